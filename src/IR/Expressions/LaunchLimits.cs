using System.Collections.Generic;
using System.Linq;

namespace Attn.IR;

/// <summary>What a launch checks of its integers before a kernel runs, so that proofs may rely on it.</summary>
public static class LaunchLimits
{
    /// <summary>The largest dimension; a position is less than that on either side of 0.</summary>
    public const long LargestDimension = 1L << 28;

    /// <summary>The largest absolute value of an int parameter.</summary>
    public const long LargestParameter = 1L << 40;

    /// <summary>Whether an expression is known once a launch is: it reads no tensor, no index and no value that something names.</summary>
    public static bool IsOfLaunch(this Expr expr) => !expr.Any(e => e is Access or Variable { Kind: VariableKind.Index or VariableKind.Value });

    /// <summary>Whether an expression is an integer quotient or remainder.</summary>
    public static bool IsIntegerDivision(this Expr expr)
        => expr is Apply { Type: ScalarType.Int, Op: var op } && (op == Op.Divide || op == Op.Modulo);

    /// <summary>
    /// The integer divisors that are known once a launch is. It is refused where one is 0 or less, whether or not anything comes to divide by it; one that
    /// varies is looked at where it divides.
    /// </summary>
    public static IEnumerable<Expr> Divisors(IEnumerable<Expr> expressions)
        => expressions.SelectMany(e => e.Nodes()).Where(IsIntegerDivision).Select(d => d.Children[1]).Where(IsOfLaunch).Distinct();

    /// <summary>Ranges of expressions over indices, dimensions, parameters and elements of these captured tensors.</summary>
    public static IntegerRanges Ranges(EquatableArray<CapturedTensor> tensors)
    {
        var wide = tensors.Where(t => t.Element == ElementType.I64).Select(t => t.Name).ToList();
        return new IntegerRanges(leaf => leaf switch
        {
            Variable { Kind: VariableKind.Index, Name: "i" or "j" or "query_offset" or "key_offset" } => new(-LargestDimension, LargestDimension - 1),
            Variable { Kind: VariableKind.Index, Name: "key_length" } => new(0, LargestDimension),
            Variable { Kind: VariableKind.Index } => new(0, LargestDimension - 1),
            Variable { Kind: VariableKind.Dimension } => new(0, LargestDimension),
            Variable { Kind: VariableKind.Parameter, Type: ScalarType.Int } => new(-LargestParameter, LargestParameter),
            Access { Type: ScalarType.Int } access when tensors.Any(t => t.Name == access.Tensor) && !wide.Contains(access.Tensor) => IntegerRange.Int32,
            _ => IntegerRange.All,
        });
    }
}

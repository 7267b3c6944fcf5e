using System;
using System.Collections.Generic;
using Attn.IR;

namespace Attn.Passes.Analysis;

/// <summary>What a mask reads of a launch: lengths, parameters and captured tensors.</summary>
/// <param name="Dimensions">Every dimension by name.</param>
/// <param name="Parameters">Every parameter by name.</param>
/// <param name="Element">An element of a captured tensor; throws <see cref="IndexOutOfRangeException"/> for an index out of bounds.</param>
public sealed record MaskLaunch(
    IReadOnlyDictionary<string, long> Dimensions,
    IReadOnlyDictionary<string, Scalar> Parameters,
    Func<string, long[], Scalar> Element)
{
    /// <summary>Bounds of all elements of a captured tensor of integers; every integer where nobody has looked.</summary>
    public Func<string, IntegerRange> ElementsOf { get; init; } = _ => IntegerRange.All;

    /// <summary>The length of a captured tensor's last axis, along which a <see cref="Search"/> looks.</summary>
    public Func<string, long> LastAxis { get; init; } = tensor => throw new InvalidOperationException($"'{tensor}' cannot be searched.");

    /// <summary>The value of an expression at a query row and a key row of a head.</summary>
    public Scalar Evaluate(Expr expr, int batch, int head, long row, long key) => expr switch
    {
        IntConstant c => c.Value,
        FloatConstant c => c.Value,
        BoolConstant c => c.Value,
        Variable v => Value(v, batch, head, row, key),
        Access a => Element(a.Tensor, Array.ConvertAll(ToArray(a.Children), index => Evaluate(index, batch, head, row, key).AsInt)),
        Search s => Place(s, batch, head, row, key),
        Apply a when a.Op == Op.And => Evaluate(a[0], batch, head, row, key).AsBool && Evaluate(a[1], batch, head, row, key).AsBool,
        Apply a when a.Op == Op.Or => Evaluate(a[0], batch, head, row, key).AsBool || Evaluate(a[1], batch, head, row, key).AsBool,
        Apply a when a.Op == Op.Select => Evaluate(Evaluate(a[0], batch, head, row, key).AsBool ? a[1] : a[2], batch, head, row, key),
        Apply a => ScalarMath.Apply(a.Op, Array.ConvertAll(ToArray(a.Children), operand => Evaluate(operand, batch, head, row, key))),
        _ => throw new InvalidOperationException($"{expr} has no value in a mask."),
    };

    /// <summary>Whether an evaluation failed because the expression has no value there: a read out of bounds, or a divisor of zero.</summary>
    internal static bool IsUndefined(Exception error) => error is IndexOutOfRangeException or DivideByZeroException;

    private static Expr[] ToArray(IReadOnlyList<Expr> expressions) => [.. expressions];

    private long Place(Search search, int batch, int head, long row, long key)
    {
        var (low, high) = (0L, LastAxis(search.Tensor));
        if (high == 0)
        {
            return 0;
        }

        // The value's own place holds the index along the last axis while the others stay.
        var at = Array.ConvertAll(ToArray(search.Children), child => Evaluate(child, batch, head, row, key).AsInt);
        var value = at[at.Length - 1];
        while (low < high)
        {
            at[at.Length - 1] = low + ((high - low) / 2);
            var element = Element(search.Tensor, at).AsInt;
            if (element < value || (search.Side == SearchSide.End && element == value))
            {
                low = at[at.Length - 1] + 1;
            }
            else
            {
                high = at[at.Length - 1];
            }
        }

        return low;
    }

    private Scalar Value(Variable variable, int batch, int head, long row, long key) => variable.Kind switch
    {
        VariableKind.Dimension => Dimensions[variable.Name],
        VariableKind.Parameter => Parameters[variable.Name],
        _ => variable.Name switch
        {
            "b" => batch,
            "h" => head,
            "g" => head / (Dimensions["Hq"] / Dimensions["Hk"]),
            "i" or "m" => row,
            "j" or "n" => key,
            _ => throw new InvalidOperationException($"'{variable.Name}' has no value in a mask."),
        },
    };
}

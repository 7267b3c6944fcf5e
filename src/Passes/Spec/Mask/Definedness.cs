using System.Linq;
using Attn.IR;

namespace Attn.Passes;

/// <summary>
/// Where an expression has a value: its reads are in bounds and its divisors positive, as far as <c>&amp;&amp;</c>, <c>||</c> and <c>select</c>
/// look at them. Divisors that a launch checks count as positive.
/// </summary>
internal sealed class Definedness(EquatableArray<CapturedTensor> tensors, Monotone monotone)
{
    private readonly IntegerRanges _ranges = LaunchLimits.Ranges(tensors);

    /// <summary>The condition; <see cref="Expr.True"/> where it holds at every launch.</summary>
    public Expr Of(Expr expr) => Simplify.Expression(expr switch
    {
        Apply a when a.Op == Op.And => Both(Of(a[0]), Either(Expr.Apply(Op.Not, a[0]), Of(a[1]))),
        Apply a when a.Op == Op.Or => Both(Of(a[0]), Either(a[0], Of(a[1]))),
        Apply a when a.Op == Op.Select => Both(Of(a[0]), Expr.Select(a[0], Of(a[1]), Of(a[2]))),
        Apply a when a.IsIntegerDivision()
            => Both(Both(Of(a[0]), Of(a[1])), monotone.IsPositive(a[1]) ? Expr.True : Expr.Apply(Op.Less, 0, a[1])),
        Access access when tensors.FirstOrDefault(t => t.Name == access.Tensor) is { } tensor
            => access.Children.Select((index, axis) => Both(Of(index), Inside(index, tensor.Shape[axis]))).Aggregate(Expr.True, Both),
        _ => expr.Children.Select(Of).Aggregate(Expr.True, Both),
    });

    private Expr Inside(Expr index, Expr extent)
        => BoundsProof.IsInBounds(index, extent) ? Expr.True
            : Both(_ranges.Of(index).IsNonNegative ? Expr.True : Expr.Apply(Op.LessEqual, 0, index), Expr.Apply(Op.Less, index, extent));

    private static Expr Both(Expr x, Expr y) => x == Expr.True ? y : y == Expr.True ? x : Expr.Apply(Op.And, x, y);

    private static Expr Either(Expr x, Expr y) => y == Expr.True ? y : Expr.Apply(Op.Or, x, y);
}

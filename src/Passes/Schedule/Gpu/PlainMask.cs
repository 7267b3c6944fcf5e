using System.Linq;
using Attn.IR;
using Attn.IR.Gpu;
using static Attn.Passes.Schedule.Gpu.PairIndices;

namespace Attn.Passes.Schedule.Gpu;

/// <summary>
/// Masks that compare sums, or distances, of positions and of numbers that are the same for all pairs, as causal masks and windows do: a comparison or two
/// decide a pair, and nothing is kept of a row or a key.
/// </summary>
internal static class PlainMask
{
    /// <summary>Whether a condition on pairs is one of those.</summary>
    public static bool Is(Expr mask)
        => !OfPair(mask)
            || (mask is Apply condition && condition.Children.All(c => c.Type == ScalarType.Bool ? Is(c) : IsSum(c)));

    /// <summary>Whether a number of a pair is such a sum.</summary>
    public static bool IsSum(Expr expr)
        => expr is Variable || !OfPair(expr)
            || (expr is Apply { Op: var op } sum && (op == Op.Add || op == Op.Subtract || op == Op.Negate || op == Op.Abs) && sum.Children.All(IsSum));

    private static bool OfPair(Expr expr) => expr.Any(e => IsOfQuery(e) || IsOfKey(e) || e == GpuKernel.PackedHead);
}

using System;
using System.Linq;
using Attn.IR;
using Attn.IR.Gpu;

namespace Attn.Passes.Schedule.Gpu;

/// <summary>
/// Reads that are reached only where there is an element. Keys past the last one, and features past theirs, have none, nor need pairs that the mask hides.
/// Of rows past the last query any element will do (<see cref="GpuKernel"/>), so a read that no key past the end reaches needs no guard.
/// </summary>
internal static class GuardedReads
{
    /// <summary>An expression whose reads are guarded, with 0 where one is not reached.</summary>
    /// <param name="value">The expression.</param>
    /// <param name="visible">Which keys take part; null where all of the tile do.</param>
    /// <param name="lengths">The extents of ranks of features.</param>
    public static Expr Of(Expr value, Expr? visible, Func<string, int> lengths)
    {
        if (!value.Any(e => e is Access))
        {
            return value;
        }

        return value is Access access
            ? Reached(access, visible, lengths) is var reached && reached == Expr.True ? access : Expr.Select(reached, access, Expr.Zero(access.Type))
            : value.WithChildren([.. value.Children.Select(c => Of(c, visible, lengths))]);
    }

    private static Expr Reached(Access access, Expr? visible, Func<string, int> lengths)
    {
        var row = access.Any(e => e == Names.QueryRow) ? Expr.Apply(Op.Less, Names.QueryRow, Names.M) : Expr.True;
        var pair = visible is not null && access.Any(e => e == Names.KeyRow) ? Expr.And(row, visible) : Expr.True;
        return access.Nodes().OfType<Variable>().Where(v => FeatureRank.Is(v.Name) && !FeatureUnits.AreWhole(lengths(v.Name)))
            .Aggregate(pair, (reached, feature) => Expr.And(reached, Expr.Apply(Op.Less, feature, Expr.Int(lengths(feature.Name)))));
    }
}

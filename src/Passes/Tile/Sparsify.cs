using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Tile;

namespace Attn.Passes;

/// <summary>
/// Narrows the loops over key tiles to what the proved bounds let a query tile see, and marks the tiles on which the mask is
/// true everywhere. A bound is a non-decreasing function of the query position, so over a tile of queries it is loosest and
/// tightest at the first and last row. Bounds are closed forms: no metadata, and no work per tile that is not visited.
/// </summary>
internal static class Sparsify
{
    public static TileProgram Run(TileProgram program, PassContext context)
    {
        if (program.Mask is not { } mask)
        {
            return program;
        }

        var kernels = program.Kernels.Select(kernel => kernel with
        {
            Body = kernel.Body.MapSame(statement => statement is Loop loop ? Narrowed(kernel, loop, mask) : statement),
        });
        return program with { Mask = null, Kernels = kernels.ToEquatableArray() };
    }

    private static Loop Narrowed(TileKernel kernel, Loop loop, MaskFacts mask)
    {
        if (loop.Axis != Tiling.KeyAxis || loop.Guard is null || loop.Domain is not RangeDomain every)
        {
            return loop;
        }

        var (queries, keys) = (kernel.Axis(Tiling.QueryAxis), kernel.Axis(Tiling.KeyAxis));
        var firstQuery = queries.Number * Expr.Int(queries.Size);
        var lastQuery = Expr.Min(firstQuery + Expr.Int(queries.Size), Names.M) - Expr.Int(1);
        var size = Expr.Int(keys.Size);
        var lower = mask.Bounds.Where(b => b.Side == BoundSide.Lower).Select(b => b.Limit).ToList();
        var upper = mask.Bounds.Where(b => b.Side == BoundSide.Upper).Select(b => b.Limit).ToList();

        // A visible key lies at or above the lower limits of the first row, and at or below the upper limits of the last.
        var first = Extreme(lower.Select(l => At(l, firstQuery) / size).Prepend(every.First), Op.Maximum);
        var end = Extreme(upper.Select(l => (At(l, lastQuery) / size) + Expr.Int(1)).Prepend(every.End), Op.Minimum);
        if (!mask.Exact)
        {
            return loop with { Domain = new RangeDomain(first, end, null, null) };
        }

        // A tile is full if its first key is above the lower limits of the last row, and its last key below the upper ones of the first.
        var fullFirst = Extreme(lower.Select(l => (At(l, lastQuery) + Expr.Int(keys.Size - 1)) / size).Prepend(first), Op.Maximum);
        var fullEnd = Extreme(upper.Select(l => (At(l, firstQuery) + Expr.Int(1)) / size).Prepend(end), Op.Minimum);
        return loop with { Domain = new RangeDomain(first, end, fullFirst, fullEnd) };
    }

    private static Expr At(Expr limit, Expr position) => limit.Substitute(Names.QueryPosition, position);

    private static Expr Extreme(IEnumerable<Expr> values, Op op)
        => Simplify.Expression(values.Aggregate((left, right) => Expr.Apply(op, left, right)));
}

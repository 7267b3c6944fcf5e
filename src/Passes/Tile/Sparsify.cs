using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Tile;

namespace Attn.Passes;

/// <summary>
/// Narrows the loops over key tiles to what the proved intervals let a query tile see, and marks the tiles on which the mask is
/// true everywhere. A bound is a non-decreasing function of the query position, so over a tile of queries it is loosest and
/// tightest at the first and last row. Bounds are closed forms, or searches of sorted tables: no metadata, and no work per tile
/// that is not visited. What the bounds leave undecided, a classifier decides tile by tile.
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
            Body = kernel.Body.MapSame(statement => statement is Loop loop ? Narrowed(kernel, loop, mask, program.Tensors) : statement),
        });
        return program with { Mask = null, Kernels = kernels.ToEquatableArray() };
    }

    private static Loop Narrowed(TileKernel kernel, Loop loop, MaskFacts mask, EquatableArray<CapturedTensor> tensors)
        => loop.Axis == Tiling.KeyAxis && loop.Guard is not null && loop.Domain is RangeDomain
            ? loop with { Domain = Classified(KeyTiles(mask, kernel.Axis(Tiling.QueryAxis), kernel.Axis(Tiling.KeyAxis), tensors), kernel, mask, tensors) }
            : loop;

    private static LoopDomain Classified(LoopDomain bounds, TileKernel kernel, MaskFacts mask, EquatableArray<CapturedTensor> tensors)
        => mask.Undecided is { } undecided && ClassifierBuilder.Build(tensors, undecided, kernel.Axis(Tiling.QueryAxis), kernel.Axis(Tiling.KeyAxis)) is { } classifier
            ? new ListDomain(bounds, classifier)
            : bounds;

    /// <summary>The key tiles that a tile of queries can see, as bounds over the number of the query tile.</summary>
    public static LoopDomain KeyTiles(MaskFacts mask, TileAxis queries, TileAxis keys, EquatableArray<CapturedTensor> tensors)
        => Domain(mask.Intervals.Select(interval => GuardedKeyRange(interval, queries, keys, tensors)));

    /// <summary>The query tiles that can see a tile of keys, as bounds over the number of the key tile.</summary>
    public static LoopDomain QueryTiles(MaskFacts mask, TileAxis queries, TileAxis keys)
        => Domain(mask.Intervals.Select(interval => QueryRange(interval, queries, keys)));

    private static LoopDomain Domain(IEnumerable<RangeDomain> ranges)
    {
        var distinct = ranges.Distinct().ToEquatableArray();
        return distinct.Count switch
        {
            0 => new RangeDomain(Expr.Int(0), Expr.Int(0), null, null),
            1 => distinct[0],
            _ => new UnionDomain(distinct),
        };
    }

    /// <summary>The range of an interval, where the tables that its limits read have an element for every query; else all tiles, none of them full.</summary>
    private static RangeDomain GuardedKeyRange(KeyInterval interval, TileAxis queries, TileAxis keys, EquatableArray<CapturedTensor> tensors)
    {
        var inside = QueryReads.AllInside(interval.Bounds.Select(b => b.Limit), tensors);
        if (inside == Expr.True)
        {
            return KeyRange(interval, queries, keys);
        }

        var range = KeyRange(interval with { Bounds = interval.Bounds.MapSame(b => b with { Limit = QueryReads.Guarded(b.Limit, tensors) }) }, queries, keys);
        return new RangeDomain(
            Expr.Select(inside, range.First, 0),
            Expr.Select(inside, range.End, keys.Count),
            range.FullFirst is { } fullFirst ? Expr.Select(inside, fullFirst, 0) : null,
            range.FullEnd is { } fullEnd ? Expr.Select(inside, fullEnd, 0) : null);
    }

    private static RangeDomain KeyRange(KeyInterval interval, TileAxis queries, TileAxis keys)
    {
        var (firstQuery, lastQuery) = Positions(queries, Names.QueryOffset);
        var size = Expr.Int(keys.Size);
        var (lower, upper) = (Limits(interval, BoundSide.Lower), Limits(interval, BoundSide.Upper));

        // A visible key lies at or above the lower limits of the first row, and at or below the upper limits of the last.
        var first = Extreme(lower.Select(l => Key(l, firstQuery) / size).Prepend(Expr.Int(0)), Op.Maximum);
        var end = Extreme(upper.Select(l => (Key(l, lastQuery) / size) + Expr.Int(1)).Prepend(keys.Count), Op.Minimum);
        if (!interval.Exact)
        {
            return new RangeDomain(first, end, null, null);
        }

        // A tile is full if its first key is above the lower limits of the last row, and its last key below the upper ones of the first.
        var fullFirst = Extreme(lower.Select(l => (Key(l, lastQuery) + Expr.Int(keys.Size - 1)) / size).Prepend(first), Op.Maximum);
        var fullEnd = Extreme(upper.Select(l => (Key(l, firstQuery) + Expr.Int(1)) / size).Prepend(end), Op.Minimum);
        return new RangeDomain(first, end, fullFirst, fullEnd);
    }

    private static RangeDomain QueryRange(KeyInterval interval, TileAxis queries, TileAxis keys)
    {
        var (firstKey, lastKey) = Positions(keys, Names.KeyOffset);
        var size = Expr.Int(queries.Size);
        var (lower, upper) = (Limits(interval, BoundSide.Lower), Limits(interval, BoundSide.Upper));

        // The first key is seen by queries from where an upper limit reaches it; the last up to before a lower limit passes it.
        var first = Extreme(Reaching(upper, firstKey).Select(q => q / size).Prepend(Expr.Int(0)), Op.Maximum);
        var end = Extreme(Reaching(lower, lastKey + Expr.Int(1)).Select(q => Ceiling(q, size)).Prepend(queries.Count), Op.Minimum);
        if (!interval.Exact || Reaching(upper, firstKey).Count() + Reaching(lower, firstKey).Count() < interval.Bounds.Count)
        {
            return new RangeDomain(first, end, null, null);
        }

        // All queries of a tile see all its keys if the first sees the last key and the last sees the first. The last tile of queries
        // may end before its size; it is full where the rows that exist are.
        var fullFirst = Extreme(Reaching(upper, lastKey).Select(q => Ceiling(q, size)).Prepend(first), Op.Maximum);
        var fullEnd = Extreme(Reaching(lower, firstKey + Expr.Int(1)).Select(q => FullTiles(q, queries)).Prepend(end), Op.Minimum);
        return new RangeDomain(first, end, fullFirst, fullEnd);
    }

    /// <summary>The rows at which the limits reach a value; a limit that cannot be turned around is left out, which widens the range.</summary>
    private static IEnumerable<Expr> Reaching(IEnumerable<Expr> limits, Expr value)
        => limits.Select(l => LeastQuery.Reaching(l, value)).OfType<Expr>().Select(position => position - Names.QueryOffset);

    private static (Expr First, Expr Last) Positions(TileAxis axis, Expr offset)
    {
        var first = axis.Number * Expr.Int(axis.Size);
        return (first + offset, Expr.Min(first + Expr.Int(axis.Size), axis.Extent) - Expr.Int(1) + offset);
    }

    private static Expr FullTiles(Expr rows, TileAxis axis)
        => Expr.Select(Expr.Apply(Op.LessEqual, Names.M, rows), axis.Count, rows / Expr.Int(axis.Size));

    private static List<Expr> Limits(KeyInterval interval, BoundSide side) => [.. interval.Bounds.Where(b => b.Side == side).Select(b => b.Limit)];

    /// <summary>The row of the key at which a limit stands for a query.</summary>
    private static Expr Key(Expr limit, Expr position) => limit.Substitute(Names.QueryPosition, position) - Names.KeyOffset;

    private static Expr Ceiling(Expr value, Expr divisor) => (value + (divisor - Expr.Int(1))) / divisor;

    private static Expr Extreme(IEnumerable<Expr> values, Op op)
        => Simplify.Expression(values.Aggregate((left, right) => Expr.Apply(op, left, right)));
}

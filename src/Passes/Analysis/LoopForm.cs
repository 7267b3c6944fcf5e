using System;
using System.Linq;
using Attn.IR;
using Attn.IR.Tile;

namespace Attn.Passes.Analysis;

/// <summary>How a compiled loop finds the key tiles of a query tile.</summary>
/// <param name="Name">One word for scripts: <c>dense</c>, <c>empty</c>, <c>closed_form</c>, <c>sorted_table</c>, <c>hull</c>, <c>predicate</c>, <c>classifier</c> or <c>table</c>.</param>
/// <param name="Domain">The loop's domain as the TileProgram says it.</param>
/// <param name="Why">Why it has this form, and what it costs.</param>
/// <param name="Visited">Tiles that the loop visits over all batches and heads, where the domain alone says so; else null.</param>
/// <param name="Passes">Loops over the keys that a row takes.</param>
public sealed record LoopForm(string Name, string Domain, string Why, long? Visited, int Passes)
{
    /// <summary>The form of the first loop over the keys.</summary>
    /// <param name="program">A program after <c>Sparsify</c>.</param>
    /// <param name="launch">The launch that tiles are counted for.</param>
    /// <param name="positions">Its positions, of an attention whose program is not aligned to the last key.</param>
    public static LoopForm Of(TileProgram program, MaskLaunch launch, FixedPositions positions)
    {
        program = positions.Run(program);
        var loops = program.Kernels.SelectMany(k => k.Body.OfType<Loop>().Where(l => l.Axis == Tiling.KeyAxis).Select(l => (Kernel: k, Loop: l))).ToList();
        if (loops.Count == 0)
        {
            return new LoopForm("dense", "", "no loop over the keys", 0, 0);
        }

        var (kernel, loop) = loops[0];
        var (name, why) = Describe(loop, positions.Of(kernel.Axis(Tiling.KeyAxis).Count));
        var ranges = Ranges(loop.Domain);
        return new LoopForm(name, loop.Domain.ToString(), why, ranges is null ? null : Count(kernel, ranges, launch), loops.Count);
    }

    private static (string Name, string Why) Describe(Loop loop, Expr count) => Ranges(loop.Domain) switch
    {
        null when loop.Domain is ListDomain => ("classifier", "a generated classifier asks summaries of the tiles between the bounds and blocks of tables, a bounded number of operations a tile; the predicate runs on those that stay partial"),
        null => ("table", "a first and last tile for each query tile, prepared at the launch"),
        _ when loop.Guard is null => ("dense", "nothing is masked: every tile is full"),
        var ranges when ranges.All(r => r.First == r.End) => ("empty", "the mask is never true: no tile is visited"),
        var ranges when ranges.Any(r => r.FullFirst is null && r.First == Expr.Int(0) && r.End == count)
            => ("predicate", "the mask sets no bound on j: every tile is visited, and the predicate runs on those not known to be full"),
        var ranges when ranges.Any(r => r.FullFirst is null)
            => ("hull", "part of the mask bounds j; the rest is left to the predicate, which runs on the tiles between the bounds that are not full"),
        var ranges when ranges.Any(IsSearched)
            => ("sorted_table", "the mask is solved for j by searching a sorted table, a few times for each query tile: no metadata, no work for tiles that are not visited"),
        _ => ("closed_form", "the mask is solved for j: no metadata, no work for tiles that are not visited"),
    };

    private static RangeDomain[]? Ranges(LoopDomain domain) => domain switch
    {
        RangeDomain range => [range],
        UnionDomain union => [.. union.Ranges],
        _ => null,
    };

    private static bool IsSearched(RangeDomain range) => range.First.Any(node => node is Search) || range.End.Any(node => node is Search);

    /// <summary>Adds up the tiles of ranges, each tile once, over all query tiles, batches and heads.</summary>
    private static long Count(TileKernel kernel, RangeDomain[] ranges, MaskLaunch launch)
    {
        // The tile's number takes the place of the row, which a domain does not speak of.
        var queries = kernel.Axis(Tiling.QueryAxis);
        var bounds = ranges.Select(r => (First: r.First.Substitute(queries.Number, Names.QueryRow), End: r.End.Substitute(queries.Number, Names.QueryRow))).ToList();
        var tiles = launch.Evaluate(queries.Count, 0, 0, 0, 0).AsInt;
        var visited = 0L;
        foreach (var (batch, head, weight) in MaskReporter.Representatives(bounds.Aggregate((Expr)Expr.Int(0), (all, b) => all + b.First + b.End), launch))
        {
            for (var tile = 0L; tile < tiles; tile++)
            {
                var next = 0L;
                foreach (var (first, end) in bounds.Select(b => (launch.Evaluate(b.First, batch, head, tile, 0).AsInt, launch.Evaluate(b.End, batch, head, tile, 0).AsInt)).OrderBy(b => b.Item1))
                {
                    visited += weight * Math.Max(0, end - Math.Max(next, first));
                    next = Math.Max(next, end);
                }
            }
        }

        return visited;
    }
}

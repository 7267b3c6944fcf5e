using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Tile;

namespace Attn.Passes.Analysis;

/// <summary>How a compiled loop finds the key tiles of a query tile.</summary>
/// <param name="Name">One word for scripts: <c>dense</c>, <c>closed_form</c>, <c>hull</c>, <c>predicate</c>, <c>table</c> or <c>list</c>.</param>
/// <param name="Domain">The loop's domain as the TileProgram says it.</param>
/// <param name="Why">Why it has this form, and what it costs.</param>
/// <param name="Visited">Tiles that the loop visits over all batches and heads, where the domain alone says so; else null.</param>
/// <param name="Passes">Loops over the keys that a row takes.</param>
public sealed record LoopForm(string Name, string Domain, string Why, long? Visited, int Passes)
{
    /// <summary>The form of the first loop over the keys.</summary>
    /// <param name="program">A program after <c>Sparsify</c>.</param>
    /// <param name="launch">The launch that tiles are counted for.</param>
    public static LoopForm Of(TileProgram program, MaskLaunch launch)
    {
        var loops = program.Kernels.SelectMany(k => k.Body.OfType<Loop>().Where(l => l.Axis == Tiling.KeyAxis).Select(l => (Kernel: k, Loop: l))).ToList();
        if (loops.Count == 0)
        {
            return new LoopForm("dense", "", "no loop over the keys", 0, 0);
        }

        var (kernel, loop) = loops[0];
        var (name, why) = Describe(loop, kernel.Axis(Tiling.KeyAxis));
        return new LoopForm(name, loop.Domain.ToString(), why, loop.Domain is RangeDomain range ? Count(kernel, range, launch) : null, loops.Count);
    }

    private static (string Name, string Why) Describe(Loop loop, TileAxis keys) => loop.Domain switch
    {
        RangeDomain when loop.Guard is null => ("dense", "nothing is masked: every tile is full"),
        RangeDomain { FullFirst: not null } => (
            "closed_form", "the mask is a conjunction of bounds on j that are solved for: no metadata, no work for tiles that are not visited"),
        RangeDomain range when range.First != Expr.Int(0) || range.End != Simplify.Expression(keys.Count) => (
            "hull", "part of the mask bounds j; the rest is left to the predicate, which runs on every tile between the bounds"),
        RangeDomain => ("predicate", "no part of the mask is solved for j: the predicate runs on every tile"),
        TableDomain => ("table", "a first and last tile for each query tile, found in a sorted table at the launch"),
        ListDomain => ("list", "a list of tiles for each query tile, made by a classifier over table summaries at the launch"),
        var other => (other.GetType().Name, "a loop of this form"),
    };

    /// <summary>Adds up a range over all query tiles, batches and heads.</summary>
    private static long Count(TileKernel kernel, RangeDomain range, MaskLaunch launch)
    {
        // The tile's number takes the place of the row, which a domain does not speak of.
        var number = kernel.Axis(Tiling.QueryAxis).Number;
        var (first, end) = (range.First.Substitute(number, Names.QueryRow), range.End.Substitute(number, Names.QueryRow));
        var tiles = launch.Evaluate(kernel.Axis(Tiling.QueryAxis).Count, 0, 0, 0, 0).AsInt;
        var visited = 0L;
        foreach (var (batch, head, weight) in MaskReporter.Representatives(first + end, launch))
        {
            for (var tile = 0L; tile < tiles; tile++)
            {
                visited += weight * Math.Max(0, launch.Evaluate(end, batch, head, tile, 0).AsInt - Math.Max(0, launch.Evaluate(first, batch, head, tile, 0).AsInt));
            }
        }

        return visited;
    }
}

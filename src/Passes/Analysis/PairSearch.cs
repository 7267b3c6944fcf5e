using System;
using System.Collections.Generic;
using Attn.IR;

namespace Attn.Passes.Analysis;

/// <summary>What a search for a pair came to.</summary>
public enum SearchResult
{
    /// <summary>The analysis proves that there is none.</summary>
    Proved,

    /// <summary>There is none: every pair in doubt was looked at.</summary>
    Checked,

    /// <summary>There is one.</summary>
    Found,

    /// <summary>Neither proved nor found within the budget.</summary>
    Unknown,
}

/// <summary>Looks for a pair at which a predicate holds: by analysis first, and one by one where that leaves doubt.</summary>
/// <param name="launch">Lengths, parameters and captured tensors.</param>
/// <param name="grid">The tiles that analysis goes by.</param>
/// <param name="budget">Pairs that may be looked at one by one.</param>
public sealed class PairSearch(MaskLaunch launch, TileGrid grid, long budget)
{
    private readonly Sweep _sweep = new(launch);

    /// <summary>Searches every head.</summary>
    /// <returns>The result, and the pair where it is <see cref="SearchResult.Found"/>.</returns>
    public (SearchResult Result, PairAt? Pair) Find(Expr predicate)
    {
        var analysis = new MaskAnalysis(predicate, launch);
        var result = SearchResult.Proved;
        var left = budget;
        foreach (var (batch, head, _) in MaskReporter.Representatives(predicate, launch))
        {
            foreach (var orbit in new TileSurvey(analysis, grid).Orbits(batch, head))
            {
                // A pair of a copy is one of the tile that was looked at, moved.
                var box = grid.Box(batch, head, orbit.Block);
                if (orbit.Class == TileClass.Full)
                {
                    return (SearchResult.Found, new PairAt(batch, head, box.FirstRow, box.FirstKey));
                }

                if (orbit.Class == TileClass.Partial)
                {
                    left -= (long)box.Rows * box.Keys;
                    if (left < 0)
                    {
                        return (SearchResult.Unknown, null);
                    }

                    try
                    {
                        if (FirstOf(predicate, box) is { } pair)
                        {
                            return (SearchResult.Found, pair);
                        }

                        result = result == SearchResult.Proved ? SearchResult.Checked : result;
                    }
                    catch (Exception error) when (MaskLaunch.IsUndefined(error))
                    {
                        // What the predicate itself reads has no value here; that read is another search's business.
                        result = SearchResult.Unknown;
                    }
                }
            }
        }

        return (result, null);
    }

    private PairAt? FirstOf(Expr predicate, TileBox box)
    {
        for (var row = box.FirstRow; row < box.FirstRow + box.Rows; row++)
        {
            var at = Array.IndexOf(_sweep.Values(predicate, new Stretch(box.Batch, box.Head, true, box.FirstKey, box.Keys, row)), 1L);
            if (at >= 0)
            {
                return new PairAt(box.Batch, box.Head, row, box.FirstKey + at);
            }
        }

        return null;
    }
}

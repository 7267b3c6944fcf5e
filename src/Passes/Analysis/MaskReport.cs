using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;

namespace Attn.Passes.Analysis;

/// <summary>Tiles by class, over all heads.</summary>
public sealed record TileCounts(long Total, long Full, long Partial, long Empty);

/// <summary>Tiles that are empty or full and were not proved to be, because of one expression of the mask.</summary>
/// <param name="Culprit">The smallest expression that the analysis could not decide although it is the same on the whole tile.</param>
/// <param name="Tiles">How many tiles are partial on its account.</param>
public sealed record LostPrecision(Expr Culprit, long Tiles);

/// <summary>A pair of one head.</summary>
public sealed record PairAt(int Batch, int Head, long Row, long? Key);

/// <summary>What is known of a mask at a launch.</summary>
/// <param name="Tiles">Classes that the analysis proves, over all batches and query heads.</param>
/// <param name="LeastPairs">Visible pairs at least: those of the full tiles and those counted.</param>
/// <param name="MostPairs">Visible pairs at most; the same where all were counted.</param>
/// <param name="TilePairs">Pairs, visible or not, of the full and partial tiles: what a kernel that visits just these computes.</param>
/// <param name="RowsWithoutKey">Rows that see no key, over all heads; null where not all were looked at.</param>
/// <param name="FirstWithoutKey">One of these rows.</param>
/// <param name="Losses">Where precision was lost on the partial tiles that were counted, most tiles first.</param>
public sealed record MaskReport(
    TileCounts Tiles, long LeastPairs, long MostPairs, long TilePairs, long? RowsWithoutKey, PairAt? FirstWithoutKey, EquatableArray<LostPrecision> Losses);

/// <summary>
/// Surveys a mask over all heads. Heads and batches that the mask cannot tell apart are looked at once. Pairs of partial tiles are
/// counted one by one as long as a budget lasts.
/// </summary>
public sealed class MaskReporter
{
    /// <summary>Culprits are searched on this many tiles; more of them seldom name another one.</summary>
    private const int MostBlamed = 256;

    private readonly Expr _mask;
    private readonly MaskLaunch _launch;
    private readonly TileGrid _grid;
    private readonly Sweep _sweep;
    private readonly MaskAnalysis _analysis;
    private readonly VisibleKeys _visible;
    private readonly Dictionary<Expr, MaskAnalysis> _parts = [];
    private readonly Dictionary<Expr, long> _losses = [];
    private long _budget;

    /// <summary>A survey of a mask.</summary>
    /// <param name="mask">The predicate, as it was written: culprits are expressions of it.</param>
    /// <param name="launch">Lengths, parameters and captured tensors.</param>
    /// <param name="grid">The tiles.</param>
    /// <param name="budget">Comparisons of pairs that may be made one by one.</param>
    public MaskReporter(Expr mask, MaskLaunch launch, TileGrid grid, long budget)
    {
        (_mask, _launch, _grid) = (mask, launch, grid);
        _sweep = new Sweep(launch);
        _analysis = new MaskAnalysis(mask, launch);
        _visible = new VisibleKeys(_analysis, launch);
        _budget = budget / _visible.CostOfPair;
    }

    /// <summary>The batches and heads that stand for all, each with how many it stands for.</summary>
    public static IReadOnlyList<(int Batch, int Head, long Weight)> Representatives(Expr mask, MaskLaunch launch)
    {
        var ranks = Dependence.Ranks(mask);
        var (batches, heads) = ((int)launch.Dimensions["B"], (int)launch.Dimensions["Hq"]);
        var (eachBatch, eachHead) = (ranks.Contains("b"), ranks.Contains("h"));
        var weight = (eachBatch ? 1L : batches) * (eachHead ? 1 : heads);
        return weight == 0 ? []
            : [.. from b in Enumerable.Range(0, eachBatch ? batches : 1) from h in Enumerable.Range(0, eachHead ? heads : 1) select (b, h, weight)];
    }

    /// <summary>Surveys every head.</summary>
    /// <param name="progress">Told how far it is, from 0 to 1.</param>
    public MaskReport Run(Action<double>? progress = null)
    {
        var heads = Representatives(_mask, _launch);
        var (full, partial, empty, least, most, inTiles, without) = (0L, 0L, 0L, 0L, 0L, 0L, (long?)0);
        PairAt? first = null;
        for (var k = 0; k < heads.Count; k++)
        {
            var (batch, head, weight) = heads[k];
            var seen = new SeenRows(_grid);
            var at = k;
            foreach (var orbit in Reported(batch, head, done => progress?.Invoke((at + done) / heads.Count)))
            {
                var (tiles, area) = (orbit.Count, Area(orbit, batch, head));
                switch (orbit.Class)
                {
                    case TileClass.Empty:
                        empty += weight * tiles;
                        break;
                    case TileClass.Full:
                        full += weight * tiles;
                        least += weight * area;
                        most += weight * area;
                        inTiles += weight * area;
                        foreach (var (row, _) in orbit.Tiles())
                        {
                            seen.All(row);
                        }

                        break;
                    default:
                        partial += weight * tiles;
                        var counted = Counted(orbit, batch, head, seen);
                        least += weight * (counted ?? 0);
                        most += weight * (counted ?? area);
                        inTiles += weight * area;
                        break;
                }
            }

            Diagonal(batch, head, seen);
            var missing = seen.Missing();
            without = missing.Unknown || without is null ? null : without + (weight * missing.Count);
            first ??= missing.First is { } empties ? new PairAt(batch, head, empties, null) : null;
        }

        var losses = _losses.Select(l => new LostPrecision(l.Key, l.Value)).OrderByDescending(l => l.Tiles).ThenBy(l => l.Culprit.ToString(), StringComparer.Ordinal);
        return new MaskReport(
            new TileCounts(full + partial + empty, full, partial, empty), least, most, inTiles, without, first, losses.ToEquatableArray());
    }

    /// <summary>The pairs of all tiles of an orbit: copies are as large as the tile that was looked at.</summary>
    private long Area(TileOrbit orbit, int batch, int head)
    {
        var box = _grid.Box(batch, head, orbit.Block);
        return orbit.Repeats == default ? (long)box.Rows * box.Keys : orbit.Count * _grid.RowTile * _grid.KeyTile;
    }

    private IEnumerable<TileOrbit> Reported(int batch, int head, Action<double> progress)
    {
        var (tiles, told) = (0L, 0L);
        foreach (var found in new TileSurvey(_analysis, _grid).Orbits(batch, head))
        {
            yield return found;
            tiles += found.Count;
            if (tiles - told > _grid.Count / 100)
            {
                told = tiles;
                progress((double)tiles / _grid.Count);
            }
        }
    }

    /// <summary>Most masks show a token itself: where the survey left rows open, one look along the diagonal often settles them.</summary>
    private void Diagonal(int batch, int head, SeenRows seen)
    {
        var rows = (int)Math.Min(_grid.Rows, _grid.Keys);
        if (rows == 0 || !seen.Missing().Unknown)
        {
            return;
        }

        var itself = _mask.Substitute(new Dictionary<Expr, Expr> { [Names.KeyPosition] = Names.QueryPosition, [Names.KeyRow] = Names.QueryRow });
        try
        {
            var visible = _sweep.Values(itself, new Stretch(batch, head, false, 0, rows, 0));
            for (var row = 0; row < rows; row++)
            {
                if (visible[row] != 0)
                {
                    seen.Row(row);
                }
            }
        }
        catch (Exception error) when (MaskLaunch.IsUndefined(error))
        {
            // Another fact reports the read; the rows stay open.
        }
    }

    /// <summary>The visible pairs of a partial tile and its copies, or null where the budget is spent or the mask has no value there.</summary>
    private long? Counted(TileOrbit orbit, int batch, int head, SeenRows seen)
    {
        var box = _grid.Box(batch, head, orbit.Block);
        var area = (long)box.Rows * box.Keys;
        var affordable = area <= _budget;
        _budget = affordable ? _budget - area : 0;
        if (!affordable || Visible(box) is not { } ofRows)
        {
            foreach (var (row, _) in orbit.Tiles())
            {
                seen.Unknown(row);
            }

            return null;
        }

        foreach (var (row, _) in orbit.Tiles())
        {
            seen.Some(row, ofRows);
        }

        var visible = ofRows.Sum(count => (long)count);
        var blamed = _losses.Values.Sum();
        if ((visible == 0 || visible == area) && blamed < MostBlamed)
        {
            var culprit = Culprit(_mask, box);
            _losses[culprit] = (_losses.TryGetValue(culprit, out var tiles) ? tiles : 0) + orbit.Count;
        }

        return visible * orbit.Count;
    }

    private int[]? Visible(TileBox box)
    {
        try
        {
            return _visible.OfRows(box);
        }
        catch (Exception error) when (MaskLaunch.IsUndefined(error))
        {
            return null;
        }
    }

    /// <summary>The smallest part of an expression that is the same on the whole box and that the analysis leaves in doubt.</summary>
    private Expr Culprit(Expr expr, TileBox box)
    {
        foreach (var part in expr.Children.Where(c => c.Type == ScalarType.Bool))
        {
            if (IsUniform(part, box) && Part(part).Classify(box) == TileClass.Partial)
            {
                return Culprit(part, box);
            }
        }

        return expr;
    }

    private bool IsUniform(Expr part, TileBox box)
    {
        try
        {
            var visible = _sweep.Count(part, box);
            return visible == 0 || visible == (long)box.Rows * box.Keys;
        }
        catch (Exception error) when (MaskLaunch.IsUndefined(error))
        {
            // A part may have no value where another part guards it.
            return false;
        }
    }

    private MaskAnalysis Part(Expr part)
        => _parts.TryGetValue(part, out var known) ? known : _parts[part] = new MaskAnalysis(part, _launch);

    /// <summary>Which rows of a head see a key; a row of tiles of which all do is not looked at again.</summary>
    private sealed class SeenRows(TileGrid grid)
    {
        private readonly bool[] _seen = new bool[grid.Rows];
        private readonly bool[] _allSeen = new bool[grid.Down];
        private readonly bool[] _unknown = new bool[grid.Down];

        public void Row(long row) => _seen[row] = true;

        public void All(int tile) => _allSeen[tile] = true;

        public void Unknown(int tile) => _unknown[tile] = true;

        public void Some(int tile, int[] visible)
        {
            if (_allSeen[tile])
            {
                return;
            }

            var (first, all) = ((long)tile * grid.RowTile, true);
            for (var row = 0; row < visible.Length; row++)
            {
                all &= _seen[first + row] |= visible[row] > 0;
            }

            _allSeen[tile] = all;
        }

        public (long Count, long? First, bool Unknown) Missing()
        {
            var (count, first, unknown) = (0L, (long?)null, false);
            for (var row = 0L; row < grid.Rows; row++)
            {
                var tile = row / grid.RowTile;
                if (!_allSeen[tile] && !_seen[row])
                {
                    unknown |= _unknown[tile];
                    if (!_unknown[tile])
                    {
                        count++;
                        first ??= row;
                    }
                }
            }

            return (count, first, unknown);
        }
    }
}

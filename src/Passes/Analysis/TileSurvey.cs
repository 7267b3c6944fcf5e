using System;
using System.Collections.Generic;

namespace Attn.Passes.Analysis;

/// <summary>Tiles of one class that are looked at once, and where else the mask's shift repeats them.</summary>
/// <param name="Block">The tiles that were looked at; a single one where they are partial.</param>
/// <param name="Class">Their class, and that of all their copies.</param>
/// <param name="Repeats">The shift from copy to copy.</param>
public readonly record struct TileOrbit(TileBlock Block, TileClass Class, TileShift Repeats)
{
    /// <summary>All tiles, copies too.</summary>
    public long Count
    {
        get
        {
            if (Repeats == default)
            {
                return Block.Count;
            }

            var count = 0L;
            for (var row = Block.Top; row < Block.Top + Block.Height; row++)
            {
                for (var key = Block.Left; key < Block.Left + Block.Width; key++)
                {
                    count += Repeats.Copies(row, key);
                }
            }

            return count;
        }
    }

    /// <summary>Every tile once, the copies of a tile one after the other.</summary>
    public IEnumerable<(int Row, int Key)> Tiles()
    {
        for (var row = Block.Top; row < Block.Top + Block.Height; row++)
        {
            for (var key = Block.Left; key < Block.Left + Block.Width; key++)
            {
                for (var (copy, copies) = (0, Repeats.Copies(row, key)); copy < copies; copy++)
                {
                    yield return (row + (copy * Repeats.Down), key + (copy * Repeats.Across));
                }
            }
        }
    }
}

/// <summary>A shift of whole tiles that leaves a mask as it is.</summary>
/// <param name="Down">Tiles along the queries from copy to copy.</param>
/// <param name="Across">Tiles along the keys from copy to copy; both are 0 where nothing repeats.</param>
/// <param name="Rows">Rows of tiles among which copies are, those that the length does not cut.</param>
/// <param name="Keys">Columns of tiles among which copies are.</param>
public readonly record struct TileShift(int Down, int Across, int Rows, int Keys)
{
    /// <summary>How many copies a tile has, itself one of them.</summary>
    public int Copies(int row, int key)
        => Down == 0 && Across == 0 ? 1
            : 1 + Math.Min(Down == 0 ? int.MaxValue - 1 : (Rows - 1 - row) / Down, Across == 0 ? int.MaxValue - 1 : (Keys - 1 - key) / Across);
}

/// <summary>
/// Splits the tiles of a head into blocks of one class. Tiles that a shift of the mask takes to each other are looked at once. A block
/// that one look leaves in doubt is quartered, so that the work goes with the length of the border between the classes.
/// </summary>
public sealed class TileSurvey(MaskAnalysis analysis, TileGrid grid)
{
    /// <summary>The orbits; together with their copies they are every tile once.</summary>
    public IEnumerable<TileOrbit> Orbits(int batch, int head)
    {
        var shift = ShiftOf(batch, head);
        foreach (var (area, repeats) in Areas(shift))
        {
            foreach (var (block, known) in Blocks(batch, head, area))
            {
                yield return new TileOrbit(block, known, repeats);
            }
        }
    }

    /// <summary>Tiles without a copy before them, and the ones that a length cuts.</summary>
    private IEnumerable<(TileBlock Area, TileShift Repeats)> Areas(TileShift shift)
    {
        if (shift.Down == 0 && shift.Across == 0)
        {
            yield return (new TileBlock(0, 0, grid.Down, grid.Across), shift);
            yield break;
        }

        var (down, across) = (Math.Min(shift.Down, shift.Rows), Math.Min(shift.Across, shift.Keys));
        yield return (new TileBlock(0, 0, down, shift.Keys), shift);
        yield return (new TileBlock(down, 0, shift.Rows - down, across), shift);
        yield return (new TileBlock(shift.Rows, 0, grid.Down - shift.Rows, grid.Across), default);
        yield return (new TileBlock(0, shift.Keys, shift.Rows, grid.Across - shift.Keys), default);
    }

    /// <summary>The shift that leaves the fewest tiles to look at.</summary>
    private TileShift ShiftOf(int batch, int head)
    {
        var (rows, keys) = ((int)(grid.Rows / grid.RowTile), (int)(grid.Keys / grid.KeyTile));
        var (best, fewest) = (default(TileShift), (long)rows * keys);
        if (fewest > 0)
        {
            var symmetry = analysis.SymmetryOf(grid.Box(batch, head, new TileBlock(0, 0, grid.Down, grid.Across)));
            foreach (var (byRow, byKey) in new[] { (1, 1), (1, 0), (0, 1) })
            {
                var step = symmetry.Period(byRow, byKey);
                step = byRow == 0 || step is null ? step : MaskSymmetry.Multiple(step.Value, grid.RowTile);
                step = byKey == 0 || step is null ? step : MaskSymmetry.Multiple(step.Value, grid.KeyTile);
                if (step is { } period)
                {
                    var (down, across) = (byRow * (period / grid.RowTile), byKey * (period / grid.KeyTile));
                    var looks = ((long)rows * across) + (down * (keys - across));
                    if (down <= rows && across <= keys && looks < fewest)
                    {
                        (best, fewest) = (new TileShift((int)down, (int)across, rows, keys), looks);
                    }
                }
            }
        }

        return best;
    }

    private IEnumerable<(TileBlock Block, TileClass Class)> Blocks(int batch, int head, TileBlock area)
    {
        var side = 1;
        while (side < Math.Max(area.Height, area.Width))
        {
            side *= 2;
        }

        var open = new Stack<(int Top, int Left, int Side)>();
        open.Push((0, 0, side));
        while (open.Count > 0)
        {
            var (top, left, edge) = open.Pop();
            var block = new TileBlock(area.Top + top, area.Left + left, Math.Min(edge, area.Height - top), Math.Min(edge, area.Width - left));
            if (block.Height <= 0 || block.Width <= 0)
            {
                continue;
            }

            var box = grid.Box(batch, head, block);
            var known = block.Count == 1 ? analysis.Classify(box) : analysis.Glance(box);
            if (known != TileClass.Partial || block.Count == 1)
            {
                yield return (block, known);
                continue;
            }

            // Pushed from last to first, so that blocks come out in the order of rows and keys.
            var half = edge / 2;
            open.Push((top + half, left + half, half));
            open.Push((top + half, left, half));
            open.Push((top, left + half, half));
            open.Push((top, left, half));
        }
    }
}

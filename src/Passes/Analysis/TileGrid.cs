using System;
using System.Collections.Generic;

namespace Attn.Passes.Analysis;

/// <summary>The pairs of one head, cut into tiles; those at the ends are smaller where the size does not divide the length.</summary>
/// <param name="Rows">Query rows, M.</param>
/// <param name="Keys">Key rows, N.</param>
/// <param name="RowTile">Rows of a tile.</param>
/// <param name="KeyTile">Keys of a tile.</param>
public sealed record TileGrid(long Rows, long Keys, int RowTile, int KeyTile)
{
    /// <summary>Tiles along the queries.</summary>
    public int Down => (int)((Rows + RowTile - 1) / RowTile);

    /// <summary>Tiles along the keys.</summary>
    public int Across => (int)((Keys + KeyTile - 1) / KeyTile);

    /// <summary>All tiles of a head.</summary>
    public long Count => (long)Down * Across;

    /// <summary>The rows and keys of a block of tiles.</summary>
    public TileBox Box(int batch, int head, TileBlock block)
    {
        var (row, key) = ((long)block.Top * RowTile, (long)block.Left * KeyTile);
        return new TileBox(
            batch, head, row, (int)Math.Min((long)block.Height * RowTile, Rows - row), key, (int)Math.Min((long)block.Width * KeyTile, Keys - key));
    }
}

/// <summary>A rectangle of tiles.</summary>
public readonly record struct TileBlock(int Top, int Left, int Height, int Width)
{
    /// <summary>How many tiles it has.</summary>
    public long Count => (long)Height * Width;
}

/// <summary>
/// Splits the tiles of a head into blocks of one class. A block that one look at the mask leaves in doubt is quartered, so the work
/// goes with the length of the border between the classes and not with the number of tiles.
/// </summary>
public sealed class TileSurvey(MaskAnalysis analysis, TileGrid grid)
{
    /// <summary>The blocks; together they are every tile once. A partial block is a single tile.</summary>
    public IEnumerable<(TileBlock Block, TileClass Class)> Blocks(int batch, int head)
    {
        var side = 1;
        while (side < Math.Max(grid.Down, grid.Across))
        {
            side *= 2;
        }

        var open = new Stack<(int Top, int Left, int Side)>();
        open.Push((0, 0, side));
        while (open.Count > 0)
        {
            var (top, left, edge) = open.Pop();
            var block = new TileBlock(top, left, Math.Min(edge, grid.Down - top), Math.Min(edge, grid.Across - left));
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

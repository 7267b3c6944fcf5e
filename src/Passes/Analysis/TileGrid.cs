using System;

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

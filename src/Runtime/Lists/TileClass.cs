using System;

namespace Attn.Runtime;

/// <summary>What is known of a tile's pairs.</summary>
public enum TileClass : byte
{
    /// <summary>No pair is visible: the tile is not visited.</summary>
    Empty,

    /// <summary>Some pairs may be visible and some not: the mask is evaluated.</summary>
    Partial,

    /// <summary>All pairs are visible: the mask is not evaluated.</summary>
    Full,
}

/// <summary>Tells the classes of the key tiles of a query tile. Several threads call it at once.</summary>
public interface ITileClassifier
{
    /// <summary>Classifies all key tiles of one query tile.</summary>
    /// <param name="batch">b.</param>
    /// <param name="head">h.</param>
    /// <param name="queryTile">The query tile's number.</param>
    /// <param name="tiles">Receives a class for each key tile.</param>
    void Classify(int batch, int head, int queryTile, Span<TileClass> tiles);
}

/// <summary>Small steps of generated classifiers.</summary>
public static class TileClasses
{
    /// <summary>Marks the tiles from <paramref name="first"/> to before <paramref name="end"/>, as far as there are such tiles, as visited, and some of them as full.</summary>
    /// <param name="tiles">A class for each tile; a tile that is full already stays so.</param>
    /// <param name="first">The first tile.</param>
    /// <param name="end">The tile after the last.</param>
    /// <param name="fullFirst">The first tile that is full.</param>
    /// <param name="fullEnd">The tile after the last that is full.</param>
    public static void Mark(Span<TileClass> tiles, long first, long end, long fullFirst = 0, long fullEnd = 0)
    {
        var range = Clamped(tiles, first, end);
        foreach (ref var tile in range)
        {
            tile = (TileClass)Math.Max((byte)tile, (byte)TileClass.Partial);
        }

        Clamped(tiles, Math.Max(first, fullFirst), Math.Min(end, fullEnd)).Fill(TileClass.Full);
    }

    private static Span<TileClass> Clamped(Span<TileClass> tiles, long first, long end)
    {
        var start = (int)Math.Clamp(first, 0, tiles.Length);
        return tiles[start..(int)Math.Clamp(end, start, tiles.Length)];
    }
}

using System;

namespace Attn.Runtime;

/// <summary>
/// The keys that a block of query rows visits: <c>[from, to)</c>, where <c>[fullFrom, fullTo)</c> inside it needs no mask. It is cut into tiles at
/// those bounds, so that a tile is either full or masked, and a full tile is a whole number of registers. Masked tiles are shorter: the rows that see
/// none of a tile's keys are left out (<see cref="Tile{V}.Rows"/>), and of short tiles more rows can be.
/// </summary>
public readonly record struct KeyRange
{
    private readonly int _from;
    private readonly int _to;
    private readonly int _fullFrom;
    private readonly int _fullTo;

    private KeyRange(int from, int to, int fullFrom, int fullTo)
        => (_from, _to, _fullFrom, _fullTo) = (from, to, fullFrom, fullTo);

    /// <summary>Clips bounds, which may lie anywhere, to the keys that exist.</summary>
    /// <param name="keys">N.</param>
    /// <param name="from">The first key that any row sees.</param>
    /// <param name="to">The key after the last one that any row sees.</param>
    /// <param name="fullFrom">The first key of a run that every row sees.</param>
    /// <param name="fullTo">The key after that run; not above <paramref name="fullFrom"/> if there is none.</param>
    /// <param name="lanes">Lanes of a register.</param>
    public static KeyRange Of(int keys, long from, long to, long fullFrom, long fullTo, int lanes)
    {
        var start = Math.Clamp(from, 0, keys);
        var end = Math.Clamp(to, start, keys);
        var fullStart = Math.Clamp(fullFrom, start, end);
        var full = Math.Max(0, Math.Clamp(fullTo, start, end) - fullStart) / lanes * lanes;
        return full == 0
            ? new((int)start, (int)end, (int)end, (int)end)
            : new((int)start, (int)end, (int)fullStart, (int)(fullStart + full));
    }

    /// <summary>Every key, without a mask but for the last, incomplete register.</summary>
    public static KeyRange All(int keys, int lanes) => Of(keys, 0, keys, 0, keys, lanes);

    /// <summary>The first tile; empty if there is none.</summary>
    public KeyTile First(in TilePlan plan) => From(_from, plan);

    /// <summary>The tile after another; empty if that was the last.</summary>
    public KeyTile Next(KeyTile tile, in TilePlan plan) => From(tile.Start + tile.Length, plan);

    private KeyTile From(int start, in TilePlan plan)
    {
        var isFull = start >= _fullFrom && start < _fullTo;
        var end = start < _fullFrom ? _fullFrom : isFull ? _fullTo : _to;
        return new(start, Math.Min(isFull ? plan.KeyTile : plan.MaskedKeyTile, end - start), isFull);
    }
}

/// <summary>Some keys that are computed at once.</summary>
/// <param name="Start">The first key's row.</param>
/// <param name="Length">How many.</param>
/// <param name="IsFull">Every query row of the block sees each of them.</param>
public readonly record struct KeyTile(int Start, int Length, bool IsFull)
{
    /// <summary>There is no key: the walk is over.</summary>
    public bool IsEmpty => Length == 0;
}

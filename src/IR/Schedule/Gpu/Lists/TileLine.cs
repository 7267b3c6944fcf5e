using System;

namespace Attn.IR.Gpu;

/// <summary>How a line of a list of tiles lies in memory: two counts, the full tiles from the front, the others from the back.</summary>
public static class TileLine
{
    /// <summary>The place of the number of full tiles.</summary>
    public const int FullCount = 0;

    /// <summary>The place of the number of others.</summary>
    public const int OtherCount = 1;

    /// <summary>The place of the first full tile.</summary>
    public const int FirstFull = 2;

    /// <summary>The length of a line for so many tiles.</summary>
    public static Expr Length(Expr tiles) => tiles + Expr.Int(FirstFull);

    /// <summary>The place of the tile of a turn, of a walk over the full tiles and then the others.</summary>
    public static Expr PlaceOf(Expr turn, Expr fullCount, Expr length)
        => Expr.Select(Expr.Apply(Op.Less, turn, fullCount), turn + Expr.Int(FirstFull), length - Expr.Int(1) - (turn - fullCount));

    /// <summary>
    /// An element of a line that a simulation makes up: by turns half of the tiles are full, none and all of them, and all tiles are listed.
    /// </summary>
    internal static long Sample(long line, long place, long length)
    {
        var tiles = length - FirstFull;
        var full = (line % 3) switch { 0 => tiles / 2, 1 => 0, _ => tiles };
        return place switch
        {
            FullCount => full,
            OtherCount => tiles - full,
            _ => Math.Min(place < FirstFull + full ? place - FirstFull : full + length - 1 - place, tiles),
        };
    }
}

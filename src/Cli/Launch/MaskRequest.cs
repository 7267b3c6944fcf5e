using System;
using System.Globalization;
using Attn.Passes.Analysis;

namespace Attn.Cli.Launch;

/// <summary>A mask that is looked at.</summary>
/// <param name="Attention">Whose mask it is, where its rows stand.</param>
/// <param name="Dimensions">The lengths, those of fresh dimensions among them.</param>
/// <param name="Launch">What the mask reads.</param>
/// <param name="Tile">Rows and keys of a tile.</param>
internal sealed record MaskRequest(PlacedAttention Attention, Dimensions Dimensions, MaskLaunch Launch, TileSize Tile)
{
    /// <summary>The tiles of the mask.</summary>
    public TileGrid Grid => new(Dimensions.Operands.Queries, Dimensions.Operands.Keys, Tile.Rows, Tile.Keys);
}

/// <summary>Rows and keys of a tile.</summary>
internal readonly record struct TileSize(int Rows, int Keys)
{
    /// <summary>FlashAttention's tile, which Hopper's schedule has too.</summary>
    public static TileSize Default { get; } = new(128, 128);

    /// <summary>Reads <c>128x128</c>.</summary>
    /// <exception cref="FormatException">The text is something else.</exception>
    public static TileSize Parse(string text)
        => text.Split('x') is [var rows, var keys]
            && int.TryParse(rows, NumberStyles.None, CultureInfo.InvariantCulture, out var r)
            && int.TryParse(keys, NumberStyles.None, CultureInfo.InvariantCulture, out var k)
            && r is > 0 and <= Largest && k is > 0 and <= Largest
            ? new TileSize(r, k)
            : throw new FormatException($"'{text}' is not ROWSxKEYS of 1 to {Largest}, as in 128x128.");

    private const int Largest = 1 << 16;

    public override string ToString() => $"{Rows}x{Keys}";
}

using System;

namespace Attn.Cli.Viz;

/// <summary>A colour of the picture.</summary>
internal readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";

    /// <summary>The colour between two.</summary>
    public static Colour Between(Colour low, Colour high, double at)
    {
        return new(Mix(low.Red, high.Red), Mix(low.Green, high.Green), Mix(low.Blue, high.Blue));

        byte Mix(byte a, byte b) => (byte)Math.Round(a + ((b - a) * at));
    }
}

/// <summary>Blue for what is computed, amber where the mask has to be asked, paper for what is skipped: told apart in grey and by the colour-blind too.</summary>
internal static class Palette
{
    public static Colour Full { get; } = new(0x1f, 0x4e, 0x8c);

    public static Colour Partial { get; } = new(0xf0, 0xa4, 0x2f);

    public static Colour Empty { get; } = new(0xf1, 0xf3, 0xf6);

    public static Colour Ink { get; } = new(0x1b, 0x24, 0x30);

    public static Colour Soft { get; } = new(0x6b, 0x76, 0x85);

    private static readonly Colour[] Scale =
    [
        new(0x2b, 0x1d, 0x5e), new(0x3b, 0x52, 0x8b), new(0x21, 0x91, 0x8c), new(0x5e, 0xc9, 0x62), new(0xfd, 0xe7, 0x25),
    ];

    /// <summary>The colour of a bias, from the least at 0 to the greatest at 1: even steps of lightness.</summary>
    public static Colour Heat(double at)
    {
        var place = Math.Min(Math.Max(at, 0), 1) * (Scale.Length - 1);
        var step = Math.Min((int)place, Scale.Length - 2);
        return Colour.Between(Scale[step], Scale[step + 1], place - step);
    }
}

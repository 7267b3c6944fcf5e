using System;
using System.IO;
using System.Text;
using Attn.Passes.Analysis;

namespace Attn.Cli.Viz;

/// <summary>Prints a picture of a mask for a terminal: two cells a character, one above the other.</summary>
internal static class TextPicture
{
    /// <summary>Cells across; wider pictures are shown at every so many cells.</summary>
    private const int Widest = 96;

    /// <summary>Prints the cells.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="picture">The cells.</param>
    /// <param name="colour">Whether ANSI colours are understood; without them partial cells are shaded, a row a line.</param>
    public static void Write(TextWriter writer, MaskPicture picture, bool colour)
    {
        var (rows, keys) = (picture.Classes.GetLength(0), picture.Classes.GetLength(1));
        var step = Math.Max(1, (Math.Max(rows, keys) + Widest - 1) / Widest);
        var (down, across) = ((rows + step - 1) / step, (keys + step - 1) / step);
        var shaded = !colour && !picture.ShowsPairs;
        for (var row = 0; row < down; row += shaded ? 1 : 2)
        {
            var line = new StringBuilder();
            for (var key = 0; key < across; key++)
            {
                var upper = Cell(row, key);
                var lower = row + 1 < down ? Cell(row + 1, key) : TileClass.Empty;
                line.Append(colour ? Coloured(upper, lower) : shaded ? Shade(upper) : Halves(upper, lower));
            }

            writer.WriteLine(colour ? $"{line}\u001b[0m" : line.ToString().TrimEnd());
        }

        if (step > 1)
        {
            writer.WriteLine($"{step} x {step} cells a place");
        }

        // A place of several cells is what they all are, and partial where they differ.
        TileClass Cell(int row, int key)
        {
            var first = picture.Classes[row * step, key * step];
            for (var i = row * step; i < Math.Min(rows, (row + 1) * step); i++)
            {
                for (var j = key * step; j < Math.Min(keys, (key + 1) * step); j++)
                {
                    if (picture.Classes[i, j] != first)
                    {
                        return TileClass.Partial;
                    }
                }
            }

            return first;
        }
    }

    private static string Shade(TileClass cell) => cell switch
    {
        TileClass.Full => "\u2588",
        TileClass.Partial => "\u2592",
        _ => "\u00b7",
    };

    private static string Halves(TileClass upper, TileClass lower) => (upper != TileClass.Empty, lower != TileClass.Empty) switch
    {
        (true, true) => "\u2588",
        (true, false) => "\u2580",
        (false, true) => "\u2584",
        _ => " ",
    };

    private static string Coloured(TileClass upper, TileClass lower)
    {
        var (above, below) = (Of(upper), Of(lower));
        return $"\u001b[38;2;{above.Red};{above.Green};{above.Blue};48;2;{below.Red};{below.Green};{below.Blue}m\u2580";
    }

    private static Colour Of(TileClass cell) => cell switch
    {
        TileClass.Full => Palette.Full,
        TileClass.Partial => Palette.Partial,
        _ => Palette.Empty,
    };
}

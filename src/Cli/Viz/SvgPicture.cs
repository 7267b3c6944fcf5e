using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security;
using System.Text;
using Attn.Passes.Analysis;

namespace Attn.Cli.Viz;

/// <summary>Prints a picture of a mask as SVG: title, axes, cells, legend with counts.</summary>
internal static class SvgPicture
{
    private const double Side = 640;
    private const double Narrowest = 48;
    private const double Left = 86;
    private const double Top = 92;
    private const double Right = 34;
    private const int HeatLevels = 64;
    private const string Font = "font-family=\"Inter, 'Helvetica Neue', Helvetica, Arial, sans-serif\"";

    /// <summary>The SVG text.</summary>
    /// <param name="picture">The cells.</param>
    /// <param name="title">The attention's name.</param>
    /// <param name="subtitle">What it is a picture of.</param>
    public static string Print(MaskPicture picture, string title, string subtitle)
    {
        var (rows, keys) = (picture.Classes.GetLength(0), picture.Classes.GetLength(1));

        // Whole pixels: an edge between two cells is sharp, and a cell of a thousand across is still there.
        var cell = Math.Max(1, Math.Floor(Side / Math.Max(1, Math.Max(rows, keys))));
        var (width, height) = (Math.Max(keys * cell, Narrowest), Math.Max(rows * cell, Narrowest));
        var legendWidth = Math.Max(width, 430);
        var (pageWidth, pageHeight) = (Left + legendWidth + Right, Top + height + 112 + (picture.Bias is null ? 0 : 44));
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {N(pageWidth)} {N(pageHeight)}\" width=\"{N(pageWidth)}\" height=\"{N(pageHeight)}\" {Font}>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        Text(svg, Left, 34, 20, Palette.Ink, "start", title, "600");
        Text(svg, Left, 55, 12.5, Palette.Soft, "start", subtitle);

        // Cells are drawn in their own units and scaled once: whole numbers, so a small file.
        svg.Append(CultureInfo.InvariantCulture, $"<svg x=\"{N(Left)}\" y=\"{N(Top)}\" width=\"{N(width)}\" height=\"{N(height)}\" viewBox=\"0 0 {Math.Max(1, keys)} {Math.Max(1, rows)}\" preserveAspectRatio=\"none\" shape-rendering=\"crispEdges\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"<rect width=\"{keys}\" height=\"{rows}\" fill=\"{Palette.Empty}\"/>\n");
        var scale = Cells(svg, picture, rows, keys);
        svg.Append("</svg>\n");
        if (picture.ShowsPairs)
        {
            GridLines(svg, rows, keys, width, height);
        }

        // Around the cells and not over them: at a thousand across the first column is a single pixel.
        svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{N(Left - 0.5)}\" y=\"{N(Top - 0.5)}\" width=\"{N(width + 1)}\" height=\"{N(height + 1)}\" fill=\"none\" stroke=\"{Palette.Ink}\" stroke-width=\"1\"/>\n");
        Axes(svg, picture, width, height);
        Legend(svg, picture, Top + height + 40, scale);
        return svg.Append("</svg>\n").ToString();
    }

    private static (double Least, double Greatest)? Cells(StringBuilder svg, MaskPicture picture, int rows, int keys)
    {
        if (picture.Bias is not { } bias)
        {
            Path(svg, Palette.Full, rows, keys, (row, key) => picture.Classes[row, key] == TileClass.Full);
            Path(svg, Palette.Partial, rows, keys, (row, key) => picture.Classes[row, key] == TileClass.Partial);
            return null;
        }

        var shown = (from row in Enumerable.Range(0, rows)
                     from key in Enumerable.Range(0, keys)
                     where picture.Classes[row, key] == TileClass.Full && double.IsFinite(bias[row, key])
                     select bias[row, key]).DefaultIfEmpty(0).ToList();
        var (least, greatest) = (shown.Min(), shown.Max());
        for (var level = 0; level < HeatLevels; level++)
        {
            var here = level;
            Path(svg, Palette.Heat(level / (HeatLevels - 1.0)), rows, keys, (row, key) => picture.Classes[row, key] == TileClass.Full && Level(bias[row, key]) == here);
        }

        return (least, greatest);

        int Level(double value)
            => greatest > least ? (int)Math.Round(Math.Clamp((value - least) / (greatest - least), 0, 1) * (HeatLevels - 1)) : HeatLevels - 1;
    }

    private static void Path(StringBuilder svg, Colour colour, int rows, int keys, Func<int, int, bool> fits)
    {
        var start = svg.Length;
        svg.Append(CultureInfo.InvariantCulture, $"<path fill=\"{colour}\" d=\"");
        var empty = svg.Length;
        foreach (var (top, left, height, width) in CellRectangles.Of(rows, keys, fits))
        {
            svg.Append(CultureInfo.InvariantCulture, $"M{left} {top}h{width}v{height}h-{width}z");
        }

        if (svg.Length == empty)
        {
            svg.Length = start;
        }
        else
        {
            svg.Append("\"/>\n");
        }
    }

    private static void GridLines(StringBuilder svg, int rows, int keys, double width, double height)
    {
        svg.Append("<path stroke=\"#ffffff\" stroke-opacity=\"0.55\" stroke-width=\"0.6\" fill=\"none\" d=\"");
        for (var key = 1; key < keys; key++)
        {
            svg.Append(CultureInfo.InvariantCulture, $"M{N(Left + (key * width / keys))} {N(Top)}v{N(height)}");
        }

        for (var row = 1; row < rows; row++)
        {
            svg.Append(CultureInfo.InvariantCulture, $"M{N(Left)} {N(Top + (row * height / rows))}h{N(width)}");
        }

        svg.Append("\"/>\n");
    }

    private static void Axes(StringBuilder svg, MaskPicture picture, double width, double height)
    {
        foreach (var at in Ticks(picture.Grid.Keys, width))
        {
            var x = Left + (width * at / picture.Grid.Keys);
            svg.Append(CultureInfo.InvariantCulture, $"<path stroke=\"{Palette.Soft}\" d=\"M{N(x)} {N(Top)}v-5\"/>\n");
            Text(svg, x, Top - 9, 11, Palette.Soft, "middle", Number(at));
        }

        foreach (var at in Ticks(picture.Grid.Rows, height))
        {
            var y = Top + (height * at / picture.Grid.Rows);
            svg.Append(CultureInfo.InvariantCulture, $"<path stroke=\"{Palette.Soft}\" d=\"M{N(Left)} {N(y)}h-5\"/>\n");
            Text(svg, Left - 9, y + 4, 11, Palette.Soft, "end", Number(at));
        }

        Text(svg, Left + width, Top + height + 17, 12, Palette.Ink, "end", "key j \u2192");
        var (middle, edge) = (Top + (height / 2), 20.0);
        svg.Append(CultureInfo.InvariantCulture, $"<g transform=\"rotate(-90 {N(edge)} {N(middle)})\">");
        Text(svg, edge, middle, 12, Palette.Ink, "middle", "\u2190 query i");
        svg.Append("</g>\n");
    }

    private static void Legend(StringBuilder svg, MaskPicture picture, double y, (double Least, double Greatest)? scale)
    {
        var entries = new List<(Colour Colour, string Name, TileClass Class)>();
        if (scale is null)
        {
            entries.Add((Palette.Full, picture.ShowsPairs ? "visible" : "full", TileClass.Full));
        }

        if (!picture.ShowsPairs)
        {
            entries.Add((Palette.Partial, "partial", TileClass.Partial));
        }

        entries.Add((Palette.Empty, picture.ShowsPairs ? "masked" : "empty, skipped", TileClass.Empty));
        var x = Left;
        foreach (var (colour, name, known) in entries)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{N(x)}\" y=\"{N(y)}\" width=\"14\" height=\"14\" rx=\"2\" fill=\"{colour}\" stroke=\"#c4cbd4\" stroke-width=\"0.6\"/>\n");
            Text(svg, x + 21, y + 11.5, 12.5, Palette.Ink, "start", name);
            var count = picture.Count(known);
            Text(svg, x + 21, y + 28, 11, Palette.Soft, "start", $"{Number(count)}  ({Percent(count, picture.Grid.Count)})");
            x += 150;
        }

        if (scale is { } range)
        {
            HeatBar(svg, y + 48, range.Least, range.Greatest, picture.Count(TileClass.Full), picture.Grid.Count);
        }
    }

    private static void HeatBar(StringBuilder svg, double y, double least, double greatest, long visible, long all)
    {
        const double Width = 260;
        svg.Append("<defs><linearGradient id=\"bias\">");
        for (var stop = 0; stop <= 8; stop++)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<stop offset=\"{N(stop / 8.0)}\" stop-color=\"{Palette.Heat(stop / 8.0)}\"/>");
        }

        svg.Append("</linearGradient></defs>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{N(Left)}\" y=\"{N(y)}\" width=\"{N(Width)}\" height=\"12\" rx=\"2\" fill=\"url(#bias)\"/>\n");
        Text(svg, Left, y + 27, 11, Palette.Soft, "start", least.ToString("0.###", CultureInfo.InvariantCulture));
        Text(svg, Left + Width, y + 27, 11, Palette.Soft, "end", greatest.ToString("0.###", CultureInfo.InvariantCulture));
        Text(svg, Left + Width + 14, y + 10.5, 12.5, Palette.Ink, "start", "visible, by what the score adds");
        Text(svg, Left + Width + 14, y + 27, 11, Palette.Soft, "start", $"{Number(visible)}  ({Percent(visible, all)})");
    }

    /// <summary>Round numbers at least 60 points apart.</summary>
    private static IEnumerable<long> Ticks(long length, double points)
    {
        var step = 1L;
        while (length > 0 && points * step / length < 60)
        {
            step *= 2;
        }

        for (var at = 0L; at <= length && length > 0; at += step)
        {
            yield return at;
        }
    }

    private static void Text(StringBuilder svg, double x, double y, double size, Colour colour, string anchor, string text, string weight = "400")
        => svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{N(x)}\" y=\"{N(y)}\" font-size=\"{N(size)}\" font-weight=\"{weight}\" fill=\"{colour}\" text-anchor=\"{anchor}\">{SecurityElement.Escape(text)}</text>\n");

    private static string N(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Number(long value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Percent(long part, long whole)
        => whole == 0 ? "0 %" : (100.0 * part / whole).ToString("0.0", CultureInfo.InvariantCulture) + " %";
}

using System;
using System.Globalization;
using System.IO;
using Attn.IR;
using Attn.Passes.Analysis;

namespace Attn.Cli.Explain;

/// <summary>Prints an explanation for a person.</summary>
internal static class ExplainText
{
    public static void Write(TextWriter writer, Explanation x)
    {
        var (tiles, s) = (x.Mask.Tiles, x.Dimensions.Operands);
        writer.WriteLine($"{x.Attention.Spec.Name}  {x.Dimensions}");
        writer.WriteLine();
        writer.WriteLine($"tiles of {x.Grid.RowTile} x {x.Grid.KeyTile}{Number(tiles.Total),17}");
        Tiles("full", tiles.Full, "all pairs visible: the mask is not evaluated");
        Tiles("partial", tiles.Partial, "the mask is evaluated");
        Tiles("empty", tiles.Empty, "no pair visible");

        Heading(writer, "loop over the keys");
        Line(writer, "form", x.Form.Name.Replace('_', ' '));
        Line(writer, "domain", x.Form.Domain);
        Line(writer, "why", x.Form.Why);
        if (x.Form.Visited is { } visited)
        {
            Line(writer, "visits", $"{Number(visited)} tiles, {Number(tiles.Full + tiles.Partial)} hold a visible pair or may");
        }

        Line(writer, "passes", x.Form.Passes.ToString(CultureInfo.InvariantCulture));
        if (x.Edit is { } edit)
        {
            Line(writer, "prob", $"{edit.Value}: {(edit.Passes == 0 ? "with the sums, no further pass" : "needs the finished weights, a pass more")}");
        }

        Heading(writer, "facts");
        foreach (var fact in x.Facts)
        {
            Line(writer, Word(fact.Knowledge), fact.Text + At(fact.At) + Place(x, fact.Subject));
        }

        if (x.Mask.Losses.Count > 0)
        {
            Heading(writer, "precision lost: tiles called partial that are empty or full");
            foreach (var loss in x.Mask.Losses)
            {
                Line(writer, Number(loss.Tiles), $"by {loss.Culprit}{Place(x, loss.Culprit)}");
            }
        }

        var (seconds, byMemory) = x.Machine.Roofline(x.TileFlops, x.Bytes);
        var exact = x.Mask.LeastPairs == x.Mask.MostPairs;
        var all = (double)s.Batch * s.QueryHeads * s.Queries * s.Keys;
        Heading(writer, "work");
        Line(writer, "visible", (exact ? "" : $"{Number(x.Mask.LeastPairs)} to ") + $"{Number(x.Mask.MostPairs)} pairs, {Percent(x.Mask.MostPairs, all)} of all");
        Line(writer, "FLOPs", $"{Scaled(x.Flops)} at visible pairs, {Scaled(x.TileFlops)} in full and partial tiles");
        Line(writer, "bytes", $"{Scaled(x.Bytes)}B, each operand, result and captured tensor once, {x.Machine.ElementBytes} bytes an element of q, k, v, out");
        Line(writer, "intensity", FormattableString.Invariant($"{x.Intensity:0.0} FLOP a byte"));
        Line(writer, "roofline", FormattableString.Invariant($"{Time(seconds)} at least, limited by {(byMemory ? "memory" : "arithmetic")} ({x.Machine.Teraflops:0.###} TFLOP/s, {x.Machine.GigabytesPerSecond:0.#} GB/s: {x.Machine.Name})"));

        void Tiles(string name, long count, string what)
            => writer.WriteLine($"  {name,-10}{Number(count),18}{Percent(count, tiles.Total),9}   {what}");
    }

    private static void Heading(TextWriter writer, string text)
    {
        writer.WriteLine();
        writer.WriteLine(text);
    }

    private static void Line(TextWriter writer, string name, string text) => writer.WriteLine($"  {name,-10}{text}".TrimEnd());

    private static string Word(Knowledge knowledge) => knowledge switch
    {
        Knowledge.Proved => "proved",
        Knowledge.Checked => "checked",
        Knowledge.Refuted => "no:",
        _ => "unknown",
    };

    private static string At(PairAt? at)
        => at is null ? "" : $", first at b={at.Batch} h={at.Head} i={at.Row}{(at.Key is { } key ? $" j={key}" : "")}";

    private static string Place(Explanation x, Expr? expr)
        => expr is not null && x.Attention.Spec.Origins.SpanOf(expr) is { IsNone: false } span ? $"  ({span.Line},{span.Column})" : "";

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Percent(double part, double whole)
        => whole == 0 ? "-" : (100 * part / whole).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    private static string Time(double seconds)
        => seconds < 1e-3 ? FormattableString.Invariant($"{seconds * 1e6:0.00} us") : FormattableString.Invariant($"{seconds * 1e3:0.00} ms");

    private static string Scaled(double value)
    {
        string[] units = ["", "K", "M", "G", "T", "P", "E"];
        var unit = 0;
        for (; value >= 1000 && unit < units.Length - 1; unit++)
        {
            value /= 1000;
        }

        return value.ToString("0.###", CultureInfo.InvariantCulture) + " " + units[unit];
    }
}

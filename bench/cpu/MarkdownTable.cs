using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Attn.Cpu.Bench;

/// <summary>Results as a table in Markdown.</summary>
internal static class MarkdownTable
{
    private static readonly string[] Heads =
        ["work", "ms: median", "best", "GFLOP/s", "of the peak", "GB/s", "of the bandwidth", "bytes allocated", "of its base", "tiles visited"];

    public static string Print(IReadOnlyList<Row> rows)
    {
        var others = rows.SelectMany(row => row.Measurement.Others.Select(other => other.Name)).Distinct().ToList();
        string[] heads = [.. Heads, .. others.SelectMany(name => new[] { name + ": ms", "x", "best x" })];
        var text = new StringBuilder("| ").AppendJoin(" | ", heads).Append(" |\n|---|");
        text.Insert(text.Length, "---:|", heads.Length - 1).Append('\n');
        foreach (var row in rows)
        {
            var (work, attn) = (row.Measurement.Work, row.Measurement.Attn);
            string[] cells =
            [
                work.Name, Number(attn.Median), Number(attn.Best), Number(row.Gigaflops), Percent(row.OfPeak),
                work.IsDecode ? Number(row.Gigabytes) : "", work.IsDecode ? Percent(row.OfRead) : "",
                attn.AllocatedBytes.ToString(CultureInfo.InvariantCulture), row.Cost is { } cost ? Number(cost) : "", Percent(work.VisitedShare),
                .. others.SelectMany(name => Against(attn, row.Measurement.Others.FirstOrDefault(other => other.Name == name))),
            ];
            text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
        }

        return text.ToString();
    }

    /// <summary>Another contender's time, and how many times the kernel's it is.</summary>
    private static string[] Against(Contender attn, Contender? other) => other is { Declined: null }
        ? [Number(other.Median), Number(other.Median / attn.Median), Number(other.Best / attn.Best)]
        : ["", "", ""];

    private static string Percent(double share) => Number(100 * share) + " %";

    /// <summary>Three digits that count.</summary>
    private static string Number(double value)
        => value.ToString(value < 10 ? "0.00" : value < 100 ? "0.0" : "0", CultureInfo.InvariantCulture);
}

using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;

namespace Attn.Passes.Analysis;

/// <summary>How a fact is known.</summary>
public enum Knowledge
{
    /// <summary>It follows from the mask: no pair was looked at.</summary>
    Proved,

    /// <summary>It holds at every pair in doubt; they were looked at one by one.</summary>
    Checked,

    /// <summary>It does not hold.</summary>
    Refuted,

    /// <summary>It was neither proved nor refuted within the budget.</summary>
    Unknown,
}

/// <summary>Something that a kernel may rely on if it holds.</summary>
/// <param name="Name">One word or two for scripts.</param>
/// <param name="Knowledge">How it is known.</param>
/// <param name="Text">A sentence: what holds, or what is wrong and what to do.</param>
/// <param name="Subject">The expression it is about; null for the whole mask.</param>
/// <param name="At">Where it fails.</param>
public sealed record LaunchFact(string Name, Knowledge Knowledge, string Text, Expr? Subject = null, PairAt? At = null)
{
    /// <summary>Whether the launch would read outside a tensor.</summary>
    public bool IsError => Name == IndexInBounds && Knowledge == Knowledge.Refuted;

    private const string IndexInBounds = "index_in_bounds";

    /// <summary>All facts of a launch.</summary>
    /// <param name="spec">A bound Spec.</param>
    /// <param name="launch">Lengths, parameters and captured tensors.</param>
    /// <param name="shapes">The shapes of the captured tensors.</param>
    /// <param name="report">The survey of its mask.</param>
    /// <param name="search">Looks for reads out of bounds.</param>
    public static EquatableArray<LaunchFact> Of(
        Spec spec, MaskLaunch launch, IReadOnlyDictionary<string, long[]> shapes, MaskReport report, PairSearch search)
    {
        var mask = spec.Find(Spec.Visible)?.Body is MapBody visible ? visible.Value : null;
        var facts = new List<LaunchFact> { Rows(report, RowWitness.Of(mask ?? Expr.True, launch)), Sides(report, mask is not null) };
        facts.AddRange(IndexSafety.Reads(spec).Select(read => Read(read, search)));
        facts.Add(Offsets(launch, shapes));
        return facts.ToEquatableArray();
    }

    private static LaunchFact Rows(MaskReport report, Expr? witness) => report.RowsWithoutKey switch
    {
        _ when witness is not null => new LaunchFact("rows_see_a_key", Knowledge.Proved, $"every row sees a key, j = {witness}"),
        null => new LaunchFact("rows_see_a_key", Knowledge.Unknown, "not every row was looked at: an empty row is guarded against"),
        0 => new LaunchFact("rows_see_a_key", Knowledge.Checked, "every row sees a key"),
        { } rows => new LaunchFact("rows_see_a_key", Knowledge.Refuted, $"{rows} rows see no key and give 0", null, report.FirstWithoutKey),
    };

    private static LaunchFact Sides(MaskReport report, bool masked)
    {
        var visible = new LaunchFact("mask_decides", Knowledge.Proved, "the mask shows some pairs and hides others");
        return !masked ? visible with { Text = "there is no mask" }
            : report.Tiles.Total == 0 ? visible with { Text = "there are no pairs" }
            : report.Tiles.Empty == report.Tiles.Total ? visible with { Knowledge = Knowledge.Refuted, Text = "the mask is false at every pair: the output is 0" }
            : report.Tiles.Full == report.Tiles.Total ? visible with { Knowledge = Knowledge.Refuted, Text = "the mask is true at every pair: it can be left out" }
            : report.LeastPairs != report.MostPairs && report.LeastPairs == 0 ? visible with { Knowledge = Knowledge.Unknown }
            : report.Tiles.Empty == 0 || report.Tiles.Full == 0 ? visible with { Knowledge = Knowledge.Checked }
            : visible;
    }

    private static LaunchFact Read(GuardedRead read, PairSearch search)
    {
        if (read.Violation is not { } violation)
        {
            return new LaunchFact(IndexInBounds, Knowledge.Unknown, $"{read.Read} depends on more than the pair: the launch checks it", read.Read);
        }

        var (result, pair) = search.Find(violation);
        return result switch
        {
            SearchResult.Proved => new LaunchFact(IndexInBounds, Knowledge.Proved, $"{read.Read} stays inside the tensor", read.Read),
            SearchResult.Checked => new LaunchFact(IndexInBounds, Knowledge.Checked, $"{read.Read} stays inside the tensor", read.Read),
            SearchResult.Found => new LaunchFact(
                IndexInBounds, Knowledge.Refuted, $"{read.Read} is outside the tensor; bound the index or mask the pair", read.Read, pair),
            _ => new LaunchFact(IndexInBounds, Knowledge.Unknown, $"{read.Read} was not decided", read.Read),
        };
    }

    private static LaunchFact Offsets(MaskLaunch launch, IReadOnlyDictionary<string, long[]> shapes)
    {
        var all = shapes.ToDictionary(tensor => tensor.Key, tensor => tensor.Value);
        (all["q"], all["k"], all["v"], all["out"]) = (Shape("B", "Hq", "M", "D"), Shape("B", "Hk", "N", "D"), Shape("B", "Hk", "N", "E"), Shape("B", "Hq", "M", "E"));
        var largest = all.Select(t => (t.Key, Elements: t.Value.Aggregate(1.0, (product, length) => product * length))).OrderByDescending(t => t.Elements).First();
        return largest.Elements <= int.MaxValue
            ? new LaunchFact("offsets_fit_32_bits", Knowledge.Proved, "32-bit offsets reach every element")
            : new LaunchFact("offsets_fit_32_bits", Knowledge.Refuted, $"offsets into {largest.Key} need 64 bits");

        long[] Shape(params string[] dimensions) => Array.ConvertAll(dimensions, d => launch.Dimensions[d]);
    }
}

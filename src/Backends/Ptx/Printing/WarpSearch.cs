using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Gpu;

namespace Attn.Backends.Ptx.Printing;

/// <summary>A sorted run of elements, and what is looked for in it.</summary>
/// <param name="Extent">How many elements there are, in 64 bits.</param>
/// <param name="Value">The value, in 64 bits.</param>
/// <param name="Side">Which place is wanted.</param>
/// <param name="Element">Loads the element at an index where a guard holds, in 64 bits.</param>
internal sealed record SearchedRun(string Extent, string Value, SearchSide Side, Func<string, string, string> Element);

/// <summary>
/// Searches of sorted runs by whole warps: the lanes look at 32 places at once, so that a run of 4096 elements takes 3 loads after each other where
/// a thread by itself takes 12, and all searches load together. Every lane of the warp comes here, and gets the places.
/// </summary>
internal sealed class WarpSearch(LlvmText text, ExprEmitter emitter)
{
    /// <summary>The place of each value in its run.</summary>
    public IReadOnlyList<LlvmScalar> Find(IReadOnlyList<SearchedRun> runs)
    {
        var lane = text.Define("lane", $"and i32 %thread, {GpuKernel.WarpThreads - 1}");
        var ordinal = text.Define("ordinal", $"zext i32 {text.Define("ordinal", $"add i32 {lane}, 1")} to i64");
        var places = WarpLoop.Write(
            text,
            "search",
            [.. runs.SelectMany(run => new[] { ("i64", "0"), ("i64", run.Extent) })],
            registers => runs.Select((_, k) => IsOpen(registers[2 * k], registers[(2 * k) + 1])).Aggregate((x, y) => text.Define("more", $"or i1 {x}, {y}")),
            registers => [.. runs.SelectMany((run, k) => Narrowed(run, registers[2 * k], registers[(2 * k) + 1], ordinal))]);
        return [.. runs.Select((_, k) => new LlvmScalar("i64", places[2 * k]))];
    }

    private string IsOpen(string low, string high) => text.Define("open", $"icmp slt i64 {low}, {high}");

    // Lane k looks at the last element of the k-th of 32 equal parts. As the run is sorted, the lanes whose element lies before the value are the first ones:
    // the place is in the part after theirs, whose last element need not be asked again.
    private string[] Narrowed(SearchedRun run, string low, string high, string ordinal)
    {
        var left = text.Define("left", $"sub i64 {high}, {low}");
        var rounded = text.Define("rounded", $"add i64 {left}, {GpuKernel.WarpThreads - 1}");
        var part = text.Define("part", $"lshr i64 {rounded}, 5");
        var end = text.Define("end", $"add i64 {low}, {text.Define("ends", $"mul i64 {part}, {ordinal}")}");
        var at = text.Define("at", $"sub i64 {end}, 1");
        var inside = text.Define("inside", $"icmp slt i64 {at}, {high}");
        var open = IsOpen(low, high);
        var asked = emitter.Both(inside, open)!;
        var compared = text.Define("before", $"icmp {(run.Side == SearchSide.First ? "slt" : "sle")} i64 {run.Element(at, asked)}, {run.Value}");
        var isBefore = emitter.Both(asked, compared)!;
        var votes = text.Call("votes", "i32", "llvm.nvvm.vote.ballot.sync", ("i32", "-1"), ("i1", isBefore));
        var parts = text.Define("parts", $"zext i32 {text.Call("count", "i32", "llvm.ctpop.i32", ("i32", votes))} to i64");
        var nextLow = text.Define("low", $"add i64 {low}, {text.Define("ends", $"mul i64 {part}, {parts}")}");
        var last = text.Define("last", $"sub i64 {text.Define("end", $"add i64 {nextLow}, {part}")}, 1");
        var nextHigh = text.Call("high", "i64", "llvm.smin.i64", ("i64", last), ("i64", high));

        // A search that has ended stays where it is while others go on.
        return [text.Define("low", $"select i1 {open}, i64 {nextLow}, i64 {low}"), text.Define("high", $"select i1 {open}, i64 {nextHigh}, i64 {high}")];
    }
}

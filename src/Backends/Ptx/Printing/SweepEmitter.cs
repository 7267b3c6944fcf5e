using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Gpu;
using static System.FormattableString;

namespace Attn.Backends.Ptx.Printing;

/// <summary>Prints a sweep over rows: each lane gathers what it meets in registers, and an exchange between the lanes joins them.</summary>
internal sealed class SweepEmitter(LlvmText text, Scope scope)
{
    /// <summary>Prints a sweep, and binds the parts of its summaries.</summary>
    public void Write(SweepRows sweep)
    {
        var bounds = new ExprEmitter(text, scope);
        var (first, end) = (bounds.UniformInt32(sweep.First), bounds.UniformInt32(sweep.End));
        var carried = new List<(string, string)> { ("i32", first) };
        carried.AddRange(sweep.Summaries.SelectMany(_ => new[] { ("i64", Literal(long.MaxValue)), ("i64", Literal(long.MinValue)), ("i64", "0") }));
        var gathered = WarpLoop.Write(
            text,
            "sweep",
            carried,
            registers => text.Define("more", $"icmp slt i32 {registers[0]}, {end}"),
            registers => [Next(registers[0]), .. Turn(sweep, registers, end)]);
        foreach (var (summary, k) in sweep.Summaries.Select((s, k) => (s, k)))
        {
            scope[summary.Least] = Joined(gathered[1 + (3 * k)], "smin");
            scope[summary.Greatest] = Joined(gathered[2 + (3 * k)], "smax");
            scope[summary.Residues] = Joined(gathered[3 + (3 * k)], null);
        }
    }

    private string Next(string row) => text.Define("next", Invariant($"add i32 {row}, {GpuKernel.WarpThreads}"));

    private IEnumerable<string> Turn(SweepRows sweep, IReadOnlyList<string> registers, string end)
    {
        var row = text.Define("row", $"add i32 {registers[0]}, %thread");
        var inside = text.Define("inside", $"icmp slt i32 {row}, {end}");
        scope[sweep.Row] = Binding.Uniform(new("i32", row), new(0, LaunchLimits.LargestDimension));
        var emitter = new ExprEmitter(text, scope);
        var next = sweep.Summaries.SelectMany((s, k) => Gathered(s, emitter, inside, [.. registers.Skip(1 + (3 * k)).Take(3)])).ToList();
        scope.Remove(sweep.Row);
        return next;
    }

    // Where there is no value its bounds are those of any; a lane without a row adds nothing.
    private string[] Gathered(TileSummary summary, ExprEmitter emitter, string inside, string[] before)
    {
        var has = summary.Where is { } where ? emitter.Both(inside, emitter.At(where, default, inside).Value)! : inside;
        var value = emitter.Int64(summary.Value, guard: has);
        var residue = text.Define("residue", $"shl i64 1, {text.Define("residue", $"and i64 {value}, 63")}");
        var (low, high, set) = (value, value, residue);
        if (summary.Where is not null)
        {
            low = text.Define("low", $"select i1 {has}, i64 {value}, i64 {Literal(summary.Otherwise.Min)}");
            high = text.Define("high", $"select i1 {has}, i64 {value}, i64 {Literal(summary.Otherwise.Max)}");
            set = text.Define("set", $"select i1 {has}, i64 {residue}, i64 -1");
        }

        return
        [
            Extreme("smin", before[0], text.Define("low", $"select i1 {inside}, i64 {low}, i64 {Literal(long.MaxValue)}")),
            Extreme("smax", before[1], text.Define("high", $"select i1 {inside}, i64 {high}, i64 {Literal(long.MinValue)}")),
            text.Define("set", $"or i64 {before[2]}, {text.Define("set", $"select i1 {inside}, i64 {set}, i64 0")}"),
        ];
    }

    private Binding Joined(string register, string? extreme)
    {
        for (var distance = GpuKernel.WarpThreads / 2; distance > 0; distance /= 2)
        {
            var other = Exchanged(register, distance);
            register = extreme is null ? text.Define("set", $"or i64 {register}, {other}") : Extreme(extreme, register, other);
        }

        return Binding.Uniform(new("i64", register), IntegerRange.All);
    }

    private string Extreme(string extreme, string x, string y) => text.Call("extreme", "i64", $"llvm.{extreme}.i64", ("i64", x), ("i64", y));

    // A shuffle moves 32 bits.
    private string Exchanged(string register, int distance)
    {
        var low = Shuffled(text.Define("half", $"trunc i64 {register} to i32"), distance);
        var high = Shuffled(text.Define("half", $"trunc i64 {text.Define("shifted", $"lshr i64 {register}, 32")} to i32"), distance);
        var upper = text.Define("upper", $"shl i64 {text.Define("wide", $"zext i32 {high} to i64")}, 32");
        return text.Define("other", $"or i64 {upper}, {text.Define("wide", $"zext i32 {low} to i64")}");
    }

    private string Shuffled(string half, int distance)
        => text.Call("half", "i32", "llvm.nvvm.shfl.sync.bfly.i32", ("i32", "-1"), ("i32", half), ("i32", Invariant($"{distance}")), ("i32", "31"));

    private static string Literal(long value) => Invariant($"{value}");
}

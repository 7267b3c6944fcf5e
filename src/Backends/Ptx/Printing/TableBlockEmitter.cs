using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Gpu;
using static System.FormattableString;

namespace Attn.Backends.Ptx.Printing;

/// <summary>
/// Prints the bounds of a table's elements in a box of indices, a box a lane: the lanes go through theirs together, as long as one has elements left.
/// </summary>
internal sealed class TableBlockEmitter(LlvmText text, Scope scope, GlobalReader reader, GlobalParameter tensor)
{
    private static readonly string Most = Invariant($"{TableBlock.MostElements}");

    /// <summary>Prints a block, and binds its parts.</summary>
    /// <param name="block">The block.</param>
    /// <param name="emitter">Writes its corners.</param>
    /// <param name="inside">Whether the lane has a tile, an i1.</param>
    public void Write(TableBlock block, ExprEmitter emitter, string inside)
    {
        var axes = block.First.Children.Zip(block.Last.Children)
            .Zip(tensor.Shape, (corners, extent) => Axis(corners.First, corners.Second, extent, emitter, inside)).ToList();
        var known = axes.Aggregate(inside, (all, axis) => text.Define("known", $"and i1 {all}, {axis.Fits}"));

        // No axis has more than 256 places here, and a product that has more ends at none: nothing overflows.
        var count = text.Define("count", $"zext i1 {known} to i32");
        foreach (var axis in axes)
        {
            var product = text.Define("count", $"mul i32 {count}, {axis.Places}");
            var few = text.Define("few", $"icmp sle i32 {product}, {Most}");
            count = text.Define("count", $"select i1 {few}, i32 {product}, i32 0");
        }

        known = text.Define("known", $"icmp ne i32 {count}, 0");
        var bounds = WarpLoop.Write(
            text,
            "block",
            [("i32", "0"), ("i64", Literal(long.MaxValue)), ("i64", Literal(long.MinValue))],
            registers => Any(text.Define("left", $"icmp slt i32 {registers[0]}, {count}")),
            registers =>
            {
                var guard = text.Define("left", $"icmp slt i32 {registers[0]}, {count}");
                var element = Element(block, axes, registers[0], guard);
                var low = text.Define("low", $"select i1 {guard}, i64 {element}, i64 {Literal(long.MaxValue)}");
                var high = text.Define("high", $"select i1 {guard}, i64 {element}, i64 {Literal(long.MinValue)}");
                return
                [
                    text.Define("next", $"add i32 {registers[0]}, 1"),
                    text.Call("least", "i64", "llvm.smin.i64", ("i64", registers[1]), ("i64", low)),
                    text.Call("greatest", "i64", "llvm.smax.i64", ("i64", registers[2]), ("i64", high)),
                ];
            });
        Bind(block.Least, text.Define("least", $"select i1 {known}, i64 {bounds[1]}, i64 {Literal(block.Otherwise.Min)}"));
        Bind(block.Greatest, text.Define("greatest", $"select i1 {known}, i64 {bounds[2]}, i64 {Literal(block.Otherwise.Max)}"));

        void Bind(Variable part, string register) => scope[part] = Binding.Uniform(new("i64", register), IntegerRange.All);
    }

    // The first index, how many there are, and whether they are in the table and few.
    private (string First, string Places, string Fits) Axis(Expr first, Expr last, Expr extent, ExprEmitter emitter, string inside)
    {
        var (low, high, end) = (emitter.Int64(first, guard: inside), emitter.Int64(last, guard: inside), emitter.Int64(extent));
        var places = text.Define("places", $"add i64 {text.Define("span", $"sub i64 {high}, {low}")}, 1");
        var fits = new[]
        {
            text.Define("fits", $"icmp sle i64 0, {low}"),
            text.Define("fits", $"icmp slt i64 {high}, {end}"),
            text.Define("fits", $"icmp sle i64 {low}, {high}"),
            text.Define("fits", $"icmp sle i64 {places}, {Most}"),
        }.Aggregate((x, y) => text.Define("fits", $"and i1 {x}, {y}"));

        // Where a lane's box does not fit, one place stands in, so that the division below has a divisor.
        var few = text.Define("few", $"select i1 {fits}, i64 {places}, i64 1");
        return (low, text.Define("places", $"trunc i64 {few} to i32"), fits);
    }

    // The axes' places count like digits, the last one fastest.
    private string Element(TableBlock block, IReadOnlyList<(string First, string Places, string Fits)> axes, string number, string guard)
    {
        var indices = new Expr[axes.Count];
        var rest = number;
        for (var axis = axes.Count - 1; axis >= 0; axis--)
        {
            var digit = text.Define("digit", $"srem i32 {rest}, {axes[axis].Places}");
            rest = text.Define("rest", $"sdiv i32 {rest}, {axes[axis].Places}");
            var index = text.Define("index", $"add i64 {axes[axis].First}, {text.Define("wide", $"zext i32 {digit} to i64")}");
            var variable = Expr.Variable(Invariant($"{block.Name}.at{axis}"), ScalarType.Int, VariableKind.Value);
            scope[variable] = Binding.Uniform(new("i64", index), IntegerRange.All);
            indices[axis] = variable;
        }

        var element = reader.Load(tensor, indices, new ExprEmitter(text, scope), default, guard);
        return element.Type == "i64" ? element.Value : text.Define("wide", $"{(element.Type == "i1" ? "zext" : "sext")} {element} to i64");
    }

    private string Any(string truth)
    {
        var votes = text.Call("votes", "i32", "llvm.nvvm.vote.ballot.sync", ("i32", "-1"), ("i1", truth));
        return text.Define("any", $"icmp ne i32 {votes}, 0");
    }

    private static string Literal(long value) => Invariant($"{value}");
}

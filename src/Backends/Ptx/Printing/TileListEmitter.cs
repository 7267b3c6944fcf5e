using System.Linq;
using Attn.IR;
using Attn.IR.Gpu;
using static System.FormattableString;

namespace Attn.Backends.Ptx.Printing;

/// <summary>Prints how a warp lists tiles: each lane asks of one, and by the lanes' votes each knows its place in the line.</summary>
internal sealed class TileListEmitter(LlvmText text, Scope scope, GlobalReader reader, ListKernel kernel)
{
    /// <summary>Prints a list.</summary>
    public void Write(ListTiles list, TileMemory line)
    {
        var bounds = new ExprEmitter(text, scope);
        var (first, end) = (bounds.UniformInt32(list.First), bounds.UniformInt32(list.End));
        var range = new IntegerRange(bounds.RangeOf(list.First).Min, bounds.RangeOf(list.End).Max);
        var shifted = text.Define("lanes", "shl i32 1, %thread");
        var earlier = text.Define("lanes", $"sub i32 {shifted}, 1");
        var last = text.Define("last", $"sub i32 {line.Length}, 1");
        var counts = WarpLoop.Write(
            text,
            "list",
            [("i32", first), ("i32", "0"), ("i32", "0")],
            registers => text.Define("more", $"icmp slt i32 {registers[0]}, {end}"),
            registers =>
            {
                var tile = text.Define("tile", $"add i32 {registers[0]}, %thread");
                var inside = text.Define("inside", $"icmp slt i32 {tile}, {end}");
                scope[list.Tile] = Binding.Uniform(new("i32", tile), range);
                var (visited, isFull) = Classified(list.Classifier, inside);
                var full = text.Define("full", $"and i1 {visited}, {isFull}");
                var other = text.Define("other", $"xor i1 {visited}, {full}");
                var (fullBefore, fulls) = Counted(full, earlier);
                var (otherBefore, others) = Counted(other, earlier);
                var front = text.Define("front", $"add i32 {text.Define("front", $"add i32 {registers[1]}, {fullBefore}")}, {TileLine.FirstFull}");
                var back = text.Define("back", $"sub i32 {last}, {text.Define("back", $"add i32 {registers[2]}, {otherBefore}")}");
                line.Store(text.Define("place", $"select i1 {full}, i32 {front}, i32 {back}"), tile, visited);
                return
                [
                    text.Define("next", Invariant($"add i32 {registers[0]}, {GpuKernel.WarpThreads}")),
                    text.Define("fulls", $"add i32 {registers[1]}, {fulls}"),
                    text.Define("others", $"add i32 {registers[2]}, {others}"),
                ];
            });
        scope.Remove(list.Tile);
        line.Store(Invariant($"{TileLine.FullCount}"), counts[1], "%is.first");
        line.Store(Invariant($"{TileLine.OtherCount}"), counts[2], "%is.first");
    }

    private (string Some, string All) Classified(TileClassifier classifier, string inside)
    {
        var emitter = new ExprEmitter(text, scope);
        foreach (var block in classifier.Blocks)
        {
            var tensor = kernel.Parameters.OfType<GlobalParameter>().Single(p => p.Name == block.First.Tensor);
            new TableBlockEmitter(text, scope, reader, tensor).Write(block, emitter, inside);
        }

        foreach (var let in classifier.Lets)
        {
            scope[let.Target] = Binding.Uniform(emitter.At(let.Value, default, inside), emitter.RangeOf(let.Value));
        }

        var some = emitter.Both(inside, emitter.At(classifier.Some, default, inside).Value)!;
        var all = emitter.At(classifier.All, default, some).Value;
        scope.Reader.Report(emitter);
        return (some, all);
    }

    // How many lanes before this one hold a truth, and how many do at all.
    private (string Before, string All) Counted(string truth, string earlier)
    {
        var votes = text.Call("votes", "i32", "llvm.nvvm.vote.ballot.sync", ("i32", "-1"), ("i1", truth));
        var before = text.Define("votes", $"and i32 {votes}, {earlier}");
        return (text.Call("before", "i32", "llvm.ctpop.i32", ("i32", before)), text.Call("count", "i32", "llvm.ctpop.i32", ("i32", votes)));
    }
}

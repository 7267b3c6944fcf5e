using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Attn.Cli.Launch;
using Attn.Diagnostics;
using Attn.IR;
using Attn.Passes;
using Attn.Passes.Analysis;

namespace Attn.Cli.Explain;

/// <summary>What a launch of an attention skips, does and moves.</summary>
internal sealed record Explanation(
    Attention Attention,
    Dimensions Dimensions,
    TileGrid Grid,
    MaskReport Mask,
    LoopForm Form,
    ProbabilityEdit? Edit,
    EquatableArray<LaunchFact> Facts,
    Machine Machine,
    double Flops,
    double TileFlops,
    double Bytes,
    IReadOnlyList<PassTrace> Passes)
{
    /// <summary>Pairs that are looked at one by one at most, in the survey and in each search: a second or so.</summary>
    private const long Budget = 1 << 26;

    /// <summary>Flops a byte of compulsory traffic.</summary>
    public double Intensity => Bytes == 0 ? 0 : TileFlops / Bytes;

    /// <summary>Explains a launch.</summary>
    /// <exception cref="ToolException">The attention does not compile.</exception>
    public static Explanation Of(MaskRequest request, Machine machine, Action<string> progress)
    {
        var (placed, dimensions, launch, tile) = request;
        var attention = placed.Attention;
        var spec = attention.Spec;
        var s = dimensions.Operands;
        var grid = request.Grid;
        var mask = MaskOf(spec);
        var report = new MaskReporter(mask, launch, grid, Budget).Run(done => progress($"surveying tiles {done:P0}"));
        progress("looking for reads out of bounds");
        var shapes = spec.Tensors.ToDictionary(t => t.Name, dimensions.ShapeOf);
        var facts = LaunchFact.Of(spec, launch, shapes, report, new PairSearch(launch, grid, Budget));
        var traces = new List<PassTrace>();
        var form = FormOf(placed.Unplaced.Spec, traces.Add);
        var edit = ProbabilityEdit.Of(placed.Unplaced.Spec, form.Passes, either => FormOf(either, null).Passes);
        progress("");
        var features = s.HeadDim + s.ValueDim;
        return new Explanation(
            attention, dimensions, grid, report, form, edit, facts, machine,
            2.0 * report.MostPairs * features, 2.0 * report.TilePairs * features, Compulsory(spec, s, shapes, machine), traces);

        LoopForm FormOf(Spec either, Action<PassTrace>? trace)
        {
            var diagnostics = new DiagnosticBag();
            var program = Pipeline.Run(either, new PassContext(new TargetModel("explain", tile.Rows, tile.Keys), diagnostics, CancellationToken.None), trace)
                ?? throw new ToolException([.. diagnostics], attention.Sources);
            return LoopForm.Of(program, launch, placed.Positions);
        }
    }

    /// <summary>The predicate, true where nothing is masked.</summary>
    public static Expr MaskOf(Spec spec) => spec.Find(Spec.Visible)?.Body is MapBody visible ? visible.Value : Expr.True;

    /// <summary>Every operand read once, out and lse written once, every captured tensor read once.</summary>
    private static double Compulsory(Spec spec, Runtime.AttentionShape s, Dictionary<string, long[]> shapes, Machine machine)
    {
        var features = (double)(s.HeadDim + s.ValueDim);
        var operands = s.Batch * features * (((double)s.QueryHeads * s.Queries) + ((double)s.KeyHeads * s.Keys));
        var tables = spec.Tensors.Sum(t => shapes[t.Name].Aggregate(1.0, (product, length) => product * length) * BytesOf(t.Element));
        return (operands * machine.ElementBytes) + (4.0 * s.Batch * s.QueryHeads * s.Queries) + tables;
    }

    private static int BytesOf(ElementType element) => element switch
    {
        ElementType.I64 => 8,
        ElementType.F32 or ElementType.I32 => 4,
        ElementType.F16 or ElementType.BF16 => 2,
        _ => 1,
    };
}

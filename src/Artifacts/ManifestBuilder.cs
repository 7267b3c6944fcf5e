using System.Collections.Generic;
using System.Linq;
using Attn.Backends.Ptx;
using Attn.Diagnostics;
using Attn.IR;
using Attn.IR.Gpu;
using Attn.IR.Tile;
using Attn.Runtime;
using Attn.Runtime.Artifacts;

namespace Attn.Artifacts;

/// <summary>Says in a manifest what a launch of a compiled attention needs to know.</summary>
internal sealed class ManifestBuilder(Spec spec, PtxProgram program, string stem, DiagnosticBag diagnostics)
{
    // Rows are copied in units of 16 bytes.
    private const int OperandAlignment = 16;

    private TileProgram Source => program.Source;

    /// <summary>The manifest, its hash blank; what formulas cannot say is reported.</summary>
    public ArtifactManifest Build() => new()
    {
        Format = ArtifactManifest.FormatName,
        Abi = ArtifactManifest.CurrentAbi,
        Name = program.Name,
        Target = program.Target,
        HeadDim = program.HeadDim,
        ValueDim = program.ValueDim,
        Element = program.Element.Spelling(),
        OperandAlignment = OperandAlignment,
        QueriesAt = Source.Alignment == Alignment.BottomRight ? "end" : "start",
        LargestDimension = LaunchLimits.LargestDimension,
        LargestParameter = LaunchLimits.LargestParameter,
        Scale = Source.Scale is { } scale ? Text(scale, "The scale") : null,
        Parameters = [.. Source.Parameters.Select(p => new ManifestParameter(p.Name, p.Type.Spelling(), p.Default is { } value ? Text(value, $"The default of '{p.Name}'") : null))],
        Tensors = [.. Source.Tensors.Select(Captured)],
        Outputs = [.. Outputs()],
        Divisors = Texts(Divisors(), "A divisor"),
        Requirements = Texts(Source.Requirements, "A requirement"),
        Positions = [.. PositionAxis.Of(Source.Tensors, spec.Expressions.Concat(LoopBounds()))
            .Select(a => new ManifestPositions(a.Tensor, Text(a.Extent, $"The extent of '{a.Tensor}'"), a.OfKeys ? "keys" : "queries"))],
        Workspaces = [.. program.Workspaces.Select(w => new ManifestArray(w.Name, w.Element.Spelling(), Texts(w.Shape, $"The shape of '{w.Name}'")))],
        Faults = [.. program.Faults.Select(f => new ManifestFault(f.Tensor, f.Access))],
        Kernels = [.. program.Kernels.Select(Kernel)],
        Spec = spec.ToString(),
        ContentHash = ArtifactHash.Blank,
    };

    private ManifestTensor Captured(CapturedTensor tensor) => new(
        tensor.Name,
        tensor.Element.Spelling(),
        Texts(tensor.Shape, $"The shape of '{tensor.Name}'"),
        tensor.Facts.HasFlag(TensorFacts.Sorted),
        tensor.Default is { } table ? new ManifestDefault([.. table.Axes], Text(table.Value, $"The default of '{tensor.Name}'")) : null);

    private IEnumerable<ManifestArray> Outputs()
    {
        string[] rows = [Names.B.Name, Names.Hq.Name, Names.M.Name];
        yield return new ManifestArray(
            Spec.Output, program.Element.Spelling(), [.. rows, Text(spec.ExtentOf(spec.OutputFeature)!, "The number of output features")]);
        foreach (var name in Spec.Results.Skip(1).Where(name => spec.Find(name) is not null))
        {
            yield return new ManifestArray(name, ElementType.F32.Spelling(), rows);
        }
    }

    /// <summary>The divisors that a launch could make 0 or less.</summary>
    private IEnumerable<Expr> Divisors()
    {
        var ranges = LaunchLimits.Ranges(Source.Tensors);
        return LaunchLimits.Divisors(spec.Expressions.Concat(Source.Tensors.SelectMany(t => t.Shape))).Where(divisor => ranges.Of(divisor).Min < 1);
    }

    private IEnumerable<Expr> LoopBounds() => Source.Kernels.SelectMany(kernel => Bounds(kernel.Body));

    private static IEnumerable<Expr> Bounds(IEnumerable<TileStatement> statements)
        => statements.OfType<Loop>().SelectMany(loop => loop.Domain.Ranges().SelectMany(range => range.Bounds()).Concat(Bounds(loop.Body)));

    private ManifestKernel Kernel(PtxKernel kernel) => new(
        kernel.Entry,
        $"{stem}.{kernel.Entry}.ptx",
        [.. kernel.Parameters.Select(Argument)],
        Texts(kernel.Grid, $"The grid of {kernel.Entry}"),
        kernel.Threads,
        kernel.SharedBytes,
        kernel.When is { } when ? Text(when, $"When {kernel.Entry} runs") : null);

    private static ManifestArgument Argument(GpuParameter parameter) => parameter switch
    {
        TensorParameter map => new TensorMapArgument(map.Name, map.BoxRows, map.BoxColumns),
        StridedParameter strided => new StridedArgument(strided.Name),
        BatchParameter batch => new BatchArgument(batch.Name, batch.Default.ToString()),
        StatusParameter status => new StatusArgument(status.Name),
        ScalarParameter scalar => new ScalarArgument(scalar.Name, (scalar.Variable.Kind, scalar.Variable.Type) switch
        {
            (VariableKind.Dimension, _) => "i32",
            (_, ScalarType.Int) => "i64",
            (_, ScalarType.Float) => "f32",
            _ => "bool",
        }),
        _ => new DenseArgument(parameter.Name),
    };

    private IReadOnlyList<string> Texts(IEnumerable<Expr> expressions, string what) => [.. expressions.Select(e => Text(e, what))];

    /// <summary>An expression as a formula; where it is none, that is reported.</summary>
    private string Text(Expr expr, string what)
    {
        var text = expr.ToString();
        try
        {
            Formula.Parse(text);
        }
        catch (AttnException error)
        {
            diagnostics.Add(ArtifactDiagnostics.NoFormula, spec.Origins.SpanOf(expr), what, text, error.InnerException?.Message ?? error.Message);
        }

        return text;
    }
}

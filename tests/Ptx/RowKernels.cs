using System;
using System.Linq;
using Attn.Diagnostics;
using Attn.IR;
using Attn.IR.Gpu;
using Attn.IR.Tile;
using Attn.Language;
using Attn.Language.Syntax;
using Attn.Passes;
using Attn.Passes.Schedule.Gpu;

namespace Attn.Ptx.Tests;

/// <summary>The row kernels of an attention.</summary>
internal static class RowKernels
{
    public static readonly GpuArchitecture Architecture = GpuArchitecture.Named("sm_80")!;

    /// <summary>The kernels of a source's transforms.</summary>
    public static RowKernel[] Of(string source, int headDim, int valueDim, ElementType element = ElementType.BF16)
    {
        var diagnostics = new DiagnosticBag();
        var kernels = Schedule(source, new GpuShape(headDim, valueDim, element), diagnostics);
        Assert.False(diagnostics.HasErrors);
        return kernels!;
    }

    /// <summary>The kernels, or null where something was reported.</summary>
    public static RowKernel[]? Schedule(string source, GpuShape shape, DiagnosticBag diagnostics)
    {
        var unit = CompilationUnit.Read(new SourceText(source, "test.attn"));
        Assert.Empty(unit.Diagnostics);
        return Schedule(unit.Specs.Single(), shape, diagnostics);
    }

    /// <summary>The kernels of a bound attention, or null where something was reported.</summary>
    public static RowKernel[]? Schedule(Spec spec, GpuShape shape, DiagnosticBag diagnostics)
    {
        var program = Pipeline.Run(spec, new PassContext(TargetModel.Sm90a, diagnostics)) ?? throw new InvalidOperationException();
        var staged = PadOperands.Run(StageTransforms.Run(program, shape.Element), shape);
        TileVerifier.Verify(staged);
        var covered = staged.Kernels.Where(RowSchedule.Covers).ToList();
        var kernels = covered.Select(k => RowSchedule.Run(staged, k, shape, Architecture, diagnostics)).OfType<RowKernel>().ToArray();
        return kernels.Length < covered.Count ? null : kernels;
    }
}

using System.Collections.Generic;
using System.Linq;
using Attn.Diagnostics;
using Attn.IR;
using Attn.IR.Gpu;
using Attn.IR.Tile;
using Attn.Passes;
using Attn.Passes.Schedule.Gpu;

namespace Attn.Ptx.Tests;

/// <summary>The kernels of warps of an attention.</summary>
internal static class MmaKernels
{
    /// <summary>The program as it is scheduled, and its kernels of products; fewer where something was reported.</summary>
    public static (TileProgram Program, List<GpuKernel> Kernels) Schedule(Spec spec, GpuShape shape, string target, DiagnosticBag diagnostics)
    {
        var architecture = GpuArchitecture.Named(target)!;
        var tiles = MmaTileModel.Choose(architecture, spec, shape)!;
        var staged = Program(spec, shape, target, diagnostics);
        var products = staged.Kernels.Where(k => !RowSchedule.Covers(k));
        return (staged, [.. products.Select(k => MmaSchedule.Run(staged, k, shape, architecture, tiles, diagnostics)).OfType<GpuKernel>()]);
    }

    /// <summary>The program as it is scheduled.</summary>
    public static TileProgram Program(Spec spec, GpuShape shape, string target, DiagnosticBag diagnostics)
    {
        var architecture = GpuArchitecture.Named(target)!;
        var program = Pipeline.Run(spec, new PassContext(MmaTileModel.Choose(architecture, spec, shape)!.Model(architecture), diagnostics))!;
        return EarlyCorrections.Run(PadOperands.Run(StageTransforms.Run(program, shape.Element), shape));
    }
}

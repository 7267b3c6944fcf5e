using System.Collections.Generic;
using System.Linq;
using Attn.Diagnostics;
using Attn.IR;
using Attn.IR.Gpu;
using Attn.IR.Tile;
using Attn.Passes.Schedule.Gpu;

namespace Attn.Ptx.Tests;

/// <summary>The kernels of warps of an attention.</summary>
internal static class MmaKernels
{
    /// <summary>The program as it is scheduled, and its kernels of products; fewer where something was reported.</summary>
    public static (TileProgram Program, List<GpuKernel> Kernels) Schedule(Spec spec, GpuShape shape, string target, DiagnosticBag diagnostics)
    {
        var architecture = GpuArchitecture.Named(target)!;
        var (staged, tiles) = ProductTiling.Run(spec, architecture, shape, diagnostics)!.Value;
        var products = staged.Kernels.Where(k => !RowSchedule.Covers(k));
        return (staged, [.. products.Select(k => MmaSchedule.Run(staged, k, shape, architecture, tiles.Plain, diagnostics)).OfType<GpuKernel>()]);
    }

    /// <summary>The kernels of a kernel's products, of which a launch takes one; none where something was reported.</summary>
    public static IReadOnlyList<GpuKernel> Products(
        TileProgram program, ProductTiles tiles, TileKernel kernel, GpuShape shape, string target, DiagnosticBag diagnostics)
    {
        var architecture = GpuArchitecture.Named(target)!;
        return MmaSchedule.Run(program, kernel, shape, architecture, tiles.Plain, diagnostics) is { } plain
            ? PackedSchedule.Beside(plain, program, kernel, shape, architecture, tiles.Packed)
            : [];
    }

    /// <summary>The program as it is scheduled.</summary>
    public static TileProgram Program(Spec spec, GpuShape shape, string target, DiagnosticBag diagnostics)
        => ProductTiling.Run(spec, GpuArchitecture.Named(target)!, shape, diagnostics)!.Value.Program;
}

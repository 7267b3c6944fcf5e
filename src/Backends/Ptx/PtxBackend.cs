using System.Collections.Generic;
using System.Linq;
using Attn.Backends.Ptx.Printing;
using Attn.Diagnostics;
using Attn.IR;
using Attn.IR.Gpu;
using Attn.IR.Tile;
using Attn.Passes;
using Attn.Passes.Schedule.Gpu;

namespace Attn.Backends.Ptx;

/// <summary>The way from a bound attention to PTX.</summary>
public static class PtxBackend
{
    /// <summary>Compiles an attention.</summary>
    /// <param name="spec">The attention.</param>
    /// <param name="target">An architecture of <see cref="GpuArchitecture.All"/>.</param>
    /// <param name="shape">The extents and the storage that it is compiled for.</param>
    /// <param name="diagnostics">Gets what is wrong, or what this backend cannot do yet.</param>
    /// <returns>The program, or null where an error was reported.</returns>
    /// <exception cref="PtxCompilationException">There is no usable libLLVM (ATTN4101), or LLVM refuses what was printed: a compiler bug.</exception>
    public static PtxProgram? Compile(Spec spec, string target, GpuShape shape, DiagnosticBag diagnostics)
    {
        if (GpuArchitecture.Named(target) is not { } architecture)
        {
            diagnostics.Add(
                GpuScheduleDiagnostics.UnknownArchitecture, SourceSpan.None, target, string.Join(", ", GpuArchitecture.All.Select(a => a.Name)));
            return null;
        }

        return Tiled(spec, architecture, shape, diagnostics) is not var (program, tiles) || diagnostics.HasErrors
            ? null
            : Scheduled(program, architecture, shape, tiles, diagnostics) is { } kernels
                ? Printed(program, target, shape, kernels)
                : null;
    }

    // What lengths features have after transforms is known once the attention is tiled, and says how large tiles can be.
    private static (TileProgram Program, MmaTiles Tiles)? Tiled(Spec spec, GpuArchitecture architecture, GpuShape shape, DiagnosticBag diagnostics)
    {
        if (MmaTileModel.Choose(architecture, spec, shape) is not { } tiles)
        {
            diagnostics.Add(
                GpuScheduleDiagnostics.NotScheduled, SourceSpan.None, architecture.Name, $"queries of {shape.HeadDim} features and values of {shape.ValueDim}");
            return null;
        }

        return Pipeline.Run(spec, new PassContext(tiles.Model(architecture), diagnostics)) is { } program ? (LazyMaximum.Run(program), tiles) : null;
    }

    private static List<GpuKernel>? Scheduled(
        TileProgram program, GpuArchitecture architecture, GpuShape shape, MmaTiles tiles, DiagnosticBag diagnostics)
    {
        var kernels = new List<GpuKernel>();
        foreach (var kernel in program.Kernels)
        {
            if (MmaSchedule.Run(program, kernel, shape, architecture, tiles, diagnostics) is not { } scheduled)
            {
                return null;
            }

            kernels.Add(scheduled);
        }

        return kernels;
    }

    private static PtxProgram Printed(TileProgram program, string target, GpuShape shape, List<GpuKernel> kernels)
    {
        var printed = new List<PtxKernel>();
        var faults = new List<PtxFault>();
        foreach (var kernel in kernels)
        {
            var ir = GpuKernelToLlvm.Print(kernel, faults.Count + 1);
            faults.AddRange(kernel.Faults.Select(f => new PtxFault(((Access)f).Tensor, f.ToString())));
            printed.Add(new PtxKernel(
                GpuKernelToLlvm.EntryName(kernel), ir, PtxCompiler.Compile(ir, target), kernel.Parameters, kernel.Grid, kernel.Threads, new SharedMemoryMap(kernel).Bytes));
        }

        return new PtxProgram(
            program.Name, target, shape.HeadDim, shape.ValueDim, shape.Element, program, program.Workspaces, printed.ToEquatableArray(), faults.ToEquatableArray());
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Attn.Backends.Ptx.Printing;
using Attn.Diagnostics;
using Attn.IR;
using Attn.IR.Gpu;
using Attn.IR.Tile;
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

        return ProductTiling.Run(spec, architecture, shape, diagnostics) is not var (program, tiles) || diagnostics.HasErrors
            ? null
            : Scheduled(program, architecture, shape, tiles, diagnostics);
    }

    // Kernels of products, each behind those that list its tiles, and kernels of rows, in the order of the program.
    private static PtxProgram? Scheduled(
        TileProgram program, GpuArchitecture architecture, GpuShape shape, ProductTiles tiles, DiagnosticBag diagnostics)
    {
        var printed = new List<PtxKernel>();
        var faults = new List<PtxFault>();
        var workspaces = program.Workspaces.ToList();
        foreach (var kernel in program.Kernels)
        {
            if (RowSchedule.Covers(kernel))
            {
                if (RowSchedule.Run(program, kernel, shape, architecture, diagnostics) is not { } rows)
                {
                    return null;
                }

                var ir = RowKernelToLlvm.Print(rows, FirstFault(rows.Faults));
                printed.Add(new PtxKernel(RowKernelToLlvm.EntryName(rows), ir, "", rows.Parameters, rows.Grid, rows.Layout.Threads, rows.SharedBytes));
            }
            else
            {
                if (ListSchedule.Run(program, kernel, shape, architecture, diagnostics) is not var (lists, handedOn)
                    || MmaSchedule.Run(program, kernel, shape, architecture, tiles.Plain, diagnostics) is not { } plain)
                {
                    return null;
                }

                workspaces.AddRange(handedOn);
                foreach (var list in lists)
                {
                    var ir = ListKernelToLlvm.Print(list, FirstFault(list.Faults));
                    printed.Add(new PtxKernel(ListKernelToLlvm.EntryName(list), ir, "", list.Parameters, list.Grid, ListKernelToLlvm.Threads, 0));
                }

                foreach (var products in PackedSchedule.Beside(plain, program, kernel, shape, architecture, tiles.Packed))
                {
                    var ir = GpuKernelToLlvm.Print(products, FirstFault(products.Faults));
                    var sharedBytes = new SharedMemoryMap(products).Bytes;
                    printed.Add(new PtxKernel(
                        GpuKernelToLlvm.EntryName(products), ir, "", products.Parameters, products.Grid, products.Threads, sharedBytes, products.When));
                }
            }
        }

        return new PtxProgram(
            program.Name, architecture.Name, shape.HeadDim, shape.ValueDim, shape.Element, program, workspaces.ToEquatableArray(),
            Compiled(printed, architecture), faults.ToEquatableArray());

        // Numbers a kernel's faults behind those of the kernels before it.
        int FirstFault(EquatableArray<Expr> reads)
        {
            faults.AddRange(reads.Select(f => new PtxFault(((Access)f).Tensor, f.ToString())));
            return faults.Count - reads.Count + 1;
        }
    }

    // Side by side: each has an LLVM context of its own.
    private static EquatableArray<PtxKernel> Compiled(IEnumerable<PtxKernel> printed, GpuArchitecture architecture)
    {
        try
        {
            return printed.AsParallel().AsOrdered()
                .Select(kernel => kernel with { Ptx = PtxCompiler.Compile(kernel.LlvmIr, architecture.Name) }).ToEquatableArray();
        }
        catch (AggregateException failed) when (failed.InnerExceptions.OfType<PtxCompilationException>().FirstOrDefault() is { } first)
        {
            throw first;
        }
    }
}

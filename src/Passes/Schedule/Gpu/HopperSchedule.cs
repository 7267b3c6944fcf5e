using System;
using System.Linq;
using Attn.Diagnostics;
using Attn.IR;
using Attn.IR.Gpu;
using Attn.IR.Tile;

namespace Attn.Passes.Schedule.Gpu;

/// <summary>
/// Schedules a tile program for sm_90a: one producer thread feeds tiles of q, k and v by the copy engine, and a warpgroup for
/// each 64 query rows multiplies them, with the row state in registers. Products are awaited at once: overlap is a later
/// schedule of the same level.
/// </summary>
public static class HopperSchedule
{
    /// <summary>The architecture.</summary>
    public const string Target = "sm_90a";

    /// <summary>Schedules a program.</summary>
    /// <param name="program">A tile program of one pass over the keys.</param>
    /// <param name="shape">The extents and storage that the kernel is compiled for.</param>
    /// <param name="diagnostics">Gets a limitation (ATTN4201) that names what has no schedule yet.</param>
    /// <returns>A verified kernel, or null where a limitation was reported.</returns>
    /// <exception cref="IrVerificationException">The schedule breaks an invariant: a compiler bug.</exception>
    public static GpuKernel? Run(TileProgram program, GpuShape shape, DiagnosticBag diagnostics)
    {
        if (LimitationException.Reported(() => new HopperLowering(program, shape).Kernel(), Target, diagnostics) is not { } kernel)
        {
            return null;
        }

        GpuKernelVerifier.Verify(kernel);
        return kernel;
    }
}

using System.Linq;
using Attn.Diagnostics;
using Attn.IR;
using Attn.IR.Gpu;
using Attn.IR.Tile;

namespace Attn.Passes.Schedule.Gpu;

/// <summary>Schedules a kernel that transforms rows and multiplies nothing: one that <see cref="StageTransforms"/> made.</summary>
public static class RowSchedule
{
    /// <summary>Whether a kernel is of this kind.</summary>
    public static bool Covers(TileKernel kernel) => kernel.Body.All(s => s is Store or Define { Value: LoadOp or TransformOp or MapOp or FillOp });

    /// <summary>Schedules a kernel.</summary>
    /// <param name="program">The program that it belongs to.</param>
    /// <param name="kernel">A kernel that this schedule covers.</param>
    /// <param name="shape">The extents and storage that the kernel is compiled for.</param>
    /// <param name="architecture">The architecture.</param>
    /// <param name="diagnostics">Gets a limitation (ATTN4201) that names what has no schedule yet.</param>
    /// <returns>A verified kernel, or null where a limitation was reported.</returns>
    /// <exception cref="IrVerificationException">The schedule breaks an invariant: a compiler bug.</exception>
    public static RowKernel? Run(TileProgram program, TileKernel kernel, GpuShape shape, GpuArchitecture architecture, DiagnosticBag diagnostics)
    {
        if (LimitationException.Reported(() => new RowKernelLowering(program, kernel, shape, architecture).Kernel(), architecture.Name, diagnostics) is not { } scheduled)
        {
            return null;
        }

        RowKernelVerifier.Verify(scheduled);
        return scheduled;
    }
}

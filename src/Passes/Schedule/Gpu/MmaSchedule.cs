using Attn.Diagnostics;
using Attn.IR;
using Attn.IR.Gpu;
using Attn.IR.Tile;

namespace Attn.Passes.Schedule.Gpu;

/// <summary>
/// Schedules a kernel for any architecture from sm_80 on: warps that multiply with <c>mma.sync</c> what they fetch together with <c>cp.async</c>, a tile
/// ahead, as FlashAttention-2 does (Dao, arXiv:2307.08691, section 3.3). The row state stays in registers.
/// </summary>
public static class MmaSchedule
{
    /// <summary>Schedules a kernel.</summary>
    /// <param name="program">The program that it belongs to, made for <paramref name="tiles"/>.</param>
    /// <param name="kernel">A kernel with loops over keys.</param>
    /// <param name="shape">The extents and storage that the kernel is compiled for.</param>
    /// <param name="architecture">The architecture.</param>
    /// <param name="tiles">The tiles.</param>
    /// <param name="diagnostics">Gets a limitation (ATTN4201) that names what has no schedule yet.</param>
    /// <returns>A verified kernel, or null where a limitation was reported.</returns>
    /// <exception cref="IrVerificationException">The schedule breaks an invariant: a compiler bug.</exception>
    public static GpuKernel? Run(
        TileProgram program, TileKernel kernel, GpuShape shape, GpuArchitecture architecture, MmaTiles tiles, DiagnosticBag diagnostics)
    {
        if (LimitationException.Reported(() => new MmaLowering(program, kernel, shape, architecture, tiles, BlockRows.OfHead).Kernel(), architecture.Name, diagnostics) is not { } scheduled)
        {
            return null;
        }

        scheduled = PartialSums.Run(scheduled);
        GpuKernelVerifier.Verify(scheduled);
        return scheduled;
    }
}

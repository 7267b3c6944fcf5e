using System.Collections.Generic;
using Attn.IR;
using Attn.IR.Gpu;
using Attn.IR.Tile;

namespace Attn.Passes.Schedule.Gpu;

/// <summary>
/// Schedules a second kernel of the same products for launches of few queries in which heads share keys: a block has the rows of all heads of a group, which
/// read the keys once (<see cref="BlockRows.OfGroup"/>).
/// </summary>
public static class PackedSchedule
{
    /// <summary>The kernels of a kernel's products, of which every launch takes one.</summary>
    /// <param name="plain">The kernel as <see cref="MmaSchedule"/> has it.</param>
    /// <param name="program">The program that it belongs to.</param>
    /// <param name="kernel">The kernel that it was made from.</param>
    /// <param name="shape">The extents and storage that the kernel is compiled for.</param>
    /// <param name="architecture">The architecture.</param>
    /// <param name="tiles">Tiles of the same keys as the program's, and of no more rows; null where none fit.</param>
    /// <returns>
    /// Verified kernels. The plain one serves all launches where what a block does as one, its loops above all, differs between the heads of a group, and where
    /// rows of several heads do not fit.
    /// </returns>
    /// <exception cref="IrVerificationException">The schedule breaks an invariant: a compiler bug.</exception>
    public static IReadOnlyList<GpuKernel> Beside(
        GpuKernel plain, TileProgram program, TileKernel kernel, GpuShape shape, GpuArchitecture architecture, MmaTiles? tiles)
    {
        if (tiles is null)
        {
            return [plain];
        }

        GpuKernel packed;
        try
        {
            var lowering = new MmaLowering(program, kernel, shape, architecture, tiles, (queries, scalar) => BlockRows.OfGroup(queries, tiles.Queries, scalar));
            packed = lowering.Kernel();
        }
        catch (LimitationException)
        {
            return [plain];
        }

        packed = PartialSums.Run(packed with { Name = $"{packed.Name}.packed" });
        GpuKernelVerifier.Verify(packed);
        return [packed, plain with { When = Expr.Apply(Op.Not, packed.When!) }];
    }
}

using System.Collections.Generic;
using System.Linq;
using Attn.Diagnostics;
using Attn.IR;
using Attn.IR.Gpu;
using Attn.IR.Tile;

namespace Attn.Passes.Schedule.Gpu;

/// <summary>
/// Schedules what runs before a kernel whose loops ask a classifier: a kernel that summarises the tiles of keys, where the classifier reads such
/// summaries, and one that lists the tiles of each tile of queries.
/// </summary>
public static class ListSchedule
{
    /// <summary>Schedules the kernels before one.</summary>
    /// <param name="program">The program that it belongs to.</param>
    /// <param name="kernel">A kernel with loops over keys.</param>
    /// <param name="shape">The extents and storage that the kernel is compiled for.</param>
    /// <param name="architecture">The architecture.</param>
    /// <param name="diagnostics">Gets a limitation (ATTN4201) that names what has no schedule yet.</param>
    /// <returns>Verified kernels, in the order in which they run, and what they hand on; null where a limitation was reported.</returns>
    /// <exception cref="IrVerificationException">The schedule breaks an invariant: a compiler bug.</exception>
    public static (IReadOnlyList<ListKernel> Kernels, IReadOnlyList<Workspace> Workspaces)? Run(
        TileProgram program, TileKernel kernel, GpuShape shape, GpuArchitecture architecture, DiagnosticBag diagnostics)
    {
        var lists = TileList.Of(kernel);
        if (LimitationException.Reported(() => Lower(program, lists, shape, architecture), architecture.Name, diagnostics) is not { } kernels)
        {
            return null;
        }

        kernels.ForEach(ListKernelVerifier.Verify);
        return (kernels, [.. lists.SelectMany(list => list.Workspaces)]);
    }

    private static List<ListKernel> Lower(TileProgram program, IEnumerable<TileList> lists, GpuShape shape, GpuArchitecture architecture)
    {
        var kernels = new List<ListKernel>();
        foreach (var list in lists)
        {
            if (list.OfKeys.Count > 0)
            {
                kernels.Add(new ListLowering(program, list, shape, architecture).Keys());
            }

            kernels.Add(new ListLowering(program, list, shape, architecture).Tiles());
        }

        return kernels;
    }
}

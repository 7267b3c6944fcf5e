using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Gpu;

namespace Attn.Passes.Schedule.Gpu;

/// <summary>Chooses how rows lie over threads.</summary>
internal static class RowLayouts
{
    private const int UnitBytes = 16;
    private const int MostWarps = 8;
    private const int Turns = 8;
    private const int SharedBytes = 48 * 1024;

    /// <summary>The layout of a kernel whose loads and stores have these storage types and lengths.</summary>
    /// <param name="loaded">What is loaded by rows.</param>
    /// <param name="stored">What is stored by rows.</param>
    /// <param name="longest">The length of the longest vector.</param>
    public static RowLayout Choose(
        IReadOnlyList<(ElementType Element, int Length)> loaded, IReadOnlyList<(ElementType Element, int Length)> stored, int longest)
    {
        // A chunk is what the narrowest element fills 16 bytes with, where every row that is loaded is made of whole chunks.
        var width = loaded.Concat(stored).Max(r => UnitBytes / BytesOf(r.Element));
        width = loaded.All(r => r.Length % width == 0) ? width : 1;

        // Two chunks a lane put the two halves of a vector in one lane, which is where rotary embedding finds its pairs.
        var lanes = 1;
        var halves = longest % (2 * width) == 0 ? longest / (2 * width) : 0;
        while (lanes < GpuKernel.WarpThreads && lanes * width < longest && lanes != halves)
        {
            lanes *= 2;
        }

        return new RowLayout(lanes, MostWarps, width, Turns);
    }

    /// <summary>The same layout in fewer warps, where shared memory asks for it.</summary>
    public static RowLayout Fitted(RowLayout layout, int wordsOfTeam)
    {
        var teamsOfWarp = GpuKernel.WarpThreads / layout.Lanes;
        while (layout.Warps > 1 && 4 * wordsOfTeam * teamsOfWarp * layout.Warps > SharedBytes)
        {
            layout = layout with { Warps = layout.Warps / 2 };
        }

        return layout;
    }

    private static int BytesOf(ElementType element) => element == ElementType.F32 ? 4 : 2;
}

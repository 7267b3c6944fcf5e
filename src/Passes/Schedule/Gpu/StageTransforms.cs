using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Tile;

namespace Attn.Passes.Schedule.Gpu;

/// <summary>
/// Gives each transform of rows a kernel of its own, with a workspace between it and the kernel of the products: tensor cores take
/// tiles as copies leave them in shared memory, while a transform wants a whole row in one place. A transformed operand is written once for all
/// query tiles that meet it, in the storage type of the operand, as a product reads it; raw sums stay f32.
/// </summary>
public static class StageTransforms
{
    /// <summary>Parts the transforms from the products; the same reference where there are none.</summary>
    /// <param name="program">A tile program.</param>
    /// <param name="element">The storage type of q, k, v and out.</param>
    public static TileProgram Run(TileProgram program, ElementType element)
    {
        if (!program.Kernels.SelectMany(k => k.Body.Definitions()).Any(d => d.Value is TransformOp))
        {
            return program;
        }

        var stages = program.Kernels.Select(kernel => new TransformStages(program, kernel, element)).ToList();
        return program with
        {
            Kernels = stages.SelectMany(s => s.Kernels()).ToEquatableArray(),
            Workspaces = program.Workspaces.Concat(stages.SelectMany(s => s.Workspaces)).ToEquatableArray(),
        };
    }
}

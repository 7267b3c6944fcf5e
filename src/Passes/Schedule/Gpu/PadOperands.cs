using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Tile;

namespace Attn.Passes.Schedule.Gpu;

/// <summary>
/// Rounds the rows of transformed operands up to whole units of copies, where their length at a shape is none. What is stored past their features is
/// zeros, which change no product of queries and keys; of values they make columns of zeros, which nobody stores.
/// </summary>
public static class PadOperands
{
    /// <summary>Pads the workspaces that products read; the same reference where all rows are whole units.</summary>
    /// <param name="program">A program whose transforms have kernels of their own.</param>
    /// <param name="shape">The extents that it is compiled for.</param>
    public static TileProgram Run(TileProgram program, GpuShape shape)
    {
        var multiplied = new HashSet<string>(program.Kernels.Where(k => !RowSchedule.Covers(k))
            .SelectMany(k => k.Body.Definitions()).Select(d => d.Value).OfType<LoadOp>().Where(l => l.Indices.Any(i => i is WholeIndex)).Select(l => l.Tensor));
        return program.Workspaces.Any(IsRagged)
            ? program with { Workspaces = program.Workspaces.Select(w => IsRagged(w) ? Padded(w) : w).ToEquatableArray() }
            : program;

        bool IsRagged(Workspace workspace)
            => multiplied.Contains(workspace.Name)
                && shape.LengthOf(workspace.Shape[workspace.Shape.Count - 1]) is { } length && !FeatureUnits.AreWhole(length);
    }

    private static Workspace Padded(Workspace workspace)
    {
        var last = workspace.Shape.Count - 1;
        return workspace with { Shape = workspace.Shape.Take(last).Append(FeatureUnits.Padded(workspace.Shape[last])).ToEquatableArray() };
    }
}

using System;
using System.Linq;
using Attn.Diagnostics;
using Attn.IR;
using Attn.IR.Gpu;
using Attn.IR.Tile;

namespace Attn.Passes.Schedule.Gpu;

/// <summary>The tiles of a kernel of products, and of the one beside it whose rows are those of several heads; null where that does not fit.</summary>
public sealed record ProductTiles(MmaTiles Plain, MmaTiles? Packed);

/// <summary>Cuts an attention into tiles for warps, and stages it: what the schedules of its kernels start from.</summary>
public static class ProductTiling
{
    /// <summary>Tiles an attention.</summary>
    /// <param name="spec">A Spec, as it was bound.</param>
    /// <param name="architecture">What it is tiled for.</param>
    /// <param name="shape">The extents and the storage that it is compiled for.</param>
    /// <param name="diagnostics">Gets what passes report, and a limitation (ATTN4201) where no tiles fit.</param>
    /// <returns>The staged program and its tiles; null where it has none.</returns>
    public static (TileProgram Program, ProductTiles Tiles)? Run(Spec spec, GpuArchitecture architecture, GpuShape shape, DiagnosticBag diagnostics)
    {
        if (MmaDemand.Of(spec, shape) is not { } demand)
        {
            diagnostics.Add(GpuScheduleDiagnostics.NotScheduled, SourceSpan.None, architecture.Name, "features whose number only a launch knows");
            return null;
        }

        if (MmaTileModel.Choose(architecture, demand) is not { } tiles)
        {
            diagnostics.Add(
                GpuScheduleDiagnostics.NotScheduled, SpanOfLongest(spec, shape, demand), architecture.Name,
                $"queries of {demand.HeadDim} features and values of {demand.ValueDim}");
            return null;
        }

        var found = new DiagnosticBag();
        var program = Pipeline.Run(spec, new PassContext(tiles.Model(architecture), found));

        // How loops walk their tiles takes registers too; it does not depend on how large tiles are, and is known once there are any.
        if (program is not null && demand.Of(program) is var walking && MmaTileModel.Choose(architecture, walking) is { } fitting)
        {
            demand = walking;
            if (fitting != tiles)
            {
                (tiles, found) = (fitting, new DiagnosticBag());
                program = Pipeline.Run(spec, new PassContext(tiles.Model(architecture), found));
            }
        }

        foreach (var diagnostic in found)
        {
            diagnostics.Add(diagnostic);
        }

        return program is null ? null : (
            EarlyCorrections.Run(PadOperands.Run(StageTransforms.Run(program, shape.Element), shape)),
            new ProductTiles(tiles, MmaTileModel.OfSeveralHeads(architecture, demand, tiles)));
    }

    // Where a transform makes rows of so many features; those that a launch hands in are written nowhere.
    private static SourceSpan SpanOfLongest(Spec spec, GpuShape shape, MmaDemand demand)
    {
        var longest = Math.Max(demand.HeadDim, demand.ValueDim);
        return spec.Equations.FirstOrDefault(e => spec.Features.Any(f => e.Ranks.Contains(f.Name) && shape.LengthOf(f.Extent) == longest)) is { } made
            ? spec.Origins.SpanOf(made.Name)
            : SourceSpan.None;
    }
}

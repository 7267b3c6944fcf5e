using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Tile;

namespace Attn.Passes;

/// <summary>
/// Gathers maps over a tile of pairs, and reductions of them along the keys, into regions that a backend evaluates in one
/// sweep. A region ends where a statement needs a finished reduction of it. Statements that do not touch the pairs move ahead
/// of an open region if they do not read it, so that a load between two maps does not part them.
/// </summary>
internal static class Fuse
{
    public static TileProgram Run(TileProgram program, PassContext context)
    {
        var kernels = program.Kernels.MapSame(kernel => kernel.Body.MapSame(Fused) is var body && body == kernel.Body ? kernel : kernel with { Body = body });
        return kernels == program.Kernels ? program : program with { Kernels = kernels };
    }

    private static TileStatement Fused(TileStatement statement)
    {
        if (statement is not Loop loop)
        {
            return statement;
        }

        var fused = new List<TileStatement>();
        var open = new List<Define>();
        foreach (var next in loop.Body)
        {
            if (next is Define define && IsSwept(define))
            {
                if (NeedsFinished(define, open))
                {
                    Close(fused, open);
                }

                open.Add(define);
            }
            else
            {
                if (next.Reads().Any(read => open.Any(o => o.Name == read)))
                {
                    Close(fused, open);
                }

                fused.Add(next);
            }
        }

        Close(fused, open);
        return loop with { Body = fused.ToEquatableArray() };
    }

    /// <summary>A map over pairs, or a reduction of pairs.</summary>
    private static bool IsSwept(Define define) => define.Value switch
    {
        MapOp => define.Type.Shape.Count == 2 && define.Type.Shape.All(s => s is Tiling.QueryAxis or Tiling.KeyAxis),
        ReduceOp reduce => reduce.Axis == Tiling.KeyAxis,
        _ => false,
    };

    private static bool NeedsFinished(Define define, List<Define> open)
        => open.Any(o => o.Value is ReduceOp && define.Value.Reads().Contains(o.Name));

    private static void Close(List<TileStatement> fused, List<Define> open)
    {
        if (open.Count > 0)
        {
            fused.Add(new Region([Tiling.QueryAxis, Tiling.KeyAxis], open.ToEquatableArray()));
            open.Clear();
        }
    }
}

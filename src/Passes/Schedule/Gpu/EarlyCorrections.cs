using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Tile;

namespace Attn.Passes.Schedule.Gpu;

/// <summary>
/// Corrects the sums of a row function on line as soon as the factor is known: a warp branches around a correction by 1, and has the weights and their
/// product in one stretch after the branch, where one hides behind the other.
/// </summary>
/// <remarks>
/// A maximum could lag, and be moved only when a score exceeds it by far (FlashAttention-4 does so), which saves most corrections and some 2 % of the time.
/// The largest weight of a row is then another number than 1, which 16 bits round: where few weights make up a row that is most of the error.
/// </remarks>
public static class EarlyCorrections
{
    /// <summary>The program with its corrections moved; the same reference where none is.</summary>
    public static TileProgram Run(TileProgram program)
    {
        var kernels = program.Kernels.MapSame(Run);
        return kernels.Equals(program.Kernels) ? program : program with { Kernels = kernels };
    }

    private static TileKernel Run(TileKernel kernel) => kernel with { Body = kernel.Body.MapSame(s => s is Loop loop ? Run(loop) : s) };

    // Products of a carried value and something else that is known, moved to where it is.
    private static Loop Run(Loop loop)
    {
        var body = loop.Body.ToList();
        foreach (var correction in loop.Body.OfType<Define>().Where(d => IsCorrection(d, loop.Carried)))
        {
            body.Remove(correction);
            body.Insert(body.FindLastIndex(s => s is Define d && correction.Value.Reads().Contains(d.Name)) + 1, correction);
        }

        return body.SequenceEqual(loop.Body) ? loop : loop with { Body = body.ToEquatableArray() };
    }

    private static bool IsCorrection(Define define, EquatableArray<Carried> carried)
        => define.Value is MapOp { Where: null, Value: Apply { Op: var op } product } && op == Op.Multiply
            && product[0] is Variable value && carried.Any(c => c.Name == value.Name) && product[1] is Variable && define.Type.Shape.Count == 2;
}

using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Gpu;

namespace Attn.Passes.Schedule.Gpu;

/// <summary>How a block of warps cuts its work.</summary>
/// <param name="Warps">Warps of a block, a multiple of 4.</param>
/// <param name="RowsOfWarp">Query rows of a warp, a multiple of 16.</param>
/// <param name="Keys">Keys of a tile, a multiple of 16.</param>
/// <param name="Residents">Blocks of a multiprocessor.</param>
public sealed record MmaTiles(int Warps, int RowsOfWarp, int Keys, int Residents)
{
    /// <summary>Query rows of a block.</summary>
    public int Queries => Warps * RowsOfWarp;

    /// <summary>The tiles as the passes take them.</summary>
    public TargetModel Model(GpuArchitecture architecture) => new(architecture.Name, Queries, Keys);
}

/// <summary>
/// Chooses tiles by what they take of a multiprocessor. A warp of 32 rows reads a tile of keys from shared memory half as often, for each product,
/// as one of 16, which is what lets the matrix units run at their rate; where its accumulators do not fit the registers a warp has 16.
/// </summary>
public static class MmaTileModel
{
    // Addresses, row statistics, operands on their way, and what a score function needs for a few elements at a time.
    private const int OtherRegisters = 48;
    private const int RowAlignment = 16;

    private static readonly (int Warps, int Rows, int Keys)[] Shapes = [(4, 32, 64), (4, 16, 64), (4, 16, 32), (4, 16, 16)];

    /// <summary>The first tiles, from fast to slow, that fit an attention's longest rows; null where none does.</summary>
    public static MmaTiles? Choose(GpuArchitecture architecture, Spec spec, GpuShape shape)
    {
        var known = new Dictionary<Expr, Expr> { [Names.D] = Expr.Int(shape.HeadDim), [Names.E] = Expr.Int(shape.ValueDim) };
        return Longest("d") is { } head && Longest("e") is { } value ? Choose(architecture, head, value, shape.Element) : null;

        int? Longest(string rank)
            => spec.Features.Where(f => f.Name.StartsWith(rank + ".", StringComparison.Ordinal)).Select(f => f.Extent).Append(Names.ExtentOf(rank)!)
                .Select(e => Simplify.Expression(e.Substitute(known)) is IntConstant { Value: > 0 and <= int.MaxValue } c ? (int?)c.Value : null)
                .Aggregate((a, b) => a is null || b is null ? null : Math.Max(a.Value, b.Value));
    }

    /// <summary>The first tiles, from fast to slow, that fit; null where none does.</summary>
    /// <param name="architecture">The architecture.</param>
    /// <param name="headDim">Features of queries and keys as they are multiplied.</param>
    /// <param name="valueDim">Features of values.</param>
    /// <param name="element">How operands are stored.</param>
    public static MmaTiles? Choose(GpuArchitecture architecture, int headDim, int valueDim, ElementType element)
        => Shapes.Where(s => s.Rows <= MostRows(element)).Select(s => Fit(architecture, s, headDim, valueDim, element)).FirstOrDefault(t => t is not null);

    /// <summary>Registers of a thread: the output's accumulators, the scores', and a quarter of those again while they become an operand.</summary>
    public static int Registers(int rows, int keys, int valueDim)
    {
        var blocks = rows / 16;
        return (blocks * valueDim / 2) + (blocks * keys / 2 * 5 / 4) + OtherRegisters;
    }

    /// <summary>Shared memory of a block: the queries, and a slot of keys and of values.</summary>
    public static int SharedBytes(int queries, int keys, int headDim, int valueDim, ElementType element)
        => new[] { (queries, headDim), (keys, headDim), (keys, valueDim) }
            .Sum(b => new SharedBuffer("", element, 1, b.Item1, Padded(b.Item2), SharedLayout.Padded).SlotBytes);

    /// <summary>Columns of a buffer: products go sixteen features at a time.</summary>
    public static int Padded(int features) => (features + RowAlignment - 1) / RowAlignment * RowAlignment;

    // Products of f32 keep the matrix units busy six times as long with what is read, so nothing is gained by reading it less often.
    private static int MostRows(ElementType element) => element == ElementType.F32 ? 16 : 32;

    private static MmaTiles? Fit(GpuArchitecture architecture, (int Warps, int Rows, int Keys) shape, int headDim, int valueDim, ElementType element)
    {
        var registers = Registers(shape.Rows, shape.Keys, valueDim);
        var bytes = SharedBytes(shape.Warps * shape.Rows, shape.Keys, headDim, valueDim, element);
        if (registers > GpuArchitecture.RegistersOfThread + 1 || bytes > architecture.SharedBytesOfBlock)
        {
            return null;
        }

        var byRegisters = GpuKernel.RegisterFile / (shape.Warps * GpuKernel.WarpThreads * ((registers + 7) / 8 * 8));
        var byMemory = architecture.SharedBytesOfMultiprocessor / (bytes + GpuArchitecture.ReservedBytes);
        return new MmaTiles(shape.Warps, shape.Rows, shape.Keys, Math.Max(1, Math.Min(byRegisters, byMemory)));
    }
}

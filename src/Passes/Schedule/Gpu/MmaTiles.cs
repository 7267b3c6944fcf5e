using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Gpu;
using Attn.IR.Tile;

namespace Attn.Passes.Schedule.Gpu;

/// <summary>How a block of warps cuts its work.</summary>
/// <param name="Warps">Warps of a block, a multiple of 4.</param>
/// <param name="RowsOfWarp">Query rows of a warp, a multiple of 16.</param>
/// <param name="Keys">Keys of a tile, a multiple of 16.</param>
/// <param name="Residents">Blocks of a multiprocessor.</param>
/// <param name="SparesRegisters">Whether the fragments leave few registers to all else.</param>
public sealed record MmaTiles(int Warps, int RowsOfWarp, int Keys, int Residents, bool SparesRegisters)
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
    // With more in use than those, code that spares registers is faster, and spills less.
    private const int SparedFrom = 224;

    // What a kernel keeps of its scalars in shared memory.
    private const int ScalarBytes = 512;
    private const int RowAlignment = 16;
    private const int LeastRows = 16;

    private static readonly (int Warps, int Rows, int Keys)[] Shapes = [(4, 32, 64), (4, 32, 32), (4, 16, 64), (4, 16, 32), (4, 16, 16)];

    /// <summary>The first tiles, from fast to slow, that fit; null where none does.</summary>
    public static MmaTiles? Choose(GpuArchitecture architecture, MmaDemand demand)
        => Shapes.Where(s => s.Rows <= MostRows(demand.Element) && s.Keys <= MostKeys(demand)).Select(s => Fit(architecture, s, demand)).FirstOrDefault(t => t is not null);

    /// <summary>Tiles of the same keys and of as few rows as a warp multiplies, whose rows are of several heads; null where they do not fit.</summary>
    /// <param name="architecture">The architecture.</param>
    /// <param name="demand">What the attention asks for.</param>
    /// <param name="tiles">Tiles that fit.</param>
    public static MmaTiles? OfSeveralHeads(GpuArchitecture architecture, MmaDemand demand, MmaTiles tiles)
        => Fit(architecture, (tiles.Warps, LeastRows, tiles.Keys), demand with { Aside = demand.Aside + AsideOfHeads(demand.Reads) });

    /// <summary>Columns of a buffer: products go sixteen features at a time.</summary>
    public static int Padded(int features) => (features + RowAlignment - 1) / RowAlignment * RowAlignment;

    // Products of f32 keep the matrix units busy six times as long with what is read, so nothing is gained by reading it less often.
    private static int MostRows(ElementType element) => element == ElementType.F32 ? 16 : 32;

    // Elements of tables beside scores whose operands are split leave room for few, and so do the places of several ranges or of a list.
    private static int MostKeys(MmaDemand demand) => demand.Element == ElementType.F32 && (demand.Reads.Any || demand.VisitsSeveral) ? 16 : 64;

    // A row of several heads has a query and a head of its own, and of those places in a table that a table holds.
    private static int AsideOfHeads(PairReads reads) => reads.Gathers ? 4 : 0;

    // Operands that are split ask for it, unless the places of elements are worked out: that would be from scalars that are read anew for each.
    private static bool Spares(MmaDemand demand, int registersOfFragments)
        => demand.Element == ElementType.F32 ? !demand.Reads.ByOneIndex : registersOfFragments > SparedFrom || demand.DecidesMasksEarly;

    private static MmaTiles? Fit(GpuArchitecture architecture, (int Warps, int Rows, int Keys) shape, MmaDemand demand)
    {
        var registers = demand.Registers(shape.Rows, shape.Keys);
        var bytes = demand.SharedBytes(shape.Warps * shape.Rows, shape.Keys) + ScalarBytes;
        if (registers > GpuArchitecture.RegistersOfThread + 1 || bytes > architecture.SharedBytesOfBlock)
        {
            return null;
        }

        var wanted = Math.Min(registers + demand.Ahead, GpuArchitecture.RegistersOfThread + 1);
        var byRegisters = GpuKernel.RegisterFile / (shape.Warps * GpuKernel.WarpThreads * ((wanted + 7) / 8 * 8));
        var byMemory = architecture.SharedBytesOfMultiprocessor / (bytes + GpuArchitecture.ReservedBytes);
        return new MmaTiles(
            shape.Warps, shape.Rows, shape.Keys, Math.Max(1, Math.Min(byRegisters, byMemory)), Spares(demand, registers - demand.Reads.Registers(shape.Rows, shape.Keys)));
    }
}

/// <summary>What an attention asks of a tile's resources.</summary>
/// <param name="HeadDim">Features of queries and keys as they are multiplied.</param>
/// <param name="ValueDim">Features of values.</param>
/// <param name="Element">How operands are stored.</param>
/// <param name="Aside">Registers of a thread besides fragments.</param>
/// <param name="DecidesMasksEarly">Whether a mask asks more of a pair than where it lies: sparing registers, what it knows of rows is not kept across turns.</param>
public sealed record MmaDemand(int HeadDim, int ValueDim, ElementType Element, int Aside = RegistersAside.Least, bool DecidesMasksEarly = false)
{
    /// <summary>Reads of tables.</summary>
    public PairReads Reads { get; init; } = PairReads.None;

    /// <summary>Whether loops visit tiles of several ranges, or of a list.</summary>
    public bool VisitsSeveral { get; init; }

    /// <summary>What the products of an attention ask at a shape; null where only a launch knows a length.</summary>
    public static MmaDemand? Of(Spec spec, GpuShape shape)
    {
        var reductions = spec.Equations.Where(e => e.Body is ReduceBody).Select(e => (Result: e.Ranks, ((ReduceBody)e.Body).Over)).ToList();
        var reads = PairReads.Of(spec, sharesDiagonals: shape.Element != ElementType.F32);
        var head = Longest(reductions.Where(r => r.Result.Contains("m") && r.Result.Contains("n")).SelectMany(r => r.Over));
        var value = Longest(reductions.Where(r => r.Over.Contains("n")).SelectMany(r => r.Result));
        return head is null || value is null ? null : new MmaDemand(
            head.Value, value.Value, shape.Element, RegistersAside.Of(spec, reads), spec.Find(Spec.Visible)?.Body is MapBody { Value: var mask } && !PlainMask.Is(mask))
        {
            Reads = reads,
        };

        int? Longest(IEnumerable<string> ranks)
            => ranks.Where(FeatureRank.Is).Select(r => shape.LengthOf(FeatureRank.ExtentOf(r, spec.Features)))
                .Aggregate((int?)0, (a, b) => a is null || b is null ? null : Math.Max(a.Value, b.Value));
    }

    /// <summary>
    /// Registers of a thread: the output's accumulators, the scores', a quarter of those again while they become an operand, in f32 what operands are split into,
    /// what is read for pairs, and what there is aside.
    /// </summary>
    public int Registers(int rows, int keys)
    {
        var blocks = rows / 16;
        var split = Element == ElementType.F32 ? keys - 16 : 0;
        return (blocks * FeatureUnits.Padded(ValueDim) / 2) + (blocks * keys / 2 * 5 / 4) + split + Reads.Registers(rows, keys) + Aside;
    }

    /// <summary>Registers that the assembler takes besides, to have loads on their way: where one more block leaves it less than those, it spills instead.</summary>
    public int Ahead => Aside / 2;

    /// <summary>The same, of a program whose loops are known.</summary>
    public MmaDemand Of(TileProgram program)
        => program.Kernels.SelectMany(k => k.Body.OfType<Loop>()).Any(l => l.Domain is ListDomain or UnionDomain)
            ? this with { VisitsSeveral = true, Aside = Math.Max(Aside, RegistersAside.OfSeveral) }
            : this;

    /// <summary>Shared memory of a block: the queries, and a slot of keys and of values.</summary>
    public int SharedBytes(int queries, int keys)
        => new[] { (queries, HeadDim), (keys, HeadDim), (keys, ValueDim) }
            .Sum(b => new SharedBuffer("", Element, 1, b.Item1, MmaTileModel.Padded(b.Item2), SharedLayout.Padded).SlotBytes);
}

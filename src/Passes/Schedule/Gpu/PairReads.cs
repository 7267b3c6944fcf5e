using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Gpu;
using static Attn.Passes.Schedule.Gpu.PairIndices;

namespace Attn.Passes.Schedule.Gpu;

/// <summary>How an attention reads captured tables for its pairs, its mask aside.</summary>
/// <param name="ByDistance">Whether it reads them by the distance of a pair, which is that of all pairs on a diagonal, and by nothing else of it.</param>
/// <param name="Axes">Along how many axes of a table the place of any other element is worked out, the most there are; 0 for no such table.</param>
public sealed record PairReads(bool ByDistance, int Axes)
{
    // As many pairs as a thread has where what else such tables take was seen (RegistersAside), and what each further one takes along another axis.
    private const int PairsOfThread = 32;
    private const int OfFurtherPair = 2;

    /// <summary>Whether the place of an element is worked out from one index of its pair, such as a distance, and from nothing else of the key.</summary>
    public bool ByOneIndex { get; init; }

    /// <summary>Whether a table holds the places of another's elements.</summary>
    public bool Gathers { get; init; }

    /// <summary>No reads.</summary>
    public static PairReads None { get; } = new(false, 0);

    /// <summary>Whether there are any.</summary>
    public bool Any => this != None;

    /// <summary>What the equations of an attention read.</summary>
    /// <param name="spec">The attention.</param>
    /// <param name="sharesDiagonals">Whether a thread has pairs enough that many lie on a diagonal, and have one element.</param>
    public static PairReads Of(Spec spec, bool sharesDiagonals)
    {
        var tables = new HashSet<string>(spec.Tensors.Select(t => t.Name));
        var reads = spec.Equations.Where(e => e.Name != Spec.Visible && e.Ranks.Contains("m") && e.Ranks.Contains("n") && e.Body is MapBody)
            .SelectMany(e => e.Body.Expressions).SelectMany(e => e.Nodes()).OfType<Access>()
            .Where(a => tables.Contains(a.Tensor) && IsOfPair(a)).ToLookup(a => sharesDiagonals && IsByDistance(a));
        var others = reads[false].ToList();

        // What places are worked out from by distance is part of what the others take.
        return new PairReads(others.Count == 0 && reads[true].Any(), others.Select(AxesOf).DefaultIfEmpty(0).Max())
        {
            ByOneIndex = others.Count > 0 && others.All(a => a.Children.Count(IsOfPair) == 1),
            Gathers = others.Any(a => a.Children.Any(index => index.Any(e => e is Access))),
        };
    }

    /// <summary>Registers of a thread that a tile of so many rows and keys of a warp takes for them: an element for each diagonal, and places.</summary>
    public int Registers(int rows, int keys)
        => (ByDistance ? 2 * ((keys / 8) + (rows / 8) - 1) : 0)
            + (Axes > 1 ? OfFurtherPair * Math.Max(0, (rows * keys / GpuKernel.WarpThreads) - PairsOfThread) : 0);

    /// <summary>Whether a value is of a query and of a key.</summary>
    public static bool IsOfPair(Expr value) => value.Any(IsOfQuery) && value.Any(IsOfKey);

    private static bool IsByDistance(Access access)
        => access.Children.All(index => !index.Any(e => IsOfQuery(e) || IsOfKey(e)) || (IsOfPair(index) && PlainMask.IsSum(index)));

    private static int AxesOf(Access access) => Math.Max(1, access.Children.Count(IsOfPair));
}

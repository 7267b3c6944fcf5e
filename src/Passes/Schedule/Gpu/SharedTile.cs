using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Gpu;
using Attn.IR.Tile;

namespace Attn.Passes.Schedule.Gpu;

/// <summary>A tile of an operand in shared memory, with the barriers that hand its slots from producer to consumers and back.</summary>
/// <param name="Name">The tile's name in the tile program; the buffer's too.</param>
/// <param name="Tensor">The operand.</param>
/// <param name="Buffer">The slots.</param>
/// <param name="Origin">Where the current tile starts in the operand.</param>
internal sealed record SharedTile(string Name, string Tensor, SharedBuffer Buffer, EquatableArray<Expr> Origin)
{
    private string FullName => $"{Name}.full";

    private string EmptyName => $"{Name}.empty";

    /// <summary>The slot that the tile at a position takes.</summary>
    public Expr Slot(Expr position) => Buffer.Stages == 1 ? Expr.Int(0) : position % Buffer.Stages;

    /// <summary>The parity of the phase in which the tile at a position arrives.</summary>
    public Expr ArrivalParity(Expr position) => Buffer.Stages == 1 ? Expr.Int(0) : position / Buffer.Stages % 2;

    /// <summary>The parity of the phase in which the tile that was in the slot before is let go; at once on a fresh slot.</summary>
    public Expr FreedParity(Expr position) => ((position / Buffer.Stages) + 1) % 2;

    public SlotRef Full(Expr slot) => new(FullName, slot);

    public SlotRef Empty(Expr slot) => new(EmptyName, slot);

    /// <summary>One copy into a slot.</summary>
    public IEnumerable<GpuStatement> Fill(Expr slot) =>
    [
        new ExpectStatement(Full(slot), Buffer.SlotBytes),
        new CopyStatement(new SlotRef(Name, slot), Tensor, Origin, Full(slot)),
    ];

    /// <summary>Full: the producer's one arrival. Empty: one of each consumer; a slot that is filled once needs none.</summary>
    public IEnumerable<Mbarrier> Barriers(int consumers)
        => new[] { new Mbarrier(FullName, Buffer.Stages, 1) }
            .Concat(Buffer.Stages == 1 ? [] : new[] { new Mbarrier(EmptyName, Buffer.Stages, consumers) });
}

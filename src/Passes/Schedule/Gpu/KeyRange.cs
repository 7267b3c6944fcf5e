using System;
using Attn.IR;

namespace Attn.Passes.Schedule.Gpu;

/// <summary>The turns of a block's loop over tiles of keys, and those of them whose mask is true throughout; none where their ends are one.</summary>
internal sealed record KeyRange(Expr First, Expr End, Expr FullFirst, Expr FullEnd)
{
    /// <summary>The tile of a turn; null where turns are tiles.</summary>
    public Func<Expr, Expr>? TileOf { get; init; }

    /// <summary>How many turns there were before one.</summary>
    public Expr Position(Expr turn) => First == Expr.Int(0) ? turn : turn - First;
}

using System;
using Attn.IR;
using Attn.IR.Tile;

namespace Attn.Passes.Schedule.Gpu;

/// <summary>Bounds of loops over key tiles as scalars of a block.</summary>
internal static class KeyRanges
{
    /// <summary>The tiles that a loop visits, and those of them that need no mask.</summary>
    /// <param name="loop">The loop, whose domain has a hull.</param>
    /// <param name="keys">The axis of the keys.</param>
    /// <param name="lower">Puts the names of the block in the place of the program's.</param>
    /// <param name="scalar">Names a scalar of the block.</param>
    /// <remarks>
    /// Without a promise no tile of a guarded loop is full, and every tile of another one is. A full tile may reach past the
    /// last key, where "full" promises nothing: those tiles are left to the masked body.
    /// </remarks>
    public static KeyRange Of(Loop loop, TileAxis keys, Func<Expr, Expr> lower, Func<string, Expr, Expr> scalar)
    {
        var hull = loop.Domain.Hull()!;
        var domain = new RangeDomain(
            lower(hull.First), lower(hull.End), hull.FullFirst is { } fullStart ? lower(fullStart) : null, hull.FullEnd is { } fullStop ? lower(fullStop) : null);
        // An empty or crossed range has no tiles; clamped, its bounds also fit 32 bits whatever a window's width is.
        var end = scalar("key.end", Expr.Max(domain.End, 0));
        var first = domain.First is IntConstant ? domain.First : scalar("key.first", Expr.Min(Expr.Max(domain.First, 0), end));
        if (domain.FullEnd is null && loop.Guard is not null)
        {
            return new KeyRange(first, end, first, first);
        }

        var fullFirst = domain.FullFirst is null || domain.FullFirst == domain.First ? first
            : scalar("full.first", Expr.Min(Expr.Max(domain.FullFirst, first), end));
        var inside = Expr.Min(domain.FullEnd is null ? end : Expr.Min(domain.FullEnd, end), lower(Names.KeyLength) / keys.Size);
        return new KeyRange(first, end, fullFirst, scalar("full.end", Expr.Max(inside, fullFirst)));
    }
}

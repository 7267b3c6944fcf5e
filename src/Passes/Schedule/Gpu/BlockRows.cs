using System;
using System.Collections.Generic;
using Attn.IR;
using Attn.IR.Gpu;
using Attn.IR.Tile;

namespace Attn.Passes.Schedule.Gpu;

/// <summary>Which rows of which queries a block of warps has.</summary>
/// <param name="Blocks">How many blocks there are.</param>
/// <param name="First">The first row of the block.</param>
/// <param name="Indices">What indices of the tile program stand for in the block.</param>
internal sealed record BlockRows(Expr Blocks, Expr First, IReadOnlyDictionary<Expr, Expr> Indices)
{
    /// <summary>More heads in a group than any attention has; a block's rows then fit 32 bits.</summary>
    private const int MostHeads = 1 << 16;

    /// <summary>The heads whose rows are packed; null where all rows are of one head.</summary>
    public HeadGroup? Group { get; init; }

    /// <summary>What is true of launches with this placement; null for all.</summary>
    public Expr? When { get; init; }

    /// <summary>
    /// A block has a tile of the queries of a head. The tiles of a head are neighbours, which share its keys in the cache; the last, which see most under a
    /// causal mask, come first.
    /// </summary>
    /// <param name="queries">The axis of the queries.</param>
    /// <param name="scalar">Names a scalar of the block.</param>
    public static BlockRows OfHead(TileAxis queries, Func<string, Expr, Expr> scalar)
    {
        var block = GpuKernel.Block[0];
        var count = scalar("query.tiles", queries.Count);
        var number = scalar(queries.Name, count - Expr.Int(1) - (block % count));
        var head = scalar(Names.QueryHead.Name, block / count % Names.Hq);
        return new BlockRows(queries.Count * Names.Hq * Names.B, number * queries.Size, new Dictionary<Expr, Expr>
        {
            [queries.Number] = number,
            [Names.QueryHead] = head,
            [Names.Batch] = scalar(Names.Batch.Name, block / count / Names.Hq),
            [Names.KeyHead] = scalar(Names.KeyHead.Name, head / (Names.Hq / Names.Hk)),
        });
    }

    /// <summary>
    /// A block has the queries of all heads that share keys, the head fastest: row <c>r</c> is query <c>r / P</c> of the group's head <c>r % P</c>. There are
    /// no more queries than the block has rows, so that all of them lie in tile 0 of the program's, whatever its size.
    /// </summary>
    /// <param name="queries">The axis of the queries, in tiles of as many rows as a block has, or more.</param>
    /// <param name="rows">Rows of a block.</param>
    /// <param name="scalar">Names a scalar of the block.</param>
    public static BlockRows OfGroup(TileAxis queries, int rows, Func<string, Expr, Expr> scalar)
    {
        // The minima hold for every launch; they say to the printer what it could not see.
        var (block, heads) = (GpuKernel.Block[0], Expr.Min(Names.Hq / Names.Hk, MostHeads));
        var count = Blocks(heads);
        heads = scalar("packed.heads", heads);
        var tiles = scalar("packed.tiles", Blocks(heads));
        var tile = scalar("packed.tile", block % tiles);
        var keyHead = scalar(Names.KeyHead.Name, block / tiles % Names.Hk);
        var batch = scalar(Names.Batch.Name, block / tiles / Names.Hk);
        var group = new HeadGroup(scalar("packed.first", Expr.Min(keyHead * heads, Names.Hq)), heads);
        return new BlockRows(count * Names.Hk * Names.B, tile * rows, new Dictionary<Expr, Expr>
        {
            [queries.Number] = Expr.Int(0),
            [Names.QueryHead] = group.First + GpuKernel.PackedHead,
            [Names.Batch] = batch,
            [Names.KeyHead] = keyHead,
        })
        {
            Group = group,
            When = Expr.And(
                Expr.And(Expr.Apply(Op.Less, Names.Hk, Names.Hq), Expr.Apply(Op.LessEqual, Names.M, Expr.Int(rows))),
                Expr.Apply(Op.LessEqual, Names.Hq, Names.Hk * Expr.Int(MostHeads))),
        };

        Expr Blocks(Expr heads) => ((Expr.Min(Names.M, rows) * heads) + Expr.Int(rows - 1)) / rows;
    }
}

/// <summary>Heads that share keys.</summary>
/// <param name="First">The first of them.</param>
/// <param name="Heads">How many there are.</param>
internal sealed record HeadGroup(Expr First, Expr Heads);

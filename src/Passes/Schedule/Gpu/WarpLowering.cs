using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Gpu;
using Attn.IR.Tile;

namespace Attn.Passes.Schedule.Gpu;

/// <summary>A tile of an operand, and the buffer that it comes to.</summary>
/// <param name="Name">The tile's name in the tile program.</param>
/// <param name="Tensor">The operand.</param>
/// <param name="Buffer">The buffer.</param>
/// <param name="Lead">Where the tile starts along the axes before the last two: batch and head.</param>
internal sealed record FetchedTile(string Name, string Tensor, SharedBuffer Buffer, EquatableArray<Expr> Lead)
{
    /// <summary>A fetch of rows into a slot, of rows of several heads where there is a divisor.</summary>
    public FetchStatement Fetch(Expr slot, Expr firstRow, Expr below, Expr? divisor = null)
        => new(new SlotRef(Buffer.Name, slot), Tensor, [.. Lead, firstRow, Expr.Int(0)], below, divisor);
}

/// <summary>
/// Lowers what a piece of work computes to what each warp of a block does with its rows: all warps fetch each tile of keys together, and
/// multiply it when all shares are there.
/// </summary>
/// <remarks>
/// Where a turn uses several tiles, each has one slot, which the barrier before the next one's use frees: a tile is fetched one use ahead, while
/// the tile before it is multiplied. Where a turn uses one tile it has two slots. A barrier a use is all there is.
/// </remarks>
internal sealed class WarpLowering(
    IReadOnlyDictionary<Expr, Expr> names,
    System.Func<string, int> lengths,
    FetchedTile queries,
    IReadOnlyDictionary<Loop, LoopTiles> loops,
    CheckedReads reads,
    FragmentTile tile,
    Expr firstRow)
    : FragmentLowering(names, lengths, tile, firstRow + (Expr.Int(tile.Rows) * GpuKernel.Warp))
{
    /// <summary>The barrier of all threads of a block; no name of a source has a point.</summary>
    public const string Barrier = "all.warps";

    // Tiles and operands of the turns so far, with their stretches.
    private readonly HashSet<string> _used = [];

    public EquatableArray<GpuStatement> Lower(IEnumerable<TileStatement> body)
    {
        Begin();
        Body.Add(queries.Fetch(Expr.Int(0), firstRow, Names.M, Tile.Heads));
        LowerAll(body);
        return Body.ToEquatableArray();
    }

    protected override bool SkipsRescaling => true;

    protected override void Lower(Loop loop)
    {
        var (range, tiles) = loops[loop];
        if (loops.Keys.First() != loop)
        {
            Body.Add(new SyncStatement(Barrier));
        }

        if (tiles.Count > 0)
        {
            Body.Add(Fetch(tiles[0], Expr.Int(0), range.First, range.TileOf?.Invoke(range.First) ?? range.First, range));
        }

        Stretches(loop, range, loops.Count == 1 ? "" : $"{loops.Keys.ToList().IndexOf(loop)}.");
        Body.Add(new SettleStatement(0));
    }

    protected override void Lower(Define define, DotOp dot)
    {
        if (Current is not { } loop || loops[loop].Tiles.FirstOrDefault(t => t.Name == dot.Right) is not { } right)
        {
            throw new LimitationException($"a product with the computed '{dot.Right}' on its right");
        }

        if (dot.TransposeLeft || (dot.Left != queries.Name && loops[loop].Tiles.Any(t => t.Name == dot.Left)))
        {
            throw new LimitationException($"a product with keys on its left, '{dot.Left}'");
        }

        var slot = Arrive(right, loops[loop]);
        var columns = dot.TransposeRight ? Tile.Keys.Size : Columns(define.Type.Shape[1]);
        var name = define.Name + Suffix;
        Body.Add(new MmaStatement(
            name,
            Left(dot.Left, right.Buffer.Element),
            new SharedOperand(new SlotRef(right.Buffer.Name, slot), Expr.Int(0), right.Buffer.Rows, dot.TransposeRight),
            dot.Addend is null ? null : Renamed(dot.Addend),
            columns == (dot.TransposeRight ? right.Buffer.Rows : right.Buffer.Columns) ? null : columns));
        Bind(define.Name, define.Type, name);
    }

    protected override Expr Lowered(Expr expr) => reads.Lower(expr, base.Lowered);

    private MmaOperand Left(string left, ElementType element)
    {
        if (left == queries.Name)
        {
            return new SharedOperand(new SlotRef(queries.Buffer.Name, Expr.Int(0)), Expr.Int(Tile.Rows) * GpuKernel.Warp, Tile.Rows, Transposed: false);
        }

        var packed = left + ".operand" + Suffix;
        if (_used.Add(packed))
        {
            Body.Add(new PackStatement(packed, element, Taking(left, null, Reduction.Sum)));
        }

        return new RegisterOperand(packed);
    }

    // Makes sure that a tile is there at its first use in a turn, and fetches the one whose slot the barrier has freed. Gives the tile's slot.
    private Expr Arrive(FetchedTile right, LoopTiles loop)
    {
        var at = loop.Tiles.IndexOf(right);
        var position = loop.Range.Position(Turn);
        var slot = loop.Tiles.Count > 1 ? Expr.Int(0) : position % 2;
        if (!_used.Add(right.Name + Suffix))
        {
            return slot;
        }

        Body.Add(new SettleStatement(0));
        Body.Add(new SyncStatement(Barrier));
        Body.Add(loop.Tiles.Count == 1 ? Fetch(right, (position + Expr.Int(1)) % 2, Turn + Expr.Int(1), NextKeyTile, loop.Range)
            : at == 0 ? Fetch(loop.Tiles[^1], Expr.Int(0), Turn, KeyTile, loop.Range)
            : Fetch(loop.Tiles[at - 1], Expr.Int(0), Turn + Expr.Int(1), NextKeyTile, loop.Range));
        return slot;
    }

    // A turn past the last has a tile of zeros: nothing is loaded for it, and nothing uses it.
    private FetchStatement Fetch(FetchedTile fetched, Expr slot, Expr turn, Expr number, KeyRange range)
        => fetched.Fetch(slot, number * Tile.Keys.Size, Expr.Select(Expr.Apply(Op.Less, turn, range.End), Lowered(Names.KeyLength), Expr.Int(0)));
}

/// <summary>What a loop over the keys visits, and the tiles that a turn uses, in the order of their first use.</summary>
internal sealed record LoopTiles(KeyRange Range, List<FetchedTile> Tiles);

using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;

namespace Attn.Passes.Schedule.Gpu;

/// <summary>
/// Several ranges of key tiles as one loop: its turns are first the full tiles of all of them, then the others, so that there is one body without a
/// mask and one with, however many ranges there are. A turn's tile is a turn plus a number that depends on the piece it falls into.
/// </summary>
/// <param name="scalar">Names a scalar of the block.</param>
internal sealed class KeyPieces(Func<string, Expr, Expr> scalar)
{
    // The turn behind the last of a piece, and what is added to a turn to get its tile.
    private readonly List<(Expr End, Expr Offset)> _pieces = [];
    private Expr _turns = Expr.Int(0);

    /// <summary>The loop over ranges that have no tile in common.</summary>
    /// <param name="ranges">The ranges.</param>
    /// <param name="tiles">How many tiles there are at all.</param>
    public KeyRange Joined(IEnumerable<KeyRange> ranges, Expr tiles)
    {
        var all = ranges.ToList();
        foreach (var range in all)
        {
            Add(range.FullFirst, range.FullEnd);
        }

        var full = _turns;
        foreach (var range in all)
        {
            Add(range.First, range.FullFirst);
            Add(range.FullEnd, range.End);
        }

        // The bounds say to the printer what it could not see: that a tile's rows fit 32 bits.
        var count = scalar("key.tiles", tiles);
        return new KeyRange(Expr.Int(0), _turns, Expr.Int(0), full) { TileOf = turn => Simplify.Expression(Expr.Min(Expr.Max(Tile(turn), 0), count)) };
    }

    private void Add(Expr first, Expr end)
    {
        if (first != end)
        {
            var k = _pieces.Count;
            var offset = k == 0 ? first : scalar($"piece{k}.offset", Simplify.Expression(first - _turns));
            _turns = scalar($"piece{k}.end", Simplify.Expression(_turns + end - first));
            _pieces.Add((_turns, offset));
        }
    }

    private Expr Tile(Expr turn)
        => _pieces.Take(_pieces.Count - 1).Reverse().Aggregate(
            turn + _pieces[_pieces.Count - 1].Offset, (later, piece) => Expr.Select(Expr.Apply(Op.Less, turn, piece.End), turn + piece.Offset, later));
}

using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Tile;

namespace Attn.Passes;

/// <summary>
/// Bounds over a tile of expressions that vary with the query alone or with the key alone. One that moves in one direction takes its
/// extremes at the tile's first and last row: a closed form. Any other gets a summary, which a launch makes by evaluating the expression at
/// every row once; it is exact whatever the expression does.
/// </summary>
internal sealed class AxisBounds(EquatableArray<CapturedTensor> tensors, Monotone monotone, TileAxis queries, TileAxis keys)
{
    private readonly IntegerRanges _ranges = LaunchLimits.Ranges(tensors);
    private readonly Definedness _definedness = new(tensors, monotone);
    private readonly Dictionary<(Expr, bool), TileSummary> _summaries = [];

    /// <summary>The summaries that were asked for, in order.</summary>
    public IEnumerable<TileSummary> Summaries => _summaries.Values;

    /// <summary>Bounds of an expression whatever the launch.</summary>
    public IntegerRange Always(Expr expr) => expr.Any(IsUnsafeDivision) ? IntegerRange.All : _ranges.Of(expr);

    /// <summary>Whether the divisor of a quotient or remainder may be less than 1 at a launch that is accepted.</summary>
    public bool IsUnsafeDivision(Expr expr)
        => expr.IsIntegerDivision() && !monotone.IsPositive(expr.Children[1]);

    /// <summary>Bounds of an integer that is the same for all pairs of a tile; null where it may have no value.</summary>
    public TileRange? OfUniform(Expr expr) => _definedness.Of(expr) == Expr.True ? TileRange.Of(expr, Always(expr)) : null;

    /// <summary>Whether a truth that is the same for all pairs of a tile has a value at every launch.</summary>
    public bool IsTotal(Expr expr) => _definedness.Of(expr) == Expr.True;

    /// <summary>Whether an integer of one side has a closed form.</summary>
    public bool IsClosed(Expr expr, bool ofKeys)
        => monotone.Of(expr, Position(ofKeys)) != Trend.Unknown && monotone.IsTotal(expr) && !expr.Any(Wraps);

    /// <summary>Bounds of an integer of one side.</summary>
    public TileRange Of(Expr expr, bool ofKeys)
    {
        if (!IsClosed(expr, ofKeys))
        {
            var summary = Summary(expr, ofKeys);
            return new(summary.Least, summary.Greatest, Always(expr)) { Residues = summary.Residues };
        }

        var (axis, offset) = ofKeys ? (keys, Names.KeyOffset) : (queries, Names.QueryOffset);
        var first = axis.Number * axis.Size;
        var last = Expr.Min(first + axis.Size, axis.Extent) - 1;
        var falls = monotone.Of(expr, Position(ofKeys)) == Trend.Falling;
        var (always, inside) = (Always(expr), QueryReads.AllInside([expr], tensors));
        return new(Where(falls ? last : first, always.Min), Where(falls ? first : last, always.Max), always) { Width = Spread(expr) };

        Expr Where(Expr row, Expr otherwise) => inside == Expr.True ? At(expr, row) : Expr.Select(inside, At(expr, row), otherwise);

        // A row is said as its position less the offset.
        Expr At(Expr value, Expr row) => Simplify.Expression(QueryReads.Guarded(value, tensors).Substitute(
            new Dictionary<Expr, Expr> { [Position(ofKeys) - offset] = row, [Position(ofKeys)] = row + offset }));

        // Wherever the tile begins, a quotient takes at least as many steps as fit between its first and its last row.
        long Spread(Expr value) => value is Apply { Children: [var dividend, IntConstant { Value: > 0 } divisor] } a && a.Op == Op.Divide ? Spread(dividend) / divisor.Value
            : LinearTerms.Of(At(value, first + (axis.Size - 1)) - At(value, first)) is { Terms.Count: 0 } spread ? System.Math.Abs(spread.Constant)
            : 0;
    }

    /// <summary>A truth of one side, by a summary of it as 0 and 1.</summary>
    public TileTruth OfTruth(Expr expr, bool ofKeys)
    {
        var summary = Summary(Expr.Select(expr, 1, 0), ofKeys);
        return TileTruth.OfNumbers(summary.Least, summary.Greatest);
    }

    private TileSummary Summary(Expr expr, bool ofKeys)
    {
        if (!_summaries.TryGetValue((expr, ofKeys), out var summary))
        {
            var where = _definedness.Of(expr);
            _summaries[(expr, ofKeys)] = summary = new TileSummary(
                $"{(ofKeys ? "keys" : "queries")}{_summaries.Keys.Count(k => k.Item2 == ofKeys)}", ofKeys ? keys.Name : queries.Name, expr,
                where == Expr.True ? null : where, where == Expr.True ? IntegerRange.All : Always(expr));
        }

        return summary;
    }

    private bool Wraps(Expr expr)
        => expr is Apply { Type: ScalarType.Int } a && (a.Op == Op.Add || a.Op == Op.Subtract || a.Op == Op.Multiply || a.Op == Op.Negate) && _ranges.Of(a) == IntegerRange.All;

    private static Variable Position(bool ofKeys) => ofKeys ? Names.KeyPosition : Names.QueryPosition;
}

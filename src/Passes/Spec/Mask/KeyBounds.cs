using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.Passes.Analysis;

namespace Attn.Passes;

/// <summary>
/// Solves one comparison for the key: <c>j</c> at most, or at least, a limit that does not decrease with the query. A side that
/// varies with the key alone is taken apart: sums, products and quotients are undone, and an element <c>t[b, j]</c> of a sorted table is
/// searched for.
/// </summary>
internal sealed class KeyBounds(Monotone monotone)
{
    /// <summary>The intervals that say just what a part of a mask says, or null where it has no such form.</summary>
    public EquatableArray<KeyInterval>? Of(Expr part)
    {
        if (Dependence.IsUniform(part))
        {
            return monotone.IsTotal(part) ? Interval([new KeyBound(BoundSide.Upper, Expr.Select(part, KeyIntervals.LastKey, KeyIntervals.FirstKey - Expr.Int(1)))]) : null;
        }

        if (part is not Apply { Children: [{ Type: ScalarType.Int } left, { Type: ScalarType.Int } right] } comparison)
        {
            return null;
        }

        var op = comparison.Op;
        return op == Op.Equal ? Interval(Both(AtMost(left, right, 0), AtMost(right, left, 0)))
            : op == Op.NotEqual ? Either(AtMost(left, right, 1), AtMost(right, left, 1))
            : op == Op.LessEqual ? Ordered(left, right, 0)

            // On integers, x < y is x <= y - 1.
            : op == Op.Less ? Ordered(left, right, 1)
            : null;
    }

    private EquatableArray<KeyInterval>? Ordered(Expr left, Expr right, int strict)
    {
        // |x| <= y says x <= y and -x <= y; y <= |x| says y <= x or y <= -x.
        if (left is Apply { Op: var inner } distance && inner == Op.Abs)
        {
            return Interval(Both(AtMost(distance[0], right, strict), AtMost(-distance[0], right, strict)));
        }

        return right is Apply { Op: var other } apart && other == Op.Abs
            ? Either(AtMost(left, apart[0], strict), AtMost(left, -apart[0], strict))
            : Interval(AtMost(left, right, strict));
    }

    private static EquatableArray<KeyInterval>? Interval(List<KeyBound>? bounds)
        => bounds is null ? null : KeyIntervals.Intersection([new KeyInterval(bounds.ToEquatableArray(), true)], [KeyInterval.Every]);

    private static EquatableArray<KeyInterval>? Either(List<KeyBound>? first, List<KeyBound>? second)
        => Interval(first) is { } x && Interval(second) is { } y ? KeyIntervals.Union(x, y) : null;

    private static List<KeyBound>? Both(List<KeyBound>? first, List<KeyBound>? second)
        => first is null || second is null ? null : [.. first, .. second];

    /// <summary>Solves <c>left + strict &lt;= right</c>; the bounds hold together.</summary>
    private List<KeyBound>? AtMost(Expr left, Expr right, int strict)
    {
        var bound = AffineForm.Of(left) is { } low && AffineForm.Of(right) is { } high
            ? Affine(low.OfKey - high.OfKey, high.OfQuery - low.OfQuery, (high.Rest - low.Rest) - Expr.Int(strict))
            : Separated(left, right, strict);
        return bound is not null && monotone.IsTotal(bound.Limit) ? [bound] : null;
    }

    /// <summary>Solves <c>j * ofKey &lt;= i * ofQuery + rest</c>.</summary>
    private KeyBound? Affine(long ofKey, long ofQuery, Expr rest)
    {
        if (ofKey != 0)
        {
            return ofKey > 0
                ? UpTo(Names.KeyPosition * Expr.Int(ofKey), Line(ofQuery, rest))
                : From(Names.KeyPosition * Expr.Int(-ofKey), Line(-ofQuery, Negated(rest)));
        }

        // Of the query alone: all keys from some query on, or up to one.
        return ofQuery > 0 ? new KeyBound(BoundSide.Upper, Expr.Select(Expr.Apply(Op.LessEqual, 0, Line(ofQuery, rest)), KeyIntervals.LastKey, KeyIntervals.FirstKey - Expr.Int(1)))
            : ofQuery < 0 ? new KeyBound(BoundSide.Lower, Expr.Select(Expr.Apply(Op.LessEqual, 1, Line(-ofQuery, Negated(rest))), KeyIntervals.LastKey + Expr.Int(1), KeyIntervals.FirstKey))
            : null;
    }

    private KeyBound? Separated(Expr left, Expr right, int strict)
    {
        var difference = SeparableSum.OfDifference(Apply(left, right), Dependence.SidesOf);
        return difference.Mixed.Count == 0 ? UpTo(difference.Keys, Negated(difference.Rows) - Expr.Int(strict)) : null;

        static Apply Apply(Expr left, Expr right) => (Apply)Expr.Apply(Op.LessEqual, left, right);
    }

    private static Expr Line(long ofQuery, Expr rest)
    {
        var line = ofQuery == 1 ? Names.QueryPosition : Names.QueryPosition * Expr.Int(ofQuery);
        return ofQuery == 0 ? rest : Simplify.Expression(rest) is IntConstant { Value: < 0 and > long.MinValue } c ? line - Expr.Int(-c.Value) : line + rest;
    }

    /// <summary>Solves <c>keys &lt;= limit</c>, where the left side varies with the key alone and the right side with the query alone.</summary>
    private KeyBound? UpTo(Expr keys, Expr limit) => keys switch
    {
        _ when keys == Names.KeyPosition => Bound(BoundSide.Upper, limit),
        Apply a when a.Op == Op.Negate => From(a[0], Negated(limit)),
        Apply a when a.Op == Op.Add && Dependence.IsUniform(a[1]) => UpTo(a[0], limit - a[1]),
        Apply a when a.Op == Op.Add && Dependence.IsUniform(a[0]) => UpTo(a[1], limit - a[0]),
        Apply a when a.Op == Op.Subtract && Dependence.IsUniform(a[1]) => UpTo(a[0], limit + a[1]),
        Apply a when a.Op == Op.Subtract && Dependence.IsUniform(a[0]) => From(a[1], a[0] + Negated(limit)),
        Apply { Children: [var x, IntConstant { Value: > 0 and < int.MaxValue } c] } a when a.Op == Op.Multiply => UpTo(x, limit / c),
        Apply { Children: [var x, IntConstant { Value: < 0 and > int.MinValue } c] } a when a.Op == Op.Multiply => From(x, Ceiling(Negated(limit), Expr.Int(-c.Value))),
        Apply a when a.Op == Op.Divide && monotone.IsPositive(a[1]) => UpTo(a[0], (limit * a[1]) + (a[1] - Expr.Int(1))),
        Access a when Searched(a, SearchSide.End, limit) is { } end => Bound(BoundSide.Upper, end - Expr.Int(1)),
        _ => null,
    };

    /// <summary>Solves <c>keys &gt;= limit</c>.</summary>
    private KeyBound? From(Expr keys, Expr limit) => keys switch
    {
        _ when keys == Names.KeyPosition => Bound(BoundSide.Lower, limit),
        Apply a when a.Op == Op.Negate => UpTo(a[0], Negated(limit)),
        Apply a when a.Op == Op.Add && Dependence.IsUniform(a[1]) => From(a[0], limit - a[1]),
        Apply a when a.Op == Op.Add && Dependence.IsUniform(a[0]) => From(a[1], limit - a[0]),
        Apply a when a.Op == Op.Subtract && Dependence.IsUniform(a[1]) => From(a[0], limit + a[1]),
        Apply a when a.Op == Op.Subtract && Dependence.IsUniform(a[0]) => UpTo(a[1], a[0] + Negated(limit)),
        Apply { Children: [var x, IntConstant { Value: > 0 and < int.MaxValue } c] } a when a.Op == Op.Multiply => From(x, Ceiling(limit, c)),
        Apply { Children: [var x, IntConstant { Value: < 0 and > int.MinValue } c] } a when a.Op == Op.Multiply => UpTo(x, Negated(limit) / Expr.Int(-c.Value)),
        Apply a when a.Op == Op.Divide && monotone.IsPositive(a[1]) => From(a[0], limit * a[1]),
        Access a when Searched(a, SearchSide.First, limit) is { } first => Bound(BoundSide.Lower, first),
        _ => null,
    };

    private KeyBound? Bound(BoundSide side, Expr limit)
    {
        var simple = Simplify.Expression(limit);
        return monotone.IsRising(simple) ? new KeyBound(side, simple) : null;
    }

    /// <summary>The place of a value in a sorted table that has an element <c>[..., j]</c> for each key; null for another.</summary>
    private Expr? Searched(Access access, SearchSide side, Expr value)
        => monotone.SortedAlong(access.Tensor) is { } table
            && access.Children[table.Rank - 1] == Names.KeyPosition
            && Monotone.HoldsKeys(table.Shape[table.Rank - 1])
            && access.Children.Take(table.Rank - 1).All(Dependence.IsUniform)
                ? Expr.Search(table.Name, side, [.. access.Children.Take(table.Rank - 1), Simplify.Expression(value)])
                : null;

    private static Expr Negated(Expr value) => Simplify.Expression(Simplify.Expression(value) switch
    {
        Apply a when a.Op == Op.Negate => a[0],
        Apply a when a.Op == Op.Subtract => a[1] - a[0],
        Apply a when a.Op == Op.Add => Negated(a[0]) - a[1],
        IntConstant c => Expr.Int(unchecked(-c.Value)),
        var simple => -simple,
    });

    private static Expr Ceiling(Expr value, Expr divisor) => (value + (divisor - Expr.Int(1))) / divisor;
}

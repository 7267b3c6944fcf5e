using System.Collections.Generic;
using System.Linq;
using Attn.IR;

namespace Attn.Passes;

/// <summary>
/// Proves bounds on the keys that a query can see. The mask is taken apart at its conjunctions; a part that compares affine
/// functions of <c>i</c> and <c>j</c> (with <c>j</c> alone on one side once solved for, and not decreasing in <c>i</c>) is a bound.
/// A part of another kind is left to the predicate, and then the bounds are a hull and not exact. Sound by construction: a
/// part is dropped only from a conjunction, which widens what the rest allows.
/// </summary>
internal static class AnalyzeMask
{
    public static Spec Run(Spec spec, PassContext context)
    {
        var facts = spec.Find(Spec.Visible)?.Body is MapBody visible ? Bounds(visible.Value) : MaskFacts.Unmasked;
        return spec.Mask == facts ? spec : spec with { Mask = facts };
    }

    private static MaskFacts Bounds(Expr mask)
    {
        var bounds = new List<KeyBound>();
        var exact = true;
        foreach (var part in Conjuncts(mask))
        {
            var found = OfPart(part);
            exact &= found is not null;
            bounds.AddRange(found ?? []);
        }

        return new MaskFacts(bounds.Distinct().ToEquatableArray(), exact);
    }

    private static IEnumerable<Expr> Conjuncts(Expr expr)
        => expr is Apply { Op: var op } and && op == Op.And ? and.Children.SelectMany(Conjuncts) : [expr];

    /// <summary>The bounds that say just what the part says, or null.</summary>
    private static List<KeyBound>? OfPart(Expr part)
    {
        if (part is not Apply { Children: [{ Type: ScalarType.Int } left, { Type: ScalarType.Int } right] } comparison)
        {
            return null;
        }

        if (comparison.Op == Op.Equal)
        {
            return Both(AtMost(left, right, 0), AtMost(right, left, 0));
        }

        // On integers, x < y is x <= y - 1.
        var slack = comparison.Op == Op.Less ? 1 : comparison.Op == Op.LessEqual ? 0 : (int?)null;
        if (slack is not { } strict)
        {
            return null;
        }

        // |x| <= y says x <= y and -x <= y.
        return left is Apply { Op: var inner } distance && inner == Op.Abs
            ? Both(AtMost(distance[0], right, strict), AtMost(-distance[0], right, strict))
            : AtMost(left, right, strict);
    }

    private static List<KeyBound>? Both(List<KeyBound>? first, List<KeyBound>? second)
        => first is null || second is null ? null : [.. first, .. second];

    /// <summary>Solves <c>left + strict &lt;= right</c> for <c>j</c>.</summary>
    private static List<KeyBound>? AtMost(Expr left, Expr right, int strict)
    {
        if (AffineForm.Of(left) is not { } low || AffineForm.Of(right) is not { } high)
        {
            return null;
        }

        // j * a <= i * c + rest
        var a = low.OfKey - high.OfKey;
        var c = high.OfQuery - low.OfQuery;
        var rest = (high.Rest - low.Rest) - Expr.Int(strict);
        return (a, c) switch
        {
            (1, >= 0) => [new KeyBound(BoundSide.Upper, Limit(c, rest))],
            (-1, <= 0) => [new KeyBound(BoundSide.Lower, Limit(-c, -rest))],
            _ => null,
        };
    }

    private static Expr Limit(long ofQuery, Expr rest)
        => Simplify.Expression(ofQuery == 0 ? rest : (ofQuery == 1 ? Names.QueryPosition : Names.QueryPosition * Expr.Int(ofQuery)) + rest);
}

using System;
using System.Collections.Generic;
using Attn.IR;

namespace Attn.Passes.Analysis;

/// <summary>An integer expression as <c>Rows(i) + Keys(j) + the sum of Mixed</c>.</summary>
/// <param name="Rows">The terms that do not vary with the key, added up.</param>
/// <param name="Keys">The terms that vary with the key alone, added up.</param>
/// <param name="Mixed">The terms that vary with both, each with its sign.</param>
internal sealed record SeparableSum(Expr Rows, Expr Keys, IReadOnlyList<(Expr Expr, int Sign)> Mixed)
{
    /// <summary>The left side of a comparison minus its right side.</summary>
    public static SeparableSum OfDifference(Apply comparison, Func<Expr, Sides> sidesOf)
    {
        var terms = new List<(Expr, int)>();
        Collect(comparison[0], 1, terms);
        Collect(comparison[1], -1, terms);
        return From(terms, sidesOf);
    }

    /// <summary>A sum.</summary>
    public static SeparableSum? Of(Apply sum, Func<Expr, Sides> sidesOf)
    {
        var terms = new List<(Expr, int)>();
        Collect(sum, 1, terms);

        // A sum of one mixed term would be looked for in itself.
        return terms.Count > 1 ? From(terms, sidesOf) : null;
    }

    private static SeparableSum From(List<(Expr Expr, int Sign)> terms, Func<Expr, Sides> sidesOf)
    {
        Expr rows = Expr.Int(0);
        Expr keys = Expr.Int(0);
        var mixed = new List<(Expr, int)>();
        foreach (var (expr, sign) in terms)
        {
            switch (sidesOf(expr))
            {
                case Sides.None or Sides.Query:
                    rows = sign > 0 ? rows + expr : rows - expr;
                    break;
                case Sides.Key:
                    keys = sign > 0 ? keys + expr : keys - expr;
                    break;
                default:
                    mixed.Add((expr, sign));
                    break;
            }
        }

        return new SeparableSum(Simplify.Expression(rows), Simplify.Expression(keys), mixed);
    }

    private static void Collect(Expr expr, int sign, List<(Expr, int)> terms)
    {
        switch (expr)
        {
            case Apply a when a.Op == Op.Add:
                Collect(a[0], sign, terms);
                Collect(a[1], sign, terms);
                break;
            case Apply a when a.Op == Op.Subtract:
                Collect(a[0], sign, terms);
                Collect(a[1], -sign, terms);
                break;
            case Apply a when a.Op == Op.Negate:
                Collect(a[0], -sign, terms);
                break;
            default:
                terms.Add((expr, sign));
                break;
        }
    }
}

using System;
using System.Linq;
using Attn.IR;

namespace Attn.Passes;

/// <summary>Turns limits of keys around: from which query on does a limit, which does not decrease with the query, reach a value?</summary>
internal static class LeastQuery
{
    private static readonly Expr First = Names.QueryOffset;
    private static readonly Expr Beyond = Names.QueryOffset + Names.M;

    /// <summary>
    /// The least position <c>i</c> of a query with <c>limit(i) &gt;= value</c>, or one past the last query where none of the launch has it;
    /// null for a limit of a form that is not known.
    /// </summary>
    /// <param name="limit">A limit of a <see cref="KeyBound"/>.</param>
    /// <param name="value">An expression without <c>i</c>.</param>
    public static Expr? Reaching(Expr limit, Expr value)
    {
        if (Dependence.IsUniform(limit))
        {
            return Expr.Select(Expr.Apply(Op.LessEqual, value, limit), First, Beyond);
        }

        return limit switch
        {
            _ when limit == Names.QueryPosition => Expr.Max(value, First),
            Apply a when a.Op == Op.Add && Dependence.IsUniform(a[1]) => Reaching(a[0], value - a[1]),
            Apply a when a.Op == Op.Add && Dependence.IsUniform(a[0]) => Reaching(a[1], value - a[0]),
            Apply a when a.Op == Op.Subtract && Dependence.IsUniform(a[1]) => Reaching(a[0], value + a[1]),
            Apply { Children: [var x, IntConstant { Value: > 0 } c] } a when a.Op == Op.Multiply => Reaching(x, Ceiling(value, c)),

            // A divisor is positive at every launch that is accepted; the product with it is one that undoes its quotient.
            Apply { Children: [Apply quotient, var c] } a when a.Op == Op.Multiply && quotient.Op == Op.Divide && quotient[1] == c => Reaching(quotient, Ceiling(value, c)),
            Apply a when a.Op == Op.Divide && Dependence.IsUniform(a[1]) => Reaching(a[0], value * a[1]),
            Apply a when a.Op == Op.Maximum => Both(a, value, Expr.Min),
            Apply a when a.Op == Op.Minimum => Both(a, value, Expr.Max),

            // A step: low before the condition holds, high from there on.
            Apply { Children: [Apply { Children: [var least, var rising] } step, var high, var low] } a when a.Op == Op.Select && step.Op == Op.LessEqual && Dependence.IsUniform(least)
                => Reaching(rising, least) is { } from
                    ? Expr.Select(Expr.Apply(Op.LessEqual, value, low), First, Expr.Select(Expr.Apply(Op.LessEqual, value, high), from, Beyond))
                    : null,
            Access a => Reaching(a.Children[a.Children.Count - 1], Expr.Search(a.Tensor, SearchSide.First, [.. a.Children.Take(a.Children.Count - 1), value])),
            Search s => Reaching(s, value),
            _ => null,
        };
    }

    private static Expr? Both(Apply limits, Expr value, Func<Expr, Expr, Expr> combine)
        => Reaching(limits[0], value) is { } x && Reaching(limits[1], value) is { } y ? combine(x, y) : null;

    // first[x] >= k says that the element before the k-th is less than x; end[x] >= k that it is not greater.
    private static Expr? Reaching(Search search, Expr place)
    {
        var run = search.Children.Take(search.Children.Count - 1).ToArray();
        var before = Expr.Access(search.Tensor, ScalarType.Int, [.. run, place - Expr.Int(1)]);
        var least = search.Side == SearchSide.End ? before : before + Expr.Int(1);
        return Reaching(search.Value, least) is { } from ? Expr.Select(Expr.Apply(Op.LessEqual, place, 0), First, from) : null;
    }

    private static Expr Ceiling(Expr value, Expr divisor) => (value + (divisor - Expr.Int(1))) / divisor;
}

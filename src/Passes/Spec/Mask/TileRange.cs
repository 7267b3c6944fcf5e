using System;
using System.Linq;
using Attn.IR;

namespace Attn.Passes;

/// <summary>
/// Bounds of an integer expression over a tile, as expressions over what is known of tiles: the symbolic twin of <see cref="IntegerRange"/>,
/// with the same transfer functions. An operation that may wrap at some launch has no bounds.
/// </summary>
/// <param name="Least">At most the expression's least value over the tile.</param>
/// <param name="Greatest">At least its greatest value.</param>
/// <param name="Always">Bounds whatever the launch and the tile.</param>
internal sealed record TileRange(Expr Least, Expr Greatest, IntegerRange Always)
{
    /// <summary>A lower bound of <c>Greatest - Least</c> on tiles that lie inside the ranks; 0 where nothing is known.</summary>
    public long Width { get; init; }

    /// <summary>The set of the values' residues modulo 64, a bit each; null where it is not known.</summary>
    public Expr? Residues { get; init; }

    /// <summary>One value over the whole tile.</summary>
    public static TileRange Of(Expr value, IntegerRange always) => new(value, value, always) { Residues = Expr.Apply(Op.ShiftLeft, 1, Expr.Apply(Op.BitAnd, value, 63)) };

    /// <summary>Bounds that hold for every tile; null where there are none.</summary>
    public static TileRange? Of(IntegerRange always) => always == IntegerRange.All ? null : new(always.Min, always.Max, always);

    /// <summary>The sum of terms of which each may take any of its values whatever the other's.</summary>
    public static TileRange? Sum(TileRange x, TileRange y) => Fitting(x.Always + y.Always, always => new(x.Least + y.Least, x.Greatest + y.Greatest, always) { Width = x.Width + y.Width });

    /// <summary>The difference of terms of which each may take any of its values whatever the other's.</summary>
    public static TileRange? Difference(TileRange x, TileRange y) => Negated(y) is { } minus ? Sum(x, minus) : null;

    /// <summary>The negated values.</summary>
    public static TileRange? Negated(TileRange x) => Fitting(-x.Always, always => new(-x.Greatest, -x.Least, always) { Width = x.Width });

    /// <summary>The values of one of two, as a truth over the tile says.</summary>
    public static TileRange Choice(TileTruth condition, TileRange x, TileRange y) => new(
        Expr.Select(condition.All, x.Least, Expr.Select(condition.Some, Expr.Min(x.Least, y.Least), y.Least)),
        Expr.Select(condition.All, x.Greatest, Expr.Select(condition.Some, Expr.Max(x.Greatest, y.Greatest), y.Greatest)),
        x.Always.Union(y.Always));

    /// <summary>The result of an operator; null where nothing is known.</summary>
    public static TileRange? Apply(Op op, TileRange x)
    {
        var always = IntegerRange.Apply(op, x.Always);
        return op == Op.Negate ? Negated(x)
            : op == Op.BitNot ? new(Expr.Apply(op, x.Greatest), Expr.Apply(op, x.Least), always) { Width = x.Width }
            : op == Op.Sign ? new(Expr.Apply(op, x.Least), Expr.Apply(op, x.Greatest), always)
            : op == Op.Abs ? Fitting(always, range => new(
                Expr.Select(Less(0, x.Least), x.Least, Expr.Select(Less(x.Greatest, 0), -x.Greatest, 0)), Expr.Max(-x.Least, x.Greatest), range))
            : op == Op.PopCount && x.Always.IsNonNegative ? OfBits(x, always)
            : Of(always);
    }

    /// <summary>The result of an operator; null where nothing is known.</summary>
    public static TileRange? Apply(Op op, TileRange x, TileRange y)
    {
        var always = IntegerRange.Apply(op, x.Always, y.Always);
        return op == Op.Add ? Sum(x, y)
            : op == Op.Subtract ? Difference(x, y)
            : op == Op.Multiply ? Fitting(always, range => Product(x, y, range))
            : op == Op.Minimum ? new(Expr.Min(x.Least, y.Least), Expr.Min(x.Greatest, y.Greatest), always)
            : op == Op.Maximum ? new(Expr.Max(x.Least, y.Least), Expr.Max(x.Greatest, y.Greatest), always)
            : op == Op.Divide && y.Least == y.Greatest ? new(x.Least / y.Least, x.Greatest / y.Least, always)
            : op == Op.Modulo && y.Least == y.Greatest ? Remainder(x, y.Least, always)
            : op == Op.ShiftLeft && y.Least is IntConstant { Value: >= 0 and < 62 } bits ? Fitting(always, range => new(x.Least * (1L << (int)bits.Value), x.Greatest * (1L << (int)bits.Value), range))
            : op == Op.ShiftRight && y.Least == y.Greatest && y.Always is { Min: >= 0, Max: < 64 }
                ? new(Expr.Apply(op, x.Least, y.Least), Expr.Apply(op, x.Greatest, y.Least), always)
            : (op == Op.BitAnd || op == Op.BitOr || op == Op.BitXor) && x.Always.IsNonNegative && y.Always.IsNonNegative ? Bits(op, x, y, always)
            : Of(always);
    }

    private static TileRange? Fitting(IntegerRange always, Func<IntegerRange, TileRange> range) => always == IntegerRange.All ? null : range(always);

    private static TileRange Product(TileRange x, TileRange y, IntegerRange always)
    {
        // One product an end where the signs are known, else the extremes of four.
        if (y.Always.IsNonNegative && x.Always.IsNonNegative)
        {
            return new(x.Least * y.Least, x.Greatest * y.Greatest, always);
        }

        var products = new[] { x.Least * y.Least, x.Least * y.Greatest, x.Greatest * y.Least, x.Greatest * y.Greatest }.Distinct().ToList();
        return new(products.Aggregate(Expr.Min), products.Aggregate(Expr.Max), always);
    }

    /// <summary>A remainder moves with the dividend inside one period, and is anything where the tile reaches into another.</summary>
    private static TileRange? Remainder(TileRange x, Expr period, IntegerRange always)
    {
        if (period is not IntConstant { Value: > 0 } constant || x.Width >= constant.Value)
        {
            return Of(always);
        }

        var same = Expr.Apply(Op.Equal, x.Least / period, x.Greatest / period);
        return new(Expr.Select(same, x.Least % period, 0), Expr.Select(same, x.Greatest % period, constant.Value - 1), always);
    }

    private static TileRange Bits(Op op, TileRange x, TileRange y, IntegerRange always)
    {
        var one = Expr.Apply(Op.And, IsOne(x), IsOne(y));
        var value = Expr.Apply(op, x.Least, y.Least);
        var (least, greatest) = op == Op.BitAnd
            ? ((Expr)0, Expr.Min(x.Greatest, y.Greatest))
            : (op == Op.BitOr ? Expr.Max(x.Least, y.Least) : 0, AllOnes(Expr.Max(x.Greatest, y.Greatest), always));
        return new(Expr.Select(one, value, least), Expr.Select(one, value, greatest), always);
    }

    private static TileRange OfBits(TileRange x, IntegerRange always)
    {
        var one = IsOne(x);
        var count = Expr.Apply(Op.PopCount, x.Least);
        return new(
            Expr.Select(one, count, Expr.Select(Less(0, x.Least), 1, 0)),
            Expr.Select(one, count, Expr.Apply(Op.PopCount, AllOnes(x.Greatest, x.Always))),
            always);
    }

    /// <summary>The least number of ones alone that is not below a value from 0 on: its bits, smeared downwards.</summary>
    private static Expr AllOnes(Expr value, IntegerRange always)
    {
        for (var shift = 1; shift < 64 && (always.Max >> shift) > 0; shift *= 2)
        {
            value = Expr.Apply(Op.BitOr, value, Expr.Apply(Op.ShiftRight, value, shift));
        }

        return value;
    }

    /// <summary>Whether there is one value only; not asked where just a tile cut off at the end could say so.</summary>
    private static Expr IsOne(TileRange x) => x.Width > 0 ? Expr.False : Expr.Apply(Op.Equal, x.Least, x.Greatest);

    private static Expr Less(Expr left, Expr right) => Expr.Apply(Op.Less, left, right);
}

/// <summary>What is known of a condition over a tile, in Kleene's logic.</summary>
/// <param name="Some">False only where no pair of the tile satisfies it.</param>
/// <param name="All">True only where every pair does.</param>
internal sealed record TileTruth(Expr Some, Expr All)
{
    /// <summary>Nothing is known.</summary>
    public static TileTruth Unknown { get; } = new(Expr.True, Expr.False);

    /// <summary>The same for all pairs of the tile.</summary>
    public static TileTruth Of(Expr truth) => new(truth, truth);

    /// <summary>A truth as 0 and 1, of which the least and the greatest over the tile are known.</summary>
    public static TileTruth OfNumbers(Expr least, Expr greatest) => new(Expr.Apply(Op.Equal, greatest, 1), Expr.Apply(Op.Equal, least, 1));

    public static TileTruth operator &(TileTruth x, TileTruth y) => new(And(x.Some, y.Some), And(x.All, y.All));

    public static TileTruth operator |(TileTruth x, TileTruth y) => new(Or(x.Some, y.Some), Or(x.All, y.All));

    public static TileTruth operator !(TileTruth x) => new(Not(x.All), Not(x.Some));

    /// <summary>Whether two conditions agree.</summary>
    public static TileTruth Same(TileTruth x, TileTruth y) => (x & y) | (!x & !y);

    /// <summary>One of two conditions, as a third says.</summary>
    public static TileTruth Choice(TileTruth condition, TileTruth x, TileTruth y) => (condition & x) | (!condition & y) | (x & y);

    private static Expr And(Expr x, Expr y) => Simplify.Expression(Expr.Apply(Op.And, x, y));

    private static Expr Or(Expr x, Expr y) => Simplify.Expression(Expr.Apply(Op.Or, x, y));

    private static Expr Not(Expr x) => Simplify.Expression(Expr.Apply(Op.Not, x));
}

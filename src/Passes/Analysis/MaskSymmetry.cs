using System;
using System.Collections.Generic;
using Attn.IR;

namespace Attn.Passes.Analysis;

/// <summary>
/// The shifts of a predicate: how many rows, keys, or rows and keys together, pairs may be moved by without changing what it says of
/// them. Causal masks and windows look alike one step down the diagonal, <c>i / 24 == j / 24</c> every 24 steps, <c>j &lt; n</c> at each
/// row. What is known of one tile is then known of all that a shift takes it to, so a survey need not look at them.
/// </summary>
/// <remarks>
/// By induction over the expression: moved by <c>Period</c> steps, each part changes by exactly <c>Change</c>. Sums, differences and
/// products with constants pass changes on in wrapping arithmetic; quotients, orders, minima and the like only where their operands
/// stay so near zero that nothing wraps. Everything else has to stay as it is.
/// </remarks>
/// <param name="mask">The predicate.</param>
/// <param name="launch">Lengths, parameters and captured tensors.</param>
/// <param name="rangeOf">The range of a part of the predicate over all pairs of the head.</param>
/// <param name="batch">The batch.</param>
/// <param name="head">The query head.</param>
internal sealed class MaskSymmetry(Expr mask, MaskLaunch launch, Func<Expr, IntegerRange> rangeOf, int batch, int head)
{
    /// <summary>Longer periods than a launch has pairs for are of no use, and shorter ones cannot overflow here.</summary>
    private const long Longest = 1L << 30;

    private readonly Dictionary<Expr, Drift?> _drifts = [];
    private readonly Dictionary<(Expr, long), long?> _lowBits = [];
    private long _rowStep;
    private long _keyStep;

    private readonly record struct Drift(long Period, long Change);

    /// <summary>The least shift found along <c>(rowStep, keyStep)</c>, in such steps; null where none is known.</summary>
    public long? Period(long rowStep, long keyStep)
    {
        (_rowStep, _keyStep) = (rowStep, keyStep);
        _drifts.Clear();
        _lowBits.Clear();
        return Of(mask) is { Change: 0 } drift ? drift.Period : null;
    }

    private Drift? Of(Expr expr) => _drifts.TryGetValue(expr, out var known) ? known : _drifts[expr] = Compute(expr);

    private Drift? Compute(Expr expr)
    {
        var ranks = Dependence.Ranks(expr);
        if (!(_rowStep != 0 && ranks.Contains("m")) && !(_keyStep != 0 && ranks.Contains("n")))
        {
            return new Drift(1, 0);
        }

        return expr switch
        {
            Variable { Name: "i" or "m" } => new Drift(1, _rowStep),
            Variable { Name: "j" or "n" } => new Drift(1, _keyStep),
            Apply { Type: ScalarType.Int } a when a.Op == Op.Add => Sum(Of(a[0]), Of(a[1]), 1),
            Apply { Type: ScalarType.Int } a when a.Op == Op.Subtract => Sum(Of(a[0]), Of(a[1]), -1),
            Apply { Type: ScalarType.Int } a when a.Op == Op.Negate => Times(Of(a[0]), -1),
            Apply { Type: ScalarType.Int } a when a.Op == Op.Multiply && Constant(a[1]) is { } factor => Times(Of(a[0]), factor),
            Apply { Type: ScalarType.Int } a when a.Op == Op.Multiply && Constant(a[0]) is { } factor => Times(Of(a[1]), factor),
            Apply { Type: ScalarType.Int } a when a.Op == Op.Divide && Constant(a[1]) is > 0 and var divisor => Quotient(a[0], divisor),
            Apply { Type: ScalarType.Int } a when a.Op == Op.ShiftRight && Constant(a[1]) is >= 0 and < 30 and var places => Quotient(a[0], 1L << (int)places),
            Apply { Type: ScalarType.Int } a when a.Op == Op.Modulo && Constant(a[1]) is > 0 and var divisor => Quotient(a[0], divisor) is { } drift ? drift with { Change = 0 } : null,
            Apply a when a.Op == Op.BitAnd && Constant(a[1]) is >= 0 and < Longest and var bits => Bits(a[0], bits),
            Apply a when a.Op == Op.BitAnd && Constant(a[0]) is >= 0 and < Longest and var bits => Bits(a[1], bits),
            Apply { Children: [{ Type: ScalarType.Int } x, { Type: ScalarType.Int } y] } a when a.Type == ScalarType.Bool || a.Op == Op.Minimum || a.Op == Op.Maximum
                => Together(a.Type, x, y),
            _ => Unchanged(expr),
        };
    }

    /// <summary>Operands that change alike keep their order, and their minimum changes with them.</summary>
    private Drift? Together(ScalarType type, Expr x, Expr y)
        => Aligned(Of(x), Of(y)) is { } both && both.X == both.Y && (both.X == 0 || (IsSmall(x) && IsSmall(y)))
            ? new Drift(both.Period, type == ScalarType.Bool ? 0 : both.X)
            : null;

    private Drift? Unchanged(Expr expr)
    {
        var period = 1L;
        foreach (var child in expr.Children)
        {
            if (Of(child) is not { Change: 0 } drift || Multiple(period, drift.Period) is not { } common)
            {
                return null;
            }

            period = common;
        }

        return expr.Children.Count == 0 ? null : new Drift(period, 0);
    }

    private Drift? Quotient(Expr dividend, long divisor)
    {
        if (Of(dividend) is not { } drift || drift.Change == 0)
        {
            return Of(dividend);
        }

        var times = divisor / Divisor(Math.Abs(drift.Change), divisor);
        return IsSmall(dividend) && Repeated(drift, times) is { } whole ? whole with { Change = whole.Change / divisor } : null;
    }

    /// <summary>The low bits of sums, products and bit operations follow from the low bits of their operands.</summary>
    private Drift? Bits(Expr expr, long kept)
    {
        var modulus = 1L;
        while (modulus <= kept)
        {
            modulus *= 2;
        }

        return LowBits(expr, modulus) is { } period ? new Drift(period, 0) : null;
    }

    private long? LowBits(Expr expr, long modulus)
        => _lowBits.TryGetValue((expr, modulus), out var known) ? known : _lowBits[(expr, modulus)] = ComputeLowBits(expr, modulus);

    private long? ComputeLowBits(Expr expr, long modulus)
    {
        if (Of(expr) is { } drift)
        {
            return drift.Change == 0 ? drift.Period : Repeated(drift, modulus / Divisor(Math.Abs(drift.Change), modulus))?.Period;
        }

        return expr is Apply a && (a.Op == Op.Add || a.Op == Op.Subtract || a.Op == Op.Multiply || a.Op == Op.BitAnd || a.Op == Op.BitOr || a.Op == Op.BitXor)
            && LowBits(a[0], modulus) is { } x && LowBits(a[1], modulus) is { } y
            ? Multiple(x, y)
            : null;
    }

    /// <summary>The value of an expression that is the same at all pairs of the head.</summary>
    private long? Constant(Expr expr)
    {
        if (expr.Type != ScalarType.Int || !Dependence.IsUniform(expr))
        {
            return null;
        }

        try
        {
            return launch.Evaluate(expr, batch, head, 0, 0).AsInt;
        }
        catch (Exception error) when (MaskLaunch.IsUndefined(error))
        {
            return null;
        }
    }

    private bool IsSmall(Expr expr) => rangeOf(expr) is { Min: > -(1L << 60), Max: < 1L << 60 };

    private static Drift? Sum(Drift? x, Drift? y, int sign)
        => Aligned(x, y) is { } both ? Within(both.Period, both.X + (sign * both.Y)) : null;

    private static Drift? Times(Drift? drift, long factor)
        => drift is not { } known ? null
            : known.Change == 0 ? known
            : factor is > -Longest and < Longest ? Within(known.Period, known.Change * factor)
            : null;

    private static Drift? Repeated(Drift drift, long times)
        => times < Longest && Math.Abs(drift.Change) < Longest && drift.Period < Longest ? Within(drift.Period * times, drift.Change * times) : null;

    private static Drift? Within(long period, long change) => period < Longest && Math.Abs(change) < Longest ? new Drift(period, change) : null;

    /// <summary>Both changes over a common period.</summary>
    private static (long Period, long X, long Y)? Aligned(Drift? x, Drift? y)
        => x is { } left && y is { } right && Multiple(left.Period, right.Period) is { } period
            && Repeated(left, period / left.Period) is { } first && Repeated(right, period / right.Period) is { } second
            ? (period, first.Change, second.Change)
            : null;

    /// <summary>The least common multiple; null where it is too long.</summary>
    public static long? Multiple(long x, long y) => x / Divisor(x, y) * y is < Longest and var multiple ? multiple : null;

    private static long Divisor(long x, long y)
    {
        while (y != 0)
        {
            (x, y) = (y, x % y);
        }

        return x;
    }
}

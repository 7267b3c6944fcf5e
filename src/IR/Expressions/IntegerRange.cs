using System;

namespace Attn.IR;

/// <summary>
/// All integers from <paramref name="Min"/> to <paramref name="Max"/>, a set that holds every value of an expression. An
/// operation whose exact result may leave 64 bits wraps, so nothing is known of it: it gives <see cref="All"/>.
/// </summary>
public readonly record struct IntegerRange(long Min, long Max)
{
    /// <summary>Every 64-bit integer.</summary>
    public static IntegerRange All { get; } = new(long.MinValue, long.MaxValue);

    /// <summary>Every 32-bit integer.</summary>
    public static IntegerRange Int32 { get; } = new(int.MinValue, int.MaxValue);

    /// <summary>Whether every value fits 32 bits.</summary>
    public bool FitsInt32 => Min >= int.MinValue && Max <= int.MaxValue;

    /// <summary>Whether every value fits 32 bits and is neither the least nor the largest such integer, so that a bound clamped to them compares alike.</summary>
    public bool FitsInsideInt32 => Min > int.MinValue && Max < int.MaxValue;

    /// <summary>Whether no value is negative.</summary>
    public bool IsNonNegative => Min >= 0;

    /// <summary>Whether there is just one value.</summary>
    public bool IsConstant => Min == Max;

    /// <summary>The range of one value.</summary>
    public static IntegerRange Of(long value) => new(value, value);

    public static IntegerRange operator +(IntegerRange x, IntegerRange y)
        => Sum(x.Min, y.Min) is { } min && Sum(x.Max, y.Max) is { } max ? new(min, max) : All;

    public static IntegerRange operator -(IntegerRange x, IntegerRange y)
        => y.Min == long.MinValue ? All : x + new IntegerRange(-y.Max, -y.Min);

    public static IntegerRange operator -(IntegerRange x) => Of(0) - x;

    public static IntegerRange operator *(IntegerRange x, IntegerRange y)
        => Product(x.Min, y.Min) is { } a && Product(x.Min, y.Max) is { } b && Product(x.Max, y.Min) is { } c && Product(x.Max, y.Max) is { } d
            ? new(Math.Min(Math.Min(a, b), Math.Min(c, d)), Math.Max(Math.Max(a, b), Math.Max(c, d)))
            : All;

    /// <summary>The smallest range that holds both.</summary>
    public IntegerRange Union(IntegerRange other) => new(Math.Min(Min, other.Min), Math.Max(Max, other.Max));

    /// <summary>The result of an operator on operands of these ranges.</summary>
    public static IntegerRange Apply(Op op, IntegerRange x)
        => op == Op.Negate ? -x
            : op == Op.BitNot ? new(~x.Max, ~x.Min)
            : op == Op.Sign ? new(Math.Sign(x.Min), Math.Sign(x.Max))
            : op == Op.PopCount ? (x.IsConstant ? Of(ScalarMath.Apply(op, x.Min).AsInt) : new(x is { Min: <= 0, Max: >= 0 } ? 0 : 1, x.Min < 0 ? 64 : BitLength(x.Max)))
            : op == Op.Abs && x.Min > long.MinValue ? new(x.Min > 0 ? x.Min : x.Max < 0 ? -x.Max : 0, Math.Max(-x.Min, x.Max))
            : All;

    /// <summary>The result of an operator on operands of these ranges. A divisor is positive: a launch checks it.</summary>
    public static IntegerRange Apply(Op op, IntegerRange x, IntegerRange y)
        => op == Op.Add ? x + y
            : op == Op.Subtract ? x - y
            : op == Op.Multiply ? x * y
            : op == Op.Minimum ? new(Math.Min(x.Min, y.Min), Math.Min(x.Max, y.Max))
            : op == Op.Maximum ? new(Math.Max(x.Min, y.Min), Math.Max(x.Max, y.Max))
            : op == Op.Divide ? Divide(x, y)
            : op == Op.Modulo ? Modulo(x, y)
            : op == Op.ShiftRight ? ShiftRight(x, y)
            : op == Op.ShiftLeft && y is { Min: >= 0, Max: < 62 } ? x * new IntegerRange(1L << (int)y.Min, 1L << (int)y.Max)
            : op == Op.BitAnd || op == Op.BitOr || op == Op.BitXor ? Bits(op, x, y)
            : All;

    private static IntegerRange Divide(IntegerRange x, IntegerRange y)
    {
        y = Divisor(y);

        // Floor division is monotone in the dividend; in the divisor towards 0 or -1, by the dividend's sign.
        return new(
            ScalarMath.FloorDivide(x.Min, x.Min < 0 ? y.Min : y.Max),
            ScalarMath.FloorDivide(x.Max, x.Max < 0 ? y.Max : y.Min));
    }

    private static IntegerRange Modulo(IntegerRange x, IntegerRange y)
    {
        y = Divisor(y);

        // Within one period the remainder moves with the dividend.
        if (y.IsConstant && ScalarMath.FloorDivide(x.Min, y.Min) == ScalarMath.FloorDivide(x.Max, y.Min))
        {
            return new(ScalarMath.FloorModulo(x.Min, y.Min), ScalarMath.FloorModulo(x.Max, y.Min));
        }

        return x is { Min: >= 0 } && x.Max < y.Min ? x : new(0, x.Min >= 0 ? Math.Min(x.Max, y.Max - 1) : y.Max - 1);
    }

    private static IntegerRange Divisor(IntegerRange y) => new(Math.Max(y.Min, 1), Math.Max(y.Max, 1));

    private static IntegerRange ShiftRight(IntegerRange x, IntegerRange y)
        => y.IsConstant && y.Min is >= 0 and < 64
            ? new(x.Min >> (int)y.Min, x.Max >> (int)y.Min)
            : new(Math.Min(x.Min, 0), Math.Max(x.Max, x.Min < 0 ? -1 : 0));

    private static IntegerRange Bits(Op op, IntegerRange x, IntegerRange y)
    {
        if (x.IsConstant && y.IsConstant)
        {
            return Of(ScalarMath.Apply(op, x.Min, y.Min).AsInt);
        }

        if (x.Min >= 0 && y.Min >= 0)
        {
            return op == Op.BitAnd
                ? new(0, Math.Min(x.Max, y.Max))
                : new(op == Op.BitOr ? Math.Max(x.Min, y.Min) : 0, AllOnes(Math.Max(x.Max, y.Max)));
        }

        if (op == Op.BitAnd && (x.Min >= 0 || y.Min >= 0))
        {
            return new(0, x.Min >= 0 ? x.Max : y.Max);
        }

        // Sign-extended operands: the result lies within the widest one's bits.
        var ones = AllOnes(Math.Max(Magnitude(x), Magnitude(y)));
        return new(~ones, ones);
    }

    private static long Magnitude(IntegerRange x) => Math.Max(Math.Max(x.Max, 0), x.Min < 0 ? ~x.Min : 0);

    private static int BitLength(long value)
    {
        var length = 0;
        for (; value > 0; value >>= 1)
        {
            length++;
        }

        return length;
    }

    private static long AllOnes(long value) => BitLength(value) is var length && length >= 63 ? long.MaxValue : (1L << length) - 1;

    private static long? Sum(long a, long b)
    {
        var sum = unchecked(a + b);
        return ((a ^ sum) & (b ^ sum)) < 0 ? null : sum;
    }

    /// <summary>The product, or null where it leaves 64 bits or comes so near that a double cannot tell.</summary>
    private static long? Product(long a, long b) => Math.Abs((double)a * b) < 9.2e18 ? a * b : null;
}

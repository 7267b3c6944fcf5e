using System;

namespace Attn.Backends.Ptx.Printing;

/// <summary>
/// The integers from <paramref name="Low"/> to <paramref name="High"/>, both included. An integer of the IR has 64 bits; one
/// whose range fits is computed in 32, which is exact because every step's range is checked.
/// </summary>
internal readonly record struct IntegerRange(long Low, long High)
{
    /// <summary>Any 64-bit integer.</summary>
    public static IntegerRange Any => new(long.MinValue, long.MaxValue);

    /// <summary>A dimension, which the launch bounds so that tile indices past its end still fit.</summary>
    public static IntegerRange Dimension => new(0, 1L << 30);

    /// <summary>Whether 32 bits hold every value.</summary>
    public bool FitsInt32 => Low >= int.MinValue && High <= int.MaxValue;

    /// <summary>Whether no value is negative.</summary>
    public bool NonNegative => Low >= 0;

    public static IntegerRange operator +(IntegerRange a, IntegerRange b) => Saturate((Int128)a.Low + b.Low, (Int128)a.High + b.High);

    public static IntegerRange operator -(IntegerRange a) => Saturate(-(Int128)a.High, -(Int128)a.Low);

    public static IntegerRange operator -(IntegerRange a, IntegerRange b) => a + -b;

    public static IntegerRange operator *(IntegerRange a, IntegerRange b)
    {
        var p = (Int128)a.Low * b.Low;
        var q = (Int128)a.Low * b.High;
        var r = (Int128)a.High * b.Low;
        var s = (Int128)a.High * b.High;
        return Saturate(Int128.Min(Int128.Min(p, q), Int128.Min(r, s)), Int128.Max(Int128.Max(p, q), Int128.Max(r, s)));
    }

    /// <summary>Quotients, rounded down, by a positive constant.</summary>
    public IntegerRange FloorDivide(long divisor)
        => new(Attn.IR.ScalarMath.FloorDivide(Low, divisor), Attn.IR.ScalarMath.FloorDivide(High, divisor));

    /// <summary>The smallest range that holds both.</summary>
    public IntegerRange Union(IntegerRange other) => new(Math.Min(Low, other.Low), Math.Max(High, other.High));

    /// <summary>The minima of a value of each.</summary>
    public IntegerRange Min(IntegerRange other) => new(Math.Min(Low, other.Low), Math.Min(High, other.High));

    /// <summary>The maxima of a value of each.</summary>
    public IntegerRange Max(IntegerRange other) => new(Math.Max(Low, other.Low), Math.Max(High, other.High));

    // A value past 64 bits wraps, so nothing is known of it any more.
    private static IntegerRange Saturate(Int128 low, Int128 high)
        => low < long.MinValue || high > long.MaxValue ? Any : new((long)low, (long)high);
}

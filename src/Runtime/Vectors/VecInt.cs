using System;
using System.Runtime.CompilerServices;

namespace Attn.Runtime;

/// <summary>
/// A register of 32-bit two's complement integers. The language's integers are 64-bit; code uses these lanes where the
/// narrowing cannot show.
/// </summary>
/// <typeparam name="V">The register.</typeparam>
public readonly struct VecInt<V>
    where V : struct, IVec<V>
{
    // Above this a partial remainder might leave 32 bits while FloorDivide corrects its estimate.
    private const int LargestEstimatedDivisor = 1 << 29;

    private readonly V _bits;

    /// <summary>Reads a register's bits as integers.</summary>
    public VecInt(V bits) => _bits = bits;

    /// <summary>The lanes' bits.</summary>
    public V Bits
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _bits;
    }

    /// <summary>0, 1, 2, … across the lanes.</summary>
    public static VecInt<V> Iota
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(V.IotaInt);
    }

    /// <summary>The same integer in every lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator VecInt<V>(int value) => new(V.BroadcastInt(value));

    /// <summary>Lanes <c>source[offset ..]</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer elements are left than a register has lanes.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VecInt<V> Load(ReadOnlySpan<int> source, int offset) => new(V.LoadInt(source, offset));

    /// <summary>Writes all lanes to <c>target[offset ..]</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer elements are left than a register has lanes.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(Span<int> target, int offset) => V.StoreInt(_bits, target, offset);

    /// <summary>The nearest float of each lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V ToSingle() => V.ToSingle(_bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VecInt<V> operator +(VecInt<V> left, VecInt<V> right) => new(V.AddInt(left._bits, right._bits));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VecInt<V> operator -(VecInt<V> left, VecInt<V> right) => new(V.SubtractInt(left._bits, right._bits));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VecInt<V> operator -(VecInt<V> value) => new(V.SubtractInt(V.Zero, value._bits));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VecInt<V> operator *(VecInt<V> left, VecInt<V> right) => new(V.MultiplyInt(left._bits, right._bits));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VecInt<V> operator &(VecInt<V> left, VecInt<V> right) => new(V.And(left._bits, right._bits));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VecInt<V> operator |(VecInt<V> left, VecInt<V> right) => new(V.Or(left._bits, right._bits));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VecInt<V> operator ^(VecInt<V> left, VecInt<V> right) => new(V.Xor(left._bits, right._bits));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VecInt<V> operator ~(VecInt<V> value) => value ^ -1;

    /// <summary>Shifts by a count from 0 to 31.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VecInt<V> operator <<(VecInt<V> value, int count) => new(V.ShiftLeft(value._bits, count));

    /// <summary>Shifts by a count from 0 to 31, copying the sign.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VecInt<V> operator >>(VecInt<V> value, int count) => new(V.ShiftRight(value._bits, count));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VecMask<V> operator <(VecInt<V> left, VecInt<V> right) => V.LessThanInt(left._bits, right._bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VecMask<V> operator >(VecInt<V> left, VecInt<V> right) => right < left;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VecMask<V> operator <=(VecInt<V> left, VecInt<V> right) => !(right < left);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VecMask<V> operator >=(VecInt<V> left, VecInt<V> right) => !(left < right);

    /// <summary>Whether lanes are equal.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VecMask<V> Equal(VecInt<V> left, VecInt<V> right) => V.EqualInt(left._bits, right._bits);

    /// <summary>The smaller of each pair.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VecInt<V> Min(VecInt<V> left, VecInt<V> right) => new(V.MinInt(left._bits, right._bits));

    /// <summary>The larger of each pair.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VecInt<V> Max(VecInt<V> left, VecInt<V> right) => new(V.MaxInt(left._bits, right._bits));

    /// <summary>Absolute values; the least integer is its own.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VecInt<V> Abs(VecInt<V> value) => Max(value, -value);

    /// <summary>-1, 0 or 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VecInt<V> Sign(VecInt<V> value) => Min(Max(value, -1), 1);

    /// <summary>Bits that are 1.</summary>
    public static VecInt<V> PopCount(VecInt<V> value)
    {
        var pairs = value - (Logical(value, 1) & 0x55555555);
        var nibbles = (pairs & 0x33333333) + (Logical(pairs, 2) & 0x33333333);
        var bytes = (nibbles + Logical(nibbles, 4)) & 0x0F0F0F0F;
        return Logical(bytes * 0x01010101, 24);

        static VecInt<V> Logical(VecInt<V> value, int count) => new(V.ShiftRightLogical(value._bits, count));
    }

    /// <summary>Quotients rounded towards minus infinity.</summary>
    /// <param name="dividend">Any integers.</param>
    /// <param name="divisor">Positive integers.</param>
    /// <exception cref="AttnException">ATTN5009: a divisor is 0 or less.</exception>
    public static VecInt<V> FloorDivide(VecInt<V> dividend, VecInt<V> divisor)
    {
        if ((divisor < 1).Any)
        {
            PerLane(divisor, divisor, static (_, b) =>
            {
                Require.Positive("of / or %", b);
                return b;
            });
        }

        if ((divisor > LargestEstimatedDivisor).Any)
        {
            return PerLane(dividend, divisor, static (a, b) => (int)Math.Floor((double)a / b));
        }

        // A float estimate is off by at most 2^-22 of the quotient; dividing the remainder once more leaves at most 1.
        var reciprocal = (V)1f / divisor.ToSingle();
        var quotient = Estimate(dividend);
        var remainder = dividend - (quotient * divisor);
        var correction = Estimate(remainder);
        quotient += correction;
        remainder -= correction * divisor;
        quotient = (remainder < 0).Select(quotient - 1, quotient);
        return (remainder >= divisor).Select(quotient + 1, quotient);

        VecInt<V> Estimate(VecInt<V> value) => new(V.ToInt(V.Floor(value.ToSingle() * reciprocal)));
    }

    /// <summary>What <see cref="FloorDivide"/> leaves: from 0 to <paramref name="divisor"/> - 1.</summary>
    /// <inheritdoc cref="FloorDivide"/>
    public static VecInt<V> FloorModulo(VecInt<V> dividend, VecInt<V> divisor)
        => dividend - (FloorDivide(dividend, divisor) * divisor);

    /// <summary>Shifts each lane by its own count; counts above 31 shift all bits out, counts below 0 as well.</summary>
    public static VecInt<V> ShiftLeft(VecInt<V> value, VecInt<V> count)
        => PerLane(value, count, static (a, b) => (uint)b > 31 ? 0 : a << b);

    /// <summary>Shifts each lane by its own count, copying the sign; counts outside 0 to 31 leave only the sign.</summary>
    public static VecInt<V> ShiftRight(VecInt<V> value, VecInt<V> count)
        => PerLane(value, count, static (a, b) => a >> ((uint)b > 31 ? 31 : b));

    /// <summary>Applies a scalar function to each pair of lanes.</summary>
    public static VecInt<V> PerLane(VecInt<V> left, VecInt<V> right, Func<int, int, int> function)
    {
        Span<int> a = stackalloc int[16];
        Span<int> b = stackalloc int[16];
        left.Store(a, 0);
        right.Store(b, 0);
        for (var lane = 0; lane < V.Count; lane++)
        {
            a[lane] = function(a[lane], b[lane]);
        }

        return Load(a, 0);
    }
}

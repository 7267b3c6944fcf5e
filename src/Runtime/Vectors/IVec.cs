using System;

namespace Attn.Runtime;

/// <summary>
/// A SIMD register of 32-bit lanes, of one width. The lanes are floats; <see cref="VecInt{V}"/> and <see cref="VecMask{V}"/>
/// give the same register an integer and a boolean type. A kernel is written once, generic over <typeparamref name="TSelf"/>,
/// and instantiated for <see cref="Vec512"/>, <see cref="Vec256"/> and <see cref="Vec128"/>.
/// </summary>
/// <remarks>
/// Only what differs between widths is a member here; everything else is written once in <see cref="VecInt{V}"/>,
/// <see cref="VecMask{V}"/> and <see cref="VecMath"/>. Members whose name ends in <c>Int</c> read the lanes as
/// two's complement integers; masks are lanes of all ones or all zeros.
/// </remarks>
public interface IVec<TSelf>
    where TSelf : struct, IVec<TSelf>
{
    /// <summary>Lanes in a register.</summary>
    static abstract int Count { get; }

    /// <summary>
    /// Rows of the broadcast operand that the micro-kernel takes at a time. With a panel of three registers that makes 24 accumulators where the
    /// machine has 32 registers, and 12 where it has 16.
    /// </summary>
    static abstract int ProductRows { get; }

    /// <summary>0 in every lane.</summary>
    static abstract TSelf Zero { get; }

    /// <summary>0, 1, 2, … as integers.</summary>
    static abstract TSelf IotaInt { get; }

    static abstract TSelf operator +(TSelf left, TSelf right);

    static abstract TSelf operator -(TSelf left, TSelf right);

    static abstract TSelf operator *(TSelf left, TSelf right);

    static abstract TSelf operator /(TSelf left, TSelf right);

    static abstract TSelf operator -(TSelf value);

    static abstract VecMask<TSelf> operator <(TSelf left, TSelf right);

    static abstract VecMask<TSelf> operator >(TSelf left, TSelf right);

    static abstract VecMask<TSelf> operator <=(TSelf left, TSelf right);

    static abstract VecMask<TSelf> operator >=(TSelf left, TSelf right);

    /// <summary>IEEE equality: a NaN equals nothing.</summary>
    static abstract VecMask<TSelf> Equal(TSelf left, TSelf right);

    /// <summary>A number in every lane, so that a kernel may write <c>2 * x</c>.</summary>
    static abstract implicit operator TSelf(float value);

    /// <summary>The same bits in every lane.</summary>
    static abstract TSelf BroadcastInt(int value);

    /// <summary>Lanes <c>source[offset ..]</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than <see cref="Count"/> elements are left.</exception>
    static abstract TSelf Load(ReadOnlySpan<float> source, int offset);

    /// <inheritdoc cref="Load(ReadOnlySpan{float}, int)"/>
    static abstract TSelf LoadInt(ReadOnlySpan<int> source, int offset);

    /// <summary>Lanes at an address, of any alignment.</summary>
    static abstract unsafe TSelf Load(float* source);

    /// <summary>Integers of 16 bits at an address, of any alignment, as integers of 32 bits.</summary>
    static abstract unsafe TSelf LoadShorts(short* source);

    /// <summary>Writes all lanes to <c>target[offset ..]</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than <see cref="Count"/> elements are left.</exception>
    static abstract void Store(TSelf value, Span<float> target, int offset);

    /// <inheritdoc cref="Store(TSelf, Span{float}, int)"/>
    static abstract void StoreInt(TSelf value, Span<int> target, int offset);

    /// <summary>Writes all lanes to an address, of any alignment.</summary>
    static abstract unsafe void Store(TSelf value, float* target);

    /// <summary><c>left * right + addend</c>, fused where the machine does that fast.</summary>
    static abstract TSelf MultiplyAdd(TSelf left, TSelf right, TSelf addend);

    /// <summary>IEEE 754 minimum: NaN if either operand is.</summary>
    static abstract TSelf Min(TSelf left, TSelf right);

    /// <summary>IEEE 754 maximum: NaN if either operand is.</summary>
    static abstract TSelf Max(TSelf left, TSelf right);

    /// <summary>The machine's one-instruction minimum; on x86 the right operand where either is NaN.</summary>
    static abstract TSelf MinNative(TSelf left, TSelf right);

    /// <summary>The machine's one-instruction maximum; on x86 the right operand where either is NaN.</summary>
    static abstract TSelf MaxNative(TSelf left, TSelf right);

    static abstract TSelf Abs(TSelf value);

    static abstract TSelf Sqrt(TSelf value);

    static abstract TSelf Floor(TSelf value);

    static abstract TSelf Ceiling(TSelf value);

    /// <summary>The nearest integer, ties to even.</summary>
    static abstract TSelf Round(TSelf value);

    /// <summary>Natural logarithm.</summary>
    static abstract TSelf Log(TSelf value);

    /// <summary>Logarithm to base 2.</summary>
    static abstract TSelf Log2(TSelf value);

    /// <summary>Sine of an angle in radians.</summary>
    static abstract TSelf Sin(TSelf value);

    /// <summary>Cosine of an angle in radians.</summary>
    static abstract TSelf Cos(TSelf value);

    /// <summary>Sum of all lanes, in pairs.</summary>
    static abstract float Sum(TSelf value);

    /// <summary>The sums of all lanes of four registers, each in pairs.</summary>
    static abstract Vec128 Sums(TSelf first, TSelf second, TSelf third, TSelf fourth);

    /// <summary>The largest lane; NaN lanes may be passed over.</summary>
    static abstract float MaxAcross(TSelf value);

    /// <summary>The smallest lane; NaN lanes may be passed over.</summary>
    static abstract float MinAcross(TSelf value);

    static abstract TSelf And(TSelf left, TSelf right);

    static abstract TSelf Or(TSelf left, TSelf right);

    static abstract TSelf Xor(TSelf left, TSelf right);

    /// <summary>Bit by bit, <paramref name="left"/> where <paramref name="mask"/> is 1 and <paramref name="right"/> elsewhere.</summary>
    static abstract TSelf Select(VecMask<TSelf> mask, TSelf left, TSelf right);

    /// <summary>Bit k is lane k of the mask.</summary>
    static abstract ulong MaskBits(VecMask<TSelf> mask);

    static abstract TSelf AddInt(TSelf left, TSelf right);

    static abstract TSelf SubtractInt(TSelf left, TSelf right);

    static abstract TSelf MultiplyInt(TSelf left, TSelf right);

    static abstract TSelf MinInt(TSelf left, TSelf right);

    static abstract TSelf MaxInt(TSelf left, TSelf right);

    static abstract TSelf ShiftLeft(TSelf value, int count);

    /// <summary>Shifts copies of the sign in from the left.</summary>
    static abstract TSelf ShiftRight(TSelf value, int count);

    /// <summary>Shifts zeros in from the left.</summary>
    static abstract TSelf ShiftRightLogical(TSelf value, int count);

    static abstract VecMask<TSelf> EqualInt(TSelf left, TSelf right);

    static abstract VecMask<TSelf> LessThanInt(TSelf left, TSelf right);

    /// <summary>The nearest float of each integer.</summary>
    static abstract TSelf ToSingle(TSelf integers);

    /// <summary>Truncates each float; saturates outside the range, and NaN gives 0.</summary>
    static abstract TSelf ToInt(TSelf value);
}

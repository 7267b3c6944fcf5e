using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Attn.Runtime;

/// <summary>8 lanes of 32 bits.</summary>
public readonly struct Vec256 : IVec<Vec256>
{
    private readonly Vector256<float> _lanes;

    internal Vec256(Vector256<float> lanes) => _lanes = lanes;

    internal Vec256(Vector256<int> lanes) => _lanes = lanes.AsSingle();

    private Vec128 Halves => new(_lanes.GetLower() + _lanes.GetUpper());

    private Vector256<int> Ints => _lanes.AsInt32();

    /// <inheritdoc/>
    public static int Count
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => 8;
    }

    /// <inheritdoc/>
    public static int ProductRows
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Avx512F.VL.IsSupported ? 8 : 4;
    }

    /// <inheritdoc/>
    public static Vec256 Zero
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(Vector256<float>.Zero);
    }

    /// <inheritdoc/>
    public static Vec256 IotaInt
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(Vector256<int>.Indices);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec256 operator +(Vec256 left, Vec256 right) => new(left._lanes + right._lanes);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec256 operator -(Vec256 left, Vec256 right) => new(left._lanes - right._lanes);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec256 operator *(Vec256 left, Vec256 right) => new(left._lanes * right._lanes);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec256 operator /(Vec256 left, Vec256 right) => new(left._lanes / right._lanes);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec256 operator -(Vec256 value) => new(-value._lanes);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VecMask<Vec256> operator <(Vec256 left, Vec256 right) => new(new Vec256(Vector256.LessThan(left._lanes, right._lanes)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VecMask<Vec256> operator >(Vec256 left, Vec256 right) => new(new Vec256(Vector256.GreaterThan(left._lanes, right._lanes)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VecMask<Vec256> operator <=(Vec256 left, Vec256 right) => new(new Vec256(Vector256.LessThanOrEqual(left._lanes, right._lanes)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VecMask<Vec256> operator >=(Vec256 left, Vec256 right) => new(new Vec256(Vector256.GreaterThanOrEqual(left._lanes, right._lanes)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VecMask<Vec256> Equal(Vec256 left, Vec256 right) => new(new Vec256(Vector256.Equals(left._lanes, right._lanes)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Vec256(float value) => new(Vector256.Create(value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec256 BroadcastInt(int value) => new(Vector256.Create(value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec256 Load(ReadOnlySpan<float> source, int offset)
    {
        RequireLanes(source.Length, offset);
        return new(Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(source), (nuint)offset));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec256 LoadInt(ReadOnlySpan<int> source, int offset)
    {
        RequireLanes(source.Length, offset);
        return new(Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(source), (nuint)offset));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe Vec256 Load(float* source) => new(Vector256.Load(source));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe Vec256 LoadShorts(short* source) => new(Vector256.WidenLower(Vector128.Load(source).ToVector256Unsafe()));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vec256 value, Span<float> target, int offset)
    {
        RequireLanes(target.Length, offset);
        value._lanes.StoreUnsafe(ref MemoryMarshal.GetReference(target), (nuint)offset);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreInt(Vec256 value, Span<int> target, int offset)
    {
        RequireLanes(target.Length, offset);
        value.Ints.StoreUnsafe(ref MemoryMarshal.GetReference(target), (nuint)offset);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Store(Vec256 value, float* target) => value._lanes.Store(target);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec256 MultiplyAdd(Vec256 left, Vec256 right, Vec256 addend) => new(Vector256.MultiplyAddEstimate(left._lanes, right._lanes, addend._lanes));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec256 Min(Vec256 left, Vec256 right) => new(Vector256.Min(left._lanes, right._lanes));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec256 Max(Vec256 left, Vec256 right) => new(Vector256.Max(left._lanes, right._lanes));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec256 MinNative(Vec256 left, Vec256 right) => new(Vector256.MinNative(left._lanes, right._lanes));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec256 MaxNative(Vec256 left, Vec256 right) => new(Vector256.MaxNative(left._lanes, right._lanes));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec256 Abs(Vec256 value) => new(Vector256.Abs(value._lanes));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec256 Sqrt(Vec256 value) => new(Vector256.Sqrt(value._lanes));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec256 Floor(Vec256 value) => new(Vector256.Floor(value._lanes));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec256 Ceiling(Vec256 value) => new(Vector256.Ceiling(value._lanes));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec256 Round(Vec256 value) => new(Vector256.Round(value._lanes));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec256 Log(Vec256 value) => new(Vector256.Log(value._lanes));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec256 Log2(Vec256 value) => new(Vector256.Log2(value._lanes));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec256 Sin(Vec256 value) => new(Vector256.Sin(value._lanes));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec256 Cos(Vec256 value) => new(Vector256.Cos(value._lanes));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Sum(Vec256 value)
        => Vec128.Sum(value.Halves);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec128 Sums(Vec256 first, Vec256 second, Vec256 third, Vec256 fourth)
        => Vec128.Sums(first.Halves, second.Halves, third.Halves, fourth.Halves);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float MaxAcross(Vec256 value)
        => Vec128.MaxAcross(new Vec128(Vector128.MaxNative(value._lanes.GetLower(), value._lanes.GetUpper())));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float MinAcross(Vec256 value)
        => Vec128.MinAcross(new Vec128(Vector128.MinNative(value._lanes.GetLower(), value._lanes.GetUpper())));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec256 And(Vec256 left, Vec256 right) => new(left._lanes & right._lanes);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec256 Or(Vec256 left, Vec256 right) => new(left._lanes | right._lanes);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec256 Xor(Vec256 left, Vec256 right) => new(left._lanes ^ right._lanes);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec256 Select(VecMask<Vec256> mask, Vec256 left, Vec256 right) => new(Vector256.ConditionalSelect(mask.Bits._lanes, left._lanes, right._lanes));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong MaskBits(VecMask<Vec256> mask) => mask.Bits._lanes.ExtractMostSignificantBits();

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec256 AddInt(Vec256 left, Vec256 right) => new(left.Ints + right.Ints);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec256 SubtractInt(Vec256 left, Vec256 right) => new(left.Ints - right.Ints);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec256 MultiplyInt(Vec256 left, Vec256 right) => new(left.Ints * right.Ints);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec256 MinInt(Vec256 left, Vec256 right) => new(Vector256.Min(left.Ints, right.Ints));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec256 MaxInt(Vec256 left, Vec256 right) => new(Vector256.Max(left.Ints, right.Ints));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec256 ShiftLeft(Vec256 value, int count) => new(value.Ints << count);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec256 ShiftRight(Vec256 value, int count) => new(value.Ints >> count);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec256 ShiftRightLogical(Vec256 value, int count) => new(value.Ints >>> count);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VecMask<Vec256> EqualInt(Vec256 left, Vec256 right) => new(new Vec256(Vector256.Equals(left.Ints, right.Ints)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VecMask<Vec256> LessThanInt(Vec256 left, Vec256 right) => new(new Vec256(Vector256.LessThan(left.Ints, right.Ints)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec256 ToSingle(Vec256 integers) => new(Vector256.ConvertToSingle(integers.Ints));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec256 ToInt(Vec256 value) => new(Vector256.ConvertToInt32(value._lanes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void RequireLanes(int length, int offset)
    {
        if ((ulong)(uint)offset + 8 > (ulong)(uint)length)
        {
            ThrowOutOfRange();
        }
    }

    private static void ThrowOutOfRange()
        => throw new ArgumentOutOfRangeException("offset", "Fewer than 8 elements are left at the offset.");
}

using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Attn.Runtime;

/// <summary>16 lanes of 32 bits.</summary>
public readonly struct Vec512 : IVec<Vec512>
{
    private readonly Vector512<float> _lanes;

    internal Vec512(Vector512<float> lanes) => _lanes = lanes;

    internal Vec512(Vector512<int> lanes) => _lanes = lanes.AsSingle();

    private Vec256 Halves => new(_lanes.GetLower() + _lanes.GetUpper());

    private Vector512<int> Ints => _lanes.AsInt32();

    /// <inheritdoc/>
    public static int Count
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => 16;
    }

    /// <inheritdoc/>
    public static int ProductRows
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => 8;
    }

    /// <inheritdoc/>
    public static Vec512 Zero
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(Vector512<float>.Zero);
    }

    /// <inheritdoc/>
    public static Vec512 IotaInt
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(Vector512<int>.Indices);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec512 operator +(Vec512 left, Vec512 right) => new(left._lanes + right._lanes);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec512 operator -(Vec512 left, Vec512 right) => new(left._lanes - right._lanes);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec512 operator *(Vec512 left, Vec512 right) => new(left._lanes * right._lanes);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec512 operator /(Vec512 left, Vec512 right) => new(left._lanes / right._lanes);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec512 operator -(Vec512 value) => new(-value._lanes);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VecMask<Vec512> operator <(Vec512 left, Vec512 right) => new(new Vec512(Vector512.LessThan(left._lanes, right._lanes)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VecMask<Vec512> operator >(Vec512 left, Vec512 right) => new(new Vec512(Vector512.GreaterThan(left._lanes, right._lanes)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VecMask<Vec512> operator <=(Vec512 left, Vec512 right) => new(new Vec512(Vector512.LessThanOrEqual(left._lanes, right._lanes)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VecMask<Vec512> operator >=(Vec512 left, Vec512 right) => new(new Vec512(Vector512.GreaterThanOrEqual(left._lanes, right._lanes)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VecMask<Vec512> Equal(Vec512 left, Vec512 right) => new(new Vec512(Vector512.Equals(left._lanes, right._lanes)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Vec512(float value) => new(Vector512.Create(value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec512 BroadcastInt(int value) => new(Vector512.Create(value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec512 Load(ReadOnlySpan<float> source, int offset)
    {
        RequireLanes(source.Length, offset);
        return new(Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(source), (nuint)offset));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec512 LoadInt(ReadOnlySpan<int> source, int offset)
    {
        RequireLanes(source.Length, offset);
        return new(Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(source), (nuint)offset));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe Vec512 Load(float* source) => new(Vector512.Load(source));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe Vec512 LoadShorts(short* source) => new(Vector512.WidenLower(Vector256.Load(source).ToVector512Unsafe()));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vec512 value, Span<float> target, int offset)
    {
        RequireLanes(target.Length, offset);
        value._lanes.StoreUnsafe(ref MemoryMarshal.GetReference(target), (nuint)offset);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreInt(Vec512 value, Span<int> target, int offset)
    {
        RequireLanes(target.Length, offset);
        value.Ints.StoreUnsafe(ref MemoryMarshal.GetReference(target), (nuint)offset);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Store(Vec512 value, float* target) => value._lanes.Store(target);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec512 MultiplyAdd(Vec512 left, Vec512 right, Vec512 addend) => new(Vector512.MultiplyAddEstimate(left._lanes, right._lanes, addend._lanes));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec512 Min(Vec512 left, Vec512 right) => new(Vector512.Min(left._lanes, right._lanes));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec512 Max(Vec512 left, Vec512 right) => new(Vector512.Max(left._lanes, right._lanes));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec512 MinNative(Vec512 left, Vec512 right) => new(Vector512.MinNative(left._lanes, right._lanes));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec512 MaxNative(Vec512 left, Vec512 right) => new(Vector512.MaxNative(left._lanes, right._lanes));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec512 Abs(Vec512 value) => new(Vector512.Abs(value._lanes));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec512 Sqrt(Vec512 value) => new(Vector512.Sqrt(value._lanes));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec512 Floor(Vec512 value) => new(Vector512.Floor(value._lanes));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec512 Ceiling(Vec512 value) => new(Vector512.Ceiling(value._lanes));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec512 Round(Vec512 value) => new(Vector512.Round(value._lanes));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec512 Log(Vec512 value) => new(Vector512.Log(value._lanes));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec512 Log2(Vec512 value) => new(Vector512.Log2(value._lanes));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec512 Sin(Vec512 value) => new(Vector512.Sin(value._lanes));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec512 Cos(Vec512 value) => new(Vector512.Cos(value._lanes));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Sum(Vec512 value)
        => Vec256.Sum(value.Halves);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec128 Sums(Vec512 first, Vec512 second, Vec512 third, Vec512 fourth)
        => Vec256.Sums(first.Halves, second.Halves, third.Halves, fourth.Halves);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float MaxAcross(Vec512 value)
        => Vec256.MaxAcross(new Vec256(Vector256.MaxNative(value._lanes.GetLower(), value._lanes.GetUpper())));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float MinAcross(Vec512 value)
        => Vec256.MinAcross(new Vec256(Vector256.MinNative(value._lanes.GetLower(), value._lanes.GetUpper())));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec512 And(Vec512 left, Vec512 right) => new(left._lanes & right._lanes);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec512 Or(Vec512 left, Vec512 right) => new(left._lanes | right._lanes);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec512 Xor(Vec512 left, Vec512 right) => new(left._lanes ^ right._lanes);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec512 Select(VecMask<Vec512> mask, Vec512 left, Vec512 right) => new(Vector512.ConditionalSelect(mask.Bits._lanes, left._lanes, right._lanes));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong MaskBits(VecMask<Vec512> mask) => mask.Bits._lanes.ExtractMostSignificantBits();

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec512 AddInt(Vec512 left, Vec512 right) => new(left.Ints + right.Ints);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec512 SubtractInt(Vec512 left, Vec512 right) => new(left.Ints - right.Ints);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec512 MultiplyInt(Vec512 left, Vec512 right) => new(left.Ints * right.Ints);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec512 MinInt(Vec512 left, Vec512 right) => new(Vector512.Min(left.Ints, right.Ints));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec512 MaxInt(Vec512 left, Vec512 right) => new(Vector512.Max(left.Ints, right.Ints));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec512 ShiftLeft(Vec512 value, int count) => new(value.Ints << count);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec512 ShiftRight(Vec512 value, int count) => new(value.Ints >> count);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec512 ShiftRightLogical(Vec512 value, int count) => new(value.Ints >>> count);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VecMask<Vec512> EqualInt(Vec512 left, Vec512 right) => new(new Vec512(Vector512.Equals(left.Ints, right.Ints)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VecMask<Vec512> LessThanInt(Vec512 left, Vec512 right) => new(new Vec512(Vector512.LessThan(left.Ints, right.Ints)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec512 ToSingle(Vec512 integers) => new(Vector512.ConvertToSingle(integers.Ints));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec512 ToInt(Vec512 value) => new(Vector512.ConvertToInt32(value._lanes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void RequireLanes(int length, int offset)
    {
        if ((ulong)(uint)offset + 16 > (ulong)(uint)length)
        {
            ThrowOutOfRange();
        }
    }

    private static void ThrowOutOfRange()
        => throw new ArgumentOutOfRangeException("offset", "Fewer than 16 elements are left at the offset.");
}

using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace Attn.Runtime;

/// <summary>4 lanes of 32 bits.</summary>
public readonly struct Vec128 : IVec<Vec128>
{
    private readonly Vector128<float> _lanes;

    internal Vec128(Vector128<float> lanes) => _lanes = lanes;

    internal Vec128(Vector128<int> lanes) => _lanes = lanes.AsSingle();

    private Vector128<int> Ints => _lanes.AsInt32();

    /// <inheritdoc/>
    public static int Count
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => 4;
    }

    /// <inheritdoc/>
    public static int ProductRows
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Avx512F.VL.IsSupported || AdvSimd.Arm64.IsSupported ? 8 : 4;
    }

    /// <inheritdoc/>
    public static Vec128 Zero
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(Vector128<float>.Zero);
    }

    /// <inheritdoc/>
    public static Vec128 IotaInt
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(Vector128<int>.Indices);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec128 operator +(Vec128 left, Vec128 right) => new(left._lanes + right._lanes);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec128 operator -(Vec128 left, Vec128 right) => new(left._lanes - right._lanes);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec128 operator *(Vec128 left, Vec128 right) => new(left._lanes * right._lanes);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec128 operator /(Vec128 left, Vec128 right) => new(left._lanes / right._lanes);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec128 operator -(Vec128 value) => new(-value._lanes);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VecMask<Vec128> operator <(Vec128 left, Vec128 right) => new(new Vec128(Vector128.LessThan(left._lanes, right._lanes)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VecMask<Vec128> operator >(Vec128 left, Vec128 right) => new(new Vec128(Vector128.GreaterThan(left._lanes, right._lanes)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VecMask<Vec128> operator <=(Vec128 left, Vec128 right) => new(new Vec128(Vector128.LessThanOrEqual(left._lanes, right._lanes)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VecMask<Vec128> operator >=(Vec128 left, Vec128 right) => new(new Vec128(Vector128.GreaterThanOrEqual(left._lanes, right._lanes)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VecMask<Vec128> Equal(Vec128 left, Vec128 right) => new(new Vec128(Vector128.Equals(left._lanes, right._lanes)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Vec128(float value) => new(Vector128.Create(value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec128 BroadcastInt(int value) => new(Vector128.Create(value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec128 Load(ReadOnlySpan<float> source, int offset)
    {
        RequireLanes(source.Length, offset);
        return new(Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(source), (nuint)offset));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec128 LoadInt(ReadOnlySpan<int> source, int offset)
    {
        RequireLanes(source.Length, offset);
        return new(Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(source), (nuint)offset));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe Vec128 Load(float* source) => new(Vector128.Load(source));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe Vec128 LoadShorts(short* source) => new(Vector128.WidenLower(Vector128.CreateScalarUnsafe(*(long*)source).AsInt16()));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vec128 value, Span<float> target, int offset)
    {
        RequireLanes(target.Length, offset);
        value._lanes.StoreUnsafe(ref MemoryMarshal.GetReference(target), (nuint)offset);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreInt(Vec128 value, Span<int> target, int offset)
    {
        RequireLanes(target.Length, offset);
        value.Ints.StoreUnsafe(ref MemoryMarshal.GetReference(target), (nuint)offset);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Store(Vec128 value, float* target) => value._lanes.Store(target);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec128 MultiplyAdd(Vec128 left, Vec128 right, Vec128 addend) => new(Vector128.MultiplyAddEstimate(left._lanes, right._lanes, addend._lanes));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec128 Min(Vec128 left, Vec128 right) => new(Vector128.Min(left._lanes, right._lanes));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec128 Max(Vec128 left, Vec128 right) => new(Vector128.Max(left._lanes, right._lanes));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec128 MinNative(Vec128 left, Vec128 right) => new(Vector128.MinNative(left._lanes, right._lanes));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec128 MaxNative(Vec128 left, Vec128 right) => new(Vector128.MaxNative(left._lanes, right._lanes));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec128 Abs(Vec128 value) => new(Vector128.Abs(value._lanes));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec128 Sqrt(Vec128 value) => new(Vector128.Sqrt(value._lanes));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec128 Floor(Vec128 value) => new(Vector128.Floor(value._lanes));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec128 Ceiling(Vec128 value) => new(Vector128.Ceiling(value._lanes));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec128 Round(Vec128 value) => new(Vector128.Round(value._lanes));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec128 Log(Vec128 value) => new(Vector128.Log(value._lanes));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec128 Log2(Vec128 value) => new(Vector128.Log2(value._lanes));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec128 Sin(Vec128 value) => new(Vector128.Sin(value._lanes));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec128 Cos(Vec128 value) => new(Vector128.Cos(value._lanes));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Sum(Vec128 value) => Vector128.Sum(value._lanes);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec128 Sums(Vec128 first, Vec128 second, Vec128 third, Vec128 fourth)
    {
        var (low, high) = Packing.Interleaved(first._lanes, third._lanes);
        var odd = low + high;
        (low, high) = Packing.Interleaved(second._lanes, fourth._lanes);
        (low, high) = Packing.Interleaved(odd, low + high);
        return new(low + high);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float MaxAcross(Vec128 value)
    {
        var pairs = Vector128.MaxNative(value._lanes, Vector128.Shuffle(value._lanes, Vector128.Create(2, 3, 0, 1)));
        return Vector128.MaxNative(pairs, Vector128.Shuffle(pairs, Vector128.Create(1, 0, 3, 2))).ToScalar();
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float MinAcross(Vec128 value)
    {
        var pairs = Vector128.MinNative(value._lanes, Vector128.Shuffle(value._lanes, Vector128.Create(2, 3, 0, 1)));
        return Vector128.MinNative(pairs, Vector128.Shuffle(pairs, Vector128.Create(1, 0, 3, 2))).ToScalar();
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec128 And(Vec128 left, Vec128 right) => new(left._lanes & right._lanes);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec128 Or(Vec128 left, Vec128 right) => new(left._lanes | right._lanes);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec128 Xor(Vec128 left, Vec128 right) => new(left._lanes ^ right._lanes);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec128 Select(VecMask<Vec128> mask, Vec128 left, Vec128 right) => new(Vector128.ConditionalSelect(mask.Bits._lanes, left._lanes, right._lanes));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong MaskBits(VecMask<Vec128> mask) => mask.Bits._lanes.ExtractMostSignificantBits();

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec128 AddInt(Vec128 left, Vec128 right) => new(left.Ints + right.Ints);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec128 SubtractInt(Vec128 left, Vec128 right) => new(left.Ints - right.Ints);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec128 MultiplyInt(Vec128 left, Vec128 right) => new(left.Ints * right.Ints);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec128 MinInt(Vec128 left, Vec128 right) => new(Vector128.Min(left.Ints, right.Ints));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec128 MaxInt(Vec128 left, Vec128 right) => new(Vector128.Max(left.Ints, right.Ints));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec128 ShiftLeft(Vec128 value, int count) => new(value.Ints << count);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec128 ShiftRight(Vec128 value, int count) => new(value.Ints >> count);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec128 ShiftRightLogical(Vec128 value, int count) => new(value.Ints >>> count);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VecMask<Vec128> EqualInt(Vec128 left, Vec128 right) => new(new Vec128(Vector128.Equals(left.Ints, right.Ints)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VecMask<Vec128> LessThanInt(Vec128 left, Vec128 right) => new(new Vec128(Vector128.LessThan(left.Ints, right.Ints)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec128 ToSingle(Vec128 integers) => new(Vector128.ConvertToSingle(integers.Ints));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vec128 ToInt(Vec128 value) => new(Vector128.ConvertToInt32(value._lanes));

    /// <summary>Lane 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static float First(Vec128 value) => value._lanes.ToScalar();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void RequireLanes(int length, int offset)
    {
        if ((ulong)(uint)offset + 4 > (ulong)(uint)length)
        {
            ThrowOutOfRange();
        }
    }

    private static void ThrowOutOfRange()
        => throw new ArgumentOutOfRangeException("offset", "Fewer than 4 elements are left at the offset.");
}

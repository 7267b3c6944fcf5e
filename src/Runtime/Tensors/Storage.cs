using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Attn.Runtime;

/// <summary>
/// The types that real numbers may be stored in, <see cref="float"/>, <see cref="Half"/> and <see cref="BFloat16"/>, and their way to and from
/// f32, in which all arithmetic is done. Widening is exact; narrowing rounds to the nearest, ties to even. Which type it is, is a constant
/// for the just-in-time compiler.
/// </summary>
internal static unsafe class Storage
{
    private const int Lanes = 8;

    /// <summary>Whether a type is one of them.</summary>
    public static bool Include<T>() => typeof(T) == typeof(float) || typeof(T) == typeof(Half) || typeof(T) == typeof(BFloat16);

    /// <summary>One element in f32.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Widen<T>(T element)
        where T : unmanaged
        => typeof(T) == typeof(float) ? Unsafe.As<T, float>(ref element)
            : typeof(T) == typeof(Half) ? (float)Unsafe.As<T, Half>(ref element)
            : (float)Unsafe.As<T, BFloat16>(ref element);

    /// <summary>The element that is nearest to a number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Narrow<T>(float number)
        where T : unmanaged
    {
        if (typeof(T) == typeof(float))
        {
            return Unsafe.As<float, T>(ref number);
        }

        if (typeof(T) == typeof(Half))
        {
            var half = (Half)number;
            return Unsafe.As<Half, T>(ref half);
        }

        var brain = (BFloat16)number;
        return Unsafe.As<BFloat16, T>(ref brain);
    }

    /// <summary>Elements in f32.</summary>
    /// <param name="from">The first element.</param>
    /// <param name="stride">Elements from one to the next.</param>
    /// <param name="to">Receives them side by side.</param>
    /// <param name="count">How many.</param>
    public static void Widen<T>(T* from, nint stride, float* to, int count)
        where T : unmanaged
    {
        nint k = 0;
        if (stride == 1)
        {
            for (; k + Lanes <= count; k += Lanes)
            {
                Vec256.Store(Load<Vec256, T>(from + k), to + k);
            }
        }

        for (; k < count; k++)
        {
            to[k] = Widen(from[k * stride]);
        }
    }

    /// <inheritdoc cref="Widen{T}(T*, nint, float*, int)"/>
    public static void Widen<T>(ReadOnlySpan<T> from, Span<float> to)
        where T : unmanaged
    {
        fixed (T* source = &MemoryMarshal.GetReference(from))
        fixed (float* target = &MemoryMarshal.GetReference(to))
        {
            Widen(source, 1, target, Math.Min(from.Length, to.Length));
        }
    }

    /// <summary>Numbers rounded to elements.</summary>
    /// <param name="from">The first of the numbers, which lie side by side.</param>
    /// <param name="to">Receives them.</param>
    /// <param name="stride">Elements from one to the next.</param>
    /// <param name="count">How many.</param>
    public static void Narrow<T>(float* from, T* to, nint stride, int count)
        where T : unmanaged
    {
        nint k = 0;
        if (stride == 1)
        {
            for (; k + Lanes <= count; k += Lanes)
            {
                Store(Vector256.Load(from + k), to + k);
            }
        }

        for (; k < count; k++)
        {
            to[k * stride] = Narrow<T>(from[k]);
        }
    }

    /// <summary>A register of elements, of any alignment, in f32.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Load<V, T>(T* source)
        where V : struct, IVec<V>
        where T : unmanaged
        => typeof(T) == typeof(float) ? V.Load((float*)source)
            : typeof(T) == typeof(Half) ? HalfToSingle(V.LoadShorts((short*)source))
            : V.ShiftLeft(V.LoadShorts((short*)source), 16);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store<T>(Vector256<float> numbers, T* target)
        where T : unmanaged
    {
        if (typeof(T) == typeof(float))
        {
            numbers.Store((float*)target);
            return;
        }

        var bits = typeof(T) == typeof(Half) ? SingleToHalf(numbers) : SingleToBFloat16(numbers);
        Vector128.Narrow(bits.GetLower(), bits.GetUpper()).Store((ushort*)target);
    }

    // .NET has no vector conversion of binary16. With exponent and fraction where f32 has them, a number is 2^-112 times itself, also a
    // subnormal one; only exponents that are all ones, of infinities and NaNs, must be made so again.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V HalfToSingle<V>(V half)
        where V : struct, IVec<V>
    {
        const int AllOnes = 0x1F << 23;
        V scale = 5.192296858534828e33f;
        var bits = V.And(V.ShiftLeft(half, 13), V.BroadcastInt(int.MinValue | 0x0FFFE000));
        var special = V.LessThanInt(V.BroadcastInt(AllOnes - 1), V.And(bits, V.BroadcastInt(int.MaxValue)));
        return V.Or(bits * scale, V.And(special.Bits, V.BroadcastInt(0x7F800000)));
    }

    // Beside a power of two whose last place is that of a binary16 subnormal, f32's own addition rounds to one; elsewhere adding just
    // less than half a place, and the last bit that stays, rounds the integer, and its carry may run on to infinity.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> SingleToHalf(Vector256<float> numbers)
    {
        var magnitude = Vector256.Abs(numbers).AsUInt32();
        var sign = (numbers.AsUInt32() ^ magnitude) >> 16;
        var place = Vector256.Create((127u - 14 + 13) << 23);
        var subnormal = (magnitude.AsSingle() + place.AsSingle()).AsUInt32() - place;
        var odd = (magnitude >> 13) & Vector256<uint>.One;
        var normal = (magnitude - Vector256.Create(((127u - 15) << 23) - 0xFFF) + odd) >> 13;
        var special = Vector256.ConditionalSelect(
            Vector256.GreaterThan(magnitude, Vector256.Create(0x7F800000u)),
            ((magnitude >> 13) & Vector256.Create(0x3FFu)) | Vector256.Create(0x7E00u),
            Vector256.Create(0x7C00u));
        var half = Vector256.ConditionalSelect(
            Vector256.LessThan(magnitude, Vector256.Create((127u - 14) << 23)),
            subnormal,
            Vector256.ConditionalSelect(Vector256.LessThan(magnitude, Vector256.Create((127u + 16) << 23)), normal, special));
        return half | sign;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> SingleToBFloat16(Vector256<float> numbers)
    {
        var bits = numbers.AsUInt32();
        var rounded = (bits + Vector256.Create(0x7FFFu) + ((bits >> 16) & Vector256<uint>.One)) >> 16;
        return Vector256.ConditionalSelect(Vector256.IsNaN(numbers).AsUInt32(), (bits >> 16) | Vector256.Create(0x40u), rounded);
    }
}

using System;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Attn.Runtime;

/// <summary>
/// Loads of captured tensors, where a lane that the mask switches off reads nothing and every other index is checked, and stores of as many lanes as
/// there are rows.
/// </summary>
public static class VecMemory
{
    /// <summary>Lanes <c>table[index[lane]]</c> where the mask is true, 0 elsewhere.</summary>
    /// <exception cref="AttnException">ATTN5008: a lane that is on has an index outside the table.</exception>
    public static V Gather<V>(ReadOnlySpan<float> table, VecInt<V> index, VecMask<V> mask)
        where V : struct, IVec<V>
    {
        Span<int> indices = stackalloc int[16];
        Span<float> lanes = stackalloc float[16];
        index.Store(indices, 0);
        for (var on = V.MaskBits(mask); on != 0; on &= on - 1)
        {
            var lane = BitOperations.TrailingZeroCount(on);
            lanes[lane] = At(table, indices[lane]);
        }

        return V.Load(lanes, 0);
    }

    /// <inheritdoc cref="Gather{V}(ReadOnlySpan{float}, VecInt{V}, VecMask{V})"/>
    public static VecInt<V> Gather<V>(ReadOnlySpan<int> table, VecInt<V> index, VecMask<V> mask)
        where V : struct, IVec<V>
    {
        Span<int> indices = stackalloc int[16];
        Span<int> lanes = stackalloc int[16];
        index.Store(indices, 0);
        for (var on = V.MaskBits(mask); on != 0; on &= on - 1)
        {
            var lane = BitOperations.TrailingZeroCount(on);
            lanes[lane] = At(table, indices[lane]);
        }

        return VecInt<V>.Load(lanes, 0);
    }

    /// <summary>Lanes <c>table[index[lane]]</c> of a table of 16-bit numbers, in f32, where the mask is true, 0 elsewhere.</summary>
    /// <inheritdoc cref="Gather{V}(ReadOnlySpan{float}, VecInt{V}, VecMask{V})"/>
    public static V Gather<V, T>(ReadOnlySpan<T> table, VecInt<V> index, VecMask<V> mask)
        where V : struct, IVec<V>
        where T : unmanaged
    {
        Span<int> indices = stackalloc int[16];
        Span<float> lanes = stackalloc float[16];
        index.Store(indices, 0);
        for (var on = V.MaskBits(mask); on != 0; on &= on - 1)
        {
            var lane = BitOperations.TrailingZeroCount(on);
            lanes[lane] = Storage.Widen(At(table, indices[lane]));
        }

        return V.Load(lanes, 0);
    }

    /// <summary>Lanes <c>source[offset + lane]</c> where the mask is true, 0 elsewhere.</summary>
    /// <param name="source">The table.</param>
    /// <param name="offset">Index of lane 0; may lie outside the table as long as no lane that is on does.</param>
    /// <param name="mask">The lanes to read.</param>
    /// <exception cref="AttnException">ATTN5008: a lane that is on lies outside the table.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Load<V>(ReadOnlySpan<float> source, int offset, VecMask<V> mask)
        where V : struct, IVec<V>
        => offset >= 0 && offset <= source.Length - V.Count
            ? V.And(V.Load(source, offset), mask.Bits)
            : Gather(source, VecInt<V>.Iota + offset, mask);

    /// <inheritdoc cref="Load{V}(ReadOnlySpan{float}, int, VecMask{V})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VecInt<V> Load<V>(ReadOnlySpan<int> source, int offset, VecMask<V> mask)
        where V : struct, IVec<V>
        => offset >= 0 && offset <= source.Length - V.Count
            ? new(V.And(V.LoadInt(source, offset), mask.Bits))
            : Gather(source, VecInt<V>.Iota + offset, mask);

    /// <summary>Lanes <c>source[offset + lane]</c> of a table of 16-bit numbers, in f32, where the mask is true, 0 elsewhere.</summary>
    /// <inheritdoc cref="Load{V}(ReadOnlySpan{float}, int, VecMask{V})"/>
    public static V Load<V, T>(ReadOnlySpan<T> source, int offset, VecMask<V> mask)
        where V : struct, IVec<V>
        where T : unmanaged
    {
        if (offset < 0 || offset > source.Length - V.Count)
        {
            return Gather(source, VecInt<V>.Iota + offset, mask);
        }

        Span<float> lanes = stackalloc float[16];
        Storage.Widen(source.Slice(offset, V.Count), lanes);
        return V.And(V.Load(lanes, 0), mask.Bits);
    }

    /// <inheritdoc cref="Gather{V}(ReadOnlySpan{float}, VecInt{V}, VecMask{V})"/>
    public static VecMask<V> Gather<V>(ReadOnlySpan<bool> table, VecInt<V> index, VecMask<V> mask)
        where V : struct, IVec<V>
    {
        Span<int> indices = stackalloc int[16];
        Span<int> lanes = stackalloc int[16];
        index.Store(indices, 0);
        for (var on = V.MaskBits(mask); on != 0; on &= on - 1)
        {
            var lane = BitOperations.TrailingZeroCount(on);
            lanes[lane] = At(table, indices[lane]) ? -1 : 0;
        }

        return new(VecInt<V>.Load(lanes, 0).Bits);
    }

    /// <inheritdoc cref="Load{V}(ReadOnlySpan{float}, int, VecMask{V})"/>
    public static VecMask<V> Load<V>(ReadOnlySpan<bool> source, int offset, VecMask<V> mask)
        where V : struct, IVec<V>
        => Gather(source, VecInt<V>.Iota + offset, mask);

    /// <summary>Checks an index of one axis in the lanes where the mask is true.</summary>
    /// <exception cref="AttnException">ATTN5008: a lane that is on is outside 0 to <paramref name="extent"/> - 1.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Check<V>(VecInt<V> index, long extent, VecMask<V> mask)
        where V : struct, IVec<V>
    {
        var outside = mask & ((index < 0) | (index > int.CreateSaturating(extent - 1)));
        if (outside.Any)
        {
            ThrowOutside(index, extent, outside);
        }
    }

    /// <summary>An index of one axis, checked.</summary>
    /// <exception cref="AttnException">ATTN5008: it is outside 0 to <paramref name="extent"/> - 1.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Inside(long index, long extent)
        => (ulong)index < (ulong)extent ? index : throw RuntimeErrors.IndexOutOfRange(index, extent);

    /// <summary>One element of a captured tensor.</summary>
    /// <exception cref="AttnException">ATTN5008: the index lies outside the table.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T At<T>(ReadOnlySpan<T> table, long index)
    {
        if ((ulong)index >= (ulong)table.Length)
        {
            throw RuntimeErrors.IndexOutOfRange(index, table.Length);
        }

        return table[(int)index];
    }

    /// <summary>Writes the first lanes to <c>target[offset ..]</c>.</summary>
    /// <param name="value">The lanes.</param>
    /// <param name="target">Receives them.</param>
    /// <param name="offset">Index of lane 0.</param>
    /// <param name="count">How many; all where it is more than there are.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer elements are left.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreRows<V>(V value, Span<float> target, int offset, int count)
        where V : struct, IVec<V>
    {
        if (count >= V.Count)
        {
            V.Store(value, target, offset);
        }
        else
        {
            StoreSome(value, target.Slice(offset, count));
        }
    }

    private static void StoreSome<V>(V value, Span<float> target)
        where V : struct, IVec<V>
    {
        Span<float> lanes = stackalloc float[16];
        V.Store(value, lanes, 0);
        lanes[..target.Length].CopyTo(target);
    }

    private static void ThrowOutside<V>(VecInt<V> index, long extent, VecMask<V> outside)
        where V : struct, IVec<V>
    {
        Span<int> indices = stackalloc int[16];
        index.Store(indices, 0);
        throw RuntimeErrors.IndexOutOfRange(indices[BitOperations.TrailingZeroCount(V.MaskBits(outside))], extent);
    }
}

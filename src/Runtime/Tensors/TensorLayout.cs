using System;
using System.Numerics;

namespace Attn.Runtime;

/// <summary>Where the elements of a strided tensor lie, checked once.</summary>
internal static class TensorLayout
{
    /// <summary>The product of some lengths.</summary>
    /// <exception cref="AttnException">ATTN5003: it is more than a span can hold.</exception>
    public static int Elements(string name, ReadOnlySpan<long> lengths)
    {
        BigInteger count = 1;
        foreach (var length in lengths)
        {
            count *= length;
        }

        return count <= int.MaxValue ? (int)count : throw RuntimeErrors.TensorTooLarge.With(name, count);
    }

    /// <summary>Checks that every element of a tensor lies inside a buffer.</summary>
    /// <exception cref="AttnException">ATTN5001: a length is negative. ATTN5005: an element lies outside.</exception>
    public static void RequireInside(string name, int buffer, ReadOnlySpan<long> lengths, ReadOnlySpan<long> strides)
    {
        BigInteger last = 0;
        var empty = false;
        var negative = false;
        for (var axis = 0; axis < lengths.Length; axis++)
        {
            if (lengths[axis] is < 0 or > int.MaxValue)
            {
                throw RuntimeErrors.NegativeLength.With(name, lengths[axis]);
            }

            empty |= lengths[axis] == 0;
            negative |= strides[axis] < 0;
            last += (BigInteger)(lengths[axis] - 1) * strides[axis];
        }

        if (negative || (!empty && last >= buffer))
        {
            throw RuntimeErrors.StridesOutOfRange.With(name, Require.Text(lengths), Require.Text(strides), last + 1, buffer);
        }
    }

    /// <summary>
    /// Checks that no two elements share a place. Sufficient, not necessary: each axis must step over all that the finer ones reach,
    /// which holds for every slice and permutation of a dense tensor.
    /// </summary>
    /// <exception cref="AttnException">ATTN5006.</exception>
    public static void RequireDisjoint(string name, ReadOnlySpan<long> lengths, ReadOnlySpan<long> strides)
    {
        if (lengths.Contains(0))
        {
            return;
        }

        Span<int> axes = [0, 1, 2, 3];
        Span<long> ascending = stackalloc long[4];
        strides.CopyTo(ascending);
        ascending.Sort(axes);
        long reach = 0;
        foreach (var axis in axes)
        {
            if (lengths[axis] < 2)
            {
                continue;
            }

            if (strides[axis] <= reach)
            {
                throw RuntimeErrors.OverlappingOutput.With(name, Require.Text(lengths), Require.Text(strides));
            }

            reach += (lengths[axis] - 1) * strides[axis];
        }
    }
}

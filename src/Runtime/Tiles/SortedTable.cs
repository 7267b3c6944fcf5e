using System;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Attn.Runtime;

/// <summary>Places of values in captured tensors that are sorted along their last axis; <see cref="Require.Sorted"/> has checked that they are.</summary>
public static class SortedTable
{
    /// <summary>One run along the last axis of a dense tensor.</summary>
    /// <param name="table">The tensor.</param>
    /// <param name="run">Which run, in row-major order.</param>
    /// <param name="length">Elements of a run.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such run.</exception>
    public static ReadOnlySpan<T> Run<T>(ReadOnlySpan<T> table, long run, long length) => table.Slice((int)(run * length), (int)length);

    /// <summary>How many elements of a sorted run are less than a value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static long First<T>(ReadOnlySpan<T> run, long value)
        where T : IBinaryInteger<T>
    {
        // Steps do not branch on what is read: which way a step goes cannot be predicted.
        var (first, count) = (0, run.Length);
        while (count > 0)
        {
            var half = (count + 1) / 2;
            first += half & -(long.CreateTruncating(run[first + half - 1]) < value ? 1 : 0);
            count -= half;
        }

        return first;
    }

    /// <summary>How many elements of a sorted run are not greater than a value.</summary>
    public static long End<T>(ReadOnlySpan<T> run, long value)
        where T : IBinaryInteger<T>
        => value == long.MaxValue ? run.Length : First(run, value + 1);
}

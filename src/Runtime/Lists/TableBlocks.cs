using System;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Attn.Runtime;

/// <summary>The indices of one axis of a table from <paramref name="First"/> to <paramref name="Last"/>.</summary>
/// <param name="First">The least index.</param>
/// <param name="Last">The greatest index.</param>
/// <param name="Extent">The length of the axis.</param>
public readonly record struct IndexRange(long First, long Last, long Extent)
{
    internal bool IsInside => First >= 0 && First <= Last && Last < Extent;

    internal long Count => Last - First + 1;
}

/// <summary>What a tile of pairs can read of a table: a block of its elements.</summary>
public static class TableBlocks
{
    /// <summary>The least and the greatest element of a block.</summary>
    /// <param name="table">The table, row-major.</param>
    /// <param name="block">The block's indices, axis by axis.</param>
    /// <param name="most">The most elements that are looked at.</param>
    /// <param name="otherwise">What is known of a block that leaves the table or has more elements.</param>
    public static (long Least, long Greatest) Bounds<T>(ReadOnlySpan<T> table, ReadOnlySpan<IndexRange> block, long most, (long Least, long Greatest) otherwise)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        var count = 1L;
        foreach (var axis in block)
        {
            if (!axis.IsInside || axis.Count > most / count)
            {
                return otherwise;
            }

            count *= axis.Count;
        }

        var (least, greatest) = (T.MaxValue, T.MinValue);
        Extend(table, block, 0, ref least, ref greatest);
        return (long.CreateTruncating(least), long.CreateTruncating(greatest));
    }

    /// <summary>Whether all elements of a block are true, and whether one is, each as 0 or 1.</summary>
    /// <inheritdoc cref="Bounds{T}"/>
    public static (long Least, long Greatest) Bounds(ReadOnlySpan<bool> table, ReadOnlySpan<IndexRange> block, long most, (long Least, long Greatest) otherwise)
    {
        var (least, greatest) = Bounds(MemoryMarshal.AsBytes(table), block, most, otherwise);

        // A true that came from outside may be any byte but 0.
        return (Math.Min(least, 1), Math.Min(greatest, 1));
    }

    private static void Extend<T>(ReadOnlySpan<T> table, ReadOnlySpan<IndexRange> block, long at, ref T least, ref T greatest)
        where T : unmanaged, IBinaryInteger<T>
    {
        var axis = block[0];
        at *= axis.Extent;
        if (block.Length > 1)
        {
            for (var index = axis.First; index <= axis.Last; index++)
            {
                Extend(table, block[1..], at + index, ref least, ref greatest);
            }

            return;
        }

        foreach (var element in table.Slice((int)(at + axis.First), (int)axis.Count))
        {
            least = T.Min(least, element);
            greatest = T.Max(greatest, element);
        }
    }
}

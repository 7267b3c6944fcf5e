using System;
using System.Runtime.CompilerServices;

namespace Attn.Runtime;

/// <summary>
/// The tiles of a few ranges, visited once each and in ascending order although the ranges may meet, lie in any order and be empty. Lives
/// on the stack.
/// </summary>
/// <example><c>for (var tile = union.Next(0); tile >= 0; tile = union.Next(tile + 1))</c></example>
public struct TileUnion
{
    /// <summary>The most ranges that a union holds.</summary>
    public const int Most = 4;

    private Ranges _ranges;
    private int _count;

    /// <summary>Adds the tiles from <paramref name="first"/> to before <paramref name="end"/>, none of which is full.</summary>
    /// <exception cref="InvalidOperationException">There are <see cref="Most"/> already.</exception>
    public void Add(long first, long end) => Add(first, end, 0, 0);

    /// <summary>Adds the tiles from <paramref name="first"/> to before <paramref name="end"/>.</summary>
    /// <param name="first">The first tile.</param>
    /// <param name="end">The tile after the last; not above <paramref name="first"/> where there is none.</param>
    /// <param name="fullFirst">The first tile that is full.</param>
    /// <param name="fullEnd">The tile after the last that is full.</param>
    /// <exception cref="InvalidOperationException">There are <see cref="Most"/> already.</exception>
    public void Add(long first, long end, long fullFirst, long fullEnd)
    {
        if (_count == Most)
        {
            throw new InvalidOperationException($"A union holds {Most} ranges at most.");
        }

        _ranges[_count++] = (first, end, fullFirst, fullEnd);
    }

    /// <summary>The first tile from <paramref name="tile"/> on that is in a range; -1 where there is none.</summary>
    /// <param name="tile">From 0.</param>
    public readonly long Next(long tile)
    {
        var next = -1L;
        for (var k = 0; k < _count; k++)
        {
            var at = Math.Max(tile, _ranges[k].First);
            if (at < _ranges[k].End && (next < 0 || at < next))
            {
                next = at;
            }
        }

        return next;
    }

    /// <summary>Whether a tile is in the full part of a range.</summary>
    public readonly bool IsFull(long tile)
    {
        for (var k = 0; k < _count; k++)
        {
            if (tile >= _ranges[k].FullFirst && tile < _ranges[k].FullEnd && tile >= _ranges[k].First && tile < _ranges[k].End)
            {
                return true;
            }
        }

        return false;
    }

    [InlineArray(Most)]
    private struct Ranges
    {
        private (long First, long End, long FullFirst, long FullEnd) _element;
    }
}

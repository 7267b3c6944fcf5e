using System;

namespace Attn.Runtime;

/// <summary>
/// The keys or values of a tile, a row each, where the products read them: as they are stored, or in f32 one after the other. A product of few query rows
/// widens in its registers what it reads once; a product of many reads each element often enough to widen all first.
/// </summary>
/// <typeparam name="T">How they are stored.</typeparam>
public readonly ref struct TileRows<T>
    where T : unmanaged
{
    internal TileRows(ReadOnlySpan<T> stored, nint stride, int count)
    {
        Stored = stored;
        (Stride, Count, IsStored) = (stride, count, true);
    }

    internal TileRows(ReadOnlySpan<float> wide, int count)
    {
        Wide = wide;
        Count = count;
    }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>Whether they are read as they are stored.</summary>
    internal bool IsStored { get; }

    /// <summary>The elements as they are stored, from the first on; those of a row are side by side.</summary>
    internal ReadOnlySpan<T> Stored { get; }

    /// <summary>Stored elements from one row to the next.</summary>
    internal nint Stride { get; }

    /// <summary>The rows in f32, one after the other, where they are not read as they are stored.</summary>
    internal ReadOnlySpan<float> Wide { get; }
}

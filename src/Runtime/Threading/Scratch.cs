using System;
using System.Runtime.InteropServices;

namespace Attn.Runtime;

/// <summary>
/// Memory of one thread, aligned to a cache line and kept from one call to the next. Pieces are taken from it in order and are given back
/// all at once, at the end of an item.
/// </summary>
public ref struct Scratch
{
    /// <summary>Bytes that every piece is aligned to: a cache line, and the widest register.</summary>
    public const int Alignment = 64;

    private readonly Span<byte> _memory;
    private int _taken;

    internal Scratch(Span<byte> memory) => _memory = memory;

    /// <summary>Takes <paramref name="length"/> floats; what is in them is undefined.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The work asked for less when it started.</exception>
    public Span<float> TakeFloats(int length) => Take<float>(length);

    /// <summary>Takes <paramref name="length"/> integers; what is in them is undefined.</summary>
    /// <inheritdoc cref="TakeFloats"/>
    public Span<int> TakeInts(int length) => Take<int>(length);

    /// <summary>Takes <paramref name="length"/> tile classes; what is in them is undefined.</summary>
    /// <inheritdoc cref="TakeFloats"/>
    public Span<TileClass> TakeClasses(int length) => Take<TileClass>(length);

    /// <summary>Bytes that pieces of these lengths need, alignment included.</summary>
    /// <exception cref="OverflowException">More than an int counts.</exception>
    public static int BytesFor(params ReadOnlySpan<int> lengths)
    {
        var bytes = 0;
        foreach (var length in lengths)
        {
            bytes = checked(bytes + Padded(length));
        }

        return bytes;
    }

    private static int Padded(int length) => checked((length * sizeof(float)) + Alignment - 1) & -Alignment;

    private Span<T> Take<T>(int length)
        where T : unmanaged
    {
        var bytes = Padded(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bytes, _memory.Length - _taken, nameof(length));
        var piece = MemoryMarshal.Cast<byte, T>(_memory.Slice(_taken, bytes))[..length];
        _taken += bytes;
        return piece;
    }
}

/// <summary>The memory behind <see cref="Scratch"/>: one block a thread, grown when an item needs more, freed with its thread.</summary>
internal sealed unsafe class ScratchMemory
{
    // Null while a piece of work on this thread uses it, so that work inside work gets a block of its own.
    [ThreadStatic]
    private static ScratchMemory? s_idle;

    private readonly void* _memory;
    private readonly int _bytes;

    private ScratchMemory(int bytes)
    {
        _memory = NativeMemory.AlignedAlloc((nuint)bytes, Scratch.Alignment);
        _bytes = bytes;
    }

    ~ScratchMemory() => NativeMemory.AlignedFree(_memory);

    public Scratch Open() => new(new Span<byte>(_memory, _bytes));

    /// <summary>Takes this thread's block for items.</summary>
    public static ScratchMemory Rent(int bytes) => Rent(ref s_idle, bytes);

    /// <summary>Gives this thread's block for items back.</summary>
    public static void Return(ScratchMemory memory) => Return(ref s_idle, memory);

    /// <summary>Takes the block that a thread keeps at a place; a new one where that is too small, or in use.</summary>
    public static ScratchMemory Rent(ref ScratchMemory? place, int bytes)
    {
        var idle = place;
        place = null;
        return idle is not null && idle._bytes >= bytes ? idle : new ScratchMemory(Math.Max(bytes, Scratch.Alignment));
    }

    /// <summary>Gives a block back to its place, where the larger one stays.</summary>
    public static void Return(ref ScratchMemory? place, ScratchMemory memory)
    {
        if (place is null || place._bytes < memory._bytes)
        {
            place = memory;
        }
    }
}

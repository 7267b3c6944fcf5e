using System;
using System.Threading;

namespace Attn.Runtime;

/// <summary>
/// The states that the parts of a call's keys end with. Threads take parts as they come; the one that ends the last part of a block of rows
/// merges all states of the block, in the order of the keys, so that the bits do not depend on who was when ready.
/// </summary>
public readonly ref struct KeyParts
{
    // Null while a call on this thread uses it.
    [ThreadStatic]
    private static ScratchMemory? s_idle;

    private readonly ScratchMemory? _memory;
    private readonly Span<int> _ready;
    private readonly Span<float> _states;
    private readonly int _parts;
    private readonly int _rows;
    private readonly int _accumulatorFloats;
    private readonly int _stateFloats;

    private KeyParts(in TilePlan plan, int rowVectors)
    {
        _parts = plan.Parts;
        _rows = plan.PaddedRows;
        _accumulatorFloats = plan.AccumulatorFloats;
        _stateFloats = checked(_accumulatorFloats + (rowVectors * _rows));
        var floats = checked(plan.Items * _stateFloats);
        _memory = ScratchMemory.Rent(ref s_idle, Scratch.BytesFor(plan.RowBlocks, floats));
        var scratch = _memory.Open();
        _ready = scratch.TakeInts(plan.RowBlocks);
        _ready.Clear();
        _states = scratch.TakeFloats(floats);
    }

    /// <summary>Takes memory for the states of a call; none where its keys are in one part.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="rowVectors">Vectors over the rows of a block in a state, beside the accumulator.</param>
    public static KeyParts Rent(in TilePlan plan, int rowVectors) => plan.Parts > 1 ? new KeyParts(plan, rowVectors) : default;

    /// <summary>The state of an item.</summary>
    /// <param name="item">The item's number.</param>
    public PartState Of(int item) => new(_states.Slice(item * _stateFloats, _stateFloats), _accumulatorFloats, _rows);

    /// <summary>Says that the state of an item is complete.</summary>
    /// <param name="item">The item's number.</param>
    /// <returns>Whether it was the last of its block, all states of which may now be read.</returns>
    public bool IsLast(int item) => Interlocked.Increment(ref _ready[item / _parts]) == _parts;

    /// <summary>Gives the memory back; to be called where all items are done.</summary>
    public void Dispose()
    {
        if (_memory is not null)
        {
            ScratchMemory.Return(ref s_idle, _memory);
        }
    }
}

/// <summary>What one part of the keys of a block of rows ends with.</summary>
public readonly ref struct PartState
{
    private readonly Span<float> _vectors;
    private readonly int _rows;

    internal PartState(Span<float> floats, int accumulatorFloats, int rows)
    {
        Accumulator = floats[..accumulatorFloats];
        _vectors = floats[accumulatorFloats..];
        _rows = rows;
    }

    /// <summary>The accumulator, as a <see cref="Tile{V}"/> has it.</summary>
    public Span<float> Accumulator { get; }

    /// <summary>A vector over the rows of the block.</summary>
    /// <param name="vector">Its number.</param>
    public Span<float> Rows(int vector) => _vectors.Slice(vector * _rows, _rows);
}

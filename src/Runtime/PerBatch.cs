using System;

namespace Attn.Runtime;

/// <summary>A number for all batches of a call, or one for each; nothing where it is left out.</summary>
public readonly ref struct PerBatch
{
    private readonly ReadOnlySpan<int> _integers;
    private readonly ReadOnlySpan<long> _longs;
    private readonly long _single;
    private readonly bool _isSingle;

    /// <summary>One number for all batches.</summary>
    public PerBatch(long value)
    {
        _single = value;
        _isSingle = true;
    }

    /// <summary>A number for each batch, or one for all; an empty span is nothing.</summary>
    public PerBatch(ReadOnlySpan<int> values) => _integers = values;

    /// <summary>A number for each batch, or one for all; an empty span is nothing.</summary>
    public PerBatch(ReadOnlySpan<long> values) => _longs = values;

    /// <summary>How many numbers there are.</summary>
    public int Count => _isSingle ? 1 : _integers.Length + _longs.Length;

    /// <summary>The number of a batch.</summary>
    /// <param name="batch">A batch of the call; there is a number for it.</param>
    public long this[int batch]
        => _isSingle ? _single
            : !_integers.IsEmpty ? _integers[_integers.Length == 1 ? 0 : batch]
            : _longs[_longs.Length == 1 ? 0 : batch];

    /// <summary>One number for all batches.</summary>
    public static implicit operator PerBatch(long value) => new(value);

    /// <summary>A number for each batch.</summary>
    public static implicit operator PerBatch(int[] values) => new(values.AsSpan());

    /// <summary>A number for each batch.</summary>
    public static implicit operator PerBatch(long[] values) => new(values.AsSpan());

    /// <summary>A number for each batch.</summary>
    public static implicit operator PerBatch(ReadOnlySpan<int> values) => new(values);

    /// <summary>A number for each batch.</summary>
    public static implicit operator PerBatch(ReadOnlySpan<long> values) => new(values);
}

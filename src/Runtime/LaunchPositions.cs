using System;

namespace Attn.Runtime;

/// <summary>Positions that a launch has checked: every batch has its own, and every position fits the lanes of a kernel.</summary>
public readonly ref struct LaunchPositions
{
    private readonly AttentionPositions _given;
    private readonly AttentionShape _shape;
    private readonly bool _isAtEnd;

    private LaunchPositions(AttentionPositions given, AttentionShape shape, bool isAtEnd)
    {
        _given = given;
        _shape = shape;
        _isAtEnd = isAtEnd;
    }

    /// <summary>Positions of an attention whose first query stands at position 0 if the call does not say where.</summary>
    /// <param name="given">What the call says.</param>
    /// <param name="shape">Its dimensions.</param>
    /// <param name="largest">Positions lie between this and its negative.</param>
    /// <exception cref="AttnException">
    /// ATTN5030: too few or too many values. ATTN5031: a length is negative or over N. ATTN5032: a position is out of range.
    /// </exception>
    public static LaunchPositions FromStart(AttentionPositions given, in AttentionShape shape, long largest)
        => new LaunchPositions(given, shape, isAtEnd: false).Checked(largest);

    /// <summary>Positions of an attention whose last query stands at the last key of its batch if the call does not say where.</summary>
    /// <inheritdoc cref="FromStart"/>
    public static LaunchPositions FromEnd(AttentionPositions given, in AttentionShape shape, long largest)
        => new LaunchPositions(given, shape, isAtEnd: true).Checked(largest);

    /// <summary>How many batches differ in their positions: 1 where all are alike.</summary>
    public int Batches => _given.QueryOffset.Count > 1 || _given.KeyOffset.Count > 1 || _given.KeyLength.Count > 1 ? _shape.Batch : 1;

    /// <summary>A number that tells positions apart, of those of every batch.</summary>
    public long Fingerprint
    {
        get
        {
            var fingerprint = default(TileFingerprint);
            for (var batch = 0; batch < Math.Min(Batches, _shape.Batch); batch++)
            {
                fingerprint.Add(QueryOffsetOf(batch));
                fingerprint.Add(KeyOffsetOf(batch));
                fingerprint.Add(KeysOf(batch));
            }

            return unchecked((long)fingerprint.Value);
        }
    }

    /// <summary>The position of the first query of a batch.</summary>
    public int QueryOffset(int batch) => (int)QueryOffsetOf(batch);

    /// <summary>The position of the first key of a batch.</summary>
    public int KeyOffset(int batch) => (int)KeyOffsetOf(batch);

    /// <summary>How many keys a batch has.</summary>
    public int Keys(int batch) => (int)KeysOf(batch);

    /// <summary>A captured tensor has an element for the position of every key along an axis.</summary>
    /// <exception cref="AttnException">ATTN5033.</exception>
    public void RequireKeysWithin(string tensor, long extent)
    {
        for (var batch = 0; batch < _shape.Batch; batch++)
        {
            var (first, keys) = (KeyOffsetOf(batch), KeysOf(batch));
            if (keys > 0 && (first < 0 || first + keys > extent))
            {
                throw RuntimeErrors.PositionOutsideAxis.With(tensor, first, first + keys - 1, batch, extent, "keys");
            }
        }
    }

    /// <summary>A captured tensor has an element for the position of every query along an axis.</summary>
    /// <exception cref="AttnException">ATTN5033.</exception>
    public void RequireQueriesWithin(string tensor, long extent)
    {
        for (var batch = 0; batch < _shape.Batch; batch++)
        {
            var first = QueryOffsetOf(batch);
            if (_shape.Queries > 0 && (first < 0 || first + _shape.Queries > extent))
            {
                throw RuntimeErrors.PositionOutsideAxis.With(tensor, first, first + _shape.Queries - 1, batch, extent, "queries");
            }
        }
    }

    private long QueryOffsetOf(int batch)
        => _given.QueryOffset.Count > 0 ? _given.QueryOffset[batch]
            : _isAtEnd ? KeyOffsetOf(batch) + KeysOf(batch) - _shape.Queries
            : 0;

    private long KeyOffsetOf(int batch) => _given.KeyOffset.Count > 0 ? _given.KeyOffset[batch] : 0;

    private long KeysOf(int batch) => _given.KeyLength.Count > 0 ? _given.KeyLength[batch] : _shape.Keys;

    private LaunchPositions Checked(long largest)
    {
        RequireCount("KeyLength", _given.KeyLength);
        RequireCount("KeyOffset", _given.KeyOffset);
        RequireCount("QueryOffset", _given.QueryOffset);
        for (var batch = 0; batch < _shape.Batch; batch++)
        {
            if (KeysOf(batch) is var keys && (keys < 0 || keys > _shape.Keys))
            {
                throw RuntimeErrors.KeyLengthOutOfRange.With(batch, keys, _shape.Keys);
            }

            RequireRange("KeyOffset", batch, KeyOffsetOf(batch), _shape.Keys, largest);
            RequireRange("QueryOffset", batch, QueryOffsetOf(batch), _shape.Queries, largest);
        }

        return this;
    }

    private void RequireCount(string name, PerBatch values)
    {
        if (values.Count > 1 && values.Count != _shape.Batch)
        {
            throw RuntimeErrors.WrongBatchCount.With(name, values.Count, _shape.Batch);
        }
    }

    private static void RequireRange(string name, int batch, long first, int rows, long largest)
    {
        if (first < -largest || first > largest - rows)
        {
            throw RuntimeErrors.PositionOutOfRange.With(name, batch, first, (System.Numerics.BigInteger)first + rows, largest);
        }
    }
}

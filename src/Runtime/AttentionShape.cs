using System;
namespace Attn.Runtime;

/// <summary>
/// The dimensions of one call: q <c>[B, Hq, M, D]</c>, k <c>[B, Hk, N, D]</c>, v <c>[B, Hk, N, E]</c>, out <c>[B, Hq, M, E]</c>.
/// </summary>
public readonly record struct AttentionShape
{
    /// <summary>Checks and keeps the dimensions.</summary>
    /// <param name="batch">B.</param>
    /// <param name="queryHeads">Hq, a multiple of <paramref name="keyHeads"/>.</param>
    /// <param name="keyHeads">Hk: query head h reads key/value head h / (Hq / Hk).</param>
    /// <param name="queries">M, rows of q.</param>
    /// <param name="keys">N, rows of k and v.</param>
    /// <param name="headDim">D, features of q and k.</param>
    /// <param name="valueDim">E, features of v and out; D where it is not given.</param>
    /// <exception cref="AttnException">
    /// ATTN5001: a dimension is negative or over 2^31 - 1. ATTN5002: the heads do not divide. ATTN5003: a tensor is too large for a span.
    /// </exception>
    public AttentionShape(long batch, long queryHeads, long keyHeads, long queries, long keys, long headDim, long? valueDim = null)
    {
        Batch = Checked("B", batch);
        QueryHeads = Checked("Hq", queryHeads);
        KeyHeads = Checked("Hk", keyHeads);
        Queries = Checked("M", queries);
        Keys = Checked("N", keys);
        HeadDim = Checked("D", headDim);
        ValueDim = Checked("E", valueDim ?? headDim);
        RequireGrouped();
        TensorLayout.Elements("q", [Batch, QueryHeads, Queries, HeadDim]);
        TensorLayout.Elements("k", [Batch, KeyHeads, Keys, HeadDim]);
        TensorLayout.Elements("v", [Batch, KeyHeads, Keys, ValueDim]);
        TensorLayout.Elements("out", [Batch, QueryHeads, Queries, ValueDim]);
    }

    /// <summary>The dimensions of a call's tensors, which agree with one another; k and v may have one batch for all of q's.</summary>
    /// <exception cref="AttnException">ATTN5002: the heads do not divide. ATTN5004: a tensor has another shape than the others imply.</exception>
    public static AttentionShape Of<T>(
        ReadOnlyTensorView<T> query, ReadOnlyTensorView<T> key, ReadOnlyTensorView<T> value, ReadOnlyTensorView<T> output)
    {
        var shape = new AttentionShape(query.Batch, query.Heads, key.Heads, query.Rows, key.Rows, query.Columns, value.Columns);
        Require.Broadcast("k", key, shape.Batch, shape.KeyHeads, shape.Keys, shape.HeadDim);
        Require.Broadcast("v", value, shape.Batch, shape.KeyHeads, shape.Keys, shape.ValueDim);
        Require.Shape("out", output, shape.Batch, shape.QueryHeads, shape.Queries, shape.ValueDim);
        return shape;
    }

    /// <summary>The dimensions of a call on a device, where tensors are no spans: they may have more elements than one holds.</summary>
    /// <exception cref="AttnException">ATTN5001: a dimension is negative or over 2^31 - 1. ATTN5002: the heads do not divide.</exception>
    internal static AttentionShape OnDevice(long batch, long queryHeads, long keyHeads, long queries, long keys, long headDim, long valueDim)
    {
        var shape = new AttentionShape
        {
            Batch = Checked("B", batch),
            QueryHeads = Checked("Hq", queryHeads),
            KeyHeads = Checked("Hk", keyHeads),
            Queries = Checked("M", queries),
            Keys = Checked("N", keys),
            HeadDim = Checked("D", headDim),
            ValueDim = Checked("E", valueDim),
        };
        shape.RequireGrouped();
        return shape;
    }

    /// <summary>B.</summary>
    public int Batch { get; private init; }

    /// <summary>Hq.</summary>
    public int QueryHeads { get; private init; }

    /// <summary>Hk.</summary>
    public int KeyHeads { get; private init; }

    /// <summary>M.</summary>
    public int Queries { get; private init; }

    /// <summary>N.</summary>
    public int Keys { get; private init; }

    /// <summary>D.</summary>
    public int HeadDim { get; private init; }

    /// <summary>E.</summary>
    public int ValueDim { get; private init; }

    /// <summary>Query heads that share one key/value head; 1 where there are no heads.</summary>
    public int GroupSize => KeyHeads == 0 ? 1 : QueryHeads / KeyHeads;

    /// <summary>The factor of the raw scores where a call gives none: 1 / sqrt(D), and 1 where D is 0 and all scores are 0.</summary>
    public float DefaultScale => 1f / MathF.Sqrt(Math.Max(HeadDim, 1));

    private void RequireGrouped()
    {
        if (KeyHeads == 0 ? QueryHeads != 0 : QueryHeads % KeyHeads != 0)
        {
            throw RuntimeErrors.HeadsNotGrouped.With(QueryHeads, KeyHeads);
        }
    }

    private static int Checked(string name, long length)
        => length is >= 0 and <= int.MaxValue ? (int)length : throw RuntimeErrors.NegativeLength.With(name, length);
}

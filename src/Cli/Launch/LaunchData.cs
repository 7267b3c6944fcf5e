using System;
using System.Collections.Generic;
using Attn.IR;
using Attn.Runtime;

namespace Attn.Cli.Launch;

/// <summary>
/// All that a kernel is launched with. Parameters and tensors with a default may be absent. Keys and values may have one batch, which all share.
/// </summary>
internal sealed record LaunchData(AttentionShape Shape, float[] Query, float[] Key, float[] Value)
{
    /// <summary>How q, k, v and out are stored; every number of q, k and v is one of that type.</summary>
    public ElementType Element { get; init; } = ElementType.F32;

    /// <summary>Batches of k: 1 or B.</summary>
    public long KeyBatches => Batches(Key, Shape.HeadDim);

    /// <summary>Batches of v: 1 or B.</summary>
    public long ValueBatches => Batches(Value, Shape.ValueDim);

    public required IReadOnlyDictionary<string, Scalar> Parameters { get; init; }

    public required IReadOnlyDictionary<string, HostTensor> Tensors { get; init; }

    /// <summary>Where the rows stand.</summary>
    public RowPositions Positions { get; init; } = RowPositions.None;

    /// <summary>The factor of the raw scores; null for the default.</summary>
    public double? Scale { get; init; }

    /// <summary>The launch with its operands rounded to a storage type.</summary>
    public LaunchData StoredAs(ElementType element) => this with
    {
        Element = element,
        Query = Array.ConvertAll(Query, x => OperandType.Rounded(x, element)),
        Key = Array.ConvertAll(Key, x => OperandType.Rounded(x, element)),
        Value = Array.ConvertAll(Value, x => OperandType.Rounded(x, element)),
    };

    private long Batches(float[] operand, int columns)
        => operand.LongLength == (long)Shape.KeyHeads * Shape.Keys * columns ? 1 : Shape.Batch;
}

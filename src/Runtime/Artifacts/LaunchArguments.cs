using System.Collections.Generic;
using Attn.Runtime.Cuda;

namespace Attn.Runtime.Artifacts;

/// <summary>What one launch of an artifact is over.</summary>
/// <param name="Query">q <c>[B, Hq, M, D]</c>.</param>
/// <param name="Key">k <c>[B, Hk, N, D]</c>, or of one batch for all.</param>
/// <param name="Value">v <c>[B, Hk, N, E]</c>, or of one batch for all.</param>
/// <param name="Output">Receives out <c>[B, Hq, M, E]</c>; a transform of the values may make it wider.</param>
public sealed record LaunchArguments(DeviceTensor Query, DeviceTensor Key, DeviceTensor Value, DeviceTensor Output)
{
    /// <summary>Dense tensors in f32 that receive the other outputs, by name: <c>lse</c>, <c>rowmax</c>. Each may be left out.</summary>
    public IReadOnlyDictionary<string, DeviceTensor> RowOutputs { get; init; } = new Dictionary<string, DeviceTensor>();

    /// <summary>Captured tensors by name; those with a default may be left out.</summary>
    public IReadOnlyDictionary<string, DeviceTensor> Tensors { get; init; } = new Dictionary<string, DeviceTensor>();

    /// <summary>Scalars by name; those with a default may be left out.</summary>
    public IReadOnlyDictionary<string, LaunchValue> Parameters { get; init; } = new Dictionary<string, LaunchValue>();

    /// <summary>The factor of the raw scores; null for 1 / sqrt(D). An attention that fixes it takes no notice.</summary>
    public float? Scale { get; init; }

    /// <summary>The position of the first query, for all batches or each; null for what the attention's <c>align</c> says, else 0.</summary>
    public IReadOnlyList<long>? QueryOffset { get; init; }

    /// <summary>The position of the first key, for all batches or each; null for 0.</summary>
    public IReadOnlyList<long>? KeyOffset { get; init; }

    /// <summary>How many keys exist, for all batches or each; null for N.</summary>
    public IReadOnlyList<long>? KeyLength { get; init; }
}

using System.Collections.Generic;
using Attn.IR;
using Attn.Runtime;

namespace Attn.Cli.Launch;

/// <summary>All that a kernel is launched with. Parameters and tensors with a default may be absent.</summary>
internal sealed record LaunchData(AttentionShape Shape, float[] Query, float[] Key, float[] Value)
{
    public required IReadOnlyDictionary<string, Scalar> Parameters { get; init; }

    public required IReadOnlyDictionary<string, HostTensor> Tensors { get; init; }

    /// <summary>The factor of the raw scores; null for the default.</summary>
    public double? Scale { get; init; }
}

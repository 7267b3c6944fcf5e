using System;
using System.Globalization;
using Attn.Runtime.Cuda;

namespace Attn.Runtime.Artifacts;

/// <summary>What tells the artifacts of a folder apart, but the architecture.</summary>
/// <param name="Name">The attention's name.</param>
/// <param name="HeadDim">The extent of <c>D</c>.</param>
/// <param name="ValueDim">The extent of <c>E</c>.</param>
/// <param name="Element">How q, k, v and out are stored.</param>
public sealed record ArtifactKey(string Name, int HeadDim, int ValueDim, DeviceElement Element)
{
    /// <summary>What the manifest's file is called for an architecture, without its extension: <c>causal.D128.bf16.sm_80</c>, with <c>.E64</c> where E differs.</summary>
    public string FileStem(string target) => $"{Name}.{Extents('.', "")}.{Element.Spelling()}.{target}";

    /// <summary>As <c>attn build --shapes</c> takes the extents.</summary>
    public string ShapeText => Extents(',', "=");

    /// <inheritdoc/>
    public override string ToString() => $"{Name} at {ShapeText} in {Element.Spelling()}";

    private string Extents(char separator, string equals) => HeadDim == ValueDim
        ? string.Create(CultureInfo.InvariantCulture, $"D{equals}{HeadDim}")
        : string.Create(CultureInfo.InvariantCulture, $"D{equals}{HeadDim}{separator}E{equals}{ValueDim}");
}

using System;
using System.Collections.Generic;

namespace Attn.Runtime.Artifacts;

/// <summary>The text of manifests as files hold it.</summary>
public static class ArtifactText
{
    /// <summary>The text of a manifest, with its hash in the place of the blank one.</summary>
    /// <param name="blank">A manifest whose hash is <see cref="ArtifactHash.Blank"/>.</param>
    /// <param name="ptx">The text of each kernel's module, in order.</param>
    public static string Sealed(ArtifactManifest blank, IEnumerable<string> ptx)
    {
        ArgumentNullException.ThrowIfNull(blank);
        var hash = ArtifactHash.Of(ManifestJson.Write(blank), ptx);
        return ManifestJson.Write(blank with { ContentHash = hash });
    }
}

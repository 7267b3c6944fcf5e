using System;
using System.Collections.Generic;
using System.Security.Cryptography;
using System.Text;

namespace Attn.Runtime.Artifacts;

/// <summary>
/// The hash that a manifest carries: SHA-256 over the bytes of its file, with 64 zeros in the place of the hash, and then over the bytes of each
/// kernel's PTX file, in the order of the kernels.
/// </summary>
public static class ArtifactHash
{
    /// <summary>What stands in a manifest for its hash while that is computed.</summary>
    public static string Blank { get; } = new('0', 2 * SHA256.HashSizeInBytes);

    /// <summary>The hash, in lower-case hexadecimal.</summary>
    /// <param name="blankManifest">The text of the manifest with <see cref="Blank"/> for the hash.</param>
    /// <param name="ptx">The texts of the PTX files.</param>
    public static string Of(string blankManifest, IEnumerable<string> ptx)
    {
        ArgumentNullException.ThrowIfNull(ptx);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(blankManifest));
        foreach (var text in ptx)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(text));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}

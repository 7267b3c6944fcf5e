using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Attn.Runtime.Cuda;

namespace Attn.Runtime.Artifacts;

/// <summary>A compiled attention as <c>attn build</c> wrote it: a manifest and its PTX, read and checked.</summary>
public sealed class AttentionArtifact
{
    private const string ManifestExtension = ".json";

    private AttentionArtifact(ArtifactManifest manifest, IReadOnlyList<string> ptx, LaunchRules rules) => (Manifest, Ptx, Rules) = (manifest, ptx, rules);

    /// <summary>What the manifest says.</summary>
    public ArtifactManifest Manifest { get; }

    /// <summary>The text of each kernel's module, in the order of the kernels.</summary>
    public IReadOnlyList<string> Ptx { get; }

    /// <summary>What tells it from others of its folder.</summary>
    public ArtifactKey Key => new(Manifest.Name, Manifest.HeadDim, Manifest.ValueDim, Rules.Element);

    internal LaunchRules Rules { get; }

    /// <summary>How many features the output of a launch has: E, unless a transform of the values changes it.</summary>
    /// <param name="arguments">The launch; of its output only the type is looked at.</param>
    /// <exception cref="AttnException">The other arguments do not fit one another or the attention.</exception>
    public long OutputFeatures(LaunchArguments arguments) => LaunchPlanner.OutputFeatures(Rules, arguments);

    /// <summary>Reads an artifact by the path of its manifest.</summary>
    /// <exception cref="AttnException">
    /// ATTN5040: a file is missing, or is no manifest. ATTN5041: it is of another ABI. ATTN5042: a file was changed. ATTN5044: a formula is none.
    /// </exception>
    public static AttentionArtifact Read(string path)
    {
        var text = TextOf(path, path);
        var manifest = Manifested(path, text);
        var folder = Path.GetDirectoryName(path) ?? "";
        var ptx = manifest.Kernels.Select(kernel => Path.GetFileName(kernel.Ptx) == kernel.Ptx
            ? TextOf(path, Path.Combine(folder, kernel.Ptx))
            : throw RuntimeErrors.MalformedArtifact.With(path, $"'{kernel.Ptx}' is no file name")).ToList();
        return ArtifactHash.Of(text.Replace(manifest.ContentHash, ArtifactHash.Blank, StringComparison.Ordinal), ptx) == manifest.ContentHash
            ? new AttentionArtifact(manifest, ptx, RulesOf(path, manifest))
            : throw RuntimeErrors.ArtifactChanged.With(path);
    }

    /// <summary>Reads the artifact of a folder that serves a device best: of those that it runs, the one for the newest architecture.</summary>
    /// <exception cref="AttnException">ATTN5043: the folder has none. ATTN5104: none that the device runs. Else see <see cref="Read"/>.</exception>
    public static AttentionArtifact Load(string folder, ArtifactKey key, ComputeCapability device)
    {
        ArgumentNullException.ThrowIfNull(key);
        var targets = Targets(folder, key);
        if (targets.Count == 0)
        {
            throw RuntimeErrors.NoArtifact.With(folder, key);
        }

        var best = targets.Where(device.Runs).OrderBy(Generation).ThenBy(target => target.Length).LastOrDefault()
            ?? throw RuntimeErrors.WrongArchitecture.With(key, string.Join(", ", targets), device);
        return Read(Path.Combine(folder, key.FileStem(best) + ManifestExtension));
    }

    /// <summary>The architectures that a folder has an artifact for.</summary>
    /// <exception cref="AttnException">ATTN5043: there is no such folder.</exception>
    public static IReadOnlyList<string> Targets(string folder, ArtifactKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        try
        {
            var stem = key.FileStem("");
            return [.. Directory.EnumerateFiles(folder, stem + "*" + ManifestExtension)
                .Select(path => Path.GetFileName(path)[stem.Length..^ManifestExtension.Length])
                .Where(target => ComputeCapability.TryParse(target, out _, out _))
                .Order(StringComparer.Ordinal)];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw RuntimeErrors.NoArtifact.With(error, folder, key);
        }
    }

    private static ComputeCapability Generation(string target) => ComputeCapability.TryParse(target, out var capability, out _) ? capability : default;

    private static ArtifactManifest Manifested(string path, string text)
    {
        try
        {
            // The ABI first: a manifest of another one need not have the same fields.
            using var document = JsonDocument.Parse(text);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("format", out var format) || !format.ValueEquals(ArtifactManifest.FormatName)
                || !root.TryGetProperty("abi", out var abi) || !abi.TryGetInt32(out var version))
            {
                throw RuntimeErrors.MalformedArtifact.With(path, $"it does not begin with the format {ArtifactManifest.FormatName} and its ABI");
            }

            return version == ArtifactManifest.CurrentAbi
                ? ManifestJson.Read(text)
                : throw RuntimeErrors.ForeignAbi.With(path, version, ArtifactManifest.CurrentAbi);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            throw RuntimeErrors.MalformedArtifact.With(error, path, error.Message.TrimEnd('.'));
        }
    }

    private static LaunchRules RulesOf(string path, ArtifactManifest manifest)
    {
        try
        {
            return new LaunchRules(manifest);
        }
        catch (FormatException error)
        {
            throw RuntimeErrors.MalformedArtifact.With(error, path, error.Message);
        }
    }

    private static string TextOf(string manifest, string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw RuntimeErrors.MalformedArtifact.With(error, manifest, error.Message.TrimEnd('.'));
        }
    }
}

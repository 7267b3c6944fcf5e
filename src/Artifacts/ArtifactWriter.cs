using System;
using System.IO;
using System.Linq;
using System.Text;
using Attn.Backends.Ptx;
using Attn.Diagnostics;
using Attn.IR;
using Attn.Runtime.Artifacts;
using Attn.Runtime.Cuda;

namespace Attn.Artifacts;

/// <summary>Writes compiled attentions as artifacts: a manifest, and a PTX file beside it for each kernel.</summary>
public static class ArtifactWriter
{
    // Hashes and assemblers are asked about bytes: no mark at the beginning.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>What tells the artifact of a program from others of its folder.</summary>
    public static ArtifactKey KeyOf(PtxProgram program)
    {
        ArgumentNullException.ThrowIfNull(program);
        return DeviceElements.TryParse(program.Element.Spelling(), out var element)
            ? new ArtifactKey(program.Name, program.HeadDim, program.ValueDim, element)
            : throw new ArgumentException($"'{program.Element}' is no element type.", nameof(program));
    }

    /// <summary>The text of the manifest; null where a limitation was reported.</summary>
    /// <param name="spec">The attention, as it was bound.</param>
    /// <param name="program">What it was compiled to.</param>
    /// <param name="diagnostics">Gets what a manifest cannot say.</param>
    public static string? Manifest(Spec spec, PtxProgram program, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        var before = diagnostics.Count;
        var manifest = new ManifestBuilder(spec, program, KeyOf(program).FileStem(program.Target), diagnostics).Build();
        return diagnostics.Count > before ? null : ArtifactText.Sealed(manifest, program.Kernels.Select(kernel => kernel.Ptx));
    }

    /// <summary>Writes an artifact, over one of the same name if there is one.</summary>
    /// <param name="spec">The attention, as it was bound.</param>
    /// <param name="program">What it was compiled to.</param>
    /// <param name="folder">The folder; it is made where there is none.</param>
    /// <param name="diagnostics">Gets what a manifest cannot say.</param>
    /// <returns>The path of the manifest; null where a limitation was reported, and nothing written.</returns>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written.</exception>
    public static string? Write(Spec spec, PtxProgram program, string folder, DiagnosticBag diagnostics)
    {
        if (Manifest(spec, program, diagnostics) is not { } manifest)
        {
            return null;
        }

        var stem = KeyOf(program).FileStem(program.Target);
        Directory.CreateDirectory(folder);
        foreach (var kernel in program.Kernels)
        {
            File.WriteAllText(Path.Combine(folder, $"{stem}.{kernel.Entry}.ptx"), kernel.Ptx, Utf8);
        }

        // The manifest last: a build that was interrupted leaves none, or one whose hash does not fit.
        var path = Path.Combine(folder, stem + ".json");
        File.WriteAllText(path, manifest, Utf8);
        return path;
    }
}

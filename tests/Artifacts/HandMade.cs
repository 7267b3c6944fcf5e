using System;
using System.IO;
using System.Linq;
using Attn.Artifacts;
using Attn.Backends.Ptx;
using Attn.Diagnostics;
using Attn.IR;
using Attn.IR.Gpu;
using Attn.IR.Tile;
using Attn.Language;
using Attn.Language.Syntax;
using Attn.Passes;
using Attn.Runtime.Artifacts;
using Attn.Runtime.Cuda;

namespace Attn.Artifacts.Tests;

/// <summary>Programs whose arguments, grid and memory are written by hand, of attentions that the compiler read; their PTX is never run.</summary>
internal static class HandMade
{
    public const string Documents = """
        /// Packed documents with a bias for each head.
        attention documents(slopes: f32[Hq] = exp2(-8 * (h + 1) / Hq), table: f32[Buckets], doc: sorted i32[B, N], width: int = 4096, cap: f32) {
            align bottom_right
            mask  { doc[b, i] == doc[b, j] && i / width == j / width }
            score { cap * tanh((s + slopes[h] * (j - i)) / cap) + table[(i - j) % 4] }
        }
        """;

    public static Spec Spec(string text = Documents) => CompilationUnit.Read(new SourceText(text)).Specs.Single();

    /// <summary>The attention with one kernel that takes everything there is, and one that prepares a workspace.</summary>
    public static PtxProgram Program(Spec spec, string target = "sm_80", int headDim = 64, int valueDim = 64, ElementType element = ElementType.BF16)
    {
        var source = Pipeline.Run(spec, new PassContext(TargetModel.Sm90a, [])) ?? throw new InvalidOperationException("The passes refuse it.");
        var scalars = Names.Dimensions.Values.Where(d => d != Names.D && d != Names.E)
            .Concat(source.Tensors.SelectMany(t => t.Shape).OfType<Variable>().Where(v => !Names.Dimensions.ContainsKey(v.Name)))
            .Concat(source.Parameters.Select(p => p.Variable)).Append(Names.Scale).Distinct().Select(v => new ScalarParameter(v));
        GpuParameter[] parameters =
        [
            Strided("q", Names.Hq, Names.M, Names.D), Strided("k", Names.Hk, Names.N, Names.D), Strided("v", Names.Hk, Names.N, Names.E),
            Strided("out", Names.Hq, Names.M, Names.E), new GlobalParameter("lse", ElementType.F32, [Names.B, Names.Hq, Names.M]),
            .. source.Tensors.Select(t => new GlobalParameter(t.Name, t.Element, t.Shape)),
            new GlobalParameter("ends", ElementType.I32, [Names.B, Names.M]),
            new BatchParameter(Names.QueryOffset, Names.KeyOffset + Names.KeyLength - Names.M), new BatchParameter(Names.KeyOffset, Expr.Int(0)),
            new BatchParameter(Names.KeyLength, Names.N), new StatusParameter(), .. scalars,
        ];
        return new PtxProgram(
            spec.Name, target, headDim, valueDim, element, source,
            [new Workspace("ends", ElementType.I32, [Names.B, Names.M])],
            [
                new PtxKernel("prepare", "; prepare", $".version 8.6\n.target {target}\n// prepare\n", [new GlobalParameter("ends", ElementType.I32, [Names.B, Names.M])], [(Names.M + 255) / 256, Names.B, Expr.Int(1)], 256, 0),
                new PtxKernel("forward", "; forward", $".version 8.6\n.target {target}\n// forward\n", [.. parameters], [(Names.M + 63) / 64, Names.Hq, Names.B], 128, 40960),
            ],
            [new PtxFault("table", "table[(i - j) % 4]")]);

        StridedParameter Strided(string name, Variable heads, Variable rows, Variable columns) => new(name, element, [Names.B, heads, rows, columns]);
    }

    /// <summary>Writes the artifact of an attention, and gives the path of its manifest.</summary>
    public static string Write(string folder, string text = Documents, string target = "sm_80", int headDim = 64, int valueDim = 64, ElementType element = ElementType.BF16)
    {
        var diagnostics = new DiagnosticBag();
        var spec = Spec(text);
        var path = ArtifactWriter.Write(spec, Program(spec, target, headDim, valueDim, element), folder, diagnostics);
        Assert.Empty(diagnostics);
        return path!;
    }

    /// <summary>The artifact of an attention, written and read back.</summary>
    public static AttentionArtifact Artifact(string text = Documents, int headDim = 64, int valueDim = 64)
    {
        var folder = Directory.CreateTempSubdirectory("attn-");
        try
        {
            return AttentionArtifact.Read(Write(folder.FullName, text, headDim: headDim, valueDim: valueDim));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Writes a manifest whose text was changed, with the hash that fits it.</summary>
    public static void Reseal(string path, string text)
    {
        var ptx = ManifestJson.Read(text).Kernels.Select(kernel => File.ReadAllText(Path.Combine(Path.GetDirectoryName(path)!, kernel.Ptx)));
        var hash = text[(text.LastIndexOf(": \"", StringComparison.Ordinal) + 3)..][..ArtifactHash.Blank.Length];
        File.WriteAllText(path, text.Replace(hash, ArtifactHash.Of(text.Replace(hash, ArtifactHash.Blank, StringComparison.Ordinal), ptx), StringComparison.Ordinal));
    }

    /// <summary>A dense tensor at an address.</summary>
    public static DeviceTensor Tensor(ulong address, DeviceElement element, params long[] shape) => DeviceTensor.Dense(address, element, shape);
}

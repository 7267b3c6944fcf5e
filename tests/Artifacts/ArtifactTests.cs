using System;
using System.IO;
using System.Linq;
using Attn.Artifacts;
using Attn.Diagnostics;
using Attn.IR;
using Attn.Runtime;
using Attn.Runtime.Artifacts;
using Attn.Runtime.Cuda;
using Attn.Testing;

namespace Attn.Artifacts.Tests;

public sealed class ArtifactTests : IDisposable
{
    private static readonly ArtifactKey Key = new("documents", 64, 64, DeviceElement.BF16);
    private static readonly ComputeCapability Hopper = new(9, 0);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("attn-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_manifest_says_all_that_a_launch_needs() => Snapshot.Verify(File.ReadAllText(Written()), "json");

    [Fact]
    public void What_is_written_is_read_back()
    {
        var artifact = AttentionArtifact.Read(Written());

        Assert.Equal(Key, artifact.Key);
        Assert.Equal(["prepare", "forward"], artifact.Manifest.Kernels.Select(k => k.Entry));
        Assert.Equal([".version 8.6\n.target sm_80\n// prepare\n", ".version 8.6\n.target sm_80\n// forward\n"], artifact.Ptx);
        Assert.Equal(HandMade.Spec().ToString(), artifact.Manifest.Spec);
    }

    [Fact]
    public void One_folder_holds_several_attentions_shapes_types_and_targets()
    {
        HandMade.Write(_folder.FullName);
        HandMade.Write(_folder.FullName, headDim: 128, valueDim: 96);
        HandMade.Write(_folder.FullName, element: ElementType.F16);
        HandMade.Write(_folder.FullName, target: "sm_90a");
        HandMade.Write(_folder.FullName, "attention plain { }");

        Assert.Equal(
            ["documents.D128.E96.bf16.sm_80", "documents.D64.bf16.sm_80", "documents.D64.bf16.sm_90a", "documents.D64.f16.sm_80", "plain.D64.bf16.sm_80"],
            _folder.EnumerateFiles("*.json").Select(f => Path.GetFileNameWithoutExtension(f.Name)).Order(StringComparer.Ordinal));
        Assert.Equal(["sm_80", "sm_90a"], AttentionArtifact.Targets(_folder.FullName, Key));
    }

    [Theory]
    [InlineData(8, 0, "sm_80")]
    [InlineData(8, 9, "sm_86")]
    [InlineData(9, 0, "sm_90a")]
    [InlineData(10, 0, "sm_90")]
    [InlineData(12, 0, "sm_90")]
    public void A_device_gets_the_newest_artifact_that_it_runs(int major, int minor, string target)
    {
        foreach (var built in new[] { "sm_80", "sm_86", "sm_90", "sm_90a" })
        {
            HandMade.Write(_folder.FullName, target: built);
        }

        Assert.Equal(target, AttentionArtifact.Load(_folder.FullName, Key, new(major, minor)).Manifest.Target);
    }

    [Fact]
    public void An_older_device_is_told_what_there_is()
    {
        HandMade.Write(_folder.FullName);

        Fails("ATTN5104", "are for sm_80, and the device is sm_75", () => AttentionArtifact.Load(_folder.FullName, Key, new(7, 5)));
    }

    [Fact]
    public void What_was_not_built_is_not_there()
    {
        HandMade.Write(_folder.FullName);

        Fails("ATTN5043", "documents at D=128 in bf16", () => AttentionArtifact.Load(_folder.FullName, Key with { HeadDim = 128, ValueDim = 128 }, Hopper));
        Fails("ATTN5043", "documents at D=64,E=32 in f16", () => AttentionArtifact.Load(_folder.FullName, Key with { ValueDim = 32, Element = DeviceElement.F16 }, Hopper));
        Fails("ATTN5043", "absent", () => AttentionArtifact.Load(Path.Combine(_folder.FullName, "absent"), Key, Hopper));
    }

    [Fact]
    public void PTX_that_was_changed_is_refused()
    {
        var path = Written();
        File.AppendAllText(Path.ChangeExtension(path, null) + ".forward.ptx", "// patched\n");

        Fails("ATTN5042", "hash", () => AttentionArtifact.Read(path));
    }

    [Theory]
    [InlineData("\"threads\": 128", "\"threads\": 256", "ATTN5042")]
    [InlineData("\"abi\": 2", "\"abi\": 1", "ATTN5041")]
    [InlineData("\"format\": \"attn-artifact\"", "\"format\": \"other\"", "ATTN5040")]
    [InlineData("\"kernels\"", "\"kernel\"", "ATTN5040")]
    [InlineData("\"kind\": \"status\"", "\"kind\": \"surprise\"", "ATTN5040")]
    [InlineData(".forward.ptx", ".backward.ptx", "ATTN5040")]
    [InlineData("\"documents.D64", "\"../documents.D64", "ATTN5040")]
    [InlineData("{", "", "ATTN5040")]
    public void A_manifest_that_was_changed_is_refused(string text, string other, string id)
    {
        var path = Written();
        File.WriteAllText(path, File.ReadAllText(path).Replace(text, other, StringComparison.Ordinal));

        Fails(id, path, () => AttentionArtifact.Read(path));
    }

    [Theory]
    [InlineData("\"queries_at\": \"end\"", "\"queries_at\": \"middle\"", "ATTN5040")]
    [InlineData("\"name\": \"q\"", "\"name\": \"query\"", "ATTN5040")]
    [InlineData("(M + 63) / 64", "(M + 63 / 64", "ATTN5044")]
    public void A_manifest_that_contradicts_itself_is_refused_though_its_hash_fits(string text, string other, string id)
    {
        var path = Written();
        HandMade.Reseal(path, File.ReadAllText(path).Replace(text, other, StringComparison.Ordinal));

        Assert.Equal(id, Assert.Throws<AttnException>(() => AttentionArtifact.Read(path)).Id);
    }

    [Fact]
    public void A_default_that_no_formula_says_is_a_limitation_at_its_place()
    {
        var diagnostics = new DiagnosticBag();
        var spec = HandMade.Spec("attention biased(bias: f32[Hq] = erf(h / Hq)) { score { s + bias[h] } }");

        Assert.Null(ArtifactWriter.Write(spec, HandMade.Program(spec), _folder.FullName, diagnostics));

        var found = Assert.Single(diagnostics);
        Assert.Equal(("ATTN4401", DiagnosticKind.Limitation, false), (found.Id, found.Descriptor.Kind, found.Span.IsNone));
        Assert.Contains("there is no function 'erf'", found.Message, StringComparison.Ordinal);
        Assert.Empty(_folder.EnumerateFiles());
    }

    private string Written() => HandMade.Write(_folder.FullName);

    private static void Fails(string id, string says, Func<object> read)
    {
        var error = Assert.Throws<AttnException>(read);
        Assert.Equal(id, error.Id);
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
    }
}

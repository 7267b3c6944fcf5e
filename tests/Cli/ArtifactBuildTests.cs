using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Attn.Cli.Backends;
using Attn.Cli.Verification;
using Attn.IR;
using Attn.Ptx.Tests;
using Attn.Runtime.Artifacts;
using Attn.Runtime.Cuda;

namespace Attn.Cli.Tests;

/// <summary>The contract of <c>attn build</c> where it writes artifacts, and of who looks for them.</summary>
public sealed class ArtifactBuildTests : IDisposable
{
    private const string Causal = "attention causal { mask { j <= i } }";

    private readonly TemporaryFolder _folder = new();

    private string Built => _folder.At("built");

    public void Dispose() => _folder.Dispose();

    [LlvmFact]
    public void EveryAttentionAtEveryShapeInEveryTypeForEveryTarget()
    {
        var source = _folder.Write("two.attn", "attention first(gain: f32[D] = 1) { query { rope(x * gain, i) } mask { j <= i } }\nattention second { }");

        var reports = Invocation.Of("build", source, "--target", "sm_80,sm_90", "--shapes", "D=64", "--shapes", "D=32,E=64", "--dtype", "bf16,f16", "-o", Built, "--json")
            .Succeeds().Json.EnumerateArray().ToList();

        Assert.Equal(16, reports.Count);
        Assert.All(reports, r => Assert.Equal(["attention", "target", "head_dim", "value_dim", "dtype", "status", "manifest", "diagnostics"], Invocation.Keys(r)));
        Assert.All(reports, r => Assert.Equal("built", Text(r, "status")));
        Assert.All(reports, r => AttentionArtifact.Read(Text(r, "manifest")!));
        Assert.Contains("second.D32.E64.f16.sm_90.json", Directory.EnumerateFiles(Built).Select(Path.GetFileName));
    }

    [LlvmFact]
    public void WhatTheBackendCannotDoIsSaidAndTheOthersAreBuilt()
    {
        var source = _folder.Write("causal.attn", Causal);

        var result = Invocation.Of("build", source, "--target", "sm_80", "--shapes", "D=64", "--shapes", "D=2048", "-o", Built).Fails("ATTN4201");

        Assert.EndsWith("1 built, 0 failed, 1 unsupported\n", result.Output, StringComparison.Ordinal);
    }

    [LlvmFact]
    public void ATargetThatNobodyKnowsIsRefused()
        => Invocation.Of("build", _folder.Write("causal.attn", Causal), "--target", "sm_42", "--shapes", "D=64", "-o", Built).Fails("ATTN4202");

    [Fact]
    public void TwoAttentionsOfOneNameWouldHaveTheSameFiles()
    {
        Directory.CreateDirectory(_folder.At("other"));
        var (one, other) = (_folder.Write("causal.attn", Causal), _folder.Write(Path.Combine("other", "causal.attn"), "attention causal { }"));

        Invocation.Of("build", one, other, "--target", "sm_80", "--shapes", "D=64", "-o", Built).Fails("ATTN5218");
    }

    [Fact]
    public void AFolderThatCannotBeWrittenOrFilesWithoutAttentions()
    {
        Invocation.Of("build", _folder.Write("masks.attn", "mask causal { j <= i }"), "--target", "sm_80", "--shapes", "D=64", "-o", Built).Fails("ATTN5213");
        Invocation.Of("build", _folder.At("absent.attn"), "--target", "sm_80", "--shapes", "D=64", "-o", Built).Fails("ATTN5201");
    }

    [LlvmTheory]
    [InlineData("llvm", "define ptx_kernel void @causal_forward")]
    [InlineData("ptx", ".visible .entry causal_forward(")]
    [InlineData("manifest", "\"format\": \"attn-artifact\"")]
    public void WhatAGpuGetsIsPrinted(string level, string says)
    {
        var result = Invocation.Of("build", _folder.Write("causal.attn", Causal), "--emit", level, "--target", "sm_80", "--shapes", "D=64").Succeeds();

        Assert.Contains(says, result.Output, StringComparison.Ordinal);
    }

    [LlvmFact]
    public void ForVerifyBuildsWhatVerifyLaunches()
    {
        _folder.Write("causal.attn", Causal);
        var data = Path.GetDirectoryName(Invocation.Golden("causal"))!;

        Invocation.Of("build", _folder.Path, "--for-verify", data, "--target", "sm_80", "--dtype", "f16", "-o", Built).Succeeds();

        var attention = SourceFile.Attention(_folder.At("causal.attn"), null);
        var cases = VerifyCases.Of(attention, Invocation.Golden("causal"), new CudaBackend(Built), [ElementType.F16]).ToList();
        Assert.Equal("recorded", cases[0].Name);
        Assert.All(cases, verified => Assert.Equal(ElementType.F16, verified.Type));
        Assert.All(cases.Select(verified => verified.Make().Data.Shape), shape =>
        {
            Assert.Equal((0, 0), (shape.HeadDim % 8, shape.ValueDim % 8));
            CudaBackend.Find(Built, attention, new ArtifactKey("causal", shape.HeadDim, shape.ValueDim, DeviceElement.F16), new ComputeCapability(9, 0));
        });
    }

    [LlvmFact]
    public void AnArtifactOfAnotherTextIsRefused()
    {
        Invocation.Of("build", _folder.Write("causal.attn", Causal), "--target", "sm_80", "--shapes", "D=64", "-o", Built).Succeeds();
        var changed = SourceFile.Attention(_folder.Write("causal.attn", "attention causal { mask { j < i } }"), null);

        var error = Assert.Throws<ToolException>(
            () => CudaBackend.Find(Built, changed, new ArtifactKey("causal", 64, 64, DeviceElement.BF16), new ComputeCapability(9, 0)));

        Assert.Equal("ATTN5219", error.Diagnostics[0].Id);
    }

    private static string? Text(JsonElement report, string key) => report.GetProperty(key).GetString();
}

using System;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Attn.Cli.Tests;

/// <summary>The contract of <c>attn verify</c>.</summary>
public sealed class VerifyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void EveryExampleReproducesItsRecordedNumbersOnTheOracle()
    {
        var folder = Path.GetDirectoryName(Invocation.Example("causal"))!;
        var data = Path.GetDirectoryName(Invocation.Golden("causal"))!;

        var reports = Invocation.Of("verify", folder, "--data", data, "--backend", "oracle", "--json").Succeeds().Json.EnumerateArray().ToList();

        Assert.All(reports, r => Assert.Equal(["variant", "backend", "dtype", "case", "max_abs_err", "rel_err", "rel_tolerance", "lse_max_abs_err", "status"], Invocation.Keys(r)));
        Assert.All(reports, r => Assert.Equal("pass", r.GetProperty("status").GetString()));
        Assert.True(reports.Count >= 28, $"{reports.Count} variants");
    }

    [Fact]
    public void OneWrongVariantFailsAndTheOthersGoOn()
    {
        _folder.Write("causal.attn", "attention causal { mask { j <= i } }");
        _folder.Write("mqa.attn", "attention mqa { score { 2 * s } }");
        _folder.Write("noop.attn", "attention noop { mask { wrong } }");

        var result = Invocation.Of("verify", _folder.Path, "--data", Path.GetDirectoryName(Invocation.Golden("causal"))!, "--backend", "oracle", "--json");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(
            [("causal", "recorded", "pass"), ("mqa", "recorded", "fail"), ("noop", "compile", "fail")],
            result.Json.EnumerateArray().Select(r => (Text(r, "variant"), Text(r, "case"), Text(r, "status"))));
        Assert.Contains("noop, compile", result.Error, StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, result.Json[2].GetProperty("max_abs_err").ValueKind);
    }

    [Fact]
    public void TheCpuIsHeldToTheOracleAtAwkwardShapes()
    {
        // document reads doc[b, i], which has no element for a query beyond the keys: there both sides must refuse.
        _folder.Write("causal.attn", "attention causal { mask { j <= i } }");
        _folder.Write("document.attn", "attention document(doc: sorted i32[B, N]) { mask { doc[b, i] == doc[b, j] } }");

        var reports = Invocation.Of("verify", _folder.Path, "--data", Path.GetDirectoryName(Invocation.Golden("causal"))!, "--json").Succeeds().Json.EnumerateArray().ToList();

        Assert.All(reports, r => Assert.Equal(("cpu", "pass"), (Text(r, "backend"), Text(r, "status"))));
        Assert.All(["causal", "document"], variant => Assert.InRange(reports.Count(r => Text(r, "variant") == variant), 3 * 8, 3 * 20));
        Assert.Equal(["f32", "f16", "bf16"], reports.Select(r => Text(r, "dtype")).Distinct());
        Assert.All(reports.Where(r => Text(r, "variant") == "causal"), r => Assert.InRange(
            r.GetProperty("max_abs_err").GetDouble(), 0, Text(r, "dtype") switch { "f32" => 2e-5, "f16" => 5e-3, _ => 4e-2 }));
        Assert.Contains(reports, r => r.GetProperty("max_abs_err").ValueKind == JsonValueKind.Null);
    }

    [Fact]
    public void OneFileAtSmallShapes()
    {
        var causal = _folder.Write("causal.attn", "attention causal { mask { j <= i } }");
        _folder.Write("wrong.attn", "attention wrong { mask { wrong } }");
        var data = Path.GetDirectoryName(Invocation.Golden("causal"))!;

        var reports = Invocation.Of("verify", causal, "--data", data, "--dtype", "f32", "--pairs", "2500", "--json").Succeeds().Json.EnumerateArray().ToList();

        Assert.Equal(
            ["B=1,Hq=1,Hk=1,M=1,N=1,D=8", "B=2,Hq=2,Hk=1,M=7,N=77,D=16", "B=1,Hq=4,Hk=2,M=77,N=7,D=33,E=17", "B=1,Hq=1,Hk=1,M=1,N=1000,D=128"],
            reports.Select(r => Text(r, "case")!.Split(' ')[0]).Distinct());
        Assert.Equal("0 cases", Invocation.Of("verify", causal, "--data", data, "--pairs", "0").Succeeds().Output.TrimEnd()[^7..]);
    }

    [Fact]
    public void TheTableSumsUp()
    {
        _folder.Write("causal.attn", "attention causal { mask { j <= i } }");

        var result = Invocation.Of("verify", _folder.Path, "--data", Path.GetDirectoryName(Invocation.Golden("causal"))!, "--backend", "oracle").Succeeds();

        Assert.EndsWith("1 variants pass, 0 fail, 0 unsupported; 1 cases\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AFolderWithoutFilesOrNone()
    {
        Invocation.Of("verify", _folder.Path, "--data", _folder.Path).Fails("ATTN5212");
        Invocation.Of("verify", _folder.At("absent"), "--data", _folder.Path).Fails("ATTN5201");
    }

    private static string? Text(JsonElement report, string key) => report.GetProperty(key).GetString();
}

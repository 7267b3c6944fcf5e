using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Attn.Runtime;

namespace Attn.Cli.Tests;

/// <summary>The contract of <c>attn run</c>, on the interpreter: what scripts rely on does not depend on the backend.</summary>
public sealed class RunTests : IDisposable
{
    private const string Documents = "attention documents(doc: sorted i32[B, N]) { mask { doc[b, i] == doc[b, j] } }";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void ReproducesRecordedNumbers()
    {
        var result = Oracle(Invocation.Example("softcap_causal"), "--data", Invocation.Golden("softcap_causal"), "--check", "--json").Succeeds();

        Assert.Equal(["variant", "backend", "dtype", "max_abs_err", "max_rel_err", "lse_max_abs_err", "ms"], Invocation.Keys(result.Json));
        Assert.Equal("softcap_causal", result.Json.GetProperty("variant").GetString());
        Assert.Equal("oracle", result.Json.GetProperty("backend").GetString());
        Assert.InRange(result.Json.GetProperty("max_abs_err").GetDouble(), 0, 2e-6);
        Assert.InRange(result.Json.GetProperty("lse_max_abs_err").GetDouble(), 0, 2e-6);
        Assert.InRange(result.Json.GetProperty("ms").GetDouble(), 0, 60_000);
    }

    [Fact]
    public void TheMainJobRunsOnTheCpu()
    {
        var result = Invocation.Of("run", Invocation.Example("softcap_causal"), "--data", Invocation.Golden("softcap_causal"), "--check", "--json").Succeeds();

        Assert.Equal("cpu", result.Json.GetProperty("backend").GetString());
        Assert.InRange(result.Json.GetProperty("max_abs_err").GetDouble(), 0, 2e-5);
        Assert.InRange(result.Json.GetProperty("lse_max_abs_err").GetDouble(), 0, 2e-5);
    }

    [Theory]
    [InlineData("Hq=2,M=0,N=3,D=2")]
    [InlineData("Hq=2,M=3,N=0,D=2")]
    [InlineData("B=0,M=3,D=2")]
    public void EmptyTensorsAreNoErrorOnEitherBackend(string shape)
    {
        Invocation.Of("run", Invocation.Example("causal"), "--shape", shape, "--check").Succeeds();
        Oracle(Invocation.Example("causal"), "--shape", shape, "--check").Succeeds();
    }

    [Fact]
    public void OverToleranceFailsTheCheckAndOnlyTheCheck()
    {
        // The same data under another variant's name: a wrong answer by construction.
        var path = Invocation.Example("causal");

        Assert.Contains("FAIL", Oracle(path, "--data", Invocation.Golden("softcap_causal"), "--check").Output, StringComparison.Ordinal);
        Assert.Equal(1, Oracle(path, "--data", Invocation.Golden("softcap_causal"), "--check").ExitCode);
        Oracle(path, "--data", Invocation.Golden("softcap_causal")).Succeeds();
    }

    [Fact]
    public void WhatIsNotDefinedIsNull()
    {
        var json = Oracle(Invocation.Example("causal"), "--shape", "M=3,D=2", "--json").Succeeds().Json;

        Assert.All(["max_abs_err", "max_rel_err", "lse_max_abs_err"], key => Assert.Equal(JsonValueKind.Null, json.GetProperty(key).ValueKind));
    }

    [Fact]
    public void NaNIsNullInJsonAndNeverPasses()
    {
        var data = _folder.At("nan.safetensors");
        new SafetensorsWriter().Add("q", [float.NaN], 1, 1, 1, 1).Add("k", [1f], 1, 1, 1, 1).Add("v", [1f], 1, 1, 1, 1)
            .Add("out", [float.NaN], 1, 1, 1, 1).Write(data);

        var result = Oracle(Invocation.Example("causal"), "--data", data, "--check", "--json");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(JsonValueKind.Null, result.Json.GetProperty("max_abs_err").ValueKind);
    }

    [Fact]
    public void SetChangesAParameterAndOutIsWritten()
    {
        var path = _folder.Write("window.attn", "attention window(window: int = 1, cap: f32 = 50) { mask { j <= i && i - j < window } score { min(s, cap) } }");
        var (narrow, wide) = (_folder.At("narrow.safetensors"), _folder.At("wide.safetensors"));

        Oracle(path, "--shape", "Hq=2,M=5,D=3,E=2", "--out", narrow).Succeeds();
        Oracle(path, "--shape", "Hq=2,M=5,D=3,E=2", "--set", "window=3", "--set", "cap=inf", "--out", wide).Succeeds();

        using var first = SafetensorsFile.Open(narrow);
        using var second = SafetensorsFile.Open(wide);
        Assert.Equal([1, 2, 5, 2], first.Tensor("out").Shape);
        Assert.Equal([1, 2, 5], first.Tensor("lse").Shape);
        Assert.Equal(first.Tensor("out").ToSingles()[..2], second.Tensor("out").ToSingles()[..2]);
        Assert.NotEqual(first.Tensor("out").ToSingles()[2..], second.Tensor("out").ToSingles()[2..]);
    }

    [Fact]
    public void TheRowMaximumIsCheckedAndWritten()
    {
        var path = _folder.Write("a.attn", "attention a { mask { j <= i } emit rowmax }");
        var data = _folder.At("out.safetensors");

        var result = Invocation.Of("run", path, "--shape", "Hq=2,M=5,D=3", "--check", "--out", data).Succeeds();

        Assert.Contains("; rowmax: max abs error ", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("lse", result.Output, StringComparison.Ordinal);
        using var file = SafetensorsFile.Open(data);
        Assert.Equal([1, 2, 5], file.Tensor("rowmax").Shape);
        Assert.False(file.Tensors.ContainsKey("lse"));
    }

    /// <summary>A launch takes a length from a tensor that has it; here the default gives the tensor, and the command line its length.</summary>
    [Theory]
    [InlineData("f32", "0.1 * axis1 + h")]
    [InlineData("i64", "step * axis1")]
    [InlineData("bool", "axis1 % 3 == h")]
    public void AShapeGivesTheLengthOfADefault(string element, string value)
    {
        var read = element == "bool" ? "float(bias[h, j])" : "bias[h, j]";
        var path = _folder.Write("a.attn", $"attention a(step: int = 2, bias: {element}[Hq, Context] = {value}) {{ mask {{ j <= i }} score {{ s + {read} }} }}");

        Invocation.Of("run", path, "--shape", "Hq=2,M=64,D=8,Context=128", "--check").Succeeds();
        Invocation.Of("run", path, "--shape", "Hq=2,M=64,D=8,Context=63", "--check").Fails("ATTN5008");
    }

    [Fact]
    public void MadeUpTensorsAreReportedSortedAndReproducible()
    {
        var path = _folder.Write("documents.attn", Documents);

        var result = Oracle(path, "--shape", "B=2,M=100,D=2", "--check").Succeeds();

        Assert.Contains("made up doc: i32[2, 100], ascending runs", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("note", result.Output, StringComparison.Ordinal);
        Assert.Equal(OutOf(path, "1"), OutOf(path, "1"));
        Assert.NotEqual(OutOf(path, "1"), OutOf(path, "2"));
    }

    [Fact]
    public void MadeUpIndicesStayInsideWhatTheyIndex()
    {
        var path = _folder.Write("buckets.attn", "attention buckets(bucket: i32[M, N], bias: f32[Buckets, Hq]) { score { s + bias[bucket[m, n], h] } }");

        Assert.Contains("in 0..2 (it is an index)", Oracle(path, "--shape", "Hq=2,M=40,D=2,Buckets=3").Succeeds().Error, StringComparison.Ordinal);
        Oracle(path, "--shape", "Hq=2,M=40,D=2").Succeeds();
    }

    [Fact]
    public void ACapturedTensorFromAFile()
    {
        var path = _folder.Write("documents.attn", Documents);
        var data = _folder.At("doc.safetensors");
        new SafetensorsWriter().Add("doc", [0, 0, 1], 1, 3).Write(data);

        Oracle(path, "--shape", "M=3,D=2", "--set", $"doc=@{data}").Succeeds();
        Oracle(path, "--shape", "M=4,D=2", "--set", $"doc=@{data}").Fails("ATTN5209");
        Oracle(path, "--shape", "M=3,D=2", "--set", "doc=3").Fails("ATTN5206");
        Oracle(path, "--shape", "M=3,D=2", "--set", "doc=@absent.safetensors").Fails("ATTN5201");
    }

    [Fact]
    public void AnUnsortedTensorDeclaredSorted()
    {
        var path = _folder.Write("documents.attn", Documents);
        var data = _folder.At("doc.safetensors");
        new SafetensorsWriter().Add("doc", [1, 0, 1], 1, 3).Write(data);

        Oracle(path, "--shape", "M=3,D=2", "--set", $"doc=@{data}").Fails("ATTN5306");
    }

    [Fact]
    public void ACapturedTensorOfAnotherType()
    {
        var path = _folder.Write("documents.attn", Documents);
        var data = _folder.At("doc.safetensors");
        new SafetensorsWriter().Add("doc", [1f, 1f], 1, 2).Write(data);

        Oracle(path, "--shape", "M=2,D=2", "--set", $"doc=@{data}").Fails("ATTN5210");
    }

    [Theory]
    [InlineData("nothing=1", "ATTN5205")]
    [InlineData("window=1.5", "ATTN5206")]
    [InlineData("window=true", "ATTN5206")]
    public void SettingsThatDoNotFit(string setting, string id)
    {
        var path = _folder.Write("window.attn", "attention window(window: int = 1) { mask { i - j < window } }");

        Oracle(path, "--shape", "M=2,D=2", "--set", setting).Fails(id);
    }

    [Fact]
    public void AMissingParameter()
        => Oracle(_folder.Write("a.attn", "attention a(window: int) { mask { i - j < window } }"), "--shape", "M=2,D=2").Fails("ATTN5207");

    [Fact]
    public void AnAttentionIsChosenByNameOrByTheFile()
    {
        var several = _folder.Write("several.attn", "attention one { } attention two { }");
        var named = _folder.Write("two.attn", "attention one { } attention two { }");

        Oracle(several, "--shape", "M=2,D=2").Fails("ATTN5204");
        Oracle(several, "--shape", "M=2,D=2", "--name", "three").Fails("ATTN5203");
        Assert.StartsWith("one on oracle", Oracle(several, "--shape", "M=2,D=2", "--name", "one").Succeeds().Output, StringComparison.Ordinal);
        Assert.StartsWith("two on oracle", Oracle(named, "--shape", "M=2,D=2").Succeeds().Output, StringComparison.Ordinal);
        Oracle(_folder.Write("none.attn", "mask causal { j <= i }"), "--shape", "M=2,D=2").Fails("ATTN5213");
    }

    [Fact]
    public void ErrorsInTheFileAreThoseOfCheck()
        => Oracle(_folder.Write("bad.attn", "attention bad { mask { wrong } }"), "--shape", "M=2,D=2").Fails("ATTN2");

    [Fact]
    public void AnIndexOutOfRangeIsShownInTheSource()
    {
        var path = _folder.Write("table.attn", "attention table(t: f32[N]) { score { s + t[j - i + 1] } }");

        var result = Oracle(path, "--shape", "M=4,D=2").Fails("ATTN5307");

        Assert.Contains($"{path}(1,42): error ATTN5307", result.Error, StringComparison.Ordinal);
        Assert.Contains("^~~~~~~~~~", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(100)]
    [InlineData(5000)]
    public void TruncatedData(int length)
    {
        var data = _folder.Write("cut.safetensors", File.ReadAllBytes(Invocation.Golden("causal")).AsSpan(0, length));

        Oracle(Invocation.Example("causal"), "--data", data).Fails("ATTN502");
    }

    [Fact]
    public void HostileHeader()
    {
        var data = _folder.Write("huge.safetensors", [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f, (byte)'{', (byte)'}']);

        Oracle(Invocation.Example("causal"), "--data", data).Fails("ATTN502");
    }

    [Fact]
    public void DataThatLacksOrMisshapesAnOperand()
    {
        var (noValue, rank, keys, integers) = (_folder.At("a"), _folder.At("b"), _folder.At("c"), _folder.At("d"));
        new SafetensorsWriter().Add("q", [1f], 1, 1, 1, 1).Add("k", [1f], 1, 1, 1, 1).Write(noValue);
        new SafetensorsWriter().Add("q", [1f], 1).Add("k", [1f], 1, 1, 1, 1).Add("v", [1f], 1, 1, 1, 1).Write(rank);
        new SafetensorsWriter().Add("q", [1f], 1, 1, 1, 1).Add("k", [1f, 1f], 1, 1, 2, 1).Add("v", [1f], 1, 1, 1, 1).Write(keys);
        new SafetensorsWriter().Add("q", [1], 1, 1, 1, 1).Add("k", [1f], 1, 1, 1, 1).Add("v", [1f], 1, 1, 1, 1).Write(integers);
        var path = Invocation.Example("causal");

        Oracle(path, "--data", noValue).Fails("ATTN5208");
        Oracle(path, "--data", rank).Fails("ATTN5209");
        Oracle(path, "--data", keys).Fails("ATTN5209");
        Oracle(path, "--data", integers).Fails("ATTN5210");
        Oracle(path, "--data", _folder.At("absent")).Fails("ATTN5201");
    }

    [Theory]
    [InlineData("f16", SafetensorsType.F16)]
    [InlineData("bf16", SafetensorsType.BF16)]
    public void SixteenBitsGoInAndOut(string dtype, SafetensorsType type)
    {
        var (first, second) = (_folder.At("first.safetensors"), _folder.At("second.safetensors"));
        var run = Invocation.Of("run", Invocation.Example("causal"), "--shape", "B=2,Hq=2,M=33,D=8", "--dtype", dtype, "--check", "--json", "--out", first).Succeeds();

        Assert.Equal(dtype, run.Json.GetProperty("dtype").GetString());
        Assert.InRange(run.Json.GetProperty("max_abs_err").GetDouble(), 1e-6, dtype == "f16" ? 1e-3 : 1e-2);
        using (var written = SafetensorsFile.Open(first))
        {
            Assert.Equal(type, written.Tensor("out").Type);
            Assert.Equal(SafetensorsType.F32, written.Tensor("lse").Type);
            var singles = written.Tensor("out").ToSingles();
            var operands = new SafetensorsWriter();
            foreach (var name in new[] { "q", "k", "v" })
            {
                _ = type == SafetensorsType.F16
                    ? operands.AddAs<Half>(name, Array.ConvertAll(singles, x => (Half)x), type, 2, 2, 33, 8)
                    : operands.AddAs<BFloat16>(name, Array.ConvertAll(singles, x => (BFloat16)x), type, 2, 2, 33, 8);
            }

            operands.Write(second);
        }

        // The type of the data is the type of the launch, unless another is asked for.
        Assert.Equal(dtype, Invocation.Of("run", Invocation.Example("causal"), "--data", second, "--check", "--json").Succeeds().Json.GetProperty("dtype").GetString());
        var widened = Invocation.Of("run", Invocation.Example("causal"), "--data", second, "--dtype", "f32", "--check", "--json").Succeeds();
        Assert.InRange(widened.Json.GetProperty("max_abs_err").GetDouble(), 0, 2e-5);
    }

    [Fact]
    public void OperandsOfSeveralTypesNeedADecision()
    {
        var (mixed, wide) = (_folder.At("mixed.safetensors"), _folder.At("wide.safetensors"));
        new SafetensorsWriter().Add("q", [1f], 1, 1, 1, 1).AddAs<Half>("k", [(Half)1], SafetensorsType.F16, 1, 1, 1, 1).Add("v", [0.1f], 1, 1, 1, 1).Write(mixed);
        new SafetensorsWriter().Add("q", [1f], 1, 1, 1, 1).AddAs<double>("k", [1], SafetensorsType.F64, 1, 1, 1, 1).Add("v", [1f], 1, 1, 1, 1).Write(wide);

        Assert.Contains("q holds f32, k f16 and v f32", Oracle(Invocation.Example("causal"), "--data", mixed).Fails("ATTN5230").Error, StringComparison.Ordinal);
        Invocation.Of("run", Invocation.Example("causal"), "--data", mixed, "--dtype", "bf16", "--check").Succeeds();
        Oracle(Invocation.Example("causal"), "--data", wide).Fails("ATTN5210");
        Oracle(Invocation.Example("causal"), "--data", wide, "--dtype", "f16").Fails("ATTN5210");
    }

    /// <summary>One batch of keys and values for all: the same as the batch repeated.</summary>
    [Theory]
    [InlineData("cpu")]
    [InlineData("oracle")]
    public void KeysAndValuesOfOneBatch(string backend)
    {
        var (shared, repeated) = (_folder.At("shared.safetensors"), _folder.At("repeated.safetensors"));
        float[] q = [1, 2, 3, 4], k = [0.5f, -1], v = [3, 5];
        new SafetensorsWriter().Add("q", q, 2, 1, 2, 1).Add("k", k, 1, 1, 2, 1).Add("v", v, 1, 1, 2, 1).Write(shared);
        new SafetensorsWriter().Add("q", q, 2, 1, 2, 1).Add("k", [.. k, .. k], 2, 1, 2, 1).Add("v", [.. v, .. v], 2, 1, 2, 1).Write(repeated);
        Assert.Equal(Out(repeated), Out(shared));

        float[] Out(string data)
        {
            var path = _folder.At("out.safetensors");
            Invocation.Of("run", Invocation.Example("noop"), "--data", data, "--backend", backend, "--out", path).Succeeds();
            using var file = SafetensorsFile.Open(path);
            return file.Tensor("out").ToSingles();
        }
    }

    [Fact]
    public void ScaleOfTheMetadataMustBeANumber()
    {
        var data = _folder.At("scale.safetensors");
        new SafetensorsWriter().AddMetadata("scale", "large").Add("q", [1f], 1, 1, 1, 1).Add("k", [1f], 1, 1, 1, 1).Add("v", [1f], 1, 1, 1, 1).Write(data);

        Oracle(Invocation.Example("causal"), "--data", data).Fails("ATTN5214");
    }

    [Fact]
    public void AFolderAsOutput()
        => Oracle(Invocation.Example("causal"), "--shape", "M=2,D=2", "--out", _folder.Path).Fails("ATTN5202");

    private static Invocation Oracle(string path, params string[] options) => Invocation.Of(["run", path, .. options, "--backend", "oracle"]);

    private float[] OutOf(string path, string seed)
    {
        var written = _folder.At("result.safetensors");
        Oracle(path, "--shape", "B=2,M=100,D=2", "--seed", seed, "--out", written).Succeeds();
        using var file = SafetensorsFile.Open(written);
        return [.. file.Tensor("out").ToSingles()];
    }
}

using System;
using System.Linq;
using System.Text.Json;
using Attn.IR;
using Attn.Passes;

namespace Attn.Cli.Tests;

/// <summary>The contracts of <c>attn bench</c>, <c>attn build</c> and <c>attn doctor</c>.</summary>
public class OtherCommandTests
{
    [Fact]
    public void BenchCountsVisiblePairs()
    {
        var json = Invocation.Of(
            "bench", Invocation.Example("causal"), "--shape", "B=2,Hq=4,Hk=2,M=30,N=40,D=8,E=4", "--backend", "oracle", "--threads", "1", "--json").Succeeds().Json;

        Assert.Equal(["variant", "backend", "dtype", "threads", "ms", "pairs", "gflops"], Invocation.Keys(json));
        Assert.Equal(["median", "min", "max"], Invocation.Keys(json.GetProperty("ms")));
        Assert.Equal(2 * 4 * (30 * 31 / 2), json.GetProperty("pairs").GetInt64());
        var median = json.GetProperty("ms").GetProperty("median").GetDouble();
        Assert.InRange(median, json.GetProperty("ms").GetProperty("min").GetDouble(), json.GetProperty("ms").GetProperty("max").GetDouble());
        Assert.Equal(2.0 * 2 * 4 * (30 * 31 / 2) * (8 + 4) / (median * 1e6), json.GetProperty("gflops").GetDouble(), 9);
    }

    [Fact]
    public void BuildEmitsASpecThatReadsBack()
    {
        var text = Invocation.Of("build", Invocation.Example("softcap_causal"), "--emit", "spec").Succeeds().Output;

        var spec = SpecParser.Parse(text);
        SpecVerifier.Verify(spec);
        Assert.Equal(text, spec.ToString());
    }

    [Fact]
    public void BuildDumpsTheLevelAfterEachPassAsked()
    {
        var names = Pipeline.Passes.Select(pass => pass.Name).ToList();

        var result = Invocation.Of(["build", Invocation.Example("causal"), .. names.SelectMany(name => new[] { "--dump-after", name })]).Succeeds();

        var headings = result.Output.Split('\n').Where(line => line.StartsWith("# after ", StringComparison.Ordinal)).Select(line => line.Split(' ')[2]);
        Assert.Equal(names, headings);
    }

    [Fact]
    public void BuildEmitsATileProgram()
        => Assert.StartsWith("program", Invocation.Of("build", Invocation.Example("causal"), "--emit", "tile").Succeeds().Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("schedule", "cpu causal")]
    [InlineData("csharp", "namespace ")]
    public void BuildEmitsTheLaterLevels(string level, string mark)
        => Assert.Contains(mark, Invocation.Of("build", Invocation.Example("causal"), "--emit", level).Succeeds().Output, StringComparison.Ordinal);

    [Fact]
    public void DoctorReportsTheMachine()
    {
        var json = Invocation.Of("doctor", "--json").Succeeds().Json;

        Assert.Equal(["version", "runtime", "system", "vector_bits", "threads", "cuda", "lib_llvm"], Invocation.Keys(json));
        Assert.Equal(Environment.ProcessorCount, json.GetProperty("threads").GetInt32());
        Assert.All(json.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.String), p => Assert.NotEqual("", p.Value.GetString()));
        Assert.Contains("libLLVM", Invocation.Of("doctor").Succeeds().Output, StringComparison.Ordinal);
    }
}

using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Attn.Runtime;
using Attn.Testing;

namespace Attn.Cli.Tests;

/// <summary>Where the rows of a launch stand, as the command line and files say it.</summary>
public sealed class PositionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("--query-offset", "297,4", "--key-lengths", "300,7")]
    [InlineData("--query-offset", "-4,5", "--key-offset", "-7")]
    [InlineData("--key-lengths", "0", "--key-offset", "12,13")]
    public void TheCpuAgreesWithTheOracleWhereverRowsStand(params string[] positions)
        => Invocation.Of(["run", Invocation.Example("sliding_window_causal"), "--shape", "B=2,Hq=2,M=3,N=300,D=8", "--check", .. positions]).Succeeds();

    [Fact]
    public void AStepOfDecodingIsTheLastRowOfTheWhole()
    {
        var path = _folder.Write("a.attn", "attention a { mask { j <= i && i - j < 5 } }");
        var data = _folder.At("step.safetensors");
        float[] keys = [.. Enumerable.Range(0, 9).Select(n => n * 0.25f)];
        var whole = _folder.At("whole.safetensors");
        new SafetensorsWriter().Add("q", keys, 1, 1, 9, 1).Add("k", keys, 1, 1, 9, 1).Add("v", keys, 1, 1, 9, 1).Write(whole);
        new SafetensorsWriter().Add("q", [keys[8]], 1, 1, 1, 1).Add("k", keys, 1, 1, 9, 1).Add("v", keys, 1, 1, 9, 1)
            .Add("query_offset", [8], 1).Write(data);

        var expected = Output(path, whole)[8];

        Assert.Equal([expected], Output(path, data));
        Assert.NotEqual([expected], Output(path, data, "--query-offset", "3"));
        Assert.NotEqual([expected], Output(path, data, "--key-lengths", "7"));
    }

    /// <summary>The commands that the page on positions shows do what it says.</summary>
    [Fact]
    public void TheCommandsOfThePageRun()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "runtime.md"));
        var section = page[page.IndexOf("## Positions", StringComparison.Ordinal)..page.IndexOf("## Layouts", StringComparison.Ordinal)];
        var source = section.Split("```attn\n")[1].Split("```")[0];
        var path = _folder.Write("decoding.attn", source);
        var commands = section.Split('\n').Where(line => line.StartsWith("attn ", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, commands.Count);
        Assert.All(commands, command => Invocation.Of([.. command.Split(' ').Skip(1).Select(word => word == "decoding.attn" ? path : word)]).Succeeds());
    }

    [Theory]
    [InlineData("ATTN5030", "--query-offset", "1,2,3")]
    [InlineData("ATTN5031", "--key-lengths", "10,-1")]
    [InlineData("ATTN5031", "--key-lengths", "65")]
    [InlineData("ATTN5032", "--key-offset", "1099511627776")]
    public void WhatDoesNotFitIsRefusedByEveryCommand(string id, params string[] positions)
    {
        foreach (var command in new[] { "run", "bench", "explain" })
        {
            Invocation.Of([command, Invocation.Example("causal"), "--shape", "B=2,M=3,N=64,D=8", .. positions]).Fails(id);
        }

        Invocation.Of(["viz", Invocation.Example("causal"), "--text", "--shape", "B=2,M=3,N=64,D=8", .. positions]).Fails(id);
    }

    [Fact]
    public void ATextThatIsNoListOfNumbers()
    {
        var result = Invocation.Of("run", Invocation.Example("causal"), "--shape", "M=3,D=8", "--key-lengths", "3,x");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("'x' is not a whole number; '--key-lengths' takes one, or one a batch", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void PositionsInAFileAreIntegersOfOneAxis()
    {
        var data = _folder.At("a.safetensors");
        var writer = new SafetensorsWriter().Add("q", [1f], 1, 1, 1, 1).Add("k", [1f], 1, 1, 1, 1).Add("v", [1f], 1, 1, 1, 1);
        writer.Add("key_offset", [0.5f], 1).Write(data);
        Invocation.Of("run", Invocation.Example("causal"), "--data", data).Fails("ATTN5210");
        new SafetensorsWriter().Add("q", [1f], 1, 1, 1, 1).Add("k", [1f], 1, 1, 1, 1).Add("v", [1f], 1, 1, 1, 1).Add("key_offset", [1], 1, 1).Write(data);
        Invocation.Of("run", Invocation.Example("causal"), "--data", data).Fails("ATTN5209");
    }

    [Theory]
    [InlineData("mask { j <= i }", "--query-offset", "192", "3", "1", "0")]
    [InlineData("mask { j <= i }", "--query-offset", "-64", "0", "0", "4")]
    [InlineData("", "--key-lengths", "100", "1", "1", "2")]
    [InlineData("align bottom_right mask { j <= i }", "--key-lengths", "128", "1", "1", "2")]
    [InlineData("mask { j <= i }", "--key-offset", "-128", "2", "1", "1")]
    public void ExplainCountsTheTilesThatTheLaunchVisits(string body, string option, string value, string full, string partial, string empty)
    {
        var path = _folder.Write("a.attn", $"attention a {{ {body} }}");
        var json = Invocation.Of("explain", path, "--shape", "M=64,N=256,D=8", "--tile", "64x64", "--json", option, value).Succeeds().Json;
        var tiles = json.GetProperty("tiles");
        Assert.Equal([full, partial, empty], new[] { "full", "partial", "empty" }.Select(name => tiles.GetProperty(name).GetInt64().ToString(null, null)));
        Assert.Equal(tiles.GetProperty("full").GetInt64() + tiles.GetProperty("partial").GetInt64(), json.GetProperty("visited").GetInt64());
    }

    [Fact]
    public void BatchesOfTheirOwnAreDrawnAndCounted()
    {
        string[] launch = ["--shape", "B=2,M=4,N=16,D=8", "--query-offset", "12,3", "--key-lengths", "16,5"];
        var path = Invocation.Example("causal");

        var facts = Invocation.Of(["explain", path, "--json", .. launch]).Succeeds().Json;
        Assert.Equal((13 + 14 + 15 + 16) + (4 + 5 + 5 + 5), facts.GetProperty("most_pairs").GetInt64());
        Assert.Equal(77, Invocation.Of(["bench", path, "--json", .. launch]).Succeeds().Json.GetProperty("pairs").GetInt64());
    }

    [Fact]
    public void VerifyDrawsPositionsAtEachShape()
    {
        _folder.Write("a.attn", "attention a(bias: f32[N]) { mask { j <= i } score { s + bias[j] } }");
        _folder.Write("b.attn", "attention b { mask { (i ^ j) % 3 != 1 } }");

        var reports = Invocation.Of("verify", _folder.Path, "--data", _folder.Path, "--dtype", "f32", "--json").Succeeds().Json.EnumerateArray().ToList();

        var placed = reports.Where(r => r.GetProperty("case").GetString()!.Contains("query_offset", StringComparison.Ordinal)).ToList();
        Assert.Equal(reports.Count, 2 * placed.Count);
        Assert.All(placed, r => Assert.Equal("pass", r.GetProperty("status").GetString()));
        Assert.DoesNotContain(placed, r => r.GetProperty("max_abs_err").ValueKind == JsonValueKind.Null && r.GetProperty("variant").GetString() == "b");
    }

    private float[] Output(string path, string data, params string[] more)
    {
        var output = _folder.At("out.safetensors");
        Invocation.Of(["run", path, "--data", data, "--out", output, "--check", .. more]).Succeeds();
        using var file = SafetensorsFile.Open(output);
        return file.Tensor("out").ToSingles();
    }
}

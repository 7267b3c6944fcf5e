using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using Attn.Cli.Explain;
using Attn.Cli.Launch;
using Attn.Passes;
using Attn.Passes.Analysis;
using Attn.Testing;

namespace Attn.Cli.Tests;

/// <summary>The contracts of <c>attn explain</c>.</summary>
public sealed class ExplainTests
{
    [Theory]
    [InlineData("causal")]
    [InlineData("streaming_sinks_window")]
    [InlineData("document_causal")]
    [InlineData("t5_bucket_bias")]
    [InlineData("xor_bits")]
    [InlineData("block_sparse")]
    public void Text(string variant)
        => Snapshot.Verify(Invocation.Of("explain", Invocation.Example(variant), "--shape", "B=2,Hq=4,Hk=2,M=300,D=64", "--tile", "64x32").Succeeds().Output, caseName: variant);

    [Fact]
    public void Json()
    {
        var result = Invocation.Of("explain", Invocation.Example("head_windows"), "--shape", "Hq=2,M=200,N=260,D=16,E=8", "--tile", "32x64", "--json").Succeeds();

        Snapshot.Verify(result.Output, "json");
        Assert.Equal(["total", "full", "partial", "empty"], Invocation.Keys(result.Json.GetProperty("tiles")));
        Assert.Equal(2 * 7 * 5, result.Json.GetProperty("tiles").GetProperty("total").GetInt64());
        Assert.Equal(2.0 * result.Json.GetProperty("most_pairs").GetInt64() * (16 + 8), result.Json.GetProperty("flops").GetDouble());
        Assert.True(new[] { "form", "facts", "bytes" }.All(key => result.Json.TryGetProperty(key, out _)));
    }

    /// <summary>What <c>prob</c> does is shown, and whether it needs the denominator first.</summary>
    [Theory]
    [InlineData("i == j ? 0 : p", "select(i == j, 0.0, p): with the sums, no further pass", 0, 1)]
    [InlineData("p * p", "p * p: needs the finished weights, a pass more", 1, 2)]
    public void AnEditOfTheWeightsIsShownWithThePassesItTakes(string stage, string shown, int added, int passes)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.attn", $"attention a(prob: f32[Hq]) {{ mask {{ j <= i }} prob {{ {stage} }} output {{ o * prob[h] }} }}");

        Assert.Contains($"  passes    {passes}\n  prob      {shown}\n", Invocation.Of("explain", file, "--shape", "M=64,D=8").Succeeds().Output, StringComparison.Ordinal);
        var json = Invocation.Of("explain", file, "--shape", "M=64,D=8", "--json").Succeeds().Json;
        Assert.Equal((passes, added), (json.GetProperty("passes").GetInt32(), json.GetProperty("prob").GetProperty("passes").GetInt32()));
    }

    [Fact]
    public void ALaunchFarLargerThanMemoryIsExplained()
    {
        var json = Invocation.Of("explain", Invocation.Example("causal"), "--shape", "B=64,Hq=128,M=131072,D=1", "--json").Succeeds().Json;

        Assert.Equal(64L * 128 * 1024 * 1024, json.GetProperty("tiles").GetProperty("total").GetInt64());
        Assert.Equal(64L * 128 * 1024, json.GetProperty("tiles").GetProperty("partial").GetInt64());
        Assert.Equal(json.GetProperty("least_pairs").GetInt64(), json.GetProperty("most_pairs").GetInt64());
    }

    /// <summary>Tensors that a launch lacks are made up, and no array holds 2^34 elements.</summary>
    [Theory]
    [InlineData("M=131072,D=64", "17179869184")]
    [InlineData("M=2000000000,D=1", "4000000000000000000")]
    public void ATensorTooLargeToMakeUpIsRefused(string shape, string elements)
        => Assert.Contains(elements, Invocation.Of("explain", Invocation.Example("head_bias_matrix"), "--shape", shape).Fails("ATTN5217").Error, StringComparison.Ordinal);

    [Fact]
    public void ALoopVisitsEveryTileThatHoldsAPair()
    {
        foreach (var example in Directory.GetFiles(Repository.PathOf("examples"), "*.attn"))
        {
            var json = Invocation.Of("explain", example, "--shape", "B=2,Hq=2,M=150,N=170,D=8", "--tile", "16x32", "--json").Succeeds().Json;
            var tiles = json.GetProperty("tiles");
            var holding = tiles.GetProperty("full").GetInt64() + tiles.GetProperty("partial").GetInt64();
            var visited = json.GetProperty("visited");

            // What a classifier leaves out is known only when it has run.
            Assert.True(
                visited.ValueKind == JsonValueKind.Null ? json.GetProperty("form").GetString() == "classifier" : visited.GetInt64() >= holding, $"{example}: {json}");
        }
    }

    /// <summary>A table of its own length may be long enough, so that only a launch can tell.</summary>
    [Fact]
    public void AReadOutOfBoundsHasACounterexampleAndFails()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.attn", "attention a(bias: f32[Buckets]) {\n    mask { j <= i }\n    score { s + bias[i - j] }\n}\n");

        var result = Invocation.Of("explain", file, "--shape", "M=64,D=8");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("bias[i - j] is outside the tensor; bound the index or mask the pair, first at b=0 h=0 i=16 j=0  (3,17)", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AReadThatFailsAtEveryLaunchIsAnErrorOfTheFile()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.attn", "attention a(bias: f32[Hq]) {\n    mask { abs(i - j) < 4 }\n    score { s + bias[h + 1] }\n}\n");

        var result = Invocation.Of("explain", file, "--shape", "M=64,D=8").Fails("ATTN3003");

        Assert.Contains("a.attn(3,17): error ATTN3003: 'bias[h + 1]' leaves its axis whatever a launch passes: with B=1 Hq=1 Hk=1 M=2 N=2 the pair b=0 h=0 i=0 j=0 is visible and reads index 1 of an axis of Hq.", result.Error, StringComparison.Ordinal);
    }

    /// <summary>Of the tiles of an example at most one in fifty is called partial and is not, and each such loss is explained.</summary>
    [Theory]
    [MemberData(nameof(Examples))]
    public void ExamplesAreClassifiedPrecisely(string example)
    {
        foreach (var length in new[] { 4096, 4000 })
        {
            var attention = SourceFile.Attention(example, null);
            var launch = MaskLaunches.Of(PlacedAttention.Of(attention, RowPositions.None, ShapeText.Parse($"M={length},D=8").Operands), ShapeText.Parse($"M={length},D=8"), Settings.None, new Synthesis(0), _ => { });
            var report = new MaskReporter(Explanation.MaskOf(attention.Spec), launch, new TileGrid(length, length, 128, 128), long.MaxValue).Run();

            Assert.Equal(report.LeastPairs, report.MostPairs);
            var lost = report.Losses.Sum(loss => loss.Tiles);
            Assert.True(50 * lost <= report.Tiles.Partial, $"{example} at {length}: {lost} of {report.Tiles.Partial} partial tiles are not: {string.Join(", ", report.Losses)}");
            Assert.All(report.Losses, loss => Assert.False(attention.Spec.Origins.SpanOf(loss.Culprit).IsNone));
        }
    }

    /// <summary>The examples but for a bias of every pair, whose table alone would be most of the test's memory.</summary>
    public static TheoryData<string> Examples() => [.. Directory.GetFiles(Repository.PathOf("examples"), "*.attn").Where(path => !path.Contains("head_bias_matrix", StringComparison.Ordinal))];

    [Theory]
    [InlineData("i < 0", "the mask is false at every pair")]
    [InlineData("0 <= i", "the mask is true at every pair")]
    public void AMaskThatDecidesNothingIsTold(string mask, string text)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.attn", $"attention a {{ mask {{ {mask} }} }}");

        Assert.Contains(text, Invocation.Of("explain", file, "--shape", "M=64,D=8").Succeeds().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void PassesShowWhatEachOfThemChanges()
    {
        var output = Invocation.Of("explain", Invocation.Example("causal"), "--shape", "M=64,D=8", "--passes").Succeeds().Output;

        Assert.Equal(Pipeline.Passes.Select(pass => pass.Name), Regex.Matches(output, "^# (\\w+), ", RegexOptions.Multiline).Select(match => match.Groups[1].Value));
        Assert.Contains("\n-   Z[b,h,m,n]: f32 = S[b, h, m, n]\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("M=0,D=8")]
    [InlineData("M=1,N=0,D=8")]
    [InlineData("B=0,M=4,D=8")]
    [InlineData("M=1,D=1")]
    public void TinyShapesAreExplained(string shape) => Invocation.Of("explain", Invocation.Example("document_causal"), "--shape", shape).Succeeds();
}

using System;
using System.Collections.Generic;
using System.Linq;
using Attn.Reference;
using Attn.Runtime;

namespace Attn.Compiler.Tests;

/// <summary>Loops over several ranges and over searched tables, compiled, against the oracle at lengths with many tiles.</summary>
public sealed class VisitedTilesTests
{
    [Theory]
    [InlineData("j <= i && (j < 70 || i - j < 200)")]
    [InlineData("j >= i + 300 || j + 300 <= i || j == i")]
    [InlineData("j < 100 || i % 7 == j % 5")]
    [InlineData("doc[b, i] == doc[b, j]")]
    [InlineData("doc[b, i] == doc[b, j] && j <= i || j < 30")]
    [InlineData("h == 0 ? j <= i : doc[b, j] < doc[b, i]")]
    [InlineData("i / 100 == j / 100")]
    [InlineData("j + M <= i")]
    public void OutputsAreThoseOfTheOracle(string mask)
    {
        var text = $"attention visited(doc: sorted i32[B, max(M, N)]) {{ mask {{ {mask} }} }}";
        var (spec, kernel) = Examples.FromText(text);
        foreach (var (m, n) in new[] { (520, 520), (1, 600), (70, 700), (540, 260), (50, 0) })
        {
            var random = new Random(m + n);
            var shape = new AttentionShape(2, 2, 1, m, n, 2, 2);
            var (q, k, v) = (Normal(random, 2 * 2 * m * 2), Normal(random, 2 * n * 2), Normal(random, 2 * n * 2));
            var length = Math.Max(m, n);
            var doc = Enumerable.Range(0, 2).SelectMany(_ => Documents(random, length)).ToArray();
            var (output, lse) = (new float[2 * 2 * m * 2], new float[2 * 2 * m]);
            kernel.Run(new KernelArguments<float>(shape, q, k, v, output) { LogSumExp = lse, Tensors = new Dictionary<string, CapturedArray> { ["doc"] = new CapturedArray(doc, [2, length]) } });
            var expected = Interpreter.Evaluate(
                spec,
                new Launch(Of(q, 2, 2, m, 2), Of(k, 2, 1, n, 2), Of(v, 2, 1, n, 2)) { Tensors = new Dictionary<string, Tensor> { ["doc"] = Tensor.Of([.. doc.Select(x => (long)x)], 2, length) } });
            Comparison.Close(expected.Output, output, 2e-5, $"{mask}: out at M={m} N={n}");
            Comparison.Close(expected.LogSumExp!, lse, 2e-5, $"{mask}: lse at M={m} N={n}");
        }
    }

    /// <summary>What the bounds rely on is checked at every launch.</summary>
    [Fact]
    public void ATableThatIsNotSortedIsAnError()
    {
        var kernel = Examples.FromText("attention visited(doc: sorted i32[B, N]) { mask { doc[b, i] == doc[b, j] } }").Kernel;
        var arguments = new KernelArguments<float>(new AttentionShape(1, 1, 1, 3, 3, 1, 1), new float[3], new float[3], new float[3], new float[3])
        {
            Tensors = new Dictionary<string, CapturedArray> { ["doc"] = new CapturedArray(new[] { 1, 0, 2 }, [1, 3]) },
        };
        Assert.Equal("ATTN5007", Assert.Throws<AttnException>(() => kernel.Run(arguments)).Id);
    }

    private static float[] Normal(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => (float)((random.NextDouble() * 4) - 2))];

    private static Tensor Of(float[] values, params long[] shape) => Tensor.Of([.. values.Select(x => (double)x)], shape);

    private static int[] Documents(Random random, int length)
    {
        var document = 0;
        return [.. Enumerable.Range(0, length).Select(_ => document += random.Next(90) == 0 ? random.Next(1, 3) : 0)];
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Attn.Backends.Ptx.Printing;
using Attn.Diagnostics;
using Attn.IR;
using Attn.IR.Gpu;
using Attn.Language;
using Attn.Language.Syntax;
using Attn.Passes.Schedule.Gpu;
using Attn.Ptx.Tests.Evaluation;
using Attn.Reference;

namespace Attn.Ptx.Tests;

/// <summary>
/// What is printed of kernels that visit some tiles of keys only, with those that list the tiles before them, run warp by warp and compared with the oracle:
/// unions of ranges, ranges that are searched for, and lists.
/// </summary>
public sealed class VisitedTilesSemanticsTests
{
    private const int Heads = 2, Features = 16;

    private static readonly GpuShape Shape = new(Features, Features, ElementType.BF16);

    [Theory]
    [InlineData("", "j <= i && (j < 5 || i - j < 70)", 200, 400)]
    [InlineData("", "j < 70 || j >= N - 3 || abs(i - j) < 20", 131, 450)]
    [InlineData("doc: sorted i32[2, N]", "doc[b, i] == doc[b, j] && j <= i", 260, 330)]
    [InlineData("doc: i32[2, N]", "doc[b, i] == doc[b, j]", 131, 330)]
    [InlineData("doc: i32[2, N]", "j < 80 || doc[b, i] == doc[b, j] && j <= i", 260, 330)]
    [InlineData("doc: sorted i32[B, max(M, N)]", "j <= i && (doc[b, j] == 0 || doc[b, i] == doc[b, j])", 131, 150)]
    [InlineData("layout: i32[Hq, 9, 9]", "layout[h, i / 64, j / 64] == h", 131, 450)]
    [InlineData("", "abs(i / 12 - j / 12) <= 2 && abs(i % 12 - j % 12) <= 2", 144, 144)]
    [InlineData("doc: i32[2, N]", "doc[b, i] == doc[b, j]", 131, 330, "align bottom_right")]
    public void A_kernel_is_the_oracle(string table, string mask, int queries, int keys, string align = "")
    {
        var source = new SourceText($"attention visited({table}) {{ {align} mask {{ {mask} }} }}", "test.attn");
        var spec = CompilationUnit.Read(source).Specs.Single();
        var random = new Random(keys);
        var (q, k, v) = (Normal(random, Heads * queries), Normal(random, keys), Normal(random, keys));
        var dimensions = new Dictionary<string, long>
        {
            ["B"] = 2, ["Hq"] = Heads, ["Hk"] = 1, ["M"] = queries, ["N"] = keys, ["D"] = Features, ["E"] = Features, ["scale"] = Number.Bits(0.25f),
        };
        var tables = spec.Tensors.ToDictionary(
            t => t.Name, t => Stretches([.. t.Shape.Select(Extent)]));
        long Extent(Expr extent) => extent switch
        {
            IntConstant c => c.Value,
            Variable dimension => dimensions[dimension.Name],
            _ => extent.Children.Max(Extent),
        };

        var expected = Interpreter.Evaluate(spec, new Launch(
            Tensor.Of(q, 2, Heads, queries, Features), Tensor.Of(k, 2, 1, keys, Features), Tensor.Of(v, 2, 1, keys, Features))
        {
            Tensors = tables.ToDictionary(t => t.Key, t => Tensor.Of([.. t.Value.Elements.Select(x => (long)x)], t.Value.Shape)),
        });

        var inputs = tables.ToDictionary(t => t.Key, t => t.Value.Elements);
        (inputs["q"], inputs["k"], inputs["v"]) = (q, k, v);
        var launch = ProgramLaunch.Run(spec, Shape, dimensions, inputs);
        for (var row = 0; row < 2 * Heads * queries; row++)
        {
            var (b, h, m) = (row / queries / Heads, row / queries % Heads, row % queries);
            var errors = Enumerable.Range(0, Features).Select(e => launch.At("out", b, h, m, e) - expected.Output[(row * Features) + e]);
            Assert.True(errors.All(e => Math.Abs(e) < 0.02), $"row {m} of {b}, {h} is off by {errors.Max(Math.Abs)}");
            Assert.InRange(launch.At(Spec.LogSumExp, b, h, m) - expected.LogSumExp![row], -1e-4, 1e-4);
        }
    }

    // Ascending along the last axis, in stretches of another length each.
    private static (double[] Elements, long[] Shape) Stretches(long[] shape)
        => ([.. Enumerable.Range(0, (int)shape.Aggregate(1L, (x, y) => x * y)).Select(k => (double)(k % shape[^1] * 3 / shape[^1]))], shape);

    private static double[] Normal(Random random, int rows)
        => [.. Enumerable.Range(0, 2 * rows * Features).Select(_ => LaunchMemory.Rounded(ElementType.BF16, (random.NextDouble() * 4) - 2))];
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Attn.IR;
using Attn.Language;
using Attn.Language.Syntax;
using Attn.Passes.Schedule.Gpu;
using Attn.Ptx.Tests.Evaluation;
using Attn.Reference;
using Attn.Testing;

namespace Attn.Ptx.Tests;

/// <summary>
/// What is printed of attentions whose transforms make rows of any length, with the kernels of rows before and behind the products, run warp by warp and
/// compared with the oracle. Memory that no kernel stored to is NaN, so a product that reads past what a row kernel wrote shows.
/// </summary>
public sealed class TransformedSemanticsTests
{
    private const int QueryHeads = 2, KeyHeads = 1;

    // 73 and 273 features, and 553, of which a row of f32 has more units of 16 bytes than a block has threads.
    [Theory]
    [InlineData(8, 8, ElementType.BF16, 70, 70)]
    [InlineData(8, 16, ElementType.F32, 33, 90)]
    [InlineData(16, 8, ElementType.F16, 20, 40)]
    [InlineData(23, 8, ElementType.F32, 17, 40)]
    public void Products_of_features_are_the_oracle(int headDim, int valueDim, ElementType element, int queries, int keys)
        => Check(File.ReadAllText(Repository.PathOf("examples", "based.attn")), new GpuShape(headDim, valueDim, element), queries, keys);

    // 7 features of queries and keys come row by row; 9 and 25 of values are sums that an edit, a table or a transform of the output reads.
    [Theory]
    [InlineData("query { x * 0.5 } key { x * 2 } value { concat(1, x) }", 7, 8, ElementType.BF16)]
    [InlineData("value { concat(1, x) } output { o * gain[e % E] }", 8, 8, ElementType.F16)]
    [InlineData("value { concat(x, 1, x, x) } output { e != 3 ? o * long[e] : o }", 8, 8, ElementType.F32)]
    [InlineData("value { concat(x, 1, x, x) } output { rmsnorm(o) + o[0] }", 16, 8, ElementType.BF16)]
    public void Values_of_any_number_of_features_are_the_oracle(string transforms, int headDim, int valueDim, ElementType element)
    {
        var source = $"attention widened(gain: f32[E], long: f32[1 + 3 * E]) {{ {transforms} mask {{ j <= i + 3 }} }}";
        Check(source, new GpuShape(headDim, valueDim, element), 37, 70);
    }

    private static void Check(string source, GpuShape shape, int queries, int keys)
    {
        var spec = CompilationUnit.Read(new SourceText(source, "test.attn")).Specs.Single();
        var random = new Random(shape.HeadDim + keys);
        var q = Normal(random, QueryHeads * queries * shape.HeadDim, shape.Element);
        var k = Normal(random, KeyHeads * keys * shape.HeadDim, shape.Element);
        var v = Normal(random, KeyHeads * keys * shape.ValueDim, shape.Element);
        var tables = spec.Tensors.ToDictionary(t => t.Name, t => Normal(random, shape.LengthOf(t.Shape[0])!.Value, ElementType.F32));
        var expected = Interpreter.Evaluate(spec, new Launch(
            Tensor.Of(q, 1, QueryHeads, queries, shape.HeadDim),
            Tensor.Of(k, 1, KeyHeads, keys, shape.HeadDim),
            Tensor.Of(v, 1, KeyHeads, keys, shape.ValueDim))
        {
            Tensors = tables.ToDictionary(t => t.Key, t => Tensor.Of(t.Value, t.Value.Length)),
        }).Output;

        var dimensions = new Dictionary<string, long>
        {
            ["B"] = 1, ["Hq"] = QueryHeads, ["Hk"] = KeyHeads, ["M"] = queries, ["N"] = keys, ["D"] = shape.HeadDim, ["E"] = shape.ValueDim,
            ["scale"] = Number.Bits((float)(1 / Math.Sqrt(shape.HeadDim))),
        };
        var launch = ProgramLaunch.Run(spec, shape, dimensions, new Dictionary<string, double[]>(tables) { ["q"] = q, ["k"] = k, ["v"] = v });

        // Of each row: operands, weights and the result are rounded, and scores are sums of products of the first.
        var roundoff = shape.Element switch { ElementType.BF16 => 1.0 / 256, ElementType.F16 => 1.0 / 2048, _ => 1e-6 };
        var features = expected.Length / (QueryHeads * queries);
        Assert.Equal(features, launch.Extent(Spec.Output, 3));
        for (var row = 0; row < QueryHeads * queries; row++)
        {
            var right = expected.Skip(row * features).Take(features).ToList();
            var norm = Math.Sqrt(right.Sum(y => y * y));
            var error = Math.Sqrt(right.Select((y, e) => launch.At(Spec.Output, 0, row / queries, row % queries, e) - y).Sum(d => d * d));
            Assert.True(error <= 6 * roundoff * norm, $"row {row} is off by {error / norm:e1}");
        }
    }

    private static double[] Normal(Random random, int count, ElementType element)
        => [.. Enumerable.Range(0, count).Select(_ => LaunchMemory.Rounded(element, (random.NextDouble() * 4) - 2))];
}

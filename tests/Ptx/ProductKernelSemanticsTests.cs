using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Attn.Diagnostics;
using Attn.IR;
using Attn.IR.Gpu;
using Attn.Language;
using Attn.Language.Syntax;
using Attn.Passes.Schedule.Gpu;
using Attn.Ptx.Tests.Evaluation;
using Attn.Reference;
using Attn.Testing;

namespace Attn.Ptx.Tests;

/// <summary>
/// What is printed of kernels of products, run warp by warp and compared with the oracle: two tiles of queries of which the last is not full, several of keys, two
/// heads that share keys. Copies come as late as their waits allow, and memory that nothing was copied to is NaN.
/// </summary>
public sealed class ProductKernelSemanticsTests
{
    private const int Batch = 1, QueryHeads = 2, KeyHeads = 1;

    [Theory]
    [InlineData("causal", ElementType.BF16, 16, 16, 131, 131)]
    [InlineData("causal", ElementType.F16, 40, 24, 70, 150)]
    [InlineData("causal", ElementType.BF16, 128, 128, 140, 100)]
    [InlineData("causal", ElementType.F32, 8, 8, 1, 1)]
    [InlineData("causal", ElementType.F32, 16, 16, 131, 131)]
    [InlineData("noop", ElementType.F32, 40, 24, 70, 150)]
    [InlineData("noop", ElementType.F32, 200, 72, 17, 40)]
    [InlineData("causal", ElementType.BF16, 320, 64, 17, 40)]
    [InlineData("post_softmax_weight", ElementType.F32, 16, 16, 40, 70)]
    [InlineData("cog_signed", ElementType.F32, 24, 16, 33, 100)]
    [InlineData("score_polynomial", ElementType.BF16, 24, 16, 33, 100)]
    public void A_kernel_is_the_oracle(string example, ElementType element, int headDim, int valueDim, int queries, int keys)
    {
        var path = Repository.PathOf("examples", example + ".attn");
        var spec = CompilationUnit.Read(new SourceText(File.ReadAllText(path), path)).Specs.Single();
        var random = new Random(headDim + keys);
        var q = Normal(random, Batch * QueryHeads * queries * headDim, element);
        var k = Normal(random, Batch * KeyHeads * keys * headDim, element);
        var v = Normal(random, Batch * KeyHeads * keys * valueDim, element);
        var tensors = spec.Tensors.ToDictionary(t => t.Name, t => Normal(random, t.Rank == 1 ? QueryHeads : throw new NotSupportedException(t.Name), ElementType.F32));
        var expected = Interpreter.Evaluate(spec, new Launch(
            Tensor.Of(q, Batch, QueryHeads, queries, headDim), Tensor.Of(k, Batch, KeyHeads, keys, headDim), Tensor.Of(v, Batch, KeyHeads, keys, valueDim))
        {
            Tensors = tensors.ToDictionary(t => t.Key, t => Tensor.Of(t.Value, QueryHeads)),
        });

        var kernel = Kernel(spec, new GpuShape(headDim, valueDim, element));
        var dimensions = new Dictionary<string, long>
        {
            ["B"] = Batch, ["Hq"] = QueryHeads, ["Hk"] = KeyHeads, ["M"] = queries, ["N"] = keys, ["D"] = headDim, ["E"] = valueDim,
            ["scale"] = Number.Bits((float)(1 / Math.Sqrt(headDim))),
        };
        foreach (var parameter in spec.Parameters)
        {
            dimensions[parameter.Name] = parameter.Default is FloatConstant real ? Number.Bits((float)real.Value) : ((IntConstant)parameter.Default!).Value;
        }

        var inputs = new Dictionary<string, double[]>(tensors) { ["q"] = q, ["k"] = k, ["v"] = v };
        var launch = new LaunchMemory(kernel.Parameters, dimensions, inputs, new Dictionary<string, long[]>());
        launch.Run(kernel);

        // By rows: the weights and the result are rounded; sums and functions are in f32.
        var roundoff = element switch { ElementType.BF16 => 1.0 / 256, ElementType.F16 => 1.0 / 2048, _ => 0 } + 1e-6;
        for (var row = 0; row < Batch * QueryHeads * queries; row++)
        {
            var (h, m) = (row / queries, row % queries);
            var (error, norm) = (0.0, 0.0);
            for (var e = 0; e < valueDim; e++)
            {
                var y = expected.Output[(row * valueDim) + e];
                (error, norm) = (error + Math.Pow(launch.At("out", 0, h, m, e) - y, 2), norm + (y * y));
            }

            Assert.True(Math.Sqrt(error) <= 2 * roundoff * Math.Sqrt(norm), $"row {row} is off by {Math.Sqrt(error / norm):e1}");
            if (expected.LogSumExp is { } lse && kernel.Parameters.Any(p => p.Name == Spec.LogSumExp))
            {
                Assert.InRange(launch.At(Spec.LogSumExp, 0, h, m) - lse[row], -1e-5, 1e-5);
            }
        }

        Assert.Equal(0, launch.Status);
    }

    private static GpuKernel Kernel(Spec spec, GpuShape shape)
    {
        var architecture = GpuArchitecture.Named("sm_80")!;
        var diagnostics = new DiagnosticBag();
        var (program, tiles) = ProductTiling.Run(spec, architecture, shape, diagnostics)!.Value;
        return MmaSchedule.Run(program, Assert.Single(program.Kernels), shape, architecture, tiles.Plain, diagnostics)!;
    }

    private static double[] Normal(Random random, int count, ElementType element) => [.. Enumerable.Range(0, count).Select(_ => LaunchMemory.Rounded(
        element, Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble())))];
}

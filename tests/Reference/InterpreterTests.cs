using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Attn.IR;

namespace Attn.Reference.Tests;

/// <summary>Results that can be worked out by hand, and the dense formula written out.</summary>
public class InterpreterTests
{
    [Fact]
    public void SoftmaxOfTwoKeysByHand()
    {
        // Row 1 has the scores 0 and log 3, so the weights 1/4 and 3/4.
        var launch = Specs.Column([0, 1], [0, Math.Log(3)], [8, 4]) with { Scale = 1 };

        var results = Interpreter.Evaluate(Specs.Softmax(), launch);

        AssertClose([8, (8 * 0.25) + (4 * 0.75)], results.Output);
        AssertClose([0, Math.Log(4)], results.LogSumExp);
        AssertClose([0, Math.Log(3)], results.RowMaximum);
    }

    [Fact]
    public void WhatAnEquationIsRoundedToIsWhatOthersRead()
    {
        var launch = Specs.Column([0, 1], [0, Math.Log(3)], [8, 4]) with
        {
            Scale = 1,
            Roundings = new Dictionary<string, Func<double, double>> { ["P"] = x => Math.Round(x * 2) / 2 },
        };

        var results = Interpreter.Evaluate(Specs.Softmax(), launch);

        AssertClose([(8 * 0.0) + (4 * 1.0)], results.Output[1..]);
        AssertClose([0, Math.Log(4)], results.LogSumExp);
    }

    [Fact]
    public void ARowsMaximumIsThatOfItsVisibleScoresWhateverTheRowFunction()
    {
        // Squared scores, summed without a maximum: the row's maximum is known all the same, and -inf where no key is visible.
        var spec = SpecParser.Parse("""
            spec squares
              QK[b,h,m,n]: f32 = reduce sum d: q[b, h, m, d] * k[b, g, n, d]
              Z[b,h,m,n]: f32 = QK[b, h, m, n] * QK[b, h, m, n]
              visible[b,h,m,n]: bool = j < i
              out[b,h,m,e]: f32 = reduce sum n: Z[b, h, m, n] * v[b, g, n, e] where visible[b, h, m, n]
            """);

        var results = Interpreter.Evaluate(spec, Specs.Column([1, 2, 3], [5, -7, 100], [1, 1, 1]));

        AssertClose([double.NegativeInfinity, 100, 21 * 21], results.RowMaximum);
        Assert.Null(results.LogSumExp);
    }

    [Fact]
    public void ScaleIsTheSourcesThenTheLaunchsThenOneOverRootD()
    {
        var launch = new Launch(Tensor.Of([2.0, 0, 0, 0], 1, 1, 1, 4), Tensor.Of([3.0, 0, 0, 0], 1, 1, 1, 4), Tensor.Of([1.0], 1, 1, 1, 1));
        var fixedScale = Specs.Softmax(declarations: "scale 2.0 * float(D)");

        Assert.Equal(3, Interpreter.Evaluate(Specs.Softmax(), launch).LogSumExp![0]);
        Assert.Equal(30, Interpreter.Evaluate(Specs.Softmax(), launch with { Scale = 5 }).LogSumExp![0]);
        Assert.Equal(48, Interpreter.Evaluate(fixedScale, launch with { Scale = 5 }).LogSumExp![0]);
    }

    [Theory]
    [InlineData(2, 4, 2, 9, 7, 3, 5, 1)]
    [InlineData(1, 3, 1, 17, 33, 8, 8, 4)]
    [InlineData(3, 1, 1, 1, 1, 1, 1, 0)]
    public void AgreesWithTheDenseFormula(int batch, int queryHeads, int keyHeads, int queries, int keys, int features, int values, int threads)
    {
        var random = new Random(7);
        var q = Normal(random, batch, queryHeads, queries, features);
        var k = Normal(random, batch, keyHeads, keys, features);
        var v = Normal(random, batch, keyHeads, keys, values);

        var results = Interpreter.Evaluate(Specs.Softmax("j <= i + 2"), new Launch(q, k, v) { MaxDegreeOfParallelism = threads });

        var (output, lse) = Dense(q, k, v, (i, j) => j <= i + 2);
        AssertClose(output, results.Output);
        AssertClose(lse, results.LogSumExp);
    }

    [Fact]
    public void RowsWithoutKeysAreEmptyAndHoldNoNaN()
    {
        var launch = Specs.Column([1, 1, 1], [1, 1], [5, 7]) with { Scale = 1 };

        var results = Interpreter.Evaluate(Specs.Softmax("j <= i - 2"), launch);

        AssertClose([0, 0, 5], results.Output);
        AssertClose([double.NegativeInfinity, double.NegativeInfinity, 1], results.LogSumExp);
    }

    [Fact]
    public void VisibleScoresThatAreAllMinusInfinityGiveZero()
    {
        var results = Interpreter.Evaluate(Specs.Softmax("true", "-inf"), Specs.Column([1], [1, 2], [5, 7]));

        Assert.Equal([0], results.Output);
        Assert.Equal([double.NegativeInfinity], results.LogSumExp!);
    }

    [Theory]
    [InlineData(0, 3)]
    [InlineData(3, 0)]
    [InlineData(0, 0)]
    public void EmptyTensorsGiveEmptyOrZeroResults(int queries, int keys)
    {
        var launch = new Launch(Zeros(1, 2, queries, 4), Zeros(1, 2, keys, 4), Zeros(1, 2, keys, 3));

        var results = Interpreter.Evaluate(Specs.Softmax("true"), launch);

        Assert.Equal(new double[2 * queries * 3], results.Output);
        Assert.Equal(Enumerable.Repeat(double.NegativeInfinity, 2 * queries), results.LogSumExp!);
    }

    [Fact]
    public void NaNSpreadsToTheRowsThatSeeIt()
    {
        var results = Interpreter.Evaluate(Specs.Softmax(), Specs.Column([1, 1, 1], [1, double.NaN, 1], [5, 7, 9]));

        Assert.Equal(5, results.Output[0]);
        Assert.True(double.IsNaN(results.Output[1]) && double.IsNaN(results.Output[2]));
        Assert.True(double.IsNaN(results.LogSumExp![1]) && double.IsNaN(results.RowMaximum![1]));
    }

    [Fact]
    public void InvisiblePairsAreNeverEvaluated()
    {
        // table[j - i] is out of range wherever j < i, and 1/0 stands at j > i + 1.
        var spec = Specs.Weighted("table[j - i] / float(1 / (i + 2 - j))", "i <= j && j <= i + 1", "tensor table: f32[2]");
        var launch = Specs.Column([0, 0, 0], [0, 0, 0], [1, 10, 100]) with
        {
            Tensors = new Dictionary<string, Tensor> { ["table"] = Tensor.Of([2.0, 3.0], 2) },
        };

        Assert.Equal([double.PositiveInfinity, double.PositiveInfinity, double.PositiveInfinity], Interpreter.Evaluate(spec, launch).Output);
        var finite = Specs.Weighted("table[j - i]", "i <= j && j <= i + 1", "tensor table: f32[2]");
        Assert.Equal([2 + 30, 20 + 300, 200], Interpreter.Evaluate(finite, launch).Output);
    }

    [Fact]
    public void PositionsAreRowsPlusOffsetsOfTheirBatch()
    {
        var operand = Tensor.Of([1.0, 2, 3, 4], 2, 1, 2, 1);
        var spec = Specs.Weighted("float(100 * i + j)");

        var results = Interpreter.Evaluate(spec, new Launch(operand, operand, Tensor.Of([1.0, 1, 1, 1], 2, 1, 2, 1))
        {
            QueryOffsets = [0, 5],
            KeyOffsets = [1, 2],
        });

        Assert.Equal([1 + 2, 101 + 102, 502 + 503, 602 + 603], results.Output);
    }

    [Fact]
    public void DefaultsFillParametersAndTables()
    {
        var spec = Specs.Weighted("slope[h] * cap", declarations: "param cap: f32 = 10.0\n  tensor slope: f32[Hq] = [h] float(h + 1) / float(Hq)");
        var ones = Tensor.Of([1.0, 1], 1, 2, 1, 1);

        Assert.Equal([5, 10], Interpreter.Evaluate(spec, new Launch(ones, ones, ones)).Output);
    }

    [Fact]
    public void ReductionsOfIntegersAndMinimaHaveTheirNeutralElements()
    {
        var spec = Specs.Parse(
            """
            spec counts
              seen[b,h,m]: int = reduce sum n: 1 where j < i
              least[b,h,m]: f32 = reduce min n: k[b, g, n, 0] where j < i
              last[b,h,m]: int = reduce max n: j where j < i
              out[b,h,m,e]: f32 = select(0 < seen[b, h, m], least[b, h, m] + float(last[b, h, m]), float(seen[b, h, m]))
            """);

        Assert.Equal([0, 3, 2 + 1], Interpreter.Evaluate(spec, Specs.Column([0, 0, 0], [3, 2, 1], [0, 0, 0])).Output);
    }

    [Fact]
    public void ARowMayBeReadFromAnotherRow()
    {
        // A prefix sum over queries that every later row reads: the cascade is not bound to one row at a time.
        var spec = Specs.Parse(
            """
            spec prefix
              total[b,h,m]: f32 = reduce sum n: v[b, g, n, 0] where j <= i
              out[b,h,m,e]: f32 = reduce sum n: total[b, h, n] where j <= i
            """);

        Assert.Equal([1, 1 + 3, 1 + 3 + 6], Interpreter.Evaluate(spec, Specs.Column([0, 0, 0], [0, 0, 0], [1, 2, 3])).Output);
    }

    [Fact]
    public void CancellationIsObserved()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var launch = Specs.Column([1], [1], [1]) with { CancellationToken = source.Token };

        Assert.Throws<OperationCanceledException>(() => Interpreter.Evaluate(Specs.Softmax(), launch));
    }

    private static Tensor Normal(Random random, params long[] shape)
        => Tensor.Of(Enumerable.Range(0, (int)shape.Aggregate((a, b) => a * b)).Select(_ => (random.NextDouble() * 4) - 2).ToArray(), shape);

    private static Tensor Zeros(params long[] shape) => Tensor.Of(new double[shape.Aggregate((a, b) => a * b)], shape);

    private static (double[] Output, double[] LogSumExp) Dense(Tensor q, Tensor k, Tensor v, Func<int, int, bool> visible)
    {
        var (heads, group) = ((int)q.Shape[1], (int)(q.Shape[1] / k.Shape[1]));
        var (rows, keys, features, values) = ((int)q.Shape[2], (int)k.Shape[2], (int)q.Shape[3], (int)v.Shape[3]);
        var output = new List<double>();
        var lse = new List<double>();
        for (var head = 0; head < q.Shape[0] * heads; head++)
        {
            var shared = (head / heads * (heads / group)) + (head % heads / group);
            for (var i = 0; i < rows; i++)
            {
                var seen = Enumerable.Range(0, keys).Where(j => visible(i, j)).ToList();
                var weights = seen.ConvertAll(j => Math.Exp(Enumerable.Range(0, features).Sum(d =>
                    q.AsDoubles()[(((head * rows) + i) * features) + d] * k.AsDoubles()[(((shared * keys) + j) * features) + d]) / Math.Sqrt(features)));
                lse.Add(Math.Log(weights.Sum()));
                output.AddRange(Enumerable.Range(0, values).Select(e =>
                    seen.Zip(weights, (j, w) => w * v.AsDoubles()[(((shared * keys) + j) * values) + e]).Sum() / weights.Sum()));
            }
        }

        return ([.. output], [.. lse]);
    }

    private static void AssertClose(double[] expected, double[]? actual)
    {
        Assert.Equal(expected.Length, actual!.Length);
        Assert.All(expected.Zip(actual), pair => Assert.True(
            pair.First.Equals(pair.Second) || Math.Abs(pair.First - pair.Second) <= 1e-12 * (1 + Math.Abs(pair.First)), $"{pair}"));
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.Reference;
using Attn.Runtime;

namespace Attn.Compiler.Tests;

/// <summary>Captured tensors whose shapes or elements a launch has to find out.</summary>
public sealed class CapturedTensorTests
{
    /// <summary>Lengths that nothing but the tensors give: one, several of one tensor, shared ones, one behind another.</summary>
    [Theory]
    [InlineData("t: f32[Rows, Columns]", "t[i % Rows, j % Columns]")]
    [InlineData("t: f32[A, Hq, C, N]", "t[i % A, h, j % C, n]")]
    [InlineData("u: f32[C], t: f32[A, C]", "t[i % A, j % C] * u[j % C]")]
    [InlineData("t: f32[A, C], u: f32[C]", "t[i % A, j % C] * u[j % C]")]
    [InlineData("t: f32[Side, Side]", "t[i % Side, j % Side]")]
    [InlineData("t: f32[A + 1, A]", "t[i % (A + 1), j % A]")]
    [InlineData("t: f32[A, C, A + C]", "t[i % A, j % C, (i + j) % (A + C)]")]
    public void FreshDimensionsBindFromTheirAxes(string tensors, string score)
    {
        var (spec, kernel) = Examples.FromText($"attention probe({tensors}) {{ score {{ s + {score} }} }}");
        var (lengths, random) = (new Dictionary<string, long> { ["A"] = 3, ["C"] = 5, ["Rows"] = 4, ["Columns"] = 7, ["Side"] = 6, ["Hq"] = 2, ["N"] = 33 }, new Random(4));
        var given = spec.Tensors.ToDictionary(t => t.Name, t =>
        {
            long[] shape = [.. t.Shape.Select(e => e is Apply sum ? sum.Children.Sum(Length) : Length(e))];
            return new CapturedArray(Enumerable.Range(0, (int)shape.Aggregate((a, b) => a * b)).Select(_ => random.NextSingle()).ToArray(), shape);
        });
        new Synthesised(spec, new AttentionShape(1, 2, 1, 21, 33, 4, 4), 23, tensors: given).Check(kernel);

        long Length(Expr extent) => extent is IntConstant c ? c.Value : lengths[((Variable)extent).Name];
    }

    [Fact]
    public void ADefaultIsTakenWhereATensorIsNotGiven()
    {
        var (spec, kernel) = Examples.FromText("""
            attention probe(cap: f32 = 2, slopes: f32[Hq] = exp2(-8 * (h + 1) / Hq), far: i32[M, N] = m * 3 - n, odd: bool[N] = n % 2 == 1, u: f32[Slots], t: f32[Slots] = cap) {
                score { (odd[n] ? s : -s) + slopes[h] * far[m, n] + u[j % Slots] * t[j % Slots] }
            }
            """);
        var given = new Dictionary<string, CapturedArray> { ["u"] = new(new[] { 0.5f, -0.25f, 1f }, [3]) };
        foreach (var parameters in new[] { [], new Dictionary<string, Scalar> { ["cap"] = -1.5 } })
        {
            new Synthesised(spec, new AttentionShape(1, 4, 2, 17, 40, 8, 8), 24, parameters, given).Check(kernel);
        }
    }

    private const string Defaulted = "attention probe(cap: f32 = 2, far: f32[M, N] = cap * (m - n) / M) { score { s + far[m, n] } }";

    /// <summary>A default is made once: a run that leaves the tensor out allocates no more than one that gives it.</summary>
    [Fact]
    public void ADefaultIsMadeOnce()
    {
        const int Length = 300;
        var (spec, kernel) = Examples.FromText(Defaulted);
        var shape = new AttentionShape(1, 1, 1, Length, Length, 8, 8);
        var given = new Dictionary<string, CapturedArray> { ["far"] = new(new float[Length * Length], [Length, Length]) };
        var (leftOut, passed) = (Bytes(new Synthesised(spec, shape, 27, tensors: new Dictionary<string, CapturedArray>())), Bytes(new Synthesised(spec, shape, 27, tensors: given)));
        Assert.InRange(leftOut, 0, passed);

        long Bytes(Synthesised launch)
        {
            var arguments = launch.Arguments(new float[Length * 8], new float[Length]) with { Options = new AttentionOptions { MaxDegreeOfParallelism = 1 } };
            kernel.Run(arguments);
            var before = GC.GetAllocatedBytesForCurrentThread();
            kernel.Run(arguments);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    /// <summary>Calls of other lengths and parameters, on several threads: each has its own table, however many there are.</summary>
    [Fact]
    public void DefaultsOfOtherLengthsAndParametersAreOthers()
    {
        var (spec, kernel) = Examples.FromText(Defaulted);
        System.Threading.Tasks.Parallel.For(0, 60, call =>
        {
            var parameters = new Dictionary<string, Scalar> { ["cap"] = (call % 5 / 2.0) - 1 };
            new Synthesised(spec, new AttentionShape(1, 1, 1, 20 + (call % 3), 30 - (call % 2), 4, 4), 28, parameters, new Dictionary<string, CapturedArray>()).Check(kernel);
        });
    }

    [Fact]
    public void ALengthThatNoGivenTensorHasIsAskedFor()
    {
        var (spec, kernel) = Examples.FromText("attention probe(t: f32[Slots] = 1) { score { s + t[j % Slots] } }");
        var launch = new Synthesised(spec, new AttentionShape(1, 1, 1, 2, 2, 2, 2), 25, tensors: new Dictionary<string, CapturedArray>());
        var error = Assert.Throws<AttnException>(() => launch.Run(kernel));
        Assert.Equal("ATTN5014", error.Id);
        Assert.Contains("Slots of t", error.Message, StringComparison.Ordinal);

        (spec, kernel) = Examples.FromText("attention probe(t: f32[A, C] = 1) { score { s + t[i % A, j % C] } }");
        launch = new Synthesised(spec, new AttentionShape(1, 1, 1, 2, 2, 2, 2), 25, tensors: new Dictionary<string, CapturedArray>());
        Assert.Equal("ATTN5014", Assert.Throws<AttnException>(() => launch.Run(kernel)).Id);
    }

    /// <summary>Lengths of 0: everything that can be computed is, as the oracle says.</summary>
    [Theory]
    [InlineData(1, 2, 1, 3, 5, 0, 4)]
    [InlineData(1, 2, 1, 3, 5, 4, 0)]
    [InlineData(1, 2, 1, 3, 5, 0, 0)]
    [InlineData(1, 2, 1, 3, 0, 4, 4)]
    [InlineData(1, 2, 1, 0, 5, 4, 4)]
    [InlineData(0, 2, 1, 3, 5, 4, 4)]
    [InlineData(1, 0, 1, 3, 5, 4, 4)]
    public void EmptyLengthsAgreeWithTheOracle(long b, long hq, long hk, long m, long n, long d, long e)
    {
        var shape = new AttentionShape(b, hq, hk, m, n, d, e);
        foreach (var text in new[]
        {
            "attention probe { mask { j <= i } }",
            "attention probe(t: f32[N, Slots]) { score { s + t[n, 0] } }",
            "attention probe(t: f32[Hq], u: i32[B, N]) { score { s * t[h] + float(u[b, n]) } }",
            "attention probe { scale { 0.5 } normalize none weight { sigmoid(z) } }",
        })
        {
            var (spec, kernel) = Examples.FromText(text);
            new Synthesised(spec, shape, 26).Check(kernel);
        }
    }
}

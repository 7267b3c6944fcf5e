using System;
using System.Linq;
using Attn.Runtime;

namespace Attn.Compiler.Tests;

/// <summary>Operands and captured tensors of 16 bits: only storage rounds, so the oracle on the rounded inputs differs by the output's rounding.</summary>
public sealed class StorageTests
{
    private const double HalfRoundoff = 1.0 / (1 << 11);
    private const double BFloat16Roundoff = 1.0 / (1 << 8);

    // B, Hq, Hk, M, N, D, E
    private static readonly long[][] Shapes = [[1, 2, 1, 7, 7, 8, 8], [2, 2, 2, 1, 77, 3, 5], [1, 4, 2, 50, 77, 16, 65]];

    public static TheoryData<string> Variants() => Examples.All();

    [Theory]
    [MemberData(nameof(Variants))]
    public void ExampleAgreesWithTheOracleInHalfAndBFloat16(string name)
    {
        var (spec, kernel) = Examples.Get(name);
        var seed = 500;
        foreach (var s in Shapes.Where(s => OracleTests.IsMeant(spec, s)))
        {
            var shape = new AttentionShape(s[0], s[1], s[2], s[3], s[4], s[5], s[6]);
            new Synthesised(spec, shape, seed).CheckStoredAs(kernel, x => (Half)x, x => (float)x, HalfRoundoff);
            new Synthesised(spec, shape, seed++).CheckStoredAs(kernel, x => (BFloat16)x, x => (float)x, BFloat16Roundoff);
        }
    }

    /// <summary>Loads in a row, gathers, scalar reads and a default, each of both types.</summary>
    [Theory]
    [InlineData("f16")]
    [InlineData("bf16")]
    public void CapturedTensorsMayHave16Bits(string type)
    {
        foreach (var text in new[]
        {
            $"attention probe(bias: {type}[Hq, M, N]) {{ score {{ s + bias[h, m, n] }} }}",
            $"attention probe(table: {type}[2 * N + M]) {{ score {{ s * table[i - j + N] }} }}",
            $"attention probe(slopes: {type}[Hq], t: {type}[Hq] = -exp2(-8 * (h + 1) / Hq)) {{ score {{ s * slopes[h] - t[h] * (j - i) }} }}",
        })
        {
            var (spec, kernel) = Examples.FromText(text);
            new Synthesised(spec, new AttentionShape(1, 4, 2, 19, 37, 8, 8), 31).Check(kernel);
            new Synthesised(spec, new AttentionShape(1, 4, 2, 19, 37, 8, 8), 31).CheckStoredAs(kernel, x => (Half)x, x => (float)x, HalfRoundoff);
        }
    }

    [Fact]
    public void AnotherTypeIsRefused()
    {
        var (_, kernel) = Examples.Get("causal");
        var one = new double[1];
        var arguments = new KernelArguments<double>(new AttentionShape(1, 1, 1, 1, 1, 1, 1), one, one, one, one);
        Assert.Equal("ATTN5011", Assert.Throws<AttnException>(() => kernel.Run(arguments)).Id);
    }

    /// <summary>What an output cannot hold becomes infinite, and what is infinite or NaN stays so.</summary>
    [Fact]
    public void OverflowAndNaNGoThrough()
    {
        var (_, kernel) = Examples.Get("causal");
        Half[] values = [Half.MaxValue, Half.PositiveInfinity, Half.NaN, (Half)(-2), Half.Epsilon];
        var output = new Half[5];
        kernel.Run(new KernelArguments<Half>(new AttentionShape(1, 1, 1, 1, 1, 1, 5), new Half[1], new Half[1], values, output));
        Assert.Equal(values, output);
    }

    /// <summary>A row's arithmetic does not depend on which thread does it.</summary>
    [Theory]
    [InlineData("softcap_causal")]
    [InlineData("document_causal")]
    public void BitsAreTheSameOnAnyNumberOfThreads(string name)
    {
        var (spec, kernel) = Examples.Get(name);
        var launch = new Synthesised(spec, new AttentionShape(1, 3, 1, 700, 700, 24, 40), 77);
        var (expected, _) = On(1);
        foreach (var threads in new[] { 2, 3, 8 })
        {
            Assert.Equal(expected, On(threads).Output);
        }

        (float[] Output, float[] LogSumExp) On(int threads)
        {
            var (output, lse) = (new float[3 * 700 * 40], new float[3 * 700]);
            kernel.Run(launch.Arguments(output, lse) with { Options = new AttentionOptions { MaxDegreeOfParallelism = threads } });
            return (output, lse);
        }
    }

    /// <summary>Generated code takes nothing from the managed heap once it is warm; what checks arguments by name around it does.</summary>
    [Theory]
    [InlineData("softcap_causal", 1)]
    [InlineData("softcap_causal", 4)]
    [InlineData("document_causal", 2)]
    [InlineData("t5_bucket_bias", 2)]
    public void AWarmCallAllocatesNothing(string name, int threads)
    {
        var spec = Examples.Read(name);
        var compilation = Compilation.Of(spec);
        var entry = KernelCache.LoadOrCompile(null, compilation.Kernel!, compilation.CSharp!);
        var arguments = new Synthesised(spec, new AttentionShape(1, 2, 1, 60, 60, 16, 16), 5).Arguments(new float[2 * 60 * 16], new float[2 * 60])
            with { Options = new AttentionOptions { MaxDegreeOfParallelism = threads } };
        Call(300);
        var least = long.MaxValue;
        for (var round = 0; round < 10 && least > 0; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            Call(300);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal(0, least);

        void Call(int times)
        {
            for (var k = 0; k < times; k++)
            {
                entry.Invoke(new EntryArguments<float>(arguments));
            }
        }
    }
}

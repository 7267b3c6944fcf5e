using System;
using System.Linq;
using Attn.IR;
using Attn.Runtime;

namespace Attn.Compiler.Tests;

/// <summary>Tensors as callers keep them: transposed, broadcast, sliced and spread out. Layout must not show in the result.</summary>
public sealed class StridedOperandTests
{
    private const float Untouched = 12345;
    private static readonly AttentionShape Shape = new(2, 4, 2, 37, 70, 9, 11);
    private static readonly (AttentionKernel Kernel, Synthesised Launch) Causal = Make("causal");

    [Fact]
    public void HeadsInsideOfRows()
        => Check(
            Transposed(Causal.Launch.Query, 2, 4, 37, 9), Transposed(Causal.Launch.Key, 2, 2, 70, 9), Transposed(Causal.Launch.Value, 2, 2, 70, 11),
            [37 * 4 * 11, 11, 4 * 11, 1]);

    [Fact]
    public void FeaturesApart()
        => Check(
            Spread(Causal.Launch.Query, 2, 4, 37, 9, 3), Spread(Causal.Launch.Key, 2, 2, 70, 9, 2), Spread(Causal.Launch.Value, 2, 2, 70, 11, 5),
            [4 * 37 * 11 * 2, 37 * 11 * 2, 11 * 2, 2]);

    [Fact]
    public void FeaturesOutermost()
        => Check(
            Strided(Causal.Launch.Query, [2, 4, 37, 9], [37, 2 * 37, 1, 8 * 37]),
            Strided(Causal.Launch.Key, [2, 2, 70, 9], [70, 2 * 70, 1, 4 * 70]),
            Strided(Causal.Launch.Value, [2, 2, 70, 11], [70, 2 * 70, 1, 4 * 70]),
            [37, 2 * 37, 1, 8 * 37]);

    /// <summary>A stride of 0 repeats an axis: one query for all rows, one key head for all, one batch for all.</summary>
    [Fact]
    public void BroadcastInputs()
    {
        var (q, k, v) = (Causal.Launch.Query[..(4 * 9)], Causal.Launch.Key[..(70 * 9)], Causal.Launch.Value[..(70 * 11)]);
        var dense = RunOn(
            Expanded(q, [2, 4, 37, 9], [0, 9, 0, 1]), Expanded(k, [2, 2, 70, 9], [0, 0, 9, 1]), Expanded(v, [2, 2, 70, 11], [0, 0, 11, 1]));
        var broadcast = RunOn(new Operand<float>(q, [0, 9, 0, 1]), new Operand<float>(k, [0, 0, 9, 1]), new Operand<float>(v, [0, 0, 11, 1]));
        Assert.Equal(dense, broadcast);
    }

    /// <summary>Keys and values of one batch serve every batch of the queries.</summary>
    [Fact]
    public void KeysAndValuesOfOneBatchServeAll()
    {
        var q = Causal.Launch.Query;
        var (k, v) = (Causal.Launch.Key[..(2 * 70 * 9)], Causal.Launch.Value[..(2 * 70 * 11)]);
        var expected = RunOn(q, new Operand<float>(k, [0, 70 * 9, 9, 1]), new Operand<float>(v, [0, 70 * 11, 11, 1]));
        Assert.Equal(expected, RunOn(q, k, v));
        Assert.Equal("ATTN5005", Assert.Throws<AttnException>(() => RunOn(q, k, v[..^1])).Id);
        Assert.Equal("ATTN5005", Assert.Throws<AttnException>(() => RunOn(q[..(4 * 37 * 9)], k, v)).Id);
    }

    [Fact]
    public void StridesThatDoNotFitAreRefused()
    {
        var launch = Causal.Launch;
        var good = launch.Arguments(new float[2 * 4 * 37 * 11], new float[2 * 4 * 37]);
        Refused("ATTN5005", good with { Key = new Operand<float>(launch.Key, [2 * 70 * 9, 70 * 9, 9, 2]) });
        Refused("ATTN5005", good with { Query = new Operand<float>(launch.Query, [4 * 37 * 9, 37 * 9, 9, -1]) });
        Refused("ATTN5005", good with { Value = new float[5] });
        Refused("ATTN5006", good with { Output = new Operand<float>(new float[2 * 4 * 37 * 11], [4 * 37 * 11, 37 * 11, 0, 1]) });

        static void Refused(string id, KernelArguments<float> arguments)
            => Assert.Equal(id, Assert.Throws<AttnException>(() => Causal.Kernel.Run(arguments)).Id);
    }

    private static void Check(Operand<float> query, Operand<float> key, Operand<float> value, long[] outputStrides)
    {
        var expected = RunOn(Causal.Launch.Query, Causal.Launch.Key, Causal.Launch.Value);
        Assert.Equal(expected, RunOn(query, key, value));

        long[] lengths = [2, 4, 37, 11];
        var buffer = new float[Last(lengths, outputStrides) + 20];
        Array.Fill(buffer, Untouched);
        Causal.Kernel.Run(Causal.Launch.Arguments([], []) with { Query = query, Key = key, Value = value, Output = new Operand<float>(buffer, [.. outputStrides]) });
        var places = Places(lengths, outputStrides);
        Assert.Equal(expected, places.Select(p => buffer[p]));
        Assert.All(Enumerable.Range(0, buffer.Length).Except(places), p => Assert.Equal(Untouched, buffer[p]));
    }

    private static float[] RunOn(Operand<float> query, Operand<float> key, Operand<float> value)
    {
        var output = new float[2 * 4 * 37 * 11];
        Causal.Kernel.Run(Causal.Launch.Arguments(output, []) with { Query = query, Key = key, Value = value });
        return output;
    }

    private static Operand<float> Transposed(float[] dense, int b, int h, int m, int d)
        => Strided(dense, [b, h, m, d], [(long)m * h * d, d, (long)h * d, 1]);

    private static Operand<float> Spread(float[] dense, int b, int h, int m, int d, int apart)
        => Strided(dense, [b, h, m, d], [(long)h * m * d * apart, (long)m * d * apart, (long)d * apart, apart]);

    /// <summary>The elements of a dense tensor at their places under other strides; NaN lies between them.</summary>
    private static Operand<float> Strided(float[] dense, long[] lengths, long[] strides)
    {
        var buffer = new float[Last(lengths, strides)];
        Array.Fill(buffer, float.NaN);
        foreach (var (place, element) in Places(lengths, strides).Zip(dense))
        {
            buffer[place] = element;
        }

        return new Operand<float>(buffer, [.. strides]);
    }

    private static Operand<float> Expanded(float[] data, long[] lengths, long[] strides) => Places(lengths, strides).Select(p => data[p]).ToArray();

    private static int[] Places(long[] lengths, long[] strides)
        => [.. from b in Enumerable.Range(0, (int)lengths[0])
               from h in Enumerable.Range(0, (int)lengths[1])
               from m in Enumerable.Range(0, (int)lengths[2])
               from d in Enumerable.Range(0, (int)lengths[3])
               select (int)((b * strides[0]) + (h * strides[1]) + (m * strides[2]) + (d * strides[3]))];

    private static int Last(long[] lengths, long[] strides) => Places(lengths, strides).Max() + 1;

    private static (AttentionKernel Kernel, Synthesised Launch) Make(string example)
    {
        var (spec, kernel) = Examples.Get(example);
        return (kernel, new Synthesised(spec, Shape, 31));
    }
}

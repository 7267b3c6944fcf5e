using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using Attn.Runtime;
using Attn.Runtime.Tests;

namespace Attn.Cpu.Bench;

/// <summary>How far results are from those in float64, in relative Frobenius norm.</summary>
internal static class Accuracy
{
    /// <summary>The errors of the generated kernel, which comes first, and of every peer.</summary>
    public static IReadOnlyList<(string Contender, double Error, string? Declined)> Measure(
        Work work, AttentionOptions options, IReadOnlyList<PeerProcess> peers)
    {
        var operands = new Operands<float>(work.Shape, x => x);
        var (query, key, value, output) = operands.Elements;
        var expected = Expected(work, query, key, value);
        work.Variant.Forward(operands, options);
        var errors = new List<(string, double, string?)> { Judged("attn", output, expected) };
        foreach (var peer in peers)
        {
            Write("q", query);
            Write("k", key);
            Write("v", value);
            if (work.Variant.Table is { } table)
            {
                Write(table.Name, table.Elements);
            }

            foreach (var engine in peer.Peer.Engines)
            {
                // What another engine left is not this one's.
                File.Delete(PathOf("out"));
                var declined = peer.Peer.Compute(engine, work);
                var actual = File.Exists(PathOf("out")) ? MemoryMarshal.Cast<byte, float>(File.ReadAllBytes(PathOf("out"))) : [];
                errors.Add(declined is null ? Judged(engine, actual, expected) : (engine, double.NaN, declined));
            }

            void Write(string name, float[] elements) => File.WriteAllBytes(PathOf(name), MemoryMarshal.AsBytes(elements.AsSpan()));

            string PathOf(string name) => Path.Combine(peer.Folder, name + ".f32");
        }

        return errors;
    }

    /// <summary>The output [Hq, M, E] of a work, in float64.</summary>
    public static double[] Expected(Work work, float[] query, float[] key, float[] value)
    {
        var shape = work.Shape;
        return DenseReference.Softmax(shape, query, key, value, 1 / Math.Sqrt(shape.HeadDim), (head, i, j, s) =>
        {
            var (first, end) = work.KeysOf(i);
            return first <= j && j < end ? work.Variant.Score(s, head, shape.QueryHeads, i + shape.Keys - shape.Queries - j) : double.NegativeInfinity;
        }).Output;
    }

    private static (string Contender, double Error, string? Declined) Judged(string contender, ReadOnlySpan<float> actual, double[] expected)
    {
        if (actual.Length != expected.Length)
        {
            return (contender, double.NaN, $"{actual.Length} elements of output where {expected.Length} belong");
        }

        var error = RelativeError(actual, expected);
        return (contender, error, double.IsFinite(error) ? null : "the output is not finite");
    }

    private static double RelativeError(ReadOnlySpan<float> actual, double[] expected)
    {
        var difference = 0.0;
        for (var k = 0; k < expected.Length; k++)
        {
            difference += Math.Pow(actual[k] - expected[k], 2);
        }

        return Math.Sqrt(difference / expected.Sum(y => y * y));
    }
}

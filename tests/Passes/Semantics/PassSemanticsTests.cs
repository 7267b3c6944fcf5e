using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Attn.Diagnostics;
using Attn.IR;
using Attn.IR.Tile;
using Attn.Language;
using Attn.Language.Syntax;
using Attn.Reference;
using Attn.Testing;

namespace Attn.Passes.Tests.Semantics;

/// <summary>No pass changes what is computed: the interpreter of the level after it agrees with the oracle of the Spec before all.</summary>
public sealed class PassSemanticsTests
{
    /// <summary>Small, and neither a divisor nor a multiple of the other or of a shape.</summary>
    private static readonly TargetModel Target = new("test", 4, 3);

    public static TheoryData<string> Names() => [.. Specs.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryPassKeepsTheMeaning(string name)
    {
        foreach (var (m, n) in new[] { (7, 7), (1, 5), (9, 4), (5, 13), (0, 3), (3, 0) })
        {
            CheckEveryPass(SpecParser.Parse(Specs.All[name]), name, m, n);
        }
    }

    /// <summary>Where no table is read, rows may stand anywhere.</summary>
    [Fact]
    public void EveryPassKeepsTheMeaningAtAnyPosition()
    {
        foreach (var (name, text) in Specs.All)
        {
            foreach (var alignment in new[] { Alignment.TopLeft, Alignment.BottomRight })
            {
                var spec = SpecParser.Parse(text) with { Alignment = alignment };
                if (spec.Tensors.Count == 0)
                {
                    CheckEveryPass(spec, name, 7, 9, launch => launch with { KeyLengths = [5, 0] });
                    CheckEveryPass(spec, name, 5, 9, launch => launch with { QueryOffsets = [4, -3], KeyOffsets = [-2, 6], KeyLengths = [9, 4] });
                }
            }
        }
    }

    public static TheoryData<string> Examples()
        => [.. Directory.GetFiles(Repository.PathOf("examples"), "*.attn").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void EveryPassKeepsTheMeaningOfAnExample(string example)
    {
        var path = Repository.PathOf("examples", example + ".attn");
        var unit = CompilationUnit.Read(new SourceText(File.ReadAllText(path), path));
        Assert.Empty(unit.Diagnostics);
        foreach (var spec in unit.Specs)
        {
            CheckEveryPass(spec, example, 7, 9);
        }
    }

    private static void CheckEveryPass(Spec spec, string name, int m, int n, Func<Launch, Launch>? place = null)
    {
        var launch = Launches.For(spec, m, n, seed: (m * 31) + n);
        launch = place is null ? launch : place(launch);
        var expected = Interpreter.Evaluate(spec, launch);
        Pipeline.Run(spec, new PassContext(Target, new DiagnosticBag()), trace =>
        {
            var where = $"{name} at M={m} N={n} after {trace.Pass.Name}";
            if (trace.Pass is SpecPass)
            {
                var actual = Interpreter.Evaluate(SpecParser.Parse(trace.Text), launch);
                Same(expected.Output, actual.Output, where);
                Same(expected.LogSumExp, actual.LogSumExp, where);
            }
            else
            {
                var actual = TileInterpreter.Run(TileParser.Parse(trace.Text), launch);
                Same(expected.Output, actual["out"], where);
                Same(expected.LogSumExp, expected.LogSumExp is null ? null : actual["lse"], where);
            }
        });
    }

    private static void Same(double[]? expected, double[]? actual, string where)
    {
        Assert.Equal(expected?.Length, actual?.Length);
        foreach (var (want, got) in (expected ?? []).Zip(actual ?? []))
        {
            var same = want.Equals(got) || Math.Abs(want - got) <= 1e-12 * Math.Max(1, Math.Abs(want));
            Assert.True(same, $"{where}: {got}, the oracle says {want}");
        }
    }
}

/// <summary>Launches with seeded inputs for a Spec's operands and captured tensors.</summary>
internal static class Launches
{
    public static Launch For(Spec spec, int m, int n, int seed)
    {
        // Transforms may ask for an even length, and for as many features as the examples turn.
        var (b, hq, hk, d, e) = (2, 2, 1, spec.Requirements.Count > 0 ? 8 : 3, 2);
        var random = new Random(seed);
        var lengths = new Dictionary<string, long> { ["B"] = b, ["Hq"] = hq, ["Hk"] = hk, ["M"] = m, ["N"] = n, ["D"] = d, ["E"] = e };
        return new Launch(Normal(random, b, hq, m, d), Normal(random, b, hk, n, d), Normal(random, b, hk, n, e))
        {
            Tensors = spec.Tensors.ToDictionary(t => t.Name, t => Captured(t, lengths, random)),
        };
    }

    private static Tensor Normal(Random random, params long[] shape)
        => Tensor.Of([.. Enumerable.Range(0, (int)shape.Aggregate(1L, (x, y) => x * y)).Select(_ => (random.NextDouble() * 4) - 2)], shape);

    private static Tensor Captured(CapturedTensor tensor, Dictionary<string, long> lengths, Random random)
    {
        var shape = tensor.Shape.Select(extent => Length(extent, lengths)).ToArray();
        var count = (int)shape.Aggregate(1L, (x, y) => x * y);
        if (tensor.Element.Loaded() == ScalarType.Float)
        {
            return Tensor.Of([.. Enumerable.Range(0, count).Select(_ => random.NextDouble())], shape);
        }

        if (tensor.Element.Loaded() == ScalarType.Bool)
        {
            return Tensor.Of([.. Enumerable.Range(0, count).Select(_ => random.Next(0, 4) != 0)], shape);
        }

        var last = shape.Length == 0 ? 1 : (int)Math.Max(1, shape[^1]);

        // Small enough to be an index of any table that an example looks up.
        return tensor.Facts.HasFlag(TensorFacts.Sorted)
            ? Tensor.Of([.. Enumerable.Range(0, count).Select(k => (long)(k % last / 3))], shape)
            : Tensor.Of([.. Enumerable.Range(0, count).Select(_ => (long)random.Next(0, 8))], shape);
    }

    private static long Length(Expr extent, Dictionary<string, long> lengths) => extent switch
    {
        Variable v => lengths.TryGetValue(v.Name, out var length) ? length : 8,
        IntConstant c => c.Value,
        Apply a => ScalarMath.Apply(a.Op, [.. a.Children.Select(c => (Scalar)Length(c, lengths))]).AsInt,
        _ => throw new InvalidOperationException(),
    };
}

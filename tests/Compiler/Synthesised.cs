using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.Reference;
using Attn.Runtime;

namespace Attn.Compiler.Tests;

/// <summary>Random arguments for an attention at a shape, for the kernel and for the oracle alike.</summary>
internal sealed class Synthesised
{
    private readonly Random _random;
    private readonly Spec _spec;
    private readonly AttentionShape _shape;
    private readonly IReadOnlyDictionary<string, CapturedArray> _tensors;

    /// <summary>Makes arguments.</summary>
    /// <param name="spec">The attention.</param>
    /// <param name="shape">The launch's dimensions.</param>
    /// <param name="seed">Of the random elements.</param>
    /// <param name="parameters">Values of parameters; the others take their defaults.</param>
    /// <param name="tensors">Captured tensors, the others take their defaults; null where they are to be made.</param>
    public Synthesised(
        Spec spec, AttentionShape shape, int seed,
        IReadOnlyDictionary<string, Scalar>? parameters = null, IReadOnlyDictionary<string, CapturedArray>? tensors = null)
    {
        (_spec, _shape, _random) = (spec, shape, new Random(seed));
        Parameters = parameters ?? new Dictionary<string, Scalar>();
        Query = Floats(shape.Batch * shape.QueryHeads * shape.Queries * shape.HeadDim);
        Key = Floats(shape.Batch * shape.KeyHeads * shape.Keys * shape.HeadDim);
        Value = Floats(shape.Batch * shape.KeyHeads * shape.Keys * shape.ValueDim);
        _tensors = tensors ?? spec.Tensors.ToDictionary(t => t.Name, Captured);
    }

    public IReadOnlyDictionary<string, Scalar> Parameters { get; }

    /// <summary>The position of the first query, for all batches or each; null where the launch says nothing.</summary>
    public long[]? QueryOffset { get; init; }

    /// <summary>The position of the first key, likewise.</summary>
    public long[]? KeyOffset { get; init; }

    /// <summary>How many keys exist, likewise.</summary>
    public long[]? KeyLength { get; init; }

    public float[] Query { get; }

    public float[] Key { get; }

    public float[] Value { get; }

    /// <summary>What the oracle gives.</summary>
    public double[] Expected() => Evaluate().Output;

    /// <summary>Runs both and compares them.</summary>
    public void Check(AttentionKernel kernel, double tolerance = 2e-5)
    {
        var expected = Evaluate();
        var (output, lse) = Run(kernel);
        Comparison.Close(expected.Output, output, tolerance, "out");
        if (kernel.Schedule.Gives(IR.Spec.RowMaximum))
        {
            var maxima = Filled(expected.RowMaximum!.Length);
            kernel.Run(Arguments(Filled(output.Length), []) with { RowMaximum = maxima });
            Comparison.Close(expected.RowMaximum, maxima, tolerance, "rowmax");
        }

        if (lse.Length > 0)
        {
            Comparison.Close(expected.LogSumExp!, lse, tolerance, "lse");
        }
    }

    /// <summary>Runs both on operands that were rounded to a storage type, and compares up to the rounding of the output.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="narrow">Rounds a number to the type.</param>
    /// <param name="widen">The number that an element is.</param>
    /// <param name="roundoff">Half the distance from 1 to the next number of the type.</param>
    public void CheckStoredAs<T>(AttentionKernel kernel, Func<float, T> narrow, Func<T, float> widen, double roundoff)
        where T : unmanaged
    {
        if (AreRefused(kernel))
        {
            return;
        }

        var (q, k, v) = (Rounded(Query), Rounded(Key), Rounded(Value));
        var expected = Evaluate();
        var output = new T[expected.Output.Length];
        var lse = new float[expected.LogSumExp?.Length ?? 0];
        var features = kernel.OutputFeatures(Arguments([], []));
        kernel.Run(new KernelArguments<T>(_shape, q, k, v, output) { LogSumExp = lse, Parameters = Parameters, Tensors = _tensors, OutputFeatures = features });
        Comparison.Close(expected.Output, Array.ConvertAll(output, x => widen(x)), 2e-5 + roundoff, "out");
        Comparison.Close(expected.LogSumExp ?? [], lse, 2e-5, "lse");

        T[] Rounded(float[] numbers)
        {
            var elements = Array.ConvertAll(numbers, x => narrow(x));
            Array.ConvertAll(elements, x => widen(x)).CopyTo(numbers, 0);
            return elements;
        }
    }

    /// <summary>Compares both, where lengths that one refuses are refused by both.</summary>
    public void CheckOrRefuse(AttentionKernel kernel)
    {
        if (!AreRefused(kernel))
        {
            Check(kernel);
        }
    }

    /// <summary>Whether the lengths do not fit the attention; then the kernel has said so too.</summary>
    private bool AreRefused(AttentionKernel kernel)
    {
        try
        {
            Evaluate();
            return false;
        }
        catch (EvaluationException refused) when (refused.Diagnostic.Descriptor == EvaluationErrors.RequirementNotMet)
        {
            Assert.Equal("ATTN5017", Assert.Throws<AttnException>(() => Run(kernel)).Id);
            return true;
        }
    }

    private Results Evaluate() => Interpreter.Evaluate(_spec, new Launch(
        Tensor.Of(Query, _shape.Batch, _shape.QueryHeads, _shape.Queries, _shape.HeadDim),
        Tensor.Of(Key, _shape.Batch, _shape.KeyHeads, _shape.Keys, _shape.HeadDim),
        Tensor.Of(Value, _shape.Batch, _shape.KeyHeads, _shape.Keys, _shape.ValueDim))
    {
        Parameters = Parameters,
        Tensors = _tensors.ToDictionary(t => t.Key, t => ToReference(t.Value)),
        QueryOffsets = OfBatches(QueryOffset),
        KeyOffsets = OfBatches(KeyOffset),
        KeyLengths = OfBatches(KeyLength),
    });

    private long[]? OfBatches(long[]? values) => values is [var single] ? [.. Enumerable.Repeat(single, _shape.Batch)] : values;

    /// <summary>Runs the kernel.</summary>
    public (float[] Output, float[] LogSumExp) Run(AttentionKernel kernel)
    {
        var features = kernel.OutputFeatures(Arguments([], []));
        var output = Filled(_shape.Batch * _shape.QueryHeads * _shape.Queries * features);
        var lse = kernel.Schedule.HasLogSumExp ? Filled(_shape.Batch * _shape.QueryHeads * _shape.Queries) : [];
        kernel.Run(Arguments(output, lse) with { OutputFeatures = features });
        return (output, lse);
    }

    public KernelArguments<float> Arguments(float[] output, float[] lse) => new(_shape, Query, Key, Value, output)
    {
        LogSumExp = lse,
        Parameters = Parameters,
        Tensors = _tensors,
        QueryOffset = QueryOffset,
        KeyOffset = KeyOffset,
        KeyLength = KeyLength,
        Options = new AttentionOptions { MaxDegreeOfParallelism = 2 },
    };

    // What a kernel does not write must not look like a result.
    private static float[] Filled(int length)
    {
        var values = new float[length];
        Array.Fill(values, 12345f);
        return values;
    }

    private static Tensor ToReference(CapturedArray tensor) => tensor.Elements switch
    {
        float[] reals => Tensor.Of(reals, tensor.Shape),
        Half[] reals => Tensor.Of(Array.ConvertAll(reals, x => (double)x), tensor.Shape),
        BFloat16[] reals => Tensor.Of(Array.ConvertAll(reals, x => (double)(float)x), tensor.Shape),
        int[] integers => Tensor.Of(integers, tensor.Shape),
        long[] integers => Tensor.Of(integers, tensor.Shape),
        var truths => Tensor.Of((bool[])truths, tensor.Shape),
    };

    private float[] Floats(int length) => [.. Enumerable.Range(0, length).Select(_ => (float)((_random.NextDouble() * 2) - 1))];

    // Captured reals are often rates of decay: below 0, a weight would grow past what f16 holds.
    private float[] Shares(int length) => [.. Enumerable.Range(0, length).Select(_ => _random.NextSingle())];

    private CapturedArray Captured(CapturedTensor tensor)
    {
        long[] shape = [.. tensor.Shape.Select(Extent)];
        var count = (int)shape.Aggregate(1L, (a, b) => a * b);
        var ascending = tensor.Facts.HasFlag(TensorFacts.Sorted);
        int Integer(int at) => ascending ? (int)(at % shape[^1] / 5) : _random.Next(4);
        return new CapturedArray(tensor.Element switch
        {
            ElementType.I32 => Enumerable.Range(0, count).Select(Integer).ToArray(),
            ElementType.I64 => Enumerable.Range(0, count).Select(k => (long)Integer(k)).ToArray(),
            ElementType.Bool => Enumerable.Range(0, count).Select(_ => _random.Next(2) == 0).ToArray(),
            ElementType.F16 => Array.ConvertAll(Shares(count), x => (Half)x),
            ElementType.BF16 => Array.ConvertAll(Shares(count), x => (BFloat16)x),
            _ => Shares(count),
        }, shape);
    }

    /// <summary>Extents of operands; a dimension that only a tensor binds is 32, beyond every integer made here.</summary>
    private long Extent(Expr extent) => extent switch
    {
        IntConstant c => c.Value,
        Apply a => IR.ScalarMath.Apply(a.Op, [.. a.Children.Select(c => (Scalar)Extent(c))]).AsInt,
        Variable v => v.Name switch
        {
            "B" => _shape.Batch,
            "Hq" => _shape.QueryHeads,
            "Hk" => _shape.KeyHeads,
            "M" => _shape.Queries,
            "N" => _shape.Keys,
            "D" => _shape.HeadDim,
            "E" => _shape.ValueDim,
            _ => 32,
        },
        _ => throw new ArgumentException($"'{extent}' is no extent.", nameof(extent)),
    };
}

using System;
using System.Collections.Generic;
using System.Linq;
using Attn.Compiler;
using Attn.IR;
using Attn.Reference;
using Attn.Runtime;

namespace Attn.Fuzz;

/// <summary>A random shape and random inputs for a Spec, for the oracle and for a compiled kernel.</summary>
internal sealed class FuzzLaunch
{
    private static readonly int[] Lengths = [0, 1, 2, 7, 16, 31, 77, 128, 129, 200];
    private static readonly int[] Features = [1, 3, 8, 16, 17, 33];

    private readonly Spec _spec;
    private readonly float[] _query;
    private readonly float[] _key;
    private readonly float[] _value;
    private readonly Dictionary<string, CapturedArray> _tensors = [];

    public FuzzLaunch(Spec spec, Random random)
    {
        _spec = spec;
        var heads = random.Next(1, 3);
        Shape = new AttentionShape(
            random.Next(1, 3), heads * random.Next(1, 3), heads, Pick(Lengths), Pick(Lengths), Pick(Features), Pick(Features));
        _query = Normal(Shape.Batch * Shape.QueryHeads * Shape.Queries * Shape.HeadDim);
        _key = Normal(Shape.Batch * Shape.KeyHeads * Shape.Keys * Shape.HeadDim);
        _value = Normal(Shape.Batch * Shape.KeyHeads * Shape.Keys * Shape.ValueDim);
        if (random.Next(2) == 0)
        {
            Place(random);
        }

        foreach (var tensor in spec.Tensors.Where(t => t.Default is null))
        {
            _tensors.Add(tensor.Name, Captured(tensor));
        }

        int Pick(int[] choices) => choices[random.Next(choices.Length)];

        float[] Normal(long count) => [.. Enumerable.Range(0, (int)count).Select(_ => (float)((random.NextDouble() + random.NextDouble() + random.NextDouble() - 1.5) * 2))];

        CapturedArray Captured(CapturedTensor tensor)
        {
            var lengths = tensor.Shape.Select(Length).ToArray();
            var count = (int)lengths.Aggregate(1L, (product, length) => product * length);
            var run = (int)Math.Max(1, lengths[^1]);
            Array elements = tensor.Element switch
            {
                ElementType.F32 => Normal(count),
                ElementType.Bool => Enumerable.Range(0, count).Select(_ => random.Next(4) > 0).ToArray(),
                _ when tensor.Facts.HasFlag(TensorFacts.Sorted) => Enumerable.Range(0, count).Select(at => at % run / 19).ToArray(),
                _ => Enumerable.Range(0, count).Select(_ => random.Next(0, 150)).ToArray(),
            };
            return new CapturedArray(elements, lengths);
        }
    }

    public AttentionShape Shape { get; }

    // A number for each batch; null where the launch says nothing.
    private long[]? QueryOffset { get; set; }

    private long[]? KeyOffset { get; set; }

    private long[]? KeyLength { get; set; }

    /// <summary>
    /// Draws positions. Captured tensors are read at positions and at distances, so with any of them all rows move together and stay inside the keys;
    /// without, they may lie anywhere.
    /// </summary>
    private void Place(Random random)
    {
        var batches = Enumerable.Range(0, Shape.Batch).ToList();
        if (_spec.Tensors.Count > 0)
        {
            var first = random.NextInt64(0, (Shape.Keys / 4) + 1);
            QueryOffset = KeyOffset = [.. batches.Select(_ => first)];
            KeyLength = [.. batches.Select(_ => random.NextInt64(0, Shape.Keys - first + 1))];
            return;
        }

        QueryOffset = random.Next(4) == 0 ? null : [.. batches.Select(_ => random.NextInt64(-Shape.Keys, (2 * Shape.Keys) + 1))];
        KeyOffset = random.Next(3) == 0 ? null : [.. batches.Select(_ => random.NextInt64(-Shape.Keys, Shape.Keys + 1))];
        KeyLength = random.Next(3) == 0 ? null : [.. batches.Select(_ => random.NextInt64(0, Shape.Keys + 1))];
    }

    /// <summary>The dimensions and positions.</summary>
    public override string ToString()
        => $"{Shape}, query offset {Text(QueryOffset)}, key offset {Text(KeyOffset)}, key lengths {Text(KeyLength)}";

    private static string Text(long[]? values) => values is null ? "not given" : string.Join(",", values);

    /// <summary>The launch as the oracle takes it.</summary>
    public Launch Oracle() => new(
        Tensor.Of(_query, Shape.Batch, Shape.QueryHeads, Shape.Queries, Shape.HeadDim),
        Tensor.Of(_key, Shape.Batch, Shape.KeyHeads, Shape.Keys, Shape.HeadDim),
        Tensor.Of(_value, Shape.Batch, Shape.KeyHeads, Shape.Keys, Shape.ValueDim))
    {
        Tensors = _tensors.ToDictionary(t => t.Key, t => t.Value.Elements switch
        {
            float[] f => Tensor.Of(f, t.Value.Shape),
            int[] i => Tensor.Of(i, t.Value.Shape),
            bool[] b => Tensor.Of(b, t.Value.Shape),
            _ => throw new InvalidOperationException(),
        }),
        QueryOffsets = QueryOffset,
        KeyOffsets = KeyOffset,
        KeyLengths = KeyLength,
    };

    /// <summary>Runs the kernel into outputs filled with NaN, so that an element that is not written shows.</summary>
    public (float[] Output, float[] LogSumExp, float[] RowMaximum) Run(AttentionKernel kernel)
    {
        var rows = Shape.Batch * Shape.QueryHeads * Shape.Queries;
        var output = Enumerable.Repeat(float.NaN, (int)(rows * Shape.ValueDim)).ToArray();
        var logSumExp = Enumerable.Repeat(float.NaN, _spec.Find(Spec.LogSumExp) is null ? 0 : (int)rows).ToArray();
        var rowMaximum = Enumerable.Repeat(float.NaN, _spec.Find(Spec.RowMaximum) is null ? 0 : (int)rows).ToArray();
        kernel.Run(new KernelArguments<float>(Shape, _query, _key, _value, output)
        {
            LogSumExp = logSumExp,
            RowMaximum = rowMaximum,
            Tensors = _tensors,
            QueryOffset = QueryOffset,
            KeyOffset = KeyOffset,
            KeyLength = KeyLength,
        });
        return (output, logSumExp, rowMaximum);
    }

    private long Length(Expr extent) => extent switch
    {
        IntConstant c => c.Value,
        Variable v => v.Name switch
        {
            "B" => Shape.Batch,
            "Hq" => Shape.QueryHeads,
            "Hk" => Shape.KeyHeads,
            "M" => Shape.Queries,
            "N" => Shape.Keys,
            "D" => Shape.HeadDim,
            _ => Shape.ValueDim,
        },
        Apply a => IR.ScalarMath.Apply(a.Op, [.. a.Children.Select(c => (Scalar)Length(c))]).AsInt,
        _ => throw new InvalidOperationException(),
    };
}

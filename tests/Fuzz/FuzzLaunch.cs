using System;
using System.Collections.Generic;
using System.Linq;
using Attn.Compiler;
using Attn.IR;
using Attn.Reference;
using Attn.Runtime;

namespace Attn.Fuzz;

/// <summary>
/// A random launch of a Spec, for the oracle and for a compiled kernel: dimensions, from none to more than a tile; parameters, captured tensors and those with
/// a default, given or not; positions; how operands are stored; and whether all batches share the keys or the values.
/// </summary>
internal sealed class FuzzLaunch
{
    private const int Draws = 40;

    private static readonly int[] Lengths = [0, 1, 2, 7, 16, 31, 77, 128, 129, 200];
    private static readonly int[] Features = [1, 2, 3, 4, 8, 8, 16, 16, 17, 33];
    private static readonly ElementType[] Storages = [ElementType.F32, ElementType.F32, ElementType.F16, ElementType.BF16];

    private readonly Spec _spec;
    private readonly float[] _query;
    private readonly float[] _key;
    private readonly float[] _value;
    private readonly Dictionary<string, Scalar> _parameters = [];
    private readonly Dictionary<Expr, Scalar> _known = [];
    private readonly Dictionary<string, CapturedArray> _tensors = [];

    public FuzzLaunch(Spec spec, Random random)
    {
        _spec = spec;
        for (var draw = 0; draw < Draws; draw++)
        {
            Draw(random);
            if (spec.Requirements.All(requirement => Evaluate(requirement).AsBool))
            {
                break;
            }
        }

        Storage = Storages[random.Next(Storages.Length)];
        _query = Normal(Shape.Batch * Shape.QueryHeads * Shape.Queries * Shape.HeadDim, Storage);
        _key = Normal(Batches() * Shape.KeyHeads * Shape.Keys * Shape.HeadDim, Storage);
        _value = Normal(Batches() * Shape.KeyHeads * Shape.Keys * Shape.ValueDim, Storage);
        if (random.Next(2) == 0)
        {
            Place(random);
        }

        foreach (var tensor in spec.Tensors.Where(t => t.Default is null || random.Next(2) == 0))
        {
            _tensors.Add(tensor.Name, Captured(tensor));
        }

        int Batches() => random.Next(4) == 0 ? 1 : Shape.Batch;

        float[] Normal(long count, ElementType element)
            => [.. Enumerable.Range(0, (int)count).Select(_ => Stored((float)((random.NextDouble() + random.NextDouble() + random.NextDouble() - 1.5) * 2), element))];

        CapturedArray Captured(CapturedTensor tensor)
        {
            var lengths = tensor.Shape.Select(extent => Evaluate(extent).AsInt).ToArray();
            var count = (int)lengths.Aggregate(1L, (product, length) => product * length);
            var run = (int)Math.Max(1, lengths[^1]);
            return new CapturedArray(
                tensor.Element.Loaded() switch
                {
                    ScalarType.Float => InMemory(Normal(count, tensor.Element), tensor.Element),
                    ScalarType.Bool => Enumerable.Range(0, count).Select(_ => random.Next(4) > 0).ToArray(),
                    _ when tensor.Facts.HasFlag(TensorFacts.Sorted) => Integers(count, at => at % run / 19, tensor.Element),
                    _ => Integers(count, _ => random.Next(0, 150), tensor.Element),
                },
                lengths);
        }
    }

    public AttentionShape Shape { get; private set; }

    /// <summary>How q, k, v and the output are stored.</summary>
    public ElementType Storage { get; }

    // A number for each batch; null where the launch says nothing.
    private long[]? QueryOffset { get; set; }

    private long[]? KeyOffset { get; set; }

    private long[]? KeyLength { get; set; }

    private void Draw(Random random)
    {
        var heads = random.Next(1, 3);
        Shape = new AttentionShape(
            random.Next(1, 3), heads * random.Next(1, 3), heads, Pick(Lengths), Pick(Lengths), Pick(Features), Pick(Features));
        _known.Clear();
        foreach (var (dimension, length) in new[]
        {
            (Names.B, Shape.Batch), (Names.Hq, Shape.QueryHeads), (Names.Hk, Shape.KeyHeads), (Names.M, Shape.Queries), (Names.N, Shape.Keys), (Names.D, Shape.HeadDim),
            (Names.E, Shape.ValueDim),
        })
        {
            _known[dimension] = length;
        }

        foreach (var fresh in _spec.Tensors.SelectMany(t => t.Shape).OfType<Variable>().Where(v => !_known.ContainsKey(v)))
        {
            _known[fresh] = random.Next(1, 20);
        }

        _parameters.Clear();
        foreach (var parameter in _spec.Parameters)
        {
            if (parameter.Default is null || random.Next(2) == 0)
            {
                _parameters[parameter.Name] = parameter.Type switch
                {
                    ScalarType.Int => (Scalar)random.Next(1, 14),
                    ScalarType.Float => 0.5 * random.Next(1, 12),
                    _ => random.Next(2) == 0,
                };
            }

            _known[parameter.Variable] = _parameters.TryGetValue(parameter.Name, out var given) ? given : Evaluate(parameter.Default!);
        }

        int Pick(int[] choices) => choices[random.Next(choices.Length)];
    }

    /// <summary>
    /// Draws positions. Captured tensors with an axis of keys may be read at positions and at distances, so with any of them all rows move together and
    /// stay inside the keys; without, they may lie anywhere.
    /// </summary>
    private void Place(Random random)
    {
        var batches = Enumerable.Range(0, Shape.Batch).ToList();
        if (_spec.Tensors.Any(t => t.Shape.Any(axis => axis.Any(node => node == Names.N))))
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

    /// <summary>All that the launch says but for the elements of tensors.</summary>
    public override string ToString()
        => $"{Shape} in {Storage.Spelling()}, query offset {Text(QueryOffset)}, key offset {Text(KeyOffset)}, key lengths {Text(KeyLength)}"
            + string.Concat(_parameters.Select(p => $", {p.Key} = {p.Value}")) + string.Concat(_tensors.Where(t => t.Value.Shape.Count == 1).Select(t => $", {t.Key} [{t.Value.Shape[0]}]"))
            + (_key.Length == Shape.Batch * Shape.KeyHeads * Shape.Keys * Shape.HeadDim ? "" : ", shared keys")
            + (_value.Length == Shape.Batch * Shape.KeyHeads * Shape.Keys * Shape.ValueDim ? "" : ", shared values");

    private static string Text(long[]? values) => values is null ? "not given" : string.Join(",", values);

    /// <summary>The launch as the oracle takes it.</summary>
    public Launch Oracle() => new(
        Tensor.Of(_query, Shape.Batch, Shape.QueryHeads, Shape.Queries, Shape.HeadDim),
        OfKeys(_key, Shape.HeadDim),
        OfKeys(_value, Shape.ValueDim))
    {
        Parameters = _parameters,
        Tensors = _tensors.ToDictionary(t => t.Key, t => t.Value.Elements switch
        {
            float[] f => Tensor.Of(f, t.Value.Shape),
            Half[] f => Tensor.Of(Array.ConvertAll(f, x => (float)x), t.Value.Shape),
            BFloat16[] f => Tensor.Of(Array.ConvertAll(f, x => (float)x), t.Value.Shape),
            int[] i => Tensor.Of(i, t.Value.Shape),
            long[] i => Tensor.Of(i, t.Value.Shape),
            bool[] b => Tensor.Of(b, t.Value.Shape),
            _ => throw new InvalidOperationException(),
        }),
        QueryOffsets = QueryOffset,
        KeyOffsets = KeyOffset,
        KeyLengths = KeyLength,
    };

    /// <summary>Runs the kernel; where the mask has tiles to find, once more with a list of them.</summary>
    public KernelRun Run(AttentionKernel kernel) => Storage switch
    {
        ElementType.F16 => Run(kernel, x => (Half)x, x => (float)x),
        ElementType.BF16 => Run(kernel, x => (BFloat16)x, x => (float)x),
        _ => Run<float>(kernel, x => x, x => x),
    };

    private KernelRun Run<T>(AttentionKernel kernel, Converter<float, T> narrow, Converter<T, float> widen)
        where T : unmanaged
    {
        var arguments = new KernelArguments<T>(
            Shape, Array.ConvertAll(_query, narrow), Array.ConvertAll(_key, narrow), Array.ConvertAll(_value, narrow), Array.Empty<T>())
        {
            Parameters = _parameters,
            Tensors = _tensors,
            QueryOffset = QueryOffset,
            KeyOffset = KeyOffset,
            KeyLength = KeyLength,
        };
        var features = kernel.OutputFeatures(arguments);
        var first = Once(null);
        return kernel.FindTiles(arguments) is { } tiles ? first with { WithTiles = Once(tiles) } : first;

        // Outputs are filled with NaN, so that an element that is not written shows.
        KernelRun Once(TileList? tiles)
        {
            var rows = (int)(Shape.Batch * Shape.QueryHeads * Shape.Queries);
            var output = Enumerable.Repeat(narrow(float.NaN), rows * features).ToArray();
            var logSumExp = _spec.Find(Spec.LogSumExp) is null ? null : Enumerable.Repeat(float.NaN, rows).ToArray();
            var rowMaximum = _spec.Find(Spec.RowMaximum) is null ? null : Enumerable.Repeat(float.NaN, rows).ToArray();
            kernel.Run(arguments with
            {
                Output = output,
                OutputFeatures = features,
                LogSumExp = logSumExp,
                RowMaximum = rowMaximum,
                Options = new AttentionOptions { MaxDegreeOfParallelism = 2, Tiles = tiles },
            });
            return new KernelRun(Array.ConvertAll(output, widen), logSumExp, rowMaximum, features);
        }
    }

    private Tensor OfKeys(float[] elements, long features)
    {
        var batch = Shape.KeyHeads * Shape.Keys * features;
        return Tensor.Of(elements, elements.Length == Shape.Batch * batch ? Shape.Batch : 1, Shape.KeyHeads, Shape.Keys, features);
    }

    private Scalar Evaluate(Expr expression) => expression switch
    {
        IntConstant c => c.Value,
        FloatConstant c => c.Value,
        BoolConstant c => c.Value,
        Variable v => _known[v],
        Apply a => IR.ScalarMath.Apply(a.Op, [.. a.Children.Select(Evaluate)]),
        _ => throw new InvalidOperationException(),
    };

    private static float Stored(float number, ElementType element) => element switch
    {
        ElementType.F16 => (float)(Half)number,
        ElementType.BF16 => (float)(BFloat16)number,
        _ => number,
    };

    private static Array InMemory(float[] numbers, ElementType element) => element switch
    {
        ElementType.F16 => Array.ConvertAll(numbers, x => (Half)x),
        ElementType.BF16 => Array.ConvertAll(numbers, x => (BFloat16)x),
        _ => numbers,
    };

    private static Array Integers(int count, Func<int, long> element, ElementType type)
    {
        var integers = Enumerable.Range(0, count).Select(element).ToArray();
        return type == ElementType.I64 ? integers : Array.ConvertAll(integers, x => (int)x);
    }
}

using System;
using Attn.Runtime;

namespace Attn.Cpu.Bench;

/// <summary>The tensors of a work, dense. The queries stand at the end of the keys.</summary>
/// <typeparam name="T">How the elements are stored.</typeparam>
internal sealed class Operands<T>(AttentionShape shape, Func<float, T> convert)
    where T : unmanaged
{
    private readonly T[] _query = Filled(shape.QueryHeads * shape.Queries * shape.HeadDim, 1, convert);
    private readonly T[] _key = Filled(shape.KeyHeads * shape.Keys * shape.HeadDim, 2, convert);
    private readonly T[] _value = Filled(shape.KeyHeads * shape.Keys * shape.ValueDim, 3, convert);
    private readonly T[] _output = new T[shape.QueryHeads * shape.Queries * shape.ValueDim];

    public AttentionShape Shape { get; } = shape;

    public ReadOnlyTensorView<T> Query => new(_query, 1, Shape.QueryHeads, Shape.Queries, Shape.HeadDim);

    public ReadOnlyTensorView<T> Key => new(_key, 1, Shape.KeyHeads, Shape.Keys, Shape.HeadDim);

    public ReadOnlyTensorView<T> Value => new(_value, 1, Shape.KeyHeads, Shape.Keys, Shape.ValueDim);

    public TensorView<T> Output => new(_output, 1, Shape.QueryHeads, Shape.Queries, Shape.ValueDim);

    public AttentionPositions Positions => new() { QueryOffset = Shape.Keys - Shape.Queries };

    /// <summary>Query, key, value and output as they lie in memory.</summary>
    public (T[] Query, T[] Key, T[] Value, T[] Output) Elements => (_query, _key, _value, _output);

    private static T[] Filled(int count, ulong seed, Func<float, T> convert)
    {
        var noise = Noise.Normal(count, seed);
        return noise is T[] already ? already : Array.ConvertAll(noise, x => convert(x));
    }
}

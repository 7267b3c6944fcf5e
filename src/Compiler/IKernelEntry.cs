using System;
using Attn.Runtime;

namespace Attn.Compiler;

/// <summary>What a compiled assembly implements so that it can be called without reflection.</summary>
public interface IKernelEntry
{
    /// <summary>Calls the generated method.</summary>
    void Invoke<T>(EntryArguments<T> arguments)
        where T : unmanaged;

    /// <summary>Calls the generated method that finds the tiles; null where the loops' bounds say which they are.</summary>
    TileList? FindTiles<T>(EntryArguments<T> arguments)
        where T : unmanaged;
}

/// <summary>The arguments of a run as the generated entry reads them.</summary>
/// <typeparam name="T">How the operands are stored.</typeparam>
public readonly ref struct EntryArguments<T>
    where T : unmanaged
{
    private readonly KernelArguments<T> _arguments;

    internal EntryArguments(KernelArguments<T> arguments) => _arguments = arguments;

    /// <summary>The dimensions.</summary>
    public AttentionShape Shape => _arguments.Shape;

    /// <summary>q.</summary>
    public ReadOnlyTensorView<T> Query => _arguments.Query.View(Shape.Batch, Shape.QueryHeads, Shape.Queries, Shape.HeadDim);

    /// <summary>k.</summary>
    public ReadOnlyTensorView<T> Key => _arguments.Key.SharedView(Shape.Batch, Shape.KeyHeads, Shape.Keys, Shape.HeadDim);

    /// <summary>v.</summary>
    public ReadOnlyTensorView<T> Value => _arguments.Value.SharedView(Shape.Batch, Shape.KeyHeads, Shape.Keys, Shape.ValueDim);

    /// <summary>out.</summary>
    public TensorView<T> Output => _arguments.Output.WritableView(Shape.Batch, Shape.QueryHeads, Shape.Queries, _arguments.OutputFeatures ?? Shape.ValueDim);

    /// <summary>lse, or nothing.</summary>
    public Span<float> LogSumExp => _arguments.LogSumExp.Span;

    /// <summary>rowmax, or nothing.</summary>
    public Span<float> RowMaximum => _arguments.RowMaximum.Span;

    /// <summary>The factor of the raw scores, where given.</summary>
    public float? Scale => (float?)_arguments.Scale;

    /// <summary>Where rows stand in their sequences.</summary>
    public AttentionPositions Positions => new()
    {
        QueryOffset = _arguments.QueryOffset.Span,
        KeyOffset = _arguments.KeyOffset.Span,
        KeyLength = _arguments.KeyLength.Span,
    };

    /// <summary>Threads and cancellation.</summary>
    public AttentionOptions? Options => _arguments.Options;

    /// <summary>An integer parameter, where given.</summary>
    public long? Int(string name) => _arguments.Parameters.TryGetValue(name, out var value) ? value.AsInt : null;

    /// <summary>A float parameter, where given.</summary>
    public float? Float(string name) => _arguments.Parameters.TryGetValue(name, out var value) ? (float)value.AsFloat : null;

    /// <summary>A truth value, where given.</summary>
    public bool? Bool(string name) => _arguments.Parameters.TryGetValue(name, out var value) ? value.AsBool : null;

    /// <summary>A captured tensor; empty where its default is to be taken.</summary>
    public ReadOnlySpan<TElement> Tensor<TElement>(string name)
        => _arguments.Tensors.TryGetValue(name, out var tensor) ? (TElement[])tensor.Elements : default(ReadOnlySpan<TElement>);

    /// <summary>The length of an axis of a captured tensor.</summary>
    /// <param name="tensor">The tensor.</param>
    /// <param name="axis">Which axis.</param>
    /// <param name="dimension">The declared name of the length.</param>
    /// <exception cref="AttnException">ATTN5014: the tensor is not given.</exception>
    public long Extent(string tensor, int axis, string dimension)
    {
        if (_arguments.Tensors.TryGetValue(tensor, out var given))
        {
            return given.Shape[axis];
        }

        Require.Bound<float>(dimension, tensor, []);
        return 0;
    }
}

using System;
using System.Collections.Generic;
using Attn.IR;
using Attn.Runtime;

namespace Attn.Compiler;

/// <summary>The memory of a tensor of rank 4 and the strides of its elements; null strides mean dense, row-major.</summary>
/// <typeparam name="T">How its elements are stored.</typeparam>
/// <param name="Data">The buffer.</param>
/// <param name="Strides">Elements from one batch, head, row and column to the next; 0 repeats what stands first.</param>
public readonly record struct Operand<T>(Memory<T> Data, EquatableArray<long>? Strides = null)
    where T : unmanaged
{
    /// <summary>A dense tensor.</summary>
    public static implicit operator Operand<T>(T[] data) => new(data);

    internal ReadOnlyTensorView<T> View(int batch, int heads, int rows, int columns) => Strides is { } s
        ? new(Data.Span, batch, heads, rows, columns, s[0], s[1], s[2], s[3])
        : new(Data.Span, batch, heads, rows, columns);

    /// <summary>Keys or values: dense memory of one batch's length is one batch, which all share.</summary>
    internal ReadOnlyTensorView<T> SharedView(int batch, int heads, int rows, int columns)
        => View(Strides is null && Data.Length == (long)heads * rows * columns ? 1 : batch, heads, rows, columns);

    internal TensorView<T> WritableView(int batch, int heads, int rows, int columns) => Strides is { } s
        ? new(Data.Span, batch, heads, rows, columns, s[0], s[1], s[2], s[3])
        : new(Data.Span, batch, heads, rows, columns);
}

/// <summary>
/// A captured tensor, dense in row-major order: <c>float[]</c>, <c>Half[]</c>, <see cref="BFloat16"/><c>[]</c>, <c>int[]</c>, <c>long[]</c> or
/// <c>bool[]</c>.
/// </summary>
/// <param name="Elements">The elements.</param>
/// <param name="Shape">The length of each axis.</param>
public sealed record CapturedArray(Array Elements, IReadOnlyList<long> Shape);

/// <summary>The arguments of one run, by name.</summary>
/// <typeparam name="T">How q, k, v and out are stored: <c>float</c>, <c>Half</c> or <see cref="BFloat16"/>.</typeparam>
/// <param name="Shape">The dimensions.</param>
/// <param name="Query">q [B, Hq, M, D].</param>
/// <param name="Key">k [B, Hk, N, D], or one batch for all.</param>
/// <param name="Value">v [B, Hk, N, E], or one batch for all.</param>
/// <param name="Output">Receives out [B, Hq, M, E], or <see cref="KernelArguments.OutputFeatures"/> wide.</param>
public sealed record KernelArguments<T>(AttentionShape Shape, Operand<T> Query, Operand<T> Key, Operand<T> Value, Operand<T> Output)
    : KernelArguments(Shape)
    where T : unmanaged;

/// <summary>The arguments of one run but for its operands.</summary>
/// <param name="Shape">The dimensions.</param>
public abstract record KernelArguments(AttentionShape Shape)
{
    /// <summary>Receives lse [B, Hq, M]; empty where it is not wanted.</summary>
    public Memory<float> LogSumExp { get; init; }

    /// <summary>Receives rowmax [B, Hq, M] of an attention that emits it; empty where it is not wanted.</summary>
    public Memory<float> RowMaximum { get; init; }

    /// <summary>Parameters by name; those that are missing take their defaults.</summary>
    public IReadOnlyDictionary<string, Scalar> Parameters { get; init; } = new Dictionary<string, Scalar>();

    /// <summary>Captured tensors by name; those that are missing take their defaults.</summary>
    public IReadOnlyDictionary<string, CapturedArray> Tensors { get; init; } = new Dictionary<string, CapturedArray>();

    /// <summary>The factor of the raw scores; 1 / sqrt(D) where null.</summary>
    public double? Scale { get; init; }

    /// <summary>The position of the first query, for all batches or each; empty for what the attention's <c>align</c> says.</summary>
    public ReadOnlyMemory<long> QueryOffset { get; init; }

    /// <summary>The position of the first key, for all batches or each; empty for 0.</summary>
    public ReadOnlyMemory<long> KeyOffset { get; init; }

    /// <summary>How many keys exist, for all batches or each; empty for all N.</summary>
    public ReadOnlyMemory<long> KeyLength { get; init; }

    /// <summary>Threads and cancellation.</summary>
    public AttentionOptions? Options { get; init; }

    /// <summary>Features of the output where a transform of the values changes their number; E where null.</summary>
    public int? OutputFeatures { get; init; }
}

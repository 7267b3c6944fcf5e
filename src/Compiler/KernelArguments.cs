using System;
using System.Collections.Generic;
using Attn.IR;
using Attn.Runtime;

namespace Attn.Compiler;

/// <summary>The memory of a tensor of rank 4 and the strides of its elements; null strides mean dense, row-major.</summary>
/// <param name="Data">The buffer.</param>
/// <param name="Strides">Elements from one batch, head, row and column to the next.</param>
public readonly record struct Operand(Memory<float> Data, EquatableArray<long>? Strides = null)
{
    /// <summary>A dense tensor.</summary>
    public static implicit operator Operand(float[] data) => new(data);

    internal ReadOnlyTensorView<float> View(int batch, int heads, int rows, int columns) => Strides is { } s
        ? new(Data.Span, batch, heads, rows, columns, s[0], s[1], s[2], s[3])
        : new(Data.Span, batch, heads, rows, columns);

    internal TensorView<float> WritableView(int batch, int heads, int rows, int columns) => Strides is { } s
        ? new(Data.Span, batch, heads, rows, columns, s[0], s[1], s[2], s[3])
        : new(Data.Span, batch, heads, rows, columns);
}

/// <summary>A captured tensor: <c>float[]</c>, <c>int[]</c>, <c>long[]</c> or <c>bool[]</c>, dense in row-major order.</summary>
/// <param name="Elements">The elements.</param>
/// <param name="Shape">The length of each axis.</param>
public sealed record CapturedArray(Array Elements, IReadOnlyList<long> Shape);

/// <summary>The arguments of one run, by name.</summary>
/// <param name="Shape">The dimensions.</param>
/// <param name="Query">q [B, Hq, M, D].</param>
/// <param name="Key">k [B, Hk, N, D].</param>
/// <param name="Value">v [B, Hk, N, E].</param>
/// <param name="Output">Receives out [B, Hq, M, E].</param>
public sealed record KernelArguments(AttentionShape Shape, Operand Query, Operand Key, Operand Value, Operand Output)
{
    /// <summary>Receives lse [B, Hq, M]; empty where it is not wanted.</summary>
    public Memory<float> LogSumExp { get; init; }

    /// <summary>Parameters by name; those that are missing take their defaults.</summary>
    public IReadOnlyDictionary<string, Scalar> Parameters { get; init; } = new Dictionary<string, Scalar>();

    /// <summary>Captured tensors by name; those that are missing take their defaults.</summary>
    public IReadOnlyDictionary<string, CapturedArray> Tensors { get; init; } = new Dictionary<string, CapturedArray>();

    /// <summary>The factor of the raw scores; 1 / sqrt(D) where null.</summary>
    public double? Scale { get; init; }

    /// <summary>Threads and cancellation.</summary>
    public AttentionOptions? Options { get; init; }
}

using System;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace Attn.Runtime;

/// <summary>
/// Tensors of System.Numerics.Tensors as operands: nothing is copied, strides are kept, and a broadcast axis has the stride 0. They are a
/// package of their own, so that generated code does not need that of the tensors.
/// </summary>
public static class TensorSpanViews
{
    private const int Rank = 4;

    /// <summary>An input <c>[batch, heads, rows, columns]</c>.</summary>
    /// <exception cref="AttnException">ATTN5004: the tensor has another rank. ATTN5001, ATTN5003: it is too large for a span.</exception>
    public static ReadOnlyTensorView<T> AsView<T>(this ReadOnlyTensorSpan<T> tensor)
    {
        Span<long> lengths = stackalloc long[Rank];
        Span<long> strides = stackalloc long[Rank];
        var extent = Layout(tensor.Lengths, tensor.Strides, lengths, strides);
        var data = extent == 0 ? default : MemoryMarshal.CreateReadOnlySpan(in tensor.GetPinnableReference(), extent);
        return new ReadOnlyTensorView<T>(
            data, (int)lengths[0], (int)lengths[1], (int)lengths[2], (int)lengths[3], strides[0], strides[1], strides[2], strides[3]);
    }

    /// <summary>An output <c>[batch, heads, rows, columns]</c>.</summary>
    /// <exception cref="AttnException">
    /// ATTN5004: the tensor has another rank. ATTN5001, ATTN5003: it is too large for a span. ATTN5006: elements overlap.
    /// </exception>
    public static TensorView<T> AsView<T>(this TensorSpan<T> tensor)
    {
        Span<long> lengths = stackalloc long[Rank];
        Span<long> strides = stackalloc long[Rank];
        var extent = Layout(tensor.Lengths, tensor.Strides, lengths, strides);
        var data = extent == 0 ? default : MemoryMarshal.CreateSpan(ref tensor.GetPinnableReference(), extent);
        return new TensorView<T>(
            data, (int)lengths[0], (int)lengths[1], (int)lengths[2], (int)lengths[3], strides[0], strides[1], strides[2], strides[3]);
    }

    /// <summary>An output, or an input, <c>[batch, heads, rows, columns]</c>.</summary>
    /// <inheritdoc cref="AsView{T}(TensorSpan{T})"/>
    public static TensorView<T> AsView<T>(this Tensor<T> tensor) => tensor.AsTensorSpan().AsView();

    /// <summary>Copies lengths and strides.</summary>
    /// <returns>Elements from the first to the last; 0 where there are none.</returns>
    private static int Layout(ReadOnlySpan<nint> tensorLengths, ReadOnlySpan<nint> tensorStrides, Span<long> lengths, Span<long> strides)
    {
        Require.Rank("The tensor", tensorLengths.Length, Rank);
        long last = 0;
        for (var axis = 0; axis < Rank; axis++)
        {
            (lengths[axis], strides[axis]) = (tensorLengths[axis], tensorStrides[axis]);
            Require.AxisLength("The tensor", lengths[axis]);
            last += (lengths[axis] - 1) * strides[axis];
        }

        return lengths.Contains(0) ? 0 : Require.Elements("The tensor", last + 1);
    }
}

using System;

namespace Attn.Runtime;

/// <summary>An output of rank 4, <c>[batch, heads, rows, columns]</c>, over a span; strides are in elements, and no two elements share a place.</summary>
/// <typeparam name="T">The element.</typeparam>
public readonly ref struct TensorView<T>
{
    private readonly Span<T> _data;
    private readonly long _batchStride;
    private readonly long _headStride;
    private readonly long _rowStride;
    private readonly long _columnStride;

    /// <summary>A dense tensor in row-major order.</summary>
    /// <exception cref="AttnException">ATTN5001, ATTN5005.</exception>
    public TensorView(Span<T> data, int batch, int heads, int rows, int columns)
        : this(data, batch, heads, rows, columns, (long)heads * rows * columns, (long)rows * columns, columns, 1)
    {
    }

    /// <summary>A tensor of any strides under which its elements are apart.</summary>
    /// <exception cref="AttnException">
    /// ATTN5001: a length is negative. ATTN5005: a stride is negative, or an element lies outside the span. ATTN5006: elements overlap.
    /// </exception>
    public TensorView(
        Span<T> data, int batch, int heads, int rows, int columns,
        long batchStride, long headStride, long rowStride, long columnStride)
    {
        ReadOnlySpan<long> lengths = [batch, heads, rows, columns];
        ReadOnlySpan<long> strides = [batchStride, headStride, rowStride, columnStride];
        TensorLayout.RequireInside("The output", data.Length, lengths, strides);
        TensorLayout.RequireDisjoint("The output", lengths, strides);
        _data = data;
        (Batch, Heads, Rows, Columns) = (batch, heads, rows, columns);
        (_batchStride, _headStride, _rowStride, _columnStride) = (batchStride, headStride, rowStride, columnStride);
    }

    /// <summary>Length of the first axis.</summary>
    public int Batch { get; }

    /// <summary>Length of the second axis.</summary>
    public int Heads { get; }

    /// <summary>Length of the third axis: queries.</summary>
    public int Rows { get; }

    /// <summary>Length of the last axis: features.</summary>
    public int Columns { get; }

    /// <summary>The same tensor as an input.</summary>
    public static implicit operator ReadOnlyTensorView<T>(TensorView<T> view)
        => new(view._data, view.Batch, view.Heads, view.Rows, view.Columns,
            view._batchStride, view._headStride, view._rowStride, view._columnStride);

    /// <summary>Whether the rows of a head are as far from one another as the last of them from the first of the next head.</summary>
    internal bool HasRowsOfHeadsInStep => Rows == 1 || _headStride == Rows * _rowStride;

    /// <summary>The same elements with some heads, one after the other, as the rows of one.</summary>
    /// <param name="group">How many heads become one.</param>
    internal TensorView<T> WithHeadsAsRows(int group)
        => new(_data, Batch, Heads / group, Rows * group, Columns, _batchStride, _headStride * group, Rows == 1 ? _headStride : _rowStride, _columnStride);

    /// <summary>Some rows of one head.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They are not inside the tensor.</exception>
    public MatrixView<T> Block(int batch, int head, int row, int rows)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)batch, (uint)Batch, nameof(batch));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)head, (uint)Heads, nameof(head));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)row, (uint)Rows, nameof(row));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)rows, (uint)(Rows - row), nameof(rows));
        var origin = rows == 0 || Columns == 0 ? 0 : (int)((batch * _batchStride) + (head * _headStride) + (row * _rowStride));
        return new(_data[origin..], rows, Columns, _rowStride, _columnStride);
    }
}

/// <summary>Some rows of one head of an output. It comes from <see cref="TensorView{T}.Block"/>, which has checked its bounds.</summary>
/// <typeparam name="T">The element.</typeparam>
public readonly ref struct MatrixView<T>
{
    internal MatrixView(Span<T> data, int rows, int columns, long rowStride, long columnStride)
    {
        Data = data;
        (Rows, Columns, RowStride, ColumnStride) = (rows, columns, rowStride, columnStride);
    }

    /// <summary>The buffer from the first element on.</summary>
    public Span<T> Data { get; }

    /// <summary>Rows.</summary>
    public int Rows { get; }

    /// <summary>Columns.</summary>
    public int Columns { get; }

    /// <summary>Elements from one row to the next.</summary>
    public long RowStride { get; }

    /// <summary>Elements from one column to the next.</summary>
    public long ColumnStride { get; }
}

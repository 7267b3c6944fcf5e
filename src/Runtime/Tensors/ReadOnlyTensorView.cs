using System;

namespace Attn.Runtime;

/// <summary>
/// An input of rank 4, <c>[batch, heads, rows, columns]</c>, over a span. Strides are in elements; a stride of 0 repeats one slice along its
/// axis, and the columns need not be adjacent. What the constructor has checked, no kernel checks again.
/// </summary>
/// <typeparam name="T">The element.</typeparam>
public readonly ref struct ReadOnlyTensorView<T>
{
    private readonly long _batchStride;
    private readonly long _headStride;
    private readonly long _rowStride;
    private readonly long _columnStride;

    /// <summary>A dense tensor in row-major order.</summary>
    /// <exception cref="AttnException">ATTN5001, ATTN5005.</exception>
    public ReadOnlyTensorView(ReadOnlySpan<T> data, int batch, int heads, int rows, int columns)
        : this(data, batch, heads, rows, columns, (long)heads * rows * columns, (long)rows * columns, columns, 1)
    {
    }

    /// <summary>A tensor of any strides.</summary>
    /// <exception cref="AttnException">ATTN5001: a length is negative. ATTN5005: a stride is negative, or an element lies outside the span.</exception>
    public ReadOnlyTensorView(
        ReadOnlySpan<T> data, int batch, int heads, int rows, int columns,
        long batchStride, long headStride, long rowStride, long columnStride)
    {
        TensorLayout.RequireInside(
            "The tensor", data.Length, [batch, heads, rows, columns], [batchStride, headStride, rowStride, columnStride]);
        Data = data;
        (Batch, Heads, Rows, Columns) = (batch, heads, rows, columns);
        (_batchStride, _headStride, _rowStride, _columnStride) = (batchStride, headStride, rowStride, columnStride);
    }

    /// <summary>The buffer.</summary>
    public ReadOnlySpan<T> Data { get; }

    /// <summary>Length of the first axis.</summary>
    public int Batch { get; }

    /// <summary>Length of the second axis.</summary>
    public int Heads { get; }

    /// <summary>Length of the third axis: queries or keys.</summary>
    public int Rows { get; }

    /// <summary>Length of the last axis: features.</summary>
    public int Columns { get; }

    /// <summary>One element.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An index is outside its axis.</exception>
    public T this[int batch, int head, int row, int column]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)column, (uint)Columns, nameof(column));
            return Block(batch, head, row, 1).Data[(int)(column * _columnStride)];
        }
    }

    /// <summary>The tensor as a launch of several batches reads it: where it has one batch, that one for every batch.</summary>
    /// <param name="batch">The launch's batches.</param>
    public ReadOnlyTensorView<T> Broadcast(int batch)
        => Batch == 1 ? new(Data, batch, Heads, Rows, Columns, 0, _headStride, _rowStride, _columnStride) : this;

    /// <summary>Whether the rows of a head are as far from one another as the last of them from the first of the next head.</summary>
    internal bool HasRowsOfHeadsInStep => Rows == 1 || _headStride == Rows * _rowStride;

    /// <summary>The same elements with some heads, one after the other, as the rows of one.</summary>
    /// <param name="group">How many heads become one.</param>
    internal ReadOnlyTensorView<T> WithHeadsAsRows(int group)
        => new(Data, Batch, Heads / group, Rows * group, Columns, _batchStride, _headStride * group, Rows == 1 ? _headStride : _rowStride, _columnStride);

    /// <summary>Some rows of one head.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They are not inside the tensor.</exception>
    public ReadOnlyMatrixView<T> Block(int batch, int head, int row, int rows)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)batch, (uint)Batch, nameof(batch));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)head, (uint)Heads, nameof(head));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)row, (uint)Rows, nameof(row));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)rows, (uint)(Rows - row), nameof(rows));
        var origin = rows == 0 || Columns == 0 ? 0 : (int)((batch * _batchStride) + (head * _headStride) + (row * _rowStride));
        return new(Data[origin..], rows, Columns, _rowStride, _columnStride);
    }
}

/// <summary>Some rows of one head of an input. It comes from <see cref="ReadOnlyTensorView{T}.Block"/>, which has checked its bounds.</summary>
/// <typeparam name="T">The element.</typeparam>
public readonly ref struct ReadOnlyMatrixView<T>
{
    internal ReadOnlyMatrixView(ReadOnlySpan<T> data, int rows, int columns, long rowStride, long columnStride)
    {
        Data = data;
        (Rows, Columns, RowStride, ColumnStride) = (rows, columns, rowStride, columnStride);
    }

    /// <summary>The buffer from the first element on.</summary>
    public ReadOnlySpan<T> Data { get; }

    /// <summary>Rows.</summary>
    public int Rows { get; }

    /// <summary>Columns.</summary>
    public int Columns { get; }

    /// <summary>Elements from one row to the next.</summary>
    public long RowStride { get; }

    /// <summary>Elements from one column to the next.</summary>
    public long ColumnStride { get; }
}

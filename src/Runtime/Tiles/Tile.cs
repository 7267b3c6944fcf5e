using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Attn.Runtime;

/// <summary>
/// The working set of one block of query rows: packed operands, the scores of one tile, and the accumulator. The order of calls is
/// <see cref="LoadQueries"/>, then for each tile of keys <see cref="MultiplyKeys"/>, the caller's maps over <see cref="Scores"/>, and
/// <see cref="AccumulateValues"/>; at the end <see cref="StoreOutput"/>.
/// </summary>
/// <typeparam name="V">The register.</typeparam>
public readonly unsafe ref struct Tile<V>
    where V : struct, IVec<V>
{
    private readonly Span<float> _queries;
    private readonly Span<float> _keys;
    private readonly Span<float> _values;
    private readonly Span<float> _scores;
    private readonly Span<float> _accumulator;
    private readonly int _rows;
    private readonly int _headDim;
    private readonly int _valueDim;
    private readonly int _panelWidth;
    private readonly int _scoreStride;
    private readonly int _accumulatorStride;

    /// <summary>Takes the memory of a block of <paramref name="rows"/> rows and clears the accumulator.</summary>
    /// <exception cref="ArgumentOutOfRangeException">More rows than the plan's tile has, or less scratch than the plan asks for.</exception>
    public Tile(in TilePlan plan, int rows, ref Scratch scratch)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)rows, (uint)plan.RowTile, nameof(rows));
        _rows = rows;
        _headDim = plan.Shape.HeadDim;
        _valueDim = plan.Shape.ValueDim;
        _panelWidth = plan.PanelWidth;
        _scoreStride = plan.KeyTile;
        _accumulatorStride = plan.AccumulatorStride;
        _queries = scratch.TakeFloats(plan.RowTile * _headDim);
        _keys = scratch.TakeFloats(plan.KeyTile * _headDim);
        _values = scratch.TakeFloats(plan.KeyTile * _accumulatorStride);
        _scores = scratch.TakeFloats(plan.RowTile * _scoreStride);
        _accumulator = scratch.TakeFloats(plan.RowTile * _accumulatorStride);
        _accumulator.Clear();
    }

    /// <summary>
    /// Scores of one row and this tile's keys, to be overwritten by their weights. Lane <c>c</c> is key <c>c</c> of the tile; the span
    /// goes on to the end of a register, and the lanes past the last key hold anything finite or not.
    /// </summary>
    /// <param name="row">From 0 to the number of rows - 1.</param>
    /// <param name="keys">Keys in this tile.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<float> Scores(int row, int keys) => _scores.Slice(row * _scoreStride, (keys + V.Count - 1) & -V.Count);

    /// <summary>The accumulator of one row: E floats.</summary>
    /// <param name="row">From 0 to the number of rows - 1.</param>
    public Span<float> Accumulator(int row) => _accumulator.Slice(row * _accumulatorStride, _valueDim);

    /// <summary>Packs the block's query rows, each element times <paramref name="scale"/>.</summary>
    /// <exception cref="ArgumentException">The matrix is not rows by D.</exception>
    public void LoadQueries(ReadOnlyMatrixView<float> queries, float scale)
    {
        RequireSize(queries, _rows, _headDim);
        fixed (float* packed = _queries)
        {
            Packing.Rows(queries, scale, packed, PaddedRows);
        }
    }

    /// <summary>Scores of all rows and these keys: what <see cref="LoadQueries"/> packed, times the transposed keys.</summary>
    /// <exception cref="ArgumentException">The matrix is not D wide, or has more rows than a tile has keys.</exception>
    public void MultiplyKeys(ReadOnlyMatrixView<float> keys)
    {
        RequireSize(keys, Math.Min(keys.Rows, _scoreStride), _headDim);
        fixed (float* queries = _queries, packed = _keys, scores = _scores)
        {
            Packing.Transposed(keys, packed, _panelWidth);
            MicroKernel.Multiply<V, Overwriting>(
                queries, _headDim, packed, _headDim, scores, _scoreStride, null, _rows, keys.Rows);
        }
    }

    /// <summary>accumulator[r, :] = accumulator[r, :] rescale[r] + Σ over keys of weight[r, key] value[key, :].</summary>
    /// <param name="values">The tile's values, one row a key.</param>
    /// <param name="rescale">One factor a row; as long as the plan's row tile, the surplus unused.</param>
    /// <exception cref="ArgumentException">The matrix is not E wide or has more rows than a tile has keys, or there are too few factors.</exception>
    public void AccumulateValues(ReadOnlyMatrixView<float> values, ReadOnlySpan<float> rescale)
    {
        RequireSize(values, Math.Min(values.Rows, _scoreStride), _valueDim);
        if (rescale.Length < PaddedRows)
        {
            throw new ArgumentException("There is one factor for each row of the plan's row tile.", nameof(rescale));
        }

        fixed (float* packed = _values, weights = _scores, accumulator = _accumulator, scale = rescale)
        {
            Packing.Panels(values, packed, _panelWidth);
            MicroKernel.Multiply<V, Rescaling>(
                weights, _scoreStride, packed, values.Rows, accumulator, _accumulatorStride, scale, _rows, _valueDim);
        }
    }

    /// <summary>output[r, :] = accumulator[r, :] factor[r].</summary>
    /// <param name="output">Rows by E.</param>
    /// <param name="factor">One a row. A row whose factor is 0 is 0 whatever was accumulated.</param>
    /// <exception cref="ArgumentException">The matrix is not rows by E, or there are too few factors.</exception>
    public void StoreOutput(MatrixView<float> output, ReadOnlySpan<float> factor)
    {
        if (output.Rows != _rows || output.Columns != _valueDim || factor.Length < _rows)
        {
            throw new ArgumentException("The output has the block's rows and E columns, and one factor a row.", nameof(output));
        }

        fixed (float* origin = &MemoryMarshal.GetReference(output.Data))
        {
            for (var row = 0; row < _rows; row++)
            {
                var to = origin + (row * output.RowStride);
                var from = Accumulator(row);
                var scale = factor[row];
                for (var column = 0; column < from.Length; column++)
                {
                    to[column * output.ColumnStride] = scale == 0 ? 0 : from[column] * scale;
                }
            }
        }
    }

    private int PaddedRows => (_rows + MicroKernel.Rows - 1) / MicroKernel.Rows * MicroKernel.Rows;

    private static void RequireSize(ReadOnlyMatrixView<float> matrix, int rows, int columns)
    {
        if (matrix.Rows != rows || matrix.Columns != columns)
        {
            throw new ArgumentException($"A matrix of {matrix.Rows} by {matrix.Columns} does not fit a tile of {rows} by {columns}.", nameof(matrix));
        }
    }
}

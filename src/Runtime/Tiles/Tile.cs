using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Attn.Runtime;

/// <summary>
/// The working set of one block of query rows: packed operands, the scores of one tile, and the accumulator. The order of calls is
/// <see cref="LoadQueries{T}"/>, then for each tile of keys <see cref="MultiplyKeys{T}(ReadOnlyMatrixView{T}, RowRange)"/>, the caller's maps over <see cref="Scores"/>, and
/// <see cref="AccumulateValues{T}(ReadOnlyMatrixView{T}, ReadOnlySpan{float}, RowRange)"/>; at the end <see cref="StoreOutput{T}(MatrixView{T})"/>.
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
        _headDim = plan.Features;
        _valueDim = plan.ValueFeatures;
        _panelWidth = plan.PanelWidth;
        _scoreStride = plan.KeyTile;
        _accumulatorStride = plan.AccumulatorStride;
        _queries = scratch.TakeFloats(plan.PaddedRows * _headDim);
        _keys = scratch.TakeFloats(plan.OperandFloats);
        _values = scratch.TakeFloats(plan.OperandFloats);
        _scores = scratch.TakeFloats(plan.PaddedRows * _scoreStride);
        _accumulator = scratch.TakeFloats(plan.PaddedRows * _accumulatorStride);
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

    /// <summary>
    /// The rows from <paramref name="from"/> to before <paramref name="to"/>, which may lie anywhere, widened to what the micro-kernel computes at
    /// a time. The widening may take in rows that see none of the keys: their maps must run, and mask all.
    /// </summary>
    /// <param name="from">The first row, counted from the block's first.</param>
    /// <param name="to">The row after the last.</param>
    public RowRange Rows(long from, long to)
    {
        var start = (int)Math.Clamp(from, 0, _rows) / MicroKernel.Rows * MicroKernel.Rows;
        var end = Math.Min(Padded((int)Math.Clamp(to, 0, _rows)), _rows);
        return new(start, Math.Max(start, end));
    }

    /// <summary>The accumulator of one row to the end of its last register; the lanes past E hold anything.</summary>
    /// <param name="row">From 0 to the number of rows - 1.</param>
    public Span<float> AccumulatorLanes(int row)
        => _accumulator.Slice(row * _accumulatorStride, (_valueDim + V.Count - 1) & -V.Count);

    /// <summary>All rows of the block.</summary>
    public RowRange AllRows => new(0, _rows);

    /// <summary>Packs the block's query rows, each element times <paramref name="scale"/>.</summary>
    /// <exception cref="ArgumentException">The matrix is not rows by D.</exception>
    public void LoadQueries<T>(ReadOnlyMatrixView<T> queries, float scale)
        where T : unmanaged
    {
        RequireSize(queries, _rows, _headDim);
        fixed (float* packed = _queries)
        {
            Packing.Rows(queries, scale, packed, PaddedRows);
        }
    }

    /// <summary>Scores of some rows and these keys: what <see cref="LoadQueries{T}"/> packed, times the transposed keys.</summary>
    /// <param name="keys">The tile's keys, at most the plan's key tile.</param>
    /// <param name="rows">From <see cref="Rows"/>.</param>
    /// <exception cref="ArgumentException">The matrix is not D wide, or has more rows than a tile has keys.</exception>
    public void MultiplyKeys<T>(ReadOnlyMatrixView<T> keys, RowRange rows)
        where T : unmanaged
    {
        RequireInside(rows);
        RequireSize(keys, Math.Min(keys.Rows, _scoreStride), _headDim);
        fixed (float* packed = _keys)
        {
            Packing.Transposed(InSingles(keys, _values), packed, _panelWidth);
        }

        Multiply(keys.Rows, rows);
    }

    /// <summary>Scores of some rows and the keys that were written to <see cref="KeyPanel"/>.</summary>
    /// <param name="keys">How many keys, at most the plan's key tile.</param>
    /// <param name="rows">From <see cref="Rows"/>.</param>
    public void MultiplyKeys(int keys, RowRange rows)
    {
        RequireInside(rows);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)keys, (uint)_scoreStride, nameof(keys));
        Multiply(keys, rows);
    }

    private void Multiply(int keys, RowRange rows)
    {
        fixed (float* queries = _queries, packed = _keys, scores = _scores)
        {
            MicroKernel.Multiply<V, Overwriting>(
                queries + ((nint)rows.Start * _headDim), _headDim, packed, _headDim,
                scores + ((nint)rows.Start * _scoreStride), _scoreStride, null, rows.End - rows.Start, keys);
        }
    }

    /// <summary>accumulator[r, :] = accumulator[r, :] rescale[r] + Σ over keys of weight[r, key] value[key, :], keys of weight 0 left out.</summary>
    /// <param name="values">The tile's values, one row a key.</param>
    /// <param name="rescale">One factor for each row of the plan's row tile; only those of <paramref name="rows"/> matter.</param>
    /// <param name="rows">The rows of <see cref="MultiplyKeys{T}(ReadOnlyMatrixView{T}, RowRange)"/>.</param>
    /// <exception cref="ArgumentException">The matrix is not E wide or has more rows than a tile has keys, or there are too few factors.</exception>
    public void AccumulateValues<T>(ReadOnlyMatrixView<T> values, ReadOnlySpan<float> rescale, RowRange rows)
        where T : unmanaged
    {
        RequireInside(rows);
        RequireSize(values, Math.Min(values.Rows, _scoreStride), _valueDim);
        if (rescale.Length < PaddedRows)
        {
            throw new ArgumentException("There is one factor for each row of the plan's row tile.", nameof(rescale));
        }

        fixed (float* packed = _values, weights = _scores, accumulator = _accumulator, scale = rescale)
        {
            if (!Packing.Panels(InSingles(values, _keys), packed, _panelWidth))
            {
                AccumulateSeen(packed, values.Rows, rescale, rows);
                return;
            }

            MicroKernel.Multiply<V, Rescaling>(
                weights + ((nint)rows.Start * _scoreStride), _scoreStride, packed, values.Rows,
                accumulator + ((nint)rows.Start * _accumulatorStride), _accumulatorStride, scale + rows.Start, rows.End - rows.Start, _valueDim);
        }
    }

    /// <summary>accumulator[r, :] = accumulator[r, :] + Σ over keys of weight[r, key] value[key, :], keys of weight 0 left out.</summary>
    /// <param name="values">The tile's values, one row a key.</param>
    /// <param name="rows">The rows of <see cref="MultiplyKeys{T}(ReadOnlyMatrixView{T}, RowRange)"/>.</param>
    /// <exception cref="ArgumentException">The matrix is not E wide or has more rows than a tile has keys.</exception>
    public void AccumulateValues<T>(ReadOnlyMatrixView<T> values, RowRange rows)
        where T : unmanaged
    {
        RequireInside(rows);
        RequireSize(values, Math.Min(values.Rows, _scoreStride), _valueDim);
        fixed (float* packed = _values, weights = _scores, accumulator = _accumulator)
        {
            if (!Packing.Panels(InSingles(values, _keys), packed, _panelWidth))
            {
                AccumulateSeen(packed, values.Rows, [], rows);
                return;
            }

            MicroKernel.Multiply<V, Adding>(
                weights + ((nint)rows.Start * _scoreStride), _scoreStride, packed, values.Rows,
                accumulator + ((nint)rows.Start * _accumulatorStride), _accumulatorStride, null, rows.End - rows.Start, _valueDim);
        }
    }

    /// <summary>accumulator[r, :] = accumulator[r, :] rescale[r] + Σ over keys of weight[r, key] value[key, :] for the values of <see cref="PackValues"/>.</summary>
    /// <param name="keys">How many keys the tile has.</param>
    /// <param name="finite">Whether every value is finite.</param>
    /// <param name="rescale">One factor for each row of the plan's row tile; empty for none.</param>
    /// <param name="rows">The rows of <see cref="MultiplyKeys(int, RowRange)"/>.</param>
    public void AccumulateValues(int keys, bool finite, ReadOnlySpan<float> rescale, RowRange rows)
    {
        RequireInside(rows);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)keys, (uint)_scoreStride, nameof(keys));
        fixed (float* packed = _values, weights = _scores, accumulator = _accumulator, scale = rescale)
        {
            var left = weights + ((nint)rows.Start * _scoreStride);
            var target = accumulator + ((nint)rows.Start * _accumulatorStride);
            if (!finite)
            {
                AccumulateSeen(packed, keys, rescale, rows);
            }
            else if (rescale.IsEmpty)
            {
                MicroKernel.Multiply<V, Adding>(
                    left, _scoreStride, packed, keys, target, _accumulatorStride, null, rows.End - rows.Start, _valueDim);
            }
            else
            {
                MicroKernel.Multiply<V, Rescaling>(
                    left, _scoreStride, packed, keys, target, _accumulatorStride, scale + rows.Start, rows.End - rows.Start, _valueDim);
            }
        }
    }

    /// <summary>Lays rows of an operand out as a panel <c>[feature][row]</c>; the rows past the last are 0.</summary>
    /// <param name="source">At most a panel's rows.</param>
    /// <param name="panel">Receives the panel.</param>
    /// <exception cref="ArgumentException">There are more rows than a panel has, or the panel is too short.</exception>
    public void Stage<T>(ReadOnlyMatrixView<T> source, Span<float> panel)
        where T : unmanaged
        => Stage(source, panel, _values);

    /// <summary>Lays values out as a panel <c>[feature][row]</c>, as <see cref="Stage{T}(ReadOnlyMatrixView{T}, Span{float})"/> does queries and keys.</summary>
    /// <inheritdoc cref="Stage{T}(ReadOnlyMatrixView{T}, Span{float})"/>
    public void StageValues<T>(ReadOnlyMatrixView<T> source, Span<float> panel)
        where T : unmanaged
        => Stage(source, panel, _keys);

    private void Stage<T>(ReadOnlyMatrixView<T> source, Span<float> panel, Span<float> free)
        where T : unmanaged
    {
        if (source.Rows > _panelWidth || panel.Length < source.Columns * _panelWidth)
        {
            throw new ArgumentException($"{source.Rows} rows of {source.Columns} features do not fit a panel of {panel.Length}.", nameof(panel));
        }

        fixed (float* packed = panel)
        {
            Packing.Transposed(InSingles(source, free), packed, _panelWidth);
        }
    }

    /// <summary>Lays rows of the accumulator out as a panel <c>[feature][row]</c>; the rows past the last are 0.</summary>
    /// <param name="panel">Receives the panel.</param>
    /// <param name="first">The first row of the block that it holds.</param>
    /// <param name="count">How many rows it holds.</param>
    public void StageOutput(Span<float> panel, int first, int count)
    {
        for (var feature = 0; feature < _valueDim; feature++)
        {
            var line = panel.Slice(feature * _panelWidth, _panelWidth);
            for (var row = 0; row < line.Length; row++)
            {
                line[row] = row < count ? _accumulator[((first + row) * _accumulatorStride) + feature] : 0;
            }
        }
    }

    /// <summary>Takes rows of the accumulator back out of a panel.</summary>
    /// <param name="panel">A panel <c>[feature][row]</c>.</param>
    /// <param name="first">The first row of the block that it holds.</param>
    /// <param name="count">How many rows it holds.</param>
    public void UnstageOutput(ReadOnlySpan<float> panel, int first, int count)
    {
        for (var row = 0; row < count; row++)
        {
            var to = Accumulator(first + row);
            for (var feature = 0; feature < to.Length; feature++)
            {
                to[feature] = panel[(feature * _panelWidth) + row];
            }
        }
    }

    /// <summary>The memory of some packed keys, a panel <c>[feature][key]</c> to be written.</summary>
    /// <param name="first">The first key, a multiple of the panel's width.</param>
    public Span<float> KeyPanel(int first) => _keys.Slice(first * _headDim, _panelWidth * _headDim);

    /// <summary>Packs some query rows out of a panel, each element times <paramref name="scale"/>.</summary>
    /// <param name="panel">A panel <c>[feature][row]</c>.</param>
    /// <param name="first">The first row of the block that it holds.</param>
    /// <param name="count">How many rows it holds.</param>
    /// <param name="scale">The factor.</param>
    public void PackQueries(ReadOnlySpan<float> panel, int first, int count, float scale)
    {
        for (var row = 0; row < count; row++)
        {
            var to = _queries.Slice((first + row) * _headDim, _headDim);
            for (var feature = 0; feature < to.Length; feature++)
            {
                to[feature] = scale * panel[(feature * _panelWidth) + row];
            }
        }

        if (first + count == _rows)
        {
            _queries[(_rows * _headDim)..].Clear();
        }
    }

    /// <summary>Packs some values out of a panel.</summary>
    /// <param name="panel">A panel <c>[feature][key]</c>.</param>
    /// <param name="first">The first key of the tile that it holds.</param>
    /// <param name="count">How many keys it holds.</param>
    /// <param name="keys">How many keys the tile has.</param>
    /// <returns>Whether every element is finite.</returns>
    public bool PackValues(ReadOnlySpan<float> panel, int first, int count, int keys)
    {
        // 0 x is NaN for an x that is not finite, and a NaN stays in a sum.
        var zero = 0f;
        for (var feature = 0; feature < _accumulatorStride; feature++)
        {
            var lane = feature % _panelWidth;
            var to = ((feature - lane) * keys) + (first * _panelWidth) + lane;
            for (var key = 0; key < count; key++)
            {
                var value = feature < _valueDim ? panel[(feature * _panelWidth) + key] : 0;
                zero += 0 * value;
                _values[to + (key * _panelWidth)] = value;
            }
        }

        return zero == 0;
    }

    // Weight 0 times infinity would be NaN in a row that does not even see the key. Values that are not finite take this path, key by key.
    private void AccumulateSeen(float* packed, int keys, ReadOnlySpan<float> rescale, RowRange rows)
    {
        for (var row = rows.Start; row < rows.End; row++)
        {
            var target = Accumulator(row);
            var weights = Scores(row, keys);
            for (var column = 0; column < target.Length; column++)
            {
                var panel = packed + ((nint)(column - (column % _panelWidth)) * keys) + (column % _panelWidth);
                var sum = target[column] * (rescale.IsEmpty ? 1 : rescale[row]);
                for (var k = 0; k < keys; k++)
                {
                    sum += weights[k] == 0 ? 0 : weights[k] * panel[(nint)k * _panelWidth];
                }

                target[column] = sum;
            }
        }
    }

    /// <summary>output[r, :] = accumulator[r, :], rounded to the output's type.</summary>
    /// <param name="output">Rows by E.</param>
    /// <exception cref="ArgumentException">The matrix is not rows by E.</exception>
    public void StoreOutput<T>(MatrixView<T> output)
        where T : unmanaged
    {
        if (output.Rows != _rows || output.Columns != _valueDim)
        {
            throw new ArgumentException("The output has the block's rows and E columns.", nameof(output));
        }

        fixed (float* accumulator = _accumulator)
        fixed (T* origin = &MemoryMarshal.GetReference(output.Data))
        {
            for (nint row = 0; row < _rows; row++)
            {
                Storage.Narrow(
                    accumulator + (row * _accumulatorStride), origin + (row * (nint)output.RowStride), (nint)output.ColumnStride, _valueDim);
            }
        }
    }

    /// <summary>output[r, :] = accumulator[r, :] factor[r], rounded to the output's type; the accumulator is lost.</summary>
    /// <param name="output">Rows by E.</param>
    /// <param name="factor">One a row. A row whose factor is 0 is 0 whatever was accumulated.</param>
    /// <exception cref="ArgumentException">The matrix is not rows by E, or there are too few factors.</exception>
    public void StoreOutput<T>(MatrixView<T> output, ReadOnlySpan<float> factor)
        where T : unmanaged
    {
        if (factor.Length < _rows)
        {
            throw new ArgumentException("There is one factor a row.", nameof(factor));
        }

        for (var row = 0; row < _rows; row++)
        {
            var scale = factor[row];
            foreach (ref var number in Accumulator(row))
            {
                number = scale == 0 ? 0 : number * scale;
            }
        }

        StoreOutput(output);
    }

    // Packing reads f32. While one product's operand is packed nobody needs the other's packed memory, which holds the rows meanwhile.
    private static ReadOnlyMatrixView<float> InSingles<T>(ReadOnlyMatrixView<T> matrix, Span<float> free)
        where T : unmanaged
    {
        if (typeof(T) == typeof(float))
        {
            return new(MemoryMarshal.Cast<T, float>(matrix.Data), matrix.Rows, matrix.Columns, matrix.RowStride, matrix.ColumnStride);
        }

        fixed (float* dense = free)
        {
            Packing.Widened(matrix, dense);
        }

        return new(free, matrix.Rows, matrix.Columns, matrix.Columns, 1);
    }

    private int PaddedRows => Padded(_rows);

    private static int Padded(int rows) => (rows + MicroKernel.Rows - 1) / MicroKernel.Rows * MicroKernel.Rows;

    // Rows past the end of a range are overwritten up to whole steps of the micro-kernel, so that only the block's last row may end one.
    private void RequireInside(RowRange rows)
    {
        if (rows.Start < 0 || rows.Start > rows.End || rows.End > _rows
            || rows.Start % MicroKernel.Rows != 0 || (rows.End % MicroKernel.Rows != 0 && rows.End != _rows))
        {
            throw new ArgumentException("The rows come from Rows of this tile.", nameof(rows));
        }
    }

    private static void RequireSize<T>(ReadOnlyMatrixView<T> matrix, int rows, int columns)
    {
        if (matrix.Rows != rows || matrix.Columns != columns)
        {
            throw new ArgumentException($"A matrix of {matrix.Rows} by {matrix.Columns} does not fit a tile of {rows} by {columns}.", nameof(matrix));
        }
    }
}

/// <summary>Some rows of a block, from <see cref="Tile{V}.Rows"/>.</summary>
/// <param name="Start">The first.</param>
/// <param name="End">The one after the last.</param>
public readonly record struct RowRange(int Start, int End);

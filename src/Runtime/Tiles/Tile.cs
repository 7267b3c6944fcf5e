using System;

namespace Attn.Runtime;

/// <summary>
/// The working set of one block of query rows. Lanes are query rows: a panel is a few registers of them side by side, and queries, scores and
/// accumulator lie in panels, a line a feature or a key. The order of calls is <see cref="LoadQueries{T}"/>; then for each tile of keys
/// <see cref="LoadKeys{T}"/> and <see cref="LoadValues{T}"/>, and panel by panel <see cref="MultiplyKeys"/>, the caller's maps over <see cref="Scores"/>, and
/// <see cref="AccumulateValues{T}(int, TileRows{T}, KeySpan, bool, ReadOnlySpan{float})"/>; at the end <see cref="StoreOutput{T}"/>.
/// </summary>
/// <typeparam name="V">The register.</typeparam>
public readonly unsafe ref struct Tile<V>
    where V : struct, IVec<V>
{
    private readonly Span<float> _queries;
    private readonly Span<float> _keys;
    private readonly Span<float> _values;
    private readonly Span<float> _accumulator;
    private readonly Span<float> _staging;
    private readonly int _features;
    private readonly int _valueFeatures;
    private readonly int _keyTile;
    private readonly bool _hasFewRows;

    /// <summary>Takes the memory of a block of <paramref name="rows"/> rows and clears the accumulator.</summary>
    /// <exception cref="ArgumentOutOfRangeException">More rows than the plan's tile has, or less scratch than the plan asks for.</exception>
    public Tile(in TilePlan plan, int rows, ref Scratch scratch)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)rows, (uint)plan.RowTile, nameof(rows));
        Rows = rows;
        _features = plan.Features;
        _valueFeatures = plan.ValueFeatures;
        _keyTile = plan.KeyTile;
        _hasFewRows = plan.HasFewRows;
        _queries = scratch.TakeFloats(plan.PaddedRows * _features);
        _keys = scratch.TakeFloats(_keyTile * _features);
        _values = scratch.TakeFloats(_keyTile * _valueFeatures);
        Scores = scratch.TakeFloats(PanelRows * _keyTile);
        _accumulator = scratch.TakeFloats(plan.PaddedRows * _valueFeatures);
        _staging = scratch.TakeFloats(plan.StagingFloats);
        _accumulator[..((rows + PanelRows - 1) / PanelRows * PanelRows * _valueFeatures)].Clear();
    }

    /// <summary>Rows of a panel.</summary>
    public static int PanelRows => MicroKernel.PanelRegisters * V.Count;

    /// <summary>Rows of the block.</summary>
    public int Rows { get; }

    /// <summary>
    /// Scores of the panel in work, to be overwritten by their weights: the lanes of key <c>c</c> of the tile begin at <c>c</c> times <see cref="PanelRows"/>.
    /// Lanes past <see cref="PanelLanes"/>, and keys that were not multiplied, hold anything, finite or not.
    /// </summary>
    public Span<float> Scores { get; }

    /// <summary>Of the panel that begins at a row, the rows that must be computed: those of the block, to the end of their last register.</summary>
    /// <param name="row">The panel's first row.</param>
    public int PanelLanes(int row) => Math.Min(PanelRows, (Rows - row + V.Count - 1) / V.Count * V.Count);

    /// <summary>The accumulator of the panel that begins at a row, <c>[feature][row]</c>.</summary>
    /// <param name="row">The panel's first row.</param>
    public Span<float> Accumulator(int row) => Panel(_accumulator, row, _valueFeatures);

    /// <summary>Packs the block's query rows, each element times <paramref name="scale"/>.</summary>
    /// <exception cref="ArgumentException">The matrix is not rows by features.</exception>
    public void LoadQueries<T>(ReadOnlyMatrixView<T> queries, float scale)
        where T : unmanaged
    {
        RequireSize(queries, Rows, _features);
        fixed (float* packed = _queries, staging = _staging)
        {
            if (_hasFewRows)
            {
                Packing.Scaled(queries, scale, packed, FewRows.Most);
                return;
            }

            for (var row = 0; row < Rows; row += PanelRows)
            {
                Packing.Panel(queries, row, scale, packed + ((nint)row * _features), PanelRows, staging);
            }
        }
    }

    /// <summary>Takes the keys of a tile in.</summary>
    /// <param name="keys">At most the plan's key tile.</param>
    /// <returns>The keys where they lie, if products can read them there, else in f32, row after row; good until the next are taken in.</returns>
    /// <exception cref="ArgumentException">The matrix has another number of features, or more rows than a tile has keys.</exception>
    public TileRows<T> LoadKeys<T>(ReadOnlyMatrixView<T> keys)
        where T : unmanaged
    {
        RequireSize(keys, Math.Min(keys.Rows, _keyTile), _features);
        return LoadRows(keys, _keys);
    }

    /// <summary>Takes the values of a tile in.</summary>
    /// <param name="values">At most the plan's key tile.</param>
    /// <param name="areFinite">Whether every element is finite, or the product of few rows is to find that out.</param>
    /// <returns>The values as <see cref="LoadKeys{T}"/> gives keys.</returns>
    /// <exception cref="ArgumentException">The matrix has another number of features, or more rows than a tile has keys.</exception>
    public TileRows<T> LoadValues<T>(ReadOnlyMatrixView<T> values, out bool areFinite)
        where T : unmanaged
    {
        RequireSize(values, Math.Min(values.Rows, _keyTile), _valueFeatures);
        var rows = LoadRows(values, _values);
        areFinite = _hasFewRows || Packing.AreFinite(rows.Wide);
        return rows;
    }

    /// <summary>The keys that <see cref="PackKeys"/> took in.</summary>
    public TileRows<float> PackedKeys => new(_keys, _keyTile);

    /// <summary>The values that <see cref="PackValues"/> took in.</summary>
    public TileRows<float> PackedValues => new(_values, _keyTile);

    /// <summary>Lays rows of an operand out as a panel <c>[feature][row]</c>; the rows past the last are 0.</summary>
    /// <param name="source">At most a panel's rows.</param>
    /// <param name="panel">Receives the panel.</param>
    /// <exception cref="ArgumentException">There are more rows than a panel has, or the panel is too short.</exception>
    public void Stage<T>(ReadOnlyMatrixView<T> source, Span<float> panel)
        where T : unmanaged
    {
        if (source.Rows > PanelRows || panel.Length < source.Columns * PanelRows || _staging.Length < source.Columns * Packing.Rows)
        {
            throw new ArgumentException($"{source.Rows} rows of {source.Columns} features do not fit a panel of {panel.Length}.", nameof(panel));
        }

        fixed (float* packed = panel, staging = _staging)
        {
            Packing.Panel(source, 0, 1, packed, PanelRows, staging);
        }
    }

    /// <summary>Packs some query rows out of a panel, each element times <paramref name="scale"/>.</summary>
    /// <param name="panel">A panel <c>[feature][row]</c>.</param>
    /// <param name="first">The first row of the block that it holds, a multiple of <see cref="PanelRows"/>.</param>
    /// <param name="count">How many rows it holds; the others become 0.</param>
    /// <param name="scale">The factor.</param>
    public void PackQueries(ReadOnlySpan<float> panel, int first, int count, float scale)
    {
        if (_hasFewRows)
        {
            PackRows(panel, count, _queries, _features, scale);
            _queries[(count * _features)..(FewRows.Most * _features)].Clear();
            return;
        }

        var packed = Panel(_queries, first, _features);
        for (var lane = 0; lane < PanelRows; lane += V.Count)
        {
            var present = VecInt<V>.Iota < count - lane;
            for (var at = lane; at < packed.Length; at += PanelRows)
            {
                V.Store(present.Select(V.Load(panel, at) * (V)scale, V.Zero), packed, at);
            }
        }
    }

    /// <summary>Takes some keys of a tile out of a panel.</summary>
    /// <param name="panel">A panel <c>[feature][key]</c>.</param>
    /// <param name="first">The first key of the tile that it holds.</param>
    /// <param name="count">How many keys it holds.</param>
    public void PackKeys(ReadOnlySpan<float> panel, int first, int count)
        => PackRows(panel, count, _keys.Slice(first * _features, count * _features), _features);

    /// <summary>Takes some values of a tile out of a panel.</summary>
    /// <param name="panel">A panel <c>[feature][key]</c>.</param>
    /// <param name="first">The first key of the tile that it holds.</param>
    /// <param name="count">How many keys it holds.</param>
    /// <returns>Whether every element is finite.</returns>
    public bool PackValues(ReadOnlySpan<float> panel, int first, int count)
    {
        var rows = _values.Slice(first * _valueFeatures, count * _valueFeatures);
        PackRows(panel, count, rows, _valueFeatures);
        return Packing.AreFinite(rows);
    }

    /// <summary>Scores of a panel of rows and some keys of a tile.</summary>
    /// <param name="row">The panel's first row.</param>
    /// <param name="keyRows">The tile's keys.</param>
    /// <param name="keys">Those to multiply.</param>
    public void MultiplyKeys<T>(int row, TileRows<T> keyRows, KeySpan keys)
        where T : unmanaged
    {
        RequireInside(keys, keyRows.Count);
        var count = keys.End - keys.First;
        fixed (float* queries = Panel(_queries, row, _features), wide = keyRows.Wide, scores = Scores)
        fixed (T* stored = keyRows.Stored)
        {
            var to = scores + ((nint)keys.First * PanelRows);
            var from = wide + ((nint)keys.First * _features);
            if (keyRows.IsStored)
            {
                FewRows.AlongDepth<V, T>(stored + (keys.First * keyRows.Stride), keyRows.Stride, queries, _features, to, count);
            }
            else if (_hasFewRows)
            {
                FewRows.AlongDepth<V, float>(from, _features, queries, _features, to, count);
            }
            else
            {
                MicroKernel.Multiply<V, Overwriting>(from, _features, 1, queries, _features, to, null, count, PanelLanes(row));
            }
        }
    }

    /// <summary>accumulator += Σ over some keys of weight × value, for a panel of rows.</summary>
    /// <param name="row">The panel's first row.</param>
    /// <param name="valueRows">The tile's values.</param>
    /// <param name="keys">The keys whose values are added.</param>
    /// <param name="finite">Whether every value is finite; else keys of weight 0 are left out of a row's sum.</param>
    public void AccumulateValues<T>(int row, TileRows<T> valueRows, KeySpan keys, bool finite)
        where T : unmanaged
        => Accumulate<Adding, T>(row, valueRows, keys, finite, default);

    /// <summary>accumulator = accumulator × rescale[row] + Σ over some keys of weight × value, for a panel of rows.</summary>
    /// <param name="row">The panel's first row.</param>
    /// <param name="valueRows">The tile's values.</param>
    /// <param name="keys">The keys whose values are added.</param>
    /// <param name="finite">Whether every value is finite; else keys of weight 0 are left out of a row's sum.</param>
    /// <param name="rescale">A factor for each row of the block, to the end of the last register.</param>
    public void AccumulateValues<T>(int row, TileRows<T> valueRows, KeySpan keys, bool finite, ReadOnlySpan<float> rescale)
        where T : unmanaged
        => Accumulate<Rescaling, T>(row, valueRows, keys, finite, rescale.Slice(row, PanelLanes(row)));

    /// <summary>Copies the accumulator of all rows out.</summary>
    /// <param name="state">As long as the plan's accumulator.</param>
    public void SaveAccumulator(Span<float> state) => _accumulator.CopyTo(state);

    /// <summary>Replaces the accumulator of all rows by one that was copied out.</summary>
    /// <param name="state">As long as the plan's accumulator.</param>
    public void RestoreAccumulator(ReadOnlySpan<float> state) => state.CopyTo(_accumulator);

    /// <summary>accumulator += other, for all rows.</summary>
    /// <param name="other">An accumulator that was copied out.</param>
    public void MergeAccumulator(ReadOnlySpan<float> other)
    {
        for (var at = 0; at < _accumulator.Length; at += V.Count)
        {
            V.Store(V.Load(_accumulator, at) + V.Load(other, at), _accumulator, at);
        }
    }

    /// <summary>accumulator = accumulator × rescale[row] + other × otherRescale[row], for all rows.</summary>
    /// <param name="other">An accumulator that was copied out.</param>
    /// <param name="rescale">A factor for each row of the block, to the end of the last panel.</param>
    /// <param name="otherRescale">The other's factors.</param>
    public void MergeAccumulator(ReadOnlySpan<float> other, ReadOnlySpan<float> rescale, ReadOnlySpan<float> otherRescale)
    {
        for (var row = 0; row < Rows; row += V.Count)
        {
            var (factor, otherFactor) = (V.Load(rescale, row), V.Load(otherRescale, row));
            var panel = row / PanelRows * PanelRows;
            var end = (panel + PanelRows) * _valueFeatures;
            for (var at = (panel * _valueFeatures) + (row - panel); at < end; at += PanelRows)
            {
                V.Store(V.MultiplyAdd(V.Load(_accumulator, at), factor, V.Load(other, at) * otherFactor), _accumulator, at);
            }
        }
    }

    /// <summary>output[r, :] = accumulator[r, :], rounded to the output's type.</summary>
    /// <param name="output">Rows by features of values.</param>
    /// <exception cref="ArgumentException">The matrix has another size.</exception>
    public void StoreOutput<T>(MatrixView<T> output)
        where T : unmanaged
    {
        if (output.Rows != Rows || output.Columns != _valueFeatures)
        {
            throw new ArgumentException("The output has the block's rows and the values' features.", nameof(output));
        }

        fixed (float* accumulator = _accumulator, staging = _staging)
        {
            for (var row = 0; row < Rows; row += PanelRows)
            {
                Packing.Narrowed(accumulator + ((nint)row * _valueFeatures), PanelRows, output, row, staging);
            }
        }
    }

    private void Accumulate<TAccumulation, T>(int row, TileRows<T> valueRows, KeySpan keys, bool finite, ReadOnlySpan<float> rescale)
        where TAccumulation : struct, IAccumulation
        where T : unmanaged
    {
        RequireInside(keys, valueRows.Count);
        var lanes = PanelLanes(row);
        var depth = keys.End - keys.First;
        fixed (float* wide = valueRows.Wide, scores = Scores, accumulator = Accumulator(row), factors = rescale)
        fixed (T* stored = valueRows.Stored)
        {
            var from = wide + ((nint)keys.First * _valueFeatures);
            var weights = scores + ((nint)keys.First * PanelRows);
            if (valueRows.IsStored)
            {
                var first = stored + (keys.First * valueRows.Stride);
                FewRows.AlongRows<V, TAccumulation, T>(first, valueRows.Stride, weights, depth, accumulator, factors, _valueFeatures);
            }
            else if (_hasFewRows)
            {
                FewRows.AlongRows<V, TAccumulation, float>(from, _valueFeatures, weights, depth, accumulator, factors, _valueFeatures);
            }
            else if (finite)
            {
                MicroKernel.Multiply<V, TAccumulation>(from, 1, _valueFeatures, weights, depth, accumulator, factors, _valueFeatures, lanes);
            }
            else
            {
                for (var lane = 0; lane < lanes; lane += V.Count)
                {
                    SeenProduct.Multiply<V, TAccumulation, float>(
                        from, _valueFeatures, weights + lane, depth, accumulator + lane, factors + lane, _valueFeatures, PanelRows);
                }
            }
        }
    }

    private TileRows<T> LoadRows<T>(ReadOnlyMatrixView<T> rows, Span<float> copy)
        where T : unmanaged
        => _hasFewRows && rows.ColumnStride == 1
            ? new(rows.Data, (nint)rows.RowStride, rows.Rows)
            : new(Packing.Dense(rows, copy), rows.Rows);

    private static void PackRows(ReadOnlySpan<float> panel, int count, Span<float> rows, int features, float scale = 1)
    {
        if (count > PanelRows || panel.Length < features * PanelRows)
        {
            throw new ArgumentException($"{count} rows of {features} features are not in a panel of {panel.Length}.", nameof(panel));
        }

        fixed (float* from = panel, to = rows)
        {
            Packing.Transposed(from, PanelRows, features, count, scale, to, features);
        }
    }

    private Span<float> Panel(Span<float> panels, int row, int features)
    {
        if (row % PanelRows != 0 || (uint)row >= (uint)Rows)
        {
            throw new ArgumentOutOfRangeException(nameof(row), row, $"A panel begins at a multiple of {PanelRows} below {Rows}.");
        }

        return panels.Slice(row * features, PanelRows * features);
    }

    private void RequireInside(KeySpan keys, int rows)
    {
        if (keys.First < 0 || keys.First > keys.End || keys.End > Math.Min(_keyTile, rows))
        {
            throw new ArgumentOutOfRangeException(nameof(keys), keys, $"A tile has {_keyTile} keys at most, and there are {rows}.");
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

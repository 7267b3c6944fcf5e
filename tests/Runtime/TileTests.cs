using System;
using System.Linq;

namespace Attn.Runtime.Tests;

/// <summary>
/// A block of query rows against loops over its definition, in every width, type and stride. The numbers are small integers, which every type
/// holds and every order of summation keeps.
/// </summary>
public sealed class TileTests
{
    private const int KeyTile = 19;

    /// <summary>Rows, D, E.</summary>
    public static TheoryData<int, int, int> Sizes => new()
    {
        { 1, 1, 1 }, { 5, 3, 7 }, { 12, 8, 4 }, { 24, 17, 9 }, { 25, 16, 33 }, { 48, 5, 2 }, { 77, 33, 31 }, { 9, 0, 3 }, { 9, 3, 0 }, { 2, 0, 3 }, { 2, 3, 0 },
        { 1, 64, 32 }, { 3, 37, 45 }, { 4, 16, 9 },
    };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Scores_and_outputs_are_the_products_of_their_definition(int rows, int headDim, int valueDim)
    {
        Check<Vec128, float>();
        Check<Vec256, float>();
        Check<Vec512, float>();
        Check<Vec256, Half>();
        Check<Vec256, BFloat16>();

        void Check<V, T>()
            where V : struct, IVec<V>
            where T : unmanaged
        {
            foreach (var apart in new[] { 1, 2 })
            {
                var block = new Block<T>(rows, headDim, valueDim, apart);
                block.Run<V, T>(Loaded);
                block.Run<V, float>(Packed);
            }
        }

        static Rows<T> Loaded<V, T>(in Tile<V> tile, Block<T> block)
            where V : struct, IVec<V>
            where T : unmanaged
        {
            tile.LoadQueries(block.Queries.View, 2);
            var keys = tile.LoadKeys(block.Keys.View);
            var values = tile.LoadValues(block.Values.View, out var areFinite);
            Assert.True(areFinite);
            return new Rows<T> { Keys = keys, Values = values };
        }

        static Rows<float> Packed<V, T>(in Tile<V> tile, Block<T> block)
            where V : struct, IVec<V>
            where T : unmanaged
        {
            var width = Tile<V>.PanelRows;
            var panel = new float[Math.Max(block.Queries.Columns, block.Values.Columns) * width];
            for (var first = 0; first < block.Queries.Rows; first += width)
            {
                var count = Math.Min(width, block.Queries.Rows - first);
                tile.Stage(block.Queries.Some(first, count), panel);
                tile.PackQueries(panel, first, count, 2);
            }

            for (var first = 0; first < block.Keys.Rows; first += width)
            {
                var count = Math.Min(width, block.Keys.Rows - first);
                tile.Stage(block.Keys.Some(first, count), panel);
                tile.PackKeys(panel, first, count);
                tile.Stage(block.Values.Some(first, count), panel);
                Assert.True(tile.PackValues(panel, first, count));
            }

            return new Rows<float> { Keys = tile.PackedKeys, Values = tile.PackedValues };
        }
    }

    [Fact]
    public void Rows_in_f32_that_follow_one_another_are_read_where_they_lie()
    {
        var dense = new Block<float>(5, 3, 2, 1);
        var apart = new Block<float>(5, 3, 2, 2);
        var narrow = new Block<Half>(5, 3, 2, 1);
        dense.Open<Vec128>((in Tile<Vec128> tile) =>
        {
            Assert.True(tile.LoadKeys(dense.Keys.View).Wide == dense.Keys.Data);
            Assert.True(tile.LoadValues(dense.Values.View, out _).Wide == dense.Values.Data);
            Assert.True(tile.LoadKeys(apart.Keys.View).Wide == tile.PackedKeys.Wide[..(KeyTile * 3)]);
            Assert.True(tile.LoadKeys(narrow.Keys.View).Wide == tile.PackedKeys.Wide[..(KeyTile * 3)]);
        });
    }

    [Fact]
    public void Few_query_rows_read_elements_of_any_type_where_they_lie_side_by_side()
    {
        var narrow = new Block<Half>(4, 3, 2, 1);
        var apart = new Block<Half>(4, 3, 2, 2);
        narrow.Open<Vec128>((in Tile<Vec128> tile) =>
        {
            var keys = tile.LoadKeys(narrow.Keys.View);
            Assert.True(keys.IsStored && keys.Stored == narrow.Keys.Data && keys.Stride == 3);
            Assert.False(tile.LoadKeys(apart.Keys.View).IsStored);
        });
    }

    [Fact]
    public void A_staged_panel_is_the_transpose_with_zeros_past_the_last_row()
    {
        var block = new Block<float>(1, 3, 2, 1);
        block.Open<Vec128>((in Tile<Vec128> tile) =>
        {
            var panel = new float[3 * 12];
            tile.Stage(block.Keys.Some(0, 5), panel);
            for (var at = 0; at < panel.Length; at++)
            {
                Assert.Equal(at % 12 < 5 ? block.Keys[at % 12, at / 12] : 0, panel[at]);
            }
        });
    }

    [Theory]
    [InlineData(float.PositiveInfinity)]
    [InlineData(float.NegativeInfinity)]
    [InlineData(float.NaN)]
    public void Values_that_are_not_finite_are_found_wherever_they_are(float number)
    {
        foreach (var place in Enumerable.Range(0, KeyTile * 3))
        {
            var block = new Block<float>(5, 1, 3, 1);
            block.Values.Data[place] = number;
            block.Open<Vec256>((in Tile<Vec256> tile) =>
            {
                var panel = new float[3 * 24];
                tile.Stage(block.Values.View, panel);
                tile.LoadValues(block.Values.View, out var areFinite);
                Assert.False(areFinite);
                Assert.False(tile.PackValues(panel, 0, KeyTile));
            });
        }
    }

    [Fact]
    public void Accumulators_of_two_parts_are_merged_row_by_row()
    {
        var block = new Block<float>(26, 1, 3, 1);
        block.Open<Vec256>((in Tile<Vec256> tile) =>
        {
            var (own, other) = (new float[48 * 3], new float[48 * 3]);
            var (rescale, otherRescale) = (new float[48], new float[48]);
            for (var at = 0; at < own.Length; at++)
            {
                (own[at], other[at]) = (at, 1000 - at);
            }

            for (var row = 0; row < 48; row++)
            {
                (rescale[row], otherRescale[row]) = (row, 2 - row);
            }

            var merged = new float[48 * 3];
            tile.RestoreAccumulator(own);
            tile.MergeAccumulator(other);
            tile.SaveAccumulator(merged);
            Assert.All(merged, number => Assert.Equal(1000, number));
            tile.RestoreAccumulator(own);
            tile.MergeAccumulator(other, rescale, otherRescale);
            tile.SaveAccumulator(merged);
            for (var row = 0; row < 26; row++)
            {
                for (var feature = 0; feature < 3; feature++)
                {
                    var at = (row / 24 * 24 * 3) + (feature * 24) + (row % 24);
                    Assert.Equal((own[at] * row) + (other[at] * (2 - row)), merged[at]);
                }
            }
        });
    }

    [Fact]
    public void The_largest_finite_values_are_finite()
    {
        var block = new Block<float>(5, 1, 3, 1);
        block.Values.Data.AsSpan().Fill(float.MaxValue);
        block.Values.Data[0] = -float.MaxValue;
        block.Open<Vec256>((in Tile<Vec256> tile) =>
        {
            tile.LoadValues(block.Values.View, out var areFinite);
            Assert.True(areFinite);
        });
    }

    [Theory]
    [InlineData(2, 1)]
    [InlineData(2, 8)]
    [InlineData(2, 45)]
    [InlineData(5, 1)]
    [InlineData(5, 45)]
    public void A_key_of_weight_0_adds_nothing_though_its_value_is_infinite(int rows, int features)
    {
        var block = new Block<float>(rows, 1, features, 1);
        for (var feature = 0; feature < features; feature++)
        {
            block.Values.Data[(4 * features) + feature] = float.PositiveInfinity;
        }

        Check<Vec128>();
        Check<Vec256>();
        Check<Vec512>();

        void Check<V>()
            where V : struct, IVec<V>
            => block.Open<V>((in Tile<V> tile) =>
            {
                var width = Tile<V>.PanelRows;
                var values = tile.LoadValues(block.Values.View, out var areFinite);
                tile.Scores.Clear();
                tile.Scores[width * 3] = 2;
                tile.Scores[(width * 4) + 1] = 2;
                tile.AccumulateValues(0, values, KeySpan.All(KeyTile), areFinite);
                for (var feature = 0; feature < features; feature++)
                {
                    Assert.Equal(2 * block.Values[3, feature], tile.Accumulator(0)[feature * width]);
                    Assert.Equal(float.PositiveInfinity, tile.Accumulator(0)[(feature * width) + 1]);
                }
            });
    }

    [Fact]
    public void A_panel_computes_its_rows_to_the_end_of_their_last_register()
    {
        var block = new Block<float>(26, 1, 1, 1);
        block.Open<Vec128>((in Tile<Vec128> tile) =>
        {
            Assert.Equal([12, 12, 4], new[] { tile.PanelLanes(0), tile.PanelLanes(12), tile.PanelLanes(24) });
            Assert.Equal(26, tile.Rows);
        });
        block.Open<Vec256>((in Tile<Vec256> tile) => Assert.Equal([24, 8], new[] { tile.PanelLanes(0), tile.PanelLanes(24) }));
        block.Open<Vec512>((in Tile<Vec512> tile) => Assert.Equal(32, tile.PanelLanes(0)));
    }

    [Fact]
    public void What_does_not_fit_the_tile_is_refused()
    {
        var block = new Block<float>(26, 3, 2, 1);
        block.Open<Vec128>((in Tile<Vec128> tile) =>
        {
            Refused(tile, static (t, b) => t.LoadQueries(b.Keys.View, 1));
            Refused(tile, static (t, b) => t.LoadKeys(b.Values.View));
            Refused(tile, static (t, b) => t.LoadKeys(b.Queries.View));
            Refused(tile, static (t, b) => t.LoadValues(b.Keys.View, out _));
            Refused(tile, static (t, b) => t.Stage(b.Keys.View, new float[100]));
            Refused(tile, static (t, b) => t.Stage(b.Keys.Some(0, 5), new float[35]));
            Refused(tile, static (t, b) => t.PackKeys(new float[36], 0, 13));
            Refused(tile, static (t, b) => t.PackKeys(new float[36], KeyTile, 1));
            Refused(tile, static (t, b) => t.PackQueries(new float[36], 36, 1, 1));
            Refused(tile, static (t, b) => t.MultiplyKeys(1, t.PackedKeys, KeySpan.All(1)));
            Refused(tile, static (t, b) => t.MultiplyKeys(0, t.PackedKeys, KeySpan.All(KeyTile + 1)));
            Refused(tile, static (t, b) => t.MultiplyKeys(0, t.PackedKeys, new(2, 1, false)));
            Refused(tile, static (t, b) => t.MultiplyKeys(0, t.LoadKeys(b.Keys.Some(0, 5)), KeySpan.All(6)));
            Refused(tile, static (t, b) => t.AccumulateValues(0, t.PackedValues, new(-1, 1, false), true));
            Refused(tile, static (t, b) => t.AccumulateValues(24, t.PackedValues, KeySpan.All(1), true, new float[27]));
            Refused(tile, static (t, b) => t.Accumulator(36));
        });

        void Refused(Tile<Vec128> tile, Call<Vec128> call)
        {
            try
            {
                call(tile, block);
            }
            catch (ArgumentException)
            {
                return;
            }

            Assert.Fail("It was taken.");
        }
    }

    private delegate void Use<V>(in Tile<V> tile)
        where V : struct, IVec<V>;

    private delegate void Call<V>(Tile<V> tile, Block<float> block)
        where V : struct, IVec<V>;

    private delegate Rows<TRow> Load<V, T, TRow>(in Tile<V> tile, Block<T> block)
        where V : struct, IVec<V>
        where T : unmanaged
        where TRow : unmanaged;

    private readonly ref struct Rows<TRow>
        where TRow : unmanaged
    {
        public TileRows<TRow> Keys { get; init; }

        public TileRows<TRow> Values { get; init; }
    }

    /// <summary>Query rows and one tile of keys, filled with small integers.</summary>
    private sealed class Block<T>(int rows, int headDim, int valueDim, int apart)
        where T : unmanaged
    {
        public Operand<T> Queries { get; } = new(rows, headDim, apart, 1);

        public Operand<T> Keys { get; } = new(KeyTile, headDim, apart, 2);

        public Operand<T> Values { get; } = new(KeyTile, valueDim, apart, 3);

        public void Open<V>(Use<V> use)
            where V : struct, IVec<V>
        {
            var plan = TilePlan.Create<V>(new AttentionShape(1, 1, 1, rows, KeyTile, headDim, valueDim), rowTile: rows, keyTile: 64);
            var scratch = new Scratch(new byte[plan.ScratchBytes(rowVectors: 1)]);
            var tile = new Tile<V>(plan, rows, ref scratch);
            Assert.Equal(plan.PaddedRows, scratch.TakeFloats(plan.PaddedRows).Length);
            use(tile);
        }

        /// <summary>Two spans of the keys, the second of which rescales; accumulator and output must be the sums of both.</summary>
        public void Run<V, TRow>(Load<V, T, TRow> load)
            where V : struct, IVec<V>
            where TRow : unmanaged
        {
            KeySpan[] spans = [new(0, 7, true), new(3, KeyTile, false)];
            var rescale = new float[(rows + Tile<V>.PanelRows - 1) / Tile<V>.PanelRows * Tile<V>.PanelRows];
            for (var row = 0; row < rescale.Length; row++)
            {
                rescale[row] = row % 3 - 1;
            }

            var output = new Operand<T>(rows, valueDim, apart, 4);
            Open((in Tile<V> tile) =>
            {
                var loaded = load(tile, this);
                for (var panel = 0; panel < rows; panel += Tile<V>.PanelRows)
                {
                    tile.MultiplyKeys(panel, loaded.Keys, spans[0]);
                    CheckScores(tile, panel, spans[0]);
                    tile.AccumulateValues(panel, loaded.Values, spans[0], finite: true);
                    tile.MultiplyKeys(panel, loaded.Keys, spans[1]);
                    CheckScores(tile, panel, spans[1]);
                    tile.AccumulateValues(panel, loaded.Values, spans[1], finite: panel == 0, rescale);
                }

                Shrink(tile);
                tile.StoreOutput(output.Target);
            });
            for (var row = 0; row < rows; row++)
            {
                for (var feature = 0; feature < valueDim; feature++)
                {
                    var sum = (Sum(row, feature, spans[0]) * rescale[row]) + Sum(row, feature, spans[1]);
                    Assert.Equal(Storage.Widen(Storage.Narrow<T>(sum / 1024)), output[row, feature]);
                }
            }
        }

        // So that no output is beyond f16, which ends at 65504.
        private static void Shrink<V>(in Tile<V> tile)
            where V : struct, IVec<V>
        {
            for (var panel = 0; panel < tile.Rows; panel += Tile<V>.PanelRows)
            {
                foreach (ref var number in tile.Accumulator(panel))
                {
                    number /= 1024;
                }
            }
        }

        private void CheckScores<V>(in Tile<V> tile, int panel, KeySpan keys)
            where V : struct, IVec<V>
        {
            for (var key = keys.First; key < keys.End; key++)
            {
                for (var row = panel; row < Math.Min(panel + Tile<V>.PanelRows, rows); row++)
                {
                    Assert.Equal(Score(row, key), tile.Scores[(key * Tile<V>.PanelRows) + row - panel]);
                }
            }
        }

        private float Sum(int row, int feature, KeySpan keys)
            => Enumerable.Range(keys.First, keys.End - keys.First).Sum(key => Score(row, key) * Values[key, feature]);

        private float Score(int row, int key)
            => Enumerable.Range(0, headDim).Sum(feature => 2 * Queries[row, feature] * Keys[key, feature]);
    }

    /// <summary>A matrix whose rows and columns have gaps.</summary>
    private sealed class Operand<T>
        where T : unmanaged
    {
        private readonly int _apart;

        public Operand(int rows, int columns, int apart, int seed)
        {
            (Rows, Columns, _apart) = (rows, columns, apart);
            var random = new Random(seed);
            Data = new T[rows * columns * apart * apart];
            foreach (ref var element in Data.AsSpan())
            {
                element = Storage.Narrow<T>(random.Next(-4, 5));
            }
        }

        public T[] Data { get; }

        public int Rows { get; }

        public int Columns { get; }

        public ReadOnlyMatrixView<T> View => Some(0, Rows);

        public MatrixView<T> Target => new TensorView<T>(Data, 1, 1, Rows, Columns, Data.Length, Data.Length, RowStride, _apart).Block(0, 0, 0, Rows);

        private int RowStride => Columns * _apart * _apart;

        public float this[int row, int column] => Storage.Widen(Data[(row * RowStride) + (column * _apart)]);

        public ReadOnlyMatrixView<T> Some(int first, int count)
            => new ReadOnlyTensorView<T>(Data, 1, 1, Rows, Columns, Data.Length, Data.Length, RowStride, _apart).Block(0, 0, first, count);
    }
}

using System;
using System.Linq;

namespace Attn.Runtime.Tests;

/// <summary>Plans cover all work once: nothing is left out and nothing is done twice.</summary>
public sealed class TilingTests
{
    [Theory]
    [InlineData(1, 1, 1, 1, 1, 64)]
    [InlineData(3, 4, 2, 1000, 77, 64)]
    [InlineData(1, 8, 8, 2048, 2048, 64)]
    [InlineData(2, 2, 1, 193, 5000, 512)]
    [InlineData(1, 1, 1, 5, 0, 1)]
    public void Items_cover_every_row_of_every_head_once(int batch, int queryHeads, int keyHeads, int queries, int keys, int headDim)
    {
        var shape = new AttentionShape(batch, queryHeads, keyHeads, queries, keys, headDim);
        foreach (var rowTile in new[] { 1, 24, 100, 192 })
        {
            var plan = TilePlan.Create<Vec256>(shape, rowTile, keyTile: 128);
            var seen = new int[batch * queryHeads * queries];
            for (var item = 0; item < plan.Items; item++)
            {
                var (b, h, g, row, rows) = plan.Locate(item);
                Assert.InRange(rows, 1, plan.RowTile);
                Assert.Equal(h / (queryHeads / keyHeads), g);
                for (var r = row; r < row + rows; r++)
                {
                    seen[(((b * queryHeads) + h) * queries) + r]++;
                }
            }

            Assert.All(seen, static count => Assert.Equal(1, count));
        }
    }

    [Fact]
    public void A_panel_holds_rows_of_its_item_or_all_rows_of_several_heads()
    {
        var plan = TilePlan.Create<Vec256>(new AttentionShape(1, 2, 1, 200, 64, 8), rowTile: 192, keyTile: 64);
        var (last, whole) = (plan.Locate(0), plan.Locate(1));
        Assert.Equal((192, 200), last.PanelRows<Vec256>(0));
        Assert.Equal((0, 24), whole.PanelRows<Vec256>(0));
        Assert.Equal((168, 192), whole.PanelRows<Vec256>(168));

        var q = new ReadOnlyTensorView<float>(new float[80], 1, 2, 5, 8);
        var o = new TensorView<float>(new float[80], 1, 2, 5, 8);
        var packed = TilePlan.Create<Vec256>(new AttentionShape(1, 2, 1, 5, 64, 8), rowTile: 192, keyTile: 64).PackHeads(ref q, ref o).Locate(0);
        Assert.Equal(10, packed.Rows);
        Assert.Equal((0, 5), packed.PanelRows<Vec256>(0));
    }

    [Theory]
    [InlineData(1, 1, 1, 1, 1, 64, 1)]
    [InlineData(1, 32, 8, 1, 32768, 128, 2)]
    [InlineData(1, 8, 8, 1, 32768, 128, 8)]
    [InlineData(1, 1, 1, 1, 32768, 128, 64)]
    [InlineData(1, 1, 1, 1, 1000, 128, 3)]
    [InlineData(1, 1, 1, 1, 511, 128, 1)]
    [InlineData(1, 1, 1, 0, 5000, 128, 1)]
    [InlineData(1, 8, 8, 2048, 2048, 64, 1)]
    [InlineData(1, 1, 1, 192, 16000, 1 << 16, 5)]
    public void Parts_cover_every_key_tile_of_a_block_once(int batch, int queryHeads, int keyHeads, int queries, int keys, int headDim, int expected)
    {
        var plan = TilePlan.Create<Vec256>(new AttentionShape(batch, queryHeads, keyHeads, queries, keys, headDim), rowTile: 192, keyTile: 64).InParts(rowVectors: 2);
        Assert.Equal(expected, plan.Parts);
        Assert.Equal(plan.RowBlocks * expected, plan.Items);
        for (var item = 0; item < plan.Items; item += plan.Parts)
        {
            var next = 0;
            for (var part = item; part < item + plan.Parts; part++)
            {
                var at = plan.Locate(part);
                Assert.Equal(next, at.FirstKeyTile);
                Assert.Equal(plan.Locate(item) with { FirstKeyTile = at.FirstKeyTile, EndKeyTile = at.EndKeyTile }, at);
                next = at.EndKeyTile;
            }

            Assert.Equal((keys + 63) / 64, next);
        }
    }

    /// <summary>One item for the heads that share keys: each row of each once, at the place of its output, and at the row of the query that it is.</summary>
    [Theory]
    [InlineData(8, 2, 1, true)]
    [InlineData(6, 2, 5, true)]
    [InlineData(4, 1, 48, true)]
    [InlineData(4, 1, 49, false)]
    [InlineData(4, 4, 1, false)]
    public void Heads_that_share_keys_are_packed_where_their_rows_fit(int queryHeads, int keyHeads, int queries, bool packs)
    {
        var shape = new AttentionShape(2, queryHeads, keyHeads, queries, 100, 3);
        var data = new float[2 * queryHeads * queries * 3];
        var query = new ReadOnlyTensorView<float>(data, 2, queryHeads, queries, 3);
        var output = new TensorView<float>(data, 2, queryHeads, queries, 3);
        var plan = TilePlan.Create<Vec256>(shape, rowTile: 192, keyTile: 64).PackHeads(ref query, ref output);
        Assert.Equal(2 * (packs ? keyHeads : queryHeads), plan.RowBlocks);
        Assert.Equal((packs ? keyHeads : queryHeads, packs ? queries * queryHeads / keyHeads : queries), (query.Heads, query.Rows));
        Span<int> rows = stackalloc int[Vec256.Count];
        var seen = 0;
        for (var number = 0; number < plan.Items; number++)
        {
            var item = plan.Locate(number);
            Assert.Equal(packs ? item.Head : item.Head * keyHeads / queryHeads, item.KeyHead);
            for (var r = 0; r < item.Rows; r++)
            {
                item.QueryRows<Vec256>(r / rows.Length * rows.Length).Store(rows, 0);
                Assert.Equal(seen % queries, rows[r % rows.Length]);
                Assert.Equal(seen * 3, Offset(data, query.Block(item.Batch, item.Head, item.Row + r, 1).Data));
                Assert.Equal(seen++, item.OutputRow + r);
            }
        }

        Assert.Equal(2 * queryHeads * queries, seen);
    }

    [Fact]
    public void Heads_are_packed_only_where_their_rows_are_in_step()
    {
        var shape = new AttentionShape(1, 4, 2, 3, 100, 5);
        var data = new float[4 * 3 * 5];
        var inStep = new TensorView<float>(data, 1, 4, 3, 5);
        var inside = new TensorView<float>(data, 1, 4, 3, 5, 60, 5, 20, 1);
        Assert.Equal(2, Blocks(inStep, inStep));
        Assert.Equal(4, Blocks(inside, inStep));
        Assert.Equal(4, Blocks(inStep, inside));

        int Blocks(TensorView<float> first, TensorView<float> output)
        {
            ReadOnlyTensorView<float> query = first;
            return TilePlan.Create<Vec256>(shape, rowTile: 192, keyTile: 64).PackHeads(ref query, ref output).RowBlocks;
        }
    }

    private static long Offset(ReadOnlySpan<float> all, ReadOnlySpan<float> part)
        => System.Runtime.CompilerServices.Unsafe.ByteOffset(
            ref System.Runtime.InteropServices.MemoryMarshal.GetReference(all), ref System.Runtime.InteropServices.MemoryMarshal.GetReference(part)) / sizeof(float);

    /// <summary>States are apart from one another, and the last part of a block to come is told so, whichever it is.</summary>
    [Fact]
    public void The_last_part_of_a_block_merges()
    {
        var plan = TilePlan.Create<Vec256>(new AttentionShape(1, 2, 1, 5, 800, 3), rowTile: 192, keyTile: 64).InParts(rowVectors: 2);
        Assert.Equal(3, plan.Parts);
        for (var call = 0; call < 2; call++)
        {
            using var parts = KeyParts.Rent(plan, rowVectors: 2);
            for (var item = 0; item < plan.Items; item++)
            {
                parts.Of(item).Rows(0).Fill(item);
                parts.Of(item).Rows(1).Fill(item + 100);
                parts.Of(item).Accumulator.Fill(item + 200);
            }

            Assert.Equal([false, false, false, true, false, true], new[] { parts.IsLast(4), parts.IsLast(2), parts.IsLast(0), parts.IsLast(1), parts.IsLast(3), parts.IsLast(5) });
            for (var item = 0; item < plan.Items; item++)
            {
                var state = parts.Of(item);
                Assert.Equal(Enumerable.Repeat((float)item, plan.PaddedRows), state.Rows(0).ToArray());
                Assert.Equal(Enumerable.Repeat(item + 100f, plan.PaddedRows), state.Rows(1).ToArray());
                Assert.Equal(Enumerable.Repeat(item + 200f, plan.AccumulatorFloats), state.Accumulator.ToArray());
            }
        }
    }

    [Fact]
    public void Blocks_have_memory_for_whole_panels()
    {
        var shape = new AttentionShape(1, 1, 1, 500, 500, 64);
        Assert.Equal((12, 204), Rows<Vec128>());
        Assert.Equal((24, 216), Rows<Vec256>());
        Assert.Equal((48, 240), Rows<Vec512>());

        (int OfPanel, int OfBlock) Rows<V>()
            where V : struct, IVec<V>
        {
            var plan = TilePlan.Create<V>(shape, rowTile: 193, keyTile: 128);
            return (plan.PanelRows, plan.PaddedRows);
        }
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(77, 77)]
    [InlineData(128, 128)]
    [InlineData(129, 128)]
    public void A_tile_has_no_more_keys_than_there_are(int keys, int expected)
        => Assert.Equal(expected, TilePlan.Create<Vec256>(new AttentionShape(1, 1, 1, 10, keys, 64), rowTile: 192, keyTile: 128).KeyTile);

    [Fact]
    public void A_plan_takes_little_memory_whatever_the_lengths()
    {
        foreach (var headDim in new[] { 1, 64, 128, 512 })
        {
            var plan = TilePlan.Create<Vec512>(new AttentionShape(1, 1, 1, 1 << 21, 1 << 21, headDim), rowTile: 192, keyTile: 128);
            Assert.InRange(plan.ScratchBytes(3), 1, 2 << 20);
        }
    }

    [Fact]
    public void Spans_of_keys_are_empty_or_hold_some()
    {
        Assert.Equal(new KeySpan(0, 7, true), KeySpan.All(7));
        Assert.False(KeySpan.All(1).IsEmpty);
        Assert.True(KeySpan.All(0).IsEmpty);
        Assert.True(new KeySpan(5, 5, false).IsEmpty);
        Assert.True(new KeySpan(9, 0, false).IsEmpty);
    }
}

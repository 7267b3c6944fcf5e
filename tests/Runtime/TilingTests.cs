using System;
using FsCheck;
using FsCheck.Fluent;

namespace Attn.Runtime.Tests;

/// <summary>Plans and ranges cover all work once: nothing is left out and nothing is done twice.</summary>
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
        foreach (var threads in new[] { 1, 2, 64 })
        {
            var plan = TilePlan.Create<Vec256>(shape, new AttentionOptions { MaxDegreeOfParallelism = threads });
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
            Assert.Equal(0, plan.KeyTile % plan.PanelWidth);
            Assert.Equal(0, plan.RowTile % 6);
        }
    }

    [Fact]
    public void A_plan_takes_little_memory_whatever_the_lengths()
    {
        foreach (var headDim in new[] { 1, 64, 128, 512 })
        {
            var plan = TilePlan.Create<Vec512>(new AttentionShape(1, 1, 1, 1 << 21, 1 << 21, headDim));
            Assert.InRange(plan.ScratchBytes(3), 1, 2 << 20);
        }
    }

    [Fact]
    public void Tiles_cover_a_range_once_and_full_tiles_hold_only_full_keys()
    {
        var bounds = Gen.Choose(-50, 700).Select(static x => x % 7 == 0 ? (x > 300 ? long.MaxValue : long.MinValue) : x).Four().ToArbitrary();
        Prop.ForAll(Gen.Choose(0, 600).ToArbitrary(), bounds, static (keys, bound) =>
        {
            var (from, to, fullFrom, fullTo) = bound;
            var plan = TilePlan.Create<Vec256>(new AttentionShape(1, 1, 1, 100, keys, 64));
            var range = KeyRange.Of(keys, from, to, fullFrom, fullTo, Vec256.Count);
            var at = Math.Clamp(from, 0, keys);
            for (var tile = range.First(plan); !tile.IsEmpty; tile = range.Next(tile, plan))
            {
                Assert.Equal(at, tile.Start);
                Assert.InRange(tile.Length, 1, plan.KeyTile);
                if (tile.IsFull)
                {
                    Assert.True(tile.Start >= fullFrom && tile.Start + tile.Length <= fullTo);
                    Assert.Equal(0, tile.Length % Vec256.Count);
                }

                at += tile.Length;
            }

            Assert.Equal(Math.Max(Math.Clamp(from, 0, keys), Math.Clamp(to, 0, keys)), at);
        }).QuickCheckThrowOnFailure();
    }
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace Attn.Runtime.Tests;

/// <summary>Which tiles a loop visits: unions of ranges and searches of sorted tables, against sets and counting.</summary>
public sealed class TileRangeTests
{
    [Fact]
    public void A_union_visits_each_tile_once_and_ascending()
    {
        var random = new Random(7);
        for (var round = 0; round < 2000; round++)
        {
            var union = new TileUnion();
            var (inside, full) = (new SortedSet<long>(), new SortedSet<long>());
            for (var k = random.Next(TileUnion.Most + 1); k > 0; k--)
            {
                var (first, end, fullFirst, fullEnd) = (random.Next(-3, 9), random.Next(-3, 12), random.Next(-3, 9), random.Next(-3, 12));
                union.Add(first, end, fullFirst, fullEnd);
                inside.UnionWith(Between(first, end));
                full.UnionWith(Between(first, end).Intersect(Between(fullFirst, fullEnd)));
            }

            var visited = new List<long>();
            for (var tile = union.Next(0); tile >= 0; tile = union.Next(tile + 1))
            {
                visited.Add(tile);
                Assert.Equal(full.Contains(tile), union.IsFull(tile));
            }

            Assert.Equal(inside.Where(t => t >= 0), visited);
        }
    }

    [Fact]
    public void A_search_counts_what_is_less_and_what_is_not_greater()
    {
        var random = new Random(11);
        for (var length = 0; length < 70; length++)
        {
            var run = Enumerable.Range(0, length).Select(_ => random.Next(20)).Order().ToArray();
            for (var value = -1; value < 22; value++)
            {
                Assert.Equal(run.Count(x => x < value), SortedTable.First<int>(run, value));
                Assert.Equal(run.Count(x => x <= value), SortedTable.End<int>(run, value));
            }
        }
    }

    [Fact]
    public void A_search_holds_at_the_ends_of_the_integers()
    {
        long[] run = [long.MinValue, -1, long.MaxValue];
        Assert.Equal(0, SortedTable.First<long>(run, long.MinValue));
        Assert.Equal(1, SortedTable.End<long>(run, long.MinValue));
        Assert.Equal(2, SortedTable.First<long>(run, long.MaxValue));
        Assert.Equal(3, SortedTable.End<long>(run, long.MaxValue));
    }

    [Fact]
    public void A_descent_is_found_wherever_it_is()
    {
        for (var at = 1; at < 70; at++)
        {
            var table = Enumerable.Range(0, 140).Select(k => k % 70).ToArray();
            Require.Sorted<int>("table", table, 70);
            table[70 + at] = table[70 + at - 1] - 1;
            var error = Assert.Throws<AttnException>(() => Require.Sorted<int>("table", table, 70));
            Assert.Contains((70 + at).ToString(System.Globalization.CultureInfo.InvariantCulture), error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_run_is_a_row_of_the_last_axis()
        => Assert.Equal([4, 5], SortedTable.Run<int>([0, 1, 2, 3, 4, 5, 6, 7], 2, 2).ToArray());

    private static IEnumerable<long> Between(long first, long end)
    {
        for (var at = first; at < end; at++)
        {
            yield return at;
        }
    }
}

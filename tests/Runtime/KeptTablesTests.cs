using System;
using System.Linq;
using System.Threading.Tasks;

namespace Attn.Runtime.Tests;

public sealed class KeptTablesTests
{
    [Fact]
    public void A_table_is_found_by_what_it_was_made_of_and_by_nothing_else()
    {
        var tables = new KeptTables<float>();
        Assert.False(tables.TryFind([1, 2], out _));
        tables.Keep([1, 2], [0.5f]);
        Assert.True(tables.TryFind([1, 2], out var found));
        Assert.Equal([0.5f], found.ToArray());
        Assert.False(tables.TryFind([2, 1], out _));
        Assert.False(tables.TryFind([1], out _));
        Assert.False(tables.TryFind([], out _));
    }

    [Fact]
    public void The_first_table_that_is_kept_stays()
    {
        var tables = new KeptTables<int>();
        tables.Keep([1], [1]);
        Assert.Equal([1], tables.Keep([1], [2]).ToArray());
    }

    [Fact]
    public void The_oldest_tables_go()
    {
        var tables = new KeptTables<int>();
        for (var made = 0; made < 9; made++)
        {
            tables.Keep([made], [made]);
        }

        Assert.Equal([5, 6, 7, 8], Enumerable.Range(0, 9).Where(made => tables.TryFind([made], out _)));
    }

    [Fact]
    public void Tables_that_are_too_large_together_go_but_the_newest_stays()
    {
        var tables = new KeptTables<byte>();
        var half = (int)(KeptTables<byte>.MostBytes / 2);
        tables.Keep([1], new byte[half]);
        tables.Keep([2], new byte[half]);
        Assert.True(tables.TryFind([1], out _) && tables.TryFind([2], out _));
        tables.Keep([3], new byte[1]);
        Assert.False(tables.TryFind([1], out _));
        tables.Keep([4], new byte[(2 * half) + 1]);
        Assert.Equal([4], Enumerable.Range(1, 4).Where(made => tables.TryFind([made], out _)));
    }

    [Fact]
    public void A_lookup_takes_no_memory()
    {
        var tables = new KeptTables<float>();
        tables.Keep([7, 8], new float[100]);
        ReadOnlySpan<long> key = stackalloc long[] { 7, 8 };
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < 1000; round++)
        {
            tables.TryFind(key, out _);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Threads_find_what_belongs_to_them()
    {
        var tables = new KeptTables<int>();
        Parallel.For(0, 10_000, call =>
        {
            ReadOnlySpan<long> key = stackalloc long[] { call % 7 };
            if (!tables.TryFind(key, out var table))
            {
                table = tables.Keep(key, [call % 7]);
            }

            Assert.Equal(call % 7, table[0]);
        });
    }
}

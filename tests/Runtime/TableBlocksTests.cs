using System;
using System.Linq;

namespace Attn.Runtime.Tests;

/// <summary>The least and greatest element of a block of a table, against a look at each element.</summary>
public sealed class TableBlocksTests
{
    private static readonly (long, long) Unknown = (-1000, 1000);

    [Fact]
    public void BoundsAreThoseOfTheElementsInside()
    {
        var random = new Random(1);
        var (a, b, c) = (3, 5, 7);
        var table = Enumerable.Range(0, a * b * c).Select(_ => random.Next(-99, 99)).ToArray();
        for (var trial = 0; trial < 500; trial++)
        {
            var block = new[] { Range(a), Range(b), Range(c) };
            var elements = from x in Indices(block[0]) from y in Indices(block[1]) from z in Indices(block[2]) select (long)table[(((x * b) + y) * c) + z];
            Assert.Equal((elements.Min(), elements.Max()), TableBlocks.Bounds<int>(table, block, 105, Unknown));
            Assert.Equal((elements.Min() > 0 ? 1 : 0, elements.Max() > 0 ? 1 : 0), TableBlocks.Bounds(table.Select(e => e > 0).ToArray(), block, 105, Unknown));
        }

        IndexRange Range(int extent)
        {
            var first = random.Next(extent);
            return new IndexRange(first, random.Next(first, extent), extent);
        }

        static int[] Indices(IndexRange range) => [.. Enumerable.Range((int)range.First, (int)(range.Last - range.First + 1))];
    }

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(3, 2)]
    [InlineData(2, 4)]
    [InlineData(long.MinValue, 2)]
    [InlineData(0, long.MaxValue)]
    [InlineData(4, 4)]
    public void OfABlockThatLeavesTheTableNothingIsKnown(long first, long last)
        => Assert.Equal(Unknown, TableBlocks.Bounds<long>(new long[4], [new(first, last, 4)], 256, Unknown));

    [Fact]
    public void NorOfOneThatIsTooLarge()
    {
        Assert.Equal((0, 0), TableBlocks.Bounds<int>(new int[64], [new(0, 3, 8), new(0, 3, 8)], 16, Unknown));
        Assert.Equal(Unknown, TableBlocks.Bounds<int>(new int[64], [new(0, 3, 8), new(0, 4, 8)], 16, Unknown));
    }

    /// <summary>A file may store any byte but 0 for true.</summary>
    [Fact]
    public void ATruthIsZeroOrOne()
    {
        var table = System.Runtime.InteropServices.MemoryMarshal.Cast<byte, bool>(new byte[] { 2, 255, 0 });

        Assert.Equal((1, 1), TableBlocks.Bounds(table, [new(0, 1, 3)], 256, Unknown));
        Assert.Equal((0, 1), TableBlocks.Bounds(table, [new(0, 2, 3)], 256, Unknown));
    }
}

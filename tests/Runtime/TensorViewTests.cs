using System;

namespace Attn.Runtime.Tests;

public sealed class TensorViewTests
{
    [Fact]
    public void Strides_say_where_elements_lie()
    {
        var data = new float[2 * 3 * 4 * 5];
        for (var k = 0; k < data.Length; k++)
        {
            data[k] = k;
        }

        // [B, M, H, D] read as [B, H, M, D], and every second feature.
        var view = new ReadOnlyTensorView<float>(data, 2, 4, 3, 3, 60, 5, 20, 2);
        Assert.Equal(data[60 + 15 + 20 + 4], view[1, 3, 1, 2]);
        var repeated = new ReadOnlyTensorView<float>(data, 1000, 7, 3, 5, 0, 0, 5, 1);
        Assert.Equal(data[14], repeated[999, 6, 2, 4]);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReadOnlyTensorView<float>(data, 2, 3, 4, 5)[0, 0, 4, 0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReadOnlyTensorView<float>(data, 2, 3, 4, 5)[0, 0, 0, -1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReadOnlyTensorView<float>(data, 2, 3, 4, 5).Block(0, 0, 2, 3).Rows);
    }

    [Theory]
    [InlineData("ATTN5005", 1, 1, 3, 4, 0, 0, 4, 1)]
    [InlineData("ATTN5005", 1, 1, 2, 4, 0, 0, -4, 1)]
    [InlineData("ATTN5005", 1, 1, 1, 2, 0, 0, 0, long.MaxValue)]
    [InlineData("ATTN5005", 4, 1, 2, 1, long.MaxValue, 0, 1, 1)]
    [InlineData("ATTN5001", 1, 1, -1, 4, 0, 0, 4, 1)]
    public void What_reaches_outside_is_refused(
        string id, int batch, int heads, int rows, int columns, long batchStride, long headStride, long rowStride, long columnStride)
        => Assert.Equal(id, Assert.Throws<AttnException>(() => new ReadOnlyTensorView<float>(
            new float[11], batch, heads, rows, columns, batchStride, headStride, rowStride, columnStride).Batch).Id);

    [Theory]
    [InlineData(2, 1, 2, 2, 0, 0, 2, 1)]
    [InlineData(1, 1, 3, 2, 0, 0, 1, 1)]
    [InlineData(1, 1, 2, 4, 0, 0, 3, 1)]
    public void An_output_that_overlaps_itself_is_refused(
        int batch, int heads, int rows, int columns, long batchStride, long headStride, long rowStride, long columnStride)
        => Assert.Equal("ATTN5006", Assert.Throws<AttnException>(() => new TensorView<float>(
            new float[100], batch, heads, rows, columns, batchStride, headStride, rowStride, columnStride).Batch).Id);

    [Fact]
    public void Shapes_that_cannot_be_are_refused()
    {
        Assert.Equal("ATTN5001", Assert.Throws<AttnException>(() => new AttentionShape(1, 1, 1, -1, 1, 1)).Id);
        Assert.Equal("ATTN5001", Assert.Throws<AttnException>(() => new AttentionShape(1, 1, 1, 1L << 31, 1, 1)).Id);
        Assert.Equal("ATTN5002", Assert.Throws<AttnException>(() => new AttentionShape(1, 6, 4, 1, 1, 1)).Id);
        Assert.Equal("ATTN5002", Assert.Throws<AttnException>(() => new AttentionShape(1, 6, 0, 1, 1, 1)).Id);
        Assert.Equal("ATTN5003", Assert.Throws<AttnException>(() => new AttentionShape(1, 8, 8, 1 << 21, 1, 128)).Id);
        Assert.Equal("ATTN5004", Assert.Throws<AttnException>(() => AttentionShape.Of(
            new(new float[8], 1, 2, 2, 2), new(new float[8], 1, 2, 2, 2), new ReadOnlyTensorView<float>(new float[12], 1, 2, 3, 2), new(new float[8], 1, 2, 2, 2))).Id);
        Assert.Equal(3, new AttentionShape(1, 6, 2, 5, 7, 8).GroupSize);
        Assert.Equal(8, new AttentionShape(1, 6, 2, 5, 7, 8).ValueDim);
    }

    [Fact]
    public void Launch_checks_say_what_is_wrong()
    {
        Require.Sorted<int>("doc", [0, 0, 1, 0, 5, 5], 3);
        var unsorted = Assert.Throws<AttnException>(() => Require.Sorted<int>("doc", [0, 2, 1], 3));
        Assert.Equal("ATTN5007", unsorted.Id);
        Assert.Contains("element 2 (1) is less than the one before it (2)", unsorted.Message, StringComparison.Ordinal);
        Assert.Equal("ATTN5007", Assert.Throws<AttnException>(() => Require.Sorted<float>("x", [0, float.NaN], 2)).Id);
        Require.Length<float>("bias", [1, 2, 3, 4, 5, 6], 2, 3);
        Assert.Equal("ATTN5004", Assert.Throws<AttnException>(() => Require.Length<float>("bias", [1, 2], 3)).Id);
        Assert.Equal("ATTN5004", Assert.Throws<AttnException>(() => Require.Length<float>("bias", [], 1L << 62, 1L << 62, 4)).Id);
        Assert.Equal("ATTN5001", Assert.Throws<AttnException>(() => Require.Length<float>("bias", [], -1, 0)).Id);
        Assert.Equal("ATTN5008", Assert.Throws<AttnException>(() => Require.Indices([0, 3], 3)).Id);
        Assert.Equal("ATTN5008", Assert.Throws<AttnException>(() => Require.Indices([-1], 3)).Id);
        Assert.Equal("ATTN5009", Assert.Throws<AttnException>(() => Require.Positive("height", 0)).Id);
        Assert.Equal("ATTN5010", Assert.Throws<AttnException>(() => Require.Given<float>("cap", null)).Id);
        Assert.Equal(2f, Require.Given<float>("cap", 2f));
        Assert.Equal("ATTN5012", Assert.Throws<AttnException>(() => Require.Lanes(new AttentionShape(1, 1, 1, 8, 9, 8, 8), 8)).Id);
        Assert.Equal("ATTN5013", Assert.Throws<AttnException>(() => Require.Known("windw", ["window"])).Id);
        Require.Known("window", ["window"]);
        Require.Lanes(new AttentionShape(1, 1, 1, 8, 8, 8, 8), 8);
    }

    [Fact]
    public void Every_error_has_its_own_id_and_takes_its_arguments()
    {
        var previous = "ATTN5000";
        foreach (var error in RuntimeErrors.All)
        {
            Assert.Matches("^ATTN5[0-9]{3}$", error.Id);
            Assert.True(string.CompareOrdinal(previous, error.Id) < 0, $"{error.Id} follows {previous}");
            Assert.EndsWith(".", error.With("a", "b", "c", "d", "e", "f").Message, StringComparison.Ordinal);
            previous = error.Id;
        }
    }
}

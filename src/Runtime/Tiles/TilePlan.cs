using System;

namespace Attn.Runtime;

/// <summary>
/// How a call is cut: one item is a block of query rows of one head; an item walks its keys in tiles. Sizes come from the caches and from the
/// number of threads, never from the mask, so a plan fits every variant.
/// </summary>
public readonly record struct TilePlan
{
    // A tile's packed operands, scores and accumulator fill a second-level cache of 512 KiB but for what streams through it.
    private const int TileFloats = 104 * 1024;
    private const int MostRows = 192;
    private const int MostKeys = 256;
    private const int MostMaskedKeys = 64;

    // Fewer items than this a thread, and the last ones would leave threads idle.
    private const int ItemsPerThread = 4;

    private TilePlan(AttentionShape shape, int rowTile, int keyTile, int panelWidth, int features, int valueFeatures)
    {
        Shape = shape;
        Features = features;
        ValueFeatures = valueFeatures;
        RowTile = rowTile;
        KeyTile = keyTile;
        PanelWidth = panelWidth;
        Blocks = (int)(((long)shape.Queries + rowTile - 1) / rowTile);
        Items = checked(shape.Batch * shape.QueryHeads * Blocks);
    }

    /// <summary>The call's dimensions.</summary>
    public AttentionShape Shape { get; }

    /// <summary>Features of queries and keys in their product: D, or what transforms make of it.</summary>
    public int Features { get; }

    /// <summary>Features of values in their product, and of the output: E, or what a transform makes of it.</summary>
    public int ValueFeatures { get; }

    /// <summary>Query rows in a block.</summary>
    public int RowTile { get; }

    /// <summary>Rows that a block has memory for: a multiple of the micro-kernel's. Row vectors are this long.</summary>
    public int PaddedRows => RoundUp(RowTile, MicroKernel.Rows);

    /// <summary>Keys in a tile at most; a multiple of <see cref="PanelWidth"/>.</summary>
    public int KeyTile { get; }

    /// <summary>Keys in a masked tile at most.</summary>
    public int MaskedKeyTile => Math.Min(KeyTile, MostMaskedKeys);

    /// <summary>Columns that the micro-kernel computes at a time.</summary>
    public int PanelWidth { get; }

    /// <summary>Query blocks of one head.</summary>
    public int Blocks { get; }

    /// <summary>Independent pieces of work.</summary>
    public int Items { get; }

    /// <summary>The output's features rounded up to whole panels: the distance between rows of the accumulator.</summary>
    public int AccumulatorStride => RoundUp(ValueFeatures, PanelWidth);

    /// <summary>
    /// Floats of each of the two packed operands of a tile, keys and values: enough for either, since the one's memory holds the other's rows
    /// on their way from a narrower type.
    /// </summary>
    public int OperandFloats => checked(KeyTile * Math.Max(Math.Max(Shape.HeadDim, Shape.ValueDim), Math.Max(Features, AccumulatorStride)));

    /// <summary>Bytes of <see cref="Scratch"/> that <see cref="Tile{V}"/> takes, and what a kernel takes beside it.</summary>
    /// <param name="rowVectors">Vectors of <see cref="PaddedRows"/> floats.</param>
    /// <param name="keyVectors">Vectors of <see cref="KeyTile"/> floats.</param>
    /// <param name="tiles">Tiles of both.</param>
    public int ScratchBytes(int rowVectors, int keyVectors = 0, int tiles = 0)
        => checked(Scratch.BytesFor(
            PaddedRows * Features,
            OperandFloats,
            OperandFloats,
            PaddedRows * KeyTile,
            PaddedRows * AccumulatorStride)
            + (rowVectors * Scratch.BytesFor(PaddedRows))
            + (keyVectors * Scratch.BytesFor(KeyTile))
            + (tiles * Scratch.BytesFor(PaddedRows * KeyTile)));

    /// <summary>Bytes of <see cref="Scratch"/> for panels of transposed rows.</summary>
    /// <param name="features">Features of all panels together.</param>
    /// <param name="vectors">How many panels.</param>
    public int StagingBytes(int features, int vectors) => checked(Scratch.BytesFor(features * PanelWidth) + (vectors * Scratch.Alignment));

    /// <summary>Cuts a call into tiles of sizes that the kernel was compiled for.</summary>
    /// <typeparam name="V">The register that the kernel is instantiated for.</typeparam>
    /// <param name="shape">The call's dimensions.</param>
    /// <param name="rowTile">Query rows of a block.</param>
    /// <param name="keyTile">Keys of a tile; memory is taken for whole panels, and for no more than there are.</param>
    public static TilePlan Create<V>(AttentionShape shape, int rowTile, int keyTile)
        where V : struct, IVec<V>
        => Create<V>(shape, rowTile, keyTile, shape.HeadDim, shape.ValueDim);

    /// <summary>Cuts a call whose operands are transformed.</summary>
    /// <typeparam name="V">The register that the kernel is instantiated for.</typeparam>
    /// <param name="shape">The call's dimensions.</param>
    /// <param name="rowTile">Query rows of a block.</param>
    /// <param name="keyTile">Keys of a tile; memory is taken for whole panels, and for no more than there are.</param>
    /// <param name="features">Features of transformed queries and keys.</param>
    /// <param name="valueFeatures">Features of transformed values, and of the output.</param>
    public static TilePlan Create<V>(AttentionShape shape, int rowTile, int keyTile, int features, int valueFeatures)
        where V : struct, IVec<V>
    {
        var panel = V.Count * V.PanelVectors;
        return new(shape, rowTile, RoundUp(Math.Clamp(shape.Keys, 1, keyTile), panel), panel, features, valueFeatures);
    }

    /// <summary>Cuts a call.</summary>
    /// <typeparam name="V">The register that the kernel is instantiated for.</typeparam>
    public static TilePlan Create<V>(AttentionShape shape, AttentionOptions? options = null)
        where V : struct, IVec<V>
    {
        var panel = V.Count * V.PanelVectors;
        var rows = RowsFor(shape, WorkSplitter.Threads(options));
        var room = (TileFloats - (rows * (shape.HeadDim + shape.ValueDim))) / (rows + shape.HeadDim + shape.ValueDim);
        var keys = Math.Clamp(room / panel * panel, panel, MostKeys);
        return new(shape, rows, Math.Min(keys, RoundUp(Math.Max(shape.Keys, 1), panel)), panel, shape.HeadDim, shape.ValueDim);
    }

    /// <summary>What an item is. Blocks of the last rows come first: under a causal mask they have the most keys.</summary>
    public TileItem Locate(int item)
    {
        var heads = Shape.Batch * Shape.QueryHeads;
        var block = Blocks - 1 - (item / heads);
        var head = item % heads;
        var row = block * RowTile;
        return new(
            head / Shape.QueryHeads,
            head % Shape.QueryHeads,
            head % Shape.QueryHeads / Shape.GroupSize,
            row,
            Math.Min(RowTile, Shape.Queries - row));
    }

    private static int RowsFor(AttentionShape shape, int threads)
    {
        var perHead = (long)ItemsPerThread * threads / Math.Max(1, (long)shape.Batch * shape.QueryHeads);
        var even = shape.Queries / Math.Max(1, perHead);
        var fitting = TileFloats / 2 / Math.Max(1, shape.HeadDim + shape.ValueDim);
        var rows = (int)Math.Clamp(even, 4 * MicroKernel.Rows, Math.Clamp(fitting, 4 * MicroKernel.Rows, MostRows));
        return Math.Min(rows / MicroKernel.Rows * MicroKernel.Rows, RoundUp(Math.Max(shape.Queries, 1), MicroKernel.Rows));
    }

    private static int RoundUp(int value, int multiple) => checked((value + multiple - 1) / multiple * multiple);
}

/// <summary>One piece of work: some query rows of one head.</summary>
/// <param name="Batch">b.</param>
/// <param name="Head">h, the query head.</param>
/// <param name="KeyHead">g, the key/value head.</param>
/// <param name="Row">The first query row.</param>
/// <param name="Rows">How many.</param>
public readonly record struct TileItem(int Batch, int Head, int KeyHead, int Row, int Rows)
{
    /// <summary>The position of row 0 of the batch's queries.</summary>
    public int QueryOffset { get; private init; }

    /// <summary>The position of row 0 of the batch's keys.</summary>
    public int KeyOffset { get; private init; }

    /// <summary>How many keys the batch has.</summary>
    public int Keys { get; private init; }

    /// <summary>The item with what a launch says of its batch.</summary>
    public TileItem In(in LaunchPositions launch) => this with
    {
        QueryOffset = launch.QueryOffset(Batch),
        KeyOffset = launch.KeyOffset(Batch),
        Keys = launch.Keys(Batch),
    };
}

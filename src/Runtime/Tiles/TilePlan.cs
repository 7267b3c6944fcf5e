using System;

namespace Attn.Runtime;

/// <summary>How a call is cut: one item is a block of query rows of one head; an item walks its keys in tiles.</summary>
public readonly record struct TilePlan
{
    private TilePlan(AttentionShape shape, int rowTile, int keyTile, int panelRows, int features, int valueFeatures)
    {
        Shape = shape;
        Features = features;
        ValueFeatures = valueFeatures;
        RowTile = rowTile;
        KeyTile = keyTile;
        PanelRows = panelRows;
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

    /// <summary>Rows that a block has memory for: whole panels. Row vectors are this long.</summary>
    public int PaddedRows => checked((RowTile + PanelRows - 1) / PanelRows * PanelRows);

    /// <summary>Keys in a tile at most.</summary>
    public int KeyTile { get; }

    /// <summary>Query rows of a panel, which are computed at a time: the lanes of the micro-kernel's registers.</summary>
    public int PanelRows { get; }

    /// <summary>Query blocks of one head.</summary>
    public int Blocks { get; }

    /// <summary>Independent pieces of work.</summary>
    public int Items { get; }

    /// <summary>Bytes of <see cref="Scratch"/> that <see cref="Tile{V}"/> takes, and what a kernel takes beside it.</summary>
    /// <param name="rowVectors">Vectors of <see cref="PaddedRows"/> floats.</param>
    /// <param name="keyVectors">Vectors of <see cref="KeyTile"/> floats.</param>
    /// <param name="tiles">Tiles of <see cref="PanelRows"/> by <see cref="KeyTile"/> floats.</param>
    public int ScratchBytes(int rowVectors, int keyVectors = 0, int tiles = 0)
        => checked(Scratch.BytesFor(
            PaddedRows * Features,
            KeyTile * Features,
            KeyTile * ValueFeatures,
            PanelRows * KeyTile,
            PaddedRows * ValueFeatures,
            StagingFloats)
            + (rowVectors * Scratch.BytesFor(PaddedRows))
            + (keyVectors * Scratch.BytesFor(KeyTile))
            + (tiles * Scratch.BytesFor(PanelRows * KeyTile)));

    /// <summary>Bytes of <see cref="Scratch"/> for panels of transposed rows.</summary>
    /// <param name="features">Features of all panels together.</param>
    /// <param name="vectors">How many panels.</param>
    public int StagingBytes(int features, int vectors) => checked(Scratch.BytesFor(features * PanelRows) + (vectors * Scratch.Alignment));

    /// <summary>Cuts a call into tiles of sizes that the kernel was compiled for.</summary>
    /// <typeparam name="V">The register that the kernel is instantiated for.</typeparam>
    /// <param name="shape">The call's dimensions.</param>
    /// <param name="rowTile">Query rows of a block.</param>
    /// <param name="keyTile">Keys of a tile; memory is taken for no more than there are.</param>
    public static TilePlan Create<V>(AttentionShape shape, int rowTile, int keyTile)
        where V : struct, IVec<V>
        => Create<V>(shape, rowTile, keyTile, shape.HeadDim, shape.ValueDim);

    /// <summary>Cuts a call whose operands are transformed.</summary>
    /// <typeparam name="V">The register that the kernel is instantiated for.</typeparam>
    /// <param name="shape">The call's dimensions.</param>
    /// <param name="rowTile">Query rows of a block.</param>
    /// <param name="keyTile">Keys of a tile; memory is taken for no more than there are.</param>
    /// <param name="features">Features of transformed queries and keys.</param>
    /// <param name="valueFeatures">Features of transformed values, and of the output.</param>
    public static TilePlan Create<V>(AttentionShape shape, int rowTile, int keyTile, int features, int valueFeatures)
        where V : struct, IVec<V>
        => new(shape, rowTile, Math.Clamp(shape.Keys, 1, keyTile), Tile<V>.PanelRows, features, valueFeatures);

    /// <summary>
    /// What an item is. The blocks of a head follow one another, so that its keys and values stay in the caches, and those of the last rows
    /// come first: under a causal mask they have the most keys, and the last items of all are short.
    /// </summary>
    public TileItem Locate(int item)
    {
        var head = item / Blocks;
        var block = Blocks - 1 - (item % Blocks);
        var row = block * RowTile;
        return new(
            head / Shape.QueryHeads,
            head % Shape.QueryHeads,
            head % Shape.QueryHeads / Shape.GroupSize,
            row,
            Math.Min(RowTile, Shape.Queries - row));
    }

    /// <summary>Floats of the rows that are on their way from one layout or type to another.</summary>
    internal int StagingFloats
        => checked(Packing.Rows * Math.Max(Math.Max(Shape.HeadDim, Shape.ValueDim), Math.Max(Features, ValueFeatures)));
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

using System;

namespace Attn.Runtime;

/// <summary>
/// How a call is cut: one item is a block of query rows of one head, or of the heads that share keys, or a part of its keys; an item walks its keys in
/// tiles. What is summed in which order depends on the dimensions alone, so that the bits of a result depend neither on the machine's threads nor on strides.
/// </summary>
public readonly record struct TilePlan
{
    // Where there are fewer items, their keys are cut into parts: enough for the threads of a large machine.
    private const int ItemsWanted = 64;

    // A part has that many keys at least, so that merging costs little beside it.
    private const int LeastKeysOfPart = 256;

    // Floats that the states of all parts may take together.
    private const long MostFloatsOfStates = 1 << 26;

    private readonly int _mostRows;
    private readonly int _keyTiles;
    private readonly int _headsOfItem;

    private TilePlan(AttentionShape shape, int headsOfItem, int rowTile, int keyTile, int keyTiles, int panelRows, int features, int valueFeatures)
    {
        Shape = shape;
        Features = features;
        ValueFeatures = valueFeatures;
        var rows = checked(shape.Queries * headsOfItem);
        RowTile = Math.Clamp(rows, 1, rowTile);
        KeyTile = keyTile;
        PanelRows = panelRows;
        Blocks = (int)(((long)rows + rowTile - 1) / rowTile);
        RowBlocks = checked(shape.Batch * (shape.QueryHeads / headsOfItem) * Blocks);
        (_mostRows, _keyTiles, _headsOfItem, HeadsTogether) = (rowTile, keyTiles, headsOfItem, headsOfItem);
    }

    /// <summary>The heads that an item takes, or would take if strides let it: what the order of sums is decided by.</summary>
    private int HeadsTogether { get; init; }

    /// <summary>Whether products are those of few rows.</summary>
    internal bool HasFewRows => Shape.Queries * HeadsTogether <= FewRows.Most;

    /// <summary>The call's dimensions.</summary>
    public AttentionShape Shape { get; }

    /// <summary>Features of queries and keys in their product: D, or what transforms make of it.</summary>
    public int Features { get; }

    /// <summary>Features of values in their product, and of the output: E, or what a transform makes of it.</summary>
    public int ValueFeatures { get; }

    /// <summary>Query rows in a block at most.</summary>
    public int RowTile { get; }

    /// <summary>Rows that a block has memory for: whole panels. Row vectors are this long.</summary>
    public int PaddedRows => checked((RowTile + PanelRows - 1) / PanelRows * PanelRows);

    /// <summary>Keys in a tile at most.</summary>
    public int KeyTile { get; }

    /// <summary>Query rows of a panel, which are computed at a time: the lanes of the micro-kernel's registers.</summary>
    public int PanelRows { get; }

    /// <summary>Query blocks of one head, or of the heads that an item takes together.</summary>
    public int Blocks { get; }

    /// <summary>Blocks of query rows of all heads and batches.</summary>
    public int RowBlocks { get; }

    /// <summary>Parts that the keys of a block are cut into.</summary>
    public int Parts { get; private init; } = 1;

    /// <summary>Independent pieces of work.</summary>
    public int Items => checked(RowBlocks * Parts);

    /// <summary>Floats of an accumulator of a block.</summary>
    public int AccumulatorFloats => checked(PaddedRows * ValueFeatures);

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
            AccumulatorFloats,
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
    {
        var keyTiles = (int)(((long)shape.Keys + keyTile - 1) / keyTile);
        return new(shape, 1, rowTile, Math.Clamp(shape.Keys, 1, keyTile), keyTiles, Tile<V>.PanelRows, features, valueFeatures);
    }

    /// <summary>
    /// The plan with all query heads that share keys in one item, head after head, where their rows fit a block and follow one another in memory: keys and
    /// values are read once for all of them. For kernels to which it is all one which head and row a lane has, but for the row's position.
    /// </summary>
    /// <param name="query">The queries; becomes the same elements as one head a group.</param>
    /// <param name="output">The output; likewise.</param>
    public TilePlan PackHeads<T>(ref ReadOnlyTensorView<T> query, ref TensorView<T> output)
    {
        var group = Shape.GroupSize;
        if (group < 2 || (long)group * Shape.Queries > _mostRows)
        {
            return this;
        }

        if (!query.HasRowsOfHeadsInStep || !output.HasRowsOfHeadsInStep)
        {
            return this with { HeadsTogether = group };
        }

        query = query.WithHeadsAsRows(group);
        output = output.WithHeadsAsRows(group);
        return new(Shape, group, _mostRows, KeyTile, _keyTiles, PanelRows, Features, ValueFeatures);
    }

    /// <summary>
    /// The plan with the keys cut into parts where there are few blocks of rows and many keys, as where one query is decoded: for kernels that can merge
    /// the states that the parts end with.
    /// </summary>
    /// <param name="rowVectors">Vectors of <see cref="PaddedRows"/> floats in such a state, beside the accumulator.</param>
    public TilePlan InParts(int rowVectors)
    {
        var blocks = RowBlocks * _headsOfItem / HeadsTogether;
        if (blocks is 0 or >= ItemsWanted)
        {
            return this;
        }

        var wanted = (ItemsWanted + blocks - 1) / blocks;
        var floats = (long)RowBlocks * (((long)PaddedRows * rowVectors) + AccumulatorFloats);
        return this with { Parts = (int)Math.Clamp(Math.Min(Shape.Keys / LeastKeysOfPart, MostFloatsOfStates / Math.Max(floats, 1)), 1, wanted) };
    }

    /// <summary>
    /// What an item is. The blocks of a head follow one another, so that its keys and values stay in the caches, and those of the last rows
    /// come first: under a causal mask they have the most keys, and the last items of all are short.
    /// </summary>
    public TileItem Locate(int item)
    {
        var part = item % Parts;
        var rows = item / Parts;
        var heads = Shape.QueryHeads / _headsOfItem;
        var head = rows / Blocks;
        var block = Blocks - 1 - (rows % Blocks);
        var row = block * RowTile;
        var rowsOfHead = Shape.Queries * _headsOfItem;
        return new(
            head / heads,
            head % heads,
            head % heads * _headsOfItem / Shape.GroupSize,
            row,
            Math.Min(RowTile, rowsOfHead - row))
        {
            OutputRow = (head * rowsOfHead) + row,
            RowsOfHead = _headsOfItem > 1 ? Shape.Queries : 0,
            FirstKeyTile = (int)((long)_keyTiles * part / Parts),
            EndKeyTile = (int)((long)_keyTiles * (part + 1) / Parts),
        };
    }

    /// <summary>Floats of the rows that are on their way from one layout or type to another.</summary>
    internal int StagingFloats
        => checked(Packing.Rows * Math.Max(Math.Max(Shape.HeadDim, Shape.ValueDim), Math.Max(Features, ValueFeatures)));
}

/// <summary>One piece of work: some query rows of one head, or all of several heads.</summary>
/// <param name="Batch">b.</param>
/// <param name="Head">h, the query head, or the number of several.</param>
/// <param name="KeyHead">g, the key/value head.</param>
/// <param name="Row">The first query row.</param>
/// <param name="Rows">How many.</param>
public readonly record struct TileItem(int Batch, int Head, int KeyHead, int Row, int Rows)
{
    /// <summary>The place of the first row in an output over rows, dense [B, Hq, M].</summary>
    public int OutputRow { get; internal init; }

    /// <summary>How many rows each of several heads has; 0 where there is one.</summary>
    internal int RowsOfHead { get; init; }

    /// <summary>The first key tile of the item's part of the keys.</summary>
    public int FirstKeyTile { get; internal init; }

    /// <summary>The key tile after the part's last.</summary>
    public int EndKeyTile { get; internal init; }

    /// <summary>The position of row 0 of the batch's queries.</summary>
    public int QueryOffset { get; private init; }

    /// <summary>The position of row 0 of the batch's keys.</summary>
    public int KeyOffset { get; private init; }

    /// <summary>How many keys the batch has.</summary>
    public int Keys { get; private init; }

    /// <summary>The rows m of the queries that a register of rows holds.</summary>
    /// <param name="first">The register's first row, counted from the item's first.</param>
    public VecInt<V> QueryRows<V>(int first)
        where V : struct, IVec<V>
        => RowsOfHead switch
        {
            0 => VecInt<V>.Iota + (Row + first),
            1 => 0,
            var rows => VecInt<V>.FloorModulo(VecInt<V>.Iota + first, rows),
        };

    /// <summary>The rows m of the queries that a panel holds, to the one after the last; all of them where it holds rows of several heads.</summary>
    /// <param name="panel">The panel's first row, counted from the item's first.</param>
    public (int First, int End) PanelRows<V>(int panel)
        where V : struct, IVec<V>
        => RowsOfHead == 0 ? (Row + panel, Row + Math.Min(panel + Tile<V>.PanelRows, Rows)) : (0, RowsOfHead);

    /// <summary>The item with what a launch says of its batch.</summary>
    public TileItem In(in LaunchPositions launch) => this with
    {
        QueryOffset = launch.QueryOffset(Batch),
        KeyOffset = launch.KeyOffset(Batch),
        Keys = launch.Keys(Batch),
    };
}

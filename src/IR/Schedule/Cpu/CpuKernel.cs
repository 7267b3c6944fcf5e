// The ScheduledKernel level for CPUs: what one thread does for one block of query rows of one head.
//
// A kernel is run once for each item: batch b, query head h, key/value head g and query tile I. Items are independent, and
// those with the last rows start first. The tile names I and J are numbers: tile I holds the rows I*rows .. of M, cut at M,
// and tile J the keys J*keys .. of the batch, cut at key_length. Positions are i = m + query_offset and j = n + key_offset.
//
// Nesting. Statements nest over the places at which they are done:
//     item             once
//     each key tile    for the tiles of a range, or of several joined by `or`, ascending, one after the other; of `classified` ones
//                      those that the classifier (TileClassifier.cs) does not call empty
//     each row         for the rows m of the item, several at a time, in lanes
//     each key         for the keys n of the key tile, one after the other
//     each feature     for the features e, one after the other
// `let` names a value at its place, visible to what follows it there and to everything nested in it. What differs from row to row lies in
// lanes; what only the item, the key or the feature decides is a scalar. Integers in lanes are 32 bits wide: every one must be proved to fit,
// given that a dimension is at most CpuKernel.LargestDimension and a position less than that on either side of 0, which the launch checks.
// `let each` is evaluated lane by lane with 64-bit integers instead. Scalars are 64 bits wide.
//
// Memory. `tile.scores` holds a float for each row and key of the tile, `tile.out` one for each row and feature; it starts at 0.
// Declared buffers are floats over rows, over keys, or over both. A buffer's name in an expression is its element at the
// current place; `set` stores it. A buffer set by a sweep is not read by that sweep afterwards.
//
// Products. `pack queries * F` lays out the item's query rows, each element times F. `product scores` fills `tile.scores` with
// the products of queries and keys. `product out` adds the tile's values, weighted by `tile.scores`, to `tile.out`, which is
// first multiplied by a row's `rescale` where there is one. Rows do not depend on one another, so a printer may take the rows of a key tile in
// panels: the product, the maps and the other product of one panel, then those of the next, while the panel's scores are in the nearest cache.
//
// Parts. The key tiles of an item may be cut into parts, which start from the same state, the buffers set before and `tile.out` at 0, and are
// visited apart from one another. `merge x from x.other, ... rescale F, G { ... }` after the loop makes one state of two, part after part, ascending: its rows set
// each x, where x is the state so far and x.other that of the part after it; `tile.out` becomes `tile.out * F` plus the other's times G.
//
// Transforms. `of q { ... }` after a packing or a product transforms each row of the operand's tile before it is laid out, and after `store
// out` each row of `tile.out`, a step after the other: a vector over the features of a rank, or a number that a vector is reduced to. The rows m or n of the tile are its lanes.
//
// Masks. `guard v = E` in a sweep over keys names a bool that is true on all keys of a full tile, so E need not be evaluated
// there. It does not read memory, and a key that no row of a panel sees may be left out of everything that is done with the panel.
// A let, set or reduce `where C` is evaluated where C holds: a let is the constant after `else` elsewhere, a reduce passes over the place.
namespace Attn.IR.Cpu;

/// <summary>A kernel for the cores of a CPU, with its memory, layouts and sweeps explicit.</summary>
/// <param name="Name">The attention's name.</param>
/// <param name="Parameters">Scalar arguments of the launch.</param>
/// <param name="Tensors">Captured tensors.</param>
/// <param name="Scale">The factor of the raw scores where the source fixes it; null where the launch gives it.</param>
/// <param name="RowTile">Query rows of an item, positive.</param>
/// <param name="KeyTile">Keys of a key tile, positive.</param>
/// <param name="Buffers">Scratch memory of a thread, beside <c>tile.scores</c> and <c>tile.out</c>.</param>
/// <param name="Body">What is done for an item.</param>
public sealed record CpuKernel(
    string Name,
    EquatableArray<Parameter> Parameters,
    EquatableArray<CapturedTensor> Tensors,
    Expr? Scale,
    int RowTile,
    int KeyTile,
    EquatableArray<CpuBuffer> Buffers,
    EquatableArray<CpuStatement> Body)
{
    /// <summary>Where the queries stand among the keys, where the launch does not say.</summary>
    public Alignment Alignment { get; init; }

    /// <summary>The largest dimension that a launch accepts; lane arithmetic is proved to fit 32 bits up to it.</summary>
    public const long LargestDimension = LaunchLimits.LargestDimension;

    /// <summary>Ranks of features besides <c>d</c> and <c>e</c>.</summary>
    public EquatableArray<FeatureRank> Features { get; init; } = [];

    /// <summary>Conditions over dimensions and parameters that a launch must meet.</summary>
    public EquatableArray<Expr> Requirements { get; init; } = [];

    /// <summary>The buffers that a thread has for an item: all but those of another part of its keys.</summary>
    public System.Collections.Generic.IEnumerable<CpuBuffer> OwnBuffers
        => System.Linq.Enumerable.Where(Buffers, b => !(Merge is { } merge && System.Linq.Enumerable.Any(merge.State, s => s.Other == b.Name)));

    /// <summary>How the states of two parts of the keys become one; null where the keys are not to be cut into parts.</summary>
    public Merge? Merge => System.Linq.Enumerable.FirstOrDefault(System.Linq.Enumerable.OfType<Merge>(Body));

    /// <summary>The transforms of the operands, each once.</summary>
    public System.Collections.Generic.IEnumerable<RowTransform> Transforms
        => System.Linq.Enumerable.Distinct(System.Linq.Enumerable.SelectMany(Body, s => s.Transforms()));

    /// <summary>The length of a rank of features.</summary>
    public Expr ExtentOf(string rank)
    {
        foreach (var feature in Features)
        {
            if (feature.Name == rank)
            {
                return feature.Extent;
            }
        }

        return Names.ExtentOf(rank)!;
    }

    /// <summary>The features of queries and keys in their product.</summary>
    public Expr ProductFeatures => ExtentOf(RankOf("k", RankOf("q", Names.Feature.Name)));

    /// <summary>The rank of the features of values in their product, and of the output.</summary>
    public string OutputRank => RankOf("v", Names.ValueFeature.Name);

    /// <summary>The features of values in their product, and of the output.</summary>
    public Expr OutputFeatures => ExtentOf(OutputRank);

    private string RankOf(string operand, string untransformed)
    {
        foreach (var transform in Transforms)
        {
            if (transform.Operand == operand)
            {
                return transform.Result.Rank;
            }
        }

        return untransformed;
    }

    /// <summary>The buffer that the score product fills and the value product reads.</summary>
    public static Variable Scores { get; } = Expr.Variable("tile.scores", ScalarType.Float, VariableKind.Value);

    /// <summary>The buffer that the value product adds to.</summary>
    public static Variable Accumulator { get; } = Expr.Variable("tile.out", ScalarType.Float, VariableKind.Value);

    /// <summary>Whether the kernel gives a logsumexp.</summary>
    public bool HasLogSumExp => Gives(IR.Spec.LogSumExp);

    /// <summary>Whether the kernel writes a value of each row by this name: <c>lse</c> or <c>rowmax</c>.</summary>
    public bool Gives(string output)
    {
        foreach (var statement in Body)
        {
            if (statement is EachRow rows && System.Linq.Enumerable.Any(rows.Body, s => s is StoreRow store && store.Output == output))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text form, which <see cref="CpuKernelParser"/> reads back.</summary>
    public override string ToString() => CpuKernelPrinter.Print(this);
}

/// <summary>What a buffer has an element for.</summary>
public enum CpuBufferShape
{
    /// <summary>Each row of the item.</summary>
    Rows,

    /// <summary>Each key of the key tile.</summary>
    Keys,

    /// <summary>Each row and key.</summary>
    RowsByKeys,
}

/// <summary>Scratch memory of floats.</summary>
public sealed record CpuBuffer(string Name, CpuBufferShape Shape)
{
    /// <summary>The element at the current place.</summary>
    public Variable Element => Expr.Variable(Name, ScalarType.Float, VariableKind.Value);
}

/// <summary>A statement of a kernel.</summary>
public abstract record CpuStatement;

/// <summary>Names a value at its place.</summary>
/// <param name="Target">The name.</param>
/// <param name="Value">The value.</param>
/// <param name="Where">In lanes: where it is evaluated; null for everywhere.</param>
/// <param name="Otherwise">The value elsewhere, a constant; null exactly where <paramref name="Where"/> is.</param>
public sealed record Let(Variable Target, Expr Value, Expr? Where = null, Expr? Otherwise = null) : CpuStatement;

/// <summary>Names a value that each lane computes by itself, with 64-bit integers.</summary>
/// <param name="Target">The name.</param>
/// <param name="Value">An expression of indices, scalars and captured tensors; an integer result fits 32 bits.</param>
/// <param name="Where">Where it is evaluated; it is 0 or false elsewhere.</param>
public sealed record LetEach(Variable Target, Expr Value, Expr Where) : CpuStatement;

/// <summary>Names the bool of a sweep over keys that is true on full tiles.</summary>
public sealed record Guard(Variable Target, Expr Value) : CpuStatement;

/// <summary>Stores the element of a buffer at the current place.</summary>
public sealed record Set(string Buffer, Expr Value) : CpuStatement;

/// <summary>Reduces a value over a sweep; the result is the row's after it.</summary>
/// <param name="Operator">How the keys of a row are combined.</param>
/// <param name="Target">The result's name.</param>
/// <param name="Value">The element.</param>
/// <param name="Where">The places that take part; null for all.</param>
public sealed record Reduce(Reduction Operator, Variable Target, Expr Value, Expr? Where = null) : CpuStatement;

/// <summary>Lays out the item's query rows for the score product.</summary>
/// <param name="Factor">What each element is multiplied by, the same for the whole item.</param>
/// <param name="Transform">What is done to each row first; null for nothing.</param>
public sealed record PackQueries(Expr Factor, RowTransform? Transform = null) : CpuStatement;

/// <summary>Fills <c>tile.scores</c> with the products of the item's rows and the tile's keys.</summary>
/// <param name="Transform">What is done to each key first; null for nothing.</param>
public sealed record ScoreProduct(RowTransform? Transform = null) : CpuStatement;

/// <summary>Adds the tile's values, weighted by <c>tile.scores</c>, to <c>tile.out</c>.</summary>
/// <param name="Rescale">A buffer over rows that <c>tile.out</c> is multiplied by first; null for none.</param>
/// <param name="Transform">What is done to each value first; null for nothing.</param>
public sealed record ValueProduct(string? Rescale, RowTransform? Transform = null) : CpuStatement;

/// <summary>Visits the key tiles of some ranges, each tile once, ascending; a tile is full where one of its ranges says so.</summary>
/// <param name="Ranges">One or more; they may meet, lie in any order and be empty.</param>
/// <param name="Body">What is done for a tile.</param>
/// <param name="Classifier">Tells which tiles of the ranges are empty, to be left out, and which are full too; null where the ranges say it all.</param>
public sealed record EachKeyTile(EquatableArray<KeyTiles> Ranges, EquatableArray<CpuStatement> Body, TileClassifier? Classifier = null) : CpuStatement;

/// <summary>Makes one state of those of two parts of the key tiles.</summary>
/// <param name="State">The buffers over rows that are the state.</param>
/// <param name="Rows">Sets the state's buffers, and those that <c>tile.out</c> is multiplied by.</param>
/// <param name="Rescale">What <c>tile.out</c> and the other part's are multiplied by; null where they are added as they are.</param>
public sealed record Merge(EquatableArray<MergedBuffer> State, EachRow Rows, MergedBuffer? Rescale) : CpuStatement;

/// <summary>A buffer over rows, and the one with the same of the other part.</summary>
public sealed record MergedBuffer(string Name, string Other);

/// <summary>Key tiles <c>First .. End-1</c>, of which <c>FullFirst .. FullEnd-1</c> are full.</summary>
public sealed record KeyTiles(Expr First, Expr End, Expr? FullFirst, Expr? FullEnd)
{
    /// <summary>The bounds, the full part's included.</summary>
    public System.Collections.Generic.IEnumerable<Expr> Bounds
        => System.Linq.Enumerable.OfType<Expr>(new[] { First, End, FullFirst, FullEnd });

    /// <summary>The same tiles with their bounds mapped.</summary>
    public KeyTiles Map(System.Func<Expr, Expr> map)
        => new(map(First), map(End), FullFirst is { } first ? map(first) : null, FullEnd is { } end ? map(end) : null);
}

/// <summary>Visits the item's rows.</summary>
public sealed record EachRow(EquatableArray<CpuStatement> Body) : CpuStatement;

/// <summary>Sweeps over the keys of the tile.</summary>
public sealed record EachKey(EquatableArray<CpuStatement> Body) : CpuStatement;

/// <summary>Sweeps over the features of a row of <c>tile.out</c>.</summary>
public sealed record EachFeature(EquatableArray<CpuStatement> Body) : CpuStatement;

/// <summary>Writes a row's element of an output over rows.</summary>
/// <param name="Output"><c>lse</c> or <c>rowmax</c>.</param>
/// <param name="Value">The element.</param>
public sealed record StoreRow(string Output, Expr Value) : CpuStatement;

/// <summary>Writes <c>tile.out</c> to the output.</summary>
/// <param name="Transform">What is done to each row first; null for nothing.</param>
public sealed record StoreOutput(RowTransform? Transform = null) : CpuStatement;

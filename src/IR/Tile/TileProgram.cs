// The TileProgram level: how an attention is computed tile by tile, without memory spaces or threads.
//
// A program is one or more kernels. A kernel says which ranks it cuts into tiles (its axes), which independent pieces of work
// there are (its grid), and what one piece does: a list of statements over immutable tile values.
//
//     kernel forward
//       axis I of m: 64
//       axis J of n: 128
//       grid b, h, I
//       Q: f32[I,d] = load q[b, h, I, :]
//       loop J in 0 .. 4 full 0 .. 2 where visible carry O = O.zero
//         ...
//         next O.next
//       store out[b, h, I, :] = result
//
// Values. A tile value has an element type and a shape: axes (I, J: one tile of a rank) and whole ranks (d, e). A value with no
// shape is a scalar. Values are named once; a name is visible to the statements after it and to the bodies of later loops.
//
// Edges. The last tile of an axis may reach past its rank's end; the keys end at key_length, which a launch gives for each batch and
// is N where it does not. Elements out there take no part: a load gives 0, a reduction and
// a contraction skip them, a store writes nothing. No statement has to say so, and no condition may be relied on for it.
//
// Maps. An element of `map E` is the scalar expression E, where a tile's name is its element at the same place (a tile that
// lacks an axis is the same along it), m and n are the rows of an axis of that rank, i = m + query_offset and j = n + key_offset
// their positions in a batch, d and e the features. With `where C else x`, elements at which the bool tile C is false are x and E is not evaluated there, so an index
// in E need only be in bounds where C holds.
//
// Transforms. `transform T of q { ... }` makes each row of T anew, a step after the other: a vector over the features of a rank, or a number
// that a vector is reduced to. Rows m and n and positions are those of the tile's axis. Lengths of ranks stand at the head of the program
// (`rank d.a = 2 * D`), beside what a launch must meet (`require D % 2 == 0`).
//
// Loops. `loop J in a .. b` visits tiles a to b-1 of axis J. `full c .. d` promises that on the tiles c to d-1 the tile named by
// `where` is true at every element inside the ranks' ends; a backend emits a second body without it for these. `or` joins ranges:
// a tile of any is visited, once and in ascending order, and is full if it is in the full part of any. `classified { ... }` asks a
// classifier (TileClassifier.cs) of each of these tiles, leaves out those it calls empty, and takes those it calls full for full. Carried values
// start from `carry x = init`, are x in the body, become `next` after each tile, and are x after the loop.
//
// Regions. `region I,J` (made by Fuse) evaluates its statements in one sweep over the tile: what is used only inside need never
// be stored. It changes nothing else.
//
// Several kernels run one after the other; a workspace is a tensor that an earlier one stores and a later one loads. Its rows may be longer than the
// features that are stored, up to whole units (FeatureUnits): a store writes zeros there, and a load leaves them out.
using System.Linq;

namespace Attn.IR.Tile;

/// <summary>A tiled program.</summary>
/// <param name="Name">The attention's name.</param>
/// <param name="Parameters">Scalar arguments of the launch.</param>
/// <param name="Tensors">Captured tensors.</param>
/// <param name="Scale">The factor of the raw scores where the source fixes it; null where the launch gives it.</param>
/// <param name="Mask">What is proved of the mask, until Sparsify has used it.</param>
/// <param name="Workspaces">Tensors between kernels.</param>
/// <param name="Kernels">The kernels, in the order in which they run.</param>
public sealed record TileProgram(
    string Name,
    EquatableArray<Parameter> Parameters,
    EquatableArray<CapturedTensor> Tensors,
    Expr? Scale,
    MaskFacts? Mask,
    EquatableArray<Workspace> Workspaces,
    EquatableArray<TileKernel> Kernels)
{
    /// <summary>Ranks of features besides <c>d</c> and <c>e</c>.</summary>
    public EquatableArray<FeatureRank> Features { get; init; } = [];

    /// <summary>Conditions over dimensions and parameters that a launch must meet.</summary>
    public EquatableArray<Expr> Requirements { get; init; } = [];

    /// <summary>Where the queries stand among the keys, where the launch does not say.</summary>
    public Alignment Alignment { get; init; }

    /// <summary>Where the expressions were written; not part of what the program says.</summary>
    public SourceMap Origins { get; init; } = SourceMap.Empty;

    /// <summary>The text form, which <see cref="TileParser"/> reads back.</summary>
    public override string ToString() => TilePrinter.Print(this);
}

/// <summary>A tensor that one kernel stores and a later one loads.</summary>
public sealed record Workspace(string Name, ElementType Element, EquatableArray<Expr> Shape);

/// <summary>One kernel.</summary>
/// <param name="Name">Its name, unique in the program.</param>
/// <param name="Axes">The tiled ranks.</param>
/// <param name="Grid">Index names and axis names that tell independent pieces of work apart.</param>
/// <param name="Body">What one piece does.</param>
public sealed record TileKernel(
    string Name, EquatableArray<TileAxis> Axes, EquatableArray<string> Grid, EquatableArray<TileStatement> Body)
{
    /// <summary>The axis of this name.</summary>
    public TileAxis Axis(string name) => Axes.First(a => a.Name == name);
}

/// <summary>A rank cut into tiles.</summary>
/// <param name="Name">A capital letter by custom: <c>I</c> of <c>m</c>, <c>J</c> of <c>n</c>.</param>
/// <param name="Rank">An index name.</param>
/// <param name="Size">Rows of a tile, positive.</param>
public sealed record TileAxis(string Name, string Rank, int Size)
{
    /// <summary>The number of the current tile, as an expression.</summary>
    public Variable Number => Names.Index(Name);

    /// <summary>The rows that exist: of the keys, those of the current batch.</summary>
    public Expr Extent => Rank == Names.KeyRow.Name ? Names.KeyLength : Names.ExtentOf(Rank)!;

    /// <summary>The number of tiles.</summary>
    public Expr Count => (Extent + Expr.Int(Size - 1)) / Expr.Int(Size);
}

/// <summary>The element type and shape of a tile value: axis names and whole ranks.</summary>
public sealed record TileType(ScalarType Element, EquatableArray<string> Shape)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Element.Spelling()}[{string.Join(",", Shape)}]";
}

/// <summary>A statement of a kernel.</summary>
public abstract record TileStatement;

/// <summary>Names a tile value.</summary>
public sealed record Define(string Name, TileType Type, TileOp Value) : TileStatement
{
    /// <summary>The value's element at the current place, for use in a map.</summary>
    public Variable Element => TileProgramExtensions.Element(Name, Type.Element);
}

/// <summary>Visits the tiles of an axis.</summary>
/// <param name="Axis">The axis's name.</param>
/// <param name="Domain">Which tiles.</param>
/// <param name="Guard">The bool tile of the body that is true on full tiles; null where there is none.</param>
/// <param name="Carried">Values that go from tile to tile.</param>
/// <param name="Body">What is done for a tile.</param>
public sealed record Loop(
    string Axis, LoopDomain Domain, string? Guard, EquatableArray<Carried> Carried, EquatableArray<TileStatement> Body) : TileStatement;

/// <summary>A loop-carried value.</summary>
/// <param name="Name">Its name in the body and after the loop.</param>
/// <param name="Type">Its type.</param>
/// <param name="Initial">The value it starts from.</param>
/// <param name="Next">The value of the body that it becomes.</param>
public sealed record Carried(string Name, TileType Type, string Initial, string Next);

/// <summary>Writes a tile value to a tensor: <c>out</c>, <c>lse</c> or a workspace.</summary>
public sealed record Store(string Tensor, EquatableArray<TileIndex> Indices, string Value, StoreMode Mode) : TileStatement;

/// <summary>How a store combines with what is there.</summary>
public enum StoreMode
{
    /// <summary>Replaces it; no other piece of work writes there.</summary>
    Replace,

    /// <summary>Adds to it, in the order of the grid: the same bits every time.</summary>
    AddOrdered,

    /// <summary>Adds to it, in any order.</summary>
    AddAtomic,
}

/// <summary>Evaluates definitions in one sweep over a tile.</summary>
public sealed record Region(EquatableArray<string> Axes, EquatableArray<Define> Body) : TileStatement;

/// <summary>Which tiles of an axis a loop visits.</summary>
public abstract record LoopDomain
{
    /// <summary>The domain as it stands in the text form.</summary>
    public sealed override string ToString() => TilePrinter.Print(this);
}

/// <summary>Tiles <c>First .. End-1</c>, of which <c>FullFirst .. FullEnd-1</c> are full; an empty or crossed range has none.</summary>
public sealed record RangeDomain(Expr First, Expr End, Expr? FullFirst, Expr? FullEnd) : LoopDomain;

/// <summary>
/// The tiles of several ranges, which may meet, lie in any order and be empty: each tile once, ascending. A tile is full where one of
/// its ranges says so.
/// </summary>
/// <param name="Ranges">Two or more.</param>
public sealed record UnionDomain(EquatableArray<RangeDomain> Ranges) : LoopDomain;

/// <summary>Tiles <c>FirstTable[grid] .. EndTable[grid]-1</c> of two tables that the launch prepares.</summary>
public sealed record TableDomain(string FirstTable, string EndTable) : LoopDomain;

/// <summary>
/// The tiles of other bounds that a classifier does not call empty; a tile is full where the bounds or the classifier say so. A launch may look
/// them up in a list that was made with the classifier before.
/// </summary>
/// <param name="Bounds">Ranges that hold every tile with a visible pair.</param>
/// <param name="Classifier">What is asked of a tile between the bounds.</param>
public sealed record ListDomain(LoopDomain Bounds, TileClassifier Classifier) : LoopDomain;

/// <summary>An index of a tile load or store.</summary>
public abstract record TileIndex;

/// <summary>One index: the tile lacks this axis of the tensor.</summary>
public sealed record PointIndex(Expr Value) : TileIndex;

/// <summary>The rows of a tile axis.</summary>
/// <param name="Axis">The axis's name.</param>
/// <param name="Address">
/// Where row <c>n</c> (or <c>m</c>) lies in the tensor, an expression of it (a page table, a gather); null for the row itself.
/// </param>
public sealed record AxisIndex(string Axis, Expr? Address = null) : TileIndex;

/// <summary>All of a rank, written <c>:</c>.</summary>
public sealed record WholeIndex(string Rank) : TileIndex;

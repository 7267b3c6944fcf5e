// The ScheduledKernel level of kernels that find the tiles of keys which a kernel of products then walks, by a classifier (TileClassifier.cs).
//
// A block is one warp. Scalars that `let` names are the same in all its lanes. A body is a list of steps:
//
//   sweep n from A to B { summary x of J = E where C else a .. b }
//       The rows A to B-1, dealt out to the lanes, and what is known of E over them, as in a classifier: afterwards x.least, x.greatest and x.residues
//       are scalars. The bounds of no rows are the greatest and the least integer, and no residues. Elements of tables are read where C holds.
//   keep T[b, h, J] = x
//       Stores the three parts of a summary at [b, h, J, 0] to [b, h, J, 2].
//   list T[b, h, I] of J from A to B { block ... let ... some E all E }
//       The tiles A to B-1, dealt out to the lanes. Those of which `some` is false are left out. The line [b, h, I] of T gets the number of those of
//       which `all` is true, then the number of the others, then the first kind, ascending; the others stand at the end of the line, the first of them
//       last. What lies between means nothing.
//
// An expression may read captured tensors, what a launch says of a batch, and tensors that an earlier kernel kept.
using System.Collections.Generic;
using System.Linq;

namespace Attn.IR.Gpu;

/// <summary>A kernel of warps that each summarise a tile, or list the tiles of a line.</summary>
/// <param name="Name">The entry's name.</param>
/// <param name="Target">The architecture.</param>
/// <param name="Parameters">The launch's arguments, in order.</param>
/// <param name="Grid">The number of blocks along x, y and z.</param>
/// <param name="Prologue">Scalars of the block.</param>
/// <param name="Body">What the warp does.</param>
/// <param name="Faults">Reads that are not proved in bounds, as in <see cref="GpuKernel.Faults"/>.</param>
public sealed record ListKernel(
    string Name,
    string Target,
    EquatableArray<GpuParameter> Parameters,
    EquatableArray<Expr> Grid,
    EquatableArray<LetStatement> Prologue,
    EquatableArray<ListStep> Body,
    EquatableArray<Expr> Faults)
{
    /// <summary>Every expression that is evaluated, the extents of the grid included.</summary>
    public IEnumerable<Expr> Expressions => Grid.Concat(Prologue.Select(l => l.Value)).Concat(Body.SelectMany(s => s.Expressions));

    /// <summary>The text form, which <see cref="ListKernelParser"/> reads back.</summary>
    public override string ToString() => ListKernelPrinter.Print(this);
}

/// <summary>One step of a warp.</summary>
public abstract record ListStep
{
    /// <summary>The expressions that it evaluates.</summary>
    public abstract IEnumerable<Expr> Expressions { get; }
}

/// <summary>Summarises expressions over rows.</summary>
/// <param name="Row">The index of the row.</param>
/// <param name="First">The first row.</param>
/// <param name="End">The row behind the last.</param>
/// <param name="Summaries">What is summarised.</param>
public sealed record SweepRows(Variable Row, Expr First, Expr End, EquatableArray<TileSummary> Summaries) : ListStep
{
    /// <inheritdoc/>
    public override IEnumerable<Expr> Expressions
        => Summaries.SelectMany(s => s.Where is { } where ? new[] { s.Value, where } : [s.Value]).Append(First).Append(End);
}

/// <summary>Stores the parts of a summary.</summary>
public sealed record KeepSummary(string Tensor, EquatableArray<Expr> Origin, string Summary) : ListStep
{
    /// <summary>How many parts there are.</summary>
    public const int Parts = 3;

    /// <inheritdoc/>
    public override IEnumerable<Expr> Expressions => Origin;
}

/// <summary>Lists the tiles of a line.</summary>
/// <param name="Tensor">Where the line is, of 32-bit integers.</param>
/// <param name="Origin">Which line.</param>
/// <param name="Tile">The number of the tile.</param>
/// <param name="First">The first tile.</param>
/// <param name="End">The tile behind the last.</param>
/// <param name="Classifier">What is asked of a tile; without summaries.</param>
public sealed record ListTiles(string Tensor, EquatableArray<Expr> Origin, Variable Tile, Expr First, Expr End, TileClassifier Classifier) : ListStep
{
    /// <inheritdoc/>
    public override IEnumerable<Expr> Expressions => Origin.Append(First).Append(End).Concat(Classifier.Code);
}

// A tile classifier: a program that says of a tile of queries I and a tile of keys J of one head whether none, some or all of its pairs
// are visible, without looking at a pair.
//
// Summaries. `summary x of I = E where C else a .. b` bounds E, an integer expression of one axis's rows (and of the head), over each tile of
// that axis: `x.least` and `x.greatest` are its least and greatest value there, and bit k of `x.residues` is set if some value is
// k modulo 64. Where C is false E has no value; a tile with such a row has the bounds a .. b, which hold whatever the value would be, and all
// residues. A launch makes the summaries once, in O(M + N).
//
// Blocks. `block x = t[A, ..] to t[Z, ..] else a .. b` bounds the elements of the captured table t, of integers or of bools as 0 and 1, at all indices from
// those of the first read to those of the second, axis by axis: `x.least` and `x.greatest`. Where an index lies outside its axis, the first lies
// above the second, or the elements are more than 256, the bounds are a .. b, which hold for every element. The indices are expressions of the tile,
// which may read summaries and earlier blocks.
//
// Code. `let y = E` names a value. `some E` is false only if no pair of the tile is visible, `all E` is true only if every pair inside
// the ranks' ends is. The expressions read summaries and blocks of the tile, earlier lets, I and J, the head, dimensions and parameters; they
// have no loop and no branch but `select`, `&&` and `||`, so a tile costs a bounded number of operations whatever its size.
using System.Collections.Generic;
using System.Linq;

namespace Attn.IR;

/// <summary>Tells empty, partial and full tiles apart; its meaning is at the head of the file.</summary>
/// <param name="Summaries">What is known of each tile of one axis.</param>
/// <param name="Blocks">What is known of the elements that a tile reads of tables, in order.</param>
/// <param name="Lets">Named values, in order.</param>
/// <param name="Some">False only where the tile has no visible pair.</param>
/// <param name="All">True only where all pairs of the tile are visible.</param>
public sealed record TileClassifier(
    EquatableArray<TileSummary> Summaries, EquatableArray<TableBlock> Blocks, EquatableArray<ClassifierLet> Lets, Expr Some, Expr All)
{
    /// <summary>The expressions that are evaluated for a tile, in order.</summary>
    public IEnumerable<Expr> Code => Blocks.SelectMany(b => new Expr[] { b.First, b.Last }).Concat(Lets.Select(l => l.Value)).Append(Some).Append(All);

    /// <summary>Every expression, those of the summaries included.</summary>
    public IEnumerable<Expr> Expressions
        => Summaries.SelectMany(s => s.Where is { } where ? new[] { s.Value, where } : [s.Value]).Concat(Code);

    /// <summary>The same classifier with its expressions mapped.</summary>
    public TileClassifier Map(System.Func<Expr, Expr> map) => new(
        Summaries.MapSame(s => s with { Value = map(s.Value), Where = s.Where is { } where ? map(where) : null }),
        Blocks.MapSame(b => b with { First = (Access)map(b.First), Last = (Access)map(b.Last) }),
        Lets.MapSame(l => l with { Value = map(l.Value) }),
        map(Some),
        map(All));
}

/// <summary>Bounds of an expression over each tile of an axis.</summary>
/// <param name="Name">Its name, which its parts begin with.</param>
/// <param name="Axis">The tile axis: <c>I</c> or <c>J</c>.</param>
/// <param name="Value">An integer expression of the axis's rows, the batch and the head.</param>
/// <param name="Where">Where it has a value; null where it always has.</param>
/// <param name="Otherwise">Bounds of its values whatever the launch; they stand in for a tile where it has none.</param>
public sealed record TileSummary(string Name, string Axis, Expr Value, Expr? Where, IntegerRange Otherwise)
{
    /// <summary>The least value over the tile.</summary>
    public Variable Least => Part("least");

    /// <summary>The greatest value over the tile.</summary>
    public Variable Greatest => Part("greatest");

    /// <summary>The set of the values' residues modulo 64, a bit each.</summary>
    public Variable Residues => Part("residues");

    /// <summary>The parts.</summary>
    public IEnumerable<Variable> Parts => [Least, Greatest, Residues];

    private Variable Part(string name) => ClassifierPart.Of(Name, name);
}

/// <summary>Bounds of a table's elements in a box of indices.</summary>
/// <param name="Name">Its name, which its parts begin with.</param>
/// <param name="First">The element at the least index of each axis.</param>
/// <param name="Last">The element at the greatest index of each axis.</param>
/// <param name="Otherwise">Bounds of every element; they stand in where the box leaves the table, or is too large.</param>
public sealed record TableBlock(string Name, Access First, Access Last, IntegerRange Otherwise)
{
    /// <summary>The most elements that are looked at for one tile: few beside its pairs.</summary>
    public const int MostElements = 256;

    /// <summary>The least element; a bool counts as 0 or 1.</summary>
    public Variable Least => ClassifierPart.Of(Name, "least");

    /// <summary>The greatest element; a bool counts as 0 or 1.</summary>
    public Variable Greatest => ClassifierPart.Of(Name, "greatest");

    /// <summary>The parts.</summary>
    public IEnumerable<Variable> Parts => [Least, Greatest];
}

internal static class ClassifierPart
{
    public static Variable Of(string name, string part) => Expr.Variable($"{name}.{part}", ScalarType.Int, VariableKind.Value);
}

/// <summary>A named value of a classifier.</summary>
public sealed record ClassifierLet(Variable Target, Expr Value);

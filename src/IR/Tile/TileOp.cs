namespace Attn.IR.Tile;

/// <summary>What a tile value is made by.</summary>
public abstract record TileOp;

/// <summary>Reads a tile of an operand, a captured tensor or a workspace.</summary>
public sealed record LoadOp(string Tensor, EquatableArray<TileIndex> Indices) : TileOp;

/// <summary>Transforms each row of a tile of an operand or of the output: a tile over the same axis, and over the rank of the transform's result.</summary>
/// <param name="Source">A load of the operand, over an axis and all features.</param>
/// <param name="Transform">What is done to a row.</param>
public sealed record TransformOp(string Source, RowTransform Transform) : TileOp;

/// <summary>The same element everywhere.</summary>
public sealed record FillOp(Expr Value) : TileOp;

/// <summary>
/// A matrix product over the one axis or rank that both operands have (after transposition: the left one's last, the right
/// one's first), accumulated in f32.
/// </summary>
/// <param name="Left">A value of two dimensions.</param>
/// <param name="TransposeLeft">Whether its dimensions are swapped.</param>
/// <param name="Right">A value of two dimensions.</param>
/// <param name="TransposeRight">Whether its dimensions are swapped.</param>
/// <param name="Addend">A value that the product is added to; null for none.</param>
public sealed record DotOp(string Left, bool TransposeLeft, string Right, bool TransposeRight, string? Addend = null) : TileOp;

/// <summary>An expression at each element.</summary>
/// <param name="Value">The element.</param>
/// <param name="Where">The bool tile at whose elements it is evaluated; null for everywhere.</param>
/// <param name="Otherwise">The element elsewhere, a constant; null exactly where <paramref name="Where"/> is.</param>
public sealed record MapOp(Expr Value, string? Where = null, Expr? Otherwise = null) : TileOp;

/// <summary>A reduction along one axis, which the result lacks.</summary>
/// <param name="Operator">How elements are combined.</param>
/// <param name="Source">The value.</param>
/// <param name="Axis">One of its dimensions, either one.</param>
/// <param name="Where">The bool tile of the elements that take part; null for all.</param>
public sealed record ReduceOp(Reduction Operator, string Source, string Axis, string? Where = null) : TileOp;

/// <summary>Running reductions along one axis: element t is the reduction of elements 0 to t, or to t-1 where exclusive.</summary>
public sealed record ScanOp(Reduction Operator, string Source, string Axis, bool Exclusive) : TileOp;

using System.Collections.Generic;

namespace Attn.IR.Gpu;

/// <summary>One step of a role.</summary>
public abstract record GpuStatement;

/// <summary>A slot of a buffer or of a barrier; the slot is a uniform integer.</summary>
public sealed record SlotRef(string Name, Expr Slot)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Name}[{Slot}]";
}

/// <summary>Names a uniform scalar.</summary>
public sealed record LetStatement(string Name, Expr Value) : GpuStatement
{
    /// <summary>The scalar as an expression.</summary>
    public Variable Variable => Expr.Variable(Name, Value.Type, VariableKind.Value);
}

/// <summary>
/// Counts <paramref name="Index"/> from <paramref name="From"/> up to, not including, <paramref name="To"/>. A carried name has
/// its initial value in the first turn, and what the turn before yielded in later ones; the result names have the last.
/// </summary>
public sealed record ForStatement(
    string Index, Expr From, Expr To, EquatableArray<Carried> Carried, EquatableArray<GpuStatement> Body) : GpuStatement
{
    /// <summary>The index as an expression.</summary>
    public Variable Variable => Names.Index(Index);
}

/// <summary>A value that a loop carries from turn to turn.</summary>
/// <param name="Name">Its name in the body.</param>
/// <param name="Initial">The value that the first turn sees.</param>
/// <param name="Next">The value, of the body, that the next turn sees.</param>
/// <param name="Result">Its name after the loop.</param>
public sealed record Carried(string Name, string Initial, string Next, string Result);

/// <summary>
/// Gives each row of the runner, from <paramref name="First"/> on, two indices: the row's quotient by a divisor, and the remainder. Where a tile's rows are
/// pairs of a query and a head, they are these two. Maps and stores of as many rows read them.
/// </summary>
/// <param name="Quotient">The quotient.</param>
/// <param name="Remainder">The remainder.</param>
/// <param name="Rows">How many rows.</param>
/// <param name="First">The first row, 0 or more.</param>
/// <param name="Divisor">The divisor, 1 or more.</param>
public sealed record SplitStatement(Variable Quotient, Variable Remainder, int Rows, Expr First, Expr Divisor) : GpuStatement;

/// <summary>One arrival that announces bytes of copies in this phase.</summary>
public sealed record ExpectStatement(SlotRef Barrier, int Bytes) : GpuStatement;

/// <summary>Copies a tile of a tensor to a slot of a buffer, by the copy engine.</summary>
/// <param name="Buffer">Where to.</param>
/// <param name="Tensor">The tensor parameter.</param>
/// <param name="Origin">The place of the tile's first element, an integer an axis.</param>
/// <param name="Barrier">Whose phase counts the bytes.</param>
public sealed record CopyStatement(SlotRef Buffer, string Tensor, EquatableArray<Expr> Origin, SlotRef Barrier) : GpuStatement;

/// <summary>Copies a tile of a tensor to a slot of a buffer: each thread of the role its share, as one group of the thread.</summary>
/// <param name="Buffer">Where to; columns past the tensor's last are filled with zeros.</param>
/// <param name="Tensor">A <see cref="StridedParameter"/> or <see cref="GlobalParameter"/>.</param>
/// <param name="Origin">The place of the tile's first element, an integer an axis; the last is 0.</param>
/// <param name="Below">Rows of the tensor from here on read as zero, and are not loaded.</param>
/// <param name="Divisor">
/// Splits the tile's rows, as <see cref="SplitStatement"/> does: the quotient is the row of the tensor, the remainder a step along the axis before; null where
/// rows follow each other.
/// </param>
public sealed record FetchStatement(SlotRef Buffer, string Tensor, EquatableArray<Expr> Origin, Expr Below, Expr? Divisor = null) : GpuStatement;

/// <summary>Waits until at most <paramref name="Running"/> fetches of the thread run.</summary>
public sealed record SettleStatement(int Running) : GpuStatement;

/// <summary>Waits until the running phase has not this parity.</summary>
public sealed record WaitStatement(SlotRef Barrier, Expr Parity) : GpuStatement;

/// <summary>One arrival for the whole warpgroup, after all that it did before.</summary>
public sealed record ArriveStatement(SlotRef Barrier) : GpuStatement;

/// <summary>Comes to a named barrier and waits for the others.</summary>
public sealed record SyncStatement(string Barrier) : GpuStatement;

/// <summary>Comes to a named barrier and goes on.</summary>
public sealed record SignalStatement(string Barrier) : GpuStatement;

/// <summary>Starts <c>left * right</c>, or <c>onto + left * right</c>, as one group; a warp's product is done at once.</summary>
/// <param name="Result">The product, in flight; of a warp, a fragment.</param>
/// <param name="Left">An operand, or rows of a shared tile.</param>
/// <param name="Right">A shared tile.</param>
/// <param name="Onto">The fragment to accumulate onto; null for none.</param>
/// <param name="Columns">How many columns of the right side are taken, of a warp's product; null for all.</param>
public sealed record MmaStatement(string Result, MmaOperand Left, SharedOperand Right, string? Onto, int? Columns = null) : GpuStatement
{
    /// <summary>The sides that lie in shared memory.</summary>
    public IEnumerable<SharedOperand> SharedOperands => Left is SharedOperand left ? [left, Right] : [Right];
}

/// <summary>A side of a product.</summary>
public abstract record MmaOperand;

/// <summary>An operand in registers.</summary>
public sealed record RegisterOperand(string Name) : MmaOperand;

/// <summary>Rows of a slot of a buffer, all columns, as they are or transposed.</summary>
/// <param name="Tile">The slot.</param>
/// <param name="FirstRow">The first row, a multiple of 8.</param>
/// <param name="Rows">How many rows.</param>
/// <param name="Transposed">Whether the product sees the rows as columns.</param>
public sealed record SharedOperand(SlotRef Tile, Expr FirstRow, int Rows, bool Transposed) : MmaOperand;

/// <summary>Waits until at most <paramref name="Running"/> groups run, and gives finished fragments their names.</summary>
public sealed record AwaitStatement(int Running, EquatableArray<Finished> Finished) : GpuStatement;

/// <summary>A product that has ended.</summary>
/// <param name="Result">The fragment's name from here on.</param>
/// <param name="InFlight">The name of the product.</param>
public sealed record Finished(string Result, string InFlight);

/// <summary>Gives each element of a fragment, of rows or of their parts by an expression, in f32; of a mask by a condition.</summary>
/// <param name="Result">The value's name.</param>
/// <param name="Type">A fragment, rows, parts of rows, or a mask.</param>
/// <param name="RowIndex">An index of the expression that counts rows; null for none.</param>
/// <param name="ColumnIndex">An index of the expression that counts columns; null for none, and for rows.</param>
/// <param name="Value">The element: fragments, masks and rows appear as variables; parts of rows too, in a value that is linear in them.</param>
public sealed record MapStatement(string Result, GpuType Type, AxisIndex? RowIndex, AxisIndex? ColumnIndex, Expr Value) : GpuStatement;

/// <summary>An index that counts from an origin along an axis of a map.</summary>
public sealed record AxisIndex(Variable Variable, Expr Origin);

/// <summary>Multiplies each row of a fragment by its factor; a warp whose factors are all 1 does nothing.</summary>
public sealed record RescaleStatement(string Result, string Fragment, string Factor) : GpuStatement;

/// <summary>Reduces each row of a fragment to one number.</summary>
/// <param name="Result">The rows.</param>
/// <param name="Operator">How elements are combined.</param>
/// <param name="Fragment">The fragment.</param>
/// <param name="Factor">
/// A uniform number that the elements are multiplied by, of a maximum or minimum; null for 1. The extreme of the products is the product of the
/// maximum or of the minimum, by the factor's sign, so only rows are multiplied.
/// </param>
public sealed record ReduceStatement(string Result, Reduction Operator, string Fragment, Expr? Factor = null) : GpuStatement;

/// <summary>Sums the elements of each row of a fragment that a thread has: a part of the row's sum.</summary>
public sealed record PartStatement(string Result, string Fragment) : GpuStatement;

/// <summary>Sums the parts of each row.</summary>
public sealed record JoinStatement(string Result, string Parts) : GpuStatement;

/// <summary>Rounds a fragment to how operands are stored, to be the left side of a product.</summary>
public sealed record PackStatement(string Result, ElementType Element, string Fragment) : GpuStatement;

/// <summary>Writes a fragment or rows to a tensor; places outside the tensor are left out.</summary>
/// <param name="Tensor">The global parameter.</param>
/// <param name="Origin">
/// The place of the first element, an integer an axis; where it reads indices of a split, the place of each row's first element.
/// </param>
/// <param name="Value">A fragment (along the last two axes) or rows (along the last).</param>
public sealed record StoreStatement(string Tensor, EquatableArray<Expr> Origin, string Value) : GpuStatement;

/// <summary>The type of a named value.</summary>
public abstract record GpuType;

/// <summary>A uniform scalar.</summary>
public sealed record ScalarValueType(ScalarType Scalar) : GpuType
{
    /// <inheritdoc/>
    public override string ToString() => Scalar.Spelling();
}

/// <summary>A matrix over the threads of a runner, each of which has the same places of every matrix of a size.</summary>
public abstract record MatrixType(int Rows, int Columns) : GpuType;

/// <summary>A matrix in f32.</summary>
public sealed record FragmentType(int Rows, int Columns) : MatrixType(Rows, Columns)
{
    /// <inheritdoc/>
    public override string ToString() => $"fragment[{Rows}, {Columns}]";
}

/// <summary>A matrix of truth values, a bit each: a thread has 32 of its places in a register.</summary>
public sealed record MaskType(int Rows, int Columns) : MatrixType(Rows, Columns)
{
    /// <inheritdoc/>
    public override string ToString() => $"mask[{Rows}, {Columns}]";
}

/// <summary>One f32 number a row, that a thread has of the rows of its fragments.</summary>
public abstract record RowNumbersType(int Rows) : GpuType;

/// <summary>One number a row, the same in all threads that share the row.</summary>
public sealed record RowsType(int Rows) : RowNumbersType(Rows)
{
    /// <inheritdoc/>
    public override string ToString() => $"rows[{Rows}]";
}

/// <summary>One number a row, of which each of the threads that share the row has a part: the number is their sum.</summary>
public sealed record PartsType(int Rows) : RowNumbersType(Rows)
{
    /// <inheritdoc/>
    public override string ToString() => $"parts[{Rows}]";
}

/// <summary>A matrix as operands are stored, the left side of a product.</summary>
public sealed record OperandType(int Rows, int Columns, ElementType Element) : GpuType
{
    /// <inheritdoc/>
    public override string ToString() => $"operand[{Rows}, {Columns}] {Element.Spelling()}";
}

/// <summary>A fragment that a product still writes.</summary>
public sealed record InFlightType(FragmentType Fragment) : GpuType
{
    /// <inheritdoc/>
    public override string ToString() => $"inflight[{Fragment.Rows}, {Fragment.Columns}]";
}

// The ScheduledKernel level for GPUs: one block of threads, its shared memory, and what its roles do at the same time.
//
// A block runs its prologue (scalars that every thread computes) and then its roles, concurrently. A role is run by one
// thread (the elected lane of its warpgroup's first warp), by each of a range of warpgroups, which see their number in
// the role as `warpgroup`, or by each of their warps, which see theirs as `warp`. A role's registers are its share of the
// multiprocessor's file, claimed when it starts; where warps run the only role it is what the compiler may give a thread.
//
// Values. Scalars are uniform: the same in all threads that see them. The others are distributed over the threads of a
// warpgroup, or of a warp, as the matrix instructions of the target lay them out, and nothing at this level depends on how:
//   fragment[R,C]    R x C numbers in f32, an accumulator
//   rows[R]          one f32 number a row
//   parts[R]         one f32 number a row, of which each thread that shares the row has a part: their sum is the number
//   mask[R,C]        R x C truth values
//   operand[R,C]     R x C numbers as operands are stored, the left side of a product
//   inflight[R,C]    a fragment that a product of warpgroups still writes; only `await` makes it one that can be read
// Every name is assigned once. A `map` gives each element of its result by an expression over the elements of fragments
// and rows at the same place, scalars, and the indices it declares, which count from an origin. `part` sums what a thread has of each row of a
// fragment, a `map` of parts is linear in them, so that each thread may do it with its own, and `join` sums them to rows.
//
// Asynchrony. `copy` moves a tile from a tensor to a slot of a buffer by the copy engine, and adds its bytes to a barrier's
// phase; places outside the tensor read as zero. `mma` starts a product and is one group; groups of a warpgroup end in
// order, and `await n` returns when at most n are running. An `mma` reads its shared operands, and writes its result, until
// it is awaited. What a product accumulates onto is used up by it.
//
// Products of warps are done when they are said: their result is a fragment at once. Warps copy with `fetch`: every thread of the
// role copies its share of a tile, in one group; rows from `below` on read as zero, which the tensor's end is too. `settle n`
// returns when at most n fetches of the thread run; the others' shares are there after a barrier that follows it. A slot's columns past those of the
// tensor read as zero.
//
// Stores. A fragment has whole units of eight columns; of the last unit a `store` writes those that a row of the tensor has.
//
// Reads. An expression may read a captured tensor, and what a launch says of a batch. A choice, `&&` and `||` guard the reads in
// their later parts, as in the language: what is not reached is not loaded. An unguarded read gives any element where its index is
// out of bounds, as it is for rows past the last query, which nobody stores. It may also read lists of tiles, which an earlier kernel made: which
// turns a loop takes is then known to a launch alone.
//
// Rows. A runner's rows follow each other along an axis of a tensor: a `map` counts them from an origin, a `fetch` and a `store` step along the last axis
// but one. After `split` a row has two indices, its quotient and its remainder by a divisor; a `fetch ... by` the divisor brings rows so, and a `store`
// whose origin reads the two puts each row where they say. Rows whose quotient is past the last row of the tensor are neither loaded nor stored.
//
// Barriers. An mbarrier slot counts phases from 0. A phase is over when its arrivals have come and as many bytes were
// copied as were expected in it; `expect` is one arrival that announces bytes, `arrive` one arrival of a warpgroup.
// `wait b[s] parity p` returns when the phase that runs has not parity p; so the wait for parity 1 returns at once on a
// fresh slot. A named barrier lets go when its number of threads have come: `sync` waits for that, `signal` does not.
//
// The verifier runs the roles against these rules (GpuScheduleSimulator): a deadlock, a read of a tile that did not arrive,
// a copy over a tile that may still be read, or a copy that outlives the block is a bug found before anything is printed.
using System.Collections.Generic;
using System.Linq;

namespace Attn.IR.Gpu;

/// <summary>A kernel for one GPU architecture, with its memory, its asynchrony and its roles explicit.</summary>
/// <param name="Name">The entry's name.</param>
/// <param name="Target">The architecture, such as <c>sm_90a</c>.</param>
/// <param name="Parameters">The launch's arguments, in order.</param>
/// <param name="Buffers">Shared memory, in order of address.</param>
/// <param name="Barriers">The mbarriers, behind the buffers in shared memory.</param>
/// <param name="NamedBarriers">The hardware's numbered barriers.</param>
/// <param name="Grid">The number of blocks along x, y and z, over dimensions; a block sees its place as <c>block.x</c> and so on.</param>
/// <param name="Prologue">Scalars that all roles see.</param>
/// <param name="Roles">What runs concurrently in a block.</param>
public sealed record GpuKernel(
    string Name,
    string Target,
    EquatableArray<GpuParameter> Parameters,
    EquatableArray<SharedBuffer> Buffers,
    EquatableArray<Mbarrier> Barriers,
    EquatableArray<NamedBarrier> NamedBarriers,
    EquatableArray<Expr> Grid,
    EquatableArray<LetStatement> Prologue,
    EquatableArray<Role> Roles)
{
    /// <summary>Threads of a warpgroup.</summary>
    public const int WarpgroupThreads = 128;

    /// <summary>Registers of 32 bits of a multiprocessor.</summary>
    public const int RegisterFile = 65536;

    /// <summary>Threads of a warp.</summary>
    public const int WarpThreads = 32;

    /// <summary>The number of this warpgroup within its role.</summary>
    public static Variable Warpgroup { get; } = Names.Index("warpgroup");

    /// <summary>The number of this warp within its role.</summary>
    public static Variable Warp { get; } = Names.Index("warp");

    /// <summary>Blocks that a multiprocessor shall hold at once: their registers and shared memory fit it together.</summary>
    public int Residents { get; init; } = 1;

    /// <summary>The number of a row's head among those that share keys, where rows are split into queries and heads; no name of a source has a point.</summary>
    public static Variable PackedHead { get; } = Names.Index("packed.head");

    /// <summary>Whether scalars also lie in shared memory, where warps read them behind their loops: they would be live across all loops.</summary>
    public bool KeepsScalars => Roles.All(role => role.Scope == RoleScope.Warp);

    /// <summary>
    /// The scalars that lie in shared memory: the prologue's, and the launch's dimensions, of which not the numbers but products would be live across all loops,
    /// where what is stored lies as far apart as what was loaded.
    /// </summary>
    public IEnumerable<Variable> KeptScalars => KeepsScalars
        ? Prologue.Select(let => let.Variable).Concat(Parameters.OfType<ScalarParameter>().Select(p => p.Variable).Where(v => v.Kind == VariableKind.Dimension))
        : [];

    /// <summary>
    /// Whether its fragments leave few registers. The prologue's scalars are then read from shared memory in loops too, and where a loop ends in each of its turns;
    /// a thread finds its places in tiles anew in every turn; and operands of scores are loaded a few instructions ahead and no further.
    /// </summary>
    public bool SparesRegisters { get; init; }

    /// <summary>
    /// Reads that are not proved in bounds: one that is reached out of bounds, in a row that exists, leaves its number, from 1 on, in the status word.
    /// </summary>
    public EquatableArray<Expr> Faults { get; init; } = [];

    /// <summary>What is true of every launch that the kernel is right for, over dimensions; null for any.</summary>
    public Expr? When { get; init; }

    /// <summary>The block's place in the grid along x, y and z.</summary>
    public static IReadOnlyList<Variable> Block { get; } = [Names.Index("block.x"), Names.Index("block.y"), Names.Index("block.z")];

    /// <summary>The threads of a block.</summary>
    public int Threads
    {
        get
        {
            var warpgroups = 0;
            foreach (var role in Roles)
            {
                warpgroups += role.Warpgroups;
            }

            return warpgroups * WarpgroupThreads;
        }
    }

    /// <summary>The text form, which <see cref="GpuKernelParser"/> reads back.</summary>
    public override string ToString() => GpuKernelPrinter.Print(this);
}

/// <summary>A launch argument.</summary>
public abstract record GpuParameter(string Name);

/// <summary>A tensor that the copy engine reads, described by a tensor map.</summary>
/// <param name="Name">The tensor's name.</param>
/// <param name="Element">The storage type, of 16 bits.</param>
/// <param name="Shape">The extents, outermost first.</param>
/// <param name="BoxRows">The rows that one copy moves, along the last axis but one.</param>
/// <param name="BoxColumns">The columns that one copy moves, along the last axis: one swizzle span.</param>
public sealed record TensorParameter(string Name, ElementType Element, EquatableArray<Expr> Shape, int BoxRows, int BoxColumns)
    : GpuParameter(Name);

/// <summary>A dense tensor that threads read or write: its address, or 0 where a launch does without it.</summary>
/// <param name="Name">The tensor's name.</param>
/// <param name="Element">The storage type.</param>
/// <param name="Shape">The extents, outermost first; the last axis is contiguous.</param>
public sealed record GlobalParameter(string Name, ElementType Element, EquatableArray<Expr> Shape) : GpuParameter(Name);

/// <summary>
/// An operand that threads read or write, of any strides but along its last axis, which is contiguous: its address, then its strides along
/// the other axes, outermost first, each a 64-bit number of elements.
/// </summary>
/// <param name="Name">The tensor's name.</param>
/// <param name="Element">The storage type.</param>
/// <param name="Shape">The extents, outermost first.</param>
public sealed record StridedParameter(string Name, ElementType Element, EquatableArray<Expr> Shape) : GpuParameter(Name);

/// <summary>
/// What a launch says of each batch (<see cref="Names.OfBatch"/>): the address of B numbers of 32 bits, or 0 where the launch says nothing and
/// every batch has <paramref name="Default"/>.
/// </summary>
/// <param name="Variable">The query offset, the key offset or the key length.</param>
/// <param name="Default">The number where nothing is said, over dimensions and the other two.</param>
public sealed record BatchParameter(Variable Variable, Expr Default) : GpuParameter(Variable.Name);

/// <summary>Lists of tiles that a kernel before this one wrote, in 32 bits, a line (<see cref="TileLine"/>) along the last axis.</summary>
/// <param name="Name">The tensor's name.</param>
/// <param name="Shape">The extents, outermost first; the last but one says to which line of tiles the lists belong.</param>
public sealed record TileListParameter(string Name, EquatableArray<Expr> Shape) : GpuParameter(Name);

/// <summary>The address of one 32-bit word, 0 before a launch, in which a kernel leaves the number of what it found wrong: see <c>PtxProgram.Faults</c>.</summary>
public sealed record StatusParameter() : GpuParameter("status");

/// <summary>
/// A scalar: a dimension in 32 bits, an int in 64, a float in 32, a bool in 8. A launch checks the limits that proofs rely on
/// (<see cref="LaunchLimits"/>), so that indices of tiles fit 32 bits.
/// </summary>
/// <param name="Variable">The dimension or parameter.</param>
public sealed record ScalarParameter(Variable Variable) : GpuParameter(Variable.Name);

/// <summary>How a slot of a buffer is laid out, so that eight rows of a matrix lie in different banks.</summary>
public enum SharedLayout
{
    /// <summary>
    /// Spans of 64 columns (128 bytes), each span a column of rows, its 16-byte units permuted by the row: the 128-byte swizzle of the copy
    /// engine and of warpgroup products.
    /// </summary>
    Swizzled,

    /// <summary>
    /// Row after row, 16 bytes apart. Columns come in sixteens, so a row takes an odd number of 16-byte units, and eight rows start in eight
    /// different ones of the 128 bytes that a memory cycle serves.
    /// </summary>
    Padded,
}

/// <summary>A buffer in shared memory: <paramref name="Stages"/> slots of a tile.</summary>
/// <param name="Name">The buffer's name.</param>
/// <param name="Element">The element type: of 16 bits, or f32 where padded.</param>
/// <param name="Stages">The number of slots.</param>
/// <param name="Rows">Rows of a slot, a multiple of 8.</param>
/// <param name="Columns">Columns of a slot: a multiple of 64 where swizzled, of 16 where padded.</param>
/// <param name="Layout">How a slot is laid out.</param>
public sealed record SharedBuffer(string Name, ElementType Element, int Stages, int Rows, int Columns, SharedLayout Layout = SharedLayout.Swizzled)
{
    /// <summary>Columns of one swizzle span.</summary>
    public const int SpanColumns = 64;

    private const int PaddingBytes = 16;

    /// <summary>Bytes of an element.</summary>
    public int ElementBytes => Element == ElementType.F32 ? 4 : 2;

    /// <summary>Bytes from a row to the next of a padded slot.</summary>
    public int RowBytes => (Columns * ElementBytes) + PaddingBytes;

    /// <summary>Bytes of one slot.</summary>
    public int SlotBytes => Layout == SharedLayout.Padded ? Rows * RowBytes : Rows * Columns * ElementBytes;
}

/// <summary>Barriers in shared memory that count arrivals and bytes.</summary>
/// <param name="Name">The barriers' name.</param>
/// <param name="Slots">How many there are.</param>
/// <param name="Arrivals">The arrivals that end a phase.</param>
public sealed record Mbarrier(string Name, int Slots, int Arrivals);

/// <summary>One of the hardware's numbered barriers; number 0 is the block's own.</summary>
/// <param name="Name">The barrier's name.</param>
/// <param name="Number">1 to 15.</param>
/// <param name="Threads">The threads that it waits for.</param>
public sealed record NamedBarrier(string Name, int Number, int Threads);

/// <summary>Who runs a role.</summary>
public enum RoleScope
{
    /// <summary>One thread of the role's only warpgroup; it can copy, wait and expect.</summary>
    Thread,

    /// <summary>All threads of each of the role's warpgroups.</summary>
    Warpgroup,

    /// <summary>All threads of each warp of the role's warpgroups; the kernel's only role.</summary>
    Warp,
}

/// <summary>A part of a block with a program of its own. Roles take the block's warpgroups in order.</summary>
/// <param name="Name">The role's name.</param>
/// <param name="Scope">Who runs it.</param>
/// <param name="Warpgroups">How many warpgroups it takes.</param>
/// <param name="Registers">Registers a thread: a multiple of 8 from 24 to 256.</param>
/// <param name="Body">What it does.</param>
public sealed record Role(string Name, RoleScope Scope, int Warpgroups, int Registers, EquatableArray<GpuStatement> Body)
{
    /// <summary>How many runners the role has, each with threads of its own.</summary>
    public int Teams => Scope == RoleScope.Warp ? Warpgroups * (GpuKernel.WarpgroupThreads / GpuKernel.WarpThreads) : Warpgroups;

    /// <summary>What a runner sees its number as; null for a thread, which is alone.</summary>
    public Variable? Team => Scope switch
    {
        RoleScope.Warp => GpuKernel.Warp,
        RoleScope.Warpgroup => GpuKernel.Warpgroup,
        _ => null,
    };

    /// <summary>Rows of the smallest fragment of a runner; others have a multiple.</summary>
    public int FragmentRows => Scope == RoleScope.Warp ? 16 : 64;
}

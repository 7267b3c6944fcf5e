// The ScheduledKernel level of kernels that make each row of a tensor anew: which lanes hold which features, and what goes through shared memory.
//
// A block takes a stretch of rows that lie behind each other along one axis, `row` of them a turn, for a few turns: what does not change with the
// row, such as the frequencies of rotary embedding or a gain, is made once before them. A team of lanes, a power of two and never
// more than a warp, has a row to itself. `teams 8 x 4 width 8 turns 8` reads: teams of 8 lanes, 4 warps of them, 8 features a chunk, 8 turns.
//
// Values are of the current row:
//   vector X[L]   L numbers in f32. Chunk c of `width` features from c * width on is lane c % lanes's, in registers. The distance from a lane's
//                 chunk to its next, lanes * width, is a stride of the kernel: features that far apart are one lane's.
//   number x      one value, the same in all lanes of the team
// Every name is assigned once. `vector X[d: L] = E` gives each element by an expression over the feature d, the row's index, scalars, numbers,
// elements of captured tensors, and elements of vectors: Y[d + k], with k a multiple of the stride, of any vector and of the lane's own registers; any
// other element only of a vector that was shared. Such an element may be read out of Y only where a choice leaves it out: it means nothing there.
// `number x = sum d L: E` reduces over features, by a fixed tree whatever the launch.
//
// `share X` waits for the team's warp, writes X to the team's part of shared memory, and waits again. `load` and `store` move a row at an origin,
// whose indices are of all axes but the features'; rows from `rows` on are neither loaded nor stored. `store T[..] = X and 7 zeros` fills a row of
// the tensor that is longer than the vector.
using System.Collections.Generic;
using System.Linq;

namespace Attn.IR.Gpu;

/// <summary>A kernel over the rows of a tensor.</summary>
/// <param name="Name">The entry's name.</param>
/// <param name="Target">The architecture.</param>
/// <param name="Parameters">The launch's arguments, in order.</param>
/// <param name="Layout">Who holds what.</param>
/// <param name="Grid">The number of blocks along x, y and z.</param>
/// <param name="Prologue">Scalars of the block; <see cref="FirstName"/> among them is its first row.</param>
/// <param name="Row">The index of the current row.</param>
/// <param name="Rows">How many rows there are.</param>
/// <param name="Body">What is done with a row.</param>
/// <param name="Faults">Reads that are not proved in bounds, as in <see cref="GpuKernel.Faults"/>.</param>
public sealed record RowKernel(
    string Name,
    string Target,
    EquatableArray<GpuParameter> Parameters,
    RowLayout Layout,
    EquatableArray<Expr> Grid,
    EquatableArray<LetStatement> Prologue,
    Variable Row,
    Expr Rows,
    EquatableArray<RowStatement> Body,
    EquatableArray<Expr> Faults)
{
    /// <summary>The scalar of the prologue that is the block's first row.</summary>
    public const string FirstName = "first";

    /// <summary>The longest vector.</summary>
    public const int LongestVector = 2048;

    /// <summary>The vectors that are shared, in the order in which they lie in a team's part of shared memory.</summary>
    public IEnumerable<RowVector> Shared
    {
        get
        {
            var vectors = Body.OfType<RowVector>().ToDictionary(v => v.Name);
            return Body.OfType<ShareRow>().Select(s => vectors[s.Vector]);
        }
    }

    /// <summary>Words of shared memory of a team.</summary>
    public int SharedWordsOfTeam => Shared.Sum(v => Layout.SharedWords(v.Length));

    /// <summary>Shared memory of a block.</summary>
    public int SharedBytes => 4 * SharedWordsOfTeam * Layout.Teams;

    /// <summary>The text form, which <see cref="RowKernelParser"/> reads back.</summary>
    public override string ToString() => RowKernelPrinter.Print(this);
}

/// <summary>How rows lie over the threads of a block.</summary>
/// <param name="Lanes">Lanes of a team: 1, 2, 4, 8, 16 or 32.</param>
/// <param name="Warps">Warps of a block.</param>
/// <param name="Width">Features of a chunk, contiguous ones of one lane.</param>
/// <param name="Turns">Rows that a team takes, one after the other.</param>
public sealed record RowLayout(int Lanes, int Warps, int Width, int Turns)
{
    /// <summary>Threads of a block.</summary>
    public int Threads => Warps * GpuKernel.WarpThreads;

    /// <summary>Teams of a block.</summary>
    public int Teams => Threads / Lanes;

    /// <summary>Rows of a block.</summary>
    public int RowsOfBlock => Teams * Turns;

    /// <summary>Features from a chunk of a lane to its next.</summary>
    public int Stride => Lanes * Width;

    /// <summary>Chunks of a vector that a lane holds, the last one perhaps in part or not at all.</summary>
    public int Chunks(int length) => (length + Stride - 1) / Stride;

    /// <summary>Words that the chunks of a vector take in shared memory: one more for each 32, so that lanes with chunks of 8 reach different banks.</summary>
    public int SharedWords(int length) => Chunks(length) * Stride * 33 / 32 + 1;

    /// <summary>How many chunks further on the element at an index lies in the same lane, or null where it is another lane's.</summary>
    public int? ChunksFrom(Variable feature, Expr index)
        => (Polynomial.Of(index) - Polynomial.Of(feature)).Constant is { } distance && distance % Stride == 0 ? (int)(distance / Stride) : null;
}

/// <summary>What is done with a row.</summary>
public abstract record RowStatement;

/// <summary>Names a vector.</summary>
public abstract record RowVector(string Name, int Length) : RowStatement;

/// <summary>Loads the row at an origin.</summary>
public sealed record LoadRow(string Name, int Length, string Tensor, EquatableArray<Expr> Origin) : RowVector(Name, Length);

/// <summary>Gives each element of a vector by an expression over its feature.</summary>
public sealed record MapRow(string Name, int Length, Variable Feature, Expr Value) : RowVector(Name, Length);

/// <summary>Names a number.</summary>
public abstract record RowNumber(Variable Variable) : RowStatement;

/// <summary>Loads the element at an origin.</summary>
public sealed record LoadNumber(Variable Variable, string Tensor, EquatableArray<Expr> Origin) : RowNumber(Variable);

/// <summary>Computes a number.</summary>
public sealed record MapNumber(Variable Variable, Expr Value) : RowNumber(Variable);

/// <summary>Combines the values of an expression at all features.</summary>
public sealed record ReduceRow(Variable Variable, Reduction Operator, Variable Feature, int Length, Expr Value) : RowNumber(Variable);

/// <summary>Makes a vector's elements readable by all lanes of the team.</summary>
public sealed record ShareRow(string Vector) : RowStatement;

/// <summary>Stores a vector, and zeros behind it, as the row at an origin.</summary>
public sealed record StoreRow(string Tensor, EquatableArray<Expr> Origin, string Vector, int Zeros = 0) : RowStatement;

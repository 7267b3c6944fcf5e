using Attn.IR;
using Attn.IR.Gpu;
using Attn.IR.Tile;

namespace Attn.Backends.Ptx;

/// <summary>An attention compiled for one architecture and one shape of operands: all that a launch needs, without the compiler.</summary>
/// <param name="Name">The attention's name.</param>
/// <param name="Target">The architecture that the PTX is for, such as <c>sm_80</c>; newer ones run it too, unless it ends in a letter.</param>
/// <param name="HeadDim">The extent of <c>D</c>.</param>
/// <param name="ValueDim">The extent of <c>E</c>.</param>
/// <param name="Element">The storage type of q, k, v and out.</param>
/// <param name="Source">The program that it was made from: its parameters, captured tensors, requirements and ranks are the launch's.</param>
/// <param name="Workspaces">Memory that kernels hand on; a launch provides it, and need not clear it.</param>
/// <param name="Kernels">The kernels, in the order in which they run.</param>
/// <param name="Faults">What the numbers that kernels leave in the status word mean, from 1 on.</param>
public sealed record PtxProgram(
    string Name,
    string Target,
    int HeadDim,
    int ValueDim,
    ElementType Element,
    TileProgram Source,
    EquatableArray<Workspace> Workspaces,
    EquatableArray<PtxKernel> Kernels,
    EquatableArray<PtxFault> Faults);

/// <summary>One kernel of a program.</summary>
/// <param name="Entry">The name of its entry.</param>
/// <param name="LlvmIr">What was given to LLVM.</param>
/// <param name="Ptx">The text of a PTX module of its own.</param>
/// <param name="Parameters">Its arguments, in order.</param>
/// <param name="Grid">Blocks along x, y and z, over dimensions; nothing is launched where one of them is 0.</param>
/// <param name="Threads">Threads of a block.</param>
/// <param name="SharedBytes">Dynamic shared memory of a block.</param>
/// <param name="When">The launches that it is for, over dimensions; others leave it out. Null for all.</param>
public sealed record PtxKernel(
    string Entry,
    string LlvmIr,
    string Ptx,
    EquatableArray<GpuParameter> Parameters,
    EquatableArray<Expr> Grid,
    int Threads,
    int SharedBytes,
    Expr? When = null);

/// <summary>What a kernel may find wrong while it runs.</summary>
/// <param name="Tensor">The captured tensor that is read out of bounds.</param>
/// <param name="Access">The read, as the compiler writes it.</param>
public sealed record PtxFault(string Tensor, string Access);

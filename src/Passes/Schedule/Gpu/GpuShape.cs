using Attn.IR;

namespace Attn.Passes.Schedule.Gpu;

/// <summary>What a GPU kernel is compiled for; lengths, heads and batch stay arguments of the launch.</summary>
/// <param name="HeadDim">The extent of <c>D</c>.</param>
/// <param name="ValueDim">The extent of <c>E</c>.</param>
/// <param name="Element">The storage type of q, k, v and out.</param>
public sealed record GpuShape(int HeadDim, int ValueDim, ElementType Element);

using Attn.Passes;

namespace Attn.Backends.Ilgpu;

/// <summary>The feature extents that a kernel is printed for; they size arrays, which must be constants.</summary>
/// <param name="HeadDim">The extent of <c>D</c>.</param>
/// <param name="ValueDim">The extent of <c>E</c>.</param>
public sealed record IlgpuShape(int HeadDim, int ValueDim)
{
    /// <summary>A group of 64 threads, a row each; a tile of 32 keys and their values at D = E = 128 takes 32 of the 48 KB.</summary>
    public static TargetModel Target { get; } = new("ilgpu", 64, 32);
}

using System.Collections.Generic;
using System.Linq;

namespace Attn.Passes.Schedule.Gpu;

/// <summary>What a schedule must know of an architecture.</summary>
/// <param name="Name">Its name in LLVM and PTX.</param>
/// <param name="SharedBytesOfBlock">Shared memory that a block may have (CUDA C programming guide, compute capabilities).</param>
/// <param name="SharedBytesOfMultiprocessor">Shared memory of a multiprocessor, of which each block takes a further KB.</param>
public sealed record GpuArchitecture(string Name, int SharedBytesOfBlock, int SharedBytesOfMultiprocessor)
{
    /// <summary>Registers that a thread may have.</summary>
    public const int RegistersOfThread = 255;

    /// <summary>Shared memory that the system takes of each block.</summary>
    public const int ReservedBytes = 1024;

    /// <summary>The architectures that kernels are compiled for.</summary>
    public static IReadOnlyList<GpuArchitecture> All { get; } =
    [
        new("sm_80", 163 * 1024, 164 * 1024),
        new("sm_86", 99 * 1024, 100 * 1024),
        new("sm_89", 99 * 1024, 100 * 1024),
        new("sm_90", 227 * 1024, 228 * 1024),
        new("sm_120", 99 * 1024, 100 * 1024),
    ];

    /// <summary>The architecture of this name, or null.</summary>
    public static GpuArchitecture? Named(string name) => All.FirstOrDefault(a => a.Name == name);
}

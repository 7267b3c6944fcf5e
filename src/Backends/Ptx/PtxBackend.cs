using Attn.Diagnostics;
using Attn.IR;
using Attn.Passes.Schedule.Gpu;

namespace Attn.Backends.Ptx;

/// <summary>The way from a bound attention to PTX.</summary>
public static class PtxBackend
{
    /// <summary>Compiles an attention.</summary>
    /// <param name="spec">The attention.</param>
    /// <param name="target">The architecture: <c>sm_80</c>, <c>sm_86</c>, <c>sm_89</c>, <c>sm_90</c> or <c>sm_120</c>.</param>
    /// <param name="shape">The extents and the storage that it is compiled for.</param>
    /// <param name="diagnostics">Gets what is wrong, or what this backend cannot do yet.</param>
    /// <returns>The program, or null where an error was reported.</returns>
    /// <exception cref="PtxCompilationException">There is no usable libLLVM (ATTN4101), or LLVM refuses what was printed: a compiler bug.</exception>
    public static PtxProgram? Compile(Spec spec, string target, GpuShape shape, DiagnosticBag diagnostics)
        => throw new System.NotImplementedException();
}

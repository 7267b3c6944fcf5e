using Attn.Diagnostics;

namespace Attn.Backends.Ptx;

/// <summary>What can go wrong between a scheduled kernel and PTX text (ATTN41xx).</summary>
public static class PtxDiagnostics
{
    /// <summary>There is no libLLVM to compile with. Argument: why.</summary>
    public static readonly DiagnosticDescriptor LibraryMissing = new(
        "ATTN4101", Severity.Error, DiagnosticKind.UserError, "libLLVM is missing",
        "PTX is made by LLVM 22, and {0}.",
        "Install it with `apt-get install libllvm22`, or set ATTN_LIBLLVM to the file of a libLLVM 22.");

    /// <summary>LLVM refused a module. Argument: its message.</summary>
    public static readonly DiagnosticDescriptor ModuleRejected = new(
        "ATTN4102", Severity.Error, DiagnosticKind.CompilerBug, "LLVM refused the module",
        "LLVM refused the module that Attn printed: {0}.",
        "Report it with the attention that was compiled.");

    /// <summary>A module calls an intrinsic that code generation is not known to lower. Argument: the intrinsic.</summary>
    public static readonly DiagnosticDescriptor IntrinsicNotLowered = new(
        "ATTN4103", Severity.Error, DiagnosticKind.CompilerBug, "An intrinsic has no lowering",
        "The module calls {0}, which LLVM's NVPTX target is not known to lower; trying would end the process.",
        "Report it with the attention that was compiled.");

    /// <summary>A kernel asks for something that the PTX backend does not print. Argument: what.</summary>
    public static readonly DiagnosticDescriptor NotExpressible = new(
        "ATTN4104", Severity.Error, DiagnosticKind.Limitation, "Not on this target yet",
        "The PTX backend cannot compute {0} yet.",
        "Use the cpu backend for this attention.");
}

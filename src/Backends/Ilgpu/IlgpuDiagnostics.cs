using Attn.Diagnostics;

namespace Attn.Backends.Ilgpu;

/// <summary>What a tile program can ask that the ILGPU backend does not print.</summary>
public static class IlgpuDiagnostics
{
    /// <summary>A construct is not printed yet. Argument: the construct.</summary>
    public static readonly DiagnosticDescriptor NotPrinted = new(
        "ATTN4301", Severity.Error, DiagnosticKind.Limitation, "Not in ILGPU kernels yet",
        "The ILGPU backend does not print {0} yet.",
        "Use the cpu backend for this attention.");
}

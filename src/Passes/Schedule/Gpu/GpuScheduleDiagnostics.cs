using Attn.Diagnostics;

namespace Attn.Passes.Schedule.Gpu;

/// <summary>What a tile program can ask of a GPU schedule that it does not give.</summary>
public static class GpuScheduleDiagnostics
{
    /// <summary>A construct has no schedule for Hopper yet. Argument: the construct.</summary>
    public static readonly DiagnosticDescriptor NotScheduled = new(
        "ATTN4201", Severity.Error, DiagnosticKind.Limitation, "No schedule for sm_90a yet",
        "The sm_90a schedule does not cover {0} yet.",
        "Use the cpu backend for this attention.");
}

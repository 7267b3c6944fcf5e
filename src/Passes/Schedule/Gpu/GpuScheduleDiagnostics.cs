using Attn.Diagnostics;

namespace Attn.Passes.Schedule.Gpu;

/// <summary>What a tile program can ask of a GPU schedule that it does not give.</summary>
public static class GpuScheduleDiagnostics
{
    /// <summary>A construct has no schedule for an architecture yet. Arguments: the architecture, the construct.</summary>
    public static readonly DiagnosticDescriptor NotScheduled = new(
        "ATTN4201", Severity.Error, DiagnosticKind.Limitation, "No schedule for this architecture yet",
        "The {0} schedule does not cover {1} yet.",
        "Use the cpu backend for this attention.");

    /// <summary>There is no such target. Arguments: its name, those that there are.</summary>
    public static readonly DiagnosticDescriptor UnknownArchitecture = new(
        "ATTN4202", Severity.Error, DiagnosticKind.UserError, "Unknown architecture",
        "There is no architecture '{0}' to compile for.",
        "Choose one of {1}; a newer GPU runs the code of an older one.");
}

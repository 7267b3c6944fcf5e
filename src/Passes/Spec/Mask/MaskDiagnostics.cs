using Attn.Diagnostics;

namespace Attn.Passes;

/// <summary>What the analysis of a mask finds worth saying.</summary>
public static class MaskDiagnostics
{
    public static readonly DiagnosticDescriptor NeverTrue = new(
        "ATTN3001", Severity.Warning, DiagnosticKind.UserError, "Mask is never true",
        "No query of '{0}' sees any key: the mask is false for every pair.",
        "Correct the mask; as it stands every output is 0.");

    public static readonly DiagnosticDescriptor AlwaysTrue = new(
        "ATTN3002", Severity.Warning, DiagnosticKind.UserError, "Mask is always true",
        "The mask of '{0}' is true for every pair.",
        "Remove the mask, or correct it.");
}

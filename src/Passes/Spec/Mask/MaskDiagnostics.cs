using Attn.Diagnostics;

namespace Attn.Passes;

/// <summary>What the analysis of masks and indices finds worth saying.</summary>
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

    public static readonly DiagnosticDescriptor IndexOutside = new(
        "ATTN3003", Severity.Error, DiagnosticKind.UserError, "Index leaves its axis",
        "'{0}' leaves its axis whatever a launch passes: with {1} the pair {2} is visible and reads index {3} of an axis of {4}.",
        "Bound the index, mask such pairs, or declare a longer axis.");

    public static readonly DiagnosticDescriptor IndexOutsideByDefault = new(
        "ATTN3004", Severity.Warning, DiagnosticKind.UserError, "Index leaves its axis by default",
        "'{0}' leaves its axis unless a launch passes other {5}: with {1} the pair {2} is visible and reads index {3} of an axis of {4}.",
        "Bound the index, mask such pairs, declare a longer axis, or change a default.");
}

using Attn.Diagnostics;

namespace Attn.Artifacts;

/// <summary>What can keep a compiled attention from becoming an artifact (ATTN44xx).</summary>
public static class ArtifactDiagnostics
{
    /// <summary>A launch would have to evaluate what formulas cannot say. Arguments: of what; the expression; the reason.</summary>
    public static readonly DiagnosticDescriptor NoFormula = new(
        "ATTN4401", Severity.Error, DiagnosticKind.Limitation, "Not in manifests yet",
        "{0} is {1}, which no formula of a manifest says: {2}.",
        "Give it as a parameter or a captured tensor, without a default.");
}

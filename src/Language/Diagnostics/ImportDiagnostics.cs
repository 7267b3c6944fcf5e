using Attn.Diagnostics;

namespace Attn.Language.Diagnostics;

/// <summary>What can be wrong between files (ATTN23xx).</summary>
public static class ImportDiagnostics
{
    public static readonly DiagnosticDescriptor NotRelative = UserError(
        "ATTN2301", "Import is not a relative path", "'{0}' does not say where a file is relative to this one.", "Write the way from this file's folder with '/', such as \"masks.attn\" or \"../lib/masks.attn\".");

    public static readonly DiagnosticDescriptor CannotRead = UserError(
        "ATTN2302", "Imported file cannot be read", "'{0}' cannot be read: {1}.", "Correct the path, which is relative to the importing file, or the file's permissions.");

    public static readonly DiagnosticDescriptor Cycle = UserError(
        "ATTN2303", "Files import each other", "The file imports itself: {0}.", "Move what both sides need into a file that imports neither.");

    public static readonly DiagnosticDescriptor ImportedNameTaken = UserError(
        "ATTN2304", "Two imports declare a name", "Both '{1}' and '{2}' declare '{0}'.", "Rename one, or import only one of the files: nothing is shadowed.");

    public static readonly DiagnosticDescriptor ImportHasErrors = UserError(
        "ATTN2305", "Imported file has errors", "'{0}' has errors, so nothing of it can be used.", "Mend them first; they are reported where they are.");

    public static readonly DiagnosticDescriptor TooManyFiles = UserError(
        "ATTN2306", "Too many imported files", "More than {0} files are imported.", "Put declarations that belong together into one file.");

    private static DiagnosticDescriptor UserError(string id, string title, string format, string advice)
        => new(id, Severity.Error, DiagnosticKind.UserError, title, format, advice);
}

using Attn.Diagnostics;

namespace Attn.Language.Diagnostics;

/// <summary>What can be wrong with a text before names mean anything (ATTN1xxx).</summary>
public static class SyntaxDiagnostics
{
    public static readonly DiagnosticDescriptor UnexpectedCharacter = UserError(
        "ATTN1001", "Unexpected character",
        "{0} is not part of the language.",
        "Remove it: names are made of ASCII letters, digits and '_', and a comment begins with '//'.");

    public static readonly DiagnosticDescriptor UnexpectedToken = UserError(
        "ATTN1002", "Unexpected token",
        "Found {0} where {1} should be.",
        "{2}");

    public static readonly DiagnosticDescriptor FileTooLarge = UserError(
        "ATTN1003", "File too large",
        "The file has {0} bytes, and the most is {1}.",
        "Split it into several files, or pass tables as captured tensors instead of writing them out.");

    public static readonly DiagnosticDescriptor TooManyTokens = UserError(
        "ATTN1004", "Too many tokens",
        "The file has more than {0} words and symbols.",
        "Split it into several files, or pass tables as captured tensors instead of writing them out.");

    public static readonly DiagnosticDescriptor NestedTooDeep = UserError(
        "ATTN1005", "Nested too deep",
        "Brackets, prefix operators, '**' and '?:' are nested more than {0} deep here.",
        "Name the inner parts with 'let' or move them into an 'fn'.");

    public static readonly DiagnosticDescriptor MalformedNumber = UserError(
        "ATTN1006", "Malformed number",
        "'{0}' is not a number.",
        "Write an integer (12, 0xff, 0b101) or a decimal with digits on both sides of the point (0.5, 1e-6); a product needs '*'.");

    public static readonly DiagnosticDescriptor NumberOutOfRange = UserError(
        "ATTN1007", "Number out of range",
        "'{0}' does not fit {1}.",
        "Use a smaller number: an int has 64 bits with sign; 'inf' is the infinite f32.");

    public static readonly DiagnosticDescriptor UnterminatedString = UserError(
        "ATTN1008", "Unterminated string",
        "The string that begins here has no end on its line.",
        "Close it with '\"'.");

    public static readonly DiagnosticDescriptor TooManyErrors = UserError(
        "ATTN1009", "Too many errors",
        "More than {0} errors: the rest of the file is not reported.",
        "Mend the first ones; later ones often follow from them.");

    public static readonly DiagnosticDescriptor SliceOutsideVector = UserError(
        "ATTN1010", "Slice as an extent",
        "A slice stands where an extent should be.",
        "Write the extent alone; 'x[a:b]' takes a part of a vector, in an expression.");

    private static DiagnosticDescriptor UserError(string id, string title, string format, string advice)
        => new(id, Severity.Error, DiagnosticKind.UserError, title, format, advice);
}

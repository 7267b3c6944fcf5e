using System.Globalization;
using Attn.IR;

namespace Attn.Diagnostics;

/// <summary>How much a diagnostic stops.</summary>
public enum Severity
{
    /// <summary>Something worth knowing; the compilation goes on.</summary>
    Warning,

    /// <summary>No code can be made.</summary>
    Error,
}

/// <summary>Who has to act on a diagnostic.</summary>
public enum DiagnosticKind
{
    /// <summary>The input is wrong, and the message says how to mend it.</summary>
    UserError,

    /// <summary>The input is right, and this version cannot do it yet; it never gives a wrong answer instead.</summary>
    Limitation,

    /// <summary>The compiler broke one of its own invariants.</summary>
    CompilerBug,
}

/// <summary>
/// One kind of diagnostic. <paramref name="Format"/> says what is wrong, <paramref name="Advice"/> what to do about it; both
/// take the same arguments. The page of an id is <c>docs/diagnostics.md#attnNNNN</c>.
/// </summary>
public sealed record DiagnosticDescriptor(
    string Id, Severity Severity, DiagnosticKind Kind, string Title, string Format, string Advice);

/// <summary>One finding, at a place in a source text.</summary>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, SourceSpan Span, EquatableArray<string> Arguments)
{
    /// <summary>Other places that the message speaks of, such as where a name was declared first.</summary>
    public EquatableArray<SourceSpan> Related { get; init; } = [];

    /// <summary>The descriptor's id, <c>ATTN</c> and four digits.</summary>
    public string Id => Descriptor.Id;

    /// <summary>How much it stops.</summary>
    public Severity Severity => Descriptor.Severity;

    /// <summary>What is wrong, in one sentence.</summary>
    public string Message => Fill(Descriptor.Format);

    /// <summary>What to do, in one sentence.</summary>
    public string Advice => Fill(Descriptor.Advice);

    /// <summary>Makes a diagnostic of a kind at a place.</summary>
    public static Diagnostic Create(DiagnosticDescriptor descriptor, SourceSpan span, params string[] arguments)
        => new(descriptor, span, arguments.ToEquatableArray());

    /// <inheritdoc/>
    public override string ToString() => $"{Span.Path}({Span}): {(Severity == Severity.Error ? "error" : "warning")} {Id}: {Message} {Advice}".TrimEnd();

    private string Fill(string format)
        => string.Format(CultureInfo.InvariantCulture, format, [.. Arguments]);
}

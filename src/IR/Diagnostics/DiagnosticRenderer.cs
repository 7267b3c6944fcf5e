using System;
using System.Linq;
using System.Text;

namespace Attn.Diagnostics;

/// <summary>Writes diagnostics for people.</summary>
public static class DiagnosticRenderer
{
    private const int Indent = 4;
    private const int WidestLine = 160;

    /// <summary>
    /// <c>file(line,column): error ATTN2003: message</c>, then the source line with the span underlined, the same for each related place, then the
    /// advice.
    /// </summary>
    /// <param name="diagnostic">What is to be said.</param>
    /// <param name="path">The file that a diagnostic without a place is about; empty where there is none.</param>
    /// <param name="lineOf">The characters of the line that a span begins on; null where there is none to show.</param>
    public static string Render(Diagnostic diagnostic, string path, Func<SourceSpan, string?> lineOf)
    {
        var text = new StringBuilder();
        AppendPlace(text, diagnostic.Span.IsNone ? path : diagnostic.Span.Path ?? "", diagnostic.Span);
        text.Append(diagnostic.Severity == Severity.Error ? "error " : "warning ").Append(diagnostic.Id).Append(": ").Append(diagnostic.Message).Append('\n');
        AppendExcerpt(text, diagnostic.Span, lineOf);
        foreach (var place in diagnostic.Related.Where(p => !p.IsNone))
        {
            AppendPlace(text.Append(' ', Indent / 2), place.Path ?? "", place);
            text.Append("see here\n");
            AppendExcerpt(text, place, lineOf);
        }

        return diagnostic.Advice.Length == 0 ? text.ToString() : text.Append(' ', Indent / 2).Append(diagnostic.Advice).Append('\n').ToString();
    }

    private static void AppendPlace(StringBuilder text, string path, SourceSpan span)
    {
        var place = path + (span.IsNone ? "" : $"({span.Line},{span.Column})");
        text.Append(place).Append(place.Length == 0 ? "" : ": ");
    }

    private static void AppendExcerpt(StringBuilder text, SourceSpan span, Func<SourceSpan, string?> lineOf)
    {
        if (!span.IsNone && lineOf(span) is { } line)
        {
            AppendExcerpt(text, line, Math.Min(span.Column - 1, line.Length), span.Length);
        }
    }

    private static void AppendExcerpt(StringBuilder text, string line, int at, int length)
    {
        var first = at < WidestLine / 2 ? 0 : at - (WidestLine / 2);
        var shown = line.Substring(first, Math.Min(WidestLine, line.Length - first));
        text.Append(' ', Indent).Append(shown).Append('\n');

        // A tab under a tab keeps the caret in place, whatever a tab's width is.
        text.Append(' ', Indent).Append([.. shown.Take(at - first).Select(c => c == '\t' ? '\t' : ' ')]);
        text.Append('^').Append('~', Math.Max(0, Math.Min(length, shown.Length - (at - first)) - 1)).Append('\n');
    }
}

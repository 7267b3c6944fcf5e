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
    /// <c>file(line,column): error ATTN2003: message</c>, then the source line with the span underlined, then the advice.
    /// </summary>
    /// <param name="diagnostic">What is to be said.</param>
    /// <param name="path">The file's name; empty where there is none.</param>
    /// <param name="line">The characters of the line that the span begins on; null where there is none to show.</param>
    public static string Render(Diagnostic diagnostic, string path, string? line)
    {
        var span = diagnostic.Span;
        var text = new StringBuilder();
        text.Append(path);
        text.Append(span.IsNone ? "" : $"({span.Line},{span.Column})");
        text.Append(text.Length == 0 ? "" : ": ");
        text.Append(diagnostic.Severity == Severity.Error ? "error " : "warning ").Append(diagnostic.Id).Append(": ").Append(diagnostic.Message).Append('\n');
        if (!span.IsNone && line is not null)
        {
            AppendExcerpt(text, line, Math.Min(span.Column - 1, line.Length), span.Length);
        }

        return diagnostic.Advice.Length == 0 ? text.ToString() : text.Append(' ', Indent / 2).Append(diagnostic.Advice).Append('\n').ToString();
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

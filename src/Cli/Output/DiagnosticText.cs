using System.Collections.Generic;
using System.IO;
using Attn.Diagnostics;
using Attn.Language.Syntax;

namespace Attn.Cli.Output;

/// <summary>Prints diagnostics with the lines of the source they point at.</summary>
internal static class DiagnosticText
{
    public static void Write(TextWriter writer, IEnumerable<Diagnostic> diagnostics, SourceText? source)
    {
        foreach (var diagnostic in diagnostics)
        {
            var line = source is null || diagnostic.Span.IsNone ? null : source.Line(diagnostic.Span.Line);
            writer.Write(DiagnosticRenderer.Render(diagnostic, source?.Path ?? "", line));
        }
    }
}

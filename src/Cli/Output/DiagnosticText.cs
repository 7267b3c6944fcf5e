using System.Collections.Generic;
using System.IO;
using Attn.Diagnostics;
using Attn.Language.Syntax;

namespace Attn.Cli.Output;

/// <summary>Prints diagnostics with the lines of the sources they point at.</summary>
internal static class DiagnosticText
{
    public static void Write(TextWriter writer, IEnumerable<Diagnostic> diagnostics, SourceSet? sources)
    {
        foreach (var diagnostic in diagnostics)
        {
            writer.Write(DiagnosticRenderer.Render(diagnostic, sources?.Root.Path ?? "", span => sources?.LineOf(span)));
        }
    }
}

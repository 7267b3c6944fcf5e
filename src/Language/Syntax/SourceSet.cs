using System.Collections.Generic;
using System.Linq;
using Attn.Diagnostics;

namespace Attn.Language.Syntax;

/// <summary>The texts of a compilation, to show what its diagnostics point at.</summary>
/// <param name="Root">The text that was asked for.</param>
/// <param name="Imported">The texts that it imports, and what they import; each once.</param>
public sealed record SourceSet(SourceText Root, IReadOnlyList<SourceText> Imported)
{
    /// <summary>The characters of the line that a span begins on; null for a span of no text.</summary>
    public string? LineOf(SourceSpan span)
        => span.IsNone ? null : Imported.Prepend(Root).FirstOrDefault(text => text.Path == span.Path)?.Line(span.Line);
}

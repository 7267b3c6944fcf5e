using Antlr4.Runtime;
using Attn.Diagnostics;
using Attn.Language.Syntax;

namespace Attn.Language.Parsing;

/// <summary>Spans of tokens. The input stream counts UTF-16 units, as spans do.</summary>
internal static class TokenSpans
{
    /// <summary>The characters of a token; empty for the end of the file and for a token that the parser made up.</summary>
    public static SourceSpan SpanOf(this SourceText source, IToken token)
        => token.Type == TokenConstants.EOF || token.StartIndex < 0 || token.StopIndex < token.StartIndex
            ? source.Span(System.Math.Max(0, System.Math.Min(token.StartIndex, source.Text.Length)), 0)
            : source.Span(token.StartIndex, token.StopIndex - token.StartIndex + 1);
}

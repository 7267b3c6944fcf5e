using System.Collections.Generic;
using Antlr4.Runtime;
using Attn.Language.Generated;
using Attn.Language.Parsing;
using Attn.Language.Syntax;

namespace Attn.Language.Formatting;

/// <summary>A comment with its slashes. <paramref name="IsTrailing"/> where it follows something on its line.</summary>
internal readonly record struct Comment(string Text, bool IsTrailing, bool AfterBlankLine);

/// <summary>A token and what stands between it and the one before; the last token of a file is empty.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="Start">The offset of the first one.</param>
/// <param name="End">The offset past the last one.</param>
/// <param name="Comments">The comments before it.</param>
/// <param name="AfterBlankLine">Whether an empty line is right before it.</param>
internal sealed record FormatToken(string Text, int Start, int End, IReadOnlyList<Comment> Comments, bool AfterBlankLine)
{
    /// <summary>The tokens of a text without errors, with its comments.</summary>
    public static IReadOnlyList<FormatToken> Read(SourceText source)
    {
        var lexer = new AttnLexer(new AntlrInputStream(source.Text));
        lexer.RemoveErrorListeners();
        var found = new List<FormatToken>();
        var end = 0;
        foreach (var token in lexer.GetAllTokens())
        {
            if (token.Channel == TokenConstants.DefaultChannel)
            {
                var span = source.SpanOf(token);
                found.Add(Make(source.Text, end, span.Start, span.End));
                end = span.End;
            }
        }

        found.Add(Make(source.Text, end, source.Text.Length, source.Text.Length));
        return found;
    }

    /// <summary>Reads what stands between two tokens: white space and comments, which the lexer need not tell apart.</summary>
    private static FormatToken Make(string text, int gap, int start, int end)
    {
        var comments = new List<Comment>();
        var lines = gap == 0 ? 1 : 0;
        for (var at = gap; at < start; at++)
        {
            if (text[at] == '/')
            {
                var from = at;
                while (at < start && text[at] is not ('\r' or '\n'))
                {
                    at++;
                }

                comments.Add(new Comment(text.Substring(from, at - from).TrimEnd(), lines == 0, lines > 1));
                lines = 0;
                at--;
            }
            else if (text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n')))
            {
                lines++;
            }
        }

        return new FormatToken(text.Substring(start, end - start), start, end, comments, lines > 1);
    }
}

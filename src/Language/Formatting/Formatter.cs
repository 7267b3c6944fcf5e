using System;
using System.Collections.Generic;
using System.Linq;
using Attn.Diagnostics;
using Attn.IR;
using Attn.Language.Syntax;

namespace Attn.Language.Formatting;

/// <summary>A text in the style of the language, or null and what is wrong with its syntax.</summary>
public sealed record FormatResult(string? Text, EquatableArray<Diagnostic> Diagnostics);

/// <summary>
/// Puts a text into the style of the language. It changes white space only: the tokens and comments of the result are those of the text,
/// which is checked, and what is done depends on nothing else but empty lines; so formatting twice is formatting once.
/// </summary>
public static class Formatter
{
    /// <summary>The characters of a line, which only a comment or a word that is longer may exceed.</summary>
    public const int MaxWidth = 140;

    internal const int IndentWidth = 4;

    /// <summary>Formats a file. Where its syntax is wrong, it is not formatted.</summary>
    /// <exception cref="InvalidOperationException">The formatter would have changed more than white space: a compiler bug.</exception>
    public static FormatResult Format(SourceText source)
    {
        var parsed = Parser.Parse(source);
        if (parsed.HasErrors)
        {
            return new FormatResult(null, parsed.Diagnostics);
        }

        var tokens = new TokenCursor(source);
        var layout = new MemberLayout(tokens);
        var declarations = parsed.Tree.Members.Select(layout.Declaration).ToList();
        var text = DocumentPrinter.Print(Document.Concat([.. declarations, tokens.End()]));
        if (!Contents(source).SequenceEqual(Contents(new SourceText(text))))
        {
            throw new InvalidOperationException("Formatting would have changed more than white space.");
        }

        return new FormatResult(text, parsed.Diagnostics);
    }

    private static IEnumerable<string> Contents(SourceText source)
        => FormatToken.Read(source).SelectMany(token => token.Comments.Select(comment => comment.Text).Append(token.Text));
}

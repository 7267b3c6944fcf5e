using System.Collections.Generic;
using System.Globalization;
using Antlr4.Runtime;
using Attn.Diagnostics;
using Attn.Language.Diagnostics;
using Attn.Language.Generated;
using Attn.Language.Syntax;

namespace Attn.Language.Parsing;

/// <summary>Reports what is wrong with a token by itself.</summary>
internal static class TokenErrors
{
    public static void Report(IList<IToken> tokens, SourceText source, DiagnosticBag diagnostics)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            var token = tokens[at];
            switch (token.Type)
            {
                case AttnLexer.UNKNOWN_CHARACTER:
                    var last = at;
                    while (tokens[last + 1].Type == AttnLexer.UNKNOWN_CHARACTER && tokens[last + 1].StartIndex == tokens[last].StopIndex + 1)
                    {
                        last++;
                    }

                    var span = source.SpanOf(token).To(source.SpanOf(tokens[last]));
                    diagnostics.Add(SyntaxDiagnostics.UnexpectedCharacter, span, Describe(source.Slice(span)));
                    at = last;
                    break;
                case AttnLexer.MALFORMED_NUMBER:
                    diagnostics.Add(SyntaxDiagnostics.MalformedNumber, source.SpanOf(token), token.Text);
                    break;
                case AttnLexer.UNTERMINATED_STRING:
                    diagnostics.Add(SyntaxDiagnostics.UnterminatedString, source.SpanOf(token));
                    break;
            }
        }
    }

    /// <summary>Characters that cannot be seen are named by their code.</summary>
    private static string Describe(string characters)
    {
        const int shown = 20;
        var visible = true;
        foreach (var character in characters)
        {
            visible &= !char.IsControl(character) && !char.IsSurrogate(character) && character is not ('\u200b' or '\ufffe' or '\uffff');
        }

        if (visible)
        {
            return characters.Length <= shown ? $"'{characters}'" : $"'{characters.Substring(0, shown)}...'";
        }

        var code = char.IsSurrogatePair(characters, 0) ? char.ConvertToUtf32(characters, 0) : characters[0];
        return "U+" + code.ToString("X4", CultureInfo.InvariantCulture);
    }
}

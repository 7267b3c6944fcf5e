using System.Collections.Generic;
using Antlr4.Runtime;
using Attn.Diagnostics;
using Attn.Language.Diagnostics;
using Attn.Language.Generated;
using Attn.Language.Syntax;

namespace Attn.Language.Parsing;

/// <summary>
/// Bounds what the parser is asked to do, on the tokens, so that no text overflows its stack or holds it up. Counted as nesting is
/// exactly what the parser recurses on: open brackets, and within one pair of brackets the prefix operators and <c>**</c> that wait
/// for their right operand, and the <c>?:</c> of one expression.
/// </summary>
internal static class TokenLimits
{
    public const int MaxTokens = 250_000;
    public const int MaxNesting = 256;

    /// <summary>Reports the first limit that is passed; true if none is.</summary>
    public static bool Check(IList<IToken> tokens, SourceText source, DiagnosticBag diagnostics)
    {
        if (tokens.Count > MaxTokens)
        {
            diagnostics.Add(SyntaxDiagnostics.TooManyTokens, source.SpanOf(tokens[MaxTokens]), $"{MaxTokens}");
            return false;
        }

        var outer = new Stack<Level>();
        var level = default(Level);
        var outerDepth = 0;
        var afterOperand = false;
        foreach (var token in tokens)
        {
            if (token.Channel != TokenConstants.DefaultChannel)
            {
                continue;
            }

            switch (token.Type)
            {
                case AttnLexer.LPAREN or AttnLexer.LBRACKET or AttnLexer.LBRACE:
                    outer.Push(level);
                    outerDepth += level.Depth + 1;
                    level = default;
                    break;
                case AttnLexer.RPAREN or AttnLexer.RBRACKET or AttnLexer.RBRACE:
                    if (outer.Count > 0)
                    {
                        level = outer.Pop();
                        outerDepth -= level.Depth + 1;
                    }

                    break;
                case AttnLexer.NOT or AttnLexer.TILDE or AttnLexer.POWER:
                case AttnLexer.MINUS when !afterOperand:
                    level.Waiting++;
                    break;
                case AttnLexer.QUESTION:
                    level.Waiting = 0;
                    level.Conditionals++;
                    break;
                case AttnLexer.COMMA or AttnLexer.ASSIGN or AttnLexer.SEMICOLON or AttnLexer.LET or AttnLexer.RETURN:
                    level = default;
                    break;
                default:
                    // Every other operator binds looser than a prefix, so it ends what was waiting.
                    level.Waiting = IsOperand(token.Type) ? level.Waiting : 0;
                    break;
            }

            if (outerDepth + level.Depth > MaxNesting)
            {
                diagnostics.Add(SyntaxDiagnostics.NestedTooDeep, source.SpanOf(token), $"{MaxNesting}");
                return false;
            }

            afterOperand = IsOperand(token.Type) || token.Type is AttnLexer.RPAREN or AttnLexer.RBRACKET;
        }

        return true;
    }

    private static bool IsOperand(int type)
        => type is AttnLexer.INTEGER or AttnLexer.FLOAT or AttnLexer.MALFORMED_NUMBER or AttnLexer.IDENTIFIER or AttnLexer.TRUE or AttnLexer.FALSE
            or (>= AttnLexer.ALIGN and <= AttnLexer.WEIGHT);

    private struct Level
    {
        public int Waiting;
        public int Conditionals;

        public readonly int Depth => Waiting + Conditionals;
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Attn.Language.Syntax;

namespace Attn.Language.Formatting;

/// <summary>
/// Hands out the tokens of a file one after the other, each with the white space before it, and with the comments that stand there. A
/// comment ends its line, whatever white space was asked for.
/// </summary>
internal sealed class TokenCursor
{
    private readonly IReadOnlyList<FormatToken> _tokens;
    private readonly Dictionary<int, int> _closing = [];
    private int _next;

    /// <summary>The end of a line, whatever fits.</summary>
    public static readonly Document LineEnd = new HardLineDocument(blank: false);

    private static readonly Document BlankLine = new HardLineDocument(blank: true);

    public TokenCursor(SourceText source)
    {
        _tokens = FormatToken.Read(source);
        var open = new Stack<int>();
        for (var k = 0; k < _tokens.Count; k++)
        {
            if (_tokens[k].Text is "(" or "[" or "{")
            {
                open.Push(k);
            }
            else if (_tokens[k].Text is ")" or "]" or "}")
            {
                _closing.Add(open.Pop(), k);
            }
        }
    }

    /// <summary>Whether the next token has these characters.</summary>
    public bool IsAt(string text) => _tokens[_next].Text == text && _next + 1 < _tokens.Count;

    /// <summary>Whether an empty line is between the last token and the next one.</summary>
    public bool IsSetApart => _tokens[_next].AfterBlankLine || _tokens[_next].Comments.Any(comment => comment.AfterBlankLine);

    /// <summary>How many parentheses are around all of an expression that begins here and ends at an offset.</summary>
    public int ParenthesesUpTo(int end)
    {
        if (_tokens[_next].Text != "(")
        {
            return 0;
        }

        var last = _next;
        while (_tokens[last].End < end)
        {
            last++;
        }

        var count = 0;
        while (_tokens[_next + count].Text == "(" && _closing[_next + count] == last - count)
        {
            count++;
        }

        return count;
    }

    /// <summary>What stands before the next token: its comments, and else the white space asked for. <see cref="LineEnd"/> keeps an empty line.</summary>
    public Document Gap(Document space)
    {
        var comments = Comments(space == LineEnd);
        return comments == Document.Empty && space != LineEnd ? space
            : Document.Concat(comments, NewLine(space == LineEnd && _tokens[_next].AfterBlankLine, _tokens[_next].Comments.All(comment => comment.IsTrailing)));
    }

    /// <summary>The next token, whatever it is, without what stands before it.</summary>
    public Document Token() => Document.Text(_tokens[_next++].Text);

    /// <summary>The next token, which has to be this one, without what stands before it.</summary>
    /// <exception cref="InvalidOperationException">It is another one: the layout has lost its way.</exception>
    public Document Token(string text) => IsAt(text)
        ? Token()
        : throw new InvalidOperationException($"The layout expects '{text}' and finds '{_tokens[_next].Text}' at offset {_tokens[_next].Start}.");

    /// <summary>The next token, which has to be this one, after some white space.</summary>
    public Document Take(Document space, string text) => Document.Concat(Gap(space), Token(text));

    /// <summary>A closing bracket, which stands a level further out than the comments before it.</summary>
    public Document Close(Document space, string text)
    {
        var comments = Comments(space == LineEnd);
        return Document.Concat(Document.Nest(comments), comments == Document.Empty ? space : LineEnd, Token(text));
    }

    /// <summary>The comments at the end of the file.</summary>
    /// <exception cref="InvalidOperationException">There is a token that the layout has passed over.</exception>
    public Document End()
    {
        var token = _tokens[_next];
        return _next == _tokens.Count - 1
            ? Comments(keepBlankLines: true)
            : throw new InvalidOperationException($"The layout ends before '{token.Text}' at offset {token.Start}.");
    }

    /// <summary>The comments before the next token.</summary>
    private Document Comments(bool keepBlankLines) => Document.Concat(_tokens[_next].Comments.SelectMany((comment, k) => comment.IsTrailing
        ? new[] { Document.Space, new TrailingCommentDocument(comment.Text) }
        : [NewLine(keepBlankLines && comment.AfterBlankLine, isFirst: k == 0), Document.Text(comment.Text)]));

    /// <summary>The end of a line; no empty one where a bracket has just opened, and nothing at all where a file begins.</summary>
    private Document NewLine(bool isBlank, bool isFirst)
        => isFirst && _next == 0 ? Document.Empty
            : isBlank && !(isFirst && _tokens[_next - 1].Text is "(" or "[" or "{") ? BlankLine
            : LineEnd;
}

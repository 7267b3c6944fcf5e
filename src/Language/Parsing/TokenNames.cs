using System.Collections.Generic;
using System.Linq;
using Antlr4.Runtime;
using Antlr4.Runtime.Misc;
using Attn.Language.Binding;
using Attn.Language.Generated;

namespace Attn.Language.Parsing;

/// <summary>Says tokens in words: <c>'}'</c>, <c>an expression</c>, <c>the end of the file</c>.</summary>
internal static class TokenNames
{
    // A set of tokens that begins a construct is said by the construct's name; the larger constructs come first.
    private static readonly (string Words, int[] Tokens)[] Constructs =
    [
        ("an expression", [
            AttnLexer.INTEGER, AttnLexer.FLOAT, AttnLexer.MALFORMED_NUMBER, AttnLexer.TRUE, AttnLexer.FALSE, AttnLexer.IDENTIFIER,
            .. ContextualWords, AttnLexer.LPAREN, AttnLexer.MINUS, AttnLexer.NOT, AttnLexer.TILDE]),
        ("a name", [AttnLexer.IDENTIFIER, .. ContextualWords]),
        ("an operator", [.. Operators]),
        ("a declaration", [AttnLexer.ATTENTION, AttnLexer.FN, AttnLexer.IMPORT, AttnLexer.LET, AttnLexer.MASK, AttnLexer.ROW]),
        ("a stage", [
            AttnLexer.MASK, AttnLexer.SCORE, AttnLexer.WEIGHT, AttnLexer.SCALE, AttnLexer.QUERY, AttnLexer.KEY, AttnLexer.VALUE, AttnLexer.PROB,
            AttnLexer.OUTPUT, AttnLexer.NORMALIZE, AttnLexer.GRID, AttnLexer.ALIGN, AttnLexer.EMIT, AttnLexer.SELECT, AttnLexer.STATE]),
        ("a string", [AttnLexer.STRING, AttnLexer.UNTERMINATED_STRING]),
    ];

    private static IEnumerable<int> ContextualWords => Enumerable.Range(AttnLexer.ALIGN, AttnLexer.WEIGHT - AttnLexer.ALIGN + 1);

    private static IEnumerable<int> Operators
        => [AttnLexer.QUESTION, AttnLexer.POWER, AttnLexer.STAR, AttnLexer.SLASH, AttnLexer.PERCENT, AttnLexer.PLUS, AttnLexer.MINUS,
            .. Enumerable.Range(AttnLexer.SHL, AttnLexer.OR - AttnLexer.SHL + 1)];

    public static bool EndsOperand(IToken? token)
        => token?.Type is AttnLexer.INTEGER or AttnLexer.FLOAT or AttnLexer.IDENTIFIER or AttnLexer.RPAREN or AttnLexer.RBRACKET
            or AttnLexer.TRUE or AttnLexer.FALSE;

    /// <summary>Whether the token begins or ends something larger than an expression's part.</summary>
    public static bool IsStructure(IToken token) => token.Type is AttnLexer.LPAREN or AttnLexer.LBRACKET or AttnLexer.LBRACE or AttnLexer.RBRACE;

    public static string Describe(IToken token) => token.Type switch
    {
        TokenConstants.EOF => "the end of the file",
        AttnLexer.IDENTIFIER => $"the name '{Shorten(token.Text)}'",
        AttnLexer.INTEGER or AttnLexer.FLOAT or AttnLexer.MALFORMED_NUMBER => $"the number '{Shorten(token.Text)}'",
        AttnLexer.STRING or AttnLexer.UNTERMINATED_STRING => "a string",
        _ => $"'{token.Text}'",
    };

    /// <summary>A list such as <c>',' or an expression</c>.</summary>
    public static string Describe(IntervalSet expected)
    {
        var left = new SortedSet<int>(expected.ToList());
        var words = new List<string>();
        foreach (var (construct, tokens) in Constructs)
        {
            if (left.IsSupersetOf(tokens))
            {
                left.ExceptWith(tokens);
                words.Add(construct);
            }
        }

        words.AddRange(left.Select(type => type == TokenConstants.EOF ? "the end of the file" : AttnLexer.DefaultVocabulary.GetLiteralName(type)));
        return words.Count == 1
            ? words[0]
            : string.Join(", ", words.Take(words.Count - 1)) + " or " + words[words.Count - 1];
    }

    /// <summary>The expected word that a misspelt one is most like; null where no name was expected to be a word of the language.</summary>
    public static string? Nearest(IToken found, IntervalSet? expected) => found.Type != AttnLexer.IDENTIFIER || expected is null ? null
        : Suggestions.Nearest(found.Text, expected.ToList()
            .Select(type => AttnLexer.DefaultVocabulary.GetLiteralName(type)?.Trim('\''))
            .OfType<string>()
            .Where(word => char.IsLetter(word[0])));

    private static string Shorten(string text) => text.Length <= 40 ? text : $"{text.Substring(0, 40)}...";
}

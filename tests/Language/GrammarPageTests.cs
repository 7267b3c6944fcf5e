using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Attn.Testing;

namespace Attn.Language.Tests;

/// <summary>
/// The grammar in <c>docs/language.md</c> is that of <c>grammar/</c>, rule by rule: with signs and words written out, and without the names of
/// alternatives, the end of the file, and the tokens that only make a message better.
/// </summary>
public sealed partial class GrammarPageTests
{
    private static readonly string Lexer = Read("AttnLexer.g4");

    private static readonly Dictionary<string, string> Tokens = Rules(Lexer);

    private static readonly Dictionary<string, string> Literals = Tokens.Where(t => Literal().IsMatch(t.Value)).ToDictionary(t => t.Key, t => t.Value);

    private static readonly Dictionary<string, string> Shown = ShownOn(File.ReadAllText(Repository.PathOf("docs", "language.md")));

    [Fact]
    public void Every_rule_of_the_parser_is_shown_as_it_is()
        => Assert.Equal(Sorted(Rules(Read("AttnParser.g4")).ToDictionary(r => r.Key, r => Syntax(r.Value))), Sorted(Shown.Where(r => char.IsLower(r.Key[0]))));

    [Fact]
    public void Tokens_that_are_not_one_sign_or_word_are_shown_as_they_are()
    {
        var shown = Shown.Where(r => char.IsUpper(r.Key[0])).ToDictionary();

        Assert.Equal(Sorted(shown.ToDictionary(r => r.Key, r => Characters(Tokens[r.Key]))), Sorted(shown));
        Assert.Empty(Tokens.Keys.Except(Literals.Keys).Except(shown.Keys).Except(["UNTERMINATED_STRING", "MALFORMED_NUMBER", "UNKNOWN_CHARACTER"]));
    }

    /// <summary>A rule of the parser in the page's terms.</summary>
    private static string Syntax(string rule)
    {
        var text = Label().Replace(ErrorToken().Replace(rule, ""), "");
        text = TokenName().Replace(text, token => Literals.GetValueOrDefault(token.Value, token.Value));
        return Normal(Alone().Replace(text, "$1"));
    }

    /// <summary>A rule of the lexer in the page's terms: what is done with the token is no part of its form.</summary>
    private static string Characters(string rule) => Normal(rule.Split(" -> ")[0].Replace("~[", "[^", StringComparison.Ordinal));

    private static Dictionary<string, string> Rules(string grammar)
        => Rule().Matches(Comment().Replace(grammar, "")).ToDictionary(rule => rule.Groups["name"].Value, rule => Normal(rule.Groups["body"].Value));

    private static Dictionary<string, string> ShownOn(string page)
        => Production().Matches(Fence().Match(page.ReplaceLineEndings("\n")).Groups["text"].Value + "\n")
            .ToDictionary(rule => rule.Groups["name"].Value, rule => Normal(rule.Groups["body"].Value));

    private static string Normal(string text) => Space().Replace(text, " ").Trim();

    private static IEnumerable<string> Sorted(IEnumerable<KeyValuePair<string, string>> rules)
        => rules.Select(rule => $"{rule.Key} ::= {rule.Value}").Order(StringComparer.Ordinal);

    private static string Read(string name) => File.ReadAllText(Repository.PathOf("grammar", name)).ReplaceLineEndings("\n");

    // A quoted sign may be `;` or hold a quote that ends a rule or a comment.
    [GeneratedRegex(@"^(?:fragment )?(?<name>[A-Za-z_]+)\s*:(?<body>(?:'[^'\n]+'|\[(?:\\.|[^\]\n])+\]|[^;'\[])+);$", RegexOptions.Multiline)]
    private static partial Regex Rule();

    [GeneratedRegex(@"/\*\*.*?\*/|^ *//.*?$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^```ebnf\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^(?<name>\w+) +::= (?<body>.*\n(?: .*\n)*)", RegexOptions.Multiline)]
    private static partial Regex Production();

    [GeneratedRegex(@" # \w+|\b\w+=(?=\S)|\bEOF\b")]
    private static partial Regex Label();

    [GeneratedRegex(@"\| (UNTERMINATED_STRING|MALFORMED_NUMBER)")]
    private static partial Regex ErrorToken();

    [GeneratedRegex(@"\b[A-Z_]{2,}\b")]
    private static partial Regex TokenName();

    [GeneratedRegex(@"\( (\w+) +\)")]
    private static partial Regex Alone();

    [GeneratedRegex(@"^'[^']+'$")]
    private static partial Regex Literal();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}

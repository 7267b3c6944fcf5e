using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading;
using Attn.Language.Formatting;
using Attn.Language.Syntax;
using Attn.Testing;

namespace Attn.Language.Tests;

/// <summary>The style of the language, and that the formatter changes nothing but white space.</summary>
public sealed class FormatterTests
{
    private static readonly string[] Files =
    [
        .. Directory.GetFiles(Repository.PathOf("examples"), "*.attn").Order(StringComparer.Ordinal),
        Repository.PathOf("src", "Language", "Prelude.attn"),
    ];

    // Everything that the grammar has.
    private static readonly string Everything = SyntaxTreeTests.WholeLanguage + """

        row off = softmax(sink: -(0))
        fn f(x: f32) { (x > 0 ? 1 : (x < -1 ? 0xff : 2)) ** 2 ? !true : ~((1)) }
        attention sliced { query { concat(x[ : 4], x[(4) : ], x[0 : D/2], x[(0):(4)], x[:]) } }
        """;

    private static readonly string[] Corpus = [.. Files.Select(File.ReadAllText), Everything];

    [Fact]
    public void Every_file_of_the_repository_is_formatted()
        => Assert.Empty(Files.Where(path => Formatter.Format(new SourceText(File.ReadAllText(path))).Text != File.ReadAllText(path)).Select(Path.GetFileName));

    [Fact]
    public void Every_kind_of_node_has_a_layout()
    {
        var kinds = typeof(SyntaxNode).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(SyntaxNode)) && !type.IsAbstract && type != typeof(MissingSyntax));
        var found = Corpus.SelectMany(text => Regex.Matches(SyntaxDump.Print(Parser.Parse(new SourceText(text)).Tree), @"^ *(\w+: )?(\w+)", RegexOptions.Multiline))
            .Select(match => match.Groups[2].Value).ToHashSet();
        Assert.Empty(kinds.Select(kind => kind.Name.Replace("Syntax", "", StringComparison.Ordinal)).Except(found));
        Assert.All(Corpus, text => Format(text));
    }

    [Fact]
    public void Style() => Snapshot.Verify(Format(Everything), extension: "attn");

    [Fact]
    public void Comments_stay_where_they_stand() => Snapshot.Verify(
        Format("""


            // A header.

            import   "masks.attn" // why
            /// Documentation.
            mask   window(w:int,sinks:int=0,){i-j<w||j<sinks}
            let x=1;let y=-2**-x;


            row none{return w}
            row   cog{m=rowmax(abs(z)) // the maximum
             w=sign(z)*exp(abs(z)-m) l=rowsum(abs(w)) // the sum

             return w/l, // why
             lse=m+log(l)}
            attention a( // the first
             // a line of its own
             cap:f32=50, // a cap
             /// The document.
             doc:sorted i32[B,2*N-1]) // after
            { // the body

              mask{/// nothing
              let a=((i));let b = (a+1)*2;   j<=i && (a<b) // the end
              // the last
              }
              score{cap*tanh(s/ // divided
              cap)}
              // between
              normalize softmax(sink:sink[h])
              weight{z}

              prob{p}
            }
            attention empty{ // nothing
             // only this
            }
            // The end.
            """),
        extension: "attn");

    [Fact]
    public void Long_lines_end_before_their_loosest_operators() => Snapshot.Verify(
        Format("""
            attention a(first_parameter: f32 = 1, second_parameter: f32 = 2, third_parameter: sorted i32[B, N], fourth_parameter: f32[Hq, 2 * N - 1]) {
            mask { abs(clamp(i / width, radius, height - 1 - radius) - j / width) <= radius && abs(clamp(i % width, radius, width - 1 - radius) - j % width) <= radius || far }
            score { condition_of_the_first && condition_of_the_second ? value_of_the_first + s : condition_of_the_third ? value_of_the_second + s : condition_of_the_fourth ? 1 : 2 }
            weight { (first_long_factor_of_the_weight * second_long_factor_of_the_weight + third_long_summand_of_the_weight) * (fourth_long_factor_of_the_weight - 1) }
            normalize some_row(first_argument: first_parameter * slopes[h], second_argument: second_parameter * slopes[h], third_argument: another_name)
            }
            row r { l = rowsum(first_long_factor_of_the_weight * second_long_factor_of_the_weight * third_long_factor_of_the_weight * fourth_factor_of_it)
                return first_long_factor_of_the_weight * second_long_factor_of_the_weight / l, lse = log(third_long_factor_of_the_weight * fourth_factor_of_it) }
            """),
        extension: "attn");

    [Fact]
    public void A_text_that_says_nothing_is_empty()
    {
        Assert.Equal("", Format(""));
        Assert.Equal("", Format(" \r\n\n\uFEFF\t"));
        Assert.Equal("// a\n\n// b\n", Format("// a\r\n\r\n\r\n// b"));
    }

    [Fact]
    public void A_text_with_a_syntax_error_is_not_formatted()
    {
        var result = Formatter.Format(new SourceText("attention a { mask { j <= } }"));
        Assert.Null(result.Text);
        Assert.Equal("ATTN1002", Assert.Single(result.Diagnostics).Id);
    }

    /// <summary>White space that is neither a comment nor an empty line has no influence.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Any_white_space_comes_to_the_same(int seed)
    {
        var random = new Random(seed);
        foreach (var text in Corpus.Select(WithoutComments))
        {
            var neat = Format(text);
            for (var round = 0; round < 10; round++)
            {
                Assert.Equal(neat, Format(Spaced(text, _ => Pick(random, " ", " ", "  ", "\n", "\r\n\t"))));
            }
        }
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void Comments_anywhere_are_kept_and_formatting_twice_is_formatting_once(int seed)
    {
        var random = new Random(seed);
        foreach (var text in Corpus.Select(WithoutComments))
        {
            for (var round = 0; round < 3; round++)
            {
                var count = 0;
                var commented = Spaced(text, _ => Pick(random, " ", " ", " ", "\n", "\n\n\n", $" // {count++}\n", $"\n// {count++}\n", $"\n\n/// {count++}\r\n  // {count++}\n\n"));
                var neat = Format(commented);
                Assert.Equal(Comments(commented), Comments(neat));
                Assert.Equal(Meaning(commented), Meaning(neat));
            }
        }
    }

    [Theory]
    [InlineData(5)]
    public void No_line_is_too_long_that_could_end(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 60; round++)
        {
            var text = $"let a = {new RandomText(random).Expression( 7)}; fn f(x: f32) {{ let b = {new RandomText(random).Expression( 5)}; {new RandomText(random).Expression( 7)} }}";
            Assert.All(Format(text).Split('\n'), line => Assert.True(line.Length <= Formatter.MaxWidth || Tokens(line).Count() <= 3, line));
        }
    }

    [Fact]
    public void What_may_be_long_or_deep_is_formatted_on_a_small_stack()
    {
        string[] texts =
        [
            "let a = " + string.Join("+", Enumerable.Repeat("a", 20_000)) + ";",
            "let a = " + string.Join("+", Enumerable.Repeat("f(a, b)", 5_000)) + ";",
            "let a = " + string.Concat(Enumerable.Repeat("(", 256)) + "a" + string.Concat(Enumerable.Repeat(")", 256)) + ";",
            "let a = " + string.Concat(Enumerable.Repeat("f(x, ", 256)) + "a" + string.Concat(Enumerable.Repeat(")", 256)) + ";",
            "let a = " + string.Concat(Enumerable.Repeat("a ? b : ", 256)) + "a;",
            "let a = " + string.Concat(Enumerable.Repeat("-", 256)) + "a;",
        ];
        var failure = default(Exception);
        var thread = new Thread(() => failure = Record.Exception(() => Assert.All(texts, text => Format(text))), maxStackSize: 1 << 20);
        thread.Start();
        thread.Join();
        Assert.Null(failure);
    }

    /// <summary>Formats, and checks what holds of every text: its meaning stays, and nothing is left to format.</summary>
    private static string Format(string text)
    {
        var result = Formatter.Format(new SourceText(text));
        Assert.Empty(result.Diagnostics.Select(d => d.ToString()));
        Assert.Equal(result.Text, Formatter.Format(new SourceText(result.Text!)).Text);
        Assert.DoesNotContain(result.Text!.Split('\n'), line => line.EndsWith(' '));
        return result.Text;
    }

    /// <summary>The tree without its places; tokens that the tree does not keep are compared by the formatter itself.</summary>
    private static string Meaning(string text)
        => Regex.Replace(SyntaxDump.Print(Parser.Parse(new SourceText(text)).Tree), @" @\d+,\d+.*$", "", RegexOptions.Multiline);

    private static List<string> Comments(string text) => [.. Regex.Matches(text, "//[^\r\n]*").Select(match => match.Value)];

    private static string WithoutComments(string text) => Regex.Replace(Regex.Replace(text, "//[^\n]*", ""), @"\n\s*\n", "\n").TrimStart();

    private static string Spaced(string text, Func<int, string> space)
    {
        var result = new StringBuilder();
        foreach (var (token, at) in Tokens(text).Select((token, at) => (token, at)))
        {
            result.Append(at == 0 ? "" : space(at)).Append(token);
        }

        return result.ToString();
    }

    private static IEnumerable<string> Tokens(string text) => Regex.Matches(text, """
        "[^"]*"|\d[\w.]*(?<=[eE])[+-]\d+|\d[\w.]*|\w+|\*\*|<<|>>|<=|>=|==|!=|&&|\|\||[^\s]
        """.Trim()).Select(match => match.Value);

    private static string Pick(Random random, params string[] choices) => choices[random.Next(choices.Length)];
}

using System;
using System.Linq;
using System.Threading;
using Attn.Language.Syntax;

namespace Attn.Language.Tests;

/// <summary>What is bounded, is bounded on the tokens; what is flat, may be long. Run on a small stack, as a host's thread may have.</summary>
public sealed class LimitTests
{
    private const int SmallStack = 1 << 20;

    [Theory]
    [InlineData("+")]
    [InlineData("-")]
    [InlineData("*")]
    [InlineData("&&")]
    [InlineData("^")]
    [InlineData("<")]
    public void A_flat_chain_of_50000_terms_is_one_node(string op)
    {
        var result = ParseExpression(string.Join(op, Enumerable.Repeat("a", 50_000)));
        Assert.Empty(result.Diagnostics);
        var chain = Assert.IsType<ChainSyntax>(Assert.IsType<LetSyntax>(result.Tree.Members.Single()).Value);
        Assert.Equal(50_000, chain.Operands.Count);
        Assert.Equal(49_999, chain.Operators.Count);
    }

    [Theory]
    [InlineData("f(a)")]
    [InlineData("(a)")]
    [InlineData("-t[a]")]
    public void A_chain_of_20000_bracketed_terms_parses(string term)
        => Assert.Empty(ParseExpression(string.Join("-", Enumerable.Repeat(term, 20_000))).Diagnostics);

    [Theory]
    [InlineData("(", "a", ")")]
    [InlineData("-", "a", "")]
    [InlineData("!", "a", "")]
    [InlineData("a ** ", "a", "")]
    [InlineData("a ** -", "a", "")]
    [InlineData("a ? b : ", "a", "")]
    [InlineData("a ? ", "a", " : c")]
    [InlineData("f(", "a", ")")]
    [InlineData("f[", "a", "]")]
    [InlineData("(a || b && c < d | e ^ f & g << 1 + 2 * -", "a", ")")]
    public void Nesting_up_to_256_parses_and_beyond_is_reported(string open, string core, string close)
    {
        var levels = open.EndsWith('-') && open.Length > 1 ? 2 : 1;
        var deepest = 256 / levels;
        Assert.Empty(ParseExpression(Nest(deepest)).Diagnostics);
        Assert.Equal("ATTN1005", ParseExpression(Nest(deepest + 1)).Diagnostics.Single().Id);
        Assert.Equal("ATTN1005", ParseExpression(Nest(5_000)).Diagnostics.Single().Id);

        string Nest(int depth) => string.Concat(Enumerable.Repeat(open, depth)) + core + string.Concat(Enumerable.Repeat(close, depth));
    }

    [Fact]
    public void Operators_side_by_side_do_not_nest()
        => Assert.Empty(ParseExpression(string.Join(" + ", Enumerable.Repeat("-a * !b ** 2", 2_000))).Diagnostics);

    [Fact]
    public void A_file_over_one_megabyte_is_refused_before_it_is_read()
        => Assert.Equal("ATTN1003", Parser.Parse(new SourceText("//" + new string('x', Parser.MaxFileBytes))).Diagnostics.Single().Id);

    [Fact]
    public void A_file_with_too_many_tokens_is_refused()
        => Assert.Equal("ATTN1004", ParseExpression(string.Join("+", Enumerable.Repeat("a", 150_000))).Diagnostics.Single().Id);

    private static ParseResult ParseExpression(string expression)
    {
        ParseResult? result = null;
        var thread = new Thread(() => result = Parser.Parse(new SourceText($"let x = {expression};")), SmallStack);
        thread.Start();
        thread.Join();
        return result!;
    }
}

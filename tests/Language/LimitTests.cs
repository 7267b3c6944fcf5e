using System;
using System.Linq;
using System.Threading;
using Attn.IR;
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

    [Theory]
    [InlineData("mask { ", "j <= i", "&&", " }")]
    [InlineData("mask { ", "j <= i", "||", " }")]
    [InlineData("mask { 0 < ", "i", "+", " }")]
    [InlineData("mask { 0 < ", "i", "^", " }")]
    public void A_flat_chain_of_an_associative_operator_binds_to_a_shallow_expression(string before, string term, string sign, string after)
    {
        var unit = Read($"attention a {{ {before}{string.Join(sign, Enumerable.Repeat(term, 50_000))}{after} }}");
        Assert.Empty(unit.Diagnostics);
        Assert.InRange(Assert.IsType<MapBody>(unit.Specs.Single().Equations[0].Body).Value.Depth, 16, 64);
    }

    [Theory]
    [InlineData("score { ", "s", "+", " }")]
    [InlineData("score { ", "s", "*", " }")]
    [InlineData("mask { 0 < ", "i", "-", " }")]
    [InlineData("mask { ", "j", "<", " }")]
    [InlineData("score { ", "s", "?1:", " }")]
    public void Any_other_flat_chain_is_reported(string before, string term, string sign, string after)
        => Assert.NotEmpty(Read($"attention a {{ {before}{string.Join(sign, Enumerable.Repeat(term, 50_000))}{after} }}").Diagnostics);

    [Fact]
    public void What_doubles_at_each_definition_is_stopped()
    {
        var functions = string.Concat(Enumerable.Range(1, 60).Select(k => $"fn f{k}(x: f32) {{ f{k - 1}(x) + f{k - 1}(x + 1) }}\n"));
        Assert.Equal("ATTN2021", Read("fn f0(x: f32) { x }\n" + functions).Diagnostics[0].Id);

        var lets = string.Concat(Enumerable.Range(1, 60).Select(k => $"let a{k} = a{k - 1} + a{k - 1}; "));
        Assert.Equal("ATTN2021", Read($"attention a {{ score {{ let a0 = s; {lets} a60 }} }}").Diagnostics[0].Id);
    }

    [Fact]
    public void Definitions_that_nest_deep_are_reported_in_any_order()
    {
        var functions = Enumerable.Range(1, 2_000).Select(k => $"fn f{k}(x: f32) {{ f{k - 1}(x) }}\n").ToList();
        Assert.Contains(Read("fn f0(x: f32) { x }\n" + string.Concat(functions)).Diagnostics, d => d.Id == "ATTN2020");
        functions.Reverse();
        Assert.Contains(Read(string.Concat(functions) + "fn f0(x: f32) { x }\n").Diagnostics, d => d.Id == "ATTN2020");
    }

    private static CompilationUnit Read(string text) => OnSmallStack(() => CompilationUnit.Read(new SourceText(text)));

    private static ParseResult ParseExpression(string expression) => OnSmallStack(() => Parser.Parse(new SourceText($"let x = {expression};")));

    private static T OnSmallStack<T>(Func<T> read)
    {
        T? result = default;
        var thread = new Thread(() => result = read(), SmallStack);
        thread.Start();
        thread.Join();
        return result!;
    }
}

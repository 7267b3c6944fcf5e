using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Attn.IR;
using Attn.Language.Syntax;
using Attn.Testing;

namespace Attn.Language.Tests;

/// <summary>What expressions mean, as <c>docs/language.md</c> says it in words; what it shows is compiled by <c>tests/Cli/DocumentationTests</c>.</summary>
public sealed partial class LanguagePageTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "language.md")).ReplaceLineEndings("\n");

    [Theory]
    [InlineData("score { i / 2 }", "float(i) / 2.0")]
    [InlineData("score { let half = i / 2; half }", "float(i / 2)")]
    [InlineData("score { s + i }", "S[b, h, m, n] + float(i)")]
    [InlineData("score { i > j ? s : 0 }", "select(j < i, S[b, h, m, n], 0.0)")]
    [InlineData("score { 2 ** i ** 2 }", "pow(2.0, pow(float(i), 2.0))")]
    [InlineData("score { -s ** 2 }", "-pow(S[b, h, m, n], 2.0)")]
    [InlineData("score { max(1, s, i) }", "max(max(1.0, S[b, h, m, n]), float(i))")]
    [InlineData("score { clamp(i, 0, 8) }", "float(min(max(i, 0), 8))")]
    [InlineData("score { int(s) % 2 }", "float(int(S[b, h, m, n]) % 2)")]
    [InlineData("score { silu(s) }", "S[b, h, m, n] * sigmoid(S[b, h, m, n])")]
    [InlineData("score { i & 1 | j ^ 2 }", "float(i & 1 | j ^ 2)")]
    [InlineData("score { 0xff + 0b11 + 1_000 }", "float(255 + 3 + 1000)")]
    [InlineData("score { float(j <= i) }", "select(j <= i, 1.0, 0.0)")]
    [InlineData("score { 1 / 2 * s }", "1.0 / 2.0 * S[b, h, m, n]")]
    public void Expressions_mean_what_the_page_says(string stage, string score)
        => Assert.Equal(score, Score($"attention a {{ {stage} }}"));

    /// <summary>Operators of two sides stand on the page from the tightest level to the loosest; the others are parsed apart.</summary>
    [Fact]
    public void Operators_bind_in_the_order_of_the_page()
    {
        var spellings = Enum.GetValues<BinaryOperator>().Select(kind => kind.Spelling()).ToHashSet();
        var shown = Page[Page.IndexOf("From the tightest:", StringComparison.Ordinal)..].Split("\n\n")[0].Split('\u00b7')
            .Select(level => Code().Matches(level).Select(code => code.Groups["text"].Value).Where(spellings.Contains).Order(StringComparer.Ordinal).ToList())
            .Where(level => level.Count > 0);

        Assert.Equal(
            Enum.GetValues<BinaryOperator>().GroupBy(kind => kind.Precedence()).OrderByDescending(level => level.Key)
                .Select(level => level.Select(kind => kind.Spelling()).Order(StringComparer.Ordinal).ToList()),
            shown);
    }

    /// <summary>The table of functions has those that there are. <c>int</c> and <c>float</c> are types elsewhere.</summary>
    [Fact]
    public void Every_function_has_a_row()
    {
        var rows = Page.Split('\n').SkipWhile(line => line != "| function | of | is |").Skip(2).TakeWhile(line => line.StartsWith('|'));
        var shown = rows.SelectMany(row => Call().Matches(row.Split('|')[1])).Select(call => call.Groups["name"].Value).ToList();

        Assert.NotEmpty(shown);
        Assert.All(shown, name => Assert.True(IsFunction(name), name));
        Assert.Empty(Op.All.Where(op => op.Precedence == Op.AtomPrecedence).Select(op => op.Spelling).Where(IsFunction).Except(shown));
    }

    private static bool IsFunction(string name)
        => !CompilationUnit.Read(new SourceText($"attention a {{ score {{ float({name}(1)) }} }}")).Diagnostics.Any(d => d.Id is "ATTN2001" or "ATTN1002");

    private static string Score(string text)
    {
        var unit = CompilationUnit.Read(new SourceText(text));
        Assert.Empty(unit.Diagnostics.Select(d => d.ToString()));
        return Assert.IsType<MapBody>(unit.Specs.Single().Find("Z")!.Body).Value.ToString();
    }

    [GeneratedRegex(@"`(?<name>\w+)\(")]
    private static partial Regex Call();

    [GeneratedRegex("`(?<text>[^`]+)`")]
    private static partial Regex Code();
}

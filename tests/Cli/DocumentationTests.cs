using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Attn.Diagnostics;
using Attn.Language.Formatting;
using Attn.Language.Syntax;
using Attn.Testing;

namespace Attn.Cli.Tests;

/// <summary>
/// What the documentation shows is so: every block marked <c>attn</c> compiles for the CPU without findings, and one marked <c>attn ATTNnnnn</c>
/// yields that one. Blocks of several files are written as <see cref="TextFiles"/> says.
/// </summary>
public sealed partial class DocumentationTests
{
    // What no short text can show, and what shows only between files.
    private static readonly string[] WithoutExample = ["ATTN1003", "ATTN1004", "ATTN1005", "ATTN1008", "ATTN1009", "ATTN2020", "ATTN2021", "ATTN2306"];

    // Sheer size, and faults of the compiler itself, which nobody can write down.
    private static readonly string[] WithoutCase = ["ATTN1003", "ATTN1004", "ATTN1009", "ATTN2020", "ATTN2306", "ATTN4102", "ATTN4103", "ATTN5299"];

    private static readonly string[] Pages =
        [Repository.PathOf("README.md"), .. Directory.GetFiles(Repository.PathOf("docs"), "*.md").Order(StringComparer.Ordinal)];

    public static TheoryData<string, int> Blocks { get; } = MakeBlocks();

    [Theory]
    [MemberData(nameof(Blocks))]
    public void BlockCompilesOrYieldsItsDiagnostic(string page, int line)
    {
        var block = BlocksOf(Repository.PathOf(page)).Single(b => b.Line == line);

        // What is wrong with an imported file is wrong with the import, too.
        var found = DiagnosticSpecificationTests.Compile(block.Text).Where(d => d.Span.IsNone || d.Span.Path == TextFiles.Root);

        // What one backend cannot do yet is no mistake of the page.
        Assert.Equal(block.Ids, found.Where(d => d.Descriptor.Kind != DiagnosticKind.Limitation || block.Ids.Contains(d.Id)).Select(d => d.Id).Distinct());
    }

    /// <summary>What is shown is as <c>attn fmt</c> writes it, but that a short declaration may stand on one line of a page.</summary>
    [Theory]
    [MemberData(nameof(Blocks))]
    public void BlockIsFormatted(string page, int line)
    {
        foreach (var (_, text) in TextFiles.Split(BlocksOf(Repository.PathOf(page)).Single(b => b.Line == line).Text))
        {
            var shown = text.TrimEnd('\n') + "\n";
            if (Formatter.Format(new SourceText(shown)).Text is { } formatted)
            {
                Assert.Equal(formatted, OnOneLine().Replace(shown, declaration => Unfolded(declaration.Value)));
            }
        }
    }

    [Fact]
    public void EveryPageOfTheLanguageHasExamples()
    {
        var counts = Pages.ToDictionary(page => Path.GetFileName(page), page => BlocksOf(page).Count);
        Assert.True(counts["README.md"] >= 1 && counts["language.md"] >= 4 && counts["cookbook.md"] >= 8, string.Join(", ", counts));
    }

    /// <summary>The page of each mistake in a text shows it, and then how it is mended.</summary>
    [Fact]
    public void EveryMistakeIsShownAndMended()
    {
        var sections = File.ReadAllText(Repository.PathOf("docs", "diagnostics.md")).Split("\n## ").Skip(1)
            .ToDictionary(section => section[.."ATTN0000".Length], section => BlocksIn(section).Select(b => string.Join(" ", b.Ids)).ToList());
        var ids = DiagnosticTableTests.Ids.Where(id => string.CompareOrdinal(id, "ATTN4000") < 0).Except(WithoutExample).ToList();

        Assert.DoesNotContain(ids, id => !sections[id].Contains(id) || sections[id].LastIndexOf("") < sections[id].IndexOf(id));
        Assert.DoesNotContain(sections, section => section.Value.Any(shown => shown.Length > 0 && shown != section.Key));
    }

    /// <summary>A page of what no text of the language can show still shows a case: a command, an argument, a file's content.</summary>
    [Fact]
    public void EverySectionShowsACase()
    {
        var sections = File.ReadAllText(Repository.PathOf("docs", "diagnostics.md")).Split("\n## ").Skip(1).ToList();

        Assert.Empty(sections.Where(s => !s.Contains('`', StringComparison.Ordinal)).Select(s => s[.."ATTN0000".Length]).Except(WithoutCase));
    }

    private static string Unfolded(string declaration)
    {
        var unfolded = Formatter.Format(new SourceText(declaration)).Text!.TrimEnd('\n');
        Assert.Equal(Space().Replace(unfolded, " "), Space().Replace(declaration, " "));
        return unfolded;
    }

    private static TheoryData<string, int> MakeBlocks()
    {
        var data = new TheoryData<string, int>();
        foreach (var page in Pages)
        {
            foreach (var block in BlocksOf(page))
            {
                data.Add(Path.GetRelativePath(Repository.Root, page), block.Line);
            }
        }

        return data;
    }

    private static List<Block> BlocksOf(string path) => BlocksIn(File.ReadAllText(path));

    private static List<Block> BlocksIn(string text) => [.. Fence().Matches(text.ReplaceLineEndings("\n")).Select(match => new Block(
        text.AsSpan(0, match.Index).Count('\n') + 1,
        match.Groups["ids"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        match.Groups["text"].Value))];

    [GeneratedRegex(@"^```attn(?<ids>( ATTN\d{4})*)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^(attention|row) [^{\n]*\{ .+ \}$", RegexOptions.Multiline)]
    private static partial Regex OnOneLine();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    private sealed record Block(int Line, string[] Ids, string Text);
}

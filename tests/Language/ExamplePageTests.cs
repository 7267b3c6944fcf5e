using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Attn.Testing;

namespace Attn.Language.Tests;

/// <summary>The page of the examples names each of them once, with the papers that its file names.</summary>
public sealed partial class ExamplePageTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "examples.md"));

    [Fact]
    public void Every_example_is_listed_once()
        => Assert.Equal(
            Directory.GetFiles(Repository.PathOf("examples"), "*.attn").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(),
            Row().Matches(Page).Select(row => row.Groups["name"].Value).Order());

    [Fact]
    public void Rows_link_their_file_and_its_papers()
    {
        var rows = Row().Matches(Page);

        Assert.NotEmpty(rows);
        Assert.All(rows, row =>
        {
            var name = row.Groups["name"].Value;
            Assert.Equal($"../examples/{name}.attn", row.Groups["link"].Value);
            var comments = File.ReadLines(Repository.PathOf("examples", name + ".attn")).Where(line => line.StartsWith("///", System.StringComparison.Ordinal));
            Assert.Equal(PapersOf(string.Join(" ", comments)), PapersOf(row.Groups["source"].Value));
        });
    }

    private static string[] PapersOf(string text) => [.. Paper().Matches(text).Select(paper => paper.Value)];

    [GeneratedRegex(@"^\| \[(?<name>\w+)\]\((?<link>[^)]*)\) \| [^|]+ \|(?<source>[^|]*)\|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"arXiv:\d{4}\.\d{5}")]
    private static partial Regex Paper();
}

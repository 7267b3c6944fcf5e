using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Attn.Compiler;
using Attn.Diagnostics;
using Attn.Language;
using Attn.Language.Imports;
using Attn.Language.Syntax;
using Attn.Testing;

namespace Attn.Cli.Tests;

/// <summary>
/// What each diagnostic says, and of which characters. <c>Diagnostics/ATTNnnnn.txt</c> holds sources with an empty line between them, and under
/// each line what is reported of it: <c>^~~~</c> under the characters, <c>|</c> where something is missing, and the message. A source is
/// added without those lines; <c>ATTN_ACCEPT=1</c> writes them, to be read. A source of several files is written as <see cref="TextFiles"/> says.
/// </summary>
public sealed partial class DiagnosticSpecificationTests
{
    private static readonly string Folder = Repository.PathOf("tests", "Cli", "Diagnostics");

    /// <summary>Ids whose sources are too large to read; <c>tests/Language/DiagnosticTests</c> makes them.</summary>
    private static readonly string[] Computed = ["ATTN1003", "ATTN1004", "ATTN1005", "ATTN1009", "ATTN2020", "ATTN2021", "ATTN2306"];

    private static readonly string[] Specified = [.. Directory.GetFiles(Folder, "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Ids { get; } = [.. Specified];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Diagnostic(string id)
    {
        var path = Path.Combine(Folder, id + ".txt");
        var expected = File.ReadAllText(path).ReplaceLineEndings("\n");
        var sources = Squiggle().Replace(expected, "").Trim('\n').Split("\n\n");
        var reported = sources.Select(source => (Source: source, Diagnostics: Compile(source))).ToList();
        Assert.All(reported, r => Assert.Equal([id], r.Diagnostics.Where(d => d.Span.Path == TextFiles.Root).Select(d => d.Id).Distinct()));

        var actual = string.Join("\n", reported.Select(r => Annotated(r.Source, r.Diagnostics)));
        if (actual != expected && Environment.GetEnvironmentVariable("ATTN_ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") != "true")
        {
            File.WriteAllText(path, actual);
            return;
        }

        Assert.Equal(expected, actual);
    }

    /// <summary>What a backend lacks changes from version to version, so those ids are specified where they last.</summary>
    [Fact]
    public void EveryIdOfTheLanguageAndItsAnalysisHasASpecification()
    {
        Assert.Empty(DiagnosticTableTests.Ids.Where(id => string.CompareOrdinal(id, "ATTN4000") < 0).Except(Computed).Except(Specified));
        Assert.Empty(Specified.Except(DiagnosticTableTests.Ids));
    }

    /// <summary>Everything that is found on the way to a kernel.</summary>
    internal static List<Diagnostic> Compile(string text)
    {
        var files = TextFiles.Split(text).ToDictionary(file => file.Path, file => file.Text);
        var unit = CompilationUnit.Read(new SourceText(files[TextFiles.Root], TextFiles.Root), new GivenTexts(files));
        return unit.HasErrors ? [.. unit.Diagnostics] : [.. unit.Diagnostics, .. unit.Specs.SelectMany(FindingsOf)];
    }

    private static IEnumerable<Diagnostic> FindingsOf(IR.Spec spec)
    {
        var compilation = Compilation.Of(spec);
        _ = compilation.CSharp;
        return compilation.Diagnostics;
    }

    private static string Annotated(string source, IEnumerable<Diagnostic> diagnostics)
    {
        var text = new StringBuilder();
        var lines = TextFiles.Split(source).SelectMany(file => file.Text.Split('\n').Select((line, at) => (file.Path, line, at + 1)));
        foreach (var (path, line, number) in lines)
        {
            text.Append(line).Append('\n');
            foreach (var diagnostic in diagnostics.Where(d => d.Span.Path == path && d.Span.Line == number))
            {
                var length = Math.Min(diagnostic.Span.Length, line.Length - diagnostic.Span.Column + 1);
                text.Append(' ', diagnostic.Span.Column - 1).Append(length == 0 ? "|" : "^" + new string('~', length - 1))
                    .Append(' ').Append(diagnostic.Id).Append(": ").Append(diagnostic.Message).Append(' ').Append(diagnostic.Advice).Append('\n');
            }
        }

        return text.ToString();
    }

    [GeneratedRegex(@"^ *(\^~*|\|) ATTN\d{4}: .*\n", RegexOptions.Multiline)]
    private static partial Regex Squiggle();
}

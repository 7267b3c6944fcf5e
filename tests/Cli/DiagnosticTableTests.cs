using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Attn.Diagnostics;
using Attn.Runtime;
using Attn.Testing;

namespace Attn.Cli.Tests;

/// <summary>All tables of diagnostics together: beside the tool lies every assembly that has one.</summary>
public sealed class DiagnosticTableTests
{
    private static readonly List<Entry> Entries = [.. Assemblies().SelectMany(a => a.GetTypes()).SelectMany(EntriesOf)];

    /// <summary>The ids of all tables, in order.</summary>
    internal static IEnumerable<string> Ids => Entries.Select(e => e.Id).Order(StringComparer.Ordinal);

    [Fact]
    public void EveryIdIsUsedOnce()
    {
        Assert.True(Entries.Count > 90, $"{Entries.Count} diagnostics were found");
        Assert.Empty(Entries.GroupBy(e => e.Id).Where(g => g.Count() > 1).Select(g => $"{g.Key}: {string.Join(", ", g.Select(e => e.Field))}"));
    }

    /// <summary>A table's ids share their first two digits, and no other table's have them.</summary>
    [Fact]
    public void EveryTableHasBlocksOfItsOwn()
        => Assert.Empty(Entries.GroupBy(e => e.Id[..6]).Where(g => g.Select(e => e.Table).Distinct().Count() > 1)
            .Select(g => $"{g.Key}xx: {string.Join(", ", g.Select(e => e.Table).Distinct())}"));

    [Fact]
    public void EveryIdHasASectionOfThePage()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "diagnostics.md"));
        var headings = page.Split('\n').Where(l => l.StartsWith("## ", StringComparison.Ordinal)).ToList();
        Assert.Empty(Entries.Select(e => $"## {e.Id}: {e.Title}").Except(headings));
        Assert.Empty(headings.Except(Entries.Select(e => $"## {e.Id}: {e.Title}")));
        Assert.Equal(headings.Order(StringComparer.Ordinal), headings);
    }

    [Fact]
    public void EveryIdIsNamedByATest()
    {
        var tests = string.Concat(Directory.EnumerateFiles(Repository.PathOf("tests"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(File.ReadAllText));
        Assert.Empty(Entries
            .Where(e => !File.Exists(Repository.PathOf("tests", "Cli", "Diagnostics", e.Id + ".txt")))
            .Where(e => !tests.Contains(e.Id, StringComparison.Ordinal) && !tests.Contains($"{e.Table}.{e.Field}", StringComparison.Ordinal))
            .Select(e => $"{e.Id} ({e.Table}.{e.Field})"));
    }

    // From the folder: a reference that the tool's code does not use is not in its list of references.
    private static IEnumerable<Assembly> Assemblies()
        => Directory.EnumerateFiles(AppContext.BaseDirectory, "Attn.*.dll")
            .Where(path => !path.EndsWith(".Tests.dll", StringComparison.Ordinal))
            .Select(path => Assembly.Load(Path.GetFileNameWithoutExtension(path)))
            .Append(typeof(Tool).Assembly).Distinct();

    private static IEnumerable<Entry> EntriesOf(Type table)
        => table.ContainsGenericParameters ? [] : table.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(f => f.FieldType == typeof(DiagnosticDescriptor) || f.FieldType == typeof(RuntimeError))
            .Select(f => f.GetValue(null) switch
            {
                DiagnosticDescriptor d => new Entry(table.Name, f.Name, d.Id, d.Title),
                RuntimeError e => new Entry(table.Name, f.Name, e.Id, e.Title),
                _ => throw new InvalidOperationException($"{table.Name}.{f.Name} is null"),
            });

    private sealed record Entry(string Table, string Field, string Id, string Title);
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Attn.Language;
using Attn.Language.Syntax;
using Attn.Testing;

namespace Attn.Cli.Tests;

/// <summary>The table of names in <c>docs/language.md</c> is what the compiler knows: each name is tried in each place.</summary>
public sealed class ScopeTableTests
{
    // A use of NAME in each place, where any type will do: only whether the name exists there is asked.
    private static readonly Dictionary<string, string> Places = new()
    {
        ["`mask`"] = "attention a { mask { float(NAME) > 0 } }",
        ["`score`"] = "attention a { score { float(NAME) } }",
        ["`weight`"] = "attention a { weight { float(NAME) } normalize none }",
        ["arguments of `normalize`"] = "attention a { normalize softmax(sink: float(NAME)) }",
        ["`scale`"] = "attention a { scale { float(NAME) } }",
        ["row functions"] = "row r { t = float(NAME) return exp(z) * t }",
        ["`query`"] = "attention a { query { x * float(NAME) } }",
        ["`key`"] = "attention a { key { x * float(NAME) } }",
        ["`value`"] = "attention a { value { x * float(NAME) } }",
        ["`prob`"] = "attention a { prob { p * float(NAME) } }",
        ["`output`"] = "attention a { output { o * float(NAME) } }",
    };

    public static TheoryData<string, string> Cells { get; } = MakeCells();

    [Theory]
    [MemberData(nameof(Cells))]
    public void NameExistsWhereTheTableSaysSo(string name, string places)
    {
        foreach (var (place, text) in Places)
        {
            var found = CompilationUnit.Read(new SourceText(text.Replace("NAME", name, StringComparison.Ordinal))).Diagnostics.Select(d => d.Id).ToList();
            if (!found.Contains("ATTN2100"))
            {
                Assert.True(
                    (places == "everywhere" || places.Split(", ").Contains(place)) == !found.Contains("ATTN2002"), $"'{name}' in {place}: {string.Join(", ", found)}");
            }
        }
    }

    private static TheoryData<string, string> MakeCells()
    {
        var data = new TheoryData<string, string>();
        var rows = File.ReadLines(Repository.PathOf("docs", "language.md")).SkipWhile(line => line != "| name | is | exists in |").Skip(2).TakeWhile(line => line.StartsWith('|'));
        foreach (var cells in rows.Select(row => row.Trim('|').Split('|')))
        {
            // Coordinates exist where a grid gives them, which is no matter of the place alone.
            foreach (var name in cells[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(name => !name.Contains('.', StringComparison.Ordinal)))
            {
                data.Add(name.Trim('`'), cells[2].Trim());
            }
        }

        return ((IEnumerable<object[]>)data).Any() ? data : throw new InvalidOperationException("docs/language.md has no table of names.");
    }
}

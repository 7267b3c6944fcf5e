using System;
using System.IO;
using System.Linq;
using Attn.Diagnostics;
using Attn.Reference;
using Attn.Runtime;
using Attn.Testing;

namespace Attn.Cli.Tests;

/// <summary>The tool's table of errors is sound.</summary>
public class ToolErrorTests
{
    [Fact]
    public void EveryErrorCanBeWrittenAndHasAnIdOfItsOwn()
    {
        Assert.Equal(ToolErrors.All.Select(e => e.Id).Distinct(), ToolErrors.All.Select(e => e.Id));
        Assert.All(ToolErrors.All, descriptor =>
        {
            var text = DiagnosticRenderer.Render(Diagnostic.Create(descriptor, SourceSpan.None, "one", "two", "three"), "", null);
            Assert.StartsWith($"error {descriptor.Id}: ", text, StringComparison.Ordinal);
            Assert.Equal(2, text.TrimEnd('\n').Split('\n').Length);
        });
    }

    [Fact]
    public void EveryErrorAtRunTimeHasAnIdOfItsOwnAndAPage()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "diagnostics.md"));
        var described = ToolErrors.All.Concat(EvaluationErrors.All).Select(e => (e.Id, e.Title)).ToList();
        var ids = described.Select(e => e.Id).Concat(RuntimeErrors.All.Select(e => e.Id)).ToList();

        Assert.Equal(ids.Distinct(), ids);
        Assert.All(described, e => Assert.Contains($"\n## {e.Id}: {e.Title}\n", page, StringComparison.Ordinal));
    }

    [Fact]
    public void ALongLineIsShownAroundTheSpan()
    {
        var line = new string('a', 500) + "WRONG" + new string('b', 500);
        var diagnostic = Diagnostic.Create(ToolErrors.CannotRead, new SourceSpan(500, 5, 1, 501), "x", "y");

        var lines = DiagnosticRenderer.Render(diagnostic, "f", line).Split('\n');

        Assert.True(lines[1].Length < 200);
        Assert.Equal(lines[1].IndexOf("WRONG", StringComparison.Ordinal), lines[2].IndexOf("^~~~~", StringComparison.Ordinal));
    }
}

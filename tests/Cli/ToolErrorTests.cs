using System;
using System.Linq;
using Attn.Diagnostics;

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
    public void ALongLineIsShownAroundTheSpan()
    {
        var line = new string('a', 500) + "WRONG" + new string('b', 500);
        var diagnostic = Diagnostic.Create(ToolErrors.CannotRead, new SourceSpan(500, 5, 1, 501), "x", "y");

        var lines = DiagnosticRenderer.Render(diagnostic, "f", line).Split('\n');

        Assert.True(lines[1].Length < 200);
        Assert.Equal(lines[1].IndexOf("WRONG", StringComparison.Ordinal), lines[2].IndexOf("^~~~~", StringComparison.Ordinal));
    }
}

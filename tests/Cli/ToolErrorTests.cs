using System;
using System.IO;
using System.Linq;
using Attn.Cli.Output;
using Attn.Diagnostics;
using Attn.Runtime;

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
            var text = DiagnosticRenderer.Render(Diagnostic.Create(descriptor, SourceSpan.None, "one", "two", "three"), "", _ => null);
            Assert.StartsWith($"error {descriptor.Id}: ", text, StringComparison.Ordinal);
            Assert.Equal(2, text.TrimEnd('\n').Split('\n').Length);
        });
    }

    /// <summary>Whatever fails in the tool itself becomes one last message, never an unhandled exception.</summary>
    [Fact]
    public void AFailureOfTheToolIsToldAsOne()
    {
        using var error = new StringWriter();

        var code = Tool.Run(["check", Invocation.Example("causal"), "--json"], new Terminal(new BrokenWriter(), error, ShowsProgress: false));

        Assert.Equal(1, code);
        Assert.Contains(ToolErrors.InternalError.Id, error.ToString(), StringComparison.Ordinal);
        Assert.Contains("the writer is broken", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void ALengthThatNoTensorGivesIsAskedFor()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.attn", "attention a(table: f32[Slots] = 1, other: f32[Slots + 1]) { score { s + table[0] * other[0] } }");
        new SafetensorsWriter().Add("other", [1f, 2f], 2).Write(folder.At("other.safetensors"));

        Invocation.Of("run", path, "--data", Invocation.Golden("causal"), "--set", "other=@" + folder.At("other.safetensors"))
            .Fails(ToolErrors.UnboundDimension.Id);
    }

    [Fact]
    public void ALongLineIsShownAroundTheSpan()
    {
        var line = new string('a', 500) + "WRONG" + new string('b', 500);
        var diagnostic = Diagnostic.Create(ToolErrors.CannotRead, new SourceSpan(500, 5, 1, 501), "x", "y");

        var lines = DiagnosticRenderer.Render(diagnostic, "f", _ => line).Split('\n');

        Assert.True(lines[1].Length < 200);
        Assert.Equal(lines[1].IndexOf("WRONG", StringComparison.Ordinal), lines[2].IndexOf("^~~~~", StringComparison.Ordinal));
    }

    private sealed class BrokenWriter : StringWriter
    {
        public override void Write(char value) => throw new InvalidOperationException("the writer is broken");

        public override void Write(string? value) => throw new InvalidOperationException("the writer is broken");

        public override void WriteLine(string? value) => throw new InvalidOperationException("the writer is broken");
    }
}

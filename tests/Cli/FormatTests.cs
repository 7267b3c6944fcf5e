using System;
using System.IO;
using System.Linq;

namespace Attn.Cli.Tests;

/// <summary>The contract of <c>attn fmt</c>.</summary>
public sealed class FormatTests : IDisposable
{
    private const string Ugly = "attention a{mask{j<=i}// causal\n}";
    private const string Neat = "attention a {\n    mask { j <= i } // causal\n}\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void OneFileOrTheStandardInputIsPrinted()
    {
        var path = _folder.Write("a.attn", Ugly);

        Assert.Equal(Neat, Invocation.Of("fmt", path).Succeeds().Output);
        Assert.Equal(Neat, Invocation.Reading(Ugly, "fmt", "-").Succeeds().Output);
        Assert.Equal(Ugly, File.ReadAllText(path));
    }

    [Fact]
    public void CheckListsWhatIsNotFormattedAndWritesNothing()
    {
        var ugly = _folder.Write("ugly.attn", Ugly);
        var neat = _folder.Write("neat.attn", Neat);

        var result = Invocation.Of("fmt", _folder.Path, "--check");
        Assert.Equal((1, $"{ugly}: not formatted\n"), (result.ExitCode, result.Output));
        Assert.Equal("", Invocation.Of("fmt", neat, "--check").Succeeds().Output);
        Assert.Equal(1, Invocation.Reading(Ugly, "fmt", "-", "--check").ExitCode);
        var json = Invocation.Of("fmt", _folder.Path, "--check", "--json").Json;
        Assert.Equal([(neat, "formatted"), (ugly, "not formatted")], json.EnumerateArray().Select(r => (r.GetProperty("file").GetString(), r.GetProperty("status").GetString())));
        Assert.Equal(Ugly, File.ReadAllText(ugly));
    }

    [Fact]
    public void WriteRewritesWhatIsNotFormatted()
    {
        var ugly = _folder.Write("ugly.attn", [0xef, 0xbb, 0xbf, .. System.Text.Encoding.UTF8.GetBytes(Ugly)]);
        var neat = _folder.Write("neat.attn", Neat);
        var before = File.GetLastWriteTimeUtc(neat);

        Assert.Equal($"{ugly}: rewritten\n", Invocation.Of("fmt", _folder.Path, "--write").Succeeds().Output);
        Assert.Equal(System.Text.Encoding.UTF8.GetBytes(Neat), File.ReadAllBytes(ugly));
        Assert.Equal(before, File.GetLastWriteTimeUtc(neat));
        Assert.Equal("", Invocation.Of("fmt", _folder.Path, "--write").Succeeds().Output);
    }

    /// <summary>What cannot be formatted stays as it is, and the others are formatted all the same.</summary>
    [Fact]
    public void AFileWithASyntaxErrorIsNotTouched()
    {
        var wrong = _folder.Write("a.attn", "attention a {{");
        var ugly = _folder.Write("b.attn", Ugly);

        var result = Invocation.Of("fmt", _folder.Path, "--write").Fails("ATTN1002");

        Assert.Equal("attention a {{", File.ReadAllText(wrong));
        Assert.Equal(Neat, File.ReadAllText(ugly));
        Assert.Equal($"{ugly}: rewritten\n", result.Output);
        Assert.Equal("", Invocation.Of("fmt", wrong).Fails("ATTN1002").Output);
    }

    /// <summary>A byte that is no text would come back as another one.</summary>
    [Fact]
    public void AFileThatIsNoTextIsNotTouched()
    {
        byte[] bytes = [.. "attention a {} // "u8, 0xff];
        var path = _folder.Write("a.attn", bytes);

        Assert.Contains("byte 18", Invocation.Of("fmt", path, "--write").Fails("ATTN5216").Error, StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(path));
    }

    [Fact]
    public void WhatIsNotThere()
    {
        Invocation.Of("fmt", _folder.At("absent.attn")).Fails("ATTN5201");
        Invocation.Of("fmt", _folder.Path, "--check").Fails("ATTN5215");
    }
}

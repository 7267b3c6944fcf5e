using System;
using System.IO;
using System.Linq;

namespace Attn.Cli.Tests;

/// <summary>The contract of <c>attn check</c>.</summary>
public sealed class CheckTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void ACorrectFile()
    {
        var path = _folder.Write("good.attn", "attention good { mask { j <= i } }");

        Assert.Equal($"{path}: good: no errors\n", Invocation.Of("check", path).Succeeds().Output);
        Assert.Equal(0, Invocation.Of("check", path, "--json").Succeeds().Json.GetArrayLength());
    }

    [Fact]
    public void TheSummaryNamesNoAttentionBesideTheErrorsOfAnother()
    {
        var path = _folder.Write("mixed.attn", "attention good { } attention bad { mask { i } }");

        Assert.EndsWith($"\n{path}: 1 error\n", Invocation.Of("check", path).Fails("ATTN2003").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AnErrorHasPlaceLineAndCaret()
    {
        var path = _folder.Write("bad.attn", "attention bad {\n\tmask { j <= wrong }\n}\n");

        var lines = Invocation.Of("check", path).Fails("ATTN2").Output.Split('\n');

        Assert.StartsWith($"{path}(2,14): error ATTN2", lines[0], StringComparison.Ordinal);
        Assert.Equal("    \tmask { j <= wrong }", lines[1]);
        Assert.Equal("    \t            ^~~~~", lines[2]);
    }

    [Fact]
    public void JsonHasOneObjectAnError()
    {
        var path = _folder.Write("bad.attn", "attention bad {\n  mask { j <= wrong }\n  score { s + nothing }\n}\n");

        var result = Invocation.Of("check", path, "--json").Fails("ATTN2");

        Assert.Equal(2, result.Json.GetArrayLength());
        Assert.Equal(
            ["file", "line", "column", "length", "severity", "id", "message", "advice", "related"], Invocation.Keys(result.Json[0]));
        Assert.Equal([2, 3], result.Json.EnumerateArray().Select(d => d.GetProperty("line").GetInt32()));
        Assert.Equal("error", result.Json[0].GetProperty("severity").GetString());
    }

    [Fact]
    public void AFileThatIsNotThereOrAFolderWithoutFiles()
    {
        Invocation.Of("check", _folder.At("absent.attn")).Fails("ATTN5201");
        Invocation.Of("check", _folder.Path).Fails("ATTN5215");
        Invocation.Of("check", _folder.At("*.attn")).Fails("ATTN5215");
        Invocation.Of("check", _folder.At("absent/*.attn")).Fails("ATTN5215");
    }

    /// <summary>A folder is read with all below it, each file once, and what cannot be read does not keep the others from being checked.</summary>
    [Fact]
    public void FoldersAndPatternsAndFiles()
    {
        Directory.CreateDirectory(_folder.At("below/deeper"));
        var good = _folder.Write("good.attn", "attention one {} attention two {}");
        var bad = _folder.Write("below/bad.attn", "attention bad { mask { i } score { j <= i } }");
        _folder.Write("below/deeper/fine.attn", "attention fine {}");
        _folder.Write("below/notes.txt", "attention { {");

        var all = Invocation.Of("check", _folder.Path, good).Fails("ATTN2003");
        Assert.EndsWith("\n3 files: 2 errors\n", all.Output, StringComparison.Ordinal);
        Assert.Equal(2, Invocation.Of("check", _folder.Path, good, "--json").Fails("ATTN2003").Json.GetArrayLength());
        Assert.Equal($"{good}: one, two: no errors\n", Invocation.Of("check", _folder.At("*.attn")).Succeeds().Output);
        Assert.EndsWith("2 files: 2 errors\n", Invocation.Of("check", _folder.At("below/**/*.attn")).Fails("ATTN2003").Output, StringComparison.Ordinal);
        Assert.EndsWith("fine: no errors\n", Invocation.Of("check", _folder.At("*/*/f??e.attn")).Succeeds().Output, StringComparison.Ordinal);

        var partly = Invocation.Of("check", _folder.At("absent.attn"), bad, "--json").Fails("ATTN5201");
        Assert.Equal(["ATTN5201", "ATTN2003", "ATTN2003"], partly.Json.EnumerateArray().Select(d => d.GetProperty("id").GetString()));
    }

    [Fact]
    public void AFileOverTheLimit()
        => Invocation.Of("check", _folder.Write("large.attn", new string(' ', 3 << 20))).Fails("ATTN1");

    [Fact]
    public void BytesThatAreNoText()
        => Invocation.Of("check", _folder.Write("bytes.attn", [0xff, 0xfe, 0x00, 0x80, 0xc3, 0x28])).Fails("ATTN1");

    [Fact]
    public void AByteOrderMarkIsNoError()
        => Invocation.Of("check", _folder.Write("marked.attn", [0xef, 0xbb, 0xbf, .. "attention a { }"u8])).Succeeds();
}

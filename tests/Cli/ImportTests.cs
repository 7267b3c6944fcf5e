using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Attn.Compiler;
using Attn.Testing;

namespace Attn.Cli.Tests;

/// <summary>Imports between files of the file system.</summary>
public sealed class ImportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void AFileIsReportedForItsOwnAttentions()
    {
        _folder.Write("other.attn", "mask causal { j <= i } attention other {}");
        var path = _folder.Write("main.attn", "import \"other.attn\" attention main { mask { causal } }");

        Assert.Equal($"{path}: main: no errors\n", Invocation.Of("check", path).Succeeds().Output);
        Assert.EndsWith("2 files, 2 attentions: no errors\n", Invocation.Of("check", _folder.Path).Succeeds().Output, StringComparison.Ordinal);
    }

    /// <summary>What is wrong with an imported file has its path and its line, once however many files import it.</summary>
    [Fact]
    public void AMistakeIsReportedInItsFileAndOnce()
    {
        var masks = _folder.Write("masks.attn", "\nmask causal { j <= wrong }\n");
        var one = _folder.Write("one.attn", "import \"masks.attn\"");
        var two = _folder.Write("two.attn", "import \"masks.attn\"");

        var text = Invocation.Of("check", one, two, masks).Fails("ATTN2001").Output;
        Assert.StartsWith($"{masks}(2,20): error ATTN2001", text, StringComparison.Ordinal);
        Assert.Contains("\n    mask causal { j <= wrong }\n", text, StringComparison.Ordinal);
        Assert.EndsWith("\n3 files: 3 errors\n", text, StringComparison.Ordinal);

        var json = Invocation.Of("check", _folder.Path, "--json").Fails("ATTN2001").Json.EnumerateArray();
        Assert.Equal(
            [(masks, 2, "ATTN2001"), (one, 1, "ATTN2305"), (two, 1, "ATTN2305")],
            json.Select(d => (Text(d, "file"), d.GetProperty("line").GetInt32(), Text(d, "id"))));
        Assert.StartsWith($"{masks}(2,20): error ATTN2001", Invocation.Of("build", one, "--emit", "spec").Fails("ATTN2305").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ATakenNameShowsBothPlaces()
    {
        var masks = _folder.Write("masks.attn", "mask causal { j <= i }\n");
        var path = _folder.Write("main.attn", "import \"masks.attn\"\nlet causal = 1;\n");

        Assert.Contains($"  {masks}(1,6): see here\n    mask causal {{ j <= i }}\n", Invocation.Of("check", path).Fails("ATTN2006").Output, StringComparison.Ordinal);

        var related = Invocation.Of("check", path, "--json").Fails("ATTN2006").Json[0].GetProperty("related")[0];
        Assert.Equal(["file", "line", "column", "length"], Invocation.Keys(related));
        Assert.Equal((masks, 1, 6), (Text(related, "file"), related.GetProperty("line").GetInt32(), related.GetProperty("column").GetInt32()));
    }

    [Theory]
    [InlineData("absent.attn", "ATTN2302")]
    [InlineData("absent/masks.attn", "ATTN2302")]
    [InlineData("below", "ATTN2302")]
    [InlineData("main.attn", "ATTN2303")]
    [InlineData("below/../../FOLDER/main.attn", "ATTN2303")]
    public void AFileThatCannotBeImported(string import, string id)
    {
        Directory.CreateDirectory(_folder.At("below"));
        var path = _folder.Write("main.attn", $"import \"{import.Replace("FOLDER", Path.GetFileName(_folder.Path), StringComparison.Ordinal)}\"");

        Assert.Equal(id, Text(Assert.Single(Invocation.Of("check", path, "--json").Fails(id).Json.EnumerateArray()), "id"));
    }

    [Fact]
    public void AnImportedFileOverTheLimit()
    {
        _folder.Write("large.attn", new string(' ', 3 << 20));
        var ids = Invocation.Of("check", _folder.Write("main.attn", "import \"large.attn\""), "--json").Fails("ATTN1003").Json.EnumerateArray().Select(d => Text(d, "id"));
        Assert.Equal(["ATTN1003", "ATTN2305"], ids);
    }

    /// <summary>The kernel follows the imported text, although the importing one and its path stay the same. Files to be imported are no variants.</summary>
    [Fact]
    public void AChangeOfAnImportedFileChangesTheKernel()
    {
        var path = _folder.Write("main.attn", "import \"masks.attn\" attention main { mask { seen } }");
        var sources = new[] { "j <= i", "j >= i", "i - j < 3" }.Select(mask =>
        {
            _folder.Write("masks.attn", $"mask seen {{ {mask} }}");
            var reports = Invocation.Of("verify", _folder.Path, "--data", _folder.Path, "--dtype", "f32", "--json").Succeeds().Json.EnumerateArray();
            Assert.Equal(["main"], reports.Select(r => Text(r, "variant")).Distinct());
            return AttentionKernel.CompileFile(path).Kernel!.Schedule.ToString();
        });

        Assert.Equal(3, sources.Distinct().Count());
    }

    [Fact]
    public void TheExampleIsVerified()
    {
        var folder = Repository.PathOf("examples", "imports");

        Invocation.Of("fmt", folder, "--check").Succeeds();
        Assert.Contains("local_global", Invocation.Of("verify", folder, "--data", _folder.Path, "--dtype", "f32").Succeeds().Output, StringComparison.Ordinal);
    }

    private static string Text(JsonElement report, string property) => report.GetProperty(property).GetString()!;
}

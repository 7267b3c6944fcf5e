using System;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Attn.Cli.Output;
using Attn.Testing;

namespace Attn.Cli.Tests;

/// <summary>The contracts of <c>attn viz</c>.</summary>
public sealed class VizTests
{
    [Theory]
    [InlineData("streaming_sinks_window", "M=24,D=8", "8x8")]
    [InlineData("alibi_causal", "M=8,D=8", "8x8")]
    [InlineData("causal_bottom_right", "M=300,N=500,D=8", "32x64")]
    public void Svg(string variant, string shape, string tile)
    {
        var svg = SvgOf(variant, "--shape", shape, "--tile", tile);

        Assert.Equal("svg", XDocument.Parse(svg).Root!.Name.LocalName);
        Snapshot.Verify(svg, "svg", variant);
    }

    [Theory]
    [InlineData("streaming_sinks_window", "M=24,D=8")]
    [InlineData("causal", "M=1000,D=8")]
    public void Text(string variant, string shape)
        => Snapshot.Verify(Invocation.Of("viz", Invocation.Example(variant), "--shape", shape, "--tile", "64x64", "--text").Succeeds().Output, caseName: variant);

    [Fact]
    public void AScreenWithColoursGetsColours()
    {
        using var output = new StringWriter();
        var terminal = new Terminal(output, TextWriter.Null, ShowsProgress: false) { ShowsColour = true };

        Assert.Equal(0, Tool.Run(["viz", Invocation.Example("causal"), "--shape", "M=4,D=8", "--text"], terminal));
        Assert.Equal(2, output.ToString().Split('\n').Count(line => line.Contains("\u001b[38;2;", StringComparison.Ordinal) && line.TrimEnd('\r').EndsWith("\u001b[0m", StringComparison.Ordinal)));
    }

    [Fact]
    public void AMillionTilesAreASmallFile() => Assert.InRange(SvgOf("causal", "--shape", "M=131072,D=8").Length, 1000, 100_000);

    /// <summary>The README's pictures are what the tool draws today.</summary>
    [Theory]
    [InlineData("streaming_sinks_window", "--shape", "M=4096,D=64", "--set", "sinks=256", "--set", "window=1024")]
    [InlineData("alibi_causal", "--shape", "Hq=8,M=64,D=64", "--head", "2")]
    public void PicturesOfThePagesAreCurrent(string variant, params string[] arguments)
        => Assert.Equal(File.ReadAllText(Repository.PathOf("docs", "images", variant + ".svg")), SvgOf(variant, arguments));

    [Theory]
    [InlineData("M=0,D=8")]
    [InlineData("M=1,N=3000,D=8")]
    [InlineData("M=1,D=8")]
    public void TinyShapesAreDrawn(string shape) => XDocument.Parse(SvgOf("causal", "--shape", shape));

    [Fact]
    public void AFileThatCannotBeWrittenIsTold()
    {
        using var folder = new TemporaryFolder();
        Invocation.Of("viz", Invocation.Example("causal"), "--shape", "M=8,D=8", "-o", Path.Combine(folder.At("missing"), "a.svg")).Fails("ATTN5202");
    }

    private static string SvgOf(string variant, params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        Invocation.Of(["viz", Invocation.Example(variant), "-o", folder.At("mask.svg"), .. arguments]).Succeeds();
        return File.ReadAllText(folder.At("mask.svg"));
    }
}

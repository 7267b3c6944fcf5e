using System.Collections.Generic;
using System.Linq;
using Attn.Passes.Analysis;

namespace Attn.Passes.Tests.Analysis;

/// <summary>Masks of which the analysis must know every tile exactly, at lengths that tiles divide and that they do not.</summary>
public sealed class MaskPrecisionTests
{
    private static readonly Dictionary<string, long> Parameters = new()
    {
        ["window"] = 21, ["width"] = 20, ["height"] = 10, ["radius"] = 2, ["sinks"] = 4, ["image"] = 40, ["text"] = 30,
    };

    [Theory]
    [InlineData("j <= i")]
    [InlineData("j <= i + (N - M)")]
    [InlineData("j <= i && i - j < window")]
    [InlineData("abs(i - j) <= window")]
    [InlineData("j <= i || j < lengths[b]")]
    [InlineData("j < lengths[b]")]
    [InlineData("doc[b, i] == doc[b, j]")]
    [InlineData("doc[b, i] == doc[b, j] && j <= i")]
    [InlineData("i / 24 == j / 24")]
    [InlineData("abs(i - j) <= 21 && abs(i - j) % 3 == 0")]
    [InlineData("j <= i && (j < sinks || i - j < window)")]
    [InlineData("j <= i && i - j < heads[h]")]
    [InlineData("abs(min(max(i / width, radius), height - 1 - radius) - j / width) <= radius && abs(min(max(i % width, radius), width - 1 - radius) - j % width) <= radius")]
    [InlineData("popcount(i / 16 - j / 16) == 1")]
    [InlineData("kind[b, i / 16 * 13 + j / 16] == 1")]
    [InlineData("flag[b, i / 16 * 13 + j / 16]")]
    [InlineData("j <= i || kind[b, i] == 1 && kind[b, j] == 1 && doc[b, i] == doc[b, j]")]
    [InlineData("j < text || j <= i && doc[b, i] == doc[b, j]")]
    [InlineData("true")]
    [InlineData("false")]
    public void EveryTileIsKnownExactly(string mask)
    {
        foreach (var (rows, keys) in new[] { (192, 192), (200, 200), (100, 180) })
        {
            var wrong = new MaskCase(mask, rows, keys, Parameters).Tiles(16).Where(t => t.Proved != t.Exact).ToList();
            Assert.True(wrong.Count == 0, $"{mask} at M={rows} N={keys}: {wrong.Count} tiles, the first {wrong.FirstOrDefault()}");
        }
    }

    /// <summary>At the size of real tiles. Full and empty are proofs (MaskSoundnessTests), so that only partial tiles need brute force.</summary>
    [Theory]
    [InlineData("j <= i")]
    [InlineData("j <= i + (N - M)")]
    [InlineData("j <= i && i - j < 1000")]
    [InlineData("abs(i - j) <= 500")]
    [InlineData("j <= i || j < lengths[b]")]
    [InlineData("j < lengths[b]")]
    [InlineData("doc[b, i] == doc[b, j]")]
    [InlineData("doc[b, i] == doc[b, j] && j <= i")]
    [InlineData("i / 200 == j / 200")]
    [InlineData("abs(i - j) <= 600 && abs(i - j) % 4 == 0")]
    [InlineData("j <= i && (j < 4 || i - j < 1000)")]
    [InlineData("j <= i && i - j < heads[h]")]
    [InlineData("abs(min(max(i / 64, 6), 57) - j / 64) <= 6 && abs(min(max(i % 64, 6), 57) - j % 64) <= 6")]
    [InlineData("popcount(i / 128 - j / 128) == 1")]
    [InlineData("kind[b, i / 64 * 60 + j / 64] == 1")]
    [InlineData("j <= i || kind[b, i] == 1 && kind[b, j] == 1 && doc[b, i] == doc[b, j]")]
    [InlineData("j < 300 || j <= i && doc[b, i] == doc[b, j]")]
    public void EveryTileOf128IsKnownExactly(string mask)
    {
        foreach (var length in new[] { 4096, 4000 })
        {
            var @case = new MaskCase(mask, length, length);
            var report = new MaskReporter(@case.Mask, @case.Launch, new TileGrid(length, length, 128, 128), long.MaxValue).Run();
            Assert.True(report.Losses.Count == 0, $"{mask} at {length}: {string.Join(", ", report.Losses)} of {report.Tiles}");
        }
    }
}

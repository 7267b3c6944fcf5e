using System.Collections.Generic;
using System.Linq;
using Attn.Passes.Analysis;

namespace Attn.Passes.Tests.Analysis;

/// <summary>Tiles that a mask's shift takes to each other are looked at once, and only those.</summary>
public sealed class TileSurveyTests
{
    private static readonly Dictionary<string, long> Parameters = new() { ["window"] = 21, ["block"] = 6, ["huge"] = long.MaxValue - 40 };

    [Theory]
    [InlineData("j <= i", 40)]
    [InlineData("j <= i + (N - M)", 40)]
    [InlineData("j <= i && i - j < window", 40)]
    [InlineData("abs(i - j) % 3 == 0", 40)]
    [InlineData("i / block == j / block", 72)]
    [InlineData("popcount(i / 8 - j / 8) == 1", 57)]
    [InlineData("min(i, j) + window < i", 40)]
    [InlineData("((i ^ 3 * j) & 3) != 1", 31)]
    [InlineData("i % 5 < 2", 31)]
    [InlineData("j < lengths[b]", 31)]
    [InlineData("flag[b, j]", 31)]
    public void AShiftIsFound(string mask, int looks)
    {
        var (survey, _, _) = Survey(mask);

        // Of 11 x 11: the two edges that a length cuts are 21 tiles, looked at one by one.
        Assert.Equal(looks, survey.Orbits(0, 0).Sum(orbit => orbit.Block.Count));
    }

    [Theory]
    [InlineData("i + huge - 10 <= j + huge")]
    [InlineData("(i + huge) / 2 == (j + huge) / 2")]
    [InlineData("i * 4 <= j * 3")]
    [InlineData("(i ^ j) % 3 == 0")]
    [InlineData("(i & j) == 4")]
    [InlineData("doc[b, i] == doc[b, j]")]
    [InlineData("j <= i || j < 4")]
    [InlineData("(i / 3 + j) % 4 < 2")]
    [InlineData("(2 * i + 3 * j) % 10 < 5")]
    [InlineData("((i * j) & 7) == 2")]
    [InlineData("ring[b, abs(i - j)] == 2")]
    [InlineData("gate[b, abs(i - j)] < 0.5")]
    [InlineData("i / block == j / block")]
    [InlineData("popcount(i / 8 - j / 8) == 1")]
    [InlineData("min(i, j) + window < i")]
    [InlineData("((i ^ 3 * j) & 3) != 1")]
    public void ACopyIsWhatWasLookedAt(string mask)
    {
        var (survey, grid, @case) = Survey(mask);
        var seen = new HashSet<(int, int)>();
        foreach (var orbit in survey.Orbits(0, 0))
        {
            var expected = orbit.Block.Count == 1 ? Pattern(orbit.Block.Top, orbit.Block.Left) : null;
            foreach (var (row, key) in orbit.Tiles())
            {
                Assert.True(seen.Add((row, key)));
                Assert.True(expected is null || expected == Pattern(row, key), $"{mask}: tile {row}, {key} is not as {orbit.Block}");
                Assert.True(orbit.Class == TileClass.Partial || @case.Exact(grid.Box(0, 0, new TileBlock(row, key, 1, 1))) == orbit.Class);
            }
        }

        Assert.Equal(grid.Count, seen.Count);

        string Pattern(int row, int key)
        {
            var box = grid.Box(0, 0, new TileBlock(row, key, 1, 1));
            return string.Concat(from i in Enumerable.Range(0, box.Rows) from j in Enumerable.Range(0, box.Keys) select @case.Visible(new TileBox(0, 0, box.FirstRow + i, 1, box.FirstKey + j, 1)));
        }
    }

    private static (TileSurvey Survey, TileGrid Grid, MaskCase Case) Survey(string mask)
    {
        // Ten whole tiles each way, and a last one that the length cuts.
        var @case = new MaskCase(mask, 43, 43, Parameters);
        var grid = new TileGrid(43, 43, 4, 4);
        return (new TileSurvey(new MaskAnalysis(@case.Mask, @case.Launch), grid), grid, @case);
    }
}

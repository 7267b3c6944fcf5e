using System;
using System.Linq;
using Attn.IR;
using Attn.Language;
using Attn.Language.Syntax;
using Attn.Passes.Analysis;
using FsCheck;
using FsCheck.Fluent;

namespace Attn.Passes.Tests.Analysis;

/// <summary>The survey of whole masks: blocks, counts, rows, culprits, reads out of bounds, all against brute force.</summary>
public sealed class MaskReportTests
{
    [Fact]
    public void BlocksAreEveryTileOnceAndAreWhatTheySay() => Prop.ForAll(ArbMap.Default.ArbFor<int>(), CheckBlocks).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void CountsAreThoseOfBruteForce() => Prop.ForAll(ArbMap.Default.ArbFor<int>(), CheckCounts).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void WithoutABudgetTheCountsAreBounds()
    {
        var report = Report("((i ^ j) & 3) != 1", 40, 40, 8, budget: 0);

        Assert.True(report.LeastPairs < report.MostPairs);
        Assert.Equal(0, report.RowsWithoutKey);
        Assert.Null(Report("((i ^ j) & 3) != 0", 40, 40, 8, budget: 0).RowsWithoutKey);
    }

    [Fact]
    public void ACulpritIsTheExpressionThatWasNotDecided()
    {
        // i * j is bounded by intervals alone; its remainder is 0 everywhere because of the factor 4.
        var loss = Assert.Single(Report("j <= i || 4 * i * j % 4 == 1", 64, 64, 16, 1 << 20).Losses);

        Assert.Equal("4 * i * j % 4 == 1", loss.Culprit.ToString());
        Assert.Equal(6, loss.Tiles);
    }

    [Theory]
    [InlineData("score { s + bias[i - j] }", SearchResult.Found)]
    [InlineData("mask { j <= i } score { s + bias[i - j] }", SearchResult.Proved)]
    [InlineData("mask { (i - j) % 2 == 0 } score { s + bias[i - j] }", SearchResult.Found)]
    [InlineData("score { s + (j <= i ? bias[i - j] : 0.0) }", SearchResult.Proved)]
    [InlineData("score { s + (j <= i ? bias[i - j + 1] : 0.0) }", SearchResult.Found)]
    [InlineData("mask { (i ^ j) == 0 } score { s + bias[i & j] }", SearchResult.Proved)]
    public void AReadIsInBoundsOrHasACounterexample(string body, SearchResult expected)
    {
        var unit = CompilationUnit.Read(new SourceText($"attention a(bias: f32[N]) {{ {body} }}", "a.attn"));
        Assert.False(unit.HasErrors, string.Join("\n", unit.Diagnostics));
        var launch = new MaskCase("true", 24, 24).Launch;
        var violation = Assert.Single(IndexSafety.Reads(unit.Specs[0])).Violation!;

        var (result, pair) = new PairSearch(launch, new TileGrid(24, 24, 8, 8), 1 << 20).Find(violation);

        Assert.Equal(expected, result);
        Assert.Equal(expected == SearchResult.Found, pair is { } at && launch.Evaluate(violation, at.Batch, at.Head, at.Row, at.Key!.Value).AsBool);
    }

    private static void CheckBlocks(int seed)
    {
        var (mask, grid) = Random(seed);
        var tiles = new int[grid.Down, grid.Across];
        foreach (var orbit in new TileSurvey(new MaskAnalysis(mask.Mask, mask.Launch), grid).Orbits(0, 0))
        {
            Assert.Equal(orbit.Count, orbit.Tiles().Count());
            foreach (var (row, key) in orbit.Tiles())
            {
                tiles[row, key]++;
                Assert.True(
                    orbit.Class == TileClass.Partial || orbit.Class == mask.Exact(grid.Box(0, 0, new TileBlock(row, key, 1, 1))),
                    $"{mask.Mask}: tile {row}, {key} is not {orbit.Class}");
            }
        }

        Assert.All(tiles.Cast<int>(), times => Assert.Equal(1, times));
    }

    private static void CheckCounts(int seed)
    {
        var (mask, grid) = Random(seed);
        var report = new MaskReporter(mask.Mask, mask.Launch, grid, long.MaxValue).Run();
        var perRow = Enumerable.Range(0, (int)grid.Rows).Select(row => mask.Visible(new TileBox(0, 0, row, 1, 0, (int)grid.Keys))).ToList();

        Assert.Equal(grid.Count, report.Tiles.Total);
        Assert.Equal(grid.Count, report.Tiles.Full + report.Tiles.Partial + report.Tiles.Empty);
        Assert.Equal((perRow.Sum(), perRow.Sum()), (report.LeastPairs, report.MostPairs));
        Assert.Equal(perRow.Count(visible => visible == 0), report.RowsWithoutKey);
        Assert.Equal(perRow.Contains(0) ? perRow.IndexOf(0) : null, report.FirstWithoutKey?.Row);
    }

    private static (MaskCase Mask, TileGrid Grid) Random(int seed)
    {
        var random = new Random(seed);
        var (rows, keys) = (random.Next(1, 40), random.Next(1, 40));
        var mask = new MaskCase(new RandomMask(random).Next(), rows, keys, RandomMask.Parameters, random);
        return (mask, new TileGrid(rows, keys, random.Next(1, 12), random.Next(1, 12)));
    }

    private static MaskReport Report(string mask, int rows, int keys, int tile, long budget)
    {
        var @case = new MaskCase(mask, rows, keys);
        return new MaskReporter(@case.Mask, @case.Launch, new TileGrid(rows, keys, tile, tile), budget).Run();
    }
}

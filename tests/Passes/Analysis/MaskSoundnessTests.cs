using System;
using Attn.Passes.Analysis;
using FsCheck;
using FsCheck.Fluent;

namespace Attn.Passes.Tests.Analysis;

/// <summary>A tile called empty or full is so, for random masks over every operator and table kind.</summary>
public sealed class MaskSoundnessTests
{
    private long _triples;

    [Fact]
    public void NothingCalledEmptyOrFullIsOtherwise()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), Check).Check(Config.QuickThrowOnFailure.WithMaxTest(800));

        Assert.True(_triples >= 10_000, $"{_triples} triples of mask, shape and tile");
    }

    [Fact]
    public void ADifferenceThatLeaves64BitsIsNotArguedWith()
    {
        foreach (var (box, proved, exact) in new MaskCase("!((j | (huge - N)) <= (i - j * window))", 7, 18, RandomMask.Parameters).Tiles(4))
        {
            Assert.True(proved == TileClass.Partial || proved == exact, $"{box}: called {proved}, is {exact}");
        }
    }

    [Fact]
    public void NorIsATileOtherwiseThanItsGeneratedClassifierSays() => Prop.ForAll(ArbMap.Default.ArbFor<int>(), CheckClassifier).Check(Config.QuickThrowOnFailure.WithMaxTest(1500));

    private static void CheckClassifier(int seed)
    {
        var random = new Random(seed);
        var mask = new RandomMask(random).Next();
        var (rows, keys) = (random.Next(1, 40), random.Next(1, 40));
        foreach (var (box, proved, exact) in new MaskCase(mask, rows, keys, RandomMask.Parameters, random).Classified(random.Next(1, 17), random.Next(1, 17)))
        {
            Assert.True(proved == TileClass.Partial || proved == exact, $"{mask} at M={rows} N={keys}, {box}: classified {proved}, is {exact}");
        }
    }

    private void Check(int seed)
    {
        var random = new Random(seed);
        var mask = new RandomMask(random).Next();
        var (rows, keys, size) = (random.Next(1, 40), random.Next(1, 40), random.Next(1, 17));
        foreach (var (box, proved, exact) in new MaskCase(mask, rows, keys, RandomMask.Parameters, random).Tiles(size))
        {
            _triples++;
            Assert.True(proved == TileClass.Partial || proved == exact, $"{mask} at M={rows} N={keys}, {box}: called {proved}, is {exact}");
        }
    }
}

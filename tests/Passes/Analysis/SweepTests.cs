using System;
using System.Linq;
using Attn.Passes.Analysis;
using FsCheck;
using FsCheck.Fluent;

namespace Attn.Passes.Tests.Analysis;

/// <summary>A sweep gives what the definition gives pair by pair, along rows and along keys.</summary>
public sealed class SweepTests
{
    [Fact]
    public void ASweepIsTheDefinitionAlongAStretch() => Prop.ForAll(ArbMap.Default.ArbFor<int>(), Check).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    private static void Check(int seed)
    {
        var random = new Random(seed);
        var (rows, keys) = (random.Next(1, 20), random.Next(1, 20));
        var mask = new MaskCase(new RandomMask(random).Next(), rows, keys, RandomMask.Parameters, random);
        var sweep = new Sweep(mask.Launch);
        for (var row = 0; row < rows; row++)
        {
            var expected = Enumerable.Range(0, keys).Select(key => mask.Launch.Evaluate(mask.Mask, 0, 0, row, key).AsBool ? 1L : 0);
            Assert.Equal(expected, sweep.Values(mask.Mask, new Stretch(0, 0, true, 0, keys, row)));
        }

        for (var key = 0; key < keys; key++)
        {
            var expected = Enumerable.Range(0, rows).Select(row => mask.Launch.Evaluate(mask.Mask, 0, 0, row, key).AsBool ? 1L : 0);
            Assert.Equal(expected, sweep.Values(mask.Mask, new Stretch(0, 0, false, 0, rows, key)));
        }
    }
}

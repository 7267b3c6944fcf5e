using System;
using System.Linq;

namespace Attn.Runtime.Tests;

/// <summary>The common sweeps against loops over their definition: at some keys, in some rows of a panel, and nowhere else.</summary>
public sealed class KeySweepTests
{
    private const int Keys = 9;
    private static readonly KeySpan Some = new(2, 7, true);

    [Fact]
    public void The_maximum_is_that_of_the_keys_of_each_row()
    {
        Check<Vec128>();
        Check<Vec256>();
        Check<Vec512>();

        static void Check<V>()
            where V : struct, IVec<V>
        {
            var scores = Scores<V>();
            var found = new float[V.Count];
            V.Store(KeySweep.Maximum<V>(scores, Some, V.Count), found, 0);
            Assert.Equal(Lanes<V>(lane => Enumerable.Range(2, 5).Max(key => scores[Place<V>(key, lane)])), found);
            V.Store(KeySweep.Maximum<V>(scores, new KeySpan(3, 3, true), 0), found, 0);
            Assert.All(found, x => Assert.Equal(float.NegativeInfinity, x));
        }
    }

    [Fact]
    public void Weights_are_powers_of_what_a_score_is_above_the_shift_and_their_sum_is_that_of_the_row()
    {
        Check<Vec128>();
        Check<Vec256>();
        Check<Vec512>();

        static void Check<V>()
            where V : struct, IVec<V>
        {
            var before = Scores<V>();
            before[Place<V>(4, 1)] = float.NegativeInfinity;
            before[Place<V>(4, 2)] = float.NaN;
            var after = (float[])before.Clone();
            var sums = new float[V.Count];
            V.Store(KeySweep.Weigh<V>(after, Some, V.Count, 3f), sums, 0);
            for (var key = 0; key < Keys; key++)
            {
                for (var lane = -V.Count; lane < 2 * V.Count; lane++)
                {
                    var at = Place<V>(key, lane);
                    var isSwept = key is >= 2 and < 7 && lane >= 0 && lane < V.Count;
                    Assert.Equal(isSwept ? VecMath.Exp2Weight(before[at] - 3) : before[at], after[at]);
                }
            }

            Assert.Equal(0, after[Place<V>(4, 1)]);
            Assert.Equal(Lanes<V>(lane => Enumerable.Range(2, 5).Aggregate(0f, (sum, key) => sum + after[Place<V>(key, lane)])), sums);
        }
    }

    [Theory]
    [InlineData(-1, 3, 0)]
    [InlineData(0, Keys + 1, 0)]
    [InlineData(0, 3, -1)]
    [InlineData(0, 3, 17)]
    public void What_is_not_in_the_panel_is_refused(int first, int end, int lane)
    {
        var scores = Scores<Vec256>();
        Assert.Throws<ArgumentOutOfRangeException>(() => KeySweep.Maximum<Vec256>(scores, new(first, end, true), lane));
        Assert.Throws<ArgumentOutOfRangeException>(() => KeySweep.Weigh<Vec256>(scores, new(first, end, true), lane, 0f));
    }

    private static float[] Scores<V>()
        where V : struct, IVec<V>
    {
        var random = new Random(3);
        return [.. Enumerable.Range(0, Keys * Tile<V>.PanelRows).Select(_ => (random.NextSingle() * 6) - 3)];
    }

    // The second register of a panel's three.
    private static int Place<V>(int key, int lane)
        where V : struct, IVec<V>
        => (key * Tile<V>.PanelRows) + V.Count + lane;

    private static float[] Lanes<V>(Func<int, float> value)
        where V : struct, IVec<V>
        => [.. Enumerable.Range(0, V.Count).Select(value)];
}

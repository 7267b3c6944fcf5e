using System;
using System.Runtime.CompilerServices;

namespace Attn.Runtime;

/// <summary>
/// The sweeps over the keys of a tile that most attentions have in common, where every row sees every key. Here they are optimised whatever
/// the build of the code that calls them.
/// </summary>
public static unsafe class KeySweep
{
    /// <summary>The largest score of each row.</summary>
    /// <param name="scores">The scores of a panel.</param>
    /// <param name="keys">The keys.</param>
    /// <param name="lane">The first row of the register, counted from the panel's first.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer keys or rows.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static V Maximum<V>(ReadOnlySpan<float> scores, KeySpan keys, int lane)
        where V : struct, IVec<V>
    {
        RequireInside<V>(scores, keys, lane);
        V largest = float.NegativeInfinity;
        fixed (float* panel = scores)
        {
            var end = panel + ((nint)keys.End * Tile<V>.PanelRows) + lane;
            for (var at = panel + ((nint)keys.First * Tile<V>.PanelRows) + lane; at < end; at += Tile<V>.PanelRows)
            {
                largest = V.MaxNative(largest, V.Load(at));
            }
        }

        return largest;
    }

    /// <summary>
    /// Replaces each score by its weight, <see cref="VecMath.Exp2Weight{V}(V)"/> of what it is above the row's shift; gives the sums of the weights.
    /// </summary>
    /// <param name="scores">The scores of a panel.</param>
    /// <param name="keys">The keys.</param>
    /// <param name="lane">The first row of the register, counted from the panel's first.</param>
    /// <param name="shift">What is taken off the scores of a row, so that none is above 127.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer keys or rows.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static V Weigh<V>(Span<float> scores, KeySpan keys, int lane, V shift)
        where V : struct, IVec<V>
    {
        RequireInside<V>(scores, keys, lane);
        var sum = V.Zero;
        fixed (float* panel = scores)
        {
            var end = panel + ((nint)keys.End * Tile<V>.PanelRows) + lane;
            for (var at = panel + ((nint)keys.First * Tile<V>.PanelRows) + lane; at < end; at += Tile<V>.PanelRows)
            {
                var weight = VecMath.Exp2Weight(V.Load(at) - shift);
                sum += weight;
                V.Store(weight, at);
            }
        }

        return sum;
    }

    private static void RequireInside<V>(ReadOnlySpan<float> scores, KeySpan keys, int lane)
        where V : struct, IVec<V>
    {
        if (keys.First < 0 || keys.End > scores.Length / Tile<V>.PanelRows || lane < 0 || lane > Tile<V>.PanelRows - V.Count)
        {
            throw new ArgumentOutOfRangeException(nameof(keys), keys, $"A panel of {scores.Length} scores has no row {lane} at these keys.");
        }
    }
}

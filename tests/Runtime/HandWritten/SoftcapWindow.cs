using System;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Attn.Runtime.Tests.HandWritten;

/// <summary>
/// What the C# backend should print for
/// <code>
/// attention softcap_window(cap: f32, window: int) {
///     mask  { j &lt;= i &amp;&amp; i - j &lt; window }
///     score { cap * tanh(s / cap) }
/// }
/// </code>
/// </summary>
public static class SoftcapWindow
{
    /// <summary>out = softmax(score) v over the visible keys; a row that sees none is 0.</summary>
    /// <param name="query">q [B, Hq, M, D].</param>
    /// <param name="key">k [B, Hk, N, D].</param>
    /// <param name="value">v [B, Hk, N, E].</param>
    /// <param name="output">out [B, Hq, M, E].</param>
    /// <param name="logsumexp">lse [B, Hq, M], dense; empty if it is not wanted.</param>
    /// <param name="scale">s = scale q·k.</param>
    /// <param name="cap">Scores stay between -cap and cap.</param>
    /// <param name="window">Keys that a query sees, itself among them.</param>
    /// <param name="options">Threads and cancellation.</param>
    /// <exception cref="AttnException">The tensors do not agree.</exception>
    public static void Forward(
        ReadOnlyTensorView<float> query, ReadOnlyTensorView<float> key, ReadOnlyTensorView<float> value,
        TensorView<float> output, Span<float> logsumexp, float scale, float cap, int window, AttentionOptions? options = null)
    {
        var shape = AttentionShape.Of(query, key, value, output);
        if (!logsumexp.IsEmpty)
        {
            Require.Length<float>("lse", logsumexp, shape.Batch, shape.QueryHeads, shape.Queries);
        }

        var launch = new Launch
        {
            Query = query, Key = key.Broadcast(shape.Batch), Value = value.Broadcast(shape.Batch), Output = output, Logsumexp = logsumexp, Shape = shape,
            QueryScale = scale / cap, CapLog2E = cap * 1.44269504f, Window = window,
        };
        if (Vector512.IsHardwareAccelerated)
        {
            launch.Run<Vec512>(options);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            launch.Run<Vec256>(options);
        }
        else
        {
            launch.Run<Vec128>(options);
        }
    }

    internal ref struct Launch
    {
        public ReadOnlyTensorView<float> Query, Key, Value;
        public TensorView<float> Output;
        public Span<float> Logsumexp;
        public AttentionShape Shape;
        public float QueryScale, CapLog2E;
        public int Window;

        public readonly void Run<V>(AttentionOptions? options)
            where V : struct, IVec<V>
        {
            var plan = TilePlan.Create<V>(Shape, rowTile: 192, keyTile: 128);
            WorkSplitter.Run(new Kernel<V>(this, plan), plan.Items, plan.ScratchBytes(rowVectors: 3), options);
        }
    }

    private readonly ref struct Kernel<V>(Launch launch, TilePlan plan) : IWork
        where V : struct, IVec<V>
    {
        private readonly Launch _launch = launch;
        private readonly TilePlan _plan = plan;

        public void Execute(int item, Scratch scratch)
        {
            var (b, h, g, row, rows) = _plan.Locate(item);
            var tile = new Tile<V>(_plan, rows, ref scratch);
            var max = scratch.TakeFloats(_plan.PaddedRows);
            var sum = scratch.TakeFloats(_plan.PaddedRows);
            var rescale = scratch.TakeFloats(_plan.PaddedRows);
            max.Fill(float.NegativeInfinity);
            sum.Clear();
            tile.LoadQueries(_launch.Query.Block(b, h, row, rows), _launch.QueryScale);

            // Keys that some row sees, and among them those that every row sees.
            var (first, last) = ((long)row, (long)row + rows - 1);
            var from = Math.Clamp(first - _launch.Window + 1, 0, _launch.Shape.Keys);
            var to = Math.Clamp(last + 1, from, _launch.Shape.Keys);
            var (fullFrom, fullTo) = (last - _launch.Window + 1, first + 1);
            for (var start = (int)(from - (from % _plan.KeyTile)); start < to; start += _plan.KeyTile)
            {
                var keys = (int)Math.Min(_plan.KeyTile, to - start);
                var isFull = start >= fullFrom && start + keys <= fullTo;
                var keyRows = tile.LoadKeys(_launch.Key.Block(b, g, start, keys));
                var valueRows = tile.LoadValues(_launch.Value.Block(b, g, start, keys), out var finite);
                for (var panel = 0; panel < rows; panel += Tile<V>.PanelRows)
                {
                    var seen = isFull ? KeySpan.All(keys) : Visible(tile, panel, row, start, keys);
                    if (seen.IsEmpty)
                    {
                        continue;
                    }

                    tile.MultiplyKeys(panel, keyRows, seen);
                    if (seen.IsFull)
                    {
                        Weigh<FullTile>(tile, panel, row, start, seen, max, sum, rescale);
                    }
                    else
                    {
                        Weigh<PartialTile>(tile, panel, row, start, seen, max, sum, rescale);
                    }

                    tile.AccumulateValues(panel, valueRows, seen, finite, rescale);
                }
            }

            for (var panel = 0; panel < rows; panel += Tile<V>.PanelRows)
            {
                Finish(tile, panel, max, sum, (((b * _launch.Shape.QueryHeads) + h) * _launch.Shape.Queries) + row);
            }

            tile.StoreOutput(_launch.Output.Block(b, h, row, rows));
        }

        /// <summary>Of a tile, the keys from the first to the last that some row of the panel sees.</summary>
        private KeySpan Visible(in Tile<V> tile, int panel, int row, int start, int keys)
        {
            var (first, end) = (0, keys);
            while (first < end && !IsSeen(tile, panel, row, start + first))
            {
                first++;
            }

            while (first < end && !IsSeen(tile, panel, row, start + end - 1))
            {
                end--;
            }

            return new(first, end, AreSeenByAll(tile, panel, row, start + first, start + end));
        }

        private bool IsSeen(in Tile<V> tile, int panel, int row, int j)
        {
            var seen = VecMask<V>.None;
            for (var r = panel; r < panel + tile.PanelLanes(panel); r += V.Count)
            {
                seen |= IsVisible(VecInt<V>.Iota + (row + r), j);
            }

            return seen.Any;
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private bool AreSeenByAll(in Tile<V> tile, int panel, int row, int first, int end)
        {
            var seen = VecMask<V>.All;
            for (var r = panel; r < panel + tile.PanelLanes(panel); r += V.Count)
            {
                var i = VecInt<V>.Iota + (row + r);
                for (var j = first; j < end; j++)
                {
                    seen &= IsVisible(i, j);
                }
            }

            return !(!seen).Any;
        }

        /// <summary>Turns scores into weights, and moves the rows' maxima and sums on, a register of rows at a time.</summary>
        private void Weigh<TKind>(in Tile<V> tile, int panel, int row, int start, KeySpan keys, Span<float> max, Span<float> sum, Span<float> rescale)
            where TKind : struct, ITileKind
        {
            for (var r = panel; r < panel + tile.PanelLanes(panel); r += V.Count)
            {
                var scores = tile.Scores[(r - panel)..];
                var before = V.Load(max, r);
                var after = V.MaxNative(before, Top<TKind>(scores, VecInt<V>.Iota + (row + r), start, keys));
                var shift = V.Equal(after, float.NegativeInfinity).Select(V.Zero, after);
                var decay = VecMath.Exp2Weight(before - shift);
                V.Store(V.MultiplyAdd(V.Load(sum, r), decay, Weights(scores, keys, shift)), sum, r);
                V.Store(decay, rescale, r);
                V.Store(after, max, r);
            }
        }

        /// <summary>score, in units of log 2: the query rows carry scale / cap.</summary>
        private V Score(V s) => (V)_launch.CapLog2E * VecMath.Tanh(s);

        private VecMask<V> IsVisible(VecInt<V> i, VecInt<V> j) => (j <= i) & (i - j < _launch.Window);

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private V Top<TKind>(Span<float> scores, VecInt<V> i, int start, KeySpan keys)
            where TKind : struct, ITileKind
        {
            V top = float.NegativeInfinity;
            for (var c = keys.First; c < keys.End; c++)
            {
                var s = Score(V.Load(scores, c * Tile<V>.PanelRows));
                var z = TKind.IsFull ? s : IsVisible(i, start + c).Select(s, float.NegativeInfinity);
                V.Store(z, scores, c * Tile<V>.PanelRows);
                top = V.MaxNative(top, z);
            }

            return top;
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private static V Weights(Span<float> scores, KeySpan keys, V shift)
        {
            var sum = V.Zero;
            for (var c = keys.First; c < keys.End; c++)
            {
                var w = VecMath.Exp2Weight(V.Load(scores, c * Tile<V>.PanelRows) - shift);
                V.Store(w, scores, c * Tile<V>.PanelRows);
                sum += w;
            }

            return sum;
        }

        private void Finish(in Tile<V> tile, int panel, Span<float> max, Span<float> sum, int lse)
        {
            for (var r = panel; r < panel + tile.PanelLanes(panel); r += V.Count)
            {
                var total = V.Load(sum, r);
                if (!_launch.Logsumexp.IsEmpty)
                {
                    VecMemory.StoreRows((V.Load(max, r) + V.Log2(total)) * (V)0.693147181f, _launch.Logsumexp, lse + r, tile.Rows - r);
                }

                var isEmpty = V.Equal(total, V.Zero);
                var factor = (V)1f / total;
                var features = tile.Accumulator(panel);
                for (var at = r - panel; at < features.Length; at += Tile<V>.PanelRows)
                {
                    V.Store(isEmpty.Select(V.Zero, V.Load(features, at) * factor), features, at);
                }
            }
        }
    }
}

using System;
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
            var plan = TilePlan.Create<V>(Shape, options);
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
            var max = scratch.TakeFloats(_plan.RowTile);
            var sum = scratch.TakeFloats(_plan.RowTile);
            var rescale = scratch.TakeFloats(_plan.RowTile);
            max.Fill(float.NegativeInfinity);
            sum.Clear();
            tile.LoadQueries(_launch.Query.Block(b, h, row, rows), _launch.QueryScale);

            // Keys that some row sees, and among them those that every row sees.
            var (first, last) = ((long)row, (long)row + rows - 1);
            var keys = KeyRange.Of(
                _launch.Shape.Keys, from: first - _launch.Window + 1, to: last + 1,
                fullFrom: last - _launch.Window + 1, fullTo: first + 1, V.Count);
            for (var at = keys.First(_plan); !at.IsEmpty; at = keys.Next(at, _plan))
            {
                // Rows that see some key of this tile.
                var active = tile.Rows(at.Start - first, at.Start + at.Length - 1 + (long)_launch.Window - first);
                tile.MultiplyKeys(_launch.Key.Block(b, g, at.Start, at.Length), active);
                for (var r = active.Start; r < active.End; r++)
                {
                    var scores = tile.Scores(r, at.Length);
                    var top = at.IsFull ? ScoreFull(scores) : ScorePartial(scores, row + r, at.Start, at.Length);
                    var newMax = Math.Max(max[r], top);
                    var shift = newMax == float.NegativeInfinity ? 0f : newMax;
                    rescale[r] = newMax == max[r] ? 1f : VecMath.Exp2Weight(max[r] - shift);
                    sum[r] = (sum[r] * rescale[r]) + Weigh(scores, shift);
                    max[r] = newMax;
                }

                tile.AccumulateValues(_launch.Value.Block(b, g, at.Start, at.Length), rescale, active);
            }

            for (var r = 0; r < rows; r++)
            {
                if (!_launch.Logsumexp.IsEmpty)
                {
                    var m = ((b * _launch.Shape.QueryHeads) + h) * _launch.Shape.Queries;
                    _launch.Logsumexp[m + row + r] = (max[r] + MathF.Log2(sum[r])) * 0.693147181f;
                }

                sum[r] = sum[r] == 0 ? 0 : 1 / sum[r];
            }

            tile.StoreOutput(_launch.Output.Block(b, h, row, rows), sum);
        }

        /// <summary>score, in units of log 2: the query rows carry scale / cap.</summary>
        private V Score(V s) => (V)_launch.CapLog2E * VecMath.Tanh(s);

        private VecMask<V> Visible(VecInt<V> i, VecInt<V> j) => (j <= i) & (i - j < _launch.Window);

        private float ScoreFull(Span<float> scores)
        {
            V top = float.NegativeInfinity;
            for (var c = 0; c < scores.Length; c += V.Count)
            {
                var z = Score(V.Load(scores, c));
                V.Store(z, scores, c);
                top = V.MaxNative(top, z);
            }

            return V.MaxAcross(top);
        }

        private float ScorePartial(Span<float> scores, int i, int start, int length)
        {
            V top = float.NegativeInfinity;
            for (var c = 0; c < scores.Length; c += V.Count)
            {
                var n = VecInt<V>.Iota + c;
                var visible = (n < length) & Visible(i, n + start);
                var z = visible.Select(Score(V.Load(scores, c)), float.NegativeInfinity);
                V.Store(z, scores, c);
                top = V.MaxNative(top, z);
            }

            return V.MaxAcross(top);
        }

        private static float Weigh(Span<float> scores, float shift)
        {
            var sum = V.Zero;
            for (var c = 0; c < scores.Length; c += V.Count)
            {
                var w = VecMath.Exp2Weight(V.Load(scores, c) - shift);
                V.Store(w, scores, c);
                sum += w;
            }

            return V.Sum(sum);
        }
    }
}

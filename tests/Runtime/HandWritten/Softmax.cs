using System;
using System.Runtime.Intrinsics;

namespace Attn.Runtime.Tests.HandWritten;

/// <summary>
/// What the C# backend should print for
/// <code>
/// attention diagonal(width: int) {
///     mask { j &lt;= i + width }
/// }
/// </code>
/// </summary>
public static class Softmax
{
    /// <summary>out = softmax(score) v over the visible keys; a row that sees none is 0.</summary>
    /// <param name="query">q [B, Hq, M, D].</param>
    /// <param name="key">k [B, Hk, N, D].</param>
    /// <param name="value">v [B, Hk, N, E].</param>
    /// <param name="output">out [B, Hq, M, E].</param>
    /// <param name="logsumexp">lse [B, Hq, M], dense; empty if it is not wanted.</param>
    /// <param name="scale">s = scale q·k.</param>
    /// <param name="width">Keys after its own that a query sees: 0 is causal, and from N on every key is visible.</param>
    /// <param name="options">Threads and cancellation.</param>
    /// <exception cref="AttnException">The tensors do not agree.</exception>
    public static void Forward(
        ReadOnlyTensorView<float> query, ReadOnlyTensorView<float> key, ReadOnlyTensorView<float> value,
        TensorView<float> output, Span<float> logsumexp, float scale, int width, AttentionOptions? options = null)
    {
        var shape = AttentionShape.Of(query, key, value, output);
        if (!logsumexp.IsEmpty)
        {
            Require.Length<float>("lse", logsumexp, shape.Batch, shape.QueryHeads, shape.Queries);
        }

        var launch = new Launch
        {
            Query = query, Key = key.Broadcast(shape.Batch), Value = value.Broadcast(shape.Batch), Output = output, Logsumexp = logsumexp, Shape = shape,
            QueryScale = scale * 1.44269504f, Width = width,
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
        public float QueryScale;
        public int Width;

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
                _launch.Shape.Keys, from: 0, to: last + _launch.Width + 1, fullFrom: 0, fullTo: first + _launch.Width + 1, V.Count);
            for (var at = keys.First(_plan); !at.IsEmpty; at = keys.Next(at, _plan))
            {
                // Rows that see some key of this tile.
                var active = tile.Rows(at.Start - (long)_launch.Width - first, rows);
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

        private VecMask<V> Visible(int i, VecInt<V> j)
        {
            var end = (int)Math.Min((long)i + _launch.Width, int.MaxValue);
            return j <= end;
        }

        private static float ScoreFull(Span<float> scores)
        {
            V top = float.NegativeInfinity;
            for (var c = 0; c < scores.Length; c += V.Count)
            {
                top = V.MaxNative(top, V.Load(scores, c));
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
                var z = visible.Select(V.Load(scores, c), float.NegativeInfinity);
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

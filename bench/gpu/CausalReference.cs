using System;
using System.Threading.Tasks;

namespace Attn.Bench.Gpu;

/// <summary>Causal attention in float64 over the very bf16 values that the kernel reads, one row at a time.</summary>
internal static class CausalReference
{
    /// <summary>Squared errors and norms of what a kernel wrote.</summary>
    internal readonly record struct Errors(double Output, double LogSumExp, double LargestLogSumExp, long NotFinite)
    {
        /// <summary>The bound on the relative Frobenius error, from bf16 operands.</summary>
        public const double Bound = 5e-3;

        public bool Pass => NotFinite == 0 && Output < Bound && LargestLogSumExp < Bound;
    }

    public static Errors Compare(Case @case, ushort[] q, ushort[] k, ushort[] v, ushort[] output, float[] lse)
    {
        var rows = new double[@case.B * @case.Hq, 5];
        var largest = new double[@case.B * @case.Hq];
        Parallel.For(0, @case.B * @case.Hq, head =>
        {
            var b = head / @case.Hq;
            var g = head % @case.Hq / (@case.Hq / @case.Hk);
            var keys = ((b * @case.Hk) + g) * (long)@case.N;
            var scores = new double[@case.N];
            var expected = new double[Case.D];
            for (var m = 0; m < @case.M; m += @case.RowStride)
            {
                var row = (head * (long)@case.M) + m;
                var wanted = Row(@case, q, k, v, row, keys, Math.Min(m + 1, @case.N), scores, expected);
                for (var e = 0; e < Case.D; e++)
                {
                    var got = BFloat16Bits.ToSingle(output[(row * Case.D) + e]);
                    rows[head, 0] += (got - expected[e]) * (got - expected[e]);
                    rows[head, 1] += expected[e] * expected[e];
                    rows[head, 4] += float.IsFinite(got) ? 0 : 1;
                }

                rows[head, 2] += (lse[row] - wanted) * (lse[row] - wanted);
                rows[head, 3] += wanted * wanted;
                rows[head, 4] += float.IsFinite(lse[row]) ? 0 : 1;
                largest[head] = Math.Max(largest[head], Math.Abs(lse[row] - wanted));
            }
        });
        var sums = new double[5];
        var worst = 0.0;
        for (var head = 0; head < @case.B * @case.Hq; head++)
        {
            worst = Math.Max(worst, largest[head]);
            for (var s = 0; s < sums.Length; s++)
            {
                sums[s] += rows[head, s];
            }
        }

        return new Errors(Math.Sqrt(sums[0] / sums[1]), Math.Sqrt(sums[2] / sums[3]), worst, (long)sums[4]);
    }

    private static double Row(
        Case @case, ushort[] q, ushort[] k, ushort[] v, long row, long keys, int visible, double[] scores, double[] output)
    {
        var maximum = double.NegativeInfinity;
        for (var n = 0; n < visible; n++)
        {
            var dot = 0.0;
            for (var d = 0; d < Case.D; d++)
            {
                dot += (double)BFloat16Bits.ToSingle(q[(row * Case.D) + d]) * BFloat16Bits.ToSingle(k[((keys + n) * Case.D) + d]);
            }

            scores[n] = dot * Case.Scale;
            maximum = Math.Max(maximum, scores[n]);
        }

        Array.Clear(output);
        var total = 0.0;
        for (var n = 0; n < visible; n++)
        {
            var weight = Math.Exp(scores[n] - maximum);
            total += weight;
            for (var e = 0; e < Case.D; e++)
            {
                output[e] += weight * BFloat16Bits.ToSingle(v[((keys + n) * Case.D) + e]);
            }
        }

        for (var e = 0; e < Case.D; e++)
        {
            output[e] /= total;
        }

        return maximum + Math.Log(total);
    }
}

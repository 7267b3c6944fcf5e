using System;
using System.Threading.Tasks;

namespace Attn.Bench.Gpu;

/// <summary>How far a result is from the reference.</summary>
/// <param name="Output">Relative Frobenius error of the output.</param>
/// <param name="LargestLogSumExp">Largest absolute error of the logsumexp.</param>
/// <param name="Wrong">Elements that are not finite where the reference is, or the other way round.</param>
internal readonly record struct Errors(double Output, double LargestLogSumExp, long Wrong)
{
    /// <summary>The bound on the relative error that bf16 operands leave.</summary>
    public const double Bound = 5e-3;

    public bool Pass => Wrong == 0 && Output < Bound && LargestLogSumExp < Bound;
}

/// <summary>Attention in float64 over the very bf16 values that the kernel reads, one row at a time.</summary>
internal sealed class Reference(Variant variant, Case @case, ushort[] q, ushort[] k, ushort[] v)
{
    private readonly int _d = variant.D;

    public Errors Compare(ushort[] output, float[] lse)
    {
        var heads = new (double Error, double Norm, double Lse, long Wrong)[@case.B * @case.Hq];
        Parallel.For(0, heads.Length, head =>
        {
            var keys = (((head / @case.Hq) * @case.Hk) + (head % @case.Hq / (@case.Hq / @case.Hk))) * (long)@case.N;
            var scores = new double[@case.N];
            var expected = new double[_d];
            var (error, norm, largest, wrong) = (0.0, 0.0, 0.0, 0L);
            for (var m = 0; m < @case.M; m += @case.RowStride)
            {
                var row = (head * (long)@case.M) + m;
                var wanted = Row(row, keys, m, scores, expected);
                for (var e = 0; e < _d; e++)
                {
                    var got = BFloat16Bits.ToSingle(output[(row * _d) + e]);
                    error += (got - expected[e]) * (got - expected[e]);
                    norm += expected[e] * expected[e];
                    wrong += float.IsFinite(got) ? 0 : 1;
                }

                if (double.IsFinite(wanted) && float.IsFinite(lse[row]))
                {
                    largest = Math.Max(largest, Math.Abs(lse[row] - wanted));
                }
                else
                {
                    wrong += lse[row] == wanted ? 0 : 1;
                }
            }

            heads[head] = (error, norm, largest, wrong);
        });
        var total = (Error: 0.0, Norm: 0.0, Lse: 0.0, Wrong: 0L);
        foreach (var head in heads)
        {
            total = (total.Error + head.Error, total.Norm + head.Norm, Math.Max(total.Lse, head.Lse), total.Wrong + head.Wrong);
        }

        return new Errors(total.Error == 0 ? 0 : Math.Sqrt(total.Error / total.Norm), total.Lse, total.Wrong);
    }

    private double Row(long row, long keys, int m, double[] scores, double[] output)
    {
        var maximum = double.NegativeInfinity;
        for (var n = 0; n < @case.N; n++)
        {
            scores[n] = double.NegativeInfinity;
            if (!variant.Visible(m, n))
            {
                continue;
            }

            var dot = 0.0;
            for (var d = 0; d < _d; d++)
            {
                dot += (double)BFloat16Bits.ToSingle(q[(row * _d) + d]) * BFloat16Bits.ToSingle(k[((keys + n) * _d) + d]);
            }

            scores[n] = variant.Score(dot * variant.Scale);
            maximum = Math.Max(maximum, scores[n]);
        }

        Array.Clear(output);
        var total = 0.0;
        for (var n = 0; n < @case.N; n++)
        {
            if (double.IsNegativeInfinity(scores[n]))
            {
                continue;
            }

            var weight = Math.Exp(scores[n] - maximum);
            total += weight;
            for (var e = 0; e < _d; e++)
            {
                output[e] += weight * BFloat16Bits.ToSingle(v[((keys + n) * _d) + e]);
            }
        }

        for (var e = 0; e < _d && total > 0; e++)
        {
            output[e] /= total;
        }

        return total > 0 ? maximum + Math.Log(total) : double.NegativeInfinity;
    }
}

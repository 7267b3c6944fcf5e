using System;
using System.Threading.Tasks;

namespace Attn.Cpu.Bench;

/// <summary>A work in float64, row by row as it is defined.</summary>
internal static class Float64Attention
{
    /// <summary>The output [Hq, M, E].</summary>
    public static double[] Compute(Work work, float[] query, float[] key, float[] value)
    {
        var shape = work.Shape;
        var output = new double[shape.QueryHeads * shape.Queries * shape.ValueDim];
        Parallel.For(0, shape.QueryHeads * shape.Queries, row =>
        {
            var (head, m) = (row / shape.Queries, row % shape.Queries);
            var keyRows = head / shape.GroupSize * shape.Keys;
            var (first, end) = work.KeysOf(m);
            var q = query.AsSpan(row * shape.HeadDim, shape.HeadDim);
            var weights = new double[end - first];
            var greatest = double.NegativeInfinity;
            for (var j = first; j < end; j++)
            {
                var k = key.AsSpan((keyRows + j) * shape.HeadDim, shape.HeadDim);
                var product = 0.0;
                for (var d = 0; d < k.Length; d++)
                {
                    product += (double)q[d] * k[d];
                }

                var distance = m + shape.Keys - shape.Queries - j;
                weights[j - first] = work.Variant.Score(product / Math.Sqrt(shape.HeadDim), head, shape.QueryHeads, distance);
                greatest = Math.Max(greatest, weights[j - first]);
            }

            var total = 0.0;
            foreach (ref var weight in weights.AsSpan())
            {
                weight = Math.Exp(weight - greatest);
                total += weight;
            }

            var o = output.AsSpan(row * shape.ValueDim, shape.ValueDim);
            for (var j = first; j < end; j++)
            {
                var v = value.AsSpan((keyRows + j) * shape.ValueDim, shape.ValueDim);
                for (var e = 0; e < o.Length; e++)
                {
                    o[e] += weights[j - first] / total * v[e];
                }
            }
        });
        return output;
    }
}

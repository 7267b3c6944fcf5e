using System;

namespace Attn.Runtime.Tests;

/// <summary>Attention as its definition reads, in double, over dense tensors; one query row at a time.</summary>
internal static class DenseReference
{
    public static (double[] Output, double[] Logsumexp) Softmax(
        AttentionShape shape, float[] query, float[] key, float[] value, double scale,
        Func<double, double> score, Func<long, long, bool> visible)
    {
        var output = new double[shape.Batch * shape.QueryHeads * shape.Queries * shape.ValueDim];
        var logsumexp = new double[shape.Batch * shape.QueryHeads * shape.Queries];
        var z = new double[shape.Keys];
        for (var row = 0; row < logsumexp.Length; row++)
        {
            var i = row % shape.Queries;
            var head = row / shape.Queries;
            var keyHead = (head / shape.QueryHeads * shape.KeyHeads) + (head % shape.QueryHeads / shape.GroupSize);
            var max = double.NegativeInfinity;
            for (var j = 0; j < shape.Keys; j++)
            {
                var s = 0.0;
                for (var d = 0; d < shape.HeadDim; d++)
                {
                    s += (double)query[(row * shape.HeadDim) + d] * key[(((keyHead * shape.Keys) + j) * shape.HeadDim) + d];
                }

                z[j] = visible(i, j) ? score(s * scale) : double.NegativeInfinity;
                max = Math.Max(max, z[j]);
            }

            logsumexp[row] = max;
            if (double.IsNegativeInfinity(max))
            {
                continue;
            }

            var sum = 0.0;
            for (var j = 0; j < shape.Keys; j++)
            {
                var weight = Math.Exp(z[j] - max);
                sum += weight;
                for (var e = 0; weight != 0 && e < shape.ValueDim; e++)
                {
                    output[(row * shape.ValueDim) + e] += weight * value[(((keyHead * shape.Keys) + j) * shape.ValueDim) + e];
                }
            }

            logsumexp[row] += Math.Log(sum);
            for (var e = 0; e < shape.ValueDim; e++)
            {
                output[(row * shape.ValueDim) + e] /= sum;
            }
        }

        return (output, logsumexp);
    }
}

using System;
using System.Threading.Tasks;

namespace Attn.Runtime.Tests;

/// <summary>Attention as its definition reads, in double, over dense tensors; one query row at a time.</summary>
internal static class DenseReference
{
    /// <summary>The score of a visible pair, negative infinity for one that is not.</summary>
    /// <param name="head">The query head, of all batches.</param>
    /// <param name="i">The query row.</param>
    /// <param name="j">The key row.</param>
    /// <param name="s">The scaled product.</param>
    public delegate double Scoring(int head, int i, int j, double s);

    public static (double[] Output, double[] Logsumexp) Softmax(
        AttentionShape shape, float[] query, float[] key, float[] value, double scale, Scoring score)
    {
        var output = new double[shape.Batch * shape.QueryHeads * shape.Queries * shape.ValueDim];
        var logsumexp = new double[shape.Batch * shape.QueryHeads * shape.Queries];
        Parallel.For(0, logsumexp.Length, row =>
        {
            var z = new double[shape.Keys];
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

                z[j] = score(head, i, j, s * scale);
                max = Math.Max(max, z[j]);
            }

            logsumexp[row] = max;
            if (double.IsNegativeInfinity(max))
            {
                return;
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
        });

        return (output, logsumexp);
    }
}

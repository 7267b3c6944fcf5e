using System;

namespace Attn.Bench.Gpu;

/// <summary>One launch: its shape, and whether every row is compared or a sample of them.</summary>
internal sealed record Case(int B, int Hq, int Hk, int M, int N)
{
    public const int D = 128;

    // Over this many scores the float64 reference takes rows at a stride.
    private const long AllRows = 1L << 25;

    /// <summary>Query rows between two compared ones.</summary>
    public int RowStride => (int)Math.Max(1, (long)B * Hq * M * N / AllRows);

    public static double Scale => 1 / Math.Sqrt(D);

    /// <summary>Visible pairs under the causal mask, of all heads.</summary>
    public long Pairs
    {
        get
        {
            var pairs = 0L;
            for (var m = 0; m < M; m++)
            {
                pairs += Math.Min(m + 1, N);
            }

            return pairs * B * Hq;
        }
    }

    public override string ToString() => $"B={B} Hq={Hq} Hk={Hk} M={M} N={N}";
}

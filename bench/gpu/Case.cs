using System;
using System.Collections.Generic;
using Attn.IR;

namespace Attn.Bench.Gpu;

/// <summary>
/// What a kernel computes, said once more for the reference: which keys a row sees, the score function, and the values of the
/// kernel's own parameters.
/// </summary>
internal sealed record Variant(
    string Kernel, int D, Func<int, int, bool> Visible, Func<double, double> Score, IReadOnlyDictionary<string, Scalar> Parameters)
{
    private const int Window = 200;
    private const double Cap = 2;

    /// <summary>The variants that the compiled kernels of this folder are checked against.</summary>
    public static IReadOnlyList<Variant> All { get; } =
    [
        new("causal.forward", 128, (i, j) => j <= i, s => s, new Dictionary<string, Scalar>()),
        new("causal64.forward", 64, (i, j) => j <= i, s => s, new Dictionary<string, Scalar>()),
        new(
            "softcap_window.forward",
            128,
            (i, j) => j <= i && i - j < Window,
            s => Cap * Math.Tanh(s / Cap),
            new Dictionary<string, Scalar> { ["window"] = (long)Window, ["cap"] = Cap }),
        new("dilated.forward", 128, (i, j) => (((j - i) % 3) + 3) % 3 == 1, s => s, new Dictionary<string, Scalar>()),
    ];

    public double Scale => 1 / Math.Sqrt(D);
}

/// <summary>One launch: its shape, and whether every row is compared or a sample of them.</summary>
internal sealed record Case(int B, int Hq, int Hk, int M, int N)
{
    // Over this many scores the float64 reference takes rows at a stride.
    private const long AllRows = 1L << 25;

    /// <summary>Query rows between two compared ones.</summary>
    public int RowStride => (int)Math.Max(1, (long)B * Hq * M * N / AllRows);

    /// <summary>Visible pairs of all heads.</summary>
    public long PairsOf(Variant variant)
    {
        var pairs = 0L;
        for (var i = 0; i < M; i++)
        {
            for (var j = 0; j < N; j++)
            {
                pairs += variant.Visible(i, j) ? 1 : 0;
            }
        }

        return pairs * B * Hq;
    }

    public override string ToString() => $"B={B} Hq={Hq} Hk={Hk} M={M} N={N}";
}

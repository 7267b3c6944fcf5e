using System;
using System.Diagnostics;
using System.Linq;
using System.Runtime.Intrinsics;
using Attn.Runtime;

namespace Attn.Cpu.Bench;

/// <summary>The most multiply-adds that the machine does on registers alone: what a kernel's speed is a part of.</summary>
internal static class PeakFlops
{
    private const int Chains = 12;
    private const int Steps = 4_000_000;

    /// <summary>GFLOP/s of some threads at once: the best of several tries.</summary>
    public static double Measure(int threads)
        => Enumerable.Range(0, 8).Max(_ => Vector512.IsHardwareAccelerated
            ? Once<Vec512>(threads)
            : Vector256.IsHardwareAccelerated ? Once<Vec256>(threads) : Once<Vec128>(threads));

    private static double Once<V>(int threads)
        where V : struct, IVec<V>
    {
        var results = new float[threads * 16];
        var work = new Loop<V> { Results = results };
        var start = Stopwatch.GetTimestamp();
        WorkSplitter.Run(work, threads, 0, new AttentionOptions { MaxDegreeOfParallelism = threads });
        return 2.0 * Chains * V.Count * Steps * threads / Stopwatch.GetElapsedTime(start).TotalSeconds / 1e9;
    }

    private ref struct Loop<V> : IWork
        where V : struct, IVec<V>
    {
        public Span<float> Results;

        public void Execute(int item, Scratch scratch)
        {
            V x = 0.999f, y = 0.001f;
            V a = 0, b = 1, c = 2, d = 3, e = 4, f = 5, g = 6, h = 7, i = 8, j = 9, k = 10, l = 11;
            for (var step = 0; step < Steps; step++)
            {
                a = V.MultiplyAdd(a, x, y);
                b = V.MultiplyAdd(b, x, y);
                c = V.MultiplyAdd(c, x, y);
                d = V.MultiplyAdd(d, x, y);
                e = V.MultiplyAdd(e, x, y);
                f = V.MultiplyAdd(f, x, y);
                g = V.MultiplyAdd(g, x, y);
                h = V.MultiplyAdd(h, x, y);
                i = V.MultiplyAdd(i, x, y);
                j = V.MultiplyAdd(j, x, y);
                k = V.MultiplyAdd(k, x, y);
                l = V.MultiplyAdd(l, x, y);
            }

            // Stored, so that no chain is dead code.
            Results[item * 16] = V.Sum(a + b + c + d + e + f + g + h + i + j + k + l);
        }
    }
}

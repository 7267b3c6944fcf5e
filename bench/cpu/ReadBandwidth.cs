using System;
using System.Diagnostics;
using System.Linq;
using System.Runtime.Intrinsics;
using Attn.Runtime;

namespace Attn.Cpu.Bench;

/// <summary>How fast threads read memory that no cache holds: the sum of a large array.</summary>
internal sealed class ReadBandwidth(int threads)
{
    private const int Elements = 1 << 26;
    private const int PartsOfThread = 8;
    private const int Chains = 8;

    // Written, since pages that nobody wrote to are all the same one.
    private readonly float[] _memory = [.. Enumerable.Repeat(1f, Elements)];
    private readonly float[] _sums = new float[threads * PartsOfThread * 16];

    /// <summary>GB/s of all threads at once: the best of several tries.</summary>
    public double Measure()
        => Enumerable.Range(0, 4).Max(_ => Vector512.IsHardwareAccelerated
            ? Once<Vec512>()
            : Vector256.IsHardwareAccelerated ? Once<Vec256>() : Once<Vec128>());

    private double Once<V>()
        where V : struct, IVec<V>
    {
        var parts = threads * PartsOfThread;
        var length = Elements / parts / (Chains * V.Count) * (Chains * V.Count);
        var start = Stopwatch.GetTimestamp();
        WorkSplitter.Run(new Sum<V> { Memory = _memory, Sums = _sums, Length = length }, parts, 0, new AttentionOptions { MaxDegreeOfParallelism = threads });
        return (double)sizeof(float) * length * parts / Stopwatch.GetElapsedTime(start).TotalSeconds / 1e9;
    }

    private ref struct Sum<V> : IWork
        where V : struct, IVec<V>
    {
        public ReadOnlySpan<float> Memory;
        public Span<float> Sums;
        public int Length;

        public void Execute(int item, Scratch scratch)
        {
            var memory = Memory.Slice(item * Length, Length);
            V a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0;
            for (var k = 0; k < memory.Length; k += Chains * V.Count)
            {
                a += V.Load(memory, k);
                b += V.Load(memory, k + V.Count);
                c += V.Load(memory, k + (2 * V.Count));
                d += V.Load(memory, k + (3 * V.Count));
                e += V.Load(memory, k + (4 * V.Count));
                f += V.Load(memory, k + (5 * V.Count));
                g += V.Load(memory, k + (6 * V.Count));
                h += V.Load(memory, k + (7 * V.Count));
            }

            // Stored, so that no read is dead code.
            Sums[item * 16] = V.Sum(a + b + c + d + e + f + g + h);
        }
    }
}

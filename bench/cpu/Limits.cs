using System;

namespace Attn.Cpu.Bench;

/// <summary>The most that the machine gave to some threads in any round: what a kernel's speed is a part of.</summary>
internal sealed class Limits(int threads)
{
    private readonly ReadBandwidth _bandwidth = new(threads);

    /// <summary>Fused multiply-adds on registers alone, two operations each.</summary>
    public double GigaflopsPerSecond { get; private set; }

    /// <summary>Memory read.</summary>
    public double GigabytesPerSecond { get; private set; }

    /// <summary>Measures both once more.</summary>
    public void Measure()
    {
        GigaflopsPerSecond = Math.Max(GigaflopsPerSecond, PeakFlops.Measure(threads));
        GigabytesPerSecond = Math.Max(GigabytesPerSecond, _bandwidth.Measure());
    }
}

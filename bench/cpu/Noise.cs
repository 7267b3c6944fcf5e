using System;

namespace Attn.Cpu.Bench;

/// <summary>Numbers to compute on.</summary>
internal static class Noise
{
    /// <summary>Nearly normal, of variance 1: sums of four uniform numbers, which are quick to make by the million.</summary>
    public static float[] Normal(int count, ulong seed)
    {
        var values = new float[count];
        var state = seed;
        foreach (ref var value in values.AsSpan())
        {
            // SplitMix64.
            state += 0x9E3779B97F4A7C15;
            var bits = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
            bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
            bits ^= bits >> 31;
            var sum = (ushort)bits + (ushort)(bits >> 16) + (ushort)(bits >> 32) + (ushort)(bits >> 48);
            value = ((sum / 65536f) - 2) * 1.7320508f;
        }

        return values;
    }
}

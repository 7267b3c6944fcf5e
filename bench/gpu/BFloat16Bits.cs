using System;

namespace Attn.Bench.Gpu;

/// <summary>bfloat16 as its bits: the upper half of a single.</summary>
internal static class BFloat16Bits
{
    public static float ToSingle(ushort bits) => BitConverter.UInt32BitsToSingle((uint)bits << 16);

    /// <summary>Normally distributed numbers, rounded to the nearest bfloat16.</summary>
    public static ushort[] Normal(long count, int seed)
    {
        var random = new Random(seed);
        var values = new ushort[count];
        for (var at = 0L; at < count; at++)
        {
            var radius = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble()));
            var bits = BitConverter.SingleToUInt32Bits((float)(radius * Math.Cos(2 * Math.PI * random.NextDouble())));
            values[at] = (ushort)((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16);
        }

        return values;
    }
}

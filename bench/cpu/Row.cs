using System.Collections.Generic;
using System.Linq;

namespace Attn.Cpu.Bench;

/// <summary>A measured work as it is reported.</summary>
/// <param name="Measurement">The work and its contenders.</param>
/// <param name="Cost">The time as a multiple of the base work's; null where that was not measured.</param>
/// <param name="Limits">What the machine gives.</param>
internal sealed record Row(Measurement Measurement, double? Cost, Limits Limits)
{
    /// <summary>GFLOP/s of the median call.</summary>
    public double Gigaflops => Measurement.Work.Flops / Measurement.Attn.Median / 1e6;

    /// <summary>That as a part of the machine's.</summary>
    public double OfPeak => Gigaflops / Limits.GigaflopsPerSecond;

    /// <summary>GB/s of keys and values that the median call reads.</summary>
    public double Gigabytes => Measurement.Work.KeyValueBytes / Measurement.Attn.Median / 1e6;

    /// <summary>That as a part of the machine's.</summary>
    public double OfRead => Gigabytes / Limits.GigabytesPerSecond;

    /// <summary>All rows of a run.</summary>
    public static IReadOnlyList<Row> Of(IReadOnlyList<Measurement> measurements, Limits limits)
        => [.. measurements.Select(m => new Row(m, m.Attn.Median / measurements.FirstOrDefault(b => b.Work.Name == m.Work.Base)?.Attn.Median, limits))];
}

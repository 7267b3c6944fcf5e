using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;

namespace Attn.Cpu.Bench;

/// <summary>One attention to measure.</summary>
/// <param name="Variant">What it is called.</param>
/// <param name="Pairs">Visible pairs of a call.</param>
/// <param name="Run">One call.</param>
internal sealed record Case(string Variant, double Pairs, Action Run)
{
    private const int Rounds = 8;
    private const int CallsOfRound = 4;

    /// <summary>
    /// Measures all cases in turns, so that what else the machine does falls on all alike; gives a line of JSON each. On a shared
    /// machine compare cases of one run, by their best round or by the work of a busy core.
    /// </summary>
    public static IEnumerable<string> Measure(IReadOnlyList<Case> cases, int features, double peak)
    {
        var milliseconds = cases.Select(_ => new List<double>()).ToList();
        var processor = new TimeSpan[cases.Count];
        var allocated = new long[cases.Count];
        for (var round = -1; round < Rounds; round++)
        {
            for (var k = 0; k < cases.Count; k++)
            {
                var (cpu, bytes) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(precise: true));
                for (var call = 0; call < CallsOfRound; call++)
                {
                    var start = Stopwatch.GetTimestamp();
                    cases[k].Run();
                    if (round >= 0)
                    {
                        milliseconds[k].Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                    }
                }

                // The first round only warms up.
                if (round >= 0)
                {
                    processor[k] += Environment.CpuUsage.TotalTime - cpu;
                    allocated[k] += GC.GetTotalAllocatedBytes(precise: true) - bytes;
                }
            }
        }

        return cases.Select((c, k) =>
        {
            var ms = milliseconds[k].Order().ToArray();
            var flops = 2 * c.Pairs * features;
            var calls = Rounds * CallsOfRound;
            return $$"""  {"variant": "{{c.Variant}}", "pairs": {{c.Pairs}}, "ms": {"median": {{Text(ms[ms.Length / 2])}}, "min": {{Text(ms[0])}}, "max": {{Text(ms[^1])}}}, "gflops": {{Text(flops / ms[ms.Length / 2] / 1e6)}}, "gflops_best": {{Text(flops / ms[0] / 1e6)}}, "gflops_per_busy_core": {{Text(flops * calls / processor[k].TotalMilliseconds / 1e6)}}, "of_peak": {{Text(flops / ms[ms.Length / 2] / 1e6 / peak)}}, "allocated_bytes_per_call": {{allocated[k] / calls}}, "peak_mb": {{Process.GetCurrentProcess().PeakWorkingSet64 >> 20}}}{{(k + 1 < cases.Count ? "," : "")}}""";
        });
    }

    private static string Text(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}

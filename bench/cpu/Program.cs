using System;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Runtime.Intrinsics;
using Attn.Cpu.Bench;
using Attn.Runtime;
using Attn.Runtime.Tests.HandWritten;

// Measures the hand-written kernel, and the machine's fused multiply-add peak in the same run.
// Arguments: B Hq Hk M N D E window threads; the defaults are the figure that issue 2 asks for.
int[] sizes = [1, 8, 8, 2048, 2048, 64, 64, int.MaxValue, 2];
for (var k = 0; k < args.Length; k++)
{
    sizes[k] = int.Parse(args[k], CultureInfo.InvariantCulture);
}

var (batch, queryHeads, keyHeads, queries, keys) = (sizes[0], sizes[1], sizes[2], sizes[3], sizes[4]);
var (headDim, valueDim, window, threads) = (sizes[5], sizes[6], sizes[7], sizes[8]);
var query = Filled(batch * queryHeads * queries * headDim, 1);
var key = Filled(batch * keyHeads * keys * headDim, 2);
var value = Filled(batch * keyHeads * keys * valueDim, 3);
var output = new float[batch * queryHeads * queries * valueDim];
var lse = new float[batch * queryHeads * queries];
var options = new AttentionOptions { MaxDegreeOfParallelism = threads };
var peak = PeakFlops.Measure(threads);
Console.WriteLine(
    $$"""{"processors": {{Environment.ProcessorCount}}, "threads": {{threads}}, "vector_bits": {{Width()}}, "fma_peak_gflops": {{Text(peak)}}}""");
Report("causal_softcap_window", VisiblePairs(queries, keys, window), () => SoftcapWindow.Forward(
    new(query, batch, queryHeads, queries, headDim), new(key, batch, keyHeads, keys, headDim), new(value, batch, keyHeads, keys, valueDim),
    new(output, batch, queryHeads, queries, valueDim), lse, 1 / MathF.Sqrt(headDim), 50f, window, options));
Report("full", (double)queries * keys, () => Softmax.Forward(
    new(query, batch, queryHeads, queries, headDim), new(key, batch, keyHeads, keys, headDim), new(value, batch, keyHeads, keys, valueDim),
    new(output, batch, queryHeads, queries, valueDim), lse, 1 / MathF.Sqrt(headDim), int.MaxValue, options));
Report("causal", VisiblePairs(queries, keys, int.MaxValue), () => Softmax.Forward(
    new(query, batch, queryHeads, queries, headDim), new(key, batch, keyHeads, keys, headDim), new(value, batch, keyHeads, keys, valueDim),
    new(output, batch, queryHeads, queries, valueDim), lse, 1 / MathF.Sqrt(headDim), 0, options));

void Report(string variant, double pairsOfOneHead, Action run)
{
    var warmUp = Stopwatch.StartNew();
    for (var k = 0; k < 3 || warmUp.ElapsedMilliseconds < 800; k++)
    {
        run();
    }

    var allocated = GC.GetTotalAllocatedBytes(precise: true);
    var processor = Environment.CpuUsage.TotalTime;
    var ms = Enumerable.Range(0, 15).Select(_ =>
    {
        var start = Stopwatch.GetTimestamp();
        run();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }).Order().ToArray();
    processor = Environment.CpuUsage.TotalTime - processor;
    allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
    var pairs = pairsOfOneHead * batch * queryHeads;
    var gflops = 2 * pairs * (headDim + valueDim) / ms[ms.Length / 2] / 1e6;
    Console.WriteLine(
        $$"""{"variant": "{{variant}}", "pairs": {{pairs}}, "ms": {"median": {{Text(ms[ms.Length / 2])}}, "min": {{Text(ms[0])}}, "max": {{Text(ms[^1])}}}, "gflops": {{Text(gflops)}}, "gflops_per_busy_core": {{Text(gflops * ms[ms.Length / 2] * ms.Length / processor.TotalMilliseconds)}}, "of_peak": {{Text(gflops / peak)}}, "allocated_bytes_per_call": {{allocated / ms.Length}}, "peak_mb": {{Process.GetCurrentProcess().PeakWorkingSet64 >> 20}}}""");
}

static double VisiblePairs(int queries, int keys, int window)
{
    double pairs = 0;
    for (long i = 0; i < queries; i++)
    {
        pairs += Math.Max(0, Math.Min(i + 1, keys) - Math.Max(0, i - window + 1));
    }

    return pairs;
}

static float[] Filled(int count, int seed)
{
    var random = new Random(seed);
    var values = new float[count];
    foreach (ref var value in values.AsSpan())
    {
        value = (random.NextSingle() * 2) - 1;
    }

    return values;
}

static int Width() => Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : 128;

static string Text(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);

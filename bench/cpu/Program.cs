using System;
using System.Collections.Generic;
using System.Globalization;
using System.Runtime.Intrinsics;
using Attn.Compiler;
using Attn.Cpu.Bench;
using Attn.IR;
using Attn.Runtime;
using Attn.Runtime.Tests.HandWritten;

// Measures generated kernels, hand-written ones of the same attentions, and the machine's fused multiply-add peak, in one run.
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
var cases = new List<Case>();
var options = new AttentionOptions { MaxDegreeOfParallelism = threads };
var peak = PeakFlops.Measure(threads);
Console.Error.WriteLine(
    $$"""{"processors": {{Environment.ProcessorCount}}, "threads": {{threads}}, "vector_bits": {{Width()}}, "fma_peak_gflops": {{Text(peak)}}}""");
Generated("full", "attention full {}", (double)queries * keys);
Generated("causal", "attention causal { mask { j <= i } }", VisiblePairs(queries, keys, int.MaxValue));
Generated("alibi", "attention alibi(slopes: f32[Hq] = exp2(-8 * (h + 1) / Hq)) { mask { j <= i } score { s + slopes[h] * (j - i) } }", VisiblePairs(queries, keys, int.MaxValue));
Generated("softcap", "attention softcap { mask { j <= i } score { 50 * tanh(s / 50) } }", VisiblePairs(queries, keys, int.MaxValue));
Generated("window_256", "attention window { mask { j <= i && i - j < 256 } }", VisiblePairs(queries, keys, 256));
Report("hand-written softcap", VisiblePairs(queries, keys, window), () => SoftcapWindow.Forward(
    new(query, batch, queryHeads, queries, headDim), new(key, batch, keyHeads, keys, headDim), new(value, batch, keyHeads, keys, valueDim),
    new(output, batch, queryHeads, queries, valueDim), lse, 1 / MathF.Sqrt(headDim), 50f, window, options));
Report("hand-written full", (double)queries * keys, () => Softmax.Forward(
    new(query, batch, queryHeads, queries, headDim), new(key, batch, keyHeads, keys, headDim), new(value, batch, keyHeads, keys, valueDim),
    new(output, batch, queryHeads, queries, valueDim), lse, 1 / MathF.Sqrt(headDim), int.MaxValue, options));
Report("hand-written causal", VisiblePairs(queries, keys, int.MaxValue), () => Softmax.Forward(
    new(query, batch, queryHeads, queries, headDim), new(key, batch, keyHeads, keys, headDim), new(value, batch, keyHeads, keys, valueDim),
    new(output, batch, queryHeads, queries, valueDim), lse, 1 / MathF.Sqrt(headDim), 0, options));

Console.WriteLine("[");
foreach (var line in Case.Measure(cases, headDim + valueDim, peak))
{
    Console.WriteLine(line);
}

Console.WriteLine("]");

void Generated(string variant, string source, double pairsOfOneHead)
{
    var kernel = AttentionKernel.Compile(source).Kernel ?? throw new InvalidOperationException(source);
    var arguments = new KernelArguments<float>(new AttentionShape(batch, queryHeads, keyHeads, queries, keys, headDim, valueDim), query, key, value, output)
    {
        LogSumExp = lse,
        Options = options,
    };
    Report("generated " + variant, pairsOfOneHead, () => kernel.Run(arguments));
}

void Report(string variant, double pairsOfOneHead, Action run) => cases.Add(new Case(variant, pairsOfOneHead * batch * queryHeads, run));

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

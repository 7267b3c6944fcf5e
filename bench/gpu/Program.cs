using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using Attn.Bench.Gpu;
using Attn.IR;
using Attn.IR.Gpu;
using Attn.Runtime.Cuda;

// attn-bench-gpu KERNEL.gpu KERNEL.ptx RESULTS.json: runs a causal kernel at D=128, compares it with float64, times it.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var kernel = GpuKernelParser.Parse(File.ReadAllText(args[0]));
using var context = CudaContext.Open();
CudaDriver.TryDescribe(out var machine);
using var stream = CudaStream.Create(context);
using var launcher = new KernelLauncher(context, kernel, File.ReadAllText(args[1]));
Console.WriteLine($"{machine}; {kernel.Name}: {launcher.Registers} registers, {launcher.LocalBytes} bytes local");
Console.WriteLine(launcher.JitLog);

Case[] cases =
[
    new(1, 1, 1, 128, 128), new(1, 1, 1, 1, 1), new(1, 1, 1, 64, 64), new(1, 2, 1, 77, 129), new(2, 4, 2, 129, 300), new(1, 2, 2, 300, 129),
    new(2, 4, 1, 1000, 1000), new(1, 8, 2, 2048, 2048), new(2, 16, 16, 4096, 4096), new(1, 16, 16, 16384, 16384),
];
var failed = 0;
using var file = File.Create(args[2]);
using var json = new Utf8JsonWriter(file, new JsonWriterOptions { Indented = true });
json.WriteStartObject();
json.WriteString("machine", machine);
json.WriteString("kernel", kernel.Name);
json.WriteNumber("registers", launcher.Registers);
json.WriteNumber("local_bytes", launcher.LocalBytes);
json.WriteStartArray("cases");
foreach (var (@case, seed) in cases.Select((c, k) => (c, k)))
{
    failed += Run(@case, 100 * seed) ? 0 : 1;
}

json.WriteEndArray();
json.WriteEndObject();
return failed == 0 ? 0 : 1;

bool Run(Case @case, int seed)
{
    var q = BFloat16Bits.Normal((long)@case.B * @case.Hq * @case.M * Case.D, seed + 1);
    var k = BFloat16Bits.Normal((long)@case.B * @case.Hk * @case.N * Case.D, seed + 2);
    var v = BFloat16Bits.Normal((long)@case.B * @case.Hk * @case.N * Case.D, seed + 3);
    var first = new ushort[q.Length];
    var second = new ushort[q.Length];
    var lse = new float[(long)@case.B * @case.Hq * @case.M];
    using var deviceQ = DeviceBuffer.Of<ushort>(context, q);
    using var deviceK = DeviceBuffer.Of<ushort>(context, k);
    using var deviceV = DeviceBuffer.Of<ushort>(context, v);
    using var deviceOut = DeviceBuffer.Allocate(context, 2L * q.Length);
    using var deviceLse = DeviceBuffer.Allocate(context, 4L * lse.Length);
    var tensors = new Dictionary<string, DeviceBuffer> { ["q"] = deviceQ, ["k"] = deviceK, ["v"] = deviceV, ["out"] = deviceOut, ["lse"] = deviceLse };
    var scalars = new Dictionary<string, Scalar>
    {
        ["B"] = (long)@case.B, ["Hq"] = (long)@case.Hq, ["Hk"] = (long)@case.Hk, ["M"] = (long)@case.M, ["N"] = (long)@case.N,
        ["D"] = (long)Case.D, ["E"] = (long)Case.D, ["scale"] = Case.Scale,
    };

    Once(first);
    Once(second);
    var errors = CausalReference.Compare(@case, q, k, v, first, lse);
    var same = first.AsSpan().SequenceEqual(second);
    var times = Enumerable.Range(0, 12).Select(_ => Timed()).Skip(2).Order().ToArray();
    var milliseconds = times[times.Length / 2];
    var teraflops = 4.0 * @case.Pairs * Case.D / milliseconds / 1e9;
    var pass = errors.Pass && same;
    Console.WriteLine(
        $"{(pass ? "pass" : "FAIL")}  {@case,-36} out {errors.Output:E2}  lse {errors.LogSumExp:E2} (max {errors.LargestLogSumExp:E2})  not finite {errors.NotFinite}  runs agree {same}  {milliseconds:F3} ms  {teraflops:F0} TFLOP/s");
    json.WriteStartObject();
    json.WriteString("case", @case.ToString());
    json.WriteNumber("compared_every_row_of", @case.RowStride);
    json.WriteNumber("out_relative_frobenius", Finite(errors.Output));
    json.WriteNumber("lse_relative_frobenius", Finite(errors.LogSumExp));
    json.WriteNumber("lse_max_abs", Finite(errors.LargestLogSumExp));
    json.WriteNumber("not_finite", errors.NotFinite);
    json.WriteBoolean("two_runs_agree", same);
    json.WriteNumber("ms_median", milliseconds);
    json.WriteNumber("tflops", teraflops);
    json.WriteBoolean("pass", pass);
    json.WriteEndObject();
    return pass;

    // Poisoned first, so that an element that was not written is seen.
    void Once(ushort[] output)
    {
        deviceOut.Fill(0xFF);
        deviceLse.Fill(0xFF);
        launcher.Launch(stream, tensors, scalars);
        stream.Synchronize();
        deviceOut.CopyTo<ushort>(output);
        deviceLse.CopyTo<float>(lse);
    }

    double Timed()
    {
        using var start = stream.Record();
        launcher.Launch(stream, tensors, scalars);
        using var end = stream.Record();
        return end.MillisecondsSince(start);
    }
}

static double Finite(double value) => double.IsFinite(value) ? value : -1;

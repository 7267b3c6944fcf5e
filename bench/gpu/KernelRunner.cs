using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Attn.IR;
using Attn.IR.Gpu;
using Attn.Runtime.Cuda;

namespace Attn.Bench.Gpu;

/// <summary>Runs one kernel at many shapes: checks it against the reference, and times it.</summary>
internal sealed class KernelRunner : IDisposable
{
    private const int WarmUps = 2;
    private const int Repeats = 10;

    private readonly CudaContext _context;
    private readonly Variant _variant;
    private readonly CudaStream _stream;
    private readonly KernelLauncher _launcher;

    public KernelRunner(CudaContext context, Variant variant, GpuKernel kernel, string ptx)
    {
        _context = context;
        _variant = variant;
        _stream = CudaStream.Create(context);
        _launcher = new KernelLauncher(context, kernel, ptx);
    }

    /// <summary>Starts the kernel's object.</summary>
    public void Describe(Utf8JsonWriter json)
    {
        Console.WriteLine($"{_variant.Kernel}: {_launcher.Registers} registers, {_launcher.LocalBytes} bytes local");
        json.WriteStartObject();
        json.WriteString("kernel", _variant.Kernel);
        json.WriteNumber("head_dim", _variant.D);
        json.WriteNumber("registers", _launcher.Registers);
        json.WriteNumber("local_bytes", _launcher.LocalBytes);
    }

    /// <summary>Runs a case twice over poisoned results, compares, times, and says whether it passed.</summary>
    public bool Run(Case @case, int seed, Utf8JsonWriter json)
    {
        var q = BFloat16Bits.Normal((long)@case.B * @case.Hq * @case.M * _variant.D, seed + 1);
        var k = BFloat16Bits.Normal((long)@case.B * @case.Hk * @case.N * _variant.D, seed + 2);
        var v = BFloat16Bits.Normal((long)@case.B * @case.Hk * @case.N * _variant.D, seed + 3);
        var lse = new float[(long)@case.B * @case.Hq * @case.M];
        using var deviceQ = DeviceBuffer.Of<ushort>(_context, q);
        using var deviceK = DeviceBuffer.Of<ushort>(_context, k);
        using var deviceV = DeviceBuffer.Of<ushort>(_context, v);
        using var deviceOut = DeviceBuffer.Allocate(_context, 2L * q.Length);
        using var deviceLse = DeviceBuffer.Allocate(_context, 4L * lse.Length);
        var tensors = new Dictionary<string, DeviceBuffer> { ["q"] = deviceQ, ["k"] = deviceK, ["v"] = deviceV, ["out"] = deviceOut, ["lse"] = deviceLse };
        var scalars = new Dictionary<string, Scalar>(_variant.Parameters)
        {
            ["B"] = (long)@case.B, ["Hq"] = (long)@case.Hq, ["Hk"] = (long)@case.Hk, ["M"] = (long)@case.M, ["N"] = (long)@case.N, ["scale"] = _variant.Scale,
        };

        var first = Once();
        var second = Once();
        var errors = new Reference(_variant, @case, q, k, v).Compare(first, lse);
        var same = first.AsSpan().SequenceEqual(second);
        var times = Enumerable.Range(0, WarmUps + Repeats).Select(_ => Timed()).Skip(WarmUps).Order().ToArray();
        var milliseconds = times[times.Length / 2];
        var teraflops = 4.0 * @case.PairsOf(_variant) * _variant.D / milliseconds / 1e9;
        var pass = errors.Pass && same;
        Console.WriteLine(
            $"{(pass ? "pass" : "FAIL")}  {@case,-36} out {errors.Output:E2}  lse {errors.LargestLogSumExp:E2}  wrong {errors.Wrong}  runs agree {same}  {milliseconds:F3} ms  {teraflops:F0} TFLOP/s");
        json.WriteStartObject();
        json.WriteString("case", @case.ToString());
        json.WriteNumber("compared_every_row_of", @case.RowStride);
        json.WriteNumber("out_relative_frobenius", double.IsFinite(errors.Output) ? errors.Output : -1);
        json.WriteNumber("lse_max_abs", errors.LargestLogSumExp);
        json.WriteNumber("wrong_elements", errors.Wrong);
        json.WriteBoolean("two_runs_agree", same);
        json.WriteNumber("ms_median", milliseconds);
        json.WriteNumber("ms_min", times[0]);
        json.WriteNumber("ms_max", times[^1]);
        json.WriteNumber("tflops", teraflops);
        json.WriteBoolean("pass", pass);
        json.WriteEndObject();
        return pass;

        // Poisoned first, so that an element that was not written is seen.
        ushort[] Once()
        {
            var output = new ushort[q.Length];
            deviceOut.Fill(0xFF);
            deviceLse.Fill(0xFF);
            _launcher.Launch(_stream, tensors, scalars);
            _stream.Synchronize();
            deviceOut.CopyTo<ushort>(output);
            deviceLse.CopyTo<float>(lse);
            return output;
        }

        double Timed()
        {
            using var start = _stream.Record();
            _launcher.Launch(_stream, tensors, scalars);
            using var end = _stream.Record();
            return end.MillisecondsSince(start);
        }
    }

    public void Dispose()
    {
        _launcher.Dispose();
        _stream.Dispose();
    }
}

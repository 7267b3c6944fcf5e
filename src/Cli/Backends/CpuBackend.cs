using System;
using System.Diagnostics;
using System.Linq;
using Attn.Cli.Launch;
using Attn.Compiler;
using Attn.Runtime;

namespace Attn.Cli.Backends;

/// <summary>Generated C#, compiled in memory.</summary>
internal sealed class CpuBackend : IBackend
{
    public string Name => "cpu";

    public double Tolerance => 2e-5;

    public IKernel Compile(Attention attention)
    {
        var result = AttentionKernel.Compile(attention.Spec);
        return result.Kernel is { } kernel
            ? new Kernel(kernel, attention.Spec.Find(IR.Spec.LogSumExp) is not null)
            : throw new ToolException(result.Diagnostics, attention.Source);
    }

    private sealed class Kernel(AttentionKernel kernel, bool hasLogSumExp) : IKernel
    {
        private float[] _output = [];
        private float[] _logSumExp = [];

        public Run Run(LaunchData data, int threads)
        {
            // Kept from run to run: a fresh page costs more than what is written to it.
            var s = data.Shape;
            var rows = (long)s.Batch * s.QueryHeads * s.Queries;
            _output = Sized(_output, rows * s.ValueDim);
            _logSumExp = Sized(_logSumExp, hasLogSumExp ? rows : 0);
            var arguments = new KernelArguments<float>(s, data.Query, data.Key, data.Value, _output)
            {
                LogSumExp = _logSumExp,
                Parameters = data.Parameters,
                Tensors = data.Tensors.ToDictionary(pair => pair.Key, pair => new CapturedArray(pair.Value.Elements, pair.Value.Shape)),
                Scale = data.Scale,
                Options = new AttentionOptions { MaxDegreeOfParallelism = threads },
            };
            var clock = Stopwatch.StartNew();
            kernel.Run(arguments);
            var time = clock.Elapsed;
            return new Run(new Computed(Widened(_output), hasLogSumExp ? Widened(_logSumExp) : null), time);
        }

        private static double[] Widened(float[] values) => Array.ConvertAll(values, x => (double)x);

        private static float[] Sized(float[] kept, long length) => kept.LongLength == length ? kept : new float[length];
    }
}

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Attn.Cli.Launch;
using Attn.Cli.Verification;
using Attn.Compiler;
using Attn.IR;
using Attn.Runtime;

namespace Attn.Cli.Backends;

/// <summary>Generated C#, compiled in memory.</summary>
internal sealed class CpuBackend : IBackend
{
    public string Name => "cpu";

    public IReadOnlyList<ElementType> Types => OperandType.All;

    public int FeatureMultiple => 1;

    public ICriterion CriterionOf(ElementType type) => new AbsoluteCriterion(2e-5);

    public IKernel Compile(Attention attention)
    {
        var result = AttentionKernel.Compile(attention.Spec);
        return result.Kernel is { } kernel
            ? new Kernel(kernel, attention.Spec.Find(Spec.LogSumExp) is not null, attention.Spec.Find(Spec.RowMaximum) is not null)
            : throw new ToolException(result.Diagnostics, attention.Sources);
    }

    private sealed class Kernel(AttentionKernel kernel, bool hasLogSumExp, bool hasRowMaximum) : IKernel
    {
        private readonly Memory<float> _singles = new(x => x, x => x);
        private readonly Memory<Half> _halves = new(x => (Half)x, x => (float)x);
        private readonly Memory<BFloat16> _brains = new(x => (BFloat16)x, x => (float)x);
        private float[] _logSumExp = [];
        private float[] _rowMaximum = [];

        public Run Run(LaunchData data, int threads) => data.Element switch
        {
            ElementType.F16 => Run(data, threads, _halves),
            ElementType.BF16 => Run(data, threads, _brains),
            _ => Run(data, threads, _singles),
        };

        private Run Run<T>(LaunchData data, int threads, Memory<T> memory)
            where T : unmanaged
        {
            var s = data.Shape;
            var rows = (long)s.Batch * s.QueryHeads * s.Queries;
            memory.Take(data);
            _logSumExp = Sized(_logSumExp, hasLogSumExp ? rows : 0);
            _rowMaximum = Sized(_rowMaximum, hasRowMaximum ? rows : 0);
            var arguments = new KernelArguments<T>(s, memory.Query, memory.Key, memory.Value, Array.Empty<T>())
            {
                LogSumExp = _logSumExp,
                RowMaximum = _rowMaximum,
                Parameters = data.Parameters,
                Tensors = data.Tensors.ToDictionary(pair => pair.Key, pair => Stored(pair.Value)),
                Scale = data.Scale,
                QueryOffset = data.Positions.QueryOffset,
                KeyOffset = data.Positions.KeyOffset,
                KeyLength = data.Positions.KeyLength,
                Options = new AttentionOptions { MaxDegreeOfParallelism = threads },
            };
            var features = kernel.OutputFeatures(arguments);
            arguments = arguments with { Output = memory.OutputOf(rows * features), OutputFeatures = features };
            var clock = Stopwatch.StartNew();
            kernel.Run(arguments);
            var time = clock.Elapsed;
            return new Run(new Computed(memory.WidenedOutput(), Widened(_logSumExp, hasLogSumExp), Widened(_rowMaximum, hasRowMaximum)), time);
        }

        private static double[]? Widened(float[] values, bool isGiven) => isGiven ? Array.ConvertAll(values, x => (double)x) : null;

        private static CapturedArray Stored(HostTensor tensor) => new(
            tensor.Element switch
            {
                ElementType.F16 => Array.ConvertAll((float[])tensor.Elements, x => (Half)x),
                ElementType.BF16 => Array.ConvertAll((float[])tensor.Elements, x => (BFloat16)x),
                _ => tensor.Elements,
            },
            tensor.Shape);
    }

    /// <summary>Operands as they are stored. They are kept from run to run: a fresh page costs more than what is written to it.</summary>
    private sealed class Memory<T>(Converter<float, T> narrow, Converter<T, float> widen)
    {
        private LaunchData? _stored;

        public T[] Query { get; private set; } = [];

        public T[] Key { get; private set; } = [];

        public T[] Value { get; private set; } = [];

        public T[] Output { get; private set; } = [];

        public void Take(LaunchData data)
        {
            if (!ReferenceEquals(_stored, data))
            {
                (Query, Key, Value) = (Array.ConvertAll(data.Query, narrow), Array.ConvertAll(data.Key, narrow), Array.ConvertAll(data.Value, narrow));
                _stored = data;
            }
        }

        public T[] OutputOf(long length) => Output = Sized(Output, length);

        public double[] WidenedOutput() => Array.ConvertAll(Output, x => (double)widen(x));
    }

    private static T[] Sized<T>(T[] kept, long length) => kept.LongLength == length ? kept : new T[length];
}

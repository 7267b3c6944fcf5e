using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Attn.Cli.Launch;
using Attn.IR;
using Attn.Reference;

namespace Attn.Cli.Backends;

/// <summary>The float64 interpreter.</summary>
internal sealed class OracleBackend : IBackend
{
    public string Name => "oracle";

    public IReadOnlyList<ElementType> Types => OperandType.All;

    public int FeatureMultiple => 1;

    public double ToleranceOf(ElementType type) => 2e-6;

    public IKernel Compile(Attention attention) => new Kernel(attention);

    private sealed class Kernel(Attention attention) : IKernel
    {
        public Run Run(LaunchData data, int threads)
        {
            var launch = ToReference(data) with { MaxDegreeOfParallelism = threads };
            var clock = Stopwatch.StartNew();
            try
            {
                var results = Interpreter.Evaluate(attention.Spec, launch);
                return new Run(new Computed(results.Output, results.LogSumExp, attention.Spec.Find(Spec.RowMaximum) is null ? null : results.RowMaximum), clock.Elapsed);
            }
            catch (EvaluationException error)
            {
                throw new ToolException([error.Diagnostic], attention.Sources);
            }
        }
    }

    /// <summary>The launch as the interpreter takes it.</summary>
    public static Reference.Launch ToReference(LaunchData data)
    {
        var s = data.Shape;
        return new Reference.Launch(
            Tensor.Of(data.Query, s.Batch, s.QueryHeads, s.Queries, s.HeadDim),
            Tensor.Of(data.Key, data.KeyBatches, s.KeyHeads, s.Keys, s.HeadDim),
            Tensor.Of(data.Value, data.ValueBatches, s.KeyHeads, s.Keys, s.ValueDim))
        {
            Parameters = data.Parameters,
            Tensors = data.Tensors.ToDictionary(pair => pair.Key, pair => ToReference(pair.Value)),
            Scale = data.Scale,
            QueryOffsets = RowPositions.OfBatches(data.Positions.QueryOffset, s.Batch),
            KeyOffsets = RowPositions.OfBatches(data.Positions.KeyOffset, s.Batch),
            KeyLengths = RowPositions.OfBatches(data.Positions.KeyLength, s.Batch),
        };
    }

    private static Tensor ToReference(HostTensor tensor) => tensor.Elements switch
    {
        float[] reals => Tensor.Of(reals, tensor.Shape),
        int[] integers => Tensor.Of(integers, tensor.Shape),
        long[] integers => Tensor.Of(integers, tensor.Shape),
        var truths => Tensor.Of((bool[])truths, tensor.Shape),
    };
}

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Attn.Cli.Launch;
using Attn.Cli.Verification;
using Attn.IR;
using Attn.Reference;

namespace Attn.Cli.Backends;

/// <summary>The float64 interpreter.</summary>
internal sealed class OracleBackend : IBackend
{
    public string Name => "oracle";

    public IReadOnlyList<ElementType> Types => OperandType.All;

    public int FeatureMultiple => 1;

    public ICriterion CriterionOf(ElementType type) => new AbsoluteCriterion(2e-6);

    public IKernel Compile(Attention attention) => new Kernel(attention, (_, _) => []);

    /// <summary>
    /// The oracle with what it multiplies rounded to the type of a launch, as tensor cores take it: transformed operands, and the weights that go with
    /// the values.
    /// </summary>
    public static IKernel Rounding(Attention attention) => new Kernel(attention, RoundedOperands);

    /// <summary>What a launch should give.</summary>
    /// <param name="attention">The attention.</param>
    /// <param name="launch">The launch.</param>
    /// <param name="exact">What the oracle says, or what was recorded.</param>
    /// <param name="recordedAs">How what was recorded is stored; null where the oracle says.</param>
    /// <param name="threads">Threads that may work.</param>
    public static Expectation Expectation(Attention attention, LaunchData launch, Computed exact, ElementType? recordedAs, int threads) => new(
        exact,
        launch.Element,
        recordedAs,
        (long)launch.Shape.Batch * launch.Shape.QueryHeads * launch.Shape.Queries,
        new Lazy<Computed>(() => Rounding(attention).Run(launch, threads).Result));

    private static Dictionary<string, Func<double, double>> RoundedOperands(Spec spec, ElementType type)
    {
        string[] operands = ["query", "key", "value", spec.Find("prob") is null ? Spec.Weights : "prob"];
        return operands.ToDictionary(name => name, _ => new Func<double, double>(x => OperandType.Rounded((float)x, type)));
    }

    private sealed class Kernel(Attention attention, Func<Spec, ElementType, Dictionary<string, Func<double, double>>> roundings) : IKernel
    {
        public Run Run(LaunchData data, int threads)
        {
            var launch = ToReference(data) with { MaxDegreeOfParallelism = threads, Roundings = roundings(attention.Spec, data.Element) };
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

using System;
using System.Linq;
using Attn.Compiler;
using Attn.Language;
using Attn.Language.Syntax;
using Attn.Reference;

namespace Attn.Fuzz;

/// <summary>Holds the compiled form of an attention to the oracle.</summary>
internal static class Differential
{
    /// <summary>What is wrong with a text that declares one attention, at a few launches; null where both agree.</summary>
    public static string? Failure(string text, int seed)
    {
        var unit = CompilationUnit.Read(new SourceText(text));
        if (unit.HasErrors)
        {
            return $"not compiled: {string.Join("; ", unit.Diagnostics)}\n{text}";
        }

        var result = AttentionKernel.Compile(unit.Specs.Single());
        if (result.Kernel is not { } kernel)
        {
            return $"not compiled: {string.Join("; ", result.Diagnostics)}\n{text}";
        }

        var random = new Random(seed);
        for (var trial = 0; trial < 3; trial++)
        {
            var launch = new FuzzLaunch(unit.Specs.Single(), random);
            var expected = Interpreter.Evaluate(unit.Specs.Single(), launch.Oracle());
            var (output, logSumExp, rowMaximum) = launch.Run(kernel);
            if ((Difference(expected.Output, output) ?? Difference(expected.LogSumExp ?? [], logSumExp)
                ?? (rowMaximum.Length == 0 ? null : Difference(expected.RowMaximum!, rowMaximum))) is { } difference)
            {
                return $"disagreement at {launch}: {difference}\n{text}";
            }
        }

        return null;
    }

    /// <summary>
    /// Null where all elements agree within what f32 arithmetic over a few hundred keys and scores below 10 allows, relative to
    /// the largest element: 2^-24 times the condition of an exponential of such a score and of its sum.
    /// </summary>
    private static string? Difference(double[] expected, float[] actual)
    {
        if (expected.Length != actual.Length)
        {
            return $"{actual.Length} elements, the oracle has {expected.Length}";
        }

        var size = expected.Where(double.IsFinite).Select(Math.Abs).Append(1).Max();
        for (var at = 0; at < expected.Length; at++)
        {
            var same = expected[at].Equals((double)actual[at]) || Math.Abs(expected[at] - actual[at]) <= 1e-4 * size;
            if (!same)
            {
                return $"element {at} is {actual[at]}, the oracle says {expected[at]}";
            }
        }

        return null;
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Attn.Compiler;
using Attn.IR;
using Attn.Language;
using Attn.Language.Syntax;
using Attn.Reference;
using Attn.Runtime;

namespace Attn.Fuzz;

/// <summary>
/// Random attentions, compiled for the CPU, against the oracle. <c>ATTN_FUZZ_COUNT</c> and <c>ATTN_FUZZ_SEED</c> make it a longer
/// run or repeat one; a failure prints the seed, the shape and the whole attention.
/// </summary>
public sealed class DifferentialTests
{
    [Fact]
    public void CompiledAttentionsAgreeWithTheOracle()
    {
        var first = Setting("ATTN_FUZZ_SEED", 1);
        var failures = Enumerable.Range(first, Setting("ATTN_FUZZ_COUNT", 25)).Select(Failure).Where(f => f is not null).Take(5).ToList();
        Assert.True(failures.Count == 0, string.Join("\n\n", failures));
    }

    private static int Setting(string name, int otherwise) => int.TryParse(Environment.GetEnvironmentVariable(name), out var value) ? value : otherwise;

    private static string? Failure(int seed)
    {
        var text = new AttentionGenerator(seed).Next();
        var unit = CompilationUnit.Read(new SourceText(text));
        if (unit.HasErrors)
        {
            return $"seed {seed}: {string.Join("; ", unit.Diagnostics)}\n{text}";
        }

        var result = AttentionKernel.Compile(unit.Specs.Single());
        if (result.Kernel is not { } kernel)
        {
            return $"seed {seed}: {string.Join("; ", result.Diagnostics)}\n{text}";
        }

        var random = new Random(seed);
        for (var trial = 0; trial < 3; trial++)
        {
            var launch = new FuzzLaunch(unit.Specs.Single(), random);
            var expected = Interpreter.Evaluate(unit.Specs.Single(), launch.Oracle());
            var (output, logSumExp) = launch.Run(kernel);
            if ((Difference(expected.Output, output) ?? Difference(expected.LogSumExp ?? [], logSumExp)) is { } difference)
            {
                return $"seed {seed}, {launch.Shape}: {difference}\n{text}";
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

using System;
using System.Linq;
using Attn.Compiler;
using Attn.IR;
using Attn.Language;
using Attn.Language.Imports;
using Attn.Language.Syntax;
using Attn.Reference;
using Attn.Runtime;
using Attn.Testing;

namespace Attn.Fuzz;

/// <summary>What came of holding an attention to the oracle.</summary>
/// <param name="Failure">What is wrong; null where both agree.</param>
/// <param name="Compared">At how many launches results were compared; at the others both refused.</param>
internal sealed record Outcome(string? Failure, int Compared);

/// <summary>Holds the compiled form of an attention to the oracle.</summary>
internal static class Differential
{
    /// <summary>Launches of each attention.</summary>
    public const int Launches = 3;

    /// <summary>What is wrong with a text that declares one attention, at a few launches; null where both agree.</summary>
    public static string? Failure(string text, int seed) => Run(text, seed).Failure;

    /// <summary>Compares at a few launches.</summary>
    /// <param name="text">A text that declares one attention, and the files that it imports behind lines <c>// file: PATH</c>.</param>
    /// <param name="seed">Where the launches come from.</param>
    public static Outcome Run(string text, int seed)
    {
        var files = TextFiles.Split(text);
        var unit = CompilationUnit.Read(
            new SourceText(files[0].Text, files[0].Path), new GivenTexts(files.Skip(1).ToDictionary(file => file.Path, file => file.Text)));
        if (unit.HasErrors)
        {
            return new Outcome($"rejected: {string.Join("; ", unit.Diagnostics)}\n{text}", 0);
        }

        var spec = unit.Specs.Single();
        var result = AttentionKernel.Compile(spec);
        if (result.Kernel is not { } kernel)
        {
            return new Outcome($"uncompiled: {string.Join("; ", result.Diagnostics)}\n{text}", 0);
        }

        var random = new Random(seed);
        var compared = 0;
        for (var trial = 0; trial < Launches; trial++)
        {
            var launch = new FuzzLaunch(spec, random);
            if (Failure(spec, kernel, launch, ref compared) is { } failure)
            {
                return new Outcome($"disagreement at {launch}: {failure}\n{text}", compared);
            }
        }

        return new Outcome(null, compared);
    }

    private static string? Failure(Spec spec, AttentionKernel kernel, FuzzLaunch launch, ref int compared)
    {
        Agreement? agreement = null;
        string? refusal = null;
        try
        {
            agreement = new Agreement(spec, launch.Oracle());
        }
        catch (EvaluationException refused)
        {
            refusal = refused.Message;
        }

        try
        {
            var run = launch.Run(kernel);
            compared++;
            return agreement is null
                ? $"not refused, which the oracle does: {refusal}"
                : Failure(agreement, run, launch.Storage) ?? (run.WithTiles is { } listed ? Repeated(run, listed) : null);
        }
        catch (AttnException refused)
        {
            return agreement is null ? null : $"refused, which the oracle does not: {refused.Message}";
        }
    }

    private static string? Failure(Agreement agreement, KernelRun run, ElementType storage)
        => agreement.Failure(run.Output, run.LogSumExp, run.RowMaximum, run.Features, storage);

    // A list says which tiles a loop visits, in the same order: not a bit of a result depends on it.
    private static string? Repeated(KernelRun run, KernelRun listed)
        => run.Output.SequenceEqual(listed.Output) && Same(run.LogSumExp, listed.LogSumExp) && Same(run.RowMaximum, listed.RowMaximum)
            ? null : "other results with a list of tiles";

    private static bool Same(float[]? x, float[]? y) => x is null ? y is null : y is not null && x.SequenceEqual(y);
}

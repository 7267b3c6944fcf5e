using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using Attn.Cli.Artifacts;
using Attn.Cli.Backends;
using Attn.Cli.Output;
using Attn.IR;
using Attn.Passes;
using Attn.Runtime.Cuda;

namespace Attn.Cli.Commands;

/// <summary><c>attn build</c>: writes artifacts for GPUs, or prints an attention at one of its levels.</summary>
internal static class BuildCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = CommonOptions.Paths("An .attn file, a folder or a pattern.");
        var name = CommonOptions.Name();
        var emit = new Option<string?>("--emit")
        {
            Description = "The level to print: spec, tile, schedule or csharp; with --target llvm, ptx or manifest.",
            HelpName = "LEVEL",
        };
        emit.AcceptOnlyFromAmong([.. LevelText.Names]);
        var dumpAfter = DumpAfter();
        var target = Several("--target", "The architecture, such as sm_80; several separated by commas.", "SM", TargetOf);
        var shapes = Several("--shapes", "D, and E where it differs, as in D=64,E=128; may be repeated.", "LENGTHS", FeatureShape.Parse, separator: null);
        var dtype = Several("--dtype", "How q, k, v and out are stored, bf16 where it is left out; several separated by commas.", "TYPE", CommonOptions.OperandTypeOf);
        var forVerify = new Option<string?>("--for-verify") { Description = "Build for every shape that attn verify tries with this folder of cases.", HelpName = "DIR2" };
        var output = new Option<string?>("--output", "-o") { Description = "Write artifacts to this folder.", HelpName = "DIR" };
        var threads = CommonOptions.Threads();
        var json = CommonOptions.Json();
        var command = new Command("build", "Compile attentions for GPUs, or print one at one of its levels.")
        {
            paths, name, target, shapes, dtype, forVerify, output, emit, dumpAfter, threads, json,
        };
        command.Validators.Add(result =>
        {
            var (writes, prints) = (result.GetResult(output) is not null, result.GetResult(emit) is not null || result.GetResult(dumpAfter) is not null);
            var (isShaped, isForVerify) = (result.GetResult(shapes) is not null, result.GetResult(forVerify) is not null);
            var needsTarget = writes || LevelText.IsOfTarget(result.GetValue(emit));
            if (writes == prints)
            {
                result.AddError("Give -o, or else --emit, --dump-after or both.");
            }
            else if (needsTarget != result.GetResult(target) is not null)
            {
                result.AddError(needsTarget ? "Give --target, such as sm_80." : "--target goes with -o, and with --emit llvm, ptx or manifest.");
            }
            else if (writes ? isShaped == isForVerify : needsTarget != isShaped || isForVerify)
            {
                result.AddError(writes ? "Give either --shapes or --for-verify." : needsTarget ? "Give --shapes, such as D=64." : "--shapes and --for-verify go with -o.");
            }
        });
        command.SetAction(parsed =>
        {
            var types = parsed.GetValue(dtype) is { Length: > 0 } given ? given : parsed.GetValue(forVerify) is null ? [ElementType.BF16] : new CudaBackend("").Types;
            var arguments = parsed.GetRequiredValue(paths);
            if (parsed.GetValue(forVerify) is { } data)
            {
                var all = arguments.SelectMany(folder => ArtifactJobs.ForVerify(folder, data, types, parsed.GetValue(target)!)).ToList();
                return Write(terminal, all, parsed.GetValue(output)!, parsed.GetValue(threads), parsed.GetValue(json), toleratesLimitations: true);
            }

            var files = SourcePaths.Resolve(arguments);
            if (parsed.GetValue(output) is not { } folder)
            {
                return LevelText.Print(
                    terminal, SourceFile.Attention(files[0], parsed.GetValue(name)), parsed.GetValue(emit), parsed.GetValue(dumpAfter)!,
                    parsed.GetValue(target)?.FirstOrDefault(), parsed.GetValue(shapes)?.FirstOrDefault() ?? default, types[0]);
            }

            var jobs = ArtifactJobs.Of(files, parsed.GetValue(name), parsed.GetValue(shapes)!, types, parsed.GetValue(target)!);
            return Write(terminal, jobs, folder, parsed.GetValue(threads), parsed.GetValue(json), toleratesLimitations: false);
        });
        return command;
    }

    private static int Write(Terminal terminal, IReadOnlyList<ArtifactJob> jobs, string folder, int threads, bool json, bool toleratesLimitations)
    {
        var outcomes = ArtifactBuild.Run(jobs, folder, threads, terminal);
        foreach (var found in outcomes.Where(outcome => outcome.Diagnostics.Count > 0).DistinctBy(outcome => (outcome.Job.Attention, string.Join('\n', outcome.Diagnostics))))
        {
            DiagnosticText.Write(terminal.Error, found.Diagnostics, found.Job.Attention.Sources);
        }

        if (json)
        {
            Reports.Write<IReadOnlyList<BuildReport>>(terminal.Output, [.. outcomes.Select(o => new BuildReport(
                o.Job.Attention.Spec.Name, o.Job.Target, o.Job.Shape.HeadDim, o.Job.Shape.ValueDim, o.Job.Shape.Element.Spelling(),
                o.Manifest is not null ? "built" : o.IsLimitation ? "unsupported" : "failed", o.Manifest, [.. o.Diagnostics.Select(d => d.Id)]))]);
        }
        else
        {
            foreach (var outcome in outcomes)
            {
                terminal.Output.WriteLine($"{outcome.Job}: {outcome.Manifest ?? (outcome.IsLimitation ? "unsupported" : "FAIL")}");
            }

            terminal.Output.WriteLine(
                $"{outcomes.Count(o => o.Manifest is not null)} built, {outcomes.Count(o => o.Manifest is null && !o.IsLimitation)} failed, "
                + $"{outcomes.Count(o => o.IsLimitation)} unsupported");
        }

        return outcomes.All(o => o.Manifest is not null || (toleratesLimitations && o.IsLimitation)) ? ExitCode.Success : ExitCode.Failure;
    }

    private static string TargetOf(string text)
        => ComputeCapability.TryParse(text, out _, out _) ? text : throw new FormatException($"'{text}' is no architecture such as sm_80.");

    private static Option<string[]> DumpAfter()
    {
        var dumpAfter = new Option<string[]>("--dump-after")
        {
            Description = "Print the level after this pass; may be repeated.",
            HelpName = "PASS",
            DefaultValueFactory = _ => [],
        };
        dumpAfter.CompletionSources.Add(_ => Pipeline.Passes.Select(pass => new System.CommandLine.Completions.CompletionItem(pass.Name)));
        dumpAfter.Validators.Add(result =>
        {
            foreach (var unknown in result.Tokens.Select(token => token.Value).Where(text => Pipeline.Passes.All(pass => pass.Name != text)))
            {
                result.AddError($"There is no pass '{unknown}'; there are {string.Join(", ", Pipeline.Passes.Select(pass => pass.Name))}.");
            }
        });
        return dumpAfter;
    }

    /// <summary>An option of several values, which may be repeated and, where there is a separator, joined by it.</summary>
    private static Option<T[]?> Several<T>(string name, string description, string unit, Func<string, T> parse, char? separator = ',') => new(name)
    {
        Description = description,
        HelpName = unit,
        Arity = ArgumentArity.OneOrMore,
        CustomParser = result => CommonOptions.Guard(
            result, () => result.Tokens.SelectMany(token => separator is { } between ? token.Value.Split(between) : [token.Value]).Select(parse).Distinct().ToArray()),
    };
}

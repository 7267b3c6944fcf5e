using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using Attn.Cli.Backends;
using Attn.Cli.Launch;
using Attn.Cli.Output;
using Attn.Cli.Verification;
using Attn.IR;
using Attn.Diagnostics;
using Attn.Runtime;
using static Attn.Cli.Verification.VerifySummary;

namespace Attn.Cli.Commands;

/// <summary><c>attn verify</c>: every attention of a folder against recorded results, and against the oracle at awkward shapes.</summary>
internal static class VerifyCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("DIR") { Description = "A folder of .attn files, or one of them." };
        var data = new Option<string>("--data") { Description = "The folder of cases: NAME.safetensors for NAME.attn.", HelpName = "DIR2", Required = true };
        var dtype = CommonOptions.Dtype("each of them at every shape");
        var pairs = new Option<long?>("--pairs")
        {
            Description = "Only shapes with at most so many pairs of query and key over all heads, and nothing recorded: for tools that slow a run down.",
            HelpName = "P",
        };
        var threads = CommonOptions.Threads();
        var json = CommonOptions.Json();
        const string Description = "Check every attention of a folder against recorded results and the oracle. The report says what results are held to.";
        var command = new Command("verify", Description) { folder, data, dtype, pairs, threads, json };
        var backend = new BackendOptions(command);
        command.SetAction(parsed => Verify(
            terminal,
            parsed.GetRequiredValue(folder),
            parsed.GetRequiredValue(data),
            parsed.GetValue(dtype),
            parsed.GetValue(pairs),
            backend.Of(parsed),
            parsed.GetValue(threads),
            parsed.GetValue(json)));
        return command;
    }

    private static int Verify(Terminal terminal, string folder, string data, ElementType? only, long? pairs, IBackend backend, int threads, bool json)
    {
        var files = VerifyCases.FilesOf(folder);
        var types = only is { } type ? [type] : backend.Types;
        var reports = new List<VerifyReport>();
        var reasons = new List<string>();
        foreach (var (path, at) in files.Select((path, at) => (path, at)))
        {
            terminal.Progress($"[{at + 1}/{files.Count}] {Path.GetFileNameWithoutExtension(path)}");
            reports.AddRange(VerifyFile(path, data, types, pairs, backend, threads, reasons));
        }

        terminal.Progress("");
        reasons.ForEach(terminal.Error.WriteLine);
        if (json)
        {
            Reports.Write<IReadOnlyList<VerifyReport>>(terminal.Output, reports);
        }
        else
        {
            WriteTable(terminal.Output, reports, types.Select(type => backend.CriterionOf(type).Text).Distinct());
        }

        if (reports.Count(report => report.Status == Missing) is > 0 and var missing)
        {
            terminal.Error.WriteLine($"note: {missing} cases lack an artifact; 'attn build {folder} --for-verify {data} --target TARGET -o DIR' builds those of all cases");
        }

        return VerifySummary.Code(reports);
    }

    private static IEnumerable<VerifyReport> VerifyFile(
        string path, string data, IReadOnlyList<ElementType> types, long? pairs, IBackend backend, int threads, List<string> reasons)
    {
        var variant = Path.GetFileNameWithoutExtension(path);
        Attention? attention = null;
        IKernel? kernel = null;
        var broken = Attempt(variant, backend, null, "compile", reasons, () =>
        {
            attention = SourceFile.Attention(path, null);
            kernel = backend.Compile(attention);
            return null;
        });
        using var made = kernel;
        if (broken is not null)
        {
            yield return broken;
            yield break;
        }

        var cases = VerifyCases.Of(attention!, Path.Combine(data, variant + ".safetensors"), backend, types);
        foreach (var @case in cases.Where(c => pairs is not { } most || c.Pairs <= most))
        {
            yield return Attempt(variant, backend, @case.Type, @case.Name, reasons, () =>
            {
                var launch = @case.Make();
                return launch.Recorded is { } recorded
                    ? Against(recorded, launch.RecordedType, attention!, kernel!, launch.Data, threads, backend)
                    : AgainstOracle(attention!, kernel!, launch.Data, threads, backend);
            })!;
        }
    }

    // Not every attention is defined at every shape: doc[b, i] has no element for a query beyond the keys. Where the oracle refuses
    // a launch, so must the backend.
    private static Verdict AgainstOracle(Attention attention, IKernel kernel, LaunchData launch, int threads, IBackend backend)
    {
        var expected = Try(Registry.Oracle.Compile(attention), out var refusal);
        if (refusal is not null)
        {
            Try(kernel, out var same);
            return same is not null ? new Verdict(null, launch.Element) : throw refusal;
        }

        return Against(expected!, null, attention, kernel, launch, threads, backend);

        Computed? Try(IKernel either, out Exception? refused)
        {
            try
            {
                refused = null;
                return either.Run(launch, threads).Result;
            }
            catch (Exception error) when (error is ToolException or AttnException)
            {
                refused = error;
                return null;
            }
        }
    }

    private static Verdict Against(
        Computed expected, ElementType? recordedAs, Attention attention, IKernel kernel, LaunchData launch, int threads, IBackend backend)
    {
        var expectation = OracleBackend.Expectation(attention, launch, expected, recordedAs, threads);
        return new Verdict(backend.CriterionOf(launch.Element).Judge(kernel.Run(launch, threads).Result, expectation), launch.Element);
    }

    // One line of the report; a failure of any kind is that line's, and the other cases go on.
    private static VerifyReport? Attempt(string variant, IBackend backend, ElementType? type, string name, List<string> reasons, Func<Verdict?> verify)
    {
        try
        {
            if (verify() is not { } verdict)
            {
                return null;
            }

            if (verdict.Judgement?.Fault is { } fault)
            {
                reasons.Add($"{variant}, {name}, {verdict.Type.Spelling()}: {fault}");
            }

            var comparison = verdict.Judgement?.Comparison;
            return new VerifyReport(
                variant,
                backend.Name,
                verdict.Type.Spelling(),
                name,
                Figures.Finite(comparison?.MaxAbsError),
                Figures.Finite(comparison?.RelativeError),
                Figures.Finite(verdict.Judgement?.RelativeTolerance),
                Figures.Finite(comparison?.LogSumExpMaxAbsError),
                verdict.Judgement?.Passes ?? true ? Pass : Fail);
        }
        catch (Exception error) when (error is ToolException or AttnException)
        {
            reasons.Add($"{variant}, {name}: {error.Message}");
            var isLimitation = error is ToolException { Diagnostics: var found } && found.All(d => d.Descriptor.Kind == DiagnosticKind.Limitation);
            var isMissing = error is AttnException { Id: CudaBackend.MissingArtifact };
            var status = isLimitation ? Unsupported : isMissing ? Missing : Fail;
            return new VerifyReport(variant, backend.Name, type?.Spelling(), name, null, null, null, null, status);
        }
    }

    private static void WriteTable(TextWriter writer, List<VerifyReport> reports, IEnumerable<string> criteria)
    {
        var table = new Table("variant", "backend", "type", "case", "out error", "relative", "allowed", "lse error", "status");
        foreach (var r in reports)
        {
            var status = r.Status == Fail ? "FAIL" : r.Status;
            double?[] errors = [r.MaxAbsErr, r.RelErr, r.RelTolerance, r.LseMaxAbsErr];
            table.Add([r.Variant, r.Backend, r.Dtype ?? "-", r.Case, .. errors.Select(Figures.Error), status]);
        }

        table.Write(writer);
        writer.WriteLine($"pass: {string.Join("; ", criteria)}");
        writer.WriteLine(VerifySummary.Text(reports));
    }

    /// <summary>What a case comes to: a judgement, or null where both sides rightly refuse.</summary>
    private sealed record Verdict(Judgement? Judgement, ElementType Type);
}

using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using Attn.Cli.Backends;
using Attn.Cli.Launch;
using Attn.Cli.Output;
using Attn.IR;
using Attn.Diagnostics;
using Attn.Runtime;

namespace Attn.Cli.Commands;

/// <summary><c>attn verify</c>: every attention of a folder against recorded results, and against the oracle at awkward shapes.</summary>
internal static class VerifyCommand
{
    private const string Pass = "pass";
    private const string Fail = "fail";
    private const string Unsupported = "unsupported";

    // Lengths around tile and vector boundaries; one row, one key; grouped heads; odd and large features; E other than D; tall and wide.
    private static readonly string[] AwkwardShapes =
    [
        "B=1,Hq=1,Hk=1,M=1,N=1,D=8",
        "B=2,Hq=2,Hk=1,M=7,N=77,D=16",
        "B=1,Hq=4,Hk=2,M=77,N=7,D=33,E=17",
        "B=1,Hq=2,Hk=2,M=128,N=128,D=64",
        "B=1,Hq=3,Hk=1,M=129,N=128,D=40,E=24",
        "B=1,Hq=1,Hk=1,M=128,N=129,D=256",
        "B=1,Hq=1,Hk=1,M=1,N=1000,D=128",
        "B=1,Hq=2,Hk=1,M=1000,N=257,D=13,E=64",
        "B=1,Hq=1,Hk=1,M=300,N=1000,D=64",
    ];

    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("DIR") { Description = "A folder of .attn files." };
        var data = new Option<string>("--data") { Description = "The folder of cases: NAME.safetensors for NAME.attn.", HelpName = "DIR2", Required = true };
        var dtype = CommonOptions.Dtype("each of them at every shape");
        var backend = CommonOptions.Backend();
        var threads = CommonOptions.Threads();
        var json = CommonOptions.Json();
        var command = new Command("verify", "Check every attention of a folder against recorded results and the oracle.") { folder, data, dtype, backend, threads, json };
        command.SetAction(parsed => Verify(
            terminal,
            parsed.GetRequiredValue(folder),
            parsed.GetRequiredValue(data),
            parsed.GetValue(dtype) is { } only ? [only] : OperandType.All,
            Registry.Named(parsed.GetValue(backend)!),
            parsed.GetValue(threads),
            parsed.GetValue(json)));
        return command;
    }

    private static int Verify(Terminal terminal, string folder, string data, ElementType[] types, IBackend backend, int threads, bool json)
    {
        var files = FilesOf(folder);
        var reports = new List<VerifyReport>();
        var reasons = new List<string>();
        foreach (var (path, at) in files.Select((path, at) => (path, at)))
        {
            terminal.Progress($"[{at + 1}/{files.Count}] {Path.GetFileNameWithoutExtension(path)}");
            reports.AddRange(VerifyFile(path, data, types, backend, threads, reasons));
        }

        terminal.Progress("");
        reasons.ForEach(terminal.Error.WriteLine);
        if (json)
        {
            Reports.Write<IReadOnlyList<VerifyReport>>(terminal.Output, reports);
        }
        else
        {
            WriteTable(terminal.Output, reports);
        }

        return reports.Any(report => report.Status == Fail) ? ExitCode.Failure : ExitCode.Success;
    }

    private static List<string> FilesOf(string folder)
    {
        try
        {
            var files = Directory.EnumerateFiles(folder, "*.attn").Where(MayHaveAttentions).Order(StringComparer.Ordinal).ToList();
            return files.Count > 0 ? files : throw new ToolException(ToolErrors.NothingToVerify, folder);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(ToolErrors.CannotRead, folder, error.Message);
        }
    }

    /// <summary>Not a file of declarations only, which is there to be imported.</summary>
    private static bool MayHaveAttentions(string path)
    {
        try
        {
            var unit = SourceFile.Read(path);
            return unit.HasErrors || unit.Specs.Count > 0;
        }
        catch (ToolException)
        {
            // It fails, and says so, as a variant.
            return true;
        }
    }

    private static IEnumerable<VerifyReport> VerifyFile(string path, string data, ElementType[] types, IBackend backend, int threads, List<string> reasons)
    {
        var variant = Path.GetFileNameWithoutExtension(path);
        var recorded = Path.Combine(data, variant + ".safetensors");
        Attention? attention = null;
        IKernel? kernel = null;
        var broken = Attempt(variant, backend, null, "compile", reasons, () =>
        {
            attention = SourceFile.Attention(path, null);
            kernel = backend.Compile(attention);
            return null;
        });
        if (broken is not null)
        {
            yield return broken;
            yield break;
        }

        if (File.Exists(recorded))
        {
            yield return Attempt(variant, backend, null, "recorded", reasons, () =>
            {
                using var @case = CaseFile.Open(recorded);
                var launch = CaseLaunch.Of(attention!.Spec, @case, Settings.None, RowPositions.None, null);
                return @case.Expected is { } expected
                    ? new Verdict(Comparison.Of(kernel!.Run(launch, threads).Result, expected, launch.Element, @case.ExpectedType), backend.Tolerance, launch.Element)
                    : AgainstOracle(Registry.Oracle.Compile(attention), kernel!, launch, threads, backend.Tolerance);
            })!;
        }

        foreach (var (shape, at) in backend is OracleBackend ? [] : AwkwardShapes.Select((shape, at) => (shape, at)))
        {
            var positions = RandomPositions.Of(attention!.Spec, ShapeText.Parse(shape).Operands, new Random(at));
            foreach (var type in types)
            {
                yield return At(shape, RowPositions.None, type);
            }

            // Positions and types do not meet in a kernel: each shape is held to the oracle at random positions in one type.
            yield return At(shape, positions, types[at % types.Length]);
        }

        VerifyReport At(string shape, RowPositions positions, ElementType type)
            => Attempt(variant, backend, type, positions == RowPositions.None ? shape : $"{shape} {positions}", reasons, () =>
            {
                var launch = new Synthesis(1).Launch(attention!.Spec, ShapeText.Parse(shape), Settings.None, positions, _ => { }).StoredAs(type);
                return AgainstOracle(Registry.Oracle.Compile(attention), kernel!, launch, threads, backend.Tolerance);
            })!;
    }

    // Not every attention is defined at every shape: doc[b, i] has no element for a query beyond the keys. Where the oracle refuses
    // a launch, so must the backend.
    private static Verdict AgainstOracle(IKernel oracle, IKernel kernel, LaunchData launch, int threads, double tolerance)
    {
        var expected = Try(oracle, out var refusal);
        if (refusal is not null)
        {
            Try(kernel, out var same);
            return same is not null ? new Verdict(null, tolerance, launch.Element) : throw refusal;
        }

        var comparison = Comparison.Of(kernel.Run(launch, threads).Result, expected!, launch.Element);
        return new Verdict(comparison, tolerance * comparison.Magnitude, launch.Element);

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

    // One line of the report; a failure of any kind is that line's, and the other cases go on.
    private static VerifyReport? Attempt(string variant, IBackend backend, ElementType? type, string name, List<string> reasons, Func<Verdict?> verify)
    {
        try
        {
            return verify() is not { } verdict ? null : new VerifyReport(
                variant,
                backend.Name,
                verdict.Type.Spelling(),
                name,
                Figures.Finite(verdict.Comparison?.MaxAbsError),
                Figures.Finite(verdict.Comparison?.LogSumExpMaxAbsError),
                verdict.Comparison?.IsWithin(verdict.Tolerance) ?? true ? Pass : Fail);
        }
        catch (Exception error) when (error is ToolException or AttnException)
        {
            reasons.Add($"{variant}, {name}: {error.Message}");
            var isLimitation = error is ToolException { Diagnostics: var found } && found.All(d => d.Descriptor.Kind == DiagnosticKind.Limitation);
            return new VerifyReport(variant, backend.Name, type?.Spelling(), name, null, null, isLimitation ? Unsupported : Fail);
        }
    }

    private static void WriteTable(TextWriter writer, List<VerifyReport> reports)
    {
        var table = new Table("variant", "backend", "type", "case", "out error", "lse error", "status");
        foreach (var r in reports)
        {
            table.Add(r.Variant, r.Backend, r.Dtype ?? "-", r.Case, Figures.Error(r.MaxAbsErr), Figures.Error(r.LseMaxAbsErr), r.Status == Fail ? "FAIL" : r.Status);
        }

        table.Write(writer);
        var variants = reports.GroupBy(r => r.Variant).ToList();
        writer.WriteLine(
            $"{variants.Count(v => v.All(r => r.Status == Pass))} variants pass, {variants.Count(v => v.Any(r => r.Status == Fail))} fail, "
            + $"{variants.Count(v => v.Any(r => r.Status == Unsupported))} unsupported; {reports.Count} cases");
    }

    /// <summary>What a case comes to: a comparison and its tolerance, or null where both sides rightly refuse.</summary>
    private sealed record Verdict(Comparison? Comparison, double Tolerance, ElementType Type);
}

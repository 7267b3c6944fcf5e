using System.CommandLine;
using System.Linq;
using Attn.Cli.Backends;
using Attn.Cli.Launch;
using Attn.Cli.Output;
using Attn.IR;

namespace Attn.Cli.Commands;

/// <summary><c>attn run</c>: one launch, on tensors of a file or made-up ones.</summary>
internal static class RunCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = CommonOptions.File();
        var name = CommonOptions.Name();
        var data = new Option<string?>("--data") { Description = "Take q, k, v, captured tensors and scale from this file.", HelpName = "CASE.safetensors" };
        var shape = CommonOptions.Shape();
        var seed = CommonOptions.Seed();
        var set = CommonOptions.Set();
        var dtype = CommonOptions.Dtype("the type of the data, what the backend likes best for made-up tensors,");
        var threads = CommonOptions.Threads();
        var output = new Option<string?>("--out") { Description = "Write out, lse and rowmax to this file.", HelpName = "OUT.safetensors" };
        var check = new Option<bool>("--check")
        {
            Description = "Compare with out, lse and rowmax of the data, or with the oracle where it has none; exit code 1 over tolerance.",
        };
        var json = CommonOptions.Json();
        var command = new Command("run", "Run an attention and check its result.")
        {
            file, name, data, shape, seed, set, dtype, threads, output, check, json,
        };
        var backend = new BackendOptions(command);
        var positions = new PositionOptions(command);
        command.Validators.Add(result =>
        {
            if (result.GetResult(data) is null == result.GetResult(shape) is null)
            {
                result.AddError("Give either --data or --shape.");
            }
        });
        command.SetAction(parsed =>
        {
            var attention = SourceFile.Attention(parsed.GetRequiredValue(file), parsed.GetValue(name));
            using var @case = parsed.GetValue(data) is { } path ? CaseFile.Open(path) : null;
            return Run(terminal, new Request(
                attention,
                @case,
                parsed.GetValue(shape),
                parsed.GetValue(seed),
                parsed.GetValue(set) ?? Settings.None,
                positions.Of(parsed),
                parsed.GetValue(dtype),
                backend.Of(parsed),
                parsed.GetValue(threads),
                parsed.GetValue(output),
                parsed.GetValue(check),
                parsed.GetValue(json)));
        });
        return command;
    }

    private static int Run(Terminal terminal, Request request)
    {
        var attention = request.Attention;
        var launch = request.Case is { } @case
            ? CaseLaunch.Of(attention.Spec, @case, request.Settings, request.Positions, request.Dtype)
            : new Synthesis(request.Seed).Launch(attention.Spec, request.Shape!, request.Settings, request.Positions, note => terminal.Error.WriteLine($"note: {note}"))
                .StoredAs(request.Dtype ?? request.Backend.Types[0]);
        var isRounded = request.Dtype is not null;
        if (!isRounded && !request.Backend.Types.Contains(launch.Element))
        {
            launch = launch.StoredAs(request.Backend.Types[0]);
            isRounded = true;
            terminal.Error.WriteLine($"note: operands are rounded to {launch.Element.Spelling()}, which {request.Backend.Name} takes");
        }

        using var kernel = request.Backend.Compile(attention);
        var run = kernel.Run(launch, request.Threads);
        if (request.Out is { } path)
        {
            CaseFile.Write(path, attention.Spec.Name, launch, run.Result);
        }

        // What was recorded belongs to the operands as they stand in the file; rounded ones have other results.
        var recorded = isRounded ? null : request.Case?.Expected;
        var expected = recorded ?? (request.Check ? Registry.Oracle.Compile(attention).Run(launch, request.Threads).Result : null);
        var criterion = request.Backend.CriterionOf(launch.Element);
        var judgement = expected is null ? null
            : criterion.Judge(run.Result, OracleBackend.Expectation(attention, launch, expected, recorded is null ? null : request.Case!.ExpectedType, request.Threads));
        var comparison = judgement?.Comparison;
        if (request.Json)
        {
            Reports.Write(terminal.Output, new RunReport(
                attention.Spec.Name,
                request.Backend.Name,
                launch.Element.Spelling(),
                Figures.Finite(comparison?.MaxAbsError),
                Figures.Finite(comparison?.MaxRelError),
                Figures.Finite(comparison?.LogSumExpMaxAbsError),
                run.Time.TotalMilliseconds));
        }
        else
        {
            var s = launch.Shape;
            terminal.Output.WriteLine($"{attention.Spec.Name} on {request.Backend.Name} in {launch.Element.Spelling()}, {new Dimensions(s, [])}: {Figures.Milliseconds(run.Time.TotalMilliseconds)} ms");
            if (comparison is not null)
            {
                var verdict = judgement!.Passes ? "pass" : "FAIL";
                var against = recorded is null ? "the oracle" : "the data";
                terminal.Output.WriteLine(
                    $"out: max abs error {Figures.Error(comparison.MaxAbsError)}, max rel error {Figures.Error(comparison.MaxRelError)}, relative Frobenius error {Figures.Error(comparison.RelativeError)}"
                    + (comparison.LogSumExpMaxAbsError is { } lse ? $"; lse: max abs error {Figures.Error(lse)}" : "")
                    + (comparison.RowMaximumMaxAbsError is { } maxima ? $"; rowmax: max abs error {Figures.Error(maxima)}" : ""));
                terminal.Output.WriteLine($"{verdict}: against {against}; {judgement.Fault ?? criterion.Text}");
            }
        }

        return request.Check && judgement is { Passes: false } ? ExitCode.Failure : ExitCode.Success;
    }

    private sealed record Request(
        Attention Attention,
        CaseFile? Case,
        Dimensions? Shape,
        int Seed,
        Settings Settings,
        RowPositions Positions,
        ElementType? Dtype,
        IBackend Backend,
        int Threads,
        string? Out,
        bool Check,
        bool Json);
}

using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using Attn.Cli.Output;
using Attn.Compiler;
using Attn.Passes;

namespace Attn.Cli.Commands;

/// <summary><c>attn build</c>: prints an attention at one of its levels.</summary>
internal static class BuildCommand
{
    private static readonly Dictionary<string, Level> Levels = new()
    {
        ["spec"] = Level.Spec,
        ["tile"] = Level.Tile,
        ["schedule"] = Level.Schedule,
        ["csharp"] = Level.CSharp,
    };

    public static Command Create(Terminal terminal)
    {
        var file = CommonOptions.File();
        var name = CommonOptions.Name();
        var emit = new Option<string?>("--emit") { Description = "The level to print: spec, tile, schedule or csharp.", HelpName = "LEVEL" };
        emit.AcceptOnlyFromAmong([.. Levels.Keys]);
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
        var command = new Command("build", "Print an attention at one of its levels.") { file, name, emit, dumpAfter };
        command.Validators.Add(result =>
        {
            if (result.GetResult(emit) is null && result.GetResult(dumpAfter) is null)
            {
                result.AddError("Give --emit, --dump-after or both.");
            }
        });
        command.SetAction(parsed => Build(
            terminal,
            SourceFile.Attention(parsed.GetRequiredValue(file), parsed.GetValue(name)),
            parsed.GetValue(emit),
            parsed.GetValue(dumpAfter)!));
        return command;
    }

    private static int Build(Terminal terminal, Attention attention, string? level, IReadOnlyCollection<string> dumps)
    {
        var compilation = Compilation.Of(attention.Spec, trace =>
        {
            if (dumps.Contains(trace.Pass.Name))
            {
                terminal.Output.WriteLine($"# after {trace.Pass.Name}{(trace.Changed ? "" : " (unchanged)")}");
                terminal.Output.WriteLine(trace.Text.TrimEnd('\n'));
            }
        });

        // The passes run when a level after them is asked for.
        var stopped = dumps.Count > 0 && compilation.Program is null;
        var text = stopped ? null : level is null ? "" : compilation.Emit(Levels[level]);
        DiagnosticText.Write(terminal.Error, compilation.Diagnostics, attention.Sources);
        terminal.Output.Write(text);
        return text is null ? ExitCode.Failure : ExitCode.Success;
    }
}

using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using Attn.Cli.Output;
using Attn.Diagnostics;

namespace Attn.Cli.Commands;

/// <summary><c>attn check</c>: everything that is wrong with a file.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = CommonOptions.File();
        var json = CommonOptions.Json();
        var command = new Command("check", "Report what is wrong with a file.") { file, json };
        command.SetAction(parsed => Check(terminal, parsed.GetRequiredValue(file), parsed.GetValue(json)));
        return command;
    }

    private static int Check(Terminal terminal, string path, bool json)
    {
        var file = SourceFile.Read(path);
        if (json)
        {
            Reports.Write<IReadOnlyList<DiagnosticReport>>(terminal.Output, [.. file.Diagnostics.Select(d => Report(path, d))]);
        }
        else if (file.Diagnostics.Count > 0)
        {
            DiagnosticText.Write(terminal.Output, file.Diagnostics, file.Source);
        }
        else
        {
            terminal.Output.WriteLine($"{path}: {string.Join(", ", file.Specs.Select(spec => spec.Name).DefaultIfEmpty("no attention"))}: no errors");
        }

        return file.HasErrors ? ExitCode.Failure : ExitCode.Success;
    }

    private static DiagnosticReport Report(string path, Diagnostic d) => new(
        path, d.Span.Line, d.Span.Column, d.Span.Length, d.Severity == Severity.Error ? "error" : "warning", d.Id, d.Message, d.Advice);
}

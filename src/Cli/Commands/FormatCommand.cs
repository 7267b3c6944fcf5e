using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using Attn.Cli.Output;
using Attn.Language.Formatting;
using Attn.Language.Syntax;

namespace Attn.Cli.Commands;

/// <summary><c>attn fmt</c>: puts files into the style of the language.</summary>
internal static class FormatCommand
{
    private const string StandardInput = "-";

    private const string Formatted = "formatted";
    private const string Unformatted = "not formatted";
    private const string Rewritten = "rewritten";
    private const string Broken = "syntax error";

    /// <summary>What becomes of a formatted text.</summary>
    private enum Destination
    {
        Print,
        Check,
        Write,
    }

    public static Command Create(Terminal terminal)
    {
        var paths = CommonOptions.Paths("A file, a folder with all below it, a pattern such as 'masks/**/*.attn', or - for the standard input; may be repeated.");
        var check = new Option<bool>("--check") { Description = "Write nothing: list the files that are not formatted, and exit with 1 if there are any." };
        var write = new Option<bool>("--write") { Description = "Rewrite the files that are not formatted." };
        var json = CommonOptions.Json();
        var command = new Command("fmt", "Put files into the style of the language.") { paths, check, write, json };
        command.Validators.Add(result =>
        {
            var given = result.GetValue(paths) ?? [];
            if (result.GetValue(check) && result.GetValue(write))
            {
                result.AddError("Give --check or --write, and not both.");
            }
            else if (!result.GetValue(check) && !result.GetValue(write) && (given.Length != 1 || Directory.Exists(given[0]) || result.GetValue(json)))
            {
                result.AddError("Give --check or --write, or one file to print.");
            }
            else if (given.Contains(StandardInput) && (given.Length > 1 || result.GetValue(write)))
            {
                result.AddError("The standard input is formatted by itself, and printed or checked.");
            }
        });
        command.SetAction(parsed => Format(
            terminal,
            Sources(terminal, parsed.GetRequiredValue(paths)),
            parsed.GetValue(check) ? Destination.Check : parsed.GetValue(write) ? Destination.Write : Destination.Print,
            parsed.GetValue(json)));
        return command;
    }

    private static IEnumerable<SourceText> Sources(Terminal terminal, string[] arguments) => arguments is [StandardInput]
        ? [new SourceText(terminal.Input.ReadToEnd(), StandardInput)]
        : SourcePaths.Resolve(arguments).Select(SourceFile.Text);

    private static int Format(Terminal terminal, IEnumerable<SourceText> sources, Destination destination, bool json)
    {
        var reports = new List<FormatReport>();
        foreach (var source in sources)
        {
            var result = Formatter.Format(source);
            DiagnosticText.Write(terminal.Error, result.Diagnostics, new SourceSet(source, []));
            if (destination == Destination.Print)
            {
                terminal.Output.Write(result.Text);
            }

            var status = StatusOf(source, result, destination);
            reports.Add(new FormatReport(source.Path, status));
            if (!json && destination != Destination.Print && status is Unformatted or Rewritten)
            {
                terminal.Output.WriteLine($"{source.Path}: {status}");
            }
        }

        if (json)
        {
            Reports.Write<IReadOnlyList<FormatReport>>(terminal.Output, reports);
        }

        return reports.Any(report => report.Status == Broken || (report.Status == Unformatted && destination == Destination.Check))
            ? ExitCode.Failure
            : ExitCode.Success;
    }

    private static string StatusOf(SourceText source, FormatResult result, Destination destination)
    {
        if (result.Text is not { } text)
        {
            return Broken;
        }

        if (text == source.Text)
        {
            return Formatted;
        }

        if (destination != Destination.Write)
        {
            return Unformatted;
        }

        OutputFile.Write(source.Path, text);
        return Rewritten;
    }
}

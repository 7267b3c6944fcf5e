using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using Attn.Cli.Output;
using Attn.Diagnostics;
using Attn.Language;

namespace Attn.Cli.Commands;

/// <summary><c>attn check</c>: everything that is wrong with some files.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = CommonOptions.Paths("A file, a folder with all below it, or a pattern such as 'masks/**/*.attn'; may be repeated.");
        var json = CommonOptions.Json();
        var command = new Command("check", "Report what is wrong with files.") { paths, json };
        command.SetAction(parsed => Check(terminal, SourcePaths.Resolve(parsed.GetRequiredValue(paths)), parsed.GetValue(json)));
        return command;
    }

    private static int Check(Terminal terminal, IReadOnlyList<string> paths, bool json)
    {
        var files = new List<CheckedFile>();
        var reported = new HashSet<Diagnostic>();
        foreach (var path in paths)
        {
            terminal.Progress($"[{files.Count + 1}/{paths.Count}] {path}");
            var file = Check(path, reported);
            files.Add(file);
            terminal.Progress("");
            if (!json)
            {
                DiagnosticText.Write(terminal.Output, file.Diagnostics, file.Unit?.Sources);
            }
        }

        if (json)
        {
            Reports.Write<IReadOnlyList<DiagnosticReport>>(terminal.Output, [.. files.SelectMany(file => file.Diagnostics.Select(d => Report(file.Path, d)))]);
        }
        else
        {
            terminal.Output.WriteLine(Summary(files));
        }

        return files.Any(file => file.Count(Severity.Error) > 0) ? ExitCode.Failure : ExitCode.Success;
    }

    /// <summary>
    /// A file that cannot be read is a finding, so that the others are checked all the same. What is wrong with a file that several import is
    /// reported once.
    /// </summary>
    private static CheckedFile Check(string path, HashSet<Diagnostic> reported)
    {
        try
        {
            var unit = SourceFile.Read(path);
            return new CheckedFile(path, unit, [.. unit.Diagnostics.Where(reported.Add)]);
        }
        catch (ToolException error)
        {
            return new CheckedFile(path, null, error.Diagnostics);
        }
    }

    private static string Summary(IReadOnlyList<CheckedFile> files)
    {
        var errors = files.Sum(file => file.Count(Severity.Error));
        var warnings = files.Sum(file => file.Count(Severity.Warning));
        var place = files.Count == 1 ? files[0].Path : Counted(files.Count, "file");
        return (errors, warnings) switch
        {
            (0, 0) => $"{place}{Attentions(files)}: no errors",
            (0, _) => $"{place}{Attentions(files)}: {Counted(warnings, "warning")}",
            (_, 0) => $"{place}: {Counted(errors, "error")}",
            _ => $"{place}: {Counted(errors, "error")}, {Counted(warnings, "warning")}",
        };
    }

    /// <summary>What there is to use; beside errors it would read as what is wrong.</summary>
    private static string Attentions(IReadOnlyList<CheckedFile> files)
    {
        var names = files.SelectMany(file => file.Unit!.Specs.Select(spec => spec.Name)).ToList();
        return files.Count > 1 ? $", {Counted(names.Count, "attention")}" : $": {(names.Count == 0 ? "no attention" : string.Join(", ", names))}";
    }

    private static string Counted(int count, string what)
        => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {what}{(count == 1 ? "" : "s")}");

    private static DiagnosticReport Report(string path, Diagnostic d) => new(
        d.Span.IsNone ? path : d.Span.Path ?? "",
        d.Span.Line,
        d.Span.Column,
        d.Span.Length,
        d.Severity == Severity.Error ? "error" : "warning",
        d.Id,
        d.Message,
        d.Advice,
        [.. d.Related.Select(place => new PlaceReport(place.Path ?? "", place.Line, place.Column, place.Length))]);

    /// <summary>A file and what was found; without a unit where it cannot be read.</summary>
    private sealed record CheckedFile(string Path, CompilationUnit? Unit, IReadOnlyList<Diagnostic> Diagnostics)
    {
        public int Count(Severity severity) => Diagnostics.Count(d => d.Severity == severity);
    }
}

using System;
using System.CommandLine;
using System.CommandLine.Invocation;
using Attn.Cli.Commands;
using Attn.Cli.Output;
using Attn.Diagnostics;
using Attn.Runtime;

namespace Attn.Cli;

/// <summary>The <c>attn</c> tool.</summary>
public static class Tool
{
    /// <summary>Runs one command.</summary>
    /// <param name="args">The words after <c>attn</c>.</param>
    /// <param name="terminal">Where it writes.</param>
    /// <returns>0 where all is well, 1 for findings and failed checks, 2 for a wrong command line.</returns>
    public static int Run(string[] args, Terminal terminal)
    {
        var parsed = Root(terminal).Parse(args);
        if (parsed.Action is ParseErrorAction)
        {
            foreach (var error in parsed.Errors)
            {
                terminal.Error.WriteLine($"error: {error.Message}");
            }

            terminal.Error.WriteLine($"Run '{CommandLineOf(parsed)} --help' for how it is used.");
            return ExitCode.Usage;
        }

        return Guarded(terminal, () => parsed.Invoke(new InvocationConfiguration
        {
            Output = terminal.Output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
        }));
    }

    private static RootCommand Root(Terminal terminal) => new("Compiles attention described in .attn files, runs it and checks it.")
    {
        CheckCommand.Create(terminal),
        BuildCommand.Create(terminal),
        RunCommand.Create(terminal),
        VerifyCommand.Create(terminal),
        BenchCommand.Create(terminal),
        ExplainCommand.Create(terminal),
        VizCommand.Create(terminal),
        FormatCommand.Create(terminal),
        DoctorCommand.Create(terminal),
    };

    private static string CommandLineOf(System.CommandLine.ParseResult parsed)
        => parsed.CommandResult.Command is RootCommand ? "attn" : $"attn {parsed.CommandResult.Command.Name}";

    private static int Guarded(Terminal terminal, Func<int> command)
    {
        try
        {
            return command();
        }
        catch (ToolException error)
        {
            terminal.Progress("");
            DiagnosticText.Write(terminal.Error, error.Diagnostics, error.Sources);
        }
        catch (AttnException error)
        {
            terminal.Progress("");
            terminal.Error.WriteLine($"error {error.Message}");
        }
        catch (OperationCanceledException)
        {
            terminal.Progress("");
            terminal.Error.WriteLine("Cancelled.");
        }
        catch (Exception error)
        {
            // The last resort: a failure of the tool itself is told as one, with what a report needs.
            terminal.Progress("");
            terminal.Error.WriteLine(error);
            DiagnosticText.Write(
                terminal.Error, [Diagnostic.Create(ToolErrors.InternalError, SourceSpan.None, error.Message)], null);
        }

        return ExitCode.Failure;
    }
}

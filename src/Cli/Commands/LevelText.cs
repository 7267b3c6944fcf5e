using System.Collections.Generic;
using System.Linq;
using Attn.Artifacts;
using Attn.Cli.Artifacts;
using Attn.Cli.Output;
using Attn.Compiler;
using Attn.Diagnostics;
using Attn.IR;
using Attn.Passes.Schedule.Gpu;

namespace Attn.Cli.Commands;

/// <summary>Prints an attention at one of the levels that it goes through on its way to the CPU, or as what a GPU gets.</summary>
internal static class LevelText
{
    private const string Llvm = "llvm";
    private const string Ptx = "ptx";
    private const string Manifest = "manifest";

    private static readonly Dictionary<string, Level> Levels = new()
    {
        ["spec"] = Level.Spec,
        ["tile"] = Level.Tile,
        ["schedule"] = Level.Schedule,
        ["csharp"] = Level.CSharp,
    };

    /// <summary>The levels, by the names of the command line.</summary>
    public static IEnumerable<string> Names => [.. Levels.Keys, Llvm, Ptx, Manifest];

    /// <summary>Whether a level is one of a GPU's architecture.</summary>
    public static bool IsOfTarget(string? level) => level is Llvm or Ptx or Manifest;

    /// <summary>Prints a level.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="attention">The attention.</param>
    /// <param name="level">The level; null for none, beside what passes leave.</param>
    /// <param name="dumps">Passes to print what they leave.</param>
    /// <param name="target">The architecture, where the level needs one.</param>
    /// <param name="shape">D and E, where the level needs them.</param>
    /// <param name="type">The type of the operands, where the level needs it.</param>
    public static int Print(
        Terminal terminal, Attention attention, string? level, IReadOnlyCollection<string> dumps, string? target, FeatureShape shape, ElementType type)
        => level is not null && target is not null
            ? Print(terminal, new ArtifactJob(attention, target, new GpuShape(shape.HeadDim, shape.ValueDim, type)), level)
            : Print(terminal, attention, level, dumps);

    private static int Print(Terminal terminal, ArtifactJob job, string level)
    {
        var diagnostics = new DiagnosticBag();
        var program = ArtifactBuild.Compile(job, diagnostics);
        var text = program is null ? null
            : level == Manifest ? ArtifactWriter.Manifest(job.Attention.Spec, program, diagnostics)
            : string.Join('\n', program.Kernels.Select(kernel => level == Llvm ? kernel.LlvmIr : kernel.Ptx));
        DiagnosticText.Write(terminal.Error, [.. diagnostics], job.Attention.Sources);
        terminal.Output.Write(text);
        return text is null ? ExitCode.Failure : ExitCode.Success;
    }

    private static int Print(Terminal terminal, Attention attention, string? level, IReadOnlyCollection<string> dumps)
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

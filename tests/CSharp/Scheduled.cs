using System.IO;
using System.Linq;
using Attn.Diagnostics;
using Attn.IR;
using Attn.IR.Cpu;
using Attn.IR.Tile;
using Attn.Language;
using Attn.Language.Syntax;
using Attn.Passes;
using Attn.Testing;

namespace Attn.CSharp.Tests;

/// <summary>Attentions brought to the CPU's level.</summary>
internal static class Scheduled
{
    public static TheoryData<string> Examples()
        => [.. Directory.EnumerateFiles(Repository.PathOf("examples"), "*.attn").Select(p => Path.GetFileNameWithoutExtension(p)!).Order()];

    public static CpuKernel Example(string name) => Text(File.ReadAllText(Repository.PathOf("examples", name + ".attn")));

    public static CpuKernel Text(string source)
    {
        var diagnostics = new DiagnosticBag();
        var kernel = CpuScheduler.Run(Program(source), diagnostics);
        Assert.Empty(diagnostics.Select(d => d.ToString()));
        return kernel!;
    }

    /// <summary>What the scheduler gets: the tile program of a text's first attention.</summary>
    public static TileProgram Program(string source)
    {
        var unit = CompilationUnit.Read(new SourceText(source));
        Assert.Empty(unit.Diagnostics.Select(d => d.ToString()));
        var diagnostics = new DiagnosticBag();
        var program = Pipeline.Run(unit.Specs[0], new PassContext(TargetModel.Cpu, diagnostics));
        Assert.Empty(diagnostics.Select(d => d.ToString()));
        return program!;
    }

    /// <summary>Schedules a tile program's text, which may hold what the language cannot say.</summary>
    public static (CpuKernel? Kernel, DiagnosticBag Diagnostics) Tile(string text)
    {
        var diagnostics = new DiagnosticBag();
        return (CpuScheduler.Run(TileParser.Parse(text), diagnostics), diagnostics);
    }
}

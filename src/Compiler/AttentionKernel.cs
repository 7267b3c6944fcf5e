using System;
using System.Linq;
using Attn.Diagnostics;
using Attn.IR;
using Attn.IR.Cpu;
using Attn.IR.Tile;
using Attn.Language;
using Attn.Language.Syntax;

namespace Attn.Compiler;

/// <summary>A compiled attention, or what is wrong with it.</summary>
/// <param name="Kernel">The kernel; null where there is an error.</param>
/// <param name="Diagnostics">All findings.</param>
public sealed record CompileResult(AttentionKernel? Kernel, EquatableArray<Diagnostic> Diagnostics);

/// <summary>An attention that was compiled for this machine's CPU and can be run. It may be run by several threads at once.</summary>
public sealed class AttentionKernel
{
    private readonly IKernelEntry _entry;

    private AttentionKernel(CpuKernel kernel, IKernelEntry entry)
    {
        Schedule = kernel;
        _entry = entry;
    }

    /// <summary>What was compiled.</summary>
    public CpuKernel Schedule { get; }

    /// <summary>Compiles an attention of a text.</summary>
    /// <param name="source">The text of an <c>.attn</c> file.</param>
    /// <param name="name">The attention's name; null where the text has only one.</param>
    /// <exception cref="ArgumentException">The text has no errors, and no attention of this name, or several and no name was given.</exception>
    /// <exception cref="KernelCompilationException">The compiler wrote code that does not compile: a bug.</exception>
    public static CompileResult Compile(string source, string? name = null) => Compile(CompilationUnit.Read(new SourceText(source)), name);

    /// <summary>Compiles an attention of a file, which may import others.</summary>
    /// <param name="path">The path of an <c>.attn</c> file.</param>
    /// <param name="name">The attention's name; null where the file has only one.</param>
    /// <exception cref="ArgumentException">The file has no errors, and no attention of this name, or several and no name was given.</exception>
    /// <exception cref="System.IO.IOException">The file cannot be read; an imported file that cannot be is a diagnostic.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be.</exception>
    /// <exception cref="KernelCompilationException">The compiler wrote code that does not compile: a bug.</exception>
    public static CompileResult CompileFile(string path, string? name = null)
        => Compile(CompilationUnit.Read(SourceFiles.Read(path), SourceFiles.Imports), name);

    /// <summary>Compiles an attention of what was read.</summary>
    /// <param name="unit">A text and what it imports.</param>
    /// <param name="name">The attention's name; null where there is only one.</param>
    /// <exception cref="ArgumentException">There are no errors, and no attention of this name, or several and no name was given.</exception>
    /// <exception cref="KernelCompilationException">The compiler wrote code that does not compile: a bug.</exception>
    public static CompileResult Compile(CompilationUnit unit, string? name = null)
    {
        if (unit.HasErrors)
        {
            return new CompileResult(null, unit.Diagnostics);
        }

        var found = unit.Specs.Where(s => name is null || s.Name == name).ToList();
        return found.Count == 1
            ? Compile(found[0])
            : throw new ArgumentException($"The text has {found.Count} attentions called '{name ?? "anything"}': {string.Join(", ", unit.Specs.Select(s => s.Name))}.", nameof(name));
    }

    /// <summary>Compiles a bound attention.</summary>
    /// <exception cref="KernelCompilationException">The compiler wrote code that does not compile: a bug.</exception>
    public static CompileResult Compile(Spec spec) => Compile(Compilation.Of(spec));

    /// <summary>Compiles from a tile program on.</summary>
    /// <inheritdoc cref="Compile(Spec)"/>
    public static CompileResult Compile(TileProgram program) => Compile(Compilation.Of(program));

    /// <summary>Compiles what a compilation has come to.</summary>
    /// <inheritdoc cref="Compile(Spec)"/>
    public static CompileResult Compile(Compilation compilation)
        => compilation is { Kernel: { } kernel, CSharp: { } source }
            ? new CompileResult(new AttentionKernel(kernel, KernelCache.GetOrCompile(kernel, source)), compilation.Diagnostics)
            : new CompileResult(null, compilation.Diagnostics);

    /// <summary>How many features the output of a run has: E, unless a transform of the values changes it.</summary>
    /// <param name="arguments">The arguments of the run; its output may still be empty.</param>
    /// <exception cref="OverflowException">They are not a number of features.</exception>
    public int OutputFeatures(KernelArguments arguments) => ArgumentBinding.OutputFeatures(Schedule, arguments);

    /// <summary>Runs the kernel; returns when the outputs are written.</summary>
    /// <exception cref="Runtime.AttnException">The arguments do not fit one another or the attention.</exception>
    /// <exception cref="OperationCanceledException">Cancellation was asked for; the outputs are undefined.</exception>
    public void Run<T>(KernelArguments<T> arguments)
        where T : unmanaged
    {
        ArgumentBinding.Check(Schedule, arguments);
        _entry.Invoke(new EntryArguments<T>(arguments));
    }

    /// <summary>
    /// Finds the key tiles of each query tile, for <see cref="Runtime.AttentionOptions.Tiles"/> of runs with the same lengths, parameters and captured
    /// tensors. Null where the mask bounds the loops by itself, so that there is nothing to find.
    /// </summary>
    /// <exception cref="Runtime.AttnException">The arguments do not fit one another or the attention.</exception>
    public Runtime.TileList? FindTiles<T>(KernelArguments<T> arguments)
        where T : unmanaged
    {
        ArgumentBinding.Check(Schedule, arguments);
        return _entry.FindTiles(new EntryArguments<T>(arguments));
    }
}

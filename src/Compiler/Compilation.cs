using System;
using System.Linq;
using System.Threading;
using Attn.Backends.CSharp;
using Attn.Diagnostics;
using Attn.IR;
using Attn.IR.Cpu;
using Attn.IR.Tile;
using Attn.Passes;

namespace Attn.Compiler;

/// <summary>The levels that a compilation goes through.</summary>
public enum Level
{
    /// <summary>The bound cascade of equations.</summary>
    Spec,

    /// <summary>Tiles and loops, without memory or threads.</summary>
    Tile,

    /// <summary>The CPU's scheduled kernel.</summary>
    Schedule,

    /// <summary>The generated source.</summary>
    CSharp,
}

/// <summary>One attention on its way to the CPU: every level, each made when it is first asked for.</summary>
public sealed class Compilation
{
    private readonly DiagnosticBag _diagnostics = [];
    private readonly Spec? _spec;
    private readonly Lazy<TileProgram?> _tile;
    private readonly Lazy<CpuKernel?> _schedule;
    private readonly Lazy<string?> _source;

    private Compilation(Spec? spec, CSharpOptions options, Func<DiagnosticBag, TileProgram?> tile)
    {
        _spec = spec;
        _tile = new Lazy<TileProgram?>(() => tile(_diagnostics));
        _schedule = new Lazy<CpuKernel?>(() => Program is { } program ? CpuScheduler.Run(program, _diagnostics) : null);
        _source = new Lazy<string?>(() => Kernel is { } kernel ? CSharpBackend.Print(kernel, options) : null);
    }

    /// <summary>What has been found so far.</summary>
    public EquatableArray<Diagnostic> Diagnostics => _diagnostics.ToEquatableArray();

    /// <summary>The tile program; null where a pass reported an error.</summary>
    public TileProgram? Program => _tile.Value;

    /// <summary>The scheduled kernel; null where a pass reported an error.</summary>
    public CpuKernel? Kernel => _schedule.Value;

    /// <summary>The generated C#; null where a pass reported an error.</summary>
    public string? CSharp => _source.Value;

    /// <summary>Compiles a bound attention.</summary>
    /// <param name="spec">The attention.</param>
    /// <param name="trace">Called after each pass when the passes run; null for none.</param>
    /// <param name="cancellation">Asked between passes.</param>
    public static Compilation Of(Spec spec, Action<PassTrace>? trace = null, CancellationToken cancellation = default)
        => Of(spec, new CSharpOptions(Documentation: spec.Documentation), trace, cancellation);

    internal static Compilation Of(Spec spec, CSharpOptions options, Action<PassTrace>? trace = null, CancellationToken cancellation = default)
        => new(spec, options, diagnostics => Pipeline.Run(spec, new PassContext(TargetModel.Cpu, diagnostics, cancellation), trace));

    /// <summary>Compiles from a tile program on.</summary>
    public static Compilation Of(TileProgram program) => new(null, new CSharpOptions(), _ => program);

    /// <summary>The text of a level; null where a diagnostic says why there is none.</summary>
    public string? Emit(Level level) => level switch
    {
        Level.Spec => _spec?.ToString(),
        Level.Tile => Program?.ToString(),
        Level.Schedule => Kernel?.ToString(),
        _ => CSharp,
    };
}

using System;
using System.Threading;
using Attn.Diagnostics;
using Attn.IR;
using Attn.IR.Tile;

namespace Attn.Passes;

/// <summary>
/// One step of the pipeline. <paramref name="Name"/> is its name everywhere: in <c>--dump-after</c>, in timings, in tests.
/// <paramref name="Place"/> says why it stands where it stands.
/// </summary>
public abstract record Pass(string Name, string Place);

/// <summary>A step from Spec to Spec; one that changes nothing returns the same reference.</summary>
public sealed record SpecPass(string Name, string Place, Func<Spec, PassContext, Spec> Run) : Pass(Name, Place);

/// <summary>The step from Spec to TileProgram.</summary>
public sealed record TilingPass(string Name, string Place, Func<Spec, PassContext, TileProgram> Run) : Pass(Name, Place);

/// <summary>A step from TileProgram to TileProgram; one that changes nothing returns the same reference.</summary>
public sealed record TilePass(string Name, string Place, Func<TileProgram, PassContext, TileProgram> Run) : Pass(Name, Place);

/// <summary>What a pass may ask of its surroundings.</summary>
/// <param name="Target">The machine class that the program is for.</param>
/// <param name="Diagnostics">Where findings go; an error there stops the pipeline after the pass.</param>
/// <param name="Cancellation">Asked between passes.</param>
public sealed record PassContext(TargetModel Target, DiagnosticBag Diagnostics, CancellationToken Cancellation = default);

/// <summary>What passes need to know of a target.</summary>
/// <param name="Name">The target's name on the command line.</param>
/// <param name="QueryTile">Rows of a query tile.</param>
/// <param name="KeyTile">Rows of a key tile.</param>
public sealed record TargetModel(string Name, int QueryTile, int KeyTile)
{
    /// <summary>The tiles of queries.</summary>
    public TileAxis Queries => new(Tiling.QueryAxis, "m", QueryTile);

    /// <summary>The tiles of keys.</summary>
    public TileAxis Keys => new(Tiling.KeyAxis, "n", KeyTile);

    /// <summary>
    /// A CPU core. 192 rows, which panels of 12, 24 and 48 rows divide, read each key and value of a tile that often from the nearest caches; 64 keys keep
    /// the scores of a panel in the first level, and at D = 64 queries, keys, values and accumulator fill half of a 512 KB second-level cache.
    /// </summary>
    public static TargetModel Cpu { get; } = new("cpu", 192, 64);

    /// <summary>A Hopper SM: 128 x 128 at D = 128 takes 160 KB of shared memory with two stages (FlashAttention-3's table).</summary>
    public static TargetModel Sm90a { get; } = new("sm_90a", 128, 128);
}

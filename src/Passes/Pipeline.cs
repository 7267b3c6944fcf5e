using System;
using System.Collections.Generic;
using System.Diagnostics;
using Attn.IR;
using Attn.IR.Tile;

namespace Attn.Passes;

/// <summary>What a pass did: for <c>--dump-after</c>, <c>explain</c> and timings.</summary>
/// <param name="Pass">The pass.</param>
/// <param name="Text">The level after it.</param>
/// <param name="Changed">Whether it changed anything.</param>
/// <param name="Elapsed">How long it took, verification included.</param>
public sealed record PassTrace(Pass Pass, string Text, bool Changed, TimeSpan Elapsed);

/// <summary>The way from a bound Spec to a tile program that a target's scheduler takes.</summary>
public static class Pipeline
{
    /// <summary>The passes, in order.</summary>
    public static IReadOnlyList<Pass> Passes { get; } =
    [
        new SpecPass("ProveIndices", "first: on the reads as they are written, whose places in the source are known", ProveIndices.Run),
        new SpecPass("Simplify", "before all that follows: the binder writes what the source says, and every later pass matches shapes of expressions", Simplify.Run),
        new SpecPass("AnalyzeMask", "on the Spec, where the mask is still one predicate; before PlanRow spreads it over the reductions", AnalyzeMask.Run),
        new SpecPass("PlanRow", "before FoldScale, which must know which row values run on line", PlanRow.Run),
        new SpecPass("FoldScale", "before HoistIndexTerms, so that a hoisted bias is already in base 2", FoldScale.Run),
        new SpecPass("HoistIndexTerms", "last on the Spec: what it splits off must not change any more", HoistIndexTerms.Run),
        new TilingPass("Tile", "fixes the loops; every tile of keys is visited", Tiling.Run),
        new TilePass("Sparsify", "after Tile, which makes the loops that it narrows", Sparsify.Run),
        new TilePass("Fuse", "last: it only groups statements, and every other pass wants them apart", Fuse.Run),
    ];

    /// <summary>Runs the passes; verifies the level after each.</summary>
    /// <param name="spec">A bound Spec.</param>
    /// <param name="context">Target and diagnostics.</param>
    /// <param name="trace">Called after each pass; null for none.</param>
    /// <returns>The tile program, or null where a pass reported an error.</returns>
    /// <exception cref="IrVerificationException">A pass broke an invariant: a compiler bug.</exception>
    public static TileProgram? Run(Spec spec, PassContext context, Action<PassTrace>? trace = null)
    {
        SpecVerifier.Verify(spec);
        TileProgram? program = null;
        foreach (var pass in Passes)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            var clock = Stopwatch.StartNew();
            object? before = program is null ? spec : program;
            switch (pass)
            {
                case SpecPass step:
                    spec = step.Run(spec, context);
                    SpecVerifier.Verify(spec);
                    break;
                case TilingPass step:
                    program = step.Run(spec, context);
                    TileVerifier.Verify(program);
                    break;
                case TilePass step:
                    program = step.Run(program!, context);
                    TileVerifier.Verify(program);
                    break;
                default:
                    throw new InvalidOperationException($"Unknown kind of pass: {pass.GetType().Name}.");
            }

            var elapsed = clock.Elapsed;
            object after = program is null ? spec : program;
            trace?.Invoke(new PassTrace(pass, after.ToString()!, !ReferenceEquals(before, after), elapsed));
            if (context.Diagnostics.HasErrors)
            {
                return null;
            }
        }

        return program;
    }
}

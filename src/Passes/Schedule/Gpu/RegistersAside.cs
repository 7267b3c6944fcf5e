using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;

namespace Attn.Passes.Schedule.Gpu;

/// <summary>
/// What a thread needs besides fragments: addresses, row statistics, operands on their way, and what is asked of a pair. The numbers are those with which
/// the assembler was seen to spill nothing, or next to nothing, over all examples and lengths of features (docs/performance.md).
/// </summary>
public static class RegistersAside
{
    /// <summary>A softmax of scores that know positions, numbers of a row, and elements of a table by the distance of a pair.</summary>
    public const int Least = 48;

    /// <summary>A sink beside the keys.</summary>
    private const int OfSink = 52;

    /// <summary>A mask that divides a number of each pair by one that only a launch knows.</summary>
    private const int OfDivision = 52;

    /// <summary>Weights that are no power relative to a maximum, or tiles of several ranges or from a list.</summary>
    public const int OfSeveral = 84;

    /// <summary>An element of a table for each pair, or a weight made of logarithms.</summary>
    private const int OfPair = 116;

    /// <summary>What the equations of an attention ask for, whatever the tile.</summary>
    /// <param name="spec">The attention.</param>
    /// <param name="reads">What it reads for its pairs.</param>
    public static int Of(Spec spec, PairReads reads)
        => new[]
        {
            Least,
            reads.Axes > 0 || (!IsSoftmax(spec) && TakesLogarithms(spec)) ? OfPair : 0,
            HasSink(spec) ? OfSink : 0,
            MaskDivides(spec) ? OfDivision : 0,
            IsSoftmax(spec) ? 0 : OfSeveral,
        }.Max();

    private static bool MaskDivides(Spec spec)
        => spec.Find(Spec.Visible)?.Body.Expressions.SelectMany(e => e.Nodes()).OfType<Apply>()
            .Any(a => (a.Op == Op.Modulo || a.Op == Op.Divide) && PairReads.IsOfPair(a[0]) && a[1] is not IntConstant) == true;

    private static bool TakesLogarithms(Spec spec)
        => spec.Equations.Where(e => e.Body is MapBody).SelectMany(e => e.Body.Expressions).SelectMany(e => e.Nodes()).OfType<Apply>()
            .Any(a => (a.Op == Op.Log || a.Op == Op.Log1p || a.Op == Op.Log2 || a.Op == Op.Softplus) && a.Nodes().OfType<Access>().Any(PairReads.IsOfPair));

    // The maximum of a row's scores and of something else.
    private static bool HasSink(Spec spec)
        => spec.Equations.Any(e => !e.Ranks.Contains("n") && e.Body is MapBody { Value: Apply { Op: var op } maximum } && op == Op.Maximum
            && maximum[0] is Access scores && spec.Find(scores.Tensor)?.Body is ReduceBody { Operator: Reduction.Max } && maximum[1] != Expr.Float(double.NegativeInfinity));

    // Values are multiplied with quotients of powers.
    private static bool IsSoftmax(Spec spec)
        => Read(spec, spec.Find(spec.Find(Spec.Sums) is null ? Spec.Output : Spec.Sums)).FirstOrDefault(e => e.Name == Spec.Weights) is { } weights
            && Read(spec, weights).FirstOrDefault(e => e.Ranks.Contains("n")) is { Body: MapBody { Value: Apply { Op: var op } } } && op == Op.Exp;

    private static IEnumerable<Equation> Read(Spec spec, Equation? equation)
        => equation?.Body.Expressions.SelectMany(e => e.Nodes()).OfType<Access>().Select(a => spec.Find(a.Tensor)).OfType<Equation>() ?? [];
}

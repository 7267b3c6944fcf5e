using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Tile;

namespace Attn.Passes;

/// <summary>Writes an attention for launches that say nothing of positions: key offsets are 0, and every batch has N keys.</summary>
public static class FixedPositions
{
    private static readonly Dictionary<Expr, Expr> Values = new()
    {
        [Names.QueryOffset] = Expr.Int(0),
        [Names.KeyOffset] = Expr.Int(0),
        [Names.KeyLength] = Names.N,
    };

    /// <summary>A Spec aligned to the last key as one whose queries start at position 0 and look further by what the keys are more.</summary>
    public static Spec Run(Spec spec)
        => spec.Alignment == Alignment.TopLeft ? spec : spec with
        {
            Alignment = Alignment.TopLeft,
            Equations = spec.Equations.MapSame(e => Dependence.Rewrite(e.Body, Shifted) is var body && body == e.Body ? e : e with { Body = body }),
        };

    /// <summary>The same program with its loops bounded by rows alone.</summary>
    public static TileProgram Run(TileProgram program)
        => program with { Kernels = program.Kernels.MapSame(k => k with { Body = k.Body.MapSame(s => s is Loop loop ? loop with { Domain = Fixed(loop.Domain) } : s) }) };

    /// <summary>An expression under such a launch.</summary>
    public static Expr Of(Expr expr) => Simplify.Expression(expr.Substitute(Values));

    private static Expr Shifted(Expr expr) => expr.Substitute(Names.QueryPosition, Names.QueryPosition + (Names.N - Names.M));

    private static LoopDomain Fixed(LoopDomain domain) => domain switch
    {
        RangeDomain range => Fixed(range),
        UnionDomain union => new UnionDomain(union.Ranges.MapSame(Fixed)),
        ListDomain list => new ListDomain(Fixed(list.Bounds), list.Classifier.Map(Of)),
        _ => domain,
    };

    private static RangeDomain Fixed(RangeDomain range)
        => new(Of(range.First), Of(range.End), range.FullFirst is { } first ? Of(first) : null, range.FullEnd is { } end ? Of(end) : null);
}

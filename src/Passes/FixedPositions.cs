using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Tile;

namespace Attn.Passes;

/// <summary>The positions of a launch, in whose terms an attention speaks of rows alone.</summary>
/// <param name="QueryOffset">The position of a batch's first query.</param>
/// <param name="KeyOffset">The position of a batch's first key.</param>
/// <param name="KeyLength">How many keys a batch has.</param>
public sealed record FixedPositions(Expr QueryOffset, Expr KeyOffset, Expr KeyLength)
{
    /// <summary>A launch that says nothing of positions: key offsets are 0, and every batch has N keys.</summary>
    public static FixedPositions Default(Alignment alignment)
        => new(alignment == Alignment.BottomRight ? Names.N - Names.M : Expr.Int(0), Expr.Int(0), Names.N);

    /// <summary>A Spec at these positions: <c>i</c> and <c>j</c> are rows, to which offsets are added, and keys that do not exist are masked.</summary>
    public Spec Run(Spec spec)
    {
        var positions = new Dictionary<Expr, Expr>();
        if (QueryOffset != Expr.Int(0))
        {
            positions.Add(Names.QueryPosition, Names.QueryPosition + QueryOffset);
        }

        if (KeyOffset != Expr.Int(0))
        {
            positions.Add(Names.KeyPosition, Names.KeyPosition + KeyOffset);
        }

        var placed = positions.Count == 0 ? spec : Rewritten(spec with { Alignment = Alignment.TopLeft }, expr => expr.Substitute(positions));
        return KeyLength == Names.N ? placed : WithKeys(placed, Expr.Apply(Op.Less, Names.KeyRow, KeyLength));
    }

    /// <summary>The same program with its loops bounded by rows alone.</summary>
    public TileProgram Run(TileProgram program)
        => program with { Kernels = program.Kernels.MapSame(k => k with { Body = k.Body.MapSame(s => s is Loop loop ? loop with { Domain = Fixed(loop.Domain) } : s) }) };

    /// <summary>An expression over the offsets and the length of a batch under such a launch.</summary>
    public Expr Of(Expr expr) => Simplify.Expression(expr.Substitute(new Dictionary<Expr, Expr>
    {
        [Names.QueryOffset] = QueryOffset,
        [Names.KeyOffset] = KeyOffset,
        [Names.KeyLength] = KeyLength,
    }));

    private static Spec Rewritten(Spec spec, System.Func<Expr, Expr> rewrite)
        => spec with { Equations = spec.Equations.MapSame(e => Dependence.Rewrite(e.Body, rewrite) is var body && body == e.Body ? e : e with { Body = body }) };

    private static Spec WithKeys(Spec spec, Expr exists)
    {
        if (spec.Find(Spec.Visible) is { } visible)
        {
            var both = visible with { Body = new MapBody(Expr.And(exists, ((MapBody)visible.Body).Value)) };
            return spec with { Equations = spec.Equations.MapSame(e => e == visible ? both : e) };
        }

        var mask = new Equation(Spec.Visible, ScalarType.Bool, ["b", "h", "m", "n"], new MapBody(exists));
        var masked = spec.Equations.Select(e => e.Body is ReduceBody { Where: null } reduce && reduce.Over.Contains("n") ? e with { Body = reduce with { Where = mask.Here } } : e);
        return spec with { Equations = [mask, .. masked] };
    }

    private LoopDomain Fixed(LoopDomain domain) => domain switch
    {
        RangeDomain range => Fixed(range),
        UnionDomain union => new UnionDomain(union.Ranges.MapSame(Fixed)),
        ListDomain list => new ListDomain(Fixed(list.Bounds), list.Classifier.Map(Of)),
        _ => domain,
    };

    private RangeDomain Fixed(RangeDomain range)
        => new(Of(range.First), Of(range.End), range.FullFirst is { } first ? Of(first) : null, range.FullEnd is { } end ? Of(end) : null);
}

using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Tile;

namespace Attn.Passes;

/// <summary>
/// Moves a factor of the raw scores into the packing of the queries, where it costs D multiplications a row instead of N:
/// legal where every use of a product of queries and keys is multiplied by the same factor, and the factor is the same for
/// the whole item.
/// </summary>
internal static class Prescale
{
    /// <summary>The factor, and the kernel without it; the factor is 1 where there is none in common.</summary>
    public static (Expr Factor, TileKernel Kernel) Split(TileKernel kernel)
    {
        var scores = kernel.Body.Definitions()
            .Where(d => d.Value is DotOp && d.Type.Shape.SequenceEqual(["I", "J"]))
            .ToDictionary(d => (Expr)d.Element, d => d.Name);
        var factors = new HashSet<Expr>();
        foreach (var define in kernel.Body.Definitions())
        {
            Factors(define, scores, factors);
        }

        if (factors.Count != 1 || !IsOfItem(factors.First()))
        {
            return (Expr.Float(1), kernel);
        }

        var factor = factors.First();
        return (factor, kernel with { Body = kernel.Body.MapSame(s => Rewrite(s, e => Unscale(e, scores, factor))) });
    }

    /// <summary>Collects what scores are multiplied by; a use without a factor counts as the factor 1.</summary>
    private static void Factors(Define define, Dictionary<Expr, string> scores, HashSet<Expr> factors)
    {
        switch (define.Value)
        {
            case MapOp map:
                foreach (var node in map.Value.Nodes().Append(map.Value).Distinct())
                {
                    foreach (var (child, place) in node.Children.Select((c, k) => (c, k)).Where(c => scores.ContainsKey(c.c)))
                    {
                        factors.Add(FactorOf((node as Apply)!, place) ?? Expr.Float(1));
                    }
                }

                if (scores.ContainsKey(map.Value))
                {
                    factors.Add(Expr.Float(1));
                }

                break;
            case DotOp dot when scores.ContainsValue(dot.Left):
            case ReduceOp reduce when scores.ContainsValue(reduce.Source):
                factors.Add(Expr.Float(1));
                break;
            default:
                break;
        }
    }

    private static Expr? FactorOf(Apply? parent, int place)
        => parent is not null && (parent.Op == Op.Multiply || parent.Op == Op.Fma) && place < 2 ? parent[1 - place] : null;

    private static Expr Unscale(Expr expr, Dictionary<Expr, string> scores, Expr factor)
        => expr is Apply a && (a.Op == Op.Multiply || a.Op == Op.Fma)
            && ((scores.ContainsKey(a[0]) && a[1] == factor) || (scores.ContainsKey(a[1]) && a[0] == factor))
            ? a.Op == Op.Fma ? Product(a) + a[2] : Product(a)
            : expr;

    private static Expr Product(Apply a) => a[0] is Variable { Kind: VariableKind.Value } ? a[0] : a[1];

    /// <summary>Whether an expression is the same for all rows and keys of an item.</summary>
    private static bool IsOfItem(Expr factor) => factor != Expr.Float(1) && !factor.Any(e => e is Variable v && v.Kind switch
    {
        VariableKind.Value => true,
        VariableKind.Index => v.Name is not ("b" or "h" or "g"),
        _ => false,
    });

    private static TileStatement Rewrite(TileStatement statement, System.Func<Expr, Expr> rewrite) => statement switch
    {
        Define { Value: MapOp map } define => define with { Value = map with { Value = map.Value.Rewrite(rewrite) } },
        Region region => region with { Body = region.Body.MapSame(d => (Define)Rewrite(d, rewrite)) },
        Loop loop => loop with { Body = loop.Body.MapSame(s => Rewrite(s, rewrite)) },
        _ => statement,
    };
}

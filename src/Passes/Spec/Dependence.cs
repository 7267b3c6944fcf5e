using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;

namespace Attn.Passes;

/// <summary>Which of a pair's two sides a value varies with.</summary>
[Flags]
internal enum Sides
{
    /// <summary>It is the same for all pairs of a head.</summary>
    None = 0,

    /// <summary>It varies with the query.</summary>
    Query = 1,

    /// <summary>It varies with the key.</summary>
    Key = 2,

    /// <summary>It varies with both.</summary>
    Both = Query | Key,
}

/// <summary>Which indices and equations an expression depends on.</summary>
internal static class Dependence
{
    /// <summary>The ranks that the expression's value varies with; derived indices count as what they derive from.</summary>
    public static SortedSet<string> Ranks(Expr expr)
    {
        var ranks = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var node in expr.Nodes())
        {
            if (node is Variable { Kind: VariableKind.Index } index)
            {
                ranks.Add(index.Name switch
                {
                    "i" => "m",
                    "j" => "n",
                    "g" => "h",
                    "query_offset" or "key_offset" or "key_length" => "b",
                    var name => name,
                });
            }
        }

        return ranks;
    }

    /// <summary>Whether the value is the same for all pairs of one query tile and key tile: it varies with batch and head at most.</summary>
    public static bool IsUniform(Expr expr) => !Ranks(expr).Any(r => r is "m" or "n" || FeatureRank.Is(r));

    /// <summary>Whether the value varies with the key.</summary>
    public static bool IsPerKey(Expr expr) => Ranks(expr).Contains("n");

    /// <summary>Which sides of a pair the value varies with.</summary>
    public static Sides SidesOf(Expr expr)
    {
        var ranks = Ranks(expr);
        return (ranks.Contains("m") ? Sides.Query : Sides.None) | (ranks.Contains("n") ? Sides.Key : Sides.None);
    }

    /// <summary>The equations that the expression reads directly.</summary>
    public static IEnumerable<Access> Reads(Expr expr) => expr.Nodes().OfType<Access>();

    /// <summary>The same body over rewritten expressions, or this body where nothing changed.</summary>
    public static EquationBody Rewrite(EquationBody body, Func<Expr, Expr> rewrite)
    {
        switch (body)
        {
            case MapBody map:
                var value = rewrite(map.Value);
                return value == map.Value ? body : new MapBody(value);
            case ReduceBody reduce:
                var element = rewrite(reduce.Value);
                var where = reduce.Where is null ? null : rewrite(reduce.Where);
                return element == reduce.Value && where == reduce.Where ? body : reduce with { Value = element, Where = where };
            default:
                return body;
        }
    }

    /// <summary>Whether an equation is made anew for each pair: a map over the keys, and no transform of them.</summary>
    public static bool IsElementwise(Equation equation) => equation.Body is MapBody && equation.Ranks.Contains("n") && !equation.Ranks.Contains("g");

    /// <summary>Whether an equation is a reduction over the keys.</summary>
    public static bool IsKeyReduction(Equation equation) => equation.Body is ReduceBody reduce && reduce.Over.Contains("n");

    /// <summary>
    /// What an access to a map equation stands for: its element, with the equation's ranks replaced by the access's indices.
    /// </summary>
    public static Expr Inline(Equation map, Access access)
    {
        var replacements = new Dictionary<Expr, Expr>();
        for (var k = 0; k < map.Ranks.Count; k++)
        {
            replacements[Names.Index(map.Ranks[k])] = access.Children[k];
        }

        var identity = replacements.All(r => r.Key == r.Value);
        var value = ((MapBody)map.Body).Value;
        return identity ? value : value.Substitute(replacements);
    }
}

using System.Collections.Generic;
using System.Linq;
using Attn.IR;

namespace Attn.Passes;

/// <summary>
/// Takes out of elementwise maps what does not vary with both the query and the key: a term of the row, of the column, or of
/// the head alone becomes an equation over fewer ranks, so that it is computed once a row, once a column or once a head. A
/// table read moves only where its index is proved to be in bounds, since a hoisted term is computed for rows that never reach it.
/// </summary>
internal static class HoistIndexTerms
{
    private static readonly string[] RankOrder = ["b", "h", "m", "n"];

    public static Spec Run(Spec spec, PassContext context)
    {
        var hoisted = new Dictionary<Expr, Equation>();
        var equations = new List<Equation>();
        foreach (var equation in spec.Equations)
        {
            if (!Dependence.IsElementwise(equation) || !equation.Ranks.Contains("m"))
            {
                equations.Add(equation);
                continue;
            }

            var known = hoisted.Count;
            var value = Hoist(spec, ((MapBody)equation.Body).Value, equation.Name, hoisted);
            equations.AddRange(hoisted.Values.Skip(known));
            equations.Add(hoisted.Count == known && value == ((MapBody)equation.Body).Value ? equation : equation with { Body = new MapBody(value) });
        }

        return hoisted.Count == 0 ? spec : spec with { Equations = equations.ToEquatableArray() };
    }

    private static Expr Hoist(Spec spec, Expr expr, string owner, Dictionary<Expr, Equation> hoisted)
    {
        if (hoisted.TryGetValue(expr, out var known))
        {
            return known.Here;
        }

        var ranks = Dependence.Ranks(expr);
        if (!(ranks.Contains("m") && ranks.Contains("n")) && !ranks.Any(FeatureRank.Is) && IsWorthIt(spec, expr) && IsSafe(spec, expr))
        {
            var kind = ranks.Contains("m") ? "row" : ranks.Contains("n") ? "col" : "head";
            var name = $"{owner}.{kind}{(char)('a' + (hoisted.Count % 26))}{(hoisted.Count < 26 ? "" : "x" + (hoisted.Count / 26))}";
            var equation = new Equation(name, expr.Type, Ordered(ranks), new MapBody(expr));
            hoisted.Add(expr, equation);
            return equation.Here;
        }

        return expr.Children.Count == 0 || expr is Access ? expr : expr.WithChildren([.. expr.Children.Select(c => Hoist(spec, c, owner, hoisted))]);
    }

    private static EquatableArray<string> Ordered(SortedSet<string> ranks)
        => RankOrder.Where(ranks.Contains).ToEquatableArray();

    /// <summary>
    /// A table read, or floating arithmetic on an index; integer arithmetic costs less than a load of its result, and what
    /// depends on no index is a constant of the launch.
    /// </summary>
    private static bool IsWorthIt(Spec spec, Expr expr)
        => expr.Any(n => n is Access access ? spec.Find(access.Tensor) is null : n is Apply { Type: ScalarType.Float } apply && apply.Op != Op.ToFloat)
            && expr.Any(n => n is Variable { Kind: VariableKind.Index } or Access);

    private static bool IsSafe(Spec spec, Expr expr) => expr.Nodes().All(node => node switch
    {
        // A row value of the cascade: known for every row.
        Access access when spec.Find(access.Tensor) is { } equation => equation.Body is MapBody && !equation.Ranks.Contains("n") && IsSafe(spec, ((MapBody)equation.Body).Value),
        Access access => spec.Tensors.FirstOrDefault(t => t.Name == access.Tensor) is { } tensor
            && BoundsProof.IsInBounds(tensor, access),

        // A divisor may be zero at rows where no visible pair divides by it.
        Apply apply when (apply.Op == Op.Divide || apply.Op == Op.Modulo) && apply.Type == ScalarType.Int => apply[1] is IntConstant { Value: > 0 },
        _ => true,
    });
}

using System.Collections.Generic;
using System.Linq;
using Attn.IR;

namespace Attn.Passes;

/// <summary>
/// Rewrites expressions by <see cref="SimplifyRules"/> to a fixpoint, puts elementwise maps that only other maps read in
/// the place of their accesses, replaces an equation that only renames another, and drops equations that no result needs.
/// Afterwards scores are one map of the raw products, and no mask means no condition.
/// </summary>
internal static class Simplify
{
    /// <summary>Every rule shrinks or keeps the tree, so few rounds are ever needed; the bound is against a faulty rule.</summary>
    private const int MostRounds = 64;

    public static Spec Run(Spec spec, PassContext context)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            var next = DropUnused(Substitute(InEquations(spec)));
            if (ReferenceEquals(next, spec))
            {
                return spec;
            }

            spec = next;
        }

        return spec;
    }

    /// <summary>An expression after all rules.</summary>
    public static Expr Expression(Expr expr)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            var next = expr.Rewrite(SimplifyRules.Apply);
            if (next == expr)
            {
                break;
            }

            expr = next;
        }

        return expr;
    }

    private static Spec InEquations(Spec spec) => WithEquations(spec, spec.Equations.MapSame(equation =>
    {
        var body = Dependence.Rewrite(equation.Body, Expression);
        if (body is ReduceBody { Where: BoolConstant { Value: true } } reduce)
        {
            body = reduce with { Where = null };
        }

        return ReferenceEquals(body, equation.Body) ? equation : equation with { Body = body };
    }));

    private static Spec Substitute(Spec spec)
    {
        var results = new HashSet<string>(Spec.Results);
        foreach (var equation in spec.Equations)
        {
            if (!results.Contains(equation.Name) && equation.Body is MapBody && equation.Name != Spec.Visible
                && (IsRenaming(equation) || (Dependence.IsElementwise(equation) && ReadByMapsOnly(spec, equation.Name))))
            {
                return Inlined(spec, equation);
            }

            // A mask that is always true becomes no condition; one that is always false stays, and every row is empty.
            if (equation is { Name: Spec.Visible, Body: MapBody { Value: BoolConstant { Value: true } } })
            {
                return Inlined(spec, equation);
            }
        }

        return spec;
    }

    /// <summary>Another name of an equation or a constant; a transform that takes some features of an operand is none.</summary>
    private static bool IsRenaming(Equation equation)
        => equation.Body is MapBody { Value: Access or FloatConstant } && !equation.Ranks.Any(FeatureRank.Is);

    private static bool ReadByMapsOnly(Spec spec, string name) => spec.Equations.All(
        e => e.Body is MapBody { } map
            ? !Dependence.Reads(map.Value).Any(a => a.Tensor == name) || e.Ranks.Contains("n")
            : !e.Body.Expressions.SelectMany(Dependence.Reads).Any(a => a.Tensor == name));

    private static Spec Inlined(Spec spec, Equation equation)
    {
        var rest = spec.Equations.Where(e => e.Name != equation.Name).Select(e =>
        {
            var body = Dependence.Rewrite(e.Body, value => value.Rewrite(
                node => node is Access access && access.Tensor == equation.Name ? Dependence.Inline(equation, access) : node));
            return ReferenceEquals(body, e.Body) ? e : e with { Body = body };
        });
        return spec with { Equations = rest.ToEquatableArray() };
    }

    private static Spec DropUnused(Spec spec)
    {
        var needed = new HashSet<string>(Spec.Results);
        foreach (var equation in spec.Equations.Reverse())
        {
            if (needed.Contains(equation.Name))
            {
                needed.UnionWith(equation.Body.Expressions.SelectMany(Dependence.Reads).Select(a => a.Tensor));
            }
        }

        var kept = spec.Equations.Where(e => needed.Contains(e.Name)).ToEquatableArray();
        return kept.Count == spec.Equations.Count ? spec : spec with { Equations = kept };
    }

    private static Spec WithEquations(Spec spec, EquatableArray<Equation> equations)
        => equations == spec.Equations ? spec : spec with { Equations = equations };
}

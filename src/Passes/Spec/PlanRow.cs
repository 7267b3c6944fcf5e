using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;

namespace Attn.Passes;

/// <summary>
/// Plans how a row's reductions are made while tiles of keys go by. First, per-row factors leave the sums (a division by the
/// denominator happens once, at the end). Then each reduction gets the earliest pass over the keys in which it can be made:
/// pass 0 if its element uses no reduced value of the row; the pass of a running maximum <c>r</c> if it uses <c>r</c> only as
/// the factor <c>exp(x - r)</c>, which makes it correctable; else the pass after the last one it needs. The number of passes
/// follows from the dependences of the cascade, as in FuseMax (Nayak et al., 2024, section 3); softmax takes one.
/// </summary>
internal static class PlanRow
{
    public static Spec Run(Spec spec, PassContext context)
    {
        var factored = TakeFactorsOff(spec);
        var passes = new Dictionary<string, int>();
        var planned = factored.Equations.MapSame(equation => Planned(factored, equation, passes));
        return planned == factored.Equations ? factored : Simplify.Run(factored with { Equations = planned }, context);
    }

    private static Spec TakeFactorsOff(Spec spec)
    {
        var equations = new List<Equation>();
        foreach (var equation in spec.Equations)
        {
            if (equation.Body is ReduceBody { Operator: Reduction.Sum } sum && Dependence.IsKeyReduction(equation)
                && RowFactors.Of(spec, sum.Value) is { None: false } factors)
            {
                var raw = equation with { Name = equation.Name + ".sum", Body = sum with { Value = factors.Element } };
                equations.Add(raw);
                equations.Add(equation with { Body = new MapBody(factors.Restore(raw.Here)) });
            }
            else
            {
                equations.Add(equation);
            }
        }

        return equations.Count == spec.Equations.Count ? spec : spec with { Equations = equations.ToEquatableArray() };
    }

    private static Equation Planned(Spec spec, Equation equation, Dictionary<string, int> passes)
    {
        if (!Dependence.IsKeyReduction(equation))
        {
            // A map of a row is known when all that it reads is.
            if (!Dependence.IsElementwise(equation))
            {
                var known = RowValues(spec, equation.Body.Expressions).Where(passes.ContainsKey).Select(r => passes[r]).ToList();
                if (known.Count > 0)
                {
                    passes[equation.Name] = known.Max();
                }
            }

            return equation;
        }

        var reduce = (ReduceBody)equation.Body;
        var stream = Stream(spec, reduce, passes);
        passes[equation.Name] = stream.Pass;
        return reduce.Stream == stream ? equation : equation with { Body = reduce with { Stream = stream } };
    }

    private static Streaming Stream(Spec spec, ReduceBody reduce, Dictionary<string, int> passes)
    {
        var element = Expanded(spec, reduce.Value);
        var needed = RowValues(spec, reduce.Expressions).Where(passes.ContainsKey).Distinct().ToList();
        if (needed.Count == 0)
        {
            return new Streaming(0);
        }

        var last = needed.Max(r => passes[r]);
        var moving = needed.Where(r => passes[r] == last).ToList();
        return moving.Count == 1 && reduce.Operator == Reduction.Sum && IsMaximum(spec, moving[0])
            && RunningFactor.Of(element, spec.Find(moving[0])!.Here) is { } @base
                ? new Streaming(last, moving[0], @base)
                : new Streaming(last + 1);
    }

    /// <summary>The reduced values of the row that expressions use, through elementwise equations.</summary>
    private static IEnumerable<string> RowValues(Spec spec, IEnumerable<Expr> expressions)
        => expressions.SelectMany(e => Dependence.Reads(Expanded(spec, e)))
            .Select(access => spec.Find(access.Tensor))
            .Where(e => e is not null && !e.Ranks.Contains("n"))
            .Select(e => e!.Name);

    /// <summary>The expression with all elementwise equations put in the place of their accesses.</summary>
    private static Expr Expanded(Spec spec, Expr expr)
    {
        while (true)
        {
            var next = expr.Rewrite(node => node is Access access && spec.Find(access.Tensor) is { } equation && Dependence.IsElementwise(equation)
                ? Dependence.Inline(equation, access)
                : node);
            if (next == expr)
            {
                return expr;
            }

            expr = next;
        }
    }

    /// <summary>
    /// Whether a row value is made of maxima: only then is <c>exp(r0 - r1)</c> at most 1 as keys go by, and the correction safe.
    /// </summary>
    private static bool IsMaximum(Spec spec, string name) => spec.Find(name) switch
    {
        { Body: ReduceBody reduce } => reduce.Operator == Reduction.Max,
        { Body: MapBody map } => IsMaximum(spec, map.Value),
        _ => false,
    };

    private static bool IsMaximum(Spec spec, Expr expr) => expr switch
    {
        Access access => spec.Find(access.Tensor) is null || IsMaximum(spec, access.Tensor),
        Apply apply => apply.Op == Op.Maximum && apply.Children.All(c => IsMaximum(spec, c)),
        Variable or FloatConstant => true,
        _ => false,
    };
}

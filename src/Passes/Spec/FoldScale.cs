using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;

namespace Attn.Passes;

/// <summary>
/// Moves the logits to base 2. Let <c>c = log2 e &gt; 0</c>. The scores that a running maximum is taken of, and the maxima
/// themselves, are replaced by <c>c</c> times their value; <c>exp(x - m)</c> becomes <c>exp2(c x - c m)</c> with no
/// multiplication left, and <c>c</c> meets the constants that already multiply the raw score. Legal for every score, because
/// <c>c</c> is positive: a maximum of scaled scores is the scaled maximum.
/// </summary>
internal static class FoldScale
{
    private static readonly Expr Log2E = Expr.Float(1.4426950408889634);
    private static readonly Expr Ln2 = Expr.Float(0.6931471805599453);

    public static Spec Run(Spec spec, PassContext context)
    {
        var scaled = Logits(spec);
        var equations = spec.Equations.MapSame(equation => Rewritten(equation, scaled));
        return equations == spec.Equations ? spec : Simplify.Run(spec with { Equations = equations }, context);
    }

    /// <summary>The equations to scale: the running values of base e, and what they are maxima of.</summary>
    private static HashSet<string> Logits(Spec spec)
    {
        var logits = new HashSet<string>();
        foreach (var equation in spec.Equations)
        {
            if (equation.Body is ReduceBody { Stream: { Running: { } running, Base: var @base } } && @base == Op.Exp)
            {
                Add(running);
            }
        }

        return logits;

        void Add(string name)
        {
            if (spec.Find(name) is not { } equation || !logits.Add(name))
            {
                return;
            }

            foreach (var access in Leaves(equation.Body is ReduceBody reduce ? reduce.Value : ((MapBody)equation.Body).Value))
            {
                // Scores that are already an equation of a reduction (the raw products) stay as they are.
                if (spec.Find(access.Tensor) is { } read && (Dependence.IsElementwise(read) || !read.Ranks.Contains("n")))
                {
                    Add(access.Tensor);
                }
            }
        }
    }

    /// <summary>The accesses that a scaling by a positive number passes down to.</summary>
    private static IEnumerable<Access> Leaves(Expr expr) => expr switch
    {
        Access access => [access],
        Apply apply when apply.Op == Op.Maximum || apply.Op == Op.Minimum || apply.Op == Op.Abs => apply.Children.SelectMany(Leaves),
        _ => [],
    };

    private static Equation Rewritten(Equation equation, HashSet<string> logits)
    {
        var isLogit = logits.Contains(equation.Name);
        var body = equation.Body switch
        {
            MapBody map => Changed(map, new MapBody(isLogit ? Scaled(map.Value) : Plain(map.Value))),
            ReduceBody reduce => Changed(reduce, reduce with
            {
                Value = isLogit ? Scaled(reduce.Value) : Plain(reduce.Value),
                Stream = reduce.Stream is { Running: { } running } stream && logits.Contains(running) ? stream with { Base = Op.Exp2 } : reduce.Stream,
            }),
            var other => other,
        };
        return ReferenceEquals(body, equation.Body) ? equation : equation with { Body = body };

        static EquationBody Changed(EquationBody before, EquationBody after) => before == after ? before : after;

        // log2(e) times the expression, in terms of scaled logits.
        Expr Scaled(Expr expr) => expr switch
        {
            Access access when logits.Contains(access.Tensor) => access,
            FloatConstant c => Expr.Float(c.Value * 1.4426950408889634),
            Apply apply when IsHomogeneous(apply.Op) => Expr.Apply(apply.Op, [.. apply.Children.Select(Scaled)]),
            Apply apply when apply.Op == Op.Select => Expr.Select(Plain(apply[0]), Scaled(apply[1]), Scaled(apply[2])),
            _ when Products.IsLink(expr) => Products.Combine(Links(expr), Log2E),
            _ => Products.Combine(Plain(expr), Log2E),
        };

        // The expression itself, in terms of scaled logits.
        Expr Plain(Expr expr) => expr switch
        {
            Access access when logits.Contains(access.Tensor) => access * Ln2,
            Apply apply when apply.Op == Op.Exp && MentionsLogit(apply[0]) => Expr.Apply(Op.Exp2, Scaled(apply[0])),
            Apply apply when IsInvariantTest(apply) => apply,
            _ when Products.IsLink(expr) => Products.Combine(Links(expr), null),
            _ => expr.WithChildren([.. expr.Children.Select(Plain)]),
        };

        // A product is gathered as a whole: one of several varying factors keeps its shape.
        Expr Links(Expr expr) => Products.IsLink(expr) ? expr.WithChildren([.. expr.Children.Select(Links)]) : Plain(expr);

        bool MentionsLogit(Expr expr) => Dependence.Reads(expr).Any(a => logits.Contains(a.Tensor));

        // A sign, and a comparison with zero or an infinity, do not notice a positive factor.
        bool IsInvariantTest(Apply apply)
            => (apply.Op == Op.Sign || (apply.Children.Count == 2 && apply.Type == ScalarType.Bool && apply[1] is FloatConstant { Value: 0 or double.PositiveInfinity or double.NegativeInfinity }))
                && apply[0] is Access access && logits.Contains(access.Tensor);
    }

    private static bool IsHomogeneous(Op op)
        => op == Op.Add || op == Op.Subtract || op == Op.Negate || op == Op.Maximum || op == Op.Minimum || op == Op.Abs;
}

using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;

namespace Attn.Passes;

/// <summary>
/// Takes per-row factors off an element, so that a sum of <c>w / l</c> over the keys is a sum of <c>w</c> divided once. Sound
/// because a sum is linear, and because a guard <c>select(l == 0, 0, .)</c> of a row is the same for all its elements. Terms of a sum, and
/// the two values of a choice, lose the factors that they share. A sum over no keys is 0 whatever the factors are, also an infinite one
/// or a division by 0: where they are not proved to keep a 0, a sum of 0 stays 0.
/// </summary>
internal sealed class RowFactors
{
    private static readonly Expr Zero = Expr.Float(0);

    // Stands for a sum; a factor is what it makes of one.
    private static readonly Variable Sum = Expr.Variable("sum", ScalarType.Float, VariableKind.Value);

    // Innermost first. All scale by a value of the row, so they commute.
    private readonly EquatableArray<Expr> _factors;

    private RowFactors(Expr element, IEnumerable<Expr> factors)
    {
        Element = element;
        _factors = factors.ToEquatableArray();
    }

    /// <summary>What is left to sum.</summary>
    public Expr Element { get; }

    /// <summary>Whether nothing was taken off.</summary>
    public bool None => _factors.Count == 0;

    /// <summary>Puts the factors back on a sum.</summary>
    public Expr Restore(Expr sum)
        => _factors.All(KeepsZero) ? Apply(_factors, sum) : Expr.Select(Expr.Apply(Op.Equal, sum, Zero), Zero, Apply(_factors, sum));

    /// <summary>Takes the factors off; looks through accesses to elementwise equations of the Spec.</summary>
    public static RowFactors Of(Spec spec, Expr expr)
    {
        switch (expr)
        {
            case Apply apply when apply.Op == Op.Multiply && IsOfRow(apply[0]):
                return Of(spec, apply[1]).Then(apply[0] * Sum);
            case Apply apply when apply.Op == Op.Multiply && IsOfRow(apply[1]):
                return Of(spec, apply[0]).Then(Sum * apply[1]);
            case Apply apply when apply.Op == Op.Multiply:
                var (left, right) = (Of(spec, apply[0]), Of(spec, apply[1]));
                return left.None && right.None
                    ? Nothing(expr)
                    : new RowFactors(left.Element * right.Element, right._factors.Concat(left._factors));
            case Apply apply when apply.Op == Op.Divide && IsOfRow(apply[1]):
                return Of(spec, apply[0]).Then(Sum / apply[1]);
            case Apply apply when apply.Op == Op.Divide:
                return Of(spec, apply[0]).Inside(x => x / apply[1], expr);
            case Apply apply when apply.Op == Op.Negate:
                return Of(spec, apply[0]).Then(-Sum);
            case Apply apply when apply.Op == Op.Add || apply.Op == Op.Subtract:
                return Shared(spec, apply[0], apply[1], (x, y) => Expr.Apply(apply.Op, x, y), expr);
            case Apply apply when apply.Op == Op.Select && IsOfRow(apply[0]) && apply[1] == Zero:
                return Of(spec, apply[2]).Then(Expr.Select(apply[0], Zero, Sum));
            case Apply apply when apply.Op == Op.Select:
                return Shared(spec, apply[1], apply[2], (x, y) => Expr.Select(apply[0], x, y), expr);
            case Access access when spec.Find(access.Tensor) is { } equation && Dependence.IsElementwise(equation):
                var inner = Of(spec, Dependence.Inline(equation, access));
                return inner.None ? Nothing(expr) : inner;
            default:
                return Nothing(expr);
        }
    }

    /// <summary>What two terms share is taken off; what only one of them has goes back on it.</summary>
    private static RowFactors Shared(Spec spec, Expr first, Expr second, Func<Expr, Expr, Expr> combine, Expr whole)
    {
        if (first == Zero || second == Zero)
        {
            // 0 has every factor.
            return Of(spec, first == Zero ? second : first).Inside(x => first == Zero ? combine(Zero, x) : combine(x, Zero), whole);
        }

        var (x, y) = (Of(spec, first), Of(spec, second));
        var (ofX, ofY) = (x._factors.ToList(), y._factors.ToList());
        var shared = x._factors.Where(ofY.Remove).ToList();
        shared.ForEach(factor => ofX.Remove(factor));
        return shared.Count == 0 ? Nothing(whole) : new RowFactors(combine(Apply(ofX, x.Element), Apply(ofY, y.Element)), shared);
    }

    private static Expr Apply(IEnumerable<Expr> factors, Expr sum) => factors.Aggregate(sum, (x, factor) => factor.Substitute(Sum, x));

    /// <summary>Whether a factor is proved to make 0 of 0, by itself or by a guard that is another one.</summary>
    private bool KeepsZero(Expr factor) => factor is Apply apply
        && (apply.Op == Op.Multiply ? IsFinite(apply[0] == Sum ? apply[1] : apply[0])
            : apply.Op != Op.Divide || apply[1] is FloatConstant { Value: not (0 or double.NaN) }
                || _factors.Contains(Expr.Select(Expr.Apply(Op.Equal, apply[1], Zero), Zero, Sum)));

    private static bool IsFinite(Expr factor) => factor is FloatConstant { Value: var value }
        ? !double.IsNaN(value) && !double.IsInfinity(value)
        : factor is Apply apply && apply.Op == Op.ToFloat;

    private static bool IsOfRow(Expr expr) => !Dependence.Ranks(expr).Any(r => r == "n" || FeatureRank.Is(r));

    private static RowFactors Nothing(Expr expr) => new(expr, []);

    private RowFactors Then(Expr outer) => new(Element, _factors.Append(outer));

    /// <summary>The element as part of a larger one, which is left whole where it has no factors.</summary>
    private RowFactors Inside(Func<Expr, Expr> larger, Expr whole) => None ? Nothing(whole) : new RowFactors(larger(Element), _factors);
}

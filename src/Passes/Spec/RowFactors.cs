using System;
using System.Linq;
using Attn.IR;

namespace Attn.Passes;

/// <summary>
/// Takes per-row factors off an element, so that a sum of <c>w / l</c> over the keys is a sum of <c>w</c> divided once. Sound
/// because a sum is linear, and because a guard <c>select(l == 0, 0, .)</c> of a row is the same for all its elements.
/// </summary>
/// <param name="Element">What is left to sum.</param>
/// <param name="Restore">Puts the factors back on the sum.</param>
internal sealed record RowFactors(Expr Element, Func<Expr, Expr> Restore)
{
    private static readonly Expr Zero = Expr.Float(0);

    /// <summary>Whether nothing was taken off.</summary>
    public bool None { get; private init; }

    /// <summary>Takes the factors off; looks through accesses to elementwise equations of the Spec.</summary>
    public static RowFactors Of(Spec spec, Expr expr)
    {
        switch (expr)
        {
            case Apply apply when apply.Op == Op.Multiply && IsOfRow(apply[0]):
                return Of(spec, apply[1]).Then(x => apply[0] * x);
            case Apply apply when apply.Op == Op.Multiply && IsOfRow(apply[1]):
                return Of(spec, apply[0]).Then(x => x * apply[1]);
            case Apply apply when apply.Op == Op.Multiply:
                var left = Of(spec, apply[0]);
                var right = Of(spec, apply[1]);
                return left.None && right.None
                    ? Nothing(expr)
                    : new RowFactors(left.Element * right.Element, x => left.Restore(right.Restore(x)));
            case Apply apply when apply.Op == Op.Divide && IsOfRow(apply[1]):
                return Of(spec, apply[0]).Then(x => x / apply[1]);
            case Apply apply when apply.Op == Op.Negate:
                return Of(spec, apply[0]).Then(x => -x);
            case Apply apply when apply.Op == Op.Select && IsOfRow(apply[0]) && apply[1] == Zero:
                return Of(spec, apply[2]).Then(x => Expr.Select(apply[0], Zero, x));
            case Access access when spec.Find(access.Tensor) is { } equation && Dependence.IsElementwise(equation):
                var inner = Of(spec, Dependence.Inline(equation, access));
                return inner.None ? Nothing(expr) : inner;
            default:
                return Nothing(expr);
        }
    }

    private static bool IsOfRow(Expr expr) => !Dependence.Ranks(expr).Any(r => r == "n" || FeatureRank.Is(r));

    private static RowFactors Nothing(Expr expr) => new(expr, x => x) { None = true };

    private RowFactors Then(Func<Expr, Expr> outer) => new(Element, x => outer(Restore(x)));
}

using System.Collections.Generic;
using System.Linq;
using Attn.IR;

namespace Attn.Passes;

/// <summary>
/// Finds the factor <c>exp(x - r)</c> of an element that is relative to a row value <c>r</c>. With it the sum so far can be
/// corrected when <c>r</c> moves; an element that uses <c>r</c> in any other way cannot be summed before <c>r</c> is final.
/// </summary>
internal static class RunningFactor
{
    private static readonly Expr Zero = Expr.Float(0);
    private static readonly Expr MinusInfinity = Expr.Float(double.NegativeInfinity);

    /// <summary>
    /// The base, <c>exp</c> or <c>exp2</c>, if the element (all elementwise equations put in) is a product in which
    /// <paramref name="running"/> appears just once, as <c>exp(x - r)</c>, or a sum of such products or a choice between them; else null.
    /// </summary>
    public static Op? Of(Expr element, Expr running)
    {
        Op? found = null;
        foreach (var factor in Factors(element))
        {
            if (!Mentions(factor, running))
            {
                continue;
            }

            if (found is not null || OfFactor(factor, running) is not { } @base)
            {
                return null;
            }

            found = @base;
        }

        return found;
    }

    private static Op? OfFactor(Expr factor, Expr running) => factor switch
    {
        Apply a when a.Op == Op.Exp || a.Op == Op.Exp2 => IsRelative(a[0], running) ? a.Op : null,
        Apply a when a.Op == Op.Add || a.Op == Op.Subtract => OfBoth(a[0], a[1], running),
        Apply a when a.Op == Op.Select && !Mentions(a[0], running) => OfBoth(a[1], a[2], running),
        Apply a when a.Op == Op.Divide && !Mentions(a[1], running) => Of(a[0], running),
        _ => null,
    };

    private static Op? OfBoth(Expr first, Expr second, Expr running)
        => first == Zero ? Of(second, running)
            : second == Zero ? Of(first, running)
            : Of(first, running) is { } @base && @base == Of(second, running) ? @base : null;

    /// <summary>A row value as a subtrahend: of a row that has seen no key, or only scores of <c>-inf</c>, nothing is subtracted.</summary>
    public static Expr Shift(Expr running) => Expr.Select(Expr.Apply(Op.Equal, running, MinusInfinity), Expr.Float(0), running);

    private static IEnumerable<Expr> Factors(Expr expr) => expr switch
    {
        Apply a when a.Op == Op.Multiply => a.Children.SelectMany(Factors),
        Apply a when a.Op == Op.Negate => Factors(a[0]),

        // |x y| = |x| |y|, and an exponential is its own magnitude.
        Apply a when a.Op == Op.Abs => Factors(a[0]).Select(f => f is Apply { Op: var op } && (op == Op.Exp || op == Op.Exp2) ? f : Expr.Apply(Op.Abs, f)),
        _ => [expr],
    };

    private static bool IsRelative(Expr exponent, Expr running)
        => exponent is Apply { Op: var op } difference && op == Op.Subtract
            && (difference[1] == running || difference[1] == Shift(running))
            && !Mentions(difference[0], running);

    private static bool Mentions(Expr expr, Expr running) => expr.Any(node => node == running);
}

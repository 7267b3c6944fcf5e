using Attn.IR;

namespace Attn.Passes;

/// <summary>
/// An integer expression as <c>OfQuery * i + OfKey * j + Rest</c>, where <c>Rest</c> is uniform over the pairs of a head. Rows
/// and positions are told apart: an expression of <c>m</c> or <c>n</c> has no such form.
/// </summary>
internal sealed record AffineForm(long OfQuery, long OfKey, Expr Rest)
{
    /// <summary>Coefficients beyond this are not followed, so that sums of them stay exact.</summary>
    private const long LargestCoefficient = 1 << 20;

    /// <summary>The form of an expression, or null where it has none.</summary>
    public static AffineForm? Of(Expr expr)
    {
        if (Dependence.IsUniform(expr))
        {
            return new AffineForm(0, 0, expr);
        }

        if (expr == Names.QueryPosition)
        {
            return new AffineForm(1, 0, Expr.Int(0));
        }

        if (expr == Names.KeyPosition)
        {
            return new AffineForm(0, 1, Expr.Int(0));
        }

        if (expr is not Apply apply)
        {
            return null;
        }

        var form = apply.Op switch
        {
            var op when op == Op.Add => Sum(Of(apply[0]), Of(apply[1]), 1),
            var op when op == Op.Subtract => Sum(Of(apply[0]), Of(apply[1]), -1),
            var op when op == Op.Negate => Scaled(Of(apply[0]), -1),
            var op when op == Op.Multiply && apply[1] is IntConstant c => Scaled(Of(apply[0]), c.Value),
            var op when op == Op.Multiply && apply[0] is IntConstant c => Scaled(Of(apply[1]), c.Value),
            _ => null,
        };
        return form is { OfQuery: <= LargestCoefficient and >= -LargestCoefficient, OfKey: <= LargestCoefficient and >= -LargestCoefficient }
            ? form
            : null;
    }

    private static AffineForm? Sum(AffineForm? left, AffineForm? right, int sign)
        => left is null || right is null ? null
            : new AffineForm(
                left.OfQuery + (sign * right.OfQuery),
                left.OfKey + (sign * right.OfKey),
                sign > 0 ? left.Rest + right.Rest : left.Rest - right.Rest);

    private static AffineForm? Scaled(AffineForm? form, long factor)
        => form is null || factor is > LargestCoefficient or < -LargestCoefficient ? null
            : new AffineForm(form.OfQuery * factor, form.OfKey * factor, form.Rest * Expr.Int(factor));
}

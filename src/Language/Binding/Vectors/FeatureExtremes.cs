using Attn.IR;

namespace Attn.Language.Binding;

/// <summary>
/// The least and the greatest value of an index over all features: what has to lie inside a vector that is read there. Both are of the launch
/// alone, so that what cannot be proved can be required of it.
/// </summary>
internal static class FeatureExtremes
{
    /// <summary>The extremes, or bounds of them; null for an index that has none known.</summary>
    public static (Expr Least, Expr Greatest)? Of(Expr index, FeatureLengths lengths) => index switch
    {
        _ when !index.Any(n => n is Access or Variable { Kind: VariableKind.Index }) => (index, index),
        Variable feature => (0, lengths.LengthOf(feature.Name) - 1),
        Apply a when a.Op == Op.Select => Of(a[1], lengths) is var (x0, x1) && Of(a[2], lengths) is var (y0, y1) ? (Expr.Min(x0, y0), Expr.Max(x1, y1)) : null,
        Apply a when a.Op == Op.Negate => Of(a[0], lengths) is var (x0, x1) ? (-x1, -x0) : null,
        Apply { Children.Count: 2 } a when Of(a[0], lengths) is { } left && Of(a[1], lengths) is { } right => Of(a.Op, left, right),
        _ => null,
    };

    private static (Expr Least, Expr Greatest)? Of(Op op, (Expr Least, Expr Greatest) left, (Expr Least, Expr Greatest) right)
    {
        var ((x0, x1), (y0, y1)) = (left, right);
        return op == Op.Add ? (x0 + y0, x1 + y1)
            : op == Op.Subtract ? (x0 - y1, x1 - y0)
            : op == Op.Minimum ? (Expr.Min(x0, y0), Expr.Min(x1, y1))
            : op == Op.Maximum ? (Expr.Max(x0, y0), Expr.Max(x1, y1))
            : op == Op.Multiply && x0 is IntConstant && x0 == x1 ? Of(op, right, left)
            : y0 != y1 ? null

            // Divisors are positive: a launch checks those that are not constants.
            : op == Op.Modulo ? (0, y0 - 1)
            : op == Op.Divide ? (x0 / y0, x1 / y0)
            : y0 is not IntConstant { Value: >= 0 and < int.MaxValue } constant ? null
            : op == Op.Multiply ? (x0 * y0, x1 * y0)
            : op == Op.BitAnd ? (0, y0)
            : (op == Op.BitOr || op == Op.BitXor) && Polynomial.Of(x0).IsNonNegative ? WithLowBits(x0, x1, constant.Value)
            : null;
    }

    /// <summary>A constant changes no more than the bits below the power of two that exceeds it.</summary>
    private static (Expr Least, Expr Greatest) WithLowBits(Expr least, Expr greatest, long constant)
    {
        var size = 1L;
        while (size <= constant)
        {
            size *= 2;
        }

        return (least / size * size, (greatest / size * size) + (size - 1));
    }
}

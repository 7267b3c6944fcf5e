using System.Collections.Generic;
using System.Linq;
using Attn.IR;

namespace Attn.Passes;

/// <summary>
/// Gathers the factors of a floating product that are uniform over a tile into one, computed once: <c>(scale * x) / cap</c>
/// becomes <c>x * (scale / cap)</c>. Only where a single factor varies, so a polynomial of the score keeps its shape.
/// </summary>
internal static class Products
{
    /// <summary>
    /// The product, times <paramref name="factor"/> where one is given. The varying factor comes first, so that one shape stands
    /// for <c>scale * x</c> and <c>x * scale</c>.
    /// </summary>
    public static Expr Combine(Expr product, Expr? factor)
    {
        var varying = new List<Expr>();
        var uniform = new List<(Expr Value, bool Divides)>();
        if (product.Type != ScalarType.Float || !Collect(product, false, varying, uniform) || varying.Count != 1)
        {
            return factor is null ? product : Dependence.IsUniform(product) ? Simplify.Expression(product * factor) : product * factor;
        }

        if (factor is not null)
        {
            uniform.Add((factor, false));
        }

        Expr? constant = null;
        foreach (var (value, divides) in uniform.OrderBy(u => u.Divides))
        {
            constant = constant is null ? (divides ? Expr.Float(1) / value : value) : divides ? constant / value : constant * value;
        }

        return constant is null ? product
            : uniform is [(var divisor, true)] ? varying[0] / divisor
            : varying[0] * Simplify.Expression(constant);
    }

    /// <summary>Whether an operation is a link of a product.</summary>
    public static bool IsLink(Expr expr) => expr is Apply { Type: ScalarType.Float, Op: var op } && (op == Op.Multiply || op == Op.Divide);

    /// <summary>False where a varying divisor makes the expression no product of the kind.</summary>
    private static bool Collect(Expr expr, bool divides, List<Expr> varying, List<(Expr, bool)> uniform)
    {
        if (Dependence.IsUniform(expr))
        {
            uniform.Add((expr, divides));
            return true;
        }

        if (IsLink(expr) && expr is Apply { Op: var op } apply)
        {
            return Collect(apply[0], divides, varying, uniform) && Collect(apply[1], op == Op.Divide ? !divides : divides, varying, uniform);
        }

        varying.Add(expr);
        return !divides;
    }
}

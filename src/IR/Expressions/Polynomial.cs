using System.Collections.Generic;
using System.Linq;

namespace Attn.IR;

/// <summary>
/// An integer expression as a sum of products, each with a coefficient: <c>1 + D + 2 * D * R</c>. What is neither a sum nor a product, such as
/// <c>D / 2</c>, is a factor like a variable. Two lengths are compared by their difference in this form.
/// </summary>
public sealed class Polynomial
{
    /// <summary>Products of more terms than this are kept as one factor, so that no expression grows without bound.</summary>
    private const int MostTerms = 64;

    private readonly List<(EquatableArray<Expr> Factors, long Coefficient)> _terms;

    private Polynomial(IEnumerable<(EquatableArray<Expr> Factors, long Coefficient)> terms)
        => _terms = [.. terms.GroupBy(t => t.Factors)
            .Select(g => (g.Key, g.Aggregate(0L, (sum, t) => unchecked(sum + t.Coefficient))))
            .Where(t => t.Item2 != 0)];

    /// <summary>The value, where it depends on nothing; else null.</summary>
    public long? Constant => _terms.Count == 0 ? 0 : _terms is [({ Count: 0 }, var only)] ? only : null;

    /// <summary>Whether the value is proved to be at least 0 at every launch.</summary>
    public bool IsNonNegative => _terms.All(t => t.Coefficient > 0 && t.Factors.All(IsLength));

    /// <summary>Whether the value is proved to be at least 0, and 0 only where some dimension is.</summary>
    public bool IsPositive => _terms.Count > 0 && IsNonNegative;

    /// <summary>The form of an integer expression.</summary>
    public static Polynomial Of(Expr expr) => expr switch
    {
        IntConstant c => new([([], c.Value)]),
        Apply a when a.Op == Op.Add => Of(a[0]) + Of(a[1]),
        Apply a when a.Op == Op.Subtract => Of(a[0]) - Of(a[1]),
        Apply a when a.Op == Op.Negate => new Polynomial([]) - Of(a[0]),
        Apply a when a.Op == Op.Multiply => Product(Of(a[0]), Of(a[1]), a),
        Apply { Children: [var dividend, IntConstant { Value: > 0 } divisor] } a when a.Op == Op.Divide => Of(dividend).Over(divisor.Value) ?? Factor(a),
        Apply { Children: [var dividend, IntConstant { Value: > 0 } divisor] } a when a.Op == Op.Modulo
            => Of(dividend) is var form && form.WithoutConstant.IsMultipleOf(divisor.Value) ? Of(ScalarMath.FloorModulo(form.ConstantTerm, divisor.Value)) : Factor(a),
        _ => Factor(expr),
    };

    public static Polynomial operator +(Polynomial left, Polynomial right) => new(left._terms.Concat(right._terms));

    public static Polynomial operator -(Polynomial left, Polynomial right)
        => new(left._terms.Concat(right._terms.Select(t => (t.Factors, unchecked(-t.Coefficient)))));

    /// <summary>Whether the value is proved to be a multiple of a number.</summary>
    public bool IsMultipleOf(long divisor) => _terms.All(t => t.Coefficient % divisor == 0);

    /// <summary>The shortest expression of the form; equal forms of one order of terms give one expression.</summary>
    public Expr ToExpr()
    {
        Expr? sum = null;
        foreach (var (factors, coefficient) in _terms.OrderBy(t => t.Coefficient < 0))
        {
            var size = factors.Count > 0 && coefficient == -1 ? 1 : coefficient < 0 && sum is not null ? -coefficient : coefficient;
            Expr? product = size == 1 && factors.Count > 0 ? null : Expr.Int(size);
            foreach (var factor in factors)
            {
                product = product is null ? factor : product * factor;
            }

            sum = sum is null ? coefficient == -1 && factors.Count > 0 ? -product! : product : coefficient < 0 ? sum - product! : sum + product!;
        }

        return sum ?? Expr.Int(0);
    }

    private static Polynomial Factor(Expr expr) => new([([expr], 1)]);

    private static Polynomial Product(Polynomial left, Polynomial right, Expr written)
        => left._terms.Count * right._terms.Count > MostTerms ? Factor(written) : new(
            left._terms.SelectMany(l => right._terms.Select(r => (
                l.Factors.Concat(r.Factors).OrderBy(f => f.ToString(), System.StringComparer.Ordinal).ToEquatableArray(),
                unchecked(l.Coefficient * r.Coefficient)))));

    private long ConstantTerm => _terms.FirstOrDefault(t => t.Factors.Count == 0).Coefficient;

    private Polynomial WithoutConstant => new(_terms.Where(t => t.Factors.Count > 0));

    /// <summary>The quotient, rounded down: a constant may leave a remainder, since it shifts multiples of the divisor.</summary>
    private Polynomial? Over(long divisor) => WithoutConstant is var multiple && multiple.IsMultipleOf(divisor)
        ? new(multiple._terms.Select(t => (t.Factors, t.Coefficient / divisor)).Append(([], ScalarMath.FloorDivide(ConstantTerm, divisor))))
        : null;

    /// <summary>Whether a factor is never negative: a dimension, or an operation that keeps lengths lengths.</summary>
    private static bool IsLength(Expr factor) => factor switch
    {
        Variable { Kind: VariableKind.Dimension } => true,
        IntConstant { Value: >= 0 } => true,
        Apply a when a.Op == Op.Divide || a.Op == Op.Add || a.Op == Op.Multiply || a.Op == Op.Minimum => a.Children.All(IsLength),
        Apply a when a.Op == Op.Maximum => a.Children.Any(IsLength),
        Apply { Children: [_, IntConstant { Value: > 0 }] } a when a.Op == Op.Modulo => true,
        _ => false,
    };
}

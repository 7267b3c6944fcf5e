using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace Attn.IR.Tests;

/// <summary>The normal form of lengths.</summary>
public sealed class PolynomialTests
{
    private static readonly Variable R = Expr.Variable("R", ScalarType.Int, VariableKind.Parameter);

    [Theory]
    [InlineData("2 * D / 2", "D")]
    [InlineData("D - D / 2", "D - D / 2")]
    [InlineData("R + (D - R)", "D")]
    [InlineData("1 + D + D * D - 1", "D + D * D")]
    [InlineData("(D + 1) * (D - 1)", "D * D - 1")]
    [InlineData("0 - D", "-D")]
    [InlineData("R - R", "0")]
    public void Shortest(string written, string shortest) => Assert.Equal(shortest, Polynomial.Of(Parse(written)).ToExpr().ToString());

    [Theory]
    [InlineData("D / 2 * 3", false)]
    [InlineData("4 * D + 2 * E", true)]
    [InlineData("D * 2 + 1", false)]
    public void Multiples(string written, bool isEven) => Assert.Equal(isEven, Polynomial.Of(Parse(written)).IsMultipleOf(2));

    [Theory]
    [InlineData("D + D / 2", true, true)]
    [InlineData("D - 1", false, false)]
    [InlineData("R", false, false)]
    [InlineData("D - D", true, false)]
    [InlineData("max(R, 0) + 3", true, true)]
    public void Signs(string written, bool isNonNegative, bool isPositive)
    {
        var form = Polynomial.Of(Parse(written));
        Assert.Equal((isNonNegative, isPositive), (form.IsNonNegative, form.IsPositive));
    }

    [Fact]
    public void TheFormKeepsTheValue()
    {
        var leaf = Gen.OneOf(
            Gen.Elements<Expr>(Names.D, Names.E, R),
            Gen.Choose(-4, 9).Select(k => Expr.Int(k)));
        var expression = Enumerable.Range(0, 4).Aggregate(leaf, (inner, _) => Gen.OneOf(
            leaf,
            from a in inner from b in inner select a + b,
            from a in inner from b in inner select a - b,
            from a in inner from b in inner select a * b,
            from a in inner select -a,
            from a in inner from k in Gen.Choose(1, 5) select a / k,
            from a in inner from k in Gen.Choose(1, 5) select a % k));
        Prop.ForAll(
            Arb.From(expression), Arb.From(Gen.Choose(0, 50)), Arb.From(Gen.Choose(-30, 30)),
            (written, length, parameter) =>
            {
                var values = new Dictionary<Expr, Expr> { [Names.D] = length, [Names.E] = length + 3, [R] = parameter };
                return Value(written, values) == Value(Polynomial.Of(written).ToExpr(), values);
            }).QuickCheckThrowOnFailure();
    }

    private static long Value(Expr expr, Dictionary<Expr, Expr> values)
        => ((IntConstant)expr.Substitute(values).Rewrite(node => node is Apply a
            ? ScalarMath.Apply(a.Op, [.. a.Children.Select(c => (Scalar)((IntConstant)c).Value)]).ToExpr()
            : node)).Value;

    private static Expr Parse(string text)
    {
        var scope = new ExprScope();
        scope.Declare(R);
        return ExprParser.Parse(text, scope);
    }
}

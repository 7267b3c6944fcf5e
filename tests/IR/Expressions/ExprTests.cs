using System;
using System.Collections.Generic;

namespace Attn.IR.Tests.Expressions;

public sealed class ExprTests
{
    private static readonly Expr I = Names.QueryPosition;
    private static readonly Expr J = Names.KeyPosition;

    [Fact]
    public void EqualExpressionsAreOneObject()
    {
        Assert.Same(I + Expr.Int(1), Names.Index("i") + Expr.Int(1));
        Assert.NotSame(Expr.Float(0.0), Expr.Float(-0.0));
        Assert.Same(Expr.Float(double.NaN), Expr.Float(double.NaN));
        Assert.NotSame(Expr.Int(1), Expr.Float(1));
    }

    [Fact]
    public void ARewriteThatChangesNothingReturnsItsArgument()
    {
        var expr = Expr.Apply(Op.LessEqual, J, I + Expr.Int(3));
        Assert.Same(expr, expr.Rewrite(node => node));
        Assert.Same(expr, expr.Substitute(Names.Feature, Expr.Int(0)));
        Assert.Equal("j <= m + 3", expr.Substitute(I, Names.QueryRow).ToString());
    }

    [Fact]
    public void ASharedNodeIsVisitedOnce()
    {
        // Sixty doublings: 2^60 nodes as a tree, 61 as a graph.
        var expr = I;
        for (var k = 0; k < 60; k++)
        {
            expr += expr;
        }

        var visits = 0;
        expr.Rewrite(node =>
        {
            visits++;
            return node;
        });
        Assert.Equal(61, visits);
        Assert.Equal(int.MaxValue, expr.Size);
        Assert.Equal(61, expr.Depth);
    }

    [Theory]
    [InlineData("a - (b - c)")]
    [InlineData("a - b - c")]
    [InlineData("(a + b) * c")]
    [InlineData("-(a + b)")]
    [InlineData("a == b && b < c || !(a <= c)")]
    [InlineData("a & b == c")]
    [InlineData("(a ^ b) << 3 & 12")]
    [InlineData("select(a < b, -1, -(1)) % 3")]
    [InlineData("min(a, max(b, c)) / 2")]
    public void TextHasTheFewestParentheses(string text)
    {
        var scope = new ExprScope();
        foreach (var name in new[] { "a", "b", "c" })
        {
            scope.Declare(Expr.Variable(name, ScalarType.Int, VariableKind.Value));
        }

        // `a & b == c` compares the masked value: bit operators bind tighter than comparisons.
        Assert.Equal(text, ExprParser.Parse(text, scope).ToString());
    }

    [Fact]
    public void OperandsThatDoNotFitAreRefused()
        => Assert.Throws<ArgumentException>(() => Expr.Apply(Op.BitAnd, Expr.Float(1), Expr.Int(1)));

    [Theory]
    [InlineData(7, 2, 3, 1)]
    [InlineData(-7, 2, -4, 1)]
    [InlineData(7, -2, -4, -1)]
    [InlineData(-7, -2, 3, -1)]
    [InlineData(-8, 2, -4, 0)]
    [InlineData(long.MinValue, -1, long.MinValue, 0)]
    public void IntegerDivisionFloors(long dividend, long divisor, long quotient, long remainder)
    {
        Assert.Equal(quotient, ScalarMath.Apply(Op.Divide, dividend, divisor).AsInt);
        Assert.Equal(remainder, ScalarMath.Apply(Op.Modulo, dividend, divisor).AsInt);
    }

    public static TheoryData<string, double, double> RealFunctions() => new()
    {
        { "erf", 0.5, 0.5204998778130465 },
        { "erf", 3, 0.9999779095030014 },
        { "erf", double.NegativeInfinity, -1 },
        { "log1p", 1e-12, 9.999999999995e-13 },
        { "log1p", double.PositiveInfinity, double.PositiveInfinity },
        { "expm1", 1e-12, 1.0000000000005e-12 },
        { "expm1", double.NegativeInfinity, -1 },
        { "sigmoid", -800, 0 },
        { "sigmoid", double.PositiveInfinity, 1 },
        { "softplus", 800, 800 },
        { "softplus", double.NegativeInfinity, 0 },
        { "sign", -0.0, 0 },
        { "sign", double.NaN, double.NaN },
        { "exp", double.NegativeInfinity, 0 },
        { "rsqrt", 0, double.PositiveInfinity },
    };

    [Theory]
    [MemberData(nameof(RealFunctions))]
    public void RealFunctionsHoldAtTheirEdges(string function, double x, double expected)
        => Assert.Equal(expected, ScalarMath.Apply(Op.FunctionNamed(function)!, x).AsFloat, 1e-15 + (1e-12 * Math.Abs(double.IsFinite(expected) ? expected : 0)));

    [Fact]
    public void EveryOperatorHasAMeaning()
    {
        Scalar Sample(ScalarType type) => type switch
        {
            ScalarType.Bool => true,
            ScalarType.Int => 5,
            _ => 0.25,
        };
        foreach (var op in Op.All)
        {
            foreach (var type in new[] { ScalarType.Bool, ScalarType.Int, ScalarType.Float })
            {
                var operands = new List<ScalarType> { op == Op.Select ? ScalarType.Bool : type };
                while (operands.Count < op.Arity)
                {
                    operands.Add(type);
                }

                if (op.ResultType(operands) is { } result)
                {
                    Assert.Equal(result, ScalarMath.Apply(op, [.. operands.ConvertAll(Sample)]).Type);
                }
            }
        }
    }
}

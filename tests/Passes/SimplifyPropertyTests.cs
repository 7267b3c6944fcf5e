using System;
using Attn.IR;
using Attn.Passes.Tests.Semantics;
using FsCheck;
using FsCheck.Fluent;

namespace Attn.Passes.Tests;

/// <summary>The rules of Simplify, against the meaning of the operators, on random well-typed expressions.</summary>
public sealed class SimplifyPropertyTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(3000);

    [Fact]
    public void ASimplifiedExpressionHasTheSameValue() => Check((expr, random) =>
    {
        var simplified = Simplify.Expression(expr);
        for (var trial = 0; trial < 4; trial++)
        {
            var environment = new System.Collections.Generic.Dictionary<Variable, Scalar>();
            foreach (var variable in RandomExpressions.Variables)
            {
                environment[variable] = random.NextValue(variable.Type);
            }

            if (Value(expr, environment) is { } expected)
            {
                Assert.Equal(expected, Value(simplified, environment));
            }
        }
    });

    [Fact]
    public void SimplifyingTwiceChangesNothingMore() => Check((expr, _) =>
    {
        var once = Simplify.Expression(expr);
        Assert.Same(once, Simplify.Expression(once));
    });

    [Fact]
    public void ASimplifiedExpressionIsNoLarger() => Check((expr, _) => Assert.True(Simplify.Expression(expr).Size <= expr.Size));

    [Fact]
    public void TheTextOfAnExpressionReadsBackAsTheSameObject() => Check((expr, _) =>
    {
        var scope = new ExprScope();
        foreach (var variable in RandomExpressions.Variables)
        {
            scope.Declare(variable);
        }

        Assert.Same(expr, ExprParser.Parse(expr.ToString(), scope));
    });

    private static void Check(Action<Expr, RandomExpressions> property)
        => Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
        {
            var random = new RandomExpressions(seed);
            property(random.Next((ScalarType)(Math.Abs((long)seed) % 3), 5), random);
        }).Check(Many);

    /// <summary>The value, all NaNs alike; null where an integer is divided by zero, which the launch forbids.</summary>
    private static Scalar? Value(Expr expr, System.Collections.Generic.Dictionary<Variable, Scalar> environment)
    {
        try
        {
            var value = ExprEvaluation.Evaluate(expr, v => environment[v], (_, _) => throw new InvalidOperationException());
            return value.Type == ScalarType.Float && double.IsNaN(value.AsFloat) ? double.NaN : value;
        }
        catch (DivideByZeroException)
        {
            return null;
        }
    }
}

using System;
using System.Linq;
using Attn.IR;

namespace Attn.Passes.Tests.Semantics;

/// <summary>The value of an expression, by recursion over its tree.</summary>
internal static class ExprEvaluation
{
    public static Scalar Evaluate(Expr expr, Func<Variable, Scalar> valueOf, Func<Access, long[], Scalar> elementOf)
    {
        return Of(expr);

        Scalar Of(Expr node) => node switch
        {
            IntConstant c => c.Value,
            FloatConstant c => c.Value,
            BoolConstant c => c.Value,
            Variable v => valueOf(v),
            Access a => elementOf(a, [.. a.Children.Select(i => Of(i).AsInt)]),
            Apply a when a.Op == Op.Select => Of(Of(a[0]).AsBool ? a[1] : a[2]),
            Apply a when a.Op == Op.And => Of(a[0]).AsBool && Of(a[1]).AsBool,
            Apply a when a.Op == Op.Or => Of(a[0]).AsBool || Of(a[1]).AsBool,
            Apply a => ScalarMath.Apply(a.Op, [.. a.Children.Select(Of)]),
            _ => throw new InvalidOperationException(),
        };
    }
}

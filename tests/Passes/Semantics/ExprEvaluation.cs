using System;
using System.Linq;
using Attn.IR;

namespace Attn.Passes.Tests.Semantics;

/// <summary>The value of an expression, by recursion over its tree.</summary>
internal static class ExprEvaluation
{
    /// <param name="expr">The expression.</param>
    /// <param name="valueOf">The value of a variable.</param>
    /// <param name="elementOf">The element of a tensor at indices.</param>
    /// <param name="lengthOf">The length of a tensor's last axis; needed only for searches.</param>
    public static Scalar Evaluate(Expr expr, Func<Variable, Scalar> valueOf, Func<Access, long[], Scalar> elementOf, Func<string, long>? lengthOf = null)
    {
        return Of(expr);

        Scalar Of(Expr node) => node switch
        {
            IntConstant c => c.Value,
            FloatConstant c => c.Value,
            BoolConstant c => c.Value,
            Variable v => valueOf(v),
            Access a => elementOf(a, [.. a.Children.Select(i => Of(i).AsInt)]),
            Search s => Place(s),
            Apply a when a.Op == Op.Select => Of(Of(a[0]).AsBool ? a[1] : a[2]),
            Apply a when a.Op == Op.And => Of(a[0]).AsBool && Of(a[1]).AsBool,
            Apply a when a.Op == Op.Or => Of(a[0]).AsBool || Of(a[1]).AsBool,
            Apply a => ScalarMath.Apply(a.Op, [.. a.Children.Select(Of)]),
            _ => throw new InvalidOperationException(),
        };

        long Place(Search search)
        {
            var length = lengthOf!(search.Tensor);
            if (length == 0)
            {
                return 0;
            }

            var run = search.Children.Take(search.Children.Count - 1).ToArray();
            var value = Of(search.Value).AsInt;
            return Enumerable.Range(0, (int)length).Count(at =>
            {
                var element = Of(Expr.Access(search.Tensor, ScalarType.Int, [.. run, Expr.Int(at)])).AsInt;
                return search.Side == SearchSide.First ? element < value : element <= value;
            });
        }
    }
}

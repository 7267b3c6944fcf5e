using System;
using System.Linq;
using Attn.IR;

namespace Attn.Passes;

/// <summary>
/// The rules of <see cref="Simplify"/>, one a line, grouped by what they are about. A rule holds for every value of its
/// variables, infinities and NaN included; its right side is never larger than its left. Integer rules hold modulo 2^64.
/// </summary>
internal static class SimplifyRules
{
    private static readonly Expr Zero = Expr.Int(0);
    private static readonly Expr One = Expr.Int(1);
    private static readonly Expr RealOne = Expr.Float(1);
    private static readonly Expr RealZero = Expr.Float(0);
    private static readonly Expr Infinity = Expr.Float(double.PositiveInfinity);
    private static readonly Expr MinusInfinity = Expr.Float(double.NegativeInfinity);

    /// <summary>Applies the first rule that fits; the expression itself where none does.</summary>
    public static Expr Apply(Expr expr)
    {
        if (expr is not Apply node)
        {
            return expr;
        }

        return Fold(node) ?? (node.Children.Count switch
        {
            1 => Unary(node, node[0]),
            2 => Binary(node, node[0], node[1]),
            _ => Choice(node),
        });
    }

    private static Expr? Fold(Apply node)
    {
        var values = node.Children.Select(Constant).ToArray();
        return values.All(v => v is not null) && !(DividesIntegers(node.Op) && values[1]!.Value is { Type: ScalarType.Int, AsInt: 0 })
            ? ScalarMath.Apply(node.Op, [.. values.Select(v => v!.Value)]).ToExpr()
            : null;
    }

    private static bool DividesIntegers(Op op) => op == Op.Divide || op == Op.Modulo;

    private static Scalar? Constant(Expr expr) => expr switch
    {
        IntConstant c => c.Value,
        FloatConstant c => c.Value,
        BoolConstant c => c.Value,
        _ => null,
    };

    private static Expr Unary(Apply node, Expr x)
    {
        var inner = x as Apply;
        return node.Op switch
        {
            // -(-x) = x, !!x = x, ~~x = x
            var op when (op == Op.Negate || op == Op.Not || op == Op.BitNot) && inner?.Op == op => inner[0],

            // !(x == y) = x != y, also for NaN
            var op when op == Op.Not && inner?.Op == Op.Equal => Expr.Apply(Op.NotEqual, inner[0], inner[1]),
            var op when op == Op.Not && inner?.Op == Op.NotEqual => Expr.Apply(Op.Equal, inner[0], inner[1]),

            // !(x < y) = y <= x for integers; not for floats, where NaN is neither
            var op when op == Op.Not && inner?.Op == Op.Less && inner[0].Type == ScalarType.Int => Expr.Apply(Op.LessEqual, inner[1], inner[0]),
            var op when op == Op.Not && inner?.Op == Op.LessEqual && inner[0].Type == ScalarType.Int => Expr.Apply(Op.Less, inner[1], inner[0]),

            // | |x| | = |x|, |-x| = |x|, |exp x| = exp x
            var op when op == Op.Abs && (inner?.Op == Op.Abs || inner?.Op == Op.Exp || inner?.Op == Op.Exp2) => x,
            var op when op == Op.Abs && inner?.Op == Op.Negate => Expr.Apply(Op.Abs, inner[0]),
            _ => node,
        };
    }

    private static Expr Binary(Apply node, Expr x, Expr y)
    {
        var op = node.Op;
        return op switch
        {
            // x + 0 = x, 0 + x = x; for floats only with -0, because -0 + 0 = 0
            _ when op == Op.Add && (y == Zero || IsMinusZero(y)) => x,
            _ when op == Op.Add && (x == Zero || IsMinusZero(x)) => y,

            // x - 0 = x; x - x = 0 for integers
            _ when op == Op.Subtract && (y == Zero || y == RealZero) => x,
            _ when op == Op.Subtract && x == y && x.Type == ScalarType.Int => Zero,

            // x * 1 = x, x / 1 = x; x * 0 = 0 for integers
            _ when op == Op.Multiply && (y == One || y == RealOne) => x,
            _ when op == Op.Multiply && (x == One || x == RealOne) => y,
            _ when op == Op.Multiply && (x == Zero || y == Zero) => Zero,
            _ when op == Op.Divide && (y == One || y == RealOne) => x,

            // (x + c) + d = x + (c + d), (x - c) + d = x + (d - c), ... for integers
            _ when x.Type == ScalarType.Int && y is IntConstant d && x is Apply { Children: [var a, IntConstant c] } sum => ShiftedBy(node, a, c.Value, sum.Op, d.Value),

            // max(x, -inf) = x, min(x, inf) = x, max(x, x) = x, x & x = x, x && x = x ...
            _ when op == Op.Maximum && (y == MinusInfinity || x == MinusInfinity) => y == MinusInfinity ? x : y,
            _ when op == Op.Minimum && (y == Infinity || x == Infinity) => y == Infinity ? x : y,
            _ when x == y && (op == Op.Maximum || op == Op.Minimum || op == Op.And || op == Op.Or || op == Op.BitAnd || op == Op.BitOr) => x,

            // true && x = x, false && x = false, false || x = x, true || x = true; the same from the right
            _ when op == Op.And && (x == Expr.True || y == Expr.True) => x == Expr.True ? y : x,
            _ when op == Op.And && (x == Expr.False || y == Expr.False) => Expr.False,
            _ when op == Op.Or && (x == Expr.False || y == Expr.False) => x == Expr.False ? y : x,
            _ when op == Op.Or && (x == Expr.True || y == Expr.True) => Expr.True,

            // x == x = true, x < x = false, ... for integers and truth values
            _ when x == y && x.Type != ScalarType.Float && (op == Op.Equal || op == Op.LessEqual) => Expr.True,
            _ when x == y && x.Type != ScalarType.Float && (op == Op.NotEqual || op == Op.Less) => Expr.False,
            _ => node,
        };
    }

    private static Expr Choice(Apply node)
        => node.Op != Op.Select ? node

            // true ? x : y = x, false ? x : y = y, c ? x : x = x
            : node[0] == Expr.True || node[1] == node[2] ? node[1]
            : node[0] == Expr.False ? node[2]

            // c ? true : false = c, c ? false : true = !c
            : node[1] == Expr.True && node[2] == Expr.False ? node[0]
            : node[1] == Expr.False && node[2] == Expr.True ? Expr.Apply(Op.Not, node[0])
            : node;

    private static Expr ShiftedBy(Apply node, Expr x, long inner, Op innerOp, long outer)
    {
        if ((node.Op != Op.Add && node.Op != Op.Subtract) || (innerOp != Op.Add && innerOp != Op.Subtract))
        {
            return node;
        }

        var shift = unchecked((innerOp == Op.Add ? inner : -inner) + (node.Op == Op.Add ? outer : -outer));
        return shift == 0 ? x
            : shift == long.MinValue ? node
            : shift > 0 ? x + Expr.Int(shift)
            : x - Expr.Int(-shift);
    }

    private static bool IsMinusZero(Expr expr)
        => expr is FloatConstant { Value: 0 } c && BitConverter.DoubleToInt64Bits(c.Value) != 0;
}

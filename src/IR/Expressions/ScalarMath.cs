using System;
using System.Collections.Generic;

namespace Attn.IR;

/// <summary>A value of a scalar type.</summary>
public readonly record struct Scalar
{
    private readonly long _bits;

    private Scalar(ScalarType type, long bits)
    {
        Type = type;
        _bits = bits;
    }

    public ScalarType Type { get; }

    public bool AsBool => _bits != 0;

    public long AsInt => _bits;

    public double AsFloat => BitConverter.Int64BitsToDouble(_bits);

    public static implicit operator Scalar(bool value) => new(ScalarType.Bool, value ? 1 : 0);

    public static implicit operator Scalar(long value) => new(ScalarType.Int, value);

    public static implicit operator Scalar(double value) => new(ScalarType.Float, BitConverter.DoubleToInt64Bits(value));

    /// <summary>The constant expression of this value.</summary>
    public Expr ToExpr() => Type switch
    {
        ScalarType.Bool => Expr.Bool(AsBool),
        ScalarType.Int => Expr.Int(AsInt),
        _ => Expr.Float(AsFloat),
    };
}

/// <summary>
/// What each operator computes, in 64-bit integers and float64: the definition that constant folding and the interpreter
/// share, and that every backend is tested against.
/// </summary>
public static class ScalarMath
{
    private static readonly Dictionary<Op, Func<double, double>> Unary = new()
    {
        [Op.Floor] = Math.Floor,
        [Op.Ceiling] = Math.Ceiling,
        [Op.Round] = Math.Round,
        [Op.Sqrt] = Math.Sqrt,
        [Op.Rsqrt] = x => 1 / Math.Sqrt(x),
        [Op.Exp] = Math.Exp,
        [Op.Exp2] = x => Math.Pow(2, x),
        [Op.Expm1] = SpecialFunctions.Expm1,
        [Op.Log] = Math.Log,
        [Op.Log2] = x => Math.Log(x) / Math.Log(2),
        [Op.Log1p] = SpecialFunctions.Log1p,
        [Op.Tanh] = Math.Tanh,
        [Op.Sigmoid] = x => x >= 0 ? 1 / (1 + Math.Exp(-x)) : Math.Exp(x) / (1 + Math.Exp(x)),
        [Op.Softplus] = x => double.IsNaN(x) ? x : Math.Max(x, 0) + SpecialFunctions.Log1p(Math.Exp(-Math.Abs(x))),
        [Op.Erf] = SpecialFunctions.Erf,
        [Op.Sin] = Math.Sin,
        [Op.Cos] = Math.Cos,
        [Op.Abs] = Math.Abs,
        [Op.Sign] = x => double.IsNaN(x) ? x : Math.Sign(x),
        [Op.Negate] = x => -x,
    };

    /// <summary>Applies an operator to values.</summary>
    /// <exception cref="DivideByZeroException">An integer division by zero.</exception>
    public static Scalar Apply(Op op, params Scalar[] operands)
    {
        var first = operands[0];
        if (op == Op.Select)
        {
            return first.AsBool ? operands[1] : operands[2];
        }

        if (op == Op.Fma)
        {
            return (first.AsFloat * operands[1].AsFloat) + operands[2].AsFloat;
        }

        if (op.Typing == OpTyping.Rotation)
        {
            var angle = RopeAngle(first.AsFloat, operands[1].AsInt, operands[2].AsInt, operands[3].AsInt);
            return op == Op.RopeCos ? Math.Cos(angle) : Math.Sin(angle);
        }

        return operands.Length == 1
            ? ApplyUnary(op, first)
            : first.Type switch
            {
                ScalarType.Float => ApplyFloat(op, first.AsFloat, operands[1].AsFloat),
                ScalarType.Int => ApplyInt(op, first.AsInt, operands[1].AsInt),
                _ => ApplyBool(op, first.AsBool, operands[1].AsBool),
            };
    }

    /// <summary>The quotient, rounded towards minus infinity.</summary>
    public static long FloorDivide(long dividend, long divisor)
    {
        if (divisor == -1)
        {
            return unchecked(-dividend);
        }

        var quotient = dividend / divisor;
        return dividend % divisor != 0 && (dividend < 0) != (divisor < 0) ? quotient - 1 : quotient;
    }

    /// <summary>The remainder that goes with <see cref="FloorDivide"/>; it has the divisor's sign.</summary>
    public static long FloorModulo(long dividend, long divisor)
    {
        if (divisor == -1)
        {
            return 0;
        }

        var remainder = dividend % divisor;
        return remainder != 0 && (remainder < 0) != (divisor < 0) ? remainder + divisor : remainder;
    }

    /// <summary>The angle by which rotary embedding turns the pair <paramref name="pair"/> of a vector of <paramref name="length"/> features.</summary>
    private static double RopeAngle(double theta, long position, long pair, long length) => position * Math.Pow(theta, -2.0 * pair / length);

    private static Scalar ApplyUnary(Op op, Scalar operand)
    {
        if (operand.Type == ScalarType.Float)
        {
            return op == Op.ToInt ? ToInt(operand.AsFloat)
                : op == Op.IsNaN ? double.IsNaN(operand.AsFloat)
                : Unary[op](operand.AsFloat);
        }

        var value = operand.AsInt;
        return op == Op.Not ? !operand.AsBool
            : op == Op.ToFloat ? (Scalar)(double)value
            : op == Op.Negate ? unchecked(-value)
            : op == Op.BitNot ? ~value
            : op == Op.Abs ? (value < 0 ? unchecked(-value) : value)
            : op == Op.Sign ? (long)Math.Sign(value)
            : op == Op.PopCount ? PopCount((ulong)value)
            : throw Unknown(op);
    }

    private static Scalar ApplyFloat(Op op, double x, double y)
        => op == Op.Add ? x + y
            : op == Op.Subtract ? x - y
            : op == Op.Multiply ? x * y
            : op == Op.Divide ? x / y
            : op == Op.Minimum ? Math.Min(x, y)
            : op == Op.Maximum ? Math.Max(x, y)
            : op == Op.Pow ? Math.Pow(x, y)
            : op == Op.Equal ? x == y
            : op == Op.NotEqual ? x != y
            : op == Op.Less ? x < y
            : op == Op.LessEqual ? x <= y
            : throw Unknown(op);

    private static Scalar ApplyInt(Op op, long x, long y)
        => op == Op.Add ? unchecked(x + y)
            : op == Op.Subtract ? unchecked(x - y)
            : op == Op.Multiply ? unchecked(x * y)
            : op == Op.Divide ? FloorDivide(x, y)
            : op == Op.Modulo ? FloorModulo(x, y)
            : op == Op.Minimum ? Math.Min(x, y)
            : op == Op.Maximum ? Math.Max(x, y)
            : op == Op.BitAnd ? x & y
            : op == Op.BitOr ? x | y
            : op == Op.BitXor ? x ^ y
            : op == Op.ShiftLeft ? x << (int)(y & 63)
            : op == Op.ShiftRight ? x >> (int)(y & 63)
            : op == Op.Equal ? x == y
            : op == Op.NotEqual ? x != y
            : op == Op.Less ? x < y
            : op == Op.LessEqual ? x <= y
            : throw Unknown(op);

    private static Scalar ApplyBool(Op op, bool x, bool y)
        => op == Op.And ? x && y
            : op == Op.Or ? x || y
            : op == Op.Equal ? x == y
            : op == Op.NotEqual ? x != y
            : throw Unknown(op);

    private static Scalar ToInt(double value)
        => double.IsNaN(value) ? 0L
            : value >= long.MaxValue ? long.MaxValue
            : value <= long.MinValue ? long.MinValue
            : (long)Math.Floor(value);

    private static long PopCount(ulong bits)
    {
        var count = 0L;
        for (; bits != 0; bits &= bits - 1)
        {
            count++;
        }

        return count;
    }

    private static InvalidOperationException Unknown(Op op) => new($"'{op}' has no meaning here.");
}

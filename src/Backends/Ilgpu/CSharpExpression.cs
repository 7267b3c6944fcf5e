using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Attn.IR;

namespace Attn.Backends.Ilgpu;

/// <summary>
/// Prints a scalar expression as C# that ILGPU translates. Operators whose meaning differs there (floored division, a maximum
/// that keeps NaN) are calls of the functions that <see cref="Helpers"/> adds to the kernel's class.
/// </summary>
internal static class CSharpExpression
{
    /// <summary>Functions that printed expressions call.</summary>
    public static readonly IReadOnlyList<string> Helpers =
    [
        "// MathF.Max and MathF.Min drop NaN on some devices.",
        "private static float Max(float x, float y) => x > y || x != x ? x : y;",
        "",
        "private static float Min(float x, float y) => x < y || x != x ? x : y;",
        "",
        "private static long Max(long x, long y) => x > y ? x : y;",
        "",
        "private static long Min(long x, long y) => x < y ? x : y;",
        "",
        "private static float Sign(float x) => x > 0f ? 1f : x < 0f ? -1f : x;",
        "",
        "private static long FloorDivide(long x, long y) => x / y - (x % y != 0 && (x < 0) != (y < 0) ? 1 : 0);",
        "",
        "private static long FloorModulo(long x, long y) => x - FloorDivide(x, y) * y;",
    ];

    private static readonly Dictionary<Op, string> Functions = new()
    {
        [Op.Floor] = "XMath.Floor",
        [Op.Ceiling] = "XMath.Ceiling",
        [Op.Sqrt] = "XMath.Sqrt",
        [Op.Rsqrt] = "XMath.Rsqrt",
        [Op.Exp] = "XMath.Exp",
        [Op.Exp2] = "XMath.Exp2",
        [Op.Log] = "XMath.Log",
        [Op.Log2] = "XMath.Log2",
        [Op.Tanh] = "XMath.Tanh",
        [Op.Sin] = "XMath.Sin",
        [Op.Cos] = "XMath.Cos",
        [Op.Pow] = "XMath.Pow",
        [Op.Abs] = "XMath.Abs",
        [Op.Minimum] = "Min",
        [Op.Maximum] = "Max",
        [Op.Sign] = "Sign",
    };

    /// <summary>Prints an expression; <paramref name="leaf"/> says what variables are.</summary>
    public static string Print(Expr expr, Func<Variable, string> leaf) => expr switch
    {
        IntConstant c => c.Value.ToString(CultureInfo.InvariantCulture) + "L",
        FloatConstant c => Literal(c.Value),
        BoolConstant c => c.Value ? "true" : "false",
        Variable v => leaf(v),
        Apply a => Print(a, [.. a.Children.Select(c => Print(c, leaf))]),
        _ => throw new LimitationException($"a read of a captured tensor, '{expr}',"),
    };

    /// <summary>An f32 literal.</summary>
    public static string Literal(double value)
        => double.IsNaN(value) ? "float.NaN"
            : double.IsPositiveInfinity(value) ? "float.PositiveInfinity"
            : double.IsNegativeInfinity(value) ? "float.NegativeInfinity"
            : ((float)value).ToString("R", CultureInfo.InvariantCulture) + "f";

    private static string Print(Apply apply, string[] x)
    {
        var op = apply.Op;
        return op == Op.Select ? $"({x[0]} ? {x[1]} : {x[2]})"
            : op == Op.Fma ? $"({x[0]} * {x[1]} + {x[2]})"
            : op == Op.ToFloat ? $"(float){x[0]}"
            : op == Op.IsNaN ? $"({x[0]} != {x[0]})"
            : op == Op.Sigmoid ? $"(1f / (1f + XMath.Exp(-{x[0]})))"
            : op == Op.Divide && apply.Type == ScalarType.Int ? $"FloorDivide({x[0]}, {x[1]})"
            : op == Op.Modulo ? $"FloorModulo({x[0]}, {x[1]})"
            : op == Op.ShiftLeft || op == Op.ShiftRight ? $"({x[0]} {op.Spelling} (int)({x[1]} & 63L))"
            : Functions.TryGetValue(op, out var function) ? $"{function}({string.Join(", ", x)})"
            : op.IsInfix ? $"({x[0]} {op.Spelling} {x[1]})"
            : op.IsPrefix ? $"({op.Spelling}{x[0]})"
            : throw new LimitationException($"the function '{op.Spelling}'");
    }
}

/// <summary>Leaves the printer at a construct that it does not cover; never leaves this project.</summary>
internal sealed class LimitationException(string construct) : Exception(construct)
{
    public string Construct { get; } = construct;
}

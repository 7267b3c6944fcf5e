using System;
using System.Collections.Generic;
using Attn.IR;

namespace Attn.Passes.Analysis;

/// <summary>Operators on integers and truths as functions of 64-bit words, truth as 1 and 0: what <see cref="ScalarMath"/> computes, without its boxes.</summary>
internal static class IntegerOperators
{
    /// <summary>Operators of two operands that are both looked at.</summary>
    public static IReadOnlyDictionary<Op, Func<long, long, long>> Binary { get; } = new Dictionary<Op, Func<long, long, long>>
    {
        [Op.Add] = (x, y) => unchecked(x + y),
        [Op.Subtract] = (x, y) => unchecked(x - y),
        [Op.Multiply] = (x, y) => unchecked(x * y),
        [Op.Divide] = ScalarMath.FloorDivide,
        [Op.Modulo] = ScalarMath.FloorModulo,
        [Op.Minimum] = Math.Min,
        [Op.Maximum] = Math.Max,
        [Op.BitAnd] = (x, y) => x & y,
        [Op.BitOr] = (x, y) => x | y,
        [Op.BitXor] = (x, y) => x ^ y,
        [Op.ShiftLeft] = (x, y) => x << (int)(y & 63),
        [Op.ShiftRight] = (x, y) => x >> (int)(y & 63),
        [Op.Less] = (x, y) => x < y ? 1 : 0,
        [Op.LessEqual] = (x, y) => x <= y ? 1 : 0,
        [Op.Equal] = (x, y) => x == y ? 1 : 0,
        [Op.NotEqual] = (x, y) => x != y ? 1 : 0,
    };

    /// <summary>An operator of one operand.</summary>
    public static Func<long, long> Unary(Op op, ScalarType operand)
        => op == Op.Not ? x => 1 - x
            : op == Op.Negate ? x => unchecked(-x)
            : op == Op.BitNot ? x => ~x
            : x => Bits(ScalarMath.Apply(op, operand == ScalarType.Bool ? x != 0 : x));

    /// <summary>An integer or a truth as a word.</summary>
    public static long Bits(Scalar value) => value.Type == ScalarType.Bool ? (value.AsBool ? 1 : 0) : value.AsInt;
}

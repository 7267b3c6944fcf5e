using System;
using System.Collections.Generic;
using System.Linq;

namespace Attn.IR;

/// <summary>What an operator asks of its operands' types, and what type it gives.</summary>
public enum OpTyping
{
    /// <summary>All operands int or all float; gives that type.</summary>
    Numeric,

    /// <summary>All operands int; gives int.</summary>
    Integer,

    /// <summary>All operands float; gives float.</summary>
    Real,

    /// <summary>All operands bool; gives bool.</summary>
    Logical,

    /// <summary>Both operands int, both float or both bool; gives bool.</summary>
    Equality,

    /// <summary>Both operands int or both float; gives bool.</summary>
    Order,

    /// <summary>A bool, then two operands of one type; gives that type.</summary>
    Choice,

    /// <summary>An int; gives float.</summary>
    IntToFloat,

    /// <summary>A float; gives int, rounding towards minus infinity, saturating, NaN to 0.</summary>
    FloatToInt,

    /// <summary>A float; gives bool.</summary>
    Test,

    /// <summary>A base (float), a position, a pair and a length (ints); gives float.</summary>
    Rotation,
}

/// <summary>
/// A scalar operator. This table is the only list of them: type rule, spelling and precedence are said here once, and every
/// analysis and backend switches over the same instances. <c>a &gt; b</c> is <c>b &lt; a</c>; <c>clamp</c>, <c>relu</c>,
/// <c>silu</c> and <c>gelu</c> are written with these by the binder, so no backend sees them.
/// </summary>
public sealed class Op
{
    /// <summary>Precedence of a function call or an atom: nothing binds tighter.</summary>
    public const int AtomPrecedence = 12;

    private static readonly List<Op> Table = [];

    // Precedences follow the language: bit operators bind tighter than comparisons.
    public static readonly Op Or = Infix("||", 2, OpTyping.Logical);
    public static readonly Op And = Infix("&&", 3, OpTyping.Logical);
    public static readonly Op Equal = Infix("==", 4, OpTyping.Equality);
    public static readonly Op NotEqual = Infix("!=", 4, OpTyping.Equality);
    public static readonly Op Less = Infix("<", 4, OpTyping.Order);
    public static readonly Op LessEqual = Infix("<=", 4, OpTyping.Order);
    public static readonly Op BitOr = Infix("|", 5, OpTyping.Integer);
    public static readonly Op BitXor = Infix("^", 6, OpTyping.Integer);
    public static readonly Op BitAnd = Infix("&", 7, OpTyping.Integer);
    public static readonly Op ShiftLeft = Infix("<<", 8, OpTyping.Integer);
    public static readonly Op ShiftRight = Infix(">>", 8, OpTyping.Integer);
    public static readonly Op Add = Infix("+", 9, OpTyping.Numeric);
    public static readonly Op Subtract = Infix("-", 9, OpTyping.Numeric);
    public static readonly Op Multiply = Infix("*", 10, OpTyping.Numeric);
    public static readonly Op Divide = Infix("/", 10, OpTyping.Numeric);
    public static readonly Op Modulo = Infix("%", 10, OpTyping.Integer);
    public static readonly Op Negate = Prefix("-", OpTyping.Numeric);
    public static readonly Op Not = Prefix("!", OpTyping.Logical);
    public static readonly Op BitNot = Prefix("~", OpTyping.Integer);

    public static readonly Op Select = Function("select", 3, OpTyping.Choice);
    public static readonly Op ToFloat = Function("float", 1, OpTyping.IntToFloat);
    public static readonly Op ToInt = Function("int", 1, OpTyping.FloatToInt);
    public static readonly Op IsNaN = Function("isnan", 1, OpTyping.Test);

    public static readonly Op Minimum = Function("min", 2, OpTyping.Numeric);
    public static readonly Op Maximum = Function("max", 2, OpTyping.Numeric);
    public static readonly Op Abs = Function("abs", 1, OpTyping.Numeric);
    public static readonly Op Sign = Function("sign", 1, OpTyping.Numeric);
    public static readonly Op PopCount = Function("popcount", 1, OpTyping.Integer);

    public static readonly Op Fma = Function("fma", 3, OpTyping.Real);
    public static readonly Op Floor = Function("floor", 1, OpTyping.Real);
    public static readonly Op Ceiling = Function("ceil", 1, OpTyping.Real);
    public static readonly Op Round = Function("round", 1, OpTyping.Real);
    public static readonly Op Sqrt = Function("sqrt", 1, OpTyping.Real);
    public static readonly Op Rsqrt = Function("rsqrt", 1, OpTyping.Real);
    public static readonly Op Exp = Function("exp", 1, OpTyping.Real);
    public static readonly Op Exp2 = Function("exp2", 1, OpTyping.Real);
    public static readonly Op Expm1 = Function("expm1", 1, OpTyping.Real);
    public static readonly Op Log = Function("log", 1, OpTyping.Real);
    public static readonly Op Log2 = Function("log2", 1, OpTyping.Real);
    public static readonly Op Log1p = Function("log1p", 1, OpTyping.Real);
    public static readonly Op Tanh = Function("tanh", 1, OpTyping.Real);
    public static readonly Op Sigmoid = Function("sigmoid", 1, OpTyping.Real);
    public static readonly Op Softplus = Function("softplus", 1, OpTyping.Real);
    public static readonly Op Erf = Function("erf", 1, OpTyping.Real);
    public static readonly Op Sin = Function("sin", 1, OpTyping.Real);
    public static readonly Op Cos = Function("cos", 1, OpTyping.Real);
    public static readonly Op Pow = Function("pow", 2, OpTyping.Real);

    /// <summary>
    /// Of <c>theta</c>, <c>p</c>, <c>r</c> and <c>length</c>: <c>cos(p * theta^(-2 r / length))</c>, the angle in float64 on every backend: in float32 a position of 100,000 would leave it 0.01 off.
    /// </summary>
    public static readonly Op RopeCos = Function("ropecos", 4, OpTyping.Rotation);

    /// <summary>The sine of the same angle, which is in float64 on every backend.</summary>
    public static readonly Op RopeSin = Function("ropesin", 4, OpTyping.Rotation);

    private Op(string spelling, int arity, int precedence, OpTyping typing)
    {
        Spelling = spelling;
        Arity = arity;
        Precedence = precedence;
        Typing = typing;
        Table.Add(this);
    }

    /// <summary>Every operator, in the order of this file.</summary>
    public static IReadOnlyList<Op> All => Table;

    /// <summary>The sign or function name in text.</summary>
    public string Spelling { get; }

    /// <summary>The number of operands.</summary>
    public int Arity { get; }

    /// <summary>How tightly the operator binds; a larger number binds tighter.</summary>
    public int Precedence { get; }

    /// <summary>The rule for the operands' types.</summary>
    public OpTyping Typing { get; }

    /// <summary>Whether text writes the operator between its two operands.</summary>
    public bool IsInfix => Arity == 2 && Precedence < AtomPrecedence;

    /// <summary>Whether text writes the operator before its one operand.</summary>
    public bool IsPrefix => Arity == 1 && Precedence < AtomPrecedence;

    /// <summary>Whether <c>(a op b) op c</c> and <c>a op (b op c)</c> agree exactly for operands of this type.</summary>
    public bool IsAssociative(ScalarType type)
        => this == And || this == Or || this == BitAnd || this == BitOr || this == BitXor || this == Minimum || this == Maximum
            || (type == ScalarType.Int && (this == Add || this == Multiply));

    /// <summary>The function of this name, or null.</summary>
    public static Op? FunctionNamed(string name)
        => Table.FirstOrDefault(op => op.Precedence == AtomPrecedence && op.Spelling == name);

    /// <summary>The type of the result, or null where the operands do not fit.</summary>
    public ScalarType? ResultType(IReadOnlyList<ScalarType> operands)
    {
        if (operands.Count != Arity)
        {
            return null;
        }

        var first = operands[0];
        var same = operands.All(t => t == first);
        return Typing switch
        {
            OpTyping.Numeric when same && first != ScalarType.Bool => first,
            OpTyping.Integer when same && first == ScalarType.Int => ScalarType.Int,
            OpTyping.Real when same && first == ScalarType.Float => ScalarType.Float,
            OpTyping.Logical when same && first == ScalarType.Bool => ScalarType.Bool,
            OpTyping.Equality when same => ScalarType.Bool,
            OpTyping.Order when same && first != ScalarType.Bool => ScalarType.Bool,
            OpTyping.Choice when first == ScalarType.Bool && operands[1] == operands[2] => operands[1],
            OpTyping.IntToFloat when first == ScalarType.Int => ScalarType.Float,
            OpTyping.FloatToInt when first == ScalarType.Float => ScalarType.Int,
            OpTyping.Test when first == ScalarType.Float => ScalarType.Bool,
            OpTyping.Rotation when first == ScalarType.Float && operands.Skip(1).All(t => t == ScalarType.Int) => ScalarType.Float,
            _ => null,
        };
    }

    /// <inheritdoc/>
    public override string ToString() => Spelling;

    private static Op Infix(string spelling, int precedence, OpTyping typing) => new(spelling, 2, precedence, typing);

    private static Op Prefix(string spelling, OpTyping typing) => new(spelling, 1, AtomPrecedence - 1, typing);

    private static Op Function(string name, int arity, OpTyping typing) => new(name, arity, AtomPrecedence, typing);
}

using Attn.Diagnostics;
using Attn.IR;

namespace Attn.Language.Syntax;

/// <summary>An expression. Its depth is bounded by the nesting limit: flat chains of operators stay flat.</summary>
public abstract record ExpressionSyntax(SourceSpan Span) : SyntaxNode(Span);

/// <summary>Stands where the source lacks an expression; a diagnostic has said so.</summary>
public sealed record MissingSyntax(SourceSpan Span) : ExpressionSyntax(Span);

/// <summary><c>42</c>, <c>0xff</c>.</summary>
public sealed record IntegerSyntax(long Value, SourceSpan Span) : ExpressionSyntax(Span);

/// <summary><c>0.5</c>, <c>1e-6</c>: the nearest double of what is written.</summary>
public sealed record FloatSyntax(double Value, SourceSpan Span) : ExpressionSyntax(Span);

/// <summary><c>true</c>, <c>false</c>.</summary>
public sealed record BooleanSyntax(bool Value, SourceSpan Span) : ExpressionSyntax(Span);

/// <summary>A name.</summary>
public sealed record NameSyntax(Identifier Name) : ExpressionSyntax(Name.Span);

/// <summary><c>callee(arguments)</c>.</summary>
public sealed record CallSyntax(Identifier Callee, EquatableArray<ArgumentSyntax> Arguments, SourceSpan Span) : ExpressionSyntax(Span);

/// <summary>An argument, <c>value</c> or <c>name: value</c>.</summary>
public sealed record ArgumentSyntax(Identifier? Name, ExpressionSyntax Value, SourceSpan Span) : SyntaxNode(Span);

/// <summary><c>tensor[indices]</c>.</summary>
public sealed record IndexSyntax(Identifier Tensor, EquatableArray<ExpressionSyntax> Indices, SourceSpan Span) : ExpressionSyntax(Span);

/// <summary><c>from:to</c> as an index: the elements from one to before another, to either end where a bound is null.</summary>
public sealed record SliceSyntax(ExpressionSyntax? From, ExpressionSyntax? To, SourceSpan Span) : ExpressionSyntax(Span);

/// <summary><c>i.y</c>: a coordinate of a position on a grid.</summary>
public sealed record ComponentSyntax(Identifier Target, Identifier Component, SourceSpan Span) : ExpressionSyntax(Span);

/// <summary>The operators before an operand.</summary>
public enum PrefixOperator
{
    Negate,
    Not,
    Complement,
}

/// <summary><c>-x</c>, <c>!x</c>, <c>~x</c>.</summary>
public sealed record PrefixSyntax(PrefixOperator Operator, ExpressionSyntax Operand, SourceSpan Span) : ExpressionSyntax(Span);

/// <summary><c>x ** y</c>; binds tighter than a prefix on its left, and to the right.</summary>
public sealed record PowerSyntax(ExpressionSyntax Base, ExpressionSyntax Exponent, SourceSpan Span) : ExpressionSyntax(Span);

/// <summary>The operators between two operands, from the tightest.</summary>
public enum BinaryOperator
{
    Multiply,
    Divide,
    Remainder,
    Add,
    Subtract,
    ShiftLeft,
    ShiftRight,
    BitAnd,
    BitXor,
    BitOr,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Equal,
    NotEqual,
    And,
    Or,
}

/// <summary>What the operators have in common.</summary>
public static class BinaryOperators
{
    /// <summary>How tightly an operator binds; a larger number binds tighter. Operators of one precedence associate to the left.</summary>
    public static int Precedence(this BinaryOperator kind) => kind switch
    {
        BinaryOperator.Multiply or BinaryOperator.Divide or BinaryOperator.Remainder => 8,
        BinaryOperator.Add or BinaryOperator.Subtract => 7,
        BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight => 6,
        BinaryOperator.BitAnd => 5,
        BinaryOperator.BitXor => 4,
        BinaryOperator.BitOr => 3,
        BinaryOperator.And => 1,
        BinaryOperator.Or => 0,
        _ => 2,
    };

    /// <summary>Whether the operator compares, and so does not chain.</summary>
    public static bool IsComparison(this BinaryOperator kind) => kind is >= BinaryOperator.Less and <= BinaryOperator.NotEqual;

    /// <summary>The sign in the source.</summary>
    public static string Spelling(this BinaryOperator kind) => kind switch
    {
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        BinaryOperator.Remainder => "%",
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.ShiftLeft => "<<",
        BinaryOperator.ShiftRight => ">>",
        BinaryOperator.BitAnd => "&",
        BinaryOperator.BitXor => "^",
        BinaryOperator.BitOr => "|",
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.Greater => ">",
        BinaryOperator.GreaterOrEqual => ">=",
        BinaryOperator.Equal => "==",
        BinaryOperator.NotEqual => "!=",
        BinaryOperator.And => "&&",
        _ => "||",
    };
}

/// <summary>An operator and where it stands.</summary>
public readonly record struct OperatorSyntax(BinaryOperator Kind, SourceSpan Span);

/// <summary>
/// <c>a + b - c</c>: operators of one precedence, which associate to the left. Operator <c>k</c> stands between operands <c>k</c> and
/// <c>k + 1</c>. A chain is one node however long it is, so that no visitor recurses along it.
/// </summary>
public sealed record ChainSyntax(EquatableArray<ExpressionSyntax> Operands, EquatableArray<OperatorSyntax> Operators, SourceSpan Span)
    : ExpressionSyntax(Span);

/// <summary><c>condition ? then : otherwise</c>.</summary>
public sealed record ConditionalSyntax(ExpressionSyntax Condition, ExpressionSyntax Then, ExpressionSyntax Otherwise, SourceSpan Span)
    : ExpressionSyntax(Span);

using System;
using System.Collections.Generic;
using System.Linq;
using Attn.Diagnostics;
using Attn.IR;
using Attn.Language.Diagnostics;
using Attn.Language.Syntax;

namespace Attn.Language.Binding;

/// <content>Operators: the types of operands, the conversion of ints, and chains.</content>
internal partial class ExpressionBinder
{
    private static readonly Dictionary<BinaryOperator, Op> Operators = new()
    {
        [BinaryOperator.Multiply] = Op.Multiply,
        [BinaryOperator.Divide] = Op.Divide,
        [BinaryOperator.Remainder] = Op.Modulo,
        [BinaryOperator.Add] = Op.Add,
        [BinaryOperator.Subtract] = Op.Subtract,
        [BinaryOperator.ShiftLeft] = Op.ShiftLeft,
        [BinaryOperator.ShiftRight] = Op.ShiftRight,
        [BinaryOperator.BitAnd] = Op.BitAnd,
        [BinaryOperator.BitXor] = Op.BitXor,
        [BinaryOperator.BitOr] = Op.BitOr,
        [BinaryOperator.Less] = Op.Less,
        [BinaryOperator.LessOrEqual] = Op.LessEqual,
        [BinaryOperator.Greater] = Op.Less,
        [BinaryOperator.GreaterOrEqual] = Op.LessEqual,
        [BinaryOperator.Equal] = Op.Equal,
        [BinaryOperator.NotEqual] = Op.NotEqual,
        [BinaryOperator.And] = Op.And,
        [BinaryOperator.Or] = Op.Or,
    };

    /// <summary>Whether the expression is arithmetic that contains a quotient, so that it differs whether it is computed in int or f32.</summary>
    private static bool HasQuotient(ExpressionSyntax syntax) => syntax switch
    {
        ChainSyntax chain => IsArithmetic(chain)
            && (chain.Operators.Any(o => o.Kind == BinaryOperator.Divide) || chain.Operands.Any(HasQuotient)),
        PrefixSyntax { Operator: PrefixOperator.Negate } prefix => HasQuotient(prefix.Operand),
        ConditionalSyntax conditional => HasQuotient(conditional.Then) || HasQuotient(conditional.Otherwise),
        _ => false,
    };

    private static bool IsArithmetic(ChainSyntax chain) => chain.Operators.All(o
        => o.Kind is BinaryOperator.Multiply or BinaryOperator.Divide or BinaryOperator.Add or BinaryOperator.Subtract);

    private static Expr? Promote(Expr? value) => value switch
    {
        IntConstant constant => Expr.Float(constant.Value),
        { Type: ScalarType.Int } => Expr.Apply(Op.ToFloat, value),
        _ => value,
    };

    private Expr? BindChain(ChainSyntax chain, Func<ExpressionSyntax, Expr?> bind)
    {
        if (chain.Operators[0].Kind.IsComparison() && chain.Operators.Count > 1)
        {
            diagnostics.Add(BindingDiagnostics.ChainedComparison, chain.Operators[1].Span);
            return null;
        }

        if (AllBound(chain.Operands.Select(bind)) is not { } operands)
        {
            return null;
        }

        var op = Operators[chain.Operators[0].Kind];
        return IsBalanced(op, chain, operands)
            ? Balanced.Fold(operands, (left, right) => Combine(op, left, right))
            : FoldLeft(chain, operands);
    }

    private static bool IsBalanced(Op op, ChainSyntax chain, List<Expr> operands)
        => op.IsAssociative(operands[0].Type)
            && chain.Operators.All(o => Operators[o.Kind] == op)
            && operands.All(o => o.Type == operands[0].Type)
            && op.ResultType([operands[0].Type, operands[0].Type]) is not null;

    private Expr? FoldLeft(ChainSyntax chain, List<Expr> operands)
    {
        var result = operands[0];
        var floors = HasQuotient(chain.Operands[0]);
        for (var k = 0; k < chain.Operators.Count; k++)
        {
            var (kind, right) = (chain.Operators[k].Kind, operands[k + 1]);
            var span = chain.Operands[0].Span.To(chain.Operands[k + 1].Span);
            var rightFloors = HasQuotient(chain.Operands[k + 1]);
            if ((result.Type, right.Type, floors, rightFloors) is (ScalarType.Int, ScalarType.Float, true, _) or (ScalarType.Float, ScalarType.Int, _, true))
            {
                diagnostics.Add(BindingDiagnostics.AmbiguousQuotient, right.Type == ScalarType.Int ? chain.Operands[k + 1].Span : chain.Operands[0].Span.To(chain.Operands[k].Span));
                return null;
            }

            floors |= rightFloors || kind == BinaryOperator.Divide;
            var combined = Operate(chain.Operators[k], result, right, span);
            if (combined is null)
            {
                return null;
            }

            if (combined.Depth > MaxDepth)
            {
                return TooDeep(span);
            }

            origins.Add(combined, span);
            result = combined;
        }

        return result;
    }

    /// <summary>Whether a divisor of ints can be 1 or more, as it must; reported where it cannot.</summary>
    private bool MayDivide(Expr divisor, SourceSpan span)
    {
        var range = Ranges().Of(divisor);
        if (divisor.Type != ScalarType.Int || range.Max > 0)
        {
            return true;
        }

        diagnostics.Add(BindingDiagnostics.DivisorNeverPositive, span, range.IsConstant ? $"{range.Min}" : "0 or less");
        return false;
    }

    private Expr? Operate(OperatorSyntax syntax, Expr left, Expr right, SourceSpan span)
    {
        if (syntax.Kind is BinaryOperator.Divide or BinaryOperator.Remainder && left.Type == ScalarType.Int && !MayDivide(right, syntax.Span))
        {
            return null;
        }

        if (left.Type != right.Type)
        {
            (left, right) = (left.Type, right.Type) switch
            {
                (ScalarType.Int, ScalarType.Float) => (Promote(left)!, right),
                (ScalarType.Float, ScalarType.Int) => (left, Promote(right)!),
                _ => (left, right),
            };
        }

        var op = Operators[syntax.Kind];
        if (op.ResultType([left.Type, right.Type]) is null)
        {
            ReportOperands(syntax.Kind.Spelling(), span, [left, right], AdviceOn(op));
            return null;
        }

        return syntax.Kind is BinaryOperator.Greater or BinaryOperator.GreaterOrEqual ? Combine(op, right, left) : Combine(op, left, right);
    }

    private Expr? Operate(Op op, Expr? left, Expr? right, SourceSpan span)
    {
        if (left is null || right is null)
        {
            return null;
        }

        if (op.ResultType([left.Type, right.Type]) is not null)
        {
            return Combine(op, left, right);
        }

        ReportOperands("**", span, [left, right], AdviceOn(op));
        return null;
    }

    private Expr? Apply(PrefixSyntax syntax, Expr? operand)
    {
        var (op, sign) = syntax.Operator switch
        {
            PrefixOperator.Negate => (Op.Negate, "-"),
            PrefixOperator.Not => (Op.Not, "!"),
            _ => (Op.BitNot, "~"),
        };
        if (operand is null)
        {
            return null;
        }

        if (op.ResultType([operand.Type]) is null)
        {
            ReportOperands(sign, syntax.Span, [operand], AdviceOn(op));
            return null;
        }

        return operand switch
        {
            IntConstant constant when op == Op.Negate => Expr.Int(-constant.Value),
            FloatConstant constant when op == Op.Negate => Expr.Float(-constant.Value),
            _ => Expr.Apply(op, operand),
        };
    }

    /// <summary>Converts an int where the other value is an f32.</summary>
    private (Expr? Left, Expr? Right) Alike(Expr? left, ExpressionSyntax leftSyntax, Expr? right, ExpressionSyntax rightSyntax)
        => (left?.Type, right?.Type) switch
        {
            (ScalarType.Int, ScalarType.Float) => (PromoteUnlessQuotient(left, leftSyntax), right),
            (ScalarType.Float, ScalarType.Int) => (left, PromoteUnlessQuotient(right, rightSyntax)),
            _ => (left, right),
        };

    private Expr? PromoteUnlessQuotient(Expr? value, ExpressionSyntax syntax)
    {
        if (!HasQuotient(syntax))
        {
            return Promote(value);
        }

        diagnostics.Add(BindingDiagnostics.AmbiguousQuotient, syntax.Span);
        return null;
    }

    private void ReportOperands(string sign, SourceSpan span, IEnumerable<Expr> operands, string advice)
        => diagnostics.Add(
            BindingDiagnostics.WrongOperands, span, sign, string.Join(" and ", operands.Select(o => WithArticle(o.Type))), advice);

    private static string AdviceOn(Op op) => op.Typing switch
    {
        OpTyping.Logical => "It takes bools; compare ints and f32 first.",
        OpTyping.Integer when op == Op.Modulo => "It takes ints; for f32 write 'a - b * floor(a / b)'.",
        OpTyping.Integer => "It takes ints; bools are joined with '&&', '||' and '!='.",
        OpTyping.Equality => "Both sides need one type.",
        _ => "It takes ints or f32.",
    };
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Antlr4.Runtime;
using Attn.Diagnostics;
using Attn.IR;
using Attn.Language.Diagnostics;
using Attn.Language.Generated;
using Attn.Language.Syntax;

namespace Attn.Language.Parsing;

/// <summary>Makes expressions: orders the grammar's flat lists of operands and operators by how tightly the operators bind.</summary>
internal sealed class ExpressionBuilder(SourceText source, DiagnosticBag diagnostics)
{
    public ExpressionSyntax Build(AttnParser.ExpressionContext? context, ParserRuleContext parent)
        => context is null ? new MissingSyntax(source.EndOf(parent)) : Build(context);

    public ExpressionSyntax Build(AttnParser.ExpressionContext context)
    {
        var condition = Operators(context);
        return context.QUESTION() is null
            ? condition
            : new ConditionalSyntax(condition, Build(context.expression(0), context), Build(context.expression(1), context), source.SpanOf(context));
    }

    public EquatableArray<ExpressionSyntax> BuildAll(IEnumerable<AttnParser.ExpressionContext> contexts)
        => contexts.Select(Build).ToEquatableArray();

    public EquatableArray<ExpressionSyntax> Indices(AttnParser.IndicesContext? context)
        => context is null ? [] : context.index().Select(Index).ToEquatableArray();

    /// <summary>Indices where a slice means nothing: extents of an axis.</summary>
    public EquatableArray<ExpressionSyntax> Extents(AttnParser.IndicesContext? context)
    {
        var extents = Indices(context);
        foreach (var slice in extents.OfType<SliceSyntax>())
        {
            diagnostics.Add(SyntaxDiagnostics.SliceOutsideVector, slice.Span);
        }

        return extents.MapSame(extent => extent is SliceSyntax slice ? new MissingSyntax(slice.Span) : extent);
    }

    private ExpressionSyntax Index(AttnParser.IndexContext context)
        => context.COLON() is null
            ? Build(context.from, context)
            : new SliceSyntax(
                context.from is { } from ? Build(from) : null, context.to is { } to ? Build(to) : null, source.SpanOf(context));

    public EquatableArray<ArgumentSyntax> Arguments(AttnParser.ArgumentsContext? context)
        => context is null ? [] : context.argument().Select(Argument).ToEquatableArray();

    private ArgumentSyntax Argument(AttnParser.ArgumentContext context) => new(
        context.COLON() is null ? null : source.NameOf(context.name(), context),
        Build(context.expression(), context),
        source.SpanOf(context));

    private ExpressionSyntax Operators(AttnParser.ExpressionContext context)
    {
        var operands = context.operand();
        var operators = context.binaryOperator().Select(o => o.Start).ToList();
        var chains = new ChainStack();
        for (var at = 0; ; at++)
        {
            // A run of `**` is one operand of what is around it.
            var first = at;
            while (at < operators.Count && operators[at].Type == AttnLexer.POWER)
            {
                at++;
            }

            var operand = Power(operands, first, at, context);
            if (at >= operators.Count)
            {
                return chains.Close(operand);
            }

            chains.Add(operand, new OperatorSyntax(Binary(operators[at].Type), source.SpanOf(operators[at])));
        }
    }

    /// <summary><c>-a ** -b ** c</c>, operands first to last: each prefix applies to the whole power on its right.</summary>
    private ExpressionSyntax Power(AttnParser.OperandContext[] operands, int first, int last, ParserRuleContext parent)
    {
        ExpressionSyntax? result = null;
        for (var at = last; at >= first; at--)
        {
            var context = at < operands.Length ? operands[at] : null;
            var primary = context?.primary() is { } found ? Primary(found) : new MissingSyntax(source.EndOf((ParserRuleContext?)context ?? parent));
            result = result is null ? primary : new PowerSyntax(primary, result, primary.Span.To(result.Span));
            foreach (var prefix in Enumerable.Reverse(context?.prefixOperator() ?? []))
            {
                result = new PrefixSyntax(Prefix(prefix.Start.Type), result, source.SpanOf(prefix).To(result.Span));
            }
        }

        return result!;
    }

    private ExpressionSyntax Primary(AttnParser.PrimaryContext context) => context switch
    {
        AttnParser.LiteralValueContext literal => Literal(literal.literal(), source.SpanOf(context)),
        AttnParser.ReferenceContext reference => Reference(reference),
        AttnParser.ParenthesisedContext parenthesised => Build(parenthesised.expression(), parenthesised) with { Span = source.SpanOf(context) },
        _ => new MissingSyntax(source.SpanOf(context)),
    };

    private ExpressionSyntax Reference(AttnParser.ReferenceContext context)
    {
        var name = source.NameOf(context.name(0), context);
        var span = source.SpanOf(context);
        return context.arguments() is { } arguments ? new CallSyntax(name, Arguments(arguments), span)
            : context.indices() is { } indices ? new IndexSyntax(name, Indices(indices), span)
            : context.DOT() is not null ? new ComponentSyntax(name, source.NameOf(context.name(1), context), span)
            : new NameSyntax(name);
    }

    private ExpressionSyntax Literal(AttnParser.LiteralContext? context, SourceSpan span)
    {
        switch (context?.Start.Type)
        {
            case AttnLexer.INTEGER:
                return Integer(context.Start.Text, span);
            case AttnLexer.FLOAT:
                var value = double.Parse(WithoutSeparators(context.Start.Text), NumberStyles.Float, CultureInfo.InvariantCulture);
                if (Math.Abs(value) > float.MaxValue)
                {
                    diagnostics.Add(SyntaxDiagnostics.NumberOutOfRange, span, context.Start.Text, "an f32");
                    return new MissingSyntax(span);
                }

                return new FloatSyntax(value, span);
            case AttnLexer.TRUE or AttnLexer.FALSE:
                return new BooleanSyntax(context.Start.Type == AttnLexer.TRUE, span);
            default:
                return new MissingSyntax(span);
        }
    }

    private ExpressionSyntax Integer(string text, SourceSpan span)
    {
        var numeral = WithoutSeparators(text);
        var radix = numeral.Length > 1 ? char.ToLowerInvariant(numeral[1]) switch { 'x' => 16L, 'b' => 2L, _ => 10L } : 10L;
        var digits = radix == 10 ? numeral : numeral.Substring(2);
        if (digits.Length == 0)
        {
            diagnostics.Add(SyntaxDiagnostics.MalformedNumber, span, text);
            return new MissingSyntax(span);
        }

        var value = 0L;
        foreach (var character in digits)
        {
            var digit = Convert.ToInt64(character.ToString(), 16);
            if (value > (long.MaxValue - digit) / radix)
            {
                diagnostics.Add(SyntaxDiagnostics.NumberOutOfRange, span, text, "an int");
                return new MissingSyntax(span);
            }

            value = (value * radix) + digit;
        }

        return new IntegerSyntax(value, span);
    }

    private static string WithoutSeparators(string text) => text.Replace("_", "");

    private static PrefixOperator Prefix(int token) => token switch
    {
        AttnLexer.MINUS => PrefixOperator.Negate,
        AttnLexer.NOT => PrefixOperator.Not,
        _ => PrefixOperator.Complement,
    };

    private static BinaryOperator Binary(int token) => token switch
    {
        AttnLexer.STAR => BinaryOperator.Multiply,
        AttnLexer.SLASH => BinaryOperator.Divide,
        AttnLexer.PERCENT => BinaryOperator.Remainder,
        AttnLexer.PLUS => BinaryOperator.Add,
        AttnLexer.MINUS => BinaryOperator.Subtract,
        AttnLexer.SHL => BinaryOperator.ShiftLeft,
        AttnLexer.SHR => BinaryOperator.ShiftRight,
        AttnLexer.AMPERSAND => BinaryOperator.BitAnd,
        AttnLexer.CARET => BinaryOperator.BitXor,
        AttnLexer.PIPE => BinaryOperator.BitOr,
        AttnLexer.LT => BinaryOperator.Less,
        AttnLexer.LE => BinaryOperator.LessOrEqual,
        AttnLexer.GT => BinaryOperator.Greater,
        AttnLexer.GE => BinaryOperator.GreaterOrEqual,
        AttnLexer.EQ => BinaryOperator.Equal,
        AttnLexer.NE => BinaryOperator.NotEqual,
        AttnLexer.AND => BinaryOperator.And,
        _ => BinaryOperator.Or,
    };
}

using System;
using System.Collections.Generic;
using Attn.IR;
using Attn.Language.Syntax;

namespace Attn.Language.Formatting;

/// <summary>Lays expressions out: where one does not fit its line, it ends lines before its loosest operators.</summary>
internal sealed class ExpressionLayout(TokenCursor tokens)
{
    /// <summary>An expression after some white space, which ends its line by itself: the expression may yet fit the next one.</summary>
    public Document Of(Document space, ExpressionSyntax expression) => Document.Concat(tokens.Gap(space), Of(expression));

    /// <summary><c>(a, name: b)</c>; nothing where there are no parentheses.</summary>
    public Document Arguments(EquatableArray<ArgumentSyntax> arguments)
        => tokens.IsAt("(") ? List(Document.Empty, "(", arguments, Argument, ")") : Document.Empty;

    /// <summary><c>[a, b]</c>; nothing where there are no brackets.</summary>
    public Document Indices(Document space, EquatableArray<ExpressionSyntax> indices)
        => tokens.IsAt("[") ? List(space, "[", indices, Of, "]") : Document.Empty;

    /// <summary>Items between brackets, on one line or on one each; a comma after the last one stays.</summary>
    public Document List<T>(Document space, string open, IReadOnlyList<T> items, Func<Document, T, Document> layout, string close)
    {
        var first = tokens.Take(space, open);
        var list = new List<Document>();
        foreach (var item in items)
        {
            list.Add(layout(list.Count == 0 ? Document.SoftLine : Document.Line, item));
            if (tokens.IsAt(","))
            {
                list.Add(tokens.Take(Document.Empty, ","));
            }
        }

        return Document.Group(first, Document.Nest([.. list]), tokens.Close(items.Count == 0 ? Document.Empty : Document.SoftLine, close));
    }

    private Document Of(ExpressionSyntax expression)
    {
        // A slice is no expression in parentheses: what it begins with may be.
        if (expression is SliceSyntax slice)
        {
            return Slice(slice);
        }

        var parentheses = tokens.ParenthesesUpTo(expression.Span.End);
        return parentheses == 0 ? Bare(expression) : Parenthesised(expression, parentheses);
    }

    /// <summary><c>from:to</c>, without white space.</summary>
    private Document Slice(SliceSyntax slice)
    {
        var parts = new List<Document>();
        if (slice.From is { } from)
        {
            parts.Add(Of(from));
            parts.Add(tokens.Take(Document.Empty, ":"));
        }
        else
        {
            parts.Add(tokens.Token(":"));
        }

        if (slice.To is { } to)
        {
            parts.Add(Of(Document.Empty, to));
        }

        return Document.Concat([.. parts]);
    }

    private Document Parenthesised(ExpressionSyntax expression, int parentheses)
    {
        var open = tokens.Token("(");
        var space = tokens.Gap(Document.SoftLine);
        var inner = parentheses == 1 ? Bare(expression) : Parenthesised(expression, parentheses - 1);
        return Document.Group(open, Document.Nest(space, inner), tokens.Close(Document.SoftLine, ")"));
    }

    private Document Bare(ExpressionSyntax expression) => expression switch
    {
        IntegerSyntax or FloatSyntax or BooleanSyntax => tokens.Token(),
        NameSyntax name => tokens.Token(name.Name.Text),
        CallSyntax call => Document.Concat(tokens.Token(call.Callee.Text), Arguments(call.Arguments)),
        IndexSyntax index => Document.Concat(tokens.Token(index.Tensor.Text), Indices(Document.Empty, index.Indices)),
        ComponentSyntax component => Document.Concat(
            tokens.Token(component.Target.Text), tokens.Take(Document.Empty, "."), tokens.Take(Document.Empty, component.Component.Text)),
        PrefixSyntax prefix => Document.Concat(tokens.Token(), Of(Document.Empty, prefix.Operand)),
        PowerSyntax power => Document.Concat(Of(power.Base), tokens.Take(Document.Space, "**"), Of(Document.Space, power.Exponent)),
        ChainSyntax chain => Chain(chain),
        ConditionalSyntax conditional => Conditional(conditional),
        _ => throw new InvalidOperationException($"{expression.GetType().Name} has no layout."),
    };

    private Document Argument(Document space, ArgumentSyntax argument) => argument.Name is { } name
        ? Document.Concat(tokens.Take(space, name.Text), tokens.Take(Document.Empty, ":"), Of(Document.Space, argument.Value))
        : Of(space, argument.Value);

    private Document Chain(ChainSyntax chain)
    {
        var first = Of(chain.Operands[0]);
        var rest = new List<Document>();
        for (var k = 0; k < chain.Operators.Count; k++)
        {
            rest.Add(tokens.Take(Document.Line, chain.Operators[k].Kind.Spelling()));
            rest.Add(Of(Document.Space, chain.Operands[k + 1]));
        }

        return Document.Group(first, Document.Nest([.. rest]));
    }

    /// <summary><c>a ? b : c ? d : e</c> is a list of cases.</summary>
    private Document Conditional(ConditionalSyntax conditional)
    {
        var first = Case(conditional);
        var others = new List<Document>();
        while (true)
        {
            others.Add(tokens.Take(Document.Line, ":"));
            others.Add(tokens.Gap(Document.Space));
            if (conditional.Otherwise is not ConditionalSyntax next || tokens.ParenthesesUpTo(next.Span.End) > 0)
            {
                others.Add(Of(conditional.Otherwise));
                return Document.Group(first, Document.Nest([.. others]));
            }

            others.Add(Case(next));
            conditional = next;
        }
    }

    private Document Case(ConditionalSyntax conditional) => Document.Group(
        Of(conditional.Condition), Document.Nest(tokens.Take(Document.Line, "?"), Of(Document.Space, conditional.Then)));
}

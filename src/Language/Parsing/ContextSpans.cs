using Antlr4.Runtime;
using Attn.Diagnostics;
using Attn.Language.Generated;
using Attn.Language.Syntax;

namespace Attn.Language.Parsing;

/// <summary>Spans of ANTLR's contexts, which may be empty or cut short by an error.</summary>
internal static class ContextSpans
{
    public static SourceSpan SpanOf(this SourceText source, ParserRuleContext context)
    {
        var start = source.SpanOf(context.Start);
        return context.Stop is null || context.Stop.StopIndex < context.Start.StartIndex
            ? start with { Length = 0 }
            : start.To(source.SpanOf(context.Stop));
    }

    /// <summary>The empty span after a construct, where what it lacks would stand.</summary>
    public static SourceSpan EndOf(this SourceText source, ParserRuleContext context) => source.Span(source.SpanOf(context).End, 0);

    /// <summary>A name, or one marked missing at the end of the construct that lacks it.</summary>
    public static Identifier NameOf(this SourceText source, AttnParser.NameContext? context, ParserRuleContext parent)
        => context is { exception: null, ChildCount: > 0 }
            ? new Identifier(context.Start.Text, source.SpanOf(context.Start))
            : new Identifier("", source.EndOf(parent));
}

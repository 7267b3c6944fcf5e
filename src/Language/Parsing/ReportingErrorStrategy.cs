using Antlr4.Runtime;
using Antlr4.Runtime.Misc;
using Attn.Diagnostics;
using Attn.Language.Diagnostics;
using Attn.Language.Generated;
using Attn.Language.Syntax;

namespace Attn.Language.Parsing;

/// <summary>ANTLR's recovery (skip or supply a token, else go on where the construct can end), with the findings as diagnostics.</summary>
internal sealed class ReportingErrorStrategy(SourceText source, DiagnosticBag diagnostics) : DefaultErrorStrategy
{
    protected override void ReportNoViableAlternative(Antlr4.Runtime.Parser recognizer, NoViableAltException e)
        => Report(recognizer, e.OffendingToken, e.OffendingToken == e.StartToken ? recognizer.GetExpectedTokens() : null);

    protected override void ReportInputMismatch(Antlr4.Runtime.Parser recognizer, InputMismatchException e)
        => Report(recognizer, e.OffendingToken, e.GetExpectedTokens());

    protected override void ReportFailedPredicate(Antlr4.Runtime.Parser recognizer, FailedPredicateException e)
        => Report(recognizer, e.OffendingToken, null);

    protected override void ReportUnwantedToken(Antlr4.Runtime.Parser recognizer)
    {
        if (!InErrorRecoveryMode(recognizer))
        {
            BeginErrorCondition(recognizer);
            Report(recognizer, recognizer.CurrentToken, GetExpectedTokens(recognizer));
        }
    }

    protected override void ReportMissingToken(Antlr4.Runtime.Parser recognizer)
    {
        if (!InErrorRecoveryMode(recognizer))
        {
            BeginErrorCondition(recognizer);
            Report(recognizer, recognizer.CurrentToken, GetExpectedTokens(recognizer));
        }
    }

    /// <summary>
    /// A token is dropped to go on, but never one that begins or ends something larger; nor where a name is missing, since the word of
    /// the stage that follows would be taken for the name.
    /// </summary>
    protected override IToken? SingleTokenDeletion(Antlr4.Runtime.Parser recognizer)
        => recognizer.RuleContext.RuleIndex == AttnParser.RULE_name || TokenNames.IsStructure(recognizer.CurrentToken)
            ? null
            : base.SingleTokenDeletion(recognizer);

    private void Report(Antlr4.Runtime.Parser recognizer, IToken found, IntervalSet? expected)
    {
        var previous = recognizer.TokenStream.LT(-1);

        // The end of a file is shown where its last word ends, which is where something is missing.
        var span = found.Type == TokenConstants.EOF && previous is not null
            ? source.Span(previous.StopIndex + 1, 0)
            : source.SpanOf(found);
        var words = expected is null ? DescribeRule(recognizer.RuleContext.RuleIndex) : TokenNames.Describe(expected);
        if (expected is not null && !expected.Contains(AttnLexer.PLUS) && FollowsExpression(recognizer, previous))
        {
            words = "an operator or " + words;
        }

        var advice = TokenNames.Nearest(found, expected) is { } word
            ? $"Did you mean '{word}'?"
            : $"Write {words} here, or look for a missing or extra bracket before it.";
        diagnostics.Add(SyntaxDiagnostics.UnexpectedToken, span, TokenNames.Describe(found), words, advice);
    }

    /// <summary>Whether an expression has just ended, so that an operator could have gone on with it.</summary>
    private static bool FollowsExpression(Antlr4.Runtime.Parser recognizer, IToken? previous)
        => TokenNames.EndsOperand(previous)
            && recognizer.RuleContext is ParserRuleContext { ChildCount: > 0 } rule
            && rule.GetChild(rule.ChildCount - 1) is AttnParser.ExpressionContext;

    private static string DescribeRule(int rule) => rule switch
    {
        AttnParser.RULE_expression or AttnParser.RULE_operand or AttnParser.RULE_prefixOperator or AttnParser.RULE_primary or AttnParser.RULE_literal or AttnParser.RULE_indices => "an expression",
        AttnParser.RULE_arguments or AttnParser.RULE_argument => "an argument",
        AttnParser.RULE_parameters or AttnParser.RULE_parameter => "a parameter",
        AttnParser.RULE_type => "a type",
        AttnParser.RULE_member => "a stage",
        AttnParser.RULE_block or AttnParser.RULE_letStatement => "'{', 'let' or an expression",
        AttnParser.RULE_assignment or AttnParser.RULE_returnStatement => "an assignment or 'return'",
        _ => "a declaration",
    };
}

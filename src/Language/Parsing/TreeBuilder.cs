using System.Collections.Generic;
using System.Linq;
using Antlr4.Runtime;
using Attn.Diagnostics;
using Attn.IR;
using Attn.Language.Generated;
using Attn.Language.Syntax;

namespace Attn.Language.Parsing;

/// <summary>
/// Makes the syntax tree out of ANTLR's. After a syntax error any child of ANTLR's tree may be absent; what a node cannot do without
/// is then marked missing, and a member that has lost its shape altogether is left out.
/// </summary>
internal sealed class TreeBuilder(SourceText source, CommonTokenStream tokens, DiagnosticBag diagnostics)
{
    private readonly ExpressionBuilder _expressions = new(source, diagnostics);

    public IEnumerable<MemberSyntax> Build(AttnParser.CompilationUnitContext unit)
        => unit.declaration().Select(Declaration).OfType<MemberSyntax>();

    private MemberSyntax? Declaration(AttnParser.DeclarationContext context)
    {
        var span = source.SpanOf(context);
        var documentation = Documentation(context);
        return context switch
        {
            AttnParser.ImportContext { path.Type: AttnLexer.STRING } import => new ImportSyntax(import.path.Text.Trim('"'), span, documentation),
            AttnParser.AttentionContext attention => new AttentionSyntax(
                Name(attention.name(), attention),
                Parameters(attention.parameters()),
                attention.member().Select(Member).OfType<MemberSyntax>().ToEquatableArray(),
                attention.ASSIGN() is null ? null : Expression(attention.expression(), attention),
                span,
                documentation),
            AttnParser.MaskDeclarationContext mask => new MaskSyntax(
                Name(mask.name(), mask), Parameters(mask.parameters()), Block(mask.block(), mask), span, documentation),
            AttnParser.FunctionContext function => new FunctionSyntax(
                Name(function.name(), function), Parameters(function.parameters()), Block(function.block(), function), span, documentation),
            AttnParser.RowFunctionContext row when row.ASSIGN() is not null => new RowAliasSyntax(
                Name(row.name(0), row), Parameters(row.parameters()), Name(row.name(1), row), _expressions.Arguments(row.arguments()), span, documentation),
            AttnParser.RowFunctionContext row => new RowSyntax(
                Name(row.name(0), row), Parameters(row.parameters()), row.assignment().Select(Assignment).ToEquatableArray(), Return(row), span, documentation),
            AttnParser.ConstantContext constant => Let(constant.letStatement()),
            _ => null,
        };
    }

    private MemberSyntax? Member(AttnParser.MemberContext context)
    {
        var span = source.SpanOf(context);
        var documentation = Documentation(context);
        return context switch
        {
            AttnParser.LocalConstantContext constant => Let(constant.letStatement()),
            AttnParser.StageContext stage => new StageSyntax(
                KindOf(stage.kind.Type), Word(stage.kind), Block(stage.block(), stage), span, documentation),
            AttnParser.NormalizeContext normalize => new NormalizeSyntax(
                Word(normalize.Start), Name(normalize.name(), normalize), _expressions.Arguments(normalize.arguments()), span, documentation),
            AttnParser.GridContext grid => new GridSyntax(
                Word(grid.Start),
                Name(grid.name(), grid),
                _expressions.Extents(grid.indices()),
                grid.FROM() is null ? null : Expression(grid.expression(), grid),
                span,
                documentation),
            AttnParser.AlignContext align => new AlignSyntax(Word(align.Start), Name(align.name(), align), span, documentation),
            AttnParser.EmitContext emit => new EmitSyntax(
                Word(emit.Start), Name(emit.name(), emit), emit.block() is null ? null : Block(emit.block(), emit), span, documentation),
            AttnParser.CarrierContext { kind.Type: AttnLexer.SELECT } select => new SelectSyntax(
                Word(select.kind), OptionalName(select.name()), _expressions.Arguments(select.arguments()), Block(select.block(), select), span, documentation),
            AttnParser.CarrierContext state => new StateSyntax(
                Word(state.kind), OptionalName(state.name()), _expressions.Arguments(state.arguments()), Block(state.block(), state), span, documentation),
            _ => null,
        };
    }

    private static StageKind KindOf(int token) => token switch
    {
        AttnLexer.MASK => StageKind.Mask,
        AttnLexer.SCORE => StageKind.Score,
        AttnLexer.WEIGHT => StageKind.Weight,
        AttnLexer.SCALE => StageKind.Scale,
        AttnLexer.QUERY => StageKind.Query,
        AttnLexer.KEY => StageKind.Key,
        AttnLexer.VALUE => StageKind.Value,
        AttnLexer.PROB => StageKind.Prob,
        _ => StageKind.Output,
    };

    private EquatableArray<ParameterSyntax> Parameters(AttnParser.ParametersContext? context)
        => context is null ? [] : context.parameter().Select(Parameter).ToEquatableArray();

    private ParameterSyntax Parameter(AttnParser.ParameterContext context) => new(
        Name(context.name(), context),
        Type(context.type(), context),
        context.ASSIGN() is null ? null : Expression(context.expression(), context),
        source.SpanOf(context),
        Documentation(context));

    private TypeSyntax Type(AttnParser.TypeContext? context, ParserRuleContext parent)
    {
        var words = context?.name().Select(name => Name(name, context)).ToList() ?? [];
        var element = words.LastOrDefault() ?? new Identifier("", source.EndOf(parent));
        return new TypeSyntax(
            words.Take(words.Count - 1).ToEquatableArray(),
            element,
            _expressions.Extents(context?.indices()),
            context is null ? source.EndOf(parent) : source.SpanOf(context));
    }

    private BlockSyntax Block(AttnParser.BlockContext? context, ParserRuleContext parent)
        => context is null
            ? new BlockSyntax([], new MissingSyntax(source.EndOf(parent)), source.EndOf(parent))
            : new BlockSyntax(context.letStatement().Select(Let).ToEquatableArray(), Expression(context.expression(), context), source.SpanOf(context));

    private LetSyntax Let(AttnParser.LetStatementContext context)
        => new(Name(context.name(), context), Expression(context.expression(), context), source.SpanOf(context), Documentation(context));

    private LetSyntax Assignment(AttnParser.AssignmentContext context)
        => new(Name(context.name(), context), Expression(context.expression(), context), source.SpanOf(context), Documentation(context));

    private ReturnSyntax Return(AttnParser.RowFunctionContext row)
    {
        var context = row.returnStatement();
        if (context is null)
        {
            return new ReturnSyntax(new MissingSyntax(source.EndOf(row)), [], source.EndOf(row));
        }

        var values = _expressions.BuildAll(context.expression());
        var outputs = context.name()
            .Zip(values.Skip(1), (name, value) => new LetSyntax(Name(name, context), value, source.SpanOf(name).To(value.Span), null))
            .ToEquatableArray();
        return new ReturnSyntax(values.Count > 0 ? values[0] : new MissingSyntax(source.EndOf(context)), outputs, source.SpanOf(context));
    }

    private ExpressionSyntax Expression(AttnParser.ExpressionContext? context, ParserRuleContext parent)
        => _expressions.Build(context, parent);

    private Identifier Name(AttnParser.NameContext? context, ParserRuleContext parent) => source.NameOf(context, parent);

    private Identifier? OptionalName(AttnParser.NameContext? context) => context is null ? null : source.NameOf(context, context);

    private Identifier Word(IToken token) => new(token.Text, source.SpanOf(token));

    /// <summary>The <c>///</c> lines between the previous token and this construct.</summary>
    private string? Documentation(ParserRuleContext context)
    {
        var comments = tokens.GetHiddenTokensToLeft(context.Start.TokenIndex, AttnLexer.DOCUMENTATION);
        return comments is null ? null : string.Join("\n", comments.Select(comment => comment.Text.Substring("///".Length).Trim()));
    }
}

using System.Collections.Generic;
using System.Linq;
using Attn.Diagnostics;
using Attn.IR;
using Attn.Language.Diagnostics;
using Attn.Language.Syntax;

namespace Attn.Language.Binding;

/// <summary>Binds one attention: its parameters, its stages in the scopes they see, and how they make a Spec.</summary>
internal sealed class AttentionBinder(AttentionSyntax attention, Declarations declarations, DiagnosticBag diagnostics)
{
    private const string DefaultNormaliser = "softmax";

    private readonly SourceMap _origins = new();
    private readonly Scope _scope = declarations.Scope.Inner("an attention");
    private readonly Dictionary<StageKind, StageSyntax> _stages = [];
    private readonly EmitBinder _emit = new(attention.Name.Text, diagnostics);
    private NormalizeSyntax? _normalize;
    private AlignSyntax? _align;

    /// <summary>The Spec; null where something is wrong, which is reported.</summary>
    public Spec? Bind()
    {
        if (attention.Composition is { } composition)
        {
            NotSupported(composition.Span, "An attention composed of others", "Run the attentions one by one and combine their outputs.");
            return null;
        }

        var parameters = new ParameterBinder(_scope, declarations, diagnostics, _origins);
        parameters.Bind(attention.Parameters);
        BindGrids();
        BindLets();
        foreach (var member in attention.Members)
        {
            Collect(member);
        }

        var builder = new SpecBuilder(_scope.Symbols.Where(s => s is not TemplateSymbol).Select(s => s.Name), _origins);
        var vectors = new OperandBinder(_scope, declarations, diagnostics, _origins, builder.Fresh);
        var operands = vectors.Bind(_stages);
        var pair = _scope.WithIndices("a mask", Stages.PairIndices);
        var visible = BindStage(StageKind.Mask, pair, ScalarType.Bool);
        var scored = _scope.WithIndices("a score", Stages.PairIndices);
        scored.Add(new ValueSymbol(Stages.Score, "the raw score", SpecBuilder.RawScore.Here));
        var score = BindStage(StageKind.Score, scored, ScalarType.Float);
        var weighted = scored.Inner("a weight");
        weighted.Add(new ValueSymbol(Stages.ScoreAfter, "the score", SpecBuilder.ScoreHere));
        var weight = BindStage(StageKind.Weight, weighted, ScalarType.Float);
        var scale = BindStage(StageKind.Scale, ScaleScope(), ScalarType.Float);
        var row = BindRow(out var arguments);
        var prob = BindStage(StageKind.Prob, ProbabilityScope(weighted), ScalarType.Float);
        var output = operands is not null && _stages.TryGetValue(StageKind.Output, out var edit) ? vectors.BindOutput(edit, OutputScope(row), operands) : null;
        var results = row is null ? null : _emit.OutputsOf(row);
        var written = new object?[] { visible, score, weight, scale, prob, output }.Count(stage => stage is not null);
        if (row is null || arguments is null || results is null || operands is null || attention.Name.IsMissing
            || written != _stages.Keys.Count(k => k is not (StageKind.Query or StageKind.Key or StageKind.Value)))
        {
            return null;
        }

        builder.AddOperands(operands);
        builder.AddScores(visible, score, weight);
        builder.AddRow(row, arguments, results, SpanOfNormalize);
        builder.AddOutput(prob, output, SpanOfNormalize);
        return new Spec(
            attention.Name.Text,
            attention.Documentation ?? "",
            parameters.Scalars.ToEquatableArray(),
            parameters.Tensors.ToEquatableArray(),
            scale,
            builder.Equations.ToEquatableArray())
        {
            Features = vectors.Features,
            Requirements = vectors.Requirements,
            Alignment = AlignmentOf(_align),
            Origins = _origins,
        };
    }

    private SourceSpan SpanOfNormalize => _normalize?.Span ?? attention.Name.Span;

    /// <summary>A <c>let</c> of an attention may use any index; each stage that uses it must then have those.</summary>
    private void BindLets()
    {
        foreach (var let in attention.Members.OfType<LetSyntax>())
        {
            var binder = new ExpressionBinder(_scope.WithIndices("a 'let' of an attention", Stages.PairIndices), declarations, diagnostics, _origins);
            var symbol = new ValueSymbol(let.Name.Text, "a value named by 'let'", binder.Bind(let.Value));
            if (Stages.IsReserved(let.Name.Text))
            {
                _scope.ReportTaken(let.Name, Stages.ReservedFor, diagnostics);
            }
            else if (!let.Name.IsMissing)
            {
                _scope.Declare(let.Name, symbol, diagnostics);
            }
        }
    }

    private void Collect(MemberSyntax member)
    {
        switch (member)
        {
            case StageSyntax stage when _stages.ContainsKey(stage.Kind):
                Twice(stage.Keyword);
                break;
            case StageSyntax stage:
                _stages.Add(stage.Kind, stage);
                break;
            case NormalizeSyntax normalize when _normalize is not null:
                Twice(normalize.Keyword);
                break;
            case NormalizeSyntax normalize:
                _normalize = normalize;
                break;
            case AlignSyntax align when _align is not null:
                Twice(align.Keyword);
                break;
            case AlignSyntax align:
                _align = align;
                break;
            case EmitSyntax emit:
                _emit.Collect(emit);
                break;
            case SelectSyntax select:
                NotSupported(select.Keyword.Span, "'select'", "Choose the keys before the call, and pass the choice as a captured tensor that 'mask' reads.");
                break;
            case StateSyntax state:
                NotSupported(state.Keyword.Span, "'state'", "Write the weight of a pair in closed form in 'weight'.");
                break;
        }
    }

    private Expr? BindStage(StageKind kind, Scope scope, ScalarType type)
    {
        if (!_stages.TryGetValue(kind, out var stage))
        {
            return null;
        }

        return new ExpressionBinder(scope, declarations, diagnostics, _origins).BindBlock(stage.Body, type, $"A {stage.Keyword.Text}");
    }

    /// <summary>Coordinates are there for every stage and <c>let</c>, wherever the grid is written.</summary>
    private void BindGrids()
    {
        var grids = new GridBinder(_scope, declarations, diagnostics, _origins);
        foreach (var grid in attention.Members.OfType<GridSyntax>())
        {
            grids.Bind(grid);
        }
    }

    private Alignment AlignmentOf(AlignSyntax? align)
    {
        switch (align?.Corner)
        {
            case null or { IsMissing: true } or { Text: "top_left" }:
                return Alignment.TopLeft;
            case { Text: "bottom_right" }:
                return Alignment.BottomRight;
            case var corner:
                diagnostics.Add(
                    BindingDiagnostics.UnknownName, corner.Span, "alignment", corner.Text, Suggestions.For(corner.Text, ["top_left", "bottom_right"]));
                return Alignment.TopLeft;
        }
    }

    /// <summary>What a weight sees, and what has been made of it since.</summary>
    private Scope ProbabilityScope(Scope weighted)
    {
        var scope = weighted.Inner("a prob");
        if (_stages.ContainsKey(StageKind.Weight))
        {
            scope.Add(new ValueSymbol(Stages.Weight, "the weight", SpecBuilder.WeightHere));
        }

        scope.Add(new ValueSymbol(Stages.Probability, "the normalised weight", SpecBuilder.ProbabilityHere));
        return scope;
    }

    private Scope OutputScope(RowTemplate? row)
    {
        var scope = _scope.WithIndices("an output", OperandStage.Output.Indices);
        if (row is null || row.Outputs.Any(o => o.Name == Spec.LogSumExp))
        {
            scope.Add(new ValueSymbol(Spec.LogSumExp, "the logsumexp", SpecBuilder.LogSumExpHere));
        }

        return scope;
    }

    /// <summary>The scale is one number for the launch, so it sees no index and no tensor, nor what is made of them.</summary>
    private Scope ScaleScope()
    {
        var scope = _scope.Inner("a scale");
        foreach (var tensor in _scope.Symbols.OfType<TensorSymbol>())
        {
            scope.Exclude(tensor.Name, "Captured tensors exist in every stage but 'scale'.");
        }

        return scope;
    }

    private RowTemplate? BindRow(out Dictionary<Expr, Expr>? arguments)
    {
        arguments = null;
        if (_normalize is null && _stages.TryGetValue(StageKind.Weight, out var stage))
        {
            diagnostics.Add(BindingDiagnostics.WeightNeedsNormalize, stage.Keyword.Span);
            return null;
        }

        var name = _normalize?.Row.Text ?? DefaultNormaliser;
        if (_normalize?.Row.IsMissing == true)
        {
            return null;
        }

        if (!declarations.HasRow(name))
        {
            diagnostics.Add(
                BindingDiagnostics.UnknownName, _normalize!.Row.Span, "row function", name, Suggestions.For(name, declarations.RowNames));
            return null;
        }

        var row = declarations.FindRow(name);
        if (row is null)
        {
            return null;
        }

        if (row.TakesWeight != _stages.ContainsKey(StageKind.Weight))
        {
            diagnostics.Add(row.TakesWeight ? BindingDiagnostics.NormalizeNeedsWeight : BindingDiagnostics.NormalizeTakesScore, SpanOfNormalize, name);
            return null;
        }

        var scope = _scope.WithIndices("the arguments of normalize", Stages.RowIndices);
        arguments = new ExpressionBinder(scope, declarations, diagnostics, _origins)
            .BindArguments(name, row.Formals, _normalize?.Arguments ?? [], _normalize?.Row.Span ?? attention.Name.Span);
        return row;
    }

    private void Twice(Identifier keyword)
        => diagnostics.Add(BindingDiagnostics.DuplicateStage, keyword.Span, attention.Name.Text, keyword.Text);

    private void NotSupported(SourceSpan span, string what, string instead)
        => diagnostics.Add(BindingDiagnostics.NotSupported, span, what, instead);
}

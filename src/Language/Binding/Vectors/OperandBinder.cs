using System;
using System.Collections.Generic;
using System.Linq;
using Attn.Diagnostics;
using Attn.IR;
using Attn.Language.Diagnostics;
using Attn.Language.Syntax;

namespace Attn.Language.Binding;

/// <summary>What the operands of the two products are: as handed in, or equations that transform them.</summary>
/// <param name="Query">A query's element at the rank <paramref name="Feature"/>.</param>
/// <param name="Key">A key's element at the same rank.</param>
/// <param name="Feature">The rank that their product sums over.</param>
/// <param name="Value">A value's element at the rank <paramref name="OutputFeature"/>.</param>
/// <param name="OutputFeature">The rank of the output's features.</param>
/// <param name="Equations">What the elements are made by.</param>
internal sealed record Operands(
    Expr Query, Expr Key, string Feature, Expr Value, string OutputFeature, IReadOnlyList<(Equation Equation, SourceSpan Span)> Equations);

/// <summary>What <c>output</c> makes of the rows of the output.</summary>
/// <param name="Element">An element, at the rank of the output's features.</param>
/// <param name="Equations">What it is made by.</param>
internal sealed record OutputEdit(Expr Element, IReadOnlyList<(Equation Equation, SourceSpan Span)> Equations);

/// <summary>Binds the stages of vectors: <c>query</c>, <c>key</c> and <c>value</c>, and <c>output</c>.</summary>
internal sealed class OperandBinder(
    Scope scope, Declarations declarations, DiagnosticBag diagnostics, SourceMap origins, Func<string, string> freshName)
{
    private readonly FeatureLengths _lengths = new(origins);
    private readonly List<(Equation Equation, SourceSpan Span)> _equations = [];
    private readonly List<(Equation Equation, SourceSpan Span)> _ofOutput = [];

    /// <summary>The ranks that the equations bound so far have besides <c>d</c> and <c>e</c>.</summary>
    public EquatableArray<FeatureRank> Features => _lengths.Added.Where(IsUsed).ToEquatableArray();

    /// <summary>What a launch must meet so that the vectors bound so far fit one another.</summary>
    public EquatableArray<Expr> Requirements => _lengths.Requirements.ToEquatableArray();

    /// <summary>The operands; null where a transform is wrong, which is reported.</summary>
    /// <param name="stages">The stages of the attention.</param>
    public Operands? Bind(IReadOnlyDictionary<StageKind, StageSyntax> stages)
    {
        var query = Bind(OperandStage.Query, stages);
        var key = Bind(OperandStage.Key, stages);
        var value = Bind(OperandStage.Value, stages);
        if (query is null || key is null || value is null)
        {
            return null;
        }

        if (!_lengths.CanBeSame(query.Rank, key.Rank, (key.IsRaw ? query : key).Span))
        {
            diagnostics.Add(
                VectorDiagnostics.OperandsDiffer, (key.IsRaw ? query : key).Span, $"{_lengths.LengthOf(query.Rank)}", $"{_lengths.LengthOf(key.Rank)}");
            return null;
        }

        // Lengths that only a launch can compare are one rank from here on: that of an operand as it is handed in, if one is.
        var feature = key.IsRaw ? key.Rank : query.Rank;
        var left = Result(query, feature);
        var right = Result(key, feature);
        var element = Result(value, value.Rank);
        return new Operands(left, right, feature, element, value.Rank, _equations);
    }

    /// <summary>What <c>output</c> says; null where it is wrong, which is reported.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="inner">What it knows besides the output and its feature.</param>
    /// <param name="operands">The operands; the output's features are those of the values.</param>
    public OutputEdit? BindOutput(StageSyntax stage, Scope inner, Operands operands)
    {
        var rank = operands.OutputFeature;
        inner.Add(new ValueSymbol(Names.ValueFeature.Name, "an index", Names.Index(rank)));
        inner.Add(new ValueSymbol(Stages.OutputRow, "the output row", OperandStage.Output.At(rank)));
        var equations = new VectorEquations(OperandStage.Output, freshName, _ofOutput);
        return new VectorBinder(inner, declarations, diagnostics, origins, equations, _lengths).BindElement(stage.Body, rank, "An output") is { } element
            ? new OutputEdit(element, _ofOutput)
            : null;
    }

    private static Expr Result(Transform transform, string rank)
        => transform.IsRaw ? transform.Element
            : transform.Equations.Result(transform.Element.Substitute(Names.Index(transform.Rank), Names.Index(rank)), rank, transform.Span);

    private bool IsUsed(FeatureRank rank) => _equations.Concat(_ofOutput).Any(
        e => e.Equation.Ranks.Contains(rank.Name) || (e.Equation.Body is ReduceBody reduce && reduce.Over.Contains(rank.Name)));

    private Transform? Bind(OperandStage operand, IReadOnlyDictionary<StageKind, StageSyntax> stages)
    {
        var equations = new VectorEquations(operand, freshName, _equations);
        if (!stages.TryGetValue(operand.Kind, out var stage))
        {
            return new Transform(operand.Raw, operand.Feature.Name, equations, true, SourceSpan.None);
        }

        var inner = scope.WithIndices($"a {operand.Name}", operand.Indices);
        inner.Add(new ValueSymbol(OperandStage.Vector, "the vector", operand.Raw));
        var binder = new VectorBinder(inner, declarations, diagnostics, origins, equations, _lengths);
        return binder.BindTransform(stage.Body, operand.Name) is var (element, rank)
            ? new Transform(element, rank, equations, element == operand.Raw, stage.Keyword.Span)
            : null;
    }

    /// <summary>An operand's element at the index of a rank.</summary>
    private sealed record Transform(Expr Element, string Rank, VectorEquations Equations, bool IsRaw, SourceSpan Span);
}

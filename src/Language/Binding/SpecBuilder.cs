using System.Collections.Generic;
using System.Linq;
using Attn.Diagnostics;
using Attn.IR;

namespace Attn.Language.Binding;

/// <summary>Writes the stages of an attention as a cascade of equations.</summary>
internal sealed class SpecBuilder(IEnumerable<string> declared, SourceMap origins)
{
    private static readonly EquatableArray<string> Pair = ["b", "h", "m", "n"];
    private static readonly EquatableArray<string> Row = ["b", "h", "m"];

    private readonly HashSet<string> _taken = [.. declared, .. FixedNames, "q", "k", "v", .. Spec.Results];
    private readonly List<Equation> _equations = [];
    private Operands? _operands;
    private Expr? _visible;
    private Expr? _weight;
    private Expr? _logSumExp;

    /// <summary>The names of the equations that every attention has besides its results.</summary>
    public static IEnumerable<string> FixedNames => ["QK", "S", Spec.Scores, Spec.Weights, Spec.Sums, Spec.Visible];

    /// <summary>The scaled product of a query and a key.</summary>
    public static Equation RawScore { get; } = new("S", ScalarType.Float, Pair, new MapBody(Names.Scale * Expr.Access("QK", ScalarType.Float, Names.Batch, Names.QueryHead, Names.QueryRow, Names.KeyRow)));

    /// <summary>The score after <c>score</c>, at the current pair.</summary>
    public static Expr ScoreHere { get; } = AtPair(Spec.Scores);

    /// <summary>The weight that a <c>weight</c> stage gives the current pair.</summary>
    public static Expr WeightHere { get; } = AtPair(Stages.Weight);

    /// <summary>The normalised weight of the current pair.</summary>
    public static Expr ProbabilityHere { get; } = AtPair(Spec.Weights);

    /// <summary>The logsumexp of the current row.</summary>
    public static Expr LogSumExpHere { get; } = Expr.Access(Spec.LogSumExp, ScalarType.Float, Names.Batch, Names.QueryHead, Names.QueryRow);

    public IReadOnlyList<Equation> Equations => _equations;

    /// <summary>What transforms the operands, and the product of queries and keys.</summary>
    public void AddOperands(Operands operands)
    {
        _operands = operands;
        foreach (var (equation, span) in operands.Equations)
        {
            Add(equation, span);
        }
    }

    /// <summary>What is said of each pair; null for a stage that is not written.</summary>
    public void AddScores(Expr? visible, Expr? score, Expr? weight)
    {
        if (visible is not null)
        {
            _visible = Add(new Equation(Spec.Visible, ScalarType.Bool, Pair, new MapBody(visible)), origins.SpanOf(visible));
        }

        Add(new Equation("QK", ScalarType.Float, Pair, new ReduceBody(Reduction.Sum, [_operands!.Feature], _operands.Query * _operands.Key, null)), SourceSpan.None);
        var raw = Add(RawScore, SourceSpan.None);
        Add(new Equation("Z", ScalarType.Float, Pair, new MapBody(score ?? raw)), score is null ? SourceSpan.None : origins.SpanOf(score));
        if (weight is not null)
        {
            _weight = Add(new Equation(Fresh(Stages.Weight), ScalarType.Float, Pair, new MapBody(weight)), origins.SpanOf(weight));
        }
    }

    /// <summary>Writes a row function out.</summary>
    /// <param name="row">The row function.</param>
    /// <param name="arguments">What its formals stand for.</param>
    /// <param name="results">The values of a row that the attention hands out.</param>
    /// <param name="use">Where the attention asks for it.</param>
    public void AddRow(RowTemplate row, IReadOnlyDictionary<Expr, Expr> arguments, IReadOnlyList<string> results, SourceSpan use)
    {
        var values = arguments.ToDictionary(a => a.Key, a => a.Value);
        values[RowTemplate.Score] = ScoreHere;
        if (_weight is not null)
        {
            values[RowTemplate.IncomingWeight] = _weight;
        }

        foreach (var step in row.Steps)
        {
            var value = step.Value.Substitute(values);
            EquationBody body = step.Reduction is { } reduction ? new ReduceBody(reduction, ["n"], value, _visible) : new MapBody(value);
            values[step.Placeholder] = Add(
                new Equation(Fresh(step.Name), step.Placeholder.Type, step.PerKey ? Pair : Row, body), step.Span.IsNone ? use : step.Span);
        }

        Add(new Equation(Spec.Weights, ScalarType.Float, Pair, new MapBody(row.Weight.Substitute(values))), use);
        foreach (var output in row.Outputs)
        {
            // What is not handed out is still there for the output stage.
            var name = results.Contains(output.Name) ? output.Name : Fresh(output.Name);
            var value = Add(new Equation(name, ScalarType.Float, Row, new MapBody(output.Value.Substitute(values))), output.Span.IsNone ? use : output.Span);
            _logSumExp = output.Name == Spec.LogSumExp ? value : _logSumExp;
        }

        if (results.Contains(Spec.RowMaximum) && row.Outputs.All(o => o.Name != Spec.RowMaximum))
        {
            // The row function may have taken the same maximum already.
            var maximum = new ReduceBody(Reduction.Max, ["n"], ScoreHere, _visible);
            EquationBody body = _equations.FirstOrDefault(e => e.Body.Equals(maximum)) is { } known ? new MapBody(known.Here) : maximum;
            Add(new Equation(Spec.RowMaximum, ScalarType.Float, Row, body), use);
        }
    }

    /// <summary>Writes the sum of the weighted values.</summary>
    /// <param name="prob">The edited weight of a pair; null where there is no <c>prob</c>.</param>
    /// <param name="output">The edited output; null where there is no <c>output</c>.</param>
    /// <param name="use">Where the attention asks for the row function.</param>
    public void AddOutput(Expr? prob, OutputEdit? output, SourceSpan use)
    {
        var weight = prob is null ? ProbabilityHere
            : Add(new Equation(Fresh("prob"), ScalarType.Float, Pair, new MapBody(prob)), origins.SpanOf(prob));
        var sum = new ReduceBody(Reduction.Sum, ["n"], weight * _operands!.Value, _visible);
        EquatableArray<string> ranks = [.. Row, _operands.OutputFeature];
        if (output is null)
        {
            Add(new Equation(Spec.Output, ScalarType.Float, ranks, sum), use);
            return;
        }

        Add(new Equation(Spec.Sums, ScalarType.Float, ranks, sum), use);
        foreach (var (equation, span) in output.Equations)
        {
            Add(equation with { Body = equation.Body is ReduceBody reduce ? reduce with { Value = OfRow(reduce.Value) } : new MapBody(OfRow(((MapBody)equation.Body).Value)) }, span);
        }

        Add(new Equation(Spec.Output, ScalarType.Float, ranks, new MapBody(OfRow(output.Element))), origins.SpanOf(output.Element));

        Expr OfRow(Expr expr) => _logSumExp is null ? expr : expr.Substitute(LogSumExpHere, _logSumExp);
    }

    private static Expr AtPair(string equation)
        => Expr.Access(equation, ScalarType.Float, Names.Batch, Names.QueryHead, Names.QueryRow, Names.KeyRow);

    private Expr Add(Equation equation, SourceSpan span)
    {
        _equations.Add(equation);
        origins.Add(equation.Name, span);
        return equation.Here;
    }

    /// <summary>The name, or one like it that no tensor or equation has.</summary>
    public string Fresh(string name)
    {
        var unique = name;
        for (var k = 2; !_taken.Add(unique); k++)
        {
            unique = $"{name}{k}";
        }

        return unique;
    }
}

using System.Collections.Generic;
using System.Linq;
using Attn.Diagnostics;
using Attn.IR;

namespace Attn.Language.Binding;

/// <summary>The reductions of row functions.</summary>
internal static class RowReductions
{
    public const string Count = "count";

    private static readonly Dictionary<string, Reduction> ByName = new()
    {
        ["rowmax"] = Reduction.Max,
        ["rowmin"] = Reduction.Min,
        ["rowsum"] = Reduction.Sum,
        [Count] = Reduction.Sum,
    };

    public static IEnumerable<string> Names => ByName.Keys;

    public static Reduction? Find(string name) => ByName.TryGetValue(name, out var reduction) ? reduction : null;
}

/// <summary>One value of a row function.</summary>
/// <param name="Name">Its name in the source, or one derived from it.</param>
/// <param name="Placeholder">What stands for it in the steps after it.</param>
/// <param name="Reduction">How <paramref name="Value"/> is reduced over the visible keys; null for a value that is not.</param>
/// <param name="Value">Over the placeholders of parameters, of the score and weight, and of earlier steps.</param>
/// <param name="PerKey">Whether it has a value for each key; otherwise one for each row.</param>
/// <param name="Span">Where it is written; none in the prelude.</param>
internal sealed record RowStep(string Name, Variable Placeholder, Reduction? Reduction, Expr Value, bool PerKey, SourceSpan Span);

/// <summary>A value of a row function that becomes a result of the attention, such as <c>lse</c>.</summary>
internal sealed record RowOutput(string Name, Expr Value, SourceSpan Span);

/// <summary>
/// A row function over placeholders: its values in <paramref name="Steps"/>, each after those it uses, and the normalised
/// <paramref name="Weight"/> of a key.
/// </summary>
internal sealed record RowTemplate(
    string Name, IReadOnlyList<Formal> Formals, IReadOnlyList<RowStep> Steps, Expr Weight, IReadOnlyList<RowOutput> Outputs)
{
    public static Variable Score { get; } = Expr.Variable(Stages.ScoreAfter, ScalarType.Float, VariableKind.Value);

    public static Variable IncomingWeight { get; } = Expr.Variable(Stages.Weight, ScalarType.Float, VariableKind.Value);

    /// <summary>Whether it works on weights that a <c>weight</c> stage made.</summary>
    public bool TakesWeight { get; } = Expressions(Steps, Weight, Outputs).Any(e => e.Any(n => n == IncomingWeight))
        && Steps.All(s => s.Placeholder != IncomingWeight);

    /// <summary>The same row function with other formals, some of which have been given values.</summary>
    public RowTemplate With(string name, IReadOnlyList<Formal> formals, IReadOnlyDictionary<Expr, Expr> values) => new(
        name,
        formals,
        [.. Steps.Select(s => s with { Value = s.Value.Substitute(values) })],
        Weight.Substitute(values),
        [.. Outputs.Select(o => o with { Value = o.Value.Substitute(values) })]);

    private static IEnumerable<Expr> Expressions(IEnumerable<RowStep> steps, Expr weight, IEnumerable<RowOutput> outputs)
        => steps.Select(s => s.Value).Append(weight).Concat(outputs.Select(o => o.Value));
}

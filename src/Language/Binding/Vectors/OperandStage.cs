using System.Linq;
using Attn.IR;
using Attn.Language.Syntax;

namespace Attn.Language.Binding;

/// <summary>A stage that transforms the rows of an operand, or those of the output.</summary>
/// <param name="Kind">The stage.</param>
/// <param name="Name">Its word, which names its equations.</param>
/// <param name="Tensor">The operand, or the equation of the output.</param>
/// <param name="Rows">The ranks of the operand but its features.</param>
/// <param name="Feature">Its feature.</param>
/// <param name="Indices">The indices that the stage knows.</param>
internal sealed record OperandStage(StageKind Kind, string Name, string Tensor, EquatableArray<string> Rows, Variable Feature, string Indices)
{
    public const string Vector = "x";

    public static OperandStage Query { get; } = new(StageKind.Query, "query", "q", ["b", "h", "m"], Names.Feature, Stages.QueryIndices);

    public static OperandStage Key { get; } = new(StageKind.Key, "key", "k", ["b", "g", "n"], Names.Feature, Stages.KeyIndices);

    public static OperandStage Value { get; } = new(StageKind.Value, "value", "v", ["b", "g", "n"], Names.ValueFeature, Stages.ValueIndices);

    public static OperandStage Output { get; } = new(StageKind.Output, "output", Spec.Sums, ["b", "h", "m"], Names.ValueFeature, Stages.RowIndices);

    /// <summary>The operand as it is handed in, at the current row and feature.</summary>
    public Expr Raw => At(Feature.Name);

    /// <summary>The current row at the index of a rank.</summary>
    public Expr At(string rank) => Expr.Access(Tensor, ScalarType.Float, [.. Rows.Select(Names.Index), Names.Index(rank)]);
}

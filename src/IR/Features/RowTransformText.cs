using System.Collections.Generic;
using System.Text;
using Attn.IR.Text;

namespace Attn.IR;

/// <summary>
/// The text form of transforms: <c>of q { name = sum d: element name[d.a] = element }</c>, a step a line. The levels that hold transforms
/// print it after what they do with it.
/// </summary>
internal static class RowTransformText
{
    public static string Print(RowTransform transform, string indent)
    {
        var text = new StringBuilder($"of {transform.Operand} {{\n");
        foreach (var step in transform.Steps)
        {
            text.Append(indent).Append("  ").Append(step.Name).Append(step.Operator is { } reduction
                ? $" = {SpecPrinter.Spelling(reduction)} {step.Rank}: {step.Value}\n"
                : $"[{step.Rank}] = {step.Value}\n");
        }

        return text.Append(indent).Append('}').ToString();
    }

    public static RowTransform Parse(IrReader reader, ExprScope scope)
    {
        reader.Expect("of");
        var operand = reader.Name();
        reader.Expect("{");
        scope.DeclareTensor(operand, ScalarType.Float);
        var steps = new List<FeatureStep>();
        while (!reader.Take("}"))
        {
            steps.Add(Step(reader, scope));
        }

        return new RowTransform(operand, steps.ToEquatableArray());
    }

    private static FeatureStep Step(IrReader reader, ExprScope scope)
    {
        var name = reader.Name();
        if (reader.Take("["))
        {
            var rank = reader.Name();
            reader.Expect("]");
            reader.Expect("=");
            var element = ExprParser.Parse(reader, scope);
            scope.DeclareTensor(name, ScalarType.Float);
            return new FeatureStep(name, rank, null, element);
        }

        reader.Expect("=");
        var reduction = SpecParser.Reduction(reader);
        var over = reader.Name();
        reader.Expect(":");
        var value = ExprParser.Parse(reader, scope);
        scope.Declare(Expr.Variable(name, ScalarType.Float, VariableKind.Value));
        return new FeatureStep(name, over, reduction, value);
    }
}

using System.Linq;
using System.Text;

namespace Attn.IR;

/// <summary>Writes a Spec as text; one declaration or equation a line.</summary>
internal static class SpecPrinter
{
    public static string Print(Spec spec)
    {
        var text = new StringBuilder();
        text.Append("spec ").Append(spec.Name).Append('\n');
        foreach (var parameter in spec.Parameters)
        {
            text.Append("  param ").Append(parameter.Name).Append(": ").Append(parameter.Type.Spelling());
            text.Append(parameter.Default is { } value ? $" = {value}\n" : "\n");
        }

        foreach (var tensor in spec.Tensors)
        {
            text.Append("  tensor ").Append(Declaration(tensor)).Append('\n');
        }

        if (spec.Scale is { } scale)
        {
            text.Append("  scale ").Append(scale).Append('\n');
        }

        if (spec.Alignment == Alignment.BottomRight)
        {
            text.Append("  align bottom_right\n");
        }

        text.Append(Lengths(spec.Features, spec.Requirements));

        foreach (var equation in spec.Equations)
        {
            text.Append("  ").Append(equation.Name).Append('[').Append(string.Join(",", equation.Ranks)).Append("]: ");
            text.Append(equation.Type.Spelling()).Append(" = ").Append(Body(equation.Body)).Append('\n');
        }

        if (spec.Mask is { } mask)
        {
            text.Append("  mask ").Append(Facts(mask)).Append('\n');
        }

        return text.ToString();
    }

    internal static string Declaration(CapturedTensor tensor)
    {
        var facts = (tensor.Facts.HasFlag(TensorFacts.Sorted) ? "sorted " : "") + (tensor.Facts.HasFlag(TensorFacts.Gradient) ? "grad " : "");
        var shape = string.Join(", ", tensor.Shape);
        var value = tensor.Default is { } table ? $" = [{string.Join(", ", table.Axes)}] {table.Value}" : "";
        return $"{tensor.Name}: {facts}{tensor.Element.Spelling()}[{shape}]{value}";
    }

    /// <summary>The lines of feature ranks and requirements.</summary>
    internal static string Lengths(EquatableArray<FeatureRank> features, EquatableArray<Expr> requirements)
        => string.Concat(features.Select(f => $"  rank {f.Name} = {f.Extent}\n")) + string.Concat(requirements.Select(r => $"  require {r}\n"));

    internal static string Facts(MaskFacts mask)
        => mask.Intervals.Count == 0 ? "nothing"
            : string.Join(" or ", mask.Intervals.Select(Interval)) + (mask.Undecided is { } rest ? $" classify {rest}" : "");

    private static string Interval(KeyInterval interval)
        => (interval.Exact ? "exact" : "bounded") + string.Concat(interval.Bounds.Select(b => $" j {(b.Side == BoundSide.Lower ? ">=" : "<=")} {b.Limit};"));

    internal static string Spelling(Reduction reduction) => reduction switch
    {
        Reduction.Sum => "sum",
        Reduction.Max => "max",
        _ => "min",
    };

    private static string Body(EquationBody body)
    {
        if (body is not ReduceBody reduce)
        {
            return ((MapBody)body).Value.ToString();
        }

        var where = reduce.Where is { } condition ? $" where {condition}" : "";
        var stream = reduce.Stream switch
        {
            null => "",
            { Running: null } s => $" stream {s.Pass}",
            var s => $" stream {s.Pass} relative {s.Base} {s.Running}",
        };
        return $"reduce {Spelling(reduce.Operator)} {string.Join(",", reduce.Over)}: {reduce.Value}{where}{stream}";
    }
}

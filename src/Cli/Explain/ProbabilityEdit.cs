using System;
using System.Linq;
using Attn.IR;

namespace Attn.Cli.Explain;

/// <summary>What <c>prob</c> makes of the weights once they are normalised.</summary>
/// <param name="Value">The edited weight, of the weight <c>p</c>.</param>
/// <param name="Passes">How many passes over the keys it adds: none where it can be done with the sums, before the denominator is known.</param>
internal sealed record ProbabilityEdit(Expr Value, int Passes)
{
    /// <summary>The edit of an attention; null where it has none.</summary>
    /// <param name="spec">The attention, as it was bound.</param>
    /// <param name="passes">The passes over the keys that it takes.</param>
    /// <param name="passesOf">Those that another attention takes.</param>
    public static ProbabilityEdit? Of(Spec spec, int passes, Func<Spec, int> passesOf)
    {
        // The output sums the weight times the value, whatever the edited weight is called.
        var sum = (ReduceBody)(spec.Find(Spec.Sums) ?? spec.Find(Spec.Output)!).Body;
        if (sum.Value.Children.OfType<Access>().FirstOrDefault() is not { } weight
            || spec.Find(weight.Tensor) is not { Name: not Spec.Weights, Body: MapBody edited } equation
            || spec.Find(Spec.Weights) is not { } weights)
        {
            return null;
        }

        var unedited = spec with
        {
            Equations = spec.Equations.Select(e => e == equation ? e with { Body = new MapBody(weights.Here) } : e).ToEquatableArray(),
        };
        var value = edited.Value.Substitute(weights.Here, Expr.Variable("p", ScalarType.Float, VariableKind.Value));
        return new ProbabilityEdit(value, passes - passesOf(unedited));
    }
}

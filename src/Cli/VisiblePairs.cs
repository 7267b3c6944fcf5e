using System.Linq;
using Attn.Cli.Backends;
using Attn.Cli.Launch;
using Attn.IR;

namespace Attn.Cli;

/// <summary>Counts the pairs of query and key that an attention looks at.</summary>
internal static class VisiblePairs
{
    /// <summary>The visible pairs of all batches and heads.</summary>
    public static long Count(Attention attention, LaunchData launch)
    {
        var s = launch.Shape;
        if (attention.Spec.Find(Spec.Visible) is not { } visible)
        {
            var keys = RowPositions.OfBatches(launch.Positions.KeyLength, s.Batch)?.Sum() ?? ((long)s.Batch * s.Keys);
            return keys * s.QueryHeads * s.Queries;
        }

        // An attention that only counts: the mask's equations as they are, and the number of visible keys of a row as its output.
        var count = new Equation(
            Spec.Output, ScalarType.Float, ["b", "h", "m", "e"], new ReduceBody(Reduction.Sum, ["n"], Expr.Float(1), visible.Here));
        var before = attention.Spec.Equations.TakeWhile(equation => equation != visible).Append(visible).Append(count);
        var counting = attention with { Spec = attention.Spec with { Equations = before.ToEquatableArray() } };
        var narrow = launch with
        {
            Shape = new(s.Batch, s.QueryHeads, s.KeyHeads, s.Queries, s.Keys, s.HeadDim, 1),
            Value = new float[(long)s.Batch * s.KeyHeads * s.Keys],
        };
        return (long)Registry.Oracle.Compile(counting).Run(narrow, 0).Result.Output.Sum();
    }
}

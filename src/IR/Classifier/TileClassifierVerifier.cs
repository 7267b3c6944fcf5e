using System.Collections.Generic;
using System.Linq;

namespace Attn.IR;

/// <summary>
/// Checks the invariants of a classifier, all called <c>classifier</c>: names are distinct and read after they are given; a summary is an
/// integer of its own axis's rows; a block lies in one table of integers or bools; <c>some</c> and <c>all</c> are bools; the code for a tile reads no row, only what is known of tiles.
/// </summary>
internal static class TileClassifierVerifier
{
    private static readonly Dictionary<string, string[]> RowsOf = new() { ["I"] = ["i", "m"], ["J"] = ["j", "n"] };

    /// <exception cref="IrVerificationException">An invariant does not hold.</exception>
    public static void Verify(TileClassifier classifier)
    {
        var known = new HashSet<string>();
        foreach (var summary in classifier.Summaries)
        {
            Require(RowsOf.ContainsKey(summary.Axis), $"'{summary.Name}' is of the unknown axis '{summary.Axis}'");
            Require(summary.Value.Type == ScalarType.Int, $"'{summary.Name}' is no integer");
            Require(summary.Where is null || summary.Where.Type == ScalarType.Bool, $"the condition of '{summary.Name}' is no bool");
            Require(summary.Where is not null || summary.Otherwise == IntegerRange.All, $"'{summary.Name}' has other bounds without a condition");
            foreach (var index in Indices(summary.Value).Concat(summary.Where is { } where ? Indices(where) : []))
            {
                Require(index is "b" or "h" or "g" || Names.OfBatch.ContainsKey(index) || RowsOf[summary.Axis].Contains(index), $"'{summary.Name}' of {summary.Axis} reads '{index}'");
            }

            foreach (var part in summary.Parts)
            {
                Require(known.Add(part.Name), $"'{summary.Name}' is named twice");
            }
        }

        foreach (var block in classifier.Blocks)
        {
            Require(block.First.Tensor == block.Last.Tensor && block.First.Children.Count == block.Last.Children.Count, $"'{block.Name}' begins and ends in two tables");
            Require(block.First.Type is ScalarType.Int or ScalarType.Bool, $"the elements of '{block.Name}' are no integers or bools");
            OfTile(block.First, known);
            OfTile(block.Last, known);
            foreach (var part in block.Parts)
            {
                Require(known.Add(part.Name), $"'{block.Name}' is named twice");
            }
        }

        foreach (var let in classifier.Lets)
        {
            OfTile(let.Value, known);
            Require(let.Target.Type == let.Value.Type, $"'{let.Target.Name}' is no {let.Value.Type.Spelling()}");
            Require(known.Add(let.Target.Name), $"'{let.Target.Name}' is named twice");
        }

        foreach (var result in new[] { classifier.Some, classifier.All })
        {
            OfTile(result, known);
            Require(result.Type == ScalarType.Bool, "a result is no bool");
        }
    }

    private static void OfTile(Expr expr, HashSet<string> known)
    {
        foreach (var value in expr.Nodes().OfType<Variable>().Where(v => v.Kind == VariableKind.Value))
        {
            Require(known.Contains(value.Name), $"'{value.Name}' is not defined");
        }

        foreach (var index in Indices(expr))
        {
            Require(index is "b" or "h" or "g" or "I" or "J" || Names.OfBatch.ContainsKey(index), $"the code for a tile reads '{index}'");
        }
    }

    private static IEnumerable<string> Indices(Expr expr)
        => expr.Nodes().OfType<Variable>().Where(v => v.Kind == VariableKind.Index).Select(v => v.Name);

    private static void Require(bool holds, string detail)
    {
        if (!holds)
        {
            throw new IrVerificationException("classifier", detail);
        }
    }
}

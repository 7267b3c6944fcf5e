using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;

namespace Attn.Passes.Analysis;

/// <summary>The values that an expression of one axis takes on a stretch of rows or keys, each once, ascending.</summary>
public sealed record AxisSummary(EquatableArray<long> Values)
{
    /// <summary>From the least to the greatest value.</summary>
    public IntegerRange Range => new(Values[0], Values[Values.Count - 1]);

    /// <summary>Whether the expression is the same on the whole stretch.</summary>
    public bool IsConstant => Values.Count == 1;

    /// <summary>Whether some value is on both stretches.</summary>
    public bool Meets(AxisSummary other)
    {
        for (int a = 0, b = 0; a < Values.Count && b < other.Values.Count;)
        {
            if (Values[a] == other.Values[b])
            {
                return true;
            }

            if (Values[a] < other.Values[b])
            {
                a++;
            }
            else
            {
                b++;
            }
        }

        return false;
    }
}

/// <summary>
/// Summaries of expressions that vary with the query alone or with the key alone. There is one a stretch and not one a tile,
/// so a whole block map costs each row and each key once, whatever the expression: a table, a remainder, a grid coordinate.
/// </summary>
internal sealed class AxisSummaries(MaskLaunch launch)
{
    private readonly Dictionary<(Expr, bool OfKeys, int Batch, int Head, long First, int Count), AxisSummary> _known = [];

    /// <summary>The values of an expression of the queries on a box's rows.</summary>
    public AxisSummary OfRows(Expr expr, TileBox box) => Of(expr, false, box.Batch, box.Head, box.FirstRow, box.Rows);

    /// <summary>The values of an expression of the keys on a box's keys.</summary>
    public AxisSummary OfKeys(Expr expr, TileBox box) => Of(expr, true, box.Batch, box.Head, box.FirstKey, box.Keys);

    private AxisSummary Of(Expr expr, bool ofKeys, int batch, int head, long first, int count)
    {
        var ranks = Dependence.Ranks(expr);
        var key = (expr, ofKeys, ranks.Contains("b") ? batch : 0, ranks.Contains("h") ? head : 0, first, count);
        if (!_known.TryGetValue(key, out var summary))
        {
            var values = new SortedSet<long>();
            for (var at = first; at < first + count; at++)
            {
                var value = launch.Evaluate(expr, batch, head, ofKeys ? 0 : at, ofKeys ? at : 0);
                values.Add(value.Type == ScalarType.Bool ? (value.AsBool ? 1 : 0) : value.AsInt);
            }

            _known[key] = summary = new AxisSummary(values.ToEquatableArray());
        }

        return summary;
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;

namespace Attn.Passes.Analysis;

/// <summary>
/// The values that an expression of one axis takes on a stretch of rows or keys: ascending runs of consecutive integers with a
/// gap between any two. An index is one run however long the stretch is.
/// </summary>
public sealed record AxisSummary(EquatableArray<IntegerRange> Runs)
{
    /// <summary>Nothing is known.</summary>
    public static AxisSummary Unknown { get; } = new([IntegerRange.All]);

    /// <summary>From the least to the greatest value.</summary>
    public IntegerRange Range => new(Runs[0].Min, Runs[Runs.Count - 1].Max);

    /// <summary>Whether the expression is the same on the whole stretch.</summary>
    public bool IsConstant => Range.IsConstant;

    /// <summary>The summary of values in any order.</summary>
    public static AxisSummary Of(long[] values)
    {
        for (var k = 1; k < values.Length; k++)
        {
            if (values[k] < values[k - 1])
            {
                values = (long[])values.Clone();
                Array.Sort(values);
                break;
            }
        }

        var runs = new List<IntegerRange>();
        var first = values[0];
        for (var k = 1; k <= values.Length; k++)
        {
            // The step is taken from the smaller value, which is not the last integer because a larger one follows.
            if (k == values.Length || (values[k] != values[k - 1] && values[k] != values[k - 1] + 1))
            {
                runs.Add(new IntegerRange(first, values[k - 1]));
                first = k < values.Length ? values[k] : 0;
            }
        }

        return new AxisSummary(runs.ToEquatableArray());
    }

    /// <summary>Whether some value is on both stretches.</summary>
    public bool Meets(AxisSummary other)
    {
        for (int a = 0, b = 0; a < Runs.Count && b < other.Runs.Count;)
        {
            if (Runs[a].Max < other.Runs[b].Min)
            {
                a++;
            }
            else if (other.Runs[b].Max < Runs[a].Min)
            {
                b++;
            }
            else
            {
                return true;
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
    private readonly Sweep _sweep = new(launch);
    private readonly Dictionary<Expr, (bool WithBatch, bool WithHead)> _varies = [];
    private readonly Dictionary<(Expr, bool OfKeys, int Batch, int Head, long First, int Count), AxisSummary> _known = [];

    /// <summary>The values of an expression of the queries on a box's rows.</summary>
    public AxisSummary OfRows(Expr expr, TileBox box) => Of(expr, false, box.Batch, box.Head, box.FirstRow, box.Rows);

    /// <summary>The values of an expression of the keys on a box's keys.</summary>
    public AxisSummary OfKeys(Expr expr, TileBox box) => Of(expr, true, box.Batch, box.Head, box.FirstKey, box.Keys);

    private AxisSummary Of(Expr expr, bool ofKeys, int batch, int head, long first, int count)
    {
        if (!_varies.TryGetValue(expr, out var varies))
        {
            var ranks = Dependence.Ranks(expr);
            _varies[expr] = varies = (ranks.Contains("b"), ranks.Contains("h"));
        }

        var key = (expr, ofKeys, varies.WithBatch ? batch : 0, varies.WithHead ? head : 0, first, count);
        if (!_known.TryGetValue(key, out var summary))
        {
            _known[key] = summary = Summary(expr, new Stretch(batch, head, ofKeys, first, count, 0));
        }

        return summary;
    }

    private AxisSummary Summary(Expr expr, Stretch stretch)
    {
        try
        {
            return AxisSummary.Of(_sweep.Values(expr, stretch));
        }
        catch (Exception undefined) when (undefined is IndexOutOfRangeException or DivideByZeroException)
        {
            // The mask may guard what has no value everywhere, as in `j < 4 && table[j] == 0`.
            return AxisSummary.Unknown;
        }
    }
}

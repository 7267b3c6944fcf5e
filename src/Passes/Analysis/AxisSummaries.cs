using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;

namespace Attn.Passes.Analysis;

/// <summary>
/// The values that an expression of one axis takes on a stretch of rows or keys: ascending runs of consecutive integers with a
/// gap between any two. An index is one run however long the stretch is.
/// </summary>
internal sealed record AxisSummary(EquatableArray<IntegerRange> Runs)
{
    /// <summary>Nothing is known.</summary>
    public static AxisSummary Unknown { get; } = new([IntegerRange.All]);

    /// <summary>From the least to the greatest value.</summary>
    public IntegerRange Range => new(Runs[0].Min, Runs[Runs.Count - 1].Max);

    /// <summary>Whether the expression is the same on the whole stretch.</summary>
    public bool IsConstant => Range.IsConstant;

    /// <summary>The summary of consecutive values, in any order.</summary>
    public static AxisSummary Of(AxisSlice values)
    {
        var ascending = Ascending(values);
        var runs = new List<IntegerRange>();
        var first = ascending[0];
        for (var k = 1; k <= ascending.Count; k++)
        {
            // The step is taken from the smaller value, which is not the last integer because a larger one follows.
            if (k == ascending.Count || (ascending[k] != ascending[k - 1] && ascending[k] != ascending[k - 1] + 1))
            {
                runs.Add(new IntegerRange(first, ascending[k - 1]));
                first = k < ascending.Count ? ascending[k] : 0;
            }
        }

        return new AxisSummary(runs.ToEquatableArray());
    }

    private static AxisSlice Ascending(AxisSlice values)
    {
        var (rises, falls, min, max) = (true, true, values[0], values[0]);
        for (var k = 1; k < values.Count; k++)
        {
            var (before, value) = (values[k - 1], values[k]);
            rises &= before <= value;
            falls &= before >= value;
            min = Math.Min(min, value);
            max = Math.Max(max, value);
        }

        if (rises)
        {
            return values;
        }

        // Values of a narrow range, remainders and coordinates, are marked instead of sorted.
        if (!falls && max >= 0 == min >= 0 && max - min < 4L * values.Count)
        {
            return Marked(values, min, (int)(max - min) + 1);
        }

        var sorted = new long[values.Count];
        for (var k = 0; k < sorted.Length; k++)
        {
            sorted[sorted.Length - 1 - k] = values[k];
        }

        if (!falls)
        {
            Array.Sort(sorted);
        }

        return new AxisSlice(sorted, 0, sorted.Length);
    }

    private static AxisSlice Marked(AxisSlice values, long min, int extent)
    {
        var (present, count) = (new bool[extent], 0);
        for (var k = 0; k < values.Count; k++)
        {
            ref var mark = ref present[values[k] - min];
            count += mark ? 0 : 1;
            mark = true;
        }

        var distinct = new long[count];
        for (var (value, at) = (0, 0); value < extent; value++)
        {
            if (present[value])
            {
                distinct[at++] = min + value;
            }
        }

        return new AxisSlice(distinct, 0, count);
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

/// <summary>The values of an expression at consecutive rows or keys.</summary>
internal readonly record struct AxisSlice(long[] Values, int First, int Count)
{
    /// <summary>The value at a place of the slice.</summary>
    public long this[int k] => Values[First + k];
}

/// <summary>
/// Values and summaries of expressions that vary with the query alone or with the key alone. They are known a stretch and not a tile,
/// so a whole block map costs each row and each key once, whatever the expression: a table, a remainder, a grid coordinate.
/// </summary>
internal sealed class AxisSummaries(MaskLaunch launch)
{
    /// <summary>Longer axes are evaluated stretch by stretch.</summary>
    private const long LongestAxis = 1 << 22;

    private readonly Sweep _sweep = new(launch);
    private readonly Dictionary<Expr, (bool WithBatch, bool WithHead)> _varies = [];
    private readonly Dictionary<(Expr, bool OfKeys, int Batch, int Head), (long[]? Values, long Step)> _axes = [];
    private readonly Dictionary<(Expr, bool OfKeys, int Batch, int Head, long First, int Count), AxisSummary> _known = [];

    /// <summary>The values of an expression of the queries on a box's rows, in brief.</summary>
    public AxisSummary OfRows(Expr expr, TileBox box) => Of(expr, new Stretch(box.Batch, box.Head, false, box.FirstRow, box.Rows, 0));

    /// <summary>The values of an expression of the keys on a box's keys, in brief.</summary>
    public AxisSummary OfKeys(Expr expr, TileBox box) => Of(expr, new Stretch(box.Batch, box.Head, true, box.FirstKey, box.Keys, 0));

    /// <summary>The values of an expression of one side.</summary>
    /// <exception cref="IndexOutOfRangeException">A captured tensor has no such element.</exception>
    /// <exception cref="DivideByZeroException">A divisor is zero.</exception>
    public AxisSlice Values(Expr expr, Stretch stretch)
        => Axis(expr, stretch).Values is { } axis ? new AxisSlice(axis, (int)stretch.First, stretch.Count) : new AxisSlice(_sweep.Values(expr, stretch), 0, stretch.Count);

    private AxisSummary Of(Expr expr, Stretch stretch)
    {
        var at = Shared(expr, stretch);
        var key = (expr, stretch.OfKeys, at.Batch, at.Head, stretch.First, stretch.Count);
        if (!_known.TryGetValue(key, out var summary))
        {
            _known[key] = summary = Summary(expr, stretch);
        }

        return summary;
    }

    private AxisSummary Summary(Expr expr, Stretch stretch)
    {
        try
        {
            // Positions, shifted or turned round: one run, whatever the stretch.
            return Axis(expr, stretch) is { Values: { } axis, Step: not 0 and var step }
                ? new AxisSummary([step > 0 ? new(axis[stretch.First], axis[stretch.First + stretch.Count - 1]) : new(axis[stretch.First + stretch.Count - 1], axis[stretch.First])])
                : AxisSummary.Of(Values(expr, stretch));
        }
        catch (Exception error) when (MaskLaunch.IsUndefined(error))
        {
            // The mask may guard what has no value everywhere, as in `j < 4 && table[j] == 0`.
            return AxisSummary.Unknown;
        }
    }

    /// <summary>
    /// The values at all rows or keys of a head, and the step from each to the next where it is 1 or -1 throughout, else 0; no values
    /// where the axis is too long or some place has none.
    /// </summary>
    private (long[]? Values, long Step) Axis(Expr expr, Stretch stretch)
    {
        var at = Shared(expr, stretch);
        var key = (expr, stretch.OfKeys, at.Batch, at.Head);
        if (!_axes.TryGetValue(key, out var known))
        {
            var length = launch.Dimensions[stretch.OfKeys ? "N" : "M"];
            try
            {
                var values = length > LongestAxis ? null : _sweep.Values(expr, stretch with { First = 0, Count = (int)length });
                known = (values, values is null ? 0 : StepOf(values));
            }
            catch (Exception error) when (MaskLaunch.IsUndefined(error))
            {
                known = default;
            }

            _axes[key] = known;
        }

        return known;
    }

    private static long StepOf(long[] values)
    {
        var step = values.Length < 2 ? 0 : unchecked(values[1] - values[0]);
        if (step is not (1 or -1))
        {
            return 0;
        }

        for (var k = 1; k < values.Length; k++)
        {
            // Compared in order too, so that a wrap from the last integer to the first is not a step.
            if (unchecked(values[k] - values[k - 1]) != step || values[k] > values[k - 1] != step > 0)
            {
                return 0;
            }
        }

        return step;
    }

    /// <summary>The batch and head as far as the expression can tell them apart.</summary>
    private (int Batch, int Head) Shared(Expr expr, Stretch stretch)
    {
        if (!_varies.TryGetValue(expr, out var varies))
        {
            var ranks = Dependence.Ranks(expr);
            _varies[expr] = varies = (ranks.Contains("b"), ranks.Contains("h"));
        }

        return (varies.WithBatch ? stretch.Batch : 0, varies.WithHead ? stretch.Head : 0);
    }
}

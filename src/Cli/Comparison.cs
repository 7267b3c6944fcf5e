using System;
using System.Collections.Generic;
using System.Linq;

namespace Attn.Cli;

/// <summary>What a kernel gave, widened to float64.</summary>
/// <param name="Output"><c>[B, Hq, M, E]</c>.</param>
/// <param name="LogSumExp"><c>[B, Hq, M]</c>; null where the attention defines none.</param>
internal sealed record Computed(double[] Output, double[]? LogSumExp);

/// <summary>How far a result is from what is expected. An error is NaN where anything is NaN, so that it is under no tolerance.</summary>
/// <param name="MaxAbsError">The largest difference of an element of the output.</param>
/// <param name="MaxRelError">The same, relative to the largest element that is expected.</param>
/// <param name="LogSumExpMaxAbsError">The largest difference of an element of the logsumexp; null where neither side has one.</param>
/// <param name="Magnitude">The largest finite element of the expected output, or 1 where that is less.</param>
internal sealed record Comparison(double MaxAbsError, double MaxRelError, double? LogSumExpMaxAbsError, double Magnitude)
{
    public static Comparison Of(Computed actual, Computed expected)
    {
        var error = Difference(actual.Output, expected.Output);
        var largest = expected.Output.Where(double.IsFinite).Select(Math.Abs).DefaultIfEmpty(0).Max();
        return new Comparison(
            error,
            error == 0 ? 0 : error / largest,
            expected.LogSumExp is null ? null : actual.LogSumExp is null ? double.NaN : Difference(actual.LogSumExp, expected.LogSumExp),
            Math.Max(1, largest));
    }

    /// <summary>Whether both errors are within a tolerance.</summary>
    public bool IsWithin(double tolerance) => MaxAbsError <= tolerance && (LogSumExpMaxAbsError is null || LogSumExpMaxAbsError <= tolerance);

    private static double Difference(double[] actual, double[] expected)
    {
        if (actual.Length != expected.Length)
        {
            return double.NaN;
        }

        var largest = 0.0;
        for (var k = 0; k < actual.Length; k++)
        {
            // Equal infinities differ by nothing; their difference would be NaN.
            largest = Math.Max(largest, actual[k] == expected[k] ? 0 : Math.Abs(actual[k] - expected[k]));
        }

        return largest;
    }
}

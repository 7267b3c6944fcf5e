using System;
using System.Collections.Generic;
using System.Linq;
using Attn.Cli.Launch;
using Attn.IR;

namespace Attn.Cli;

/// <summary>What a kernel gave, widened to float64.</summary>
/// <param name="Output"><c>[B, Hq, M, E]</c>.</param>
/// <param name="LogSumExp"><c>[B, Hq, M]</c>; null where the attention defines none.</param>
/// <param name="RowMaximum"><c>[B, Hq, M]</c>; null where the attention does not emit it.</param>
internal sealed record Computed(double[] Output, double[]? LogSumExp, double[]? RowMaximum = null);

/// <summary>How far a result is from what is expected. An error is NaN where anything is NaN, so that it is under no tolerance.</summary>
/// <param name="MaxAbsError">The largest difference of an element of the output.</param>
/// <param name="MaxRelError">The same, relative to the largest element that is expected.</param>
/// <param name="LogSumExpMaxAbsError">The largest difference of an element of the logsumexp; null where neither side has one.</param>
/// <param name="Magnitude">The largest finite element of the expected output, or 1 where that is less.</param>
/// <param name="Excess">The largest difference of an element of the output beyond what rounding to its storage type explains.</param>
internal sealed record Comparison(double MaxAbsError, double MaxRelError, double? LogSumExpMaxAbsError, double Magnitude, double Excess)
{
    /// <summary>The Frobenius norm of the output's difference, relative to that of the expected output.</summary>
    public double RelativeError { get; init; }

    /// <summary>The largest difference of an element of the row maximum; null where neither side has one.</summary>
    public double? RowMaximumMaxAbsError { get; init; }

    /// <summary>Compares a result with what is expected.</summary>
    /// <param name="actual">The result.</param>
    /// <param name="expected">What is expected.</param>
    /// <param name="roundings">The storage types that either output was rounded to; none for f32.</param>
    public static Comparison Of(Computed actual, Computed expected, params IReadOnlyList<ElementType> roundings)
    {
        var error = Difference(actual.Output, expected.Output, []);
        var largest = expected.Output.Where(double.IsFinite).Select(Math.Abs).DefaultIfEmpty(0).Max();
        return new Comparison(
            error,
            error == 0 ? 0 : error / largest,
            OfRows(actual.LogSumExp, expected.LogSumExp),
            Math.Max(1, largest),
            Difference(actual.Output, expected.Output, roundings))
        {
            RelativeError = Frobenius(actual.Output, expected.Output),
            RowMaximumMaxAbsError = OfRows(actual.RowMaximum, expected.RowMaximum),
        };

        static double? OfRows(double[]? actual, double[]? expected) => expected is null ? null : actual is null ? double.NaN : Difference(actual, expected, []);
    }

    /// <summary>The relative error in the Frobenius norm over the places where both are finite; 0 where nothing differs, NaN where lengths do.</summary>
    public static double Frobenius(double[] actual, double[] expected)
    {
        if (actual.Length != expected.Length)
        {
            return double.NaN;
        }

        var error = Norm(expected.Zip(actual, (y, x) => x - y).Where(double.IsFinite));
        return error == 0 ? 0 : error / Norm(expected.Where(double.IsFinite));
    }

    /// <summary>The Frobenius norm.</summary>
    public static double Norm(IEnumerable<double> elements) => Math.Sqrt(elements.Sum(x => x * x));

    /// <summary>Whether all errors are within a tolerance.</summary>
    public bool IsWithin(double tolerance)
        => Excess <= tolerance && (LogSumExpMaxAbsError is null || LogSumExpMaxAbsError <= tolerance)
            && (RowMaximumMaxAbsError is null || RowMaximumMaxAbsError <= tolerance);

    // A value y that was computed with an error of at most t and then rounded is off by at most t + u (|y| + t) + s, with the type's unit roundoff u
    // and half its least subnormal s. What remains after u |y| + s is held to the tolerance, in which u t disappears.
    private static double Difference(double[] actual, double[] expected, IReadOnlyList<ElementType> roundings)
    {
        var roundoff = roundings.Sum(OperandType.Roundoff);
        var underflow = roundings.Sum(OperandType.Underflow);
        if (actual.Length != expected.Length)
        {
            return double.NaN;
        }

        var largest = 0.0;
        for (var k = 0; k < actual.Length; k++)
        {
            // Equal infinities differ by nothing; their difference would be NaN.
            var y = expected[k];
            var isExact = actual[k] == y || roundings.Any(type => actual[k] == OperandType.Rounded((float)y, type));
            var rounding = double.IsFinite(y) ? (roundoff * Math.Abs(y)) + underflow : 0;
            largest = Math.Max(largest, isExact ? 0 : Math.Max(0, Math.Abs(actual[k] - y) - rounding));
        }

        return largest;
    }
}

using System;
using System.Linq;
using Attn.Cli.Launch;
using Attn.Cli.Output;
using Attn.IR;

namespace Attn.Cli.Verification;

/// <summary>
/// For products whose operands are rounded to the storage type. With u the unit roundoff of that type and of f32 sums, and y the float64 result:
/// <list type="bullet">
/// <item><c>|out - y| &lt;= 2 u |y|</c> in the Frobenius norm: the weights are rounded, and so is the result.</item>
/// <item>
/// Each element is within 8 u of its row's root mean square (what rounded weights do to it has a standard deviation below u of that) and 2 u of
/// itself. So one wrong row among thousands, which no norm of the whole shows, is found.
/// </item>
/// <item>lse and the row maximum come of f32 sums, and are within 4 units of those.</item>
/// <item>Infinities and NaN stand where they are expected, and nowhere else.</item>
/// </list>
/// Where that does not hold, rounded operands may be the reason: a normalisation amplifies what they do without bound. So it is not estimated but
/// computed, as the float64 result r over transformed operands and weights that are rounded as a kernel rounds them. The norm may then be off by
/// <c>|r - y|</c> more; an element by that much there and four times its root mean square over the row, since weights are rounded relative to another
/// maximum, and an operand near the middle of two numbers may be rounded the other way; a row statistic by that much and 4 u.
/// </summary>
internal sealed class RoundingCriterion(ElementType type) : ICriterion
{
    // Sums of tensor cores, which truncate, over a few thousand terms, and functions of scores of up to a hundred.
    private static readonly double OfSums = Math.ScaleB(1, -15);

    // What a kernel may make of products near the least normal number of f32, before an output is normalised.
    private static readonly double Flushed = Math.ScaleB(1, -100);

    private readonly double _unit = OperandType.Roundoff(type) + OfSums;
    private readonly double _underflow = OperandType.Underflow(type);

    public string Text => "out within 2 u in relative Frobenius norm, and every element within 8 u of its row's root mean square and 2 u of itself, "
        + "with u = 2^-8 (bf16), 2^-11 (f16) or 0 (f32), plus 2^-15 for f32 sums; statistics of rows within 2^-13; "
        + "all beyond what rounded operands of products do in float64";

    public Judgement Judge(Computed actual, Expectation expected)
        => Judge(actual, expected, expected.Exact) is { Passes: true } strict ? strict : Judge(actual, expected, expected.Rounded.Value);

    private Judgement Judge(Computed actual, Expectation expected, Computed rounded)
    {
        var exact = expected.Exact;
        var comparison = Comparison.Of(actual, exact, expected.Stored);
        var ofOperands = Comparison.Frobenius(rounded.Output, exact.Output);
        var allowed = (2 * _unit) + (double.IsFinite(ofOperands) ? ofOperands : 0);
        var fault = actual.Output.Length != exact.Output.Length ? $"out has {actual.Output.Length} elements, and {exact.Output.Length} are expected."
            : Output(actual.Output, exact.Output, rounded.Output, expected.Rows)
            ?? Statistic("lse", actual.LogSumExp, exact.LogSumExp, rounded.LogSumExp)
            ?? Statistic("rowmax", actual.RowMaximum, exact.RowMaximum, rounded.RowMaximum)
            ?? (comparison.RelativeError <= allowed + Underflow(exact.Output) ? null
                : $"The relative error of out is {Figures.Error(comparison.RelativeError)}, and {Figures.Error(allowed)} is allowed.");
        return new Judgement(comparison, allowed, fault);
    }

    // What the least subnormal numbers of the type may add to the relative error.
    private double Underflow(double[] exact)
        => _underflow * Math.Sqrt(exact.Length) is > 0 and var error && Comparison.Norm(exact) is > 0 and var norm ? error / norm : 0;

    private string? Output(double[] actual, double[] exact, double[] rounded, long rows)
    {
        for (var row = 0L; row < rows; row++)
        {
            var features = (int)(exact.Length / rows);
            var first = (int)(row * features);
            var scale = RootMeanSquare(first, at => exact[at]);
            var ofOperands = RootMeanSquare(first, at => Distance(rounded[at], exact[at]));
            for (var at = first; at < first + features; at++)
            {
                var y = exact[at];
                var allowed = Distance(rounded[at], y) + (4 * ofOperands) + (8 * _unit * scale) + (2 * _unit * Math.Abs(y)) + _underflow + Flushed;
                if (!Agrees(actual[at], y, allowed))
                {
                    return $"Element {at - first} of row {row} of out is {actual[at]:g6} in the place of {y:g6}, and may be off by {Figures.Error(allowed)}.";
                }
            }

            double RootMeanSquare(int start, Func<int, double> value)
                => Math.Sqrt(Enumerable.Range(start, features).Select(value).Where(double.IsFinite).Select(x => x * x).DefaultIfEmpty(0).Average());
        }

        return null;
    }

    private string? Statistic(string name, double[]? actual, double[]? exact, double[]? rounded)
    {
        if (exact is null)
        {
            return null;
        }

        if (actual?.Length != exact.Length)
        {
            return $"{name} is missing.";
        }

        var unit = exact.SequenceEqual(rounded!) ? OfSums : _unit;
        for (var row = 0; row < exact.Length; row++)
        {
            var allowed = Distance(rounded![row], exact[row]) + (4 * unit * Math.Max(1, Math.Abs(exact[row])));
            if (!Agrees(actual[row], exact[row], allowed))
            {
                return $"{name} of row {row} is {actual[row]:g6} in the place of {exact[row]:g6}, and may be off by {Figures.Error(allowed)}.";
            }
        }

        return null;
    }

    // Rounded operands that leave the type's numbers excuse nothing.
    private static double Distance(double rounded, double exact) => double.IsFinite(rounded) && double.IsFinite(exact) ? Math.Abs(rounded - exact) : 0;

    private bool Agrees(double actual, double exact, double allowed)
        => (double.IsFinite(exact) && Math.Abs(actual - exact) <= allowed)
            || actual.Equals(exact)
            || (double.IsInfinity(actual) && actual == OperandType.Rounded((float)exact, type));
}

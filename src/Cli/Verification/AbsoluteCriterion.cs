using System.Linq;
using Attn.Cli.Output;

namespace Attn.Cli.Verification;

/// <summary>For arithmetic in f32 with one rounding, of the result: every element within a tolerance of the output's magnitude, beyond that rounding.</summary>
/// <param name="tolerance">The largest error of a result whose elements are of the order of 1.</param>
internal sealed class AbsoluteCriterion(double tolerance) : ICriterion
{
    public string Text
        => $"every element within {Figures.Error(tolerance)} of the largest, or of 1, beyond the rounding of out, and statistics of rows";

    public Judgement Judge(Computed actual, Expectation expected)
    {
        var comparison = Comparison.Of(actual, expected.Exact, expected.RecordedAs is { } recorded ? [expected.Stored, recorded] : [expected.Stored]);
        var allowed = tolerance * (expected.RecordedAs is null ? comparison.Magnitude : 1);
        return new Judgement(comparison, null, comparison.IsWithin(allowed) ? null : $"An element is off by more than {Figures.Error(allowed)} beyond the rounding of out.");
    }
}

using Attn.IR;

namespace Attn.Cli.Tests;

/// <summary>What counts as equal, and what never does.</summary>
public class ComparisonTests
{
    private const double Inf = double.PositiveInfinity;

    [Theory]
    [InlineData(1.0, 1.0, true)]
    [InlineData(1.0, 1.25, false)]
    [InlineData(1.0, 1.0625, true)]
    [InlineData(-Inf, -Inf, true)]
    [InlineData(-Inf, Inf, false)]
    [InlineData(-Inf, 0.0, false)]
    [InlineData(0.0, -Inf, false)]
    [InlineData(double.NaN, 0.0, false)]
    [InlineData(0.0, double.NaN, false)]
    [InlineData(double.NaN, double.NaN, false)]
    public void OfTheOutputAndOfTheLogSumExp(double actual, double expected, bool passes)
    {
        Assert.Equal(passes, Comparison.Of(new([0, actual, 0], null), new([0, expected, 0], null)).IsWithin(0.1));
        Assert.Equal(passes, Comparison.Of(new([0], [actual, 0]), new([0], [expected, 0])).IsWithin(0.1));
    }

    [Fact]
    public void ErrorsAreTheLargestDifferences()
    {
        var comparison = Comparison.Of(new([1, 2, -8], [0, 3]), new([1.5, 2, -8], [0, 2]));

        Assert.Equal(0.5, comparison.MaxAbsError);
        Assert.Equal(0.5 / 8, comparison.MaxRelError);
        Assert.Equal(1, comparison.LogSumExpMaxAbsError);
    }

    [Theory]
    [InlineData(ElementType.F16, 3 + 0.0009765625, 3.0, true)]
    [InlineData(ElementType.F16, 3.002, 3.0, false)]
    [InlineData(ElementType.BF16, 3.0078125, 3.0, true)]
    [InlineData(ElementType.BF16, 3.02, 3.0, false)]
    [InlineData(ElementType.F16, Inf, 70000.0, true)]
    [InlineData(ElementType.F16, Inf, 60000.0, false)]
    [InlineData(ElementType.F16, 0.0, 1e-9, true)]
    [InlineData(ElementType.F16, 0.0, Inf, false)]
    [InlineData(ElementType.F16, double.NaN, 1.0, false)]
    public void RoundingOfTheOutputIsNoError(ElementType type, double actual, double expected, bool passes)
        => Assert.Equal(passes, Comparison.Of(new([actual], null), new([expected], null), type).IsWithin(0));

    [Fact]
    public void AMissingOrShorterResultFails()
    {
        Assert.False(Comparison.Of(new([1], null), new([1], [1])).IsWithin(1));
        Assert.False(Comparison.Of(new([1], null), new([1, 1], null)).IsWithin(1));
        Assert.True(Comparison.Of(new([1], [1]), new([1], null)).IsWithin(0));
    }

    [Fact]
    public void NothingDiffersFromNothing() => Assert.True(Comparison.Of(new([], []), new([], [])).IsWithin(0));
}

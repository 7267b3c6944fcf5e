using System;
using System.Linq;
using Attn.Cli.Backends;
using Attn.Cli.Launch;
using Attn.Cli.Verification;
using Attn.IR;

namespace Attn.Cli.Tests;

/// <summary>What results of 16-bit products are held to: rounding passes wherever a kernel rounds, and one wrong row or element fails.</summary>
public class RoundingCriterionTests
{
    private const int Features = 64;

    [Theory]
    [InlineData("causal", ElementType.BF16)]
    [InlineData("causal", ElementType.F16)]
    [InlineData("transnormer", ElementType.BF16)]
    [InlineData("transnormer", ElementType.F16)]
    [InlineData("softcap_causal", ElementType.BF16)]
    [InlineData("relu_attention", ElementType.F16)]
    public void RoundedOperandsWeightsAndResultsPass(string variant, ElementType type)
    {
        var (result, expected) = Rounded(variant, type);

        Assert.Null(Judge(result, expected).Fault);
        Assert.InRange(Judge(result, expected).Comparison.RelativeError, OperandType.Roundoff(type) / 8, 5 * OperandType.Roundoff(type));
    }

    // A bound of the largest difference alone would refuse what rounding the rotated operands does to rows that are divided by their own norm.
    [Fact]
    public void ARowThatANormMakesOfAlmostNothingIsAllowedWhatItsOperandsDo()
    {
        var (result, expected) = Rounded("transnormer", ElementType.BF16);

        Assert.True(Judge(result, expected).Comparison.MaxAbsError > 8 * OperandType.Roundoff(ElementType.BF16));
        Assert.InRange(Judge(result, expected).RelativeTolerance!.Value, 2 * OperandType.Roundoff(ElementType.BF16), 8 * OperandType.Roundoff(ElementType.BF16));
    }

    [Theory]
    [InlineData("causal")]
    [InlineData("transnormer")]
    public void OneRowOfZerosFails(string variant) => Fails(variant, "of row 100 of out is 0 ", r => Array.Clear(r.Output, 100 * Features, Features));

    [Theory]
    [InlineData("causal")]
    [InlineData("transnormer")]
    public void OneRowInThePlaceOfAnotherFails(string variant)
        => Fails(variant, "of row 77 of out", r => Array.Copy(r.Output, 78 * Features, r.Output, 77 * Features, Features));

    [Theory]
    [InlineData("causal")]
    [InlineData("transnormer")]
    public void OneElementOffByATenthFails(string variant)
    {
        Fails(variant, " of row 120 of out", r => r.Output[Largest(r.Output, 120)] *= 1.1);

        static int Largest(double[] output, int row) => Enumerable.Range(row * Features, Features).MaxBy(at => Math.Abs(output[at]));
    }

    [Fact]
    public void AllElementsOffByAHundredthFail() => Fails("causal", "", r =>
    {
        for (var at = 0; at < r.Output.Length; at++)
        {
            r.Output[at] *= 1.01;
        }
    });

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void WhatIsNotFiniteStandsWhereItIsExpected(double value)
    {
        Fails("causal", "Element 3 of row 0 of out", r => r.Output[3] = value);
        Fails("causal", "lse of row 5 ", r => r.LogSumExp![5] = value);
        var expected = new Computed([1, value, 2, value], [value]);
        Assert.Null(Judge(new Computed([1, value, 2, value], [value]), Exactly(expected)).Fault);
        Assert.StartsWith("Element 3 of row 0 of out is 2 in the place of ", Judge(new Computed([1, value, 2, 2], [value]), Exactly(expected)).Fault, StringComparison.Ordinal);
    }

    [Fact]
    public void LogSumExpIsASumInSinglePrecision()
    {
        Fails("causal", "lse of row 9 ", r => r.LogSumExp![9] += 1e-3);
        Fails("causal", "lse is missing", r => r with { LogSumExp = null });
    }

    [Fact]
    public void AShorterOutputFails() => Fails("causal", "16384 are expected", r => r with { Output = r.Output[1..] });

    [Fact]
    public void ResultsBeyondTheTypeAreInfinite()
    {
        Assert.Null(Judge(new Computed([double.PositiveInfinity], null), Exactly(new([70000.0], null), ElementType.F16)).Fault);
        Assert.NotNull(Judge(new Computed([double.PositiveInfinity], null), Exactly(new([60000.0], null), ElementType.F16)).Fault);
    }

    private static void Fails(string variant, string why, Action<Computed> spoil) => Fails(variant, why, r =>
    {
        spoil(r);
        return r;
    });

    private static void Fails(string variant, string why, Func<Computed, Computed> spoil)
    {
        var (result, expected) = Rounded(variant, ElementType.BF16);
        var spoiled = spoil(new Computed([.. result.Output], result.LogSumExp?.ToArray()));

        Assert.Contains(why, Judge(spoiled, expected).Fault ?? "it passes", StringComparison.Ordinal);
    }

    // As a kernel rounds: what it multiplies, and in the end its result.
    private static (Computed Result, Expectation Expected) Rounded(string variant, ElementType type)
    {
        var attention = SourceFile.Attention(Invocation.Example(variant), null);
        var launch = new Synthesis(1).Launch(
            attention.Spec, ShapeText.Parse($"B=1,Hq=2,Hk=1,M=128,N=128,D={Features}"), Settings.None, RowPositions.None, _ => { }).StoredAs(type);
        var exact = Registry.Oracle.Compile(attention).Run(launch, 0).Result;
        var rounded = OracleBackend.Rounding(attention).Run(launch, 0).Result;
        return (
            new Computed([.. rounded.Output.Select(x => (double)OperandType.Rounded((float)x, type))], rounded.LogSumExp),
            OracleBackend.Expectation(attention, launch, exact, null, 0));
    }

    private static Expectation Exactly(Computed result, ElementType type = ElementType.BF16) => new(result, type, null, 1, new(() => result));

    private static Judgement Judge(Computed actual, Expectation expected) => new RoundingCriterion(expected.Stored).Judge(actual, expected);
}

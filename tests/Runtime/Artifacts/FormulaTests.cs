using System;
using System.Collections.Generic;
using System.Linq;
using Attn.Runtime.Artifacts;

namespace Attn.Runtime.Tests.Artifacts;

public sealed class FormulaTests
{
    private static readonly Dictionary<string, LaunchValue> Names = new()
    {
        ["M"] = 1000L, ["N"] = 77L, ["window"] = -3L, ["cap"] = 0.5, ["on"] = true, ["largest"] = long.MaxValue,
    };

    [Theory]
    [InlineData("42", "42")]
    [InlineData("(M + 63) / 64", "16")]
    [InlineData("window / 2", "-2")]
    [InlineData("window % 2", "1")]
    [InlineData("-7 / 2 * 2", "-8")]
    [InlineData("M - N - 1", "922")]
    [InlineData("-9223372036854775808", "-9223372036854775808")]
    [InlineData("-(3) + -M", "-1003")]
    [InlineData("1 | 6 ^ 3 & 2 << 1", "7")]
    [InlineData("M >> 3 & ~1", "124")]
    [InlineData("min(M, N) + max(M, N)", "1077")]
    [InlineData("select(N == 0, 0, M / N)", "12")]
    [InlineData("select(on, 1, 1 / 0)", "1")]
    [InlineData("popcount(255) + abs(window) + sign(window)", "10")]
    [InlineData("int(2.5) + int(-2.5)", "-1")]
    [InlineData("M % 2 == 0 && N < M || 1 / 0 == 1", "true")]
    [InlineData("!(N <= M) != on", "true")]
    [InlineData("exp2(float(-8 * (0 + 1)) / float(4))", "0.25")]
    [InlineData("1E-06 * 1.5e3", "0.0015")]
    [InlineData("-inf < cap", "true")]
    [InlineData("isnan(nan)", "true")]
    [InlineData("pow(2.0, 10.0) + sqrt(4.0) - floor(cap)", "1026")]
    public void It_comes_to(string text, string value) => Assert.Equal(value, Formula.Parse(text).Evaluate(Names).ToString());

    [Theory]
    [InlineData("1 / 0")]
    [InlineData("N % (M - 1000)")]
    [InlineData("largest + 1")]
    [InlineData("largest * 2")]
    [InlineData("-largest - 2")]
    [InlineData("largest << 1")]
    [InlineData("-9223372036854775808 / -1")]
    [InlineData("absent + 1")]
    [InlineData("M + cap")]
    [InlineData("M && on")]
    [InlineData("on + on")]
    public void It_has_no_value(string text)
    {
        var error = Assert.Throws<AttnException>(() => Formula.Parse(text).Evaluate(Names));

        Assert.Equal("ATTN5044", error.Id);
        Assert.Contains($"'{text}'", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("M +")]
    [InlineData("(M")]
    [InlineData("M N")]
    [InlineData("erf(0.5)")]
    [InlineData("min(M)")]
    [InlineData("select(on, M)")]
    [InlineData("9223372036854775808")]
    [InlineData("1e999x")]
    [InlineData("M ? 1 : 2")]
    [InlineData("M; N")]
    public void It_is_no_formula(string text) => Assert.Equal("ATTN5044", Assert.Throws<AttnException>(() => Formula.Parse(text)).Id);

    [Theory]
    [InlineData('(')]
    [InlineData('-')]
    [InlineData('1')]
    public void Endless_ones_are_refused(char sign)
    {
        var text = string.Concat(Enumerable.Repeat(sign == '1' ? "1 + " : $"{sign}", 100_000)) + "1";

        Assert.Equal("ATTN5044", Assert.Throws<AttnException>(() => Formula.Parse(text)).Id);
    }

    [Fact]
    public void Its_names_are_known() => Assert.Equal(["M", "N"], Formula.Parse("max(M, 2 * N) - M").Names);
}

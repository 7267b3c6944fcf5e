namespace Attn.Fuzz;

/// <summary>What <c>bench/fuzz</c> has found, made small.</summary>
public sealed class FoundTests
{
    [Theory]
    [InlineData("attention a { score { s + relu(i - j) } }")]
    [InlineData("attention a { mask { 4 >> j % 70 <= i } }")]
    [InlineData("attention a { mask { (4 >> j) + (j >> (i & 3)) < M } }")]
    [InlineData("attention a { weight { relu(z) / float(N) } normalize none }")]
    [InlineData("attention a { mask { n < m - 3 } weight { relu(z) / float(m) } normalize none }")]
    [InlineData("attention a { mask { n < m - 3 } weight { z * exp2(float(256 - 256 * m)) } normalize none }")]
    public void CompiledFormAgreesWithTheOracle(string text)
    {
        for (var seed = 1; seed <= 12; seed++)
        {
            Assert.Null(Differential.Failure(text, seed));
        }
    }
}

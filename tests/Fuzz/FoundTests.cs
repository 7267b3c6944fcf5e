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
    [InlineData("attention a { key { rope(x, n) } mask { i % 2 == j % 2 } scale { 0.5 / float(D + 1) } }")]
    [InlineData("attention a(c: f32[M + 2 * N, D / 2], t: f32[M + 2 * N, D / 2]) { query { let v = rope(x, c[i], t[i]); concat(v[D / 2:], v[:D / 2]) } }")]
    [InlineData("attention a(t: f32[M]) { score { s + (N <= M ? t[n] : 0) } }")]
    [InlineData("attention a { query { concat(1, concat(rope_interleaved(x[:D / 4 * 2], i), x[D / 4 * 2:])) } key { concat(1, x) } }")]
    [InlineData("attention a { query { concat(1, outer(x, x[:D / 4])) } key { concat(1, outer(x, x[D - D / 4:])) } }")]
    [InlineData("attention a { mask { m <= 3 || n / (m - 3) < 2 } }")]
    [InlineData("attention a { score { s + (i < 3 ? 0 : float(j / (i - 2))) } }")]
    [InlineData("attention a { mask { i / (N - 7) == j / 5 } }")]
    [InlineData("attention a { mask { j % (16 - i) == 0 } }")]
    [InlineData("attention a { value { concat(x, 1) } output { e % 2 == 0 ? o : 5 } }")]
    [InlineData("attention a { value { concat(x, tanh(x)) } output { o * (e % 2 == 0 ? 1 : 0.5) } }")]
    [InlineData("attention a { key { let v = rope(x, n); v + 0.5 * concat(v[1:], v[0]) } }")]
    [InlineData("attention a { query { let v = rope(x, i); v + concat(v[1:], v[0]) } }")]
    public void CompiledFormAgreesWithTheOracle(string text)
    {
        for (var seed = 1; seed <= 12; seed++)
        {
            var failure = Differential.Failure(text, seed);
            Assert.True(failure is null, $"seed {seed}, {failure}");
        }
    }
}

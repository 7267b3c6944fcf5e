using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.Runtime;

namespace Attn.Compiler.Tests;

/// <summary>Kernels against the float64 interpreter, at shapes that end in the middle of registers, tiles and panels.</summary>
public sealed class OracleTests
{
    // B, Hq, Hk, M, N, D, E
    private static readonly long[][] Shapes =
    [
        [1, 2, 1, 7, 7, 8, 8],
        [2, 2, 2, 1, 77, 3, 5],
        [1, 4, 2, 77, 129, 16, 65],
        [1, 1, 1, 129, 128, 65, 3],
        [1, 1, 1, 128, 300, 64, 64],
        [1, 2, 2, 130, 130, 8, 8],
        [1, 2, 1, 5, 1, 1, 1],
        [1, 4, 2, 3, 1100, 8, 8],
        [1, 2, 1, 560, 560, 8, 8],
    ];

    public static TheoryData<string> Variants() => Examples.All();

    [Theory]
    [MemberData(nameof(Variants))]
    public void ExampleAgreesWithTheOracleAtAwkwardShapes(string name)
    {
        var (spec, kernel) = Examples.Get(name);

        // Where a variant jumps (cog at s = 0), an input on the brink would round to either side; these seeds have none.
        var seed = 100;
        foreach (var s in Shapes.Where(s => IsMeant(spec, s)))
        {
            new Synthesised(spec, new AttentionShape(s[0], s[1], s[2], s[3], s[4], s[5], s[6]), seed++).CheckOrRefuse(kernel);
        }
    }

    /// <summary>Published windows and blocks reach past the shapes above; at a sixty-fourth of them, tiles inside a mask end and begin.</summary>
    [Theory]
    [MemberData(nameof(Variants))]
    public void ExampleAgreesWithTheOracleInsideSmallWindows(string name)
    {
        var (spec, kernel) = Examples.Get(name);
        var sizes = spec.Parameters.Where(p => p.Default is IntConstant { Value: >= 100 }).ToDictionary(p => p.Name, p => (Scalar)(((IntConstant)p.Default!).Value / 64));
        if (sizes.Count > 0)
        {
            new Synthesised(spec, new AttentionShape(1, 2, 1, 130, 130, 8, 8), 17, sizes).CheckOrRefuse(kernel);
        }
    }

    /// <summary>Transforms of operands: every function, parts and joins, other lengths, captured vectors, positions.</summary>
    [Theory]
    [InlineData("", "query { elu(x) + silu(x) } key { max(x, 0) * 2 + abs(x) } value { x * x - 1 }")]
    [InlineData("", "query { rope(x, i) } key { rope(x, j) }")]
    [InlineData("theta: f32 = 500", "query { rope_interleaved(x, i + 100000, theta) } key { rope_interleaved(x, j, theta) }")]
    [InlineData("places: i32[B, max(M, N)]", "query { rope(x, 7 * places[b, i]) } key { rope(x, 3 - j * j) }")]
    [InlineData("cos: f32[B, N, D / 2], sin: f32[N, D / 2]", "key { rope(x, cos[b, j], sin[j]) }")]
    [InlineData("a: f32[D], c: f32[D], u: f32[Hq, D]", "query { rmsnorm(x, a) + u[h] } key { layernorm(x, a, c) } value { l2norm(x) }")]
    [InlineData("a: f32[D]", "query { x * a[d] + d } key { softmax(x) * mean(x) - max(x) * min(x) } value { x * (e % 2 == 0 ? 1 : -1) }")]
    [InlineData("R: int = 4", "query { concat(rope(x[:R], i), x[R:]) } key { concat(rope(x[:R], j), x[R:]) }")]
    [InlineData("", "query { concat(x[D / 2:], x[:D / 2]) } value { concat(x, 1, outer(x, x[0:2]), x[1]) }")]
    [InlineData("", "query { concat(1, x, outer(x, x)) } key { concat(1, x, outer(x, x) / 2) } value { concat(x[1:], j) }")]
    [InlineData("a: f32[F]", "query { x + a } key { let y = concat(x, a); y[:D] * dot(x, a) }")]
    [InlineData("", "value { rope(x, j) } normalize mean weight { s }")]
    [InlineData("", "query { concat(x, x) * (d0() ? 1 : 2) } key { concat(x, -x) }")]
    public void TransformsAgreeWithTheOracle(string parameters, string stages)
    {
        var (spec, kernel) = Examples.FromText($"fn d0() {{ true }} attention probe({parameters}) {{ mask {{ j <= i + 3 }} {stages} }}");
        foreach (var (m, n, d) in new[] { (37L, 41L, 32L), (200, 70, 32), (1, 3, 32) })
        {
            new Synthesised(spec, new AttentionShape(2, 4, 2, m, n, d, 32), 21).CheckOrRefuse(kernel);
        }
    }

    /// <summary>Outputs that mix features: every function, other features, turns, captured vectors, values of another length.</summary>
    [Theory]
    [InlineData("", "output { rmsnorm(o) }")]
    [InlineData("a: f32[E], c: f32[E]", "output { layernorm(o, a, c) * sigmoid(o[0]) }")]
    [InlineData("", "output { o[e ^ 1] * (e % 2 == 0 ? -1 : 1) }")]
    [InlineData("", "output { o[E - 1 - e] + o }")]
    [InlineData("", "output { rope(o, i) }")]
    [InlineData("", "output { rope_interleaved(o, 3 * i + 100000, 500) }")]
    [InlineData("", "output { concat(o[E / 2:], o[:E / 2]) }")]
    [InlineData("", "output { let y = o * 2 - 1; l2norm(y) + y[(e + 3) % E] }")]
    [InlineData("", "output { softmax(o) * E - mean(o) + max(o) * min(o) }")]
    [InlineData("gate: f32[B, Hq, M]", "output { rmsnorm(o) * gate[b, h, m] }")]
    [InlineData("", "value { concat(x, x[:3]) } output { o[e / 2] * rsqrt(1 + dot(o, o)) }")]
    [InlineData("", "weight { s } normalize none output { rmsnorm(o) }")]
    [InlineData("bias: f32[Hq, E]", "output { o * bias[h] }")]
    [InlineData("", "output { o * lse + e }")]
    [InlineData("", "query { x[D - 1 - d] } key { x[d ^ 3] } output { i == 3 ? o : 2 * o }")]
    public void OutputsAgreeWithTheOracle(string parameters, string stages)
    {
        var (spec, kernel) = Examples.FromText($"attention probe({parameters}) {{ mask {{ j < i && i % 5 != 2 }} {stages} }}");
        foreach (var (m, n, e) in new[] { (37L, 41L, 32L), (200, 70, 32), (1, 3, 32), (70, 70, 31) })
        {
            new Synthesised(spec, new AttentionShape(2, 4, 2, m, n, 16, e), 29).CheckOrRefuse(kernel);
        }
    }

    /// <summary>Lengths that a transform cannot take are refused by both, with the condition.</summary>
    [Theory]
    [InlineData("key { x[d ^ 1] } query { x[d ^ 1] }", 7, "D")]
    [InlineData("query { rope(x, i) }", 7, "D % 2 == 0")]
    [InlineData("query { concat(x[:6], x[6:]) }", 5, "6 <= D")]
    public void LengthsThatDoNotFitAreRefused(string stages, long d, string condition)
    {
        var (spec, kernel) = Examples.FromText($"attention probe {{ {stages} }}");
        var launch = new Synthesised(spec, new AttentionShape(1, 1, 1, 5, 5, d, 8), 23);
        launch.CheckOrRefuse(kernel);
        Assert.Contains(condition, Assert.Throws<AttnException>(() => launch.Run(kernel)).Message, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 1, 1, 0, 5, 4, 4)]
    [InlineData(1, 2, 1, 5, 0, 4, 4)]
    [InlineData(0, 1, 1, 3, 3, 4, 4)]
    [InlineData(1, 1, 1, 3, 3, 4, 0)]
    public void EmptyTensorsGiveEmptyRows(long b, long hq, long hk, long m, long n, long d, long e)
    {
        var (spec, kernel) = Examples.Get("causal");
        new Synthesised(spec, new AttentionShape(b, hq, hk, m, n, d, e), 1).Check(kernel);
    }

    /// <summary>An output that reads other features than its own, where there are none.</summary>
    [Theory]
    [InlineData("output { o * 2 + e }")]
    [InlineData("output { rmsnorm(o) }")]
    [InlineData("output { layernorm(o) * 2 }")]
    [InlineData("output { softmax(o) - mean(o) + max(o) * min(o) }")]
    [InlineData("output { o[E - 1 - e] + dot(o, o) }")]
    [InlineData("output { o * o[0] }")]
    [InlineData("output { rope(o, i) }")]
    [InlineData("output { concat(o[E / 2:], o[:E / 2]) }")]
    [InlineData("value { concat(x, 1, j) } output { o[1] * o }")]
    [InlineData("output { concat(sum(o), 1) }")]
    public void OutputsWithoutFeaturesAgreeWithTheOracle(string stages)
    {
        var (spec, kernel) = Examples.FromText($"attention probe {{ mask {{ j <= i }} {stages} }}");
        new Synthesised(spec, new AttentionShape(2, 2, 1, 37, 41, 8, 0), 31).CheckOrRefuse(kernel);
    }

    [Theory]
    [InlineData(256, 256)]
    [InlineData(512, 33)]
    public void WideHeadsAgreeWithTheOracle(long d, long e)
    {
        var (spec, kernel) = Examples.Get("causal");
        new Synthesised(spec, new AttentionShape(1, 1, 1, 70, 70, d, e), 3).Check(kernel);
    }

    /// <summary>Integers that do not fit 32-bit lanes, divisions, shifts, bits: every operator of a mask.</summary>
    [Theory]
    [InlineData("mask { (j * 3000000000 + i) % 7 < 4 }")]
    [InlineData("mask { (i ^ j) & 5 != 0 }")]
    [InlineData("mask { popcount(i & j) % 2 == 0 || j == i }")]
    [InlineData("mask { (i - j) / 3 % 2 == 0 }")]
    [InlineData("mask { (j >> 2) != (i << 1) >> 3 }")]
    [InlineData("mask { abs(i - j) < 5 && !(j == 2) }")]
    [InlineData("mask { min(i, j) > 3 || max(i, j) < 20 }")]
    [InlineData("mask { i - j < 9223372036854775807 && j - i <= -9223372036854775807 + i * 0 + 9223372036854775807 }")]
    [InlineData("mask { ~j & 3 == 0 || sign(j - i) == 0 }")]
    public void EveryMaskOperatorAgreesWithTheOracle(string mask)
    {
        var (spec, kernel) = Examples.FromText($"attention probe {{ {mask} }}");
        foreach (var (m, n) in new[] { (33L, 50L), (70, 140) })
        {
            new Synthesised(spec, new AttentionShape(1, 2, 1, m, n, 8, 8), 5).Check(kernel);
        }
    }

    /// <summary>Every float function, of positions and of scores.</summary>
    [Theory]
    [InlineData("s + exp(-abs(s)) + expm1(s) * 0.1 + log1p(abs(s))")]
    [InlineData("tanh(s) + sigmoid(s) + softplus(s) + erf(s)")]
    [InlineData("sin(s) + cos(s) + floor(s * 3) + ceil(s) + round(s * 2)")]
    [InlineData("sqrt(abs(s)) + rsqrt(abs(s) + 1) + pow(abs(s) + 0.5, 1.5)")]
    [InlineData("sign(s) * log(abs(s) + 1) + log2(abs(s) + 1) + exp2(-abs(s))")]
    [InlineData("s < 0 ? -s : min(s, 0.25) + max(s, -0.5)")]
    [InlineData("relu(s) + silu(s) + gelu(s) + clamp(s, -0.3, 0.3)")]
    [InlineData("s - log(float(abs(i - j) + 1)) * sqrt(float(i + 1)) / float(h + 2)")]
    public void EveryFunctionAgreesWithTheOracle(string score)
    {
        var (spec, kernel) = Examples.FromText($"attention probe {{ mask {{ j <= i + 3 }} score {{ {score} }} }}");
        new Synthesised(spec, new AttentionShape(1, 2, 2, 37, 41, 8, 8), 7).Check(kernel);
    }

    /// <summary>Captured tensors of every type and every way to index them.</summary>
    [Theory]
    [InlineData("t: f32[Hq, 2*N + M]", "s + t[h, i - j + N]")]
    [InlineData("t: f32[B, M, N]", "s * t[b, m, n]")]
    [InlineData("t: f32[N, Hq]", "s + t[n, h]")]
    [InlineData("t: i32[N], u: f32[Slots]", "s + u[t[n]]")]
    [InlineData("t: i64[M], u: f32[Slots, Hq]", "s + u[t[m] + 1, h]")]
    [InlineData("t: bool[N]", "t[n] ? s : -s")]
    [InlineData("t: i32[M, N]", "s + float(t[m, n])")]
    public void CapturedTensorsAgreeWithTheOracle(string tensors, string score)
    {
        var (spec, kernel) = Examples.FromText($"attention probe({tensors}) {{ mask {{ j <= i + 3 }} score {{ {score} }} }}");
        foreach (var (m, n) in new[] { (37L, 41L), (70, 150) })
        {
            new Synthesised(spec, new AttentionShape(2, 2, 1, m, n, 8, 8), 9).Check(kernel);
        }
    }

    /// <summary>Keys in parts: rows that see keys of one part, of several, of none; parts that have no tile, or none that a key length leaves.</summary>
    [Theory]
    [InlineData("", "mask { j <= i + 700 }")]
    [InlineData("", "mask { j < 40 } emit lse emit rowmax")]
    [InlineData("", "mask { i == 1 && j > 600 && j < 690 }")]
    [InlineData("", "mask { j < 100 || j > 1000 && i != 2 }")]
    [InlineData("", "mask { (i + j) % 700 < 3 }")]
    [InlineData("", "mask { j >= 300 } score { s * 40 - 900 }")]
    [InlineData("", "weight { s } normalize none")]
    [InlineData("", "weight { abs(s) } normalize mean output { o * 2 }")]
    [InlineData("row softpick { m = max(rowmax(z), 0) e = exp(z - m) - exp(-m) return relu(e) / rowsum(abs(e)) }", "normalize softpick")]
    [InlineData("row fixed { w = exp(z - 3) l = rowsum(w) return w / l, lse = 3 + log(l) }", "normalize fixed")]
    [InlineData("row least { m = rowmin(z) w = exp(m - z) return w / rowsum(w) }", "mask { j <= i + 700 } normalize least")]
    public void PartsOfTheKeysAgreeWithTheOracle(string row, string stages)
    {
        var (spec, kernel) = Examples.FromText($"{row} attention probe {{ {stages} }}");
        foreach (var n in new[] { 511L, 512, 1100, 2000 })
        {
            new Synthesised(spec, new AttentionShape(1, 2, 1, 3, n, 8, 5), 31).Check(kernel);
        }
    }

    /// <summary>Heads that share keys in one item, where they may be, with one query each and with several; and the same beside what keeps them apart.</summary>
    [Theory]
    [InlineData("", "")]
    [InlineData("", "mask { j <= i + 40 } emit lse emit rowmax")]
    [InlineData("", "mask { i - j < 30 && m != 2 } score { s + i - 2 * m }")]
    [InlineData("", "mask { (i ^ j) & 5 != 0 } value { x * j } output { o * 2 }")]
    [InlineData("", "query { rmsnorm(x) } key { x * (j % 3 - 1) }")]
    [InlineData("", "query { rope(x, i) } output { o + h }")]
    [InlineData("slopes: f32[Hq]", "mask { j <= i + 40 } score { s + slopes[h] * (j - i) }")]
    [InlineData("doc: sorted i32[B, max(M, N)]", "mask { doc[b, i] == doc[b, j] }")]
    [InlineData("bias: f32[B, Hq, M, N]", "score { s + bias[b, h, m, n] }")]
    [InlineData("gate: f32[M]", "output { o * gate[m] }")]
    [InlineData("", "mask { (j * 3000000000 + i) % 7 < 4 }")]
    public void PackedHeadsAgreeWithTheOracle(string parameters, string stages)
    {
        var (spec, kernel) = Examples.FromText($"attention probe({parameters}) {{ {stages} }}");
        foreach (var (hq, hk, m, n) in new[] { (8L, 2L, 1L, 50L), (8, 2, 5, 70), (6, 1, 3, 600), (4, 2, 100, 110) })
        {
            new Synthesised(spec, new AttentionShape(2, hq, hk, m, n, 8, 8), 37).CheckOrRefuse(kernel);
        }
    }

    /// <summary>A NaN reaches the rows that see it, and no other.</summary>
    [Fact]
    public void NaNPropagatesAsInTheOracle()
    {
        var (spec, kernel) = Examples.Get("causal");
        var launch = new Synthesised(spec, new AttentionShape(1, 1, 1, 40, 40, 8, 8), 11);
        launch.Key[(20 * 8) + 3] = float.NaN;
        launch.Value[30 * 8] = float.PositiveInfinity;
        launch.Check(kernel);
    }

    [Fact]
    public void ParametersOfEveryTypeArrive()
    {
        var (spec, kernel) = Examples.FromText(
            "attention probe(cap: f32 = 50, window: int, wide: bool = false) { mask { j <= i && (wide || i - j < window) } score { cap * tanh(s / cap) } }");
        foreach (var (cap, window, wide) in new[] { (2.0, 5L, false), (0.5, 1L << 40, false), (3, -1, true), (1, -1, false) })
        {
            var parameters = new Dictionary<string, Scalar> { ["cap"] = cap, ["window"] = window, ["wide"] = wide };
            new Synthesised(spec, new AttentionShape(1, 1, 1, 50, 60, 8, 8), 13, parameters).Check(kernel);
        }
    }

    // A table over `N` that is read at the query's position, or at a distance, needs as many keys as queries.
    internal static bool IsMeant(Spec spec, long[] shape)
        => shape[3] == shape[4] || !spec.Tensors.Any(t => t.Shape.Any(extent => extent.Any(e => e == Names.N)));
}

using System.Linq;
using Attn.IR;
using Attn.Language.Syntax;
using Attn.Testing;

namespace Attn.Language.Tests;

/// <summary>What transforms of operands mean, as Specs.</summary>
public sealed class VectorTests
{
    [Fact]
    public void Rope() => Verify("attention rope(theta: f32 = 10000) { query { rope(x, i, theta) } key { rope(x, j, theta) } }");

    [Fact]
    public void Rope_of_tables() => Verify("""
        attention tables(cos: f32[N, D / 2], sin: f32[N, D / 2]) {
            query { rope_interleaved(x, cos[i], sin[i]) }
            key   { rope_interleaved(x, cos[j], sin[j]) }
        }
        """);

    [Fact]
    public void Norms() => Verify("""
        attention norms(weights: f32[D], bias: f32[D], u: f32[Hq, D]) {
            query { layernorm(rmsnorm(x, weights) + u[h], weights, bias) }
            key   { let unit = l2norm(x); softmax(unit * weights[d]) }
            value { x * (1 + e % 2) }
        }
        """);

    [Fact]
    public void Lengths() => Verify("""
        attention lengths(R: int = 8, weights: f32[F]) {
            query { concat(rope(x[:R], i), x[R:]) }
            key   { concat(x[0:R] * weights, x[R:]) }
            value { concat(1, x, outer(x, x) * rsqrt(2), x[0]) }
        }
        """);

    [Fact]
    public void Outputs() => Verify("""
        attention outputs(gain: f32[E], R: int = 8) {
            output { rmsnorm(concat(rope(o[:R], i), o[R:]), gain) + o[e ^ 1] * (o[0] - lse) }
        }
        """);

    /// <summary>The features of an output are those of the transformed values.</summary>
    [Fact]
    public void Outputs_of_another_length() => Verify("attention longer { value { concat(x, x) } output { o[2 * E - 1 - e] + e } }");

    [Fact]
    public void Numbers() => Verify("""
        attention numbers(weights: f32[D]) {
            query { x * max(x) + min(x) - mean(x) }
            key   { x * dot(x, weights) / sum(weights) }
        }
        """);

    [Theory]
    [InlineData("query { x }", "k[b, g, n, d]")]
    [InlineData("key { concat(x[:D / 2], x[D / 2:]) }", "key[b, g, n, d]")]
    [InlineData("query { concat(x, x) } key { concat(x, x) }", "key[b, g, n, d.a]")]
    [InlineData("query { concat(x, x)[0:D] }", null)]
    [InlineData("query { let y = concat(x, x); y[D:] }", "k[b, g, n, d]")]
    public void The_key_meets_the_query_at_one_rank(string stages, string? key)
    {
        var unit = CompilationUnit.Read(new SourceText($"attention a {{ {stages} }}"));
        if (key is null)
        {
            Assert.NotEmpty(unit.Diagnostics);
            return;
        }

        Assert.Empty(unit.Diagnostics.Select(d => d.ToString()));
        var product = Assert.IsType<ReduceBody>(unit.Specs.Single().Find("QK")!.Body).Value;
        Assert.Equal(key, product.Children[1].ToString());
    }

    private static void Verify(string text, [System.Runtime.CompilerServices.CallerMemberName] string member = "")
    {
        var unit = CompilationUnit.Read(new SourceText(text, "test.attn"));
        Assert.Empty(unit.Diagnostics.Select(d => d.ToString()));
        Assert.All(unit.Specs, SpecVerifier.Verify);
        Assert.All(unit.Specs, spec => Assert.Equal(spec.ToString(), SpecParser.Parse(spec.ToString()).ToString()));
        Snapshot.Verify(string.Join("\n", unit.Specs), member: member);
    }
}

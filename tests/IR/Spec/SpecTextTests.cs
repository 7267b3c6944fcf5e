using Attn.IR.Text;

namespace Attn.IR.Tests.Specs;

public sealed class SpecTextTests
{
    /// <summary>Every kind of declaration and body.</summary>
    private const string Text = """
        spec everything
          param cap: f32 = 50.0
          param window: int
          param strict: bool = true
          tensor slopes: grad f32[Hq] = [h] exp2(-8.0 * float(h + 1) / float(Hq))
          tensor bias: f32[Buckets, Hq]
          tensor doc: sorted i32[B, N]
          scale 1.0 / sqrt(float(D))
          QK[b,h,m,n]: f32 = reduce sum d: q[b, h, m, d] * k[b, g, n, d]
          visible[b,h,m,n]: bool = doc[b, i] == doc[b, j] && (j <= i || !strict)
          Z[b,h,m,n]: f32 = cap * tanh(QK[b, h, m, n] * scale / cap) + bias[i - j & 15, h] * slopes[h]
          m[b,h,m]: f32 = reduce max n: Z[b, h, m, n] where visible[b, h, m, n] stream 0
          w[b,h,m,n]: f32 = exp(Z[b, h, m, n] - m[b, h, m])
          l[b,h,m]: f32 = reduce sum n: w[b, h, m, n] where visible[b, h, m, n] stream 0 relative exp m
          out[b,h,m,e]: f32 = reduce sum n: w[b, h, m, n] / l[b, h, m] * v[b, g, n, e] where visible[b, h, m, n] stream 1
          mask bounded j <= i; j >= i - window + 1;

        """;

    [Fact]
    public void TextReadsBackAsItself()
    {
        var spec = SpecParser.Parse(Text);
        SpecVerifier.Verify(spec);
        Assert.Equal(Text, spec.ToString());
        Assert.Equal(spec, SpecParser.Parse(spec.ToString()));
    }

    [Theory]
    [InlineData("tensor bias: f32[Buckets, Hq]", "tensor bias: f32[Buckets, Hq]\n  tensor bias: f32[Buckets, Hq]", "name")]
    [InlineData("param window: int", "param window: int\n  param window: int", "name")]
    [InlineData("param cap: f32 = 50.0", "param cap: f32 = 50", "type")]
    [InlineData("out[b,h,m,e]: f32", "out[b,h,m,e]: int", "type")]
    [InlineData("w[b,h,m,n]: f32 = exp(Z[b, h, m, n] - m[b, h, m])", "w[b,h,m,n]: f32 = exp(Z[b, h, m] - m[b, h, m])", "order")]
    [InlineData("m[b,h,m]: f32 = reduce max n", "m[b,m,h]: f32 = reduce max n", "ranks")]
    [InlineData("reduce sum d: q[b, h, m, d]", "reduce sum n: q[b, h, m, d]", "ranks")]
    [InlineData("QK[b,h,m,n]: f32 = reduce sum d: q[b, h, m, d]", "QK[b,h,m,n]: f32 = reduce sum d: q[b, h, m, e]", "scope")]
    [InlineData("relative exp m", "relative exp Z", "stream")]
    [InlineData("out[b,h,m,e]", "result[b,h,m,e]", "output")]
    public void VerifierNamesTheBrokenInvariant(string right, string wrong, string invariant)
    {
        var text = Text.Replace(right, wrong);
        Assert.NotEqual(Text, text);
        Assert.Equal(invariant, Assert.Throws<IrVerificationException>(() => SpecVerifier.Verify(SpecParser.Parse(text))).Invariant);
    }

    [Theory]
    [InlineData("spec s\n  x[b]: f32 = y[b]", 2, "unknown tensor 'y'")]
    [InlineData("spec s\n  x[b]: f32 = b +", 2, "expected a name, found ''")]
    [InlineData("spec s\n  x[b]: f32 = 1 + 2.0", 2, "'+' does not take (int, f32)")]
    [InlineData("spec s\n\n  x[b]: f64 = 1", 3, "'f64' is no scalar type")]
    public void AWrongTextSaysLineAndReason(string text, int line, string reason)
    {
        var error = Assert.Throws<IrTextException>(() => SpecParser.Parse(text));
        Assert.Equal((line, $"line {line}: {reason}"), (error.Line, error.Message));
    }
}

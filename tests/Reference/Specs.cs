using Attn.IR;

namespace Attn.Reference.Tests;

/// <summary>Small Specs, written as the binder lowers them.</summary>
internal static class Specs
{
    /// <summary>Softmax over the keys that <paramref name="visible"/> says.</summary>
    public static Spec Softmax(string visible = "j <= i", string score = "S[b, h, m, n]", string declarations = "") => Parse(
        $"""
        spec softmax
          {declarations}
          QK[b,h,m,n]: f32 = reduce sum d: q[b, h, m, d] * k[b, g, n, d]
          S[b,h,m,n]: f32 = scale * QK[b, h, m, n]
          visible[b,h,m,n]: bool = {visible}
          Z[b,h,m,n]: f32 = {score}
          rowmax[b,h,m]: f32 = reduce max n: Z[b, h, m, n] where visible[b, h, m, n]
          w[b,h,m,n]: f32 = exp(Z[b, h, m, n] - select(rowmax[b, h, m] == -inf, 0.0, rowmax[b, h, m]))
          l[b,h,m]: f32 = reduce sum n: w[b, h, m, n] where visible[b, h, m, n]
          P[b,h,m,n]: f32 = select(l[b, h, m] == 0.0, 0.0, w[b, h, m, n] / l[b, h, m])
          lse[b,h,m]: f32 = rowmax[b, h, m] + log(l[b, h, m])
          out[b,h,m,e]: f32 = reduce sum n: P[b, h, m, n] * v[b, g, n, e] where visible[b, h, m, n]
        """);

    /// <summary>An attention whose weight of every visible pair is one expression.</summary>
    public static Spec Weighted(string weight, string visible = "true", string declarations = "") => Parse(
        $"""
        spec weighted
          {declarations}
          visible[b,h,m,n]: bool = {visible}
          w[b,h,m,n]: f32 = {weight}
          out[b,h,m,e]: f32 = reduce sum n: w[b, h, m, n] * v[b, g, n, e] where visible[b, h, m, n]
        """);

    public static Spec Parse(string text)
    {
        var spec = SpecParser.Parse(text);
        SpecVerifier.Verify(spec);
        return spec;
    }

    /// <summary>Operands of one batch and head with one feature each.</summary>
    public static Launch Column(double[] q, double[] k, double[] v)
        => new(Tensor.Of(q, 1, 1, q.Length, 1), Tensor.Of(k, 1, 1, k.Length, 1), Tensor.Of(v, 1, 1, v.Length, 1));
}

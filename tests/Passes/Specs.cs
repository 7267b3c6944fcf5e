namespace Attn.Passes.Tests;

/// <summary>Specs as the binder writes them, as text.</summary>
internal static class Specs
{
    public const string Scores = """
          QK[b,h,m,n]: f32 = reduce sum d: q[b, h, m, d] * k[b, g, n, d]
          S[b,h,m,n]: f32 = QK[b, h, m, n] * scale

        """;

    public const string Softmax = """
          rowmax0[b,h,m]: f32 = reduce max n: Z[b, h, m, n] where visible[b, h, m, n]
          m[b,h,m]: f32 = max(rowmax0[b, h, m], -inf)
          w[b,h,m,n]: f32 = exp(Z[b, h, m, n] - select(m[b, h, m] == -inf, 0.0, m[b, h, m]))
          rowsum0[b,h,m]: f32 = reduce sum n: w[b, h, m, n] where visible[b, h, m, n]
          l[b,h,m]: f32 = rowsum0[b, h, m]
          P[b,h,m,n]: f32 = select(l[b, h, m] == 0.0, 0.0, w[b, h, m, n] / l[b, h, m])
          lse[b,h,m]: f32 = m[b, h, m] + log(l[b, h, m])
          out[b,h,m,e]: f32 = reduce sum n: P[b, h, m, n] * v[b, g, n, e] where visible[b, h, m, n]

        """;

    public static string SoftmaxOf(string name, string declarations, string mask, string score)
        => $"spec {name}\n{declarations}{Scores}  Z[b,h,m,n]: f32 = {score}\n  visible[b,h,m,n]: bool = {mask}\n{Softmax}";

    public static string Causal => SoftmaxOf("causal", "", "j <= i", "S[b, h, m, n]");
}

using System.Collections.Generic;

namespace Attn.Passes.Tests;

/// <summary>Specs as the binder writes them, as text: one for each kind of row function, score and mask that a pass treats apart.</summary>
internal static class Specs
{
    private const string Scores = """
          QK[b,h,m,n]: f32 = reduce sum d: q[b, h, m, d] * k[b, g, n, d]
          S[b,h,m,n]: f32 = QK[b, h, m, n] * scale

        """;

    private const string Output = """
          out[b,h,m,e]: f32 = reduce sum n: P[b, h, m, n] * v[b, g, n, e] where visible[b, h, m, n]

        """;

    private const string Softmax = """
          rowmax0[b,h,m]: f32 = reduce max n: Z[b, h, m, n] where visible[b, h, m, n]
          m[b,h,m]: f32 = max(rowmax0[b, h, m], -inf)
          w[b,h,m,n]: f32 = exp(Z[b, h, m, n] - select(m[b, h, m] == -inf, 0.0, m[b, h, m]))
          rowsum0[b,h,m]: f32 = reduce sum n: w[b, h, m, n] where visible[b, h, m, n]
          l[b,h,m]: f32 = rowsum0[b, h, m]
          P[b,h,m,n]: f32 = select(l[b, h, m] == 0.0, 0.0, w[b, h, m, n] / l[b, h, m])
          lse[b,h,m]: f32 = m[b, h, m] + log(l[b, h, m])

        """;

    private const string Sink = """
          rowmax0[b,h,m]: f32 = reduce max n: Z[b, h, m, n] where visible[b, h, m, n]
          m[b,h,m]: f32 = max(rowmax0[b, h, m], sink[h])
          w[b,h,m,n]: f32 = exp(Z[b, h, m, n] - select(m[b, h, m] == -inf, 0.0, m[b, h, m]))
          rowsum0[b,h,m]: f32 = reduce sum n: w[b, h, m, n] where visible[b, h, m, n]
          l[b,h,m]: f32 = rowsum0[b, h, m] + exp(sink[h] - select(m[b, h, m] == -inf, 0.0, m[b, h, m]))
          P[b,h,m,n]: f32 = select(l[b, h, m] == 0.0, 0.0, w[b, h, m, n] / l[b, h, m])
          lse[b,h,m]: f32 = m[b, h, m] + log(l[b, h, m])

        """;

    private const string Cog = """
          rowmax0[b,h,m]: f32 = reduce max n: abs(Z[b, h, m, n]) where visible[b, h, m, n]
          w[b,h,m,n]: f32 = sign(Z[b, h, m, n]) * exp(abs(Z[b, h, m, n]) - select(rowmax0[b, h, m] == -inf, 0.0, rowmax0[b, h, m]))
          l[b,h,m]: f32 = reduce sum n: abs(w[b, h, m, n]) where visible[b, h, m, n]
          P[b,h,m,n]: f32 = select(l[b, h, m] == 0.0, 0.0, w[b, h, m, n] / l[b, h, m])
          lse[b,h,m]: f32 = rowmax0[b, h, m] + log(l[b, h, m])

        """;

    /// <summary>Standardised scores: the second reduction needs the first one finished, so it takes three passes.</summary>
    private const string Standardised = """
          count[b,h,m]: f32 = reduce sum n: 1.0 where visible[b, h, m, n]
          total[b,h,m]: f32 = reduce sum n: Z[b, h, m, n] where visible[b, h, m, n]
          mean[b,h,m]: f32 = select(count[b, h, m] == 0.0, 0.0, total[b, h, m] / count[b, h, m])
          centred[b,h,m,n]: f32 = Z[b, h, m, n] - mean[b, h, m]
          square[b,h,m]: f32 = reduce sum n: centred[b, h, m, n] * centred[b, h, m, n] where visible[b, h, m, n]
          P[b,h,m,n]: f32 = centred[b, h, m, n] / sqrt(square[b, h, m] + 1.0)

        """;

    private static string Plain(string weight) => $"  P[b,h,m,n]: f32 = {weight}\n";

    private static string Of(string name, string declarations, string mask, string score, string row)
        => $"spec {name}\n{declarations}{Scores}  Z[b,h,m,n]: f32 = {score}\n  visible[b,h,m,n]: bool = {mask}\n{row}{Output}";

    private const string S = "S[b, h, m, n]";

    public static string Causal => Of("causal", "", "j <= i", S, Softmax);

    public static string SoftcapInAWindow => Of(
        "softcap", "  param cap: f32 = 50.0\n  param window: int = 3\n", "j <= i && i - j < window", $"cap * tanh({S} / cap)", Softmax);

    public static string Alibi => Of("alibi", "  tensor slopes: f32[Hq]\n", "j <= i", $"{S} + slopes[h] * float(j - i)", Softmax);

    public static string WithSink => Of("sink", "  tensor sink: f32[Hq]\n", "j <= i", S, Sink);

    public static string SignedCog => Of("cog", "", "j <= i", S, Cog);

    public static string ThreePasses => Of("standardised", "", "j <= i", S, Standardised);

    /// <summary>Softmax attention under a mask of <c>i</c>, <c>j</c> and the integer parameter <c>window</c>.</summary>
    public static string Masked(string mask) => Masked(mask, "  param window: int = 3\n  tensor doc: sorted i32[B, max(M, N)]\n");

    /// <summary>Softmax over a mask of declared parameters and tensors.</summary>
    public static string Masked(string mask, string declarations) => Of("masked", declarations, mask, S, Softmax);

    /// <summary>By name, all of them.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["causal"] = Causal,
        ["noop"] = Of("noop", "", "true", S, Softmax),
        ["nothing"] = Of("nothing", "", "false", S, Softmax),
        ["softcap"] = SoftcapInAWindow,
        ["alibi"] = Alibi,
        ["sink"] = WithSink,
        ["cog"] = SignedCog,
        ["three_passes"] = ThreePasses,
        ["sigmoid"] = Of("sigmoid", "", "true", S, Plain("sigmoid(Z[b, h, m, n] - log(float(N)))")),
        ["polynomial"] = Of("polynomial", "", "j <= i", $"{S} + 0.25 * {S} * {S}", Softmax),
        ["symmetric_window"] = Of("symmetric", "  param r: int = 2\n", "abs(i - j) <= r", S, Softmax),
        ["lookahead"] = Of("lookahead", "", "i + 2 <= j && j < 2 * i + 5", S, Softmax),
        ["bottom_right"] = Of("bottom", "", "j <= i + (N - M)", S, Softmax),
        ["padding"] = Of("padding", "  tensor kvlen: i32[B]\n", "j < kvlen[b]", S, Softmax),
        ["documents"] = Of("documents", "  tensor doc: sorted i32[B, max(M, N)]\n", "doc[b, i] == doc[b, j] && j <= i", S, Softmax),
        ["head_windows"] = Of("heads", "  tensor win: i32[Hq]\n", "j <= i && i - j < win[h]", S, Softmax),
        ["prefix_or_causal"] = Of("prefix", "  tensor kvlen: i32[B]\n", "j < kvlen[b] || j <= i", S, Softmax),
        ["row_and_column"] = Of("terms", "  tensor a: f32[Hq, M]\n  tensor c: f32[B, N]\n", "true", $"{S} * exp(a[h, m]) + sqrt(c[b, n]) - a[h, m] * c[b, n]", Softmax),
    };
}

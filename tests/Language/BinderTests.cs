using System.Linq;
using Attn.IR;
using Attn.Language.Syntax;
using Attn.Testing;

namespace Attn.Language.Tests;

/// <summary>What sources mean, as Specs.</summary>
public sealed class BinderTests
{
    [Fact]
    public void Everything_an_attention_can_say() => Verify("""
        let log2e = 1.442695;
        mask window(w: int, sinks: int = 0) { i - j < w || j < sinks }
        mask causal { j <= i }
        fn soft_clip(x: f32, limit: f32) { let t = x / limit; limit * tanh(t) }
        row shifted(bias: f32 = 1) {
            top = rowmax(z + bias)
            share = exp(z + bias - top)
            return share / (rowsum(share) + exp(-top)), lse = top + log(rowsum(share) + exp(-top))
        }

        /// All of it.
        attention everything(
            cap: f32 = 100 / 2,
            width: int = 4 * 64,
            doc: sorted i32[B, N],
            slopes: grad f32[Hq] = exp2(-8 * (h + 1) / Hq),
            bias: f32[Buckets, Hq],
            flags: bool[2 * N - 1]
        ) {
            let distance = i - j;
            let same = doc[b, i] == doc[b, j];
            mask { let near = window(width, sinks: 2); causal && (near || same) && flags[j + N - 1] }
            score { soft_clip(s, cap) - slopes[h] * abs(distance) + bias[distance % Buckets, h] * log2e }
            scale { 1 / sqrt(D) }
            normalize shifted(bias: slopes[h])
        }
        """);

    [Fact]
    public void Plain_attention() => Verify("attention plain { }");

    [Fact]
    public void Sink() => Verify("attention sink(sink: grad f32[Hq]) { mask { j <= i } normalize softmax(sink: sink[h]) }");

    [Fact]
    public void Off_by_one() => Verify("attention off_by_one { normalize off_by_one }");

    [Fact]
    public void Signed_weights() => Verify("attention signed { normalize cog }");

    [Fact]
    public void Weights() => Verify("attention weights { normalize abs_sum weight { z * relu(s) } }");

    [Fact]
    public void Names_of_tensors_and_of_row_values_may_meet()
        => Verify("attention meet(keys: i32[B], l: f32[Hq], total: f32) { mask { j < keys[b] } score { s + l[h] * total } }");

    [Fact]
    public void A_Spec_knows_where_it_was_written()
    {
        const string Text = """
            row own { top = rowmax(z) return exp(z - top) }
            attention a(cap: f32 = 2) { mask { j <= i } score { s * cap } normalize own }
            attention b { normalize softmax }
            """;
        var source = new SourceText(Text);
        var specs = CompilationUnit.Read(source).Specs;
        Assert.Equal("j <= i", source.Slice(specs[0].Origins.SpanOf("visible")));
        Assert.Equal("s * cap", source.Slice(specs[0].Origins.SpanOf(Assert.IsType<MapBody>(specs[0].Find("Z")!.Body).Value)));
        Assert.Equal("cap", source.Slice(specs[0].Origins.SpanOf("cap")));
        Assert.Equal("rowmax(z)", source.Slice(specs[0].Origins.SpanOf("top")));
        Assert.Equal("normalize softmax", source.Slice(specs[1].Origins.SpanOf("w")));
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

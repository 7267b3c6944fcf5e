using System.Linq;
using Attn.Diagnostics;
using Attn.IR;
using Attn.IR.Cpu;
using Attn.Passes;
using Attn.Testing;

namespace Attn.CSharp.Tests;

public sealed class CpuKernelTests
{
    private const string SoftcapInAWindow =
        "attention softcap_window(cap: f32 = 50, window: int = 4096) { mask { j <= i && i - j < window } score { cap * tanh(s / cap) } }";

    // A normaliser that needs its maximum before its sum, and its sum before the weights: two passes and more.
    private const string TwoPasses =
        "row centred { m = rowmax(z)  c = rowsum(exp(z - m))  w = exp(z - m) * exp(z - m) / c  l = rowsum(w)  return w / l }\n"
        + "attention two_passes { mask { j <= i } normalize centred() }";

    public static TheoryData<string> Cases() => Scheduled.Examples();

    [Theory]
    [InlineData("causal")]
    [InlineData("alibi_causal")]
    [InlineData("relative_bias_table")]
    [InlineData("t5_bucket_bias")]
    [InlineData("sigmoid_attention")]
    [InlineData("sink_logit")]
    [InlineData("cog_signed")]
    [InlineData("document_causal")]
    [InlineData("qwen3")]
    [InlineData("partial_rope")]
    [InlineData("rela")]
    public void Example(string name) => Snapshot.Verify(Scheduled.Example(name).ToString(), caseName: name);

    [Fact]
    public void SoftcapWindow() => Snapshot.Verify(Scheduled.Text(SoftcapInAWindow).ToString());

    [Fact]
    public void SeveralPassesOverTheKeys() => Snapshot.Verify(Scheduled.Text(TwoPasses).ToString());

    /// <summary>A state is merged part by part where the loop shows how: every reduction starts from nothing, and what scales it is known of the other part.</summary>
    [Theory]
    [InlineData("", "normalize softmax", true)]
    [InlineData("row least { m = rowmin(z)  w = exp(m - z)  return w / rowsum(w) }", "normalize least", false)]
    [InlineData("row fixed { w = exp(z - 3)  l = rowsum(w)  return w / l, lse = 3 + log(l) }", "normalize fixed", true)]
    [InlineData("", "weight { s } normalize none", true)]
    [InlineData("row centred { m = rowmax(z)  c = rowsum(exp(z - m))  w = exp(z - m) * exp(z - m) / c  l = rowsum(w)  return w / l }", "normalize centred", false)]
    public void StatesOfPartsMerge(string row, string stages, bool merges)
        => Assert.Equal(merges, Scheduled.Text($"{row} attention a {{ {stages} }}").Body.Any(s => s is Merge));

    [Theory]
    [MemberData(nameof(Cases))]
    public void TextReadsBackAsItself(string name)
    {
        var kernel = Scheduled.Example(name);
        var again = CpuKernelParser.Parse(kernel.ToString());
        CpuKernelVerifier.Verify(again);
        Assert.Equal(kernel.ToString(), again.ToString());
        Assert.Equal(kernel, again);
    }

    [Theory]
    [InlineData("tile rows: 192", "tile rows: 0", "tile")]
    [InlineData("let w.row: f32", "let m_rowmax.part: f32 = 0.0 let w.row: f32", "name")]
    [InlineData("set total = 0.0", "set tile.out = 0.0", "buffer")]
    [InlineData("product out rescale m_rowmax.decay", "product out rescale decay", "product")]
    [InlineData("guard visible = j <= i", "guard visible = i * i <= j", "lane")]
    [InlineData("set tile.scores = w", "set total = w", "buffer")]
    [InlineData("store out", "store lse = 0.0", "nesting")]
    [InlineData("total from total.other", "total from nothing", "merge")]
    [InlineData("merge m_rowmax from m_rowmax.other", "merge total.other from total, m_rowmax from m_rowmax.other", "merge")]
    [InlineData("set m_rowmax.decay.other =", "let decay: f32 =", "merge")]
    [InlineData("store out", "merge { } store out", "merge")]
    public void VerifierNamesTheBrokenInvariant(string right, string wrong, string invariant)
    {
        var text = Scheduled.Example("causal").ToString();
        Assert.Contains(right, text, System.StringComparison.Ordinal);
        var broken = CpuKernelParser.Parse(text.Replace(right, wrong));
        Assert.Equal(invariant, Assert.Throws<IrVerificationException>(() => CpuKernelVerifier.Verify(broken)).Invariant);
    }

    [Theory]
    [InlineData("table first .. last", "a loop over a table of tiles")]
    public void AnUnknownDomainIsALimitation(string domain, string construct)
    {
        var (kernel, diagnostics) = Scheduled.Tile($$"""
            program gathered
            kernel forward
              axis I of m: 64
              axis J of n: 128
              grid b, h, I
              Q: f32[I,d] = load q[b, h, tile I, : d]
              o.init: f32[I,e] = fill 0.0
              loop J in {{domain}} {
                carry o: f32[I,e] = o.init -> o.next
                K: f32[J,d] = load k[b, g, tile J, : d]
                QK: f32[I,J] = dot Q, transpose K
                V: f32[J,e] = load v[b, g, tile J, : e]
                o.next: f32[I,e] = dot QK, V + o
              }
              store out[b, h, tile I, : e] = o
            end
            """);
        Assert.Null(kernel);
        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal("ATTN4001", diagnostic.Id);
        Assert.Contains(construct, diagnostic.Message, System.StringComparison.Ordinal);
    }

    /// <summary>What the page of diagnostics shows under the CPU's limitations is refused there, and its cure is not.</summary>
    [Theory]
    [InlineData("ATTN4001", "attention a { output { rmsnorm(o) * lse } }", "rmsnorm(o) * lse")]
    [InlineData("ATTN4002", "attention a { score { s + float(int(s)) } }", "s + float(int(s))")]
    [InlineData("ATTN4003", "attention a(t: i64[N]) { key { x * t[j] } }", "t[j]")]
    public void ALimitationPointsAtItsConstruct(string id, string text, string marked)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(CpuScheduler.Run(Scheduled.Program(text), diagnostics));
        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal(id, diagnostic.Id);
        Assert.Equal(DiagnosticKind.Limitation, diagnostic.Descriptor.Kind);
        Assert.Equal(marked, text.Substring(diagnostic.Span.Start, diagnostic.Span.Length));
    }

    [Theory]
    [InlineData("attention a { score { s + floor(s) } }")]
    [InlineData("attention a(t: i32[N]) { key { x * t[j] } }")]
    public void ACureOfALimitationCompiles(string text) => Scheduled.Text(text);
}

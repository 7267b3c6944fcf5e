using System.Linq;
using System.Text;
using Attn.Diagnostics;
using Attn.IR;
using Attn.Testing;

namespace Attn.Passes.Tests;

public sealed class PipelineTests
{
    [Fact]
    public void Causal() => Snapshot.Verify(Trace(Specs.Causal));

    [Fact]
    public void SoftcapInAWindow() => Snapshot.Verify(Trace(Specs.SoftmaxOf(
        "softcap", "  param cap: f32 = 50.0\n  param window: int\n", "j <= i && i - j < window", "cap * tanh(S[b, h, m, n] / cap)")));

    [Fact]
    public void Alibi() => Snapshot.Verify(Trace(Specs.SoftmaxOf(
        "alibi", "  tensor slopes: f32[Hq]\n", "j <= i", "S[b, h, m, n] + slopes[h] * float(j - i)")));

    private static string Trace(string spec)
    {
        var text = new StringBuilder();
        Pipeline.Run(SpecParser.Parse(spec), new PassContext(TargetModel.Cpu, new DiagnosticBag()), trace =>
            text.Append("## ").Append(trace.Pass.Name).Append(trace.Changed ? "\n" + trace.Text : " (unchanged)\n").Append('\n'));
        return text.ToString();
    }
}

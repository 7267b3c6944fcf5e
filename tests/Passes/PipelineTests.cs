using System.Linq;
using System.Text;
using Attn.Diagnostics;
using Attn.IR;
using Attn.Testing;

namespace Attn.Passes.Tests;

/// <summary>Each pass as text: a Spec in, the level after every pass out.</summary>
public sealed class PipelineTests
{
    [Fact]
    public void Causal() => Snapshot.Verify(Trace(Specs.Causal));

    [Fact]
    public void SoftcapInAWindow() => Snapshot.Verify(Trace(Specs.SoftcapInAWindow));

    [Fact]
    public void Alibi() => Snapshot.Verify(Trace(Specs.Alibi));

    [Fact]
    public void Sink() => Snapshot.Verify(Trace(Specs.WithSink));

    [Fact]
    public void SignedCog() => Snapshot.Verify(Trace(Specs.SignedCog));

    [Fact]
    public void ThreePassesOverTheKeys() => Snapshot.Verify(Trace(Specs.ThreePasses));

    [Fact]
    public void RowAndColumnTerms() => Snapshot.Verify(Trace(Specs.All["row_and_column"]));

    [Theory]
    [MemberData(nameof(Names))]
    public void APassThatChangesNothingReturnsTheSameReference(string name)
    {
        // Spec passes are idempotent, which is the same promise a second time.
        var context = new PassContext(TargetModel.Cpu, new DiagnosticBag());
        var spec = SpecParser.Parse(Specs.All[name]);
        foreach (var pass in Pipeline.Passes.OfType<SpecPass>())
        {
            spec = pass.Run(spec, context);
            Assert.Same(spec, pass.Run(spec, context));
        }
    }

    public static TheoryData<string> Names() => [.. Specs.All.Keys];

    private static string Trace(string spec)
    {
        var text = new StringBuilder();
        Pipeline.Run(SpecParser.Parse(spec), new PassContext(TargetModel.Cpu, new DiagnosticBag()), trace =>
            text.Append("## ").Append(trace.Pass.Name).Append(trace.Changed ? "\n" + trace.Text : " (unchanged)\n").Append('\n'));
        return text.ToString();
    }
}

using Attn.Backends.CSharp;
using Attn.Testing;

namespace Attn.CSharp.Tests;

public sealed class GeneratedSourceTests
{
    public static TheoryData<string> Cases() => Scheduled.Examples();

    [Theory]
    [InlineData("causal")]
    [InlineData("alibi_causal")]
    [InlineData("relative_bias_table")]
    [InlineData("t5_bucket_bias")]
    [InlineData("sigmoid_attention")]
    [InlineData("sink_logit")]
    [InlineData("softcap_causal")]
    [InlineData("document")]
    [InlineData("qwen3")]
    [InlineData("partial_rope")]
    [InlineData("rela")]
    public void Example(string name) => Snapshot.Verify(CSharpBackend.Print(Scheduled.Example(name)), "cs", name);

    /// <summary>Consumers forbid unsafe code, and read what was generated for them.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void SourceIsSafeAndShort(string name)
    {
        var source = CSharpBackend.Print(Scheduled.Example(name), new CSharpOptions("My.Kernels", "Renamed", "What it <does>."));
        Assert.DoesNotContain("unsafe", source, System.StringComparison.Ordinal);
        Assert.Contains("What it &lt;does&gt;.", source, System.StringComparison.Ordinal);
        Assert.Contains("namespace My.Kernels;", source, System.StringComparison.Ordinal);

        // Summaries, and the classifier over them, come on top.
        Assert.InRange(source.Split('\n').Length, 100, source.Contains("ITileClassifier", System.StringComparison.Ordinal) ? 750 : 450);
    }

    /// <summary>Names of the source that C# or the generated code has taken get another spelling, and stay apart.</summary>
    [Fact]
    public void NamesNeverCollide()
    {
        var kernel = Scheduled.Text(
            "attention clash(class_: f32 = 1, tile: int = 3, scores: f32[Hq], item: f32[N], launch: f32 = 2, Kernel: f32 = 1) "
            + "{ mask { i - j < tile } score { s * class_ * scores[h] * launch * Kernel + item[n] } }");
        Snapshot.Verify(CSharpBackend.Print(kernel), "cs");
    }
}

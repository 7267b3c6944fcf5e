using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Attn.Backends.Ptx;
using Attn.Backends.Ptx.Printing;
using Attn.Diagnostics;
using Attn.IR;
using Attn.IR.Gpu;
using Attn.Language;
using Attn.Language.Syntax;
using Attn.Passes.Schedule.Gpu;
using Attn.Testing;

namespace Attn.Ptx.Tests;

public sealed class RowKernelTests
{
    private const string Rope = "attention turned { query { rope(x, i) } mask { j <= i } }";
    private const string Normalised = """
        attention normalised(gain: f32[E], gate: f32[B, Hq, M]) {
            mask   { j <= i }
            output { rmsnorm(o, gain) * sigmoid(lse + gate[b, h, m]) + o[e ^ 1] * 0.1 }
        }
        """;

    [Fact]
    public void Rotary_embedding_of_queries_keeps_pairs_in_a_lane()
    {
        var kernel = RowKernels.Of(Rope, 128, 128).Single();
        Assert.Equal(new RowLayout(8, 8, 8, 8), kernel.Layout);
        Assert.Equal(0, kernel.SharedBytes);
        Snapshot.Verify(kernel.ToString(), "rows");
    }

    [Fact]
    public void An_output_that_reads_its_neighbour_is_shared_and_one_that_reads_a_statistic_is_handed_it()
        => Snapshot.Verify(RowKernels.Of(Normalised, 64, 64).Single().ToString(), "rows");

    [Fact]
    public void Products_of_features_of_keys_in_a_batch_of_its_own_length()
        => Snapshot.Verify(RowKernels.Of("attention outers { key { outer(x, x) } query { outer(x, x) } align bottom_right }", 5, 5)[1].ToString(), "rows");

    [Theory]
    [InlineData("key and 7 zeros", "key and 6 zeros")]
    [InlineData("key and 7 zeros", "key")]
    [InlineData("bf16[B, Hk, N, 32]", "bf16[B, Hk, N, 25]")]
    public void Zeros_fill_the_row_that_is_stored_to(string part, string instead)
    {
        var text = RowKernels.Of("attention outers { key { outer(x, x) } query { outer(x, x) } }", 5, 5)[1].ToString();
        Assert.Contains(part, text, StringComparison.Ordinal);
        var kernel = RowKernelParser.Parse(text.Replace(part, instead, StringComparison.Ordinal));
        Assert.Equal("length", Assert.Throws<IrVerificationException>(() => RowKernelVerifier.Verify(kernel)).Invariant);
    }

    [Theory]
    [InlineData(8, 1, 8)]
    [InlineData(16, 1, 8)]
    [InlineData(64, 4, 8)]
    [InlineData(96, 16, 8)]
    [InlineData(128, 8, 8)]
    [InlineData(256, 16, 8)]
    [InlineData(512, 32, 8)]
    [InlineData(1024, 32, 8)]
    [InlineData(1, 1, 1)]
    [InlineData(7, 8, 1)]
    [InlineData(77, 32, 1)]
    [InlineData(1023, 32, 1)]
    [InlineData(2048, 32, 8)]
    public void Any_length_has_a_layout(int length, int lanes, int width)
    {
        var kernel = RowKernels.Of("attention scaled { query { x * rsqrt(sum(x * x)) } }", length, 8).Single();
        Assert.Equal((lanes, width), (kernel.Layout.Lanes, kernel.Layout.Width));
    }

    [Fact]
    public void A_longer_vector_is_a_limitation_that_says_how_long()
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(RowKernels.Schedule("attention outers { key { outer(x, x) } query { outer(x, x) } }", new GpuShape(64, 64, ElementType.BF16), diagnostics));
        Assert.All(diagnostics, d => Assert.Equal("ATTN4201", d.Id));
        Assert.Contains("4096 features", diagnostics.First().Message, StringComparison.Ordinal);
        Assert.Equal((1, 20), (diagnostics.First().Span.Line, diagnostics.First().Span.Column));
    }

    public static TheoryData<string> Examples() => [.. ExampleNames];

    private static string[] ExampleNames
        => [.. Directory.GetFiles(Repository.PathOf("examples"), "*.attn").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_text_of_every_examples_row_kernels_reads_back(string example)
    {
        foreach (var kernel in OfExample(example))
        {
            Assert.Equal(kernel, RowKernelParser.Parse(kernel.ToString()));
        }
    }

    [LlvmFact]
    public void LLVM_compiles_the_row_kernels_of_every_example()
    {
        foreach (var kernel in ExampleNames.SelectMany(OfExample))
        {
            var ptx = PtxCompiler.Compile(RowKernelToLlvm.Print(kernel), kernel.Target);
            Assert.Contains($".visible .entry {RowKernelToLlvm.EntryName(kernel)}(", ptx, StringComparison.Ordinal);
            Assert.DoesNotContain(".local", ptx, StringComparison.Ordinal);
        }
    }

    // What a row costs is what is in the loop: the frequencies are not, and a lane's pairs share their angles.
    [LlvmTheory]
    [InlineData("attention turned { query { rope(x, i) } }")]
    [InlineData("attention turned { query { rope(rmsnorm(x), i) } }")]
    public void Rotary_embedding_moves_16_bytes_and_makes_its_frequencies_once(string source)
    {
        var ptx = PtxCompiler.Compile(RowKernelToLlvm.Print(RowKernels.Of(source, 128, 128).Single()), "sm_80");
        var loop = ptx[ptx.IndexOf("$L__BB0_2:", StringComparison.Ordinal)..];
        Assert.Equal(2, Count(ptx, "ld.global.nc.v4"));
        Assert.Equal(2, Count(loop, "st.global.v4.b32"));
        Assert.Equal(0, Count(loop, "div.rn.f64"));
        Assert.InRange(Count(loop, ".f64"), 1, 8 * 10);

        static int Count(string text, string instruction) => Regex.Count(text, Regex.Escape(instruction));
    }

    private static RowKernel[] OfExample(string example)
    {
        var path = Repository.PathOf("examples", example + ".attn");
        var diagnostics = new DiagnosticBag();
        var kernels = CompilationUnit.Read(new SourceText(File.ReadAllText(path), path)).Specs
            .SelectMany(spec => RowKernels.Schedule(spec, new GpuShape(64, 64, ElementType.BF16), diagnostics) ?? []).ToArray();
        Assert.All(diagnostics, d => Assert.Contains("features, more than", d.Message, StringComparison.Ordinal));
        return kernels;
    }
}

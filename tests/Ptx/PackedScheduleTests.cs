using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
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

/// <summary>Kernels whose rows are those of all heads that share keys.</summary>
public sealed class PackedScheduleTests
{
    private static readonly GpuShape Small = new(16, 16, ElementType.F16);

    public static TheoryData<string> Examples() => MmaScheduleTests.Examples();

    // Read these to see where rows go: only the first lines, the fetch of queries and the stores differ from a head's own kernel, and what a head has one
    // of is made once a row.
    [Theory]
    [InlineData("gqa_causal")]
    [InlineData("sink_logit")]
    public void Kernel(string example)
    {
        var packed = Products(example, new GpuShape(64, 64, ElementType.BF16))[0];
        Assert.Equal(packed, GpuKernelParser.Parse(packed.ToString()));
        Snapshot.Verify(packed.ToString(), "gpu", example);
    }

    [Fact]
    public void Llvm_of_gqa_causal() => Snapshot.Verify(GpuKernelToLlvm.Print(Products("gqa_causal", Small)[0]), "ll");

    [LlvmFact]
    public void Ptx_of_gqa_causal()
    {
        var packed = Products("gqa_causal", Small)[0];
        Snapshot.Verify(PtxCompiler.Compile(GpuKernelToLlvm.Print(packed), packed.Target), "ptx");
    }

    // The query and the head of a row are worked out again for what is stored, and so are not live in the loops.
    [Fact]
    public void Rows_are_split_anew_behind_loops()
    {
        var text = GpuKernelToLlvm.Print(Products("gqa_causal", Small)[0]);
        Assert.Contains(" udiv ", text[text.LastIndexOf("br label %for.", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    // Every invariant of the level holds, the schedule too, the text reads back, and each launch has one kernel.
    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_launch_of_an_example_has_one_kernel(string example)
    {
        foreach (var spec in Specs(example))
        {
            foreach (var kernels in Products(spec, new GpuShape(8, 8, ElementType.BF16)))
            {
                Assert.All(kernels, kernel => Assert.Equal(kernel, GpuKernelParser.Parse(kernel.ToString())));
                Assert.All(kernels, kernel => Assert.NotEmpty(GpuKernelToLlvm.Print(kernel)));
                var one = kernels is [{ When: null }];
                Assert.True(one || (kernels is [{ When: { } packed }, { When: Apply { Op: var op } plain }] && op == Op.Not && plain[0] == packed));
            }
        }
    }

    [Theory]
    [InlineData("causal", true)]
    [InlineData("alibi_causal", true)]
    [InlineData("document", true)]
    [InlineData("streaming_llm", true)]
    [InlineData("head_windows", false)]
    [InlineData("duo_attention", true)]
    [InlineData("block_sparse", false)]
    public void Heads_are_packed_unless_a_loop_differs_between_them(string example, bool arePacked)
        => Assert.Equal(arePacked, Products(example, new GpuShape(64, 64, ElementType.BF16)).Count > 1);

    // Each row of several heads has places of its own in a table that is read where another says.
    [Theory]
    [InlineData("t5_bucket_bias", 128, true)]
    [InlineData("t5_bucket_bias", 256, false)]
    [InlineData("relative_bias_table", 256, true)]
    public void Heads_are_packed_where_their_rows_fit(string example, int features, bool arePacked)
        => Assert.Equal(arePacked, Products(example, new GpuShape(features, features, ElementType.BF16)).Count > 1);

    // Kernels of one program are compiled side by side.
    [LlvmFact]
    public void Compiled_twice_a_program_is_the_same()
    {
        var spec = Specs("rope_neox_causal").Single();
        var programs = Enumerable.Range(0, 2).Select(_ => PtxBackend.Compile(spec, "sm_90", new GpuShape(32, 32, ElementType.BF16), [])!).ToList();
        Assert.Equal(
            ["rope_neox_causal_rows_q_ready", "rope_neox_causal_rows_k_ready", "rope_neox_causal_forward_packed", "rope_neox_causal_forward"],
            programs[0].Kernels.Select(k => k.Entry));
        Assert.Equal(programs[0].Kernels.Select(k => k.Ptx), programs[1].Kernels.Select(k => k.Ptx));
    }

    private static IReadOnlyList<GpuKernel> Products(string example, GpuShape shape) => Products(Specs(example).Single(), shape).Single();

    private static IEnumerable<IReadOnlyList<GpuKernel>> Products(Spec spec, GpuShape shape)
    {
        var diagnostics = new DiagnosticBag();
        var (program, tiles) = ProductTiling.Run(spec, GpuArchitecture.Named("sm_80")!, shape, diagnostics)!.Value;
        foreach (var kernel in program.Kernels.Where(k => !RowSchedule.Covers(k)))
        {
            if (MmaKernels.Products(program, tiles, kernel, shape, "sm_80", diagnostics) is { Count: > 0 } products)
            {
                yield return products;
            }
        }

        Assert.All(diagnostics, d => Assert.Contains("no multiple of 8", d.Message, StringComparison.Ordinal));
    }

    private static EquatableArray<Spec> Specs(string example)
    {
        var path = Repository.PathOf("examples", example + ".attn");
        return CompilationUnit.Read(new SourceText(File.ReadAllText(path), path)).Specs;
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Attn.Backends.Ptx;
using Attn.Backends.Ptx.Printing;
using Attn.Diagnostics;
using Attn.IR;
using Attn.IR.Gpu;
using Attn.IR.Tile;
using Attn.Language;
using Attn.Language.Syntax;
using Attn.Passes;
using Attn.Passes.Schedule.Gpu;
using Attn.Testing;

namespace Attn.Ptx.Tests;

public sealed class MmaScheduleTests
{
    private static readonly GpuShape Shape = new(64, 64, ElementType.BF16);

    public static TheoryData<string> Examples()
        => [.. Directory.EnumerateFiles(Repository.PathOf("examples"), "*.attn").Select(p => Path.GetFileNameWithoutExtension(p)!).Order(StringComparer.Ordinal)];

    // Read these to see a block's work: tiles are fetched one use ahead, full tiles have no mask, sums are corrected only where a maximum moved.
    [Theory]
    [InlineData("causal")]
    [InlineData("relative_bias_table")]
    [InlineData("document_causal")]
    [InlineData("post_softmax_weight")]
    [InlineData("streaming_llm")]
    public void Kernel(string example)
    {
        var kernel = Assert.Single(Kernels(SpecOf(example), Shape));
        Assert.Equal(kernel, GpuKernelParser.Parse(kernel.ToString()));
        Snapshot.Verify(kernel.ToString(), "gpu", example);
    }

    // Every invariant of the level holds, the schedule too, and the text reads back.
    [Theory]
    [MemberData(nameof(Examples))]
    public void The_products_of_every_example_have_a_schedule(string example)
    {
        foreach (var spec in Specs(example))
        {
            // Some transforms make more features of 64 than a multiprocessor holds.
            var shape = spec.Features.Count > 0 ? new GpuShape(8, 8, ElementType.BF16) : Shape;
            var diagnostics = new DiagnosticBag();
            foreach (var kernel in Scheduled(spec, shape, "sm_80", diagnostics))
            {
                Assert.Equal(kernel, GpuKernelParser.Parse(kernel.ToString()));
                Assert.NotEmpty(GpuKernelToLlvm.Print(kernel));
            }

            Assert.Empty(diagnostics);
        }
    }

    [Theory]
    [InlineData("sm_80")]
    [InlineData("sm_86")]
    [InlineData("sm_89")]
    [InlineData("sm_90")]
    [InlineData("sm_120")]
    public void Tiles_fit_every_multiprocessor_at_every_head_dimension(string target)
    {
        var architecture = GpuArchitecture.Named(target)!;
        var shapes = from element in new[] { ElementType.F16, ElementType.F32 } from eights in Enumerable.Range(1, 32) select new GpuShape(8 * eights, 8 * eights, element);
        foreach (var shape in shapes)
        {
            var kernel = Assert.Single(Kernels(SpecOf("causal"), shape, target));
            var bytes = new SharedMemoryMap(kernel).Bytes;
            Assert.InRange(bytes, 1, architecture.SharedBytesOfBlock);
            Assert.InRange(kernel.Residents * (bytes + GpuArchitecture.ReservedBytes), 1, architecture.SharedBytesOfMultiprocessor);
            Assert.InRange(kernel.Residents * kernel.Threads * kernel.Roles[0].Registers, 1, GpuKernel.RegisterFile);
        }
    }

    // Accumulators and scores of 192 registers leave few; those of 128 leave enough.
    [Theory]
    [InlineData(128, true)]
    [InlineData(64, false)]
    public void Registers_are_spared_where_fragments_leave_few(int features, bool spares)
    {
        var kernel = Assert.Single(Kernels(SpecOf("causal"), new GpuShape(features, features, ElementType.BF16), "sm_90"));
        Assert.Equal(spares, kernel.SparesRegisters);
        Assert.Equal(spares, kernel.ToString().Contains("spares registers", StringComparison.Ordinal));
        Assert.Equal(kernel.ToString(), GpuKernelParser.Parse(kernel.ToString()).ToString());
        var text = GpuKernelToLlvm.Print(kernel);
        Assert.Equal(spares, text[text.IndexOf("for.", StringComparison.Ordinal)..text.LastIndexOf("br label %for.", StringComparison.Ordinal)].Contains("load volatile", StringComparison.Ordinal));
    }

    // None is live in the loops for what is stored behind them.
    [Fact]
    public void Scalars_are_read_from_shared_memory_behind_loops()
    {
        var kernel = Assert.Single(Kernels(SpecOf("causal"), Shape));
        Assert.Equal(SharedMemoryMap.ScalarBytes * kernel.Prologue.Count, new SharedMemoryMap(kernel).Bytes - new SharedMemoryMap(kernel with { Prologue = [] }).Bytes);
        var text = GpuKernelToLlvm.Print(kernel);
        var behindLoops = text[text.LastIndexOf("br label %for.", StringComparison.Ordinal)..];
        Assert.Contains("load volatile", behindLoops, StringComparison.Ordinal);
        Assert.DoesNotContain("%scalar.", behindLoops, StringComparison.Ordinal);
    }

    // At 128 features. What is asked of pairs besides their places leaves fewer registers to the fragments.
    [Theory]
    [InlineData("", "mask { j <= i && i - j < 100 }", 32, 64, true)]
    [InlineData("length: i32[B]", "mask { j <= i || j < length[b] }", 32, 64, true)]
    [InlineData("doc: sorted i32[B, N]", "mask { doc[b, i] == doc[b, j] }", 32, 64, true)]
    [InlineData("doc: i32[B, N]", "mask { doc[b, i] == doc[b, j] }", 32, 32, true)]
    [InlineData("", "mask { j < 4 || i - j < 100 && j <= i }", 32, 32, true)]
    [InlineData("", "mask { abs(i - j) < 100 && (i - j) % 3 == 0 }", 32, 64, true)]
    [InlineData("dilation: int = 3", "mask { abs(i - j) < 100 && (i - j) % dilation == 0 }", 32, 32, true)]
    [InlineData("sink: f32[Hq]", "normalize softmax(sink: sink[h])", 32, 32, false)]
    [InlineData("table: f32[M + N]", "score { s + table[i - j + N] }", 32, 32, false)]
    [InlineData("bias: f32[M, N]", "score { s + bias[m, n] }", 16, 64, false)]
    [InlineData("", "weight { s } normalize sum", 32, 32, true)]
    [InlineData("", "prob { p * p }", 32, 32, true)]
    [InlineData("", "normalize softplus_l1", 16, 64, false)]
    public void Tiles_are_as_large_as_what_is_asked_of_a_pair_allows(string tensors, string stages, int rows, int keys, bool spares)
    {
        var tiles = TilesOf($"attention a({tensors}) {{ {stages} }}", 128);
        Assert.Equal((rows, keys, spares), (tiles.RowsOfWarp, tiles.Keys, tiles.SparesRegisters));
    }

    // A block more on the multiprocessor leaves each fewer registers: three of 168, which is what 16 features need.
    [Theory]
    [InlineData("mask { j <= i }", 16, 3)]
    [InlineData("mask { j <= i }", 40, 2)]
    [InlineData("mask { j <= i } weight { s } normalize sum", 16, 2)]
    public void As_many_blocks_are_resident_as_leave_loads_on_their_way(string stages, int features, int residents)
        => Assert.Equal(residents, TilesOf($"attention a {{ {stages} }}", features).Residents);

    // A place that is worked out along two axes of a table, at 16 features.
    [Theory]
    [InlineData("table[(i - j) % 9]", 64)]
    [InlineData("grid[(i - j) % 9, (i + j) % 9]", 32)]
    public void Pairs_that_look_further_are_fewer(string read, int keys)
        => Assert.Equal((32, keys), (Tiles(read).RowsOfWarp, Tiles(read).Keys));

    private static MmaTiles Tiles(string read) => TilesOf($"attention a(table: f32[9], grid: f32[9, 9]) {{ score {{ s + {read} }} }}", 16);

    // Operands of f32 are split in two.
    [Theory]
    [InlineData("", 128, 64, true)]
    [InlineData("", 256, 32, true)]
    [InlineData("mask { j < 4 || i - j < 100 && j <= i }", 64, 16, true)]
    [InlineData("score { s + bias[m, n] }", 64, 16, true)]
    [InlineData("score { s + table[i - j + N] }", 64, 16, false)]
    public void Registers_are_spared_in_f32(string stages, int features, int keys, bool spares)
    {
        var tiles = TilesOf($"attention a(table: f32[M + N], bias: f32[M, N]) {{ {stages} }}", features, ElementType.F32);
        Assert.Equal((16, keys, spares), (tiles.RowsOfWarp, tiles.Keys, tiles.SparesRegisters));
    }

    private static MmaTiles TilesOf(string source, int features, ElementType element = ElementType.BF16)
    {
        var spec = CompilationUnit.Read(new SourceText(source, "a.attn")).Specs.Single();
        var shape = new GpuShape(features, features, element);
        return ProductTiling.Run(spec, GpuArchitecture.Named("sm_90")!, shape, new DiagnosticBag())!.Value.Tiles.Plain;
    }

    [Fact]
    public void Rows_too_long_for_any_tile_are_a_limitation()
    {
        var diagnostic = Refused("causal", "sm_80", new GpuShape(576, 512, ElementType.BF16));
        Assert.Equal("ATTN4201", diagnostic.Id);
        Assert.Contains("576 features and values of 512", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_architecture_is_an_error_that_names_those_there_are()
    {
        var diagnostic = Refused("causal", "sm_70", Shape);
        Assert.Equal("ATTN4202", diagnostic.Id);
        Assert.Contains("sm_90", diagnostic.Advice, StringComparison.Ordinal);
    }

    private static Diagnostic Refused(string example, string target, GpuShape shape)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(PtxBackend.Compile(SpecOf(example), target, shape, diagnostics));
        return Assert.Single(diagnostics);
    }

    [Fact]
    public void A_row_of_an_operand_that_is_no_whole_units_is_a_limitation()
    {
        var diagnostics = new DiagnosticBag();
        Assert.Empty(Scheduled(SpecOf("causal"), new GpuShape(60, 60, ElementType.BF16), "sm_90", diagnostics));
        Assert.Contains("60 features, no multiple of 8", Assert.Single(diagnostics).Message, StringComparison.Ordinal);
    }

    // The features of the stage that makes them, at its place.
    [Fact]
    public void Features_that_fit_no_tile_are_a_limitation_where_they_are_made()
    {
        var diagnostic = Refused("based", "sm_80", new GpuShape(40, 24, ElementType.BF16));
        Assert.Equal("ATTN4201", diagnostic.Id);
        Assert.Contains("queries of 1641 features and values of 24", diagnostic.Message, StringComparison.Ordinal);
        Assert.Equal(6, diagnostic.Span.Line);
    }

    // Keys and queries of any length that shared memory holds; values, whose sums take registers, of 392 features at the most.
    [Theory]
    [InlineData(320, 64, ElementType.BF16)]
    [InlineData(576, 256, ElementType.BF16)]
    [InlineData(1336, 8, ElementType.BF16)]
    [InlineData(64, 392, ElementType.F16)]
    [InlineData(520, 8, ElementType.F32)]
    public void Long_rows_have_a_schedule_while_a_tile_fits(int headDim, int valueDim, ElementType element)
        => Assert.NotEmpty(GpuKernelToLlvm.Print(Assert.Single(Kernels(SpecOf("causal"), new GpuShape(headDim, valueDim, element), "sm_90"))));

    // 32 rows of a warp and 64 keys at D = 64: 2 x 8 matrices of scores, 4 steps of depth; as many for the values. A loop for full tiles and one for masked.
    [LlvmFact]
    public void The_kernel_that_runs_has_the_instructions_that_were_meant()
    {
        var ptx = Ptx("causal");
        Assert.Equal(2 * (64 + 64), Count(ptx, "mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32"));
        Assert.Equal(2 * ((2 * 4) + 16 + 16), Count(ptx, "ldmatrix.sync.aligned.m8n8.x4"));
        Assert.Equal(0, Count(ptx, ".local"));
        Assert.Equal(2 * (64 + 4), Count(ptx, "ex2.approx"));
        Assert.Contains(".target sm_80", ptx, StringComparison.Ordinal);
        Assert.Contains(".version 8.0", ptx, StringComparison.Ordinal);
    }

    // Each product of f32 is three of TF32, of half the depth. Rows of queries and keys come as matrices, those of values by elements: two of each eight keys.
    [LlvmFact]
    public void Products_of_f32_are_made_of_three()
    {
        var ptx = Ptx("causal", Shape with { Element = ElementType.F32 });
        Assert.Equal(2 * 3 * (64 + 64), Count(ptx, "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32"));
        Assert.Equal(2 * (8 + 32), Count(ptx, "ldmatrix.sync.aligned.m8n8.x4.shared"));
        Assert.Equal(2 * 8 * 8 * 2, Count(ptx, "ld.shared.b32"));
        Assert.Equal(0, Count(ptx, ".local"));
    }

    // The 64 elements of a thread lie on 22 diagonals; without a mask no load is guarded but those of the last tile.
    [LlvmFact]
    public void A_table_of_distances_is_loaded_once_a_diagonal()
    {
        var full = Ptx("relative_bias_table").Split("nounroll")[1];
        Assert.Equal(22, Count(full, "ld.global.nc.b32"));
        Assert.Single(Regex.Matches(full, @"ld\.global\.nc\.b32 %r\d+, \[(%rd\d+)").Select(m => m.Groups[1].Value).Distinct());
    }

    // 16 columns before the last key, and 22 diagonals on or before the last that is seen: a number each beside one register.
    [Fact]
    public void Places_are_compared_with_numbers()
    {
        var text = GpuKernelToLlvm.Print(Assert.Single(Kernels(SpecOf("causal"), Shape)));
        var compared = Regex.Matches(text, @"icmp (slt|sle) i32 (%i\S+), (-?\d+)$", RegexOptions.Multiline).Select(m => m.Value).Distinct().ToLookup(c => c[..8]);
        Assert.Equal((16, 22), (compared["icmp slt"].Count(), compared["icmp sle"].Count()));
    }

    // A maximum is shuffled twice for each of 4 rows in both loops, once by the sign of the scale where it is of the product; the sum twice behind them.
    [LlvmFact]
    public void Rows_are_summed_across_threads_behind_the_loops()
        => Assert.Equal((3 * 8) + 8, Count(Ptx("causal"), "shfl.sync.bfly"));

    // A thread has 4 rows and 16 columns of a masked tile of 32 x 64 pairs; both masked loops and, where an index is doubted, their second look.
    [LlvmFact]
    public void A_mask_reads_its_table_once_a_row_and_once_a_column()
    {
        var masked = Ptx("document_causal").Split("bar.sync").Where(part => part.Contains("ld.global.nc", StringComparison.Ordinal)).ToList();
        Assert.All(masked.Skip(1), part => Assert.Equal(4 + 16, Count(part, "ld.global.nc")));
        Assert.Equal(3, masked.Count);
    }

    // There may be no keys, and no element of a table over them.
    [Fact]
    public void Outside_of_tiles_of_keys_a_read_keeps_its_guard()
    {
        const string Source = "attention edited(t: f32[B, N]) { mask { j <= i } output { e < 3 ? o * t[b, i] : o } }";
        var spec = CompilationUnit.Read(new SourceText(Source, "test.attn")).Specs.Single();
        var text = GpuKernelToLlvm.Print(Assert.Single(Kernels(spec, Shape)));
        Assert.Equal(0, Count(text, "load float, ptr addrspace(1)"));
        Assert.NotEqual(0, Count(text, "ld.global.nc.b32"));
    }

    [LlvmFact]
    public void Ptx_of_noop_in_f32() => Snapshot.Verify(Ptx("noop", new GpuShape(16, 16, ElementType.F32)), "ptx");

    [Fact]
    public void Llvm_of_noop_in_f32()
        => Snapshot.Verify(GpuKernelToLlvm.Print(Assert.Single(Kernels(SpecOf("noop"), new GpuShape(16, 16, ElementType.F32)))), "ll");

    [LlvmFact]
    public void Ptx_of_causal() => Snapshot.Verify(Ptx("causal", new GpuShape(16, 16, ElementType.F16)), "ptx");

    [Fact]
    public void Llvm_of_causal()
        => Snapshot.Verify(GpuKernelToLlvm.Print(Assert.Single(Kernels(SpecOf("causal"), new GpuShape(16, 16, ElementType.F16)))), "ll");

    private static int Count(string text, string instruction) => text.Split(instruction).Length - 1;

    private static string Ptx(string example, GpuShape? shape = null)
    {
        var kernel = Assert.Single(Kernels(SpecOf(example), shape ?? Shape));
        return PtxCompiler.Compile(GpuKernelToLlvm.Print(kernel), kernel.Target);
    }

    private static Spec SpecOf(string example) => Specs(example).Single();

    private static EquatableArray<Spec> Specs(string example)
    {
        var path = Repository.PathOf("examples", example + ".attn");
        return CompilationUnit.Read(new SourceText(File.ReadAllText(path), path)).Specs;
    }

    private static List<GpuKernel> Kernels(Spec spec, GpuShape shape, string target = "sm_80")
    {
        var diagnostics = new DiagnosticBag();
        var kernels = Scheduled(spec, shape, target, diagnostics);
        Assert.Empty(diagnostics);
        return kernels;
    }

    private static List<GpuKernel> Scheduled(Spec spec, GpuShape shape, string target, DiagnosticBag diagnostics)
        => MmaKernels.Schedule(spec, shape, target, diagnostics).Kernels;
}

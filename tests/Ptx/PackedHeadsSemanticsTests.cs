using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.Language;
using Attn.Language.Syntax;
using Attn.Passes.Schedule.Gpu;
using Attn.Ptx.Tests.Evaluation;
using Attn.Reference;

namespace Attn.Ptx.Tests;

/// <summary>
/// Launches of few queries whose heads share keys, compared with the oracle: what is printed of all their kernels is run, of which the one of the products
/// has the heads of a group packed in its rows, 64 to a block.
/// </summary>
public sealed class PackedHeadsSemanticsTests
{
    private const string Causal = "mask { j <= i }";

    // 2 x heads x queries rows: from 2 of a block's 64 to three blocks, the last of which is not full.
    [Theory]
    [InlineData(1, 2)]
    [InlineData(1, 3)]
    [InlineData(1, 8)]
    [InlineData(3, 2)]
    [InlineData(3, 5)]
    [InlineData(5, 4)]
    [InlineData(5, 7)]
    [InlineData(16, 4)]
    [InlineData(21, 6)]
    [InlineData(64, 2)]
    public void Rows_are_queries_of_all_heads_of_a_group(int queries, int heads)
        => Check("attention grouped { align bottom_right " + Causal + " }", new(queries, 100, KeyHeads: 2, heads));

    [Theory]
    [InlineData(ElementType.F16, 24, 40)]
    [InlineData(ElementType.F32, 16, 24)]
    [InlineData(ElementType.BF16, 128, 128)]
    public void Operands_are_of_every_type(ElementType element, int headDim, int valueDim)
        => Check("attention grouped { " + Causal + " }", new(5, 70, KeyHeads: 1, Heads: 3, element, headDim, valueDim));

    // Long rows and a mask that asks something of each key leave few registers: a thread finds its places anew in every turn, and keeps its rows' indices.
    [Fact]
    public void Rows_are_split_once_where_registers_are_spared()
    {
        const string Source = "attention wide { score { s + 0.25 * h - 0.125 * m } mask { (i + j % 5) % 3 != 0 } }";
        var size = new Size(5, 70, KeyHeads: 1, Heads: 3, HeadDim: 256, ValueDim: 256);
        var (program, tiles) = ProductTiling.Run(SpecOf(Source), GpuArchitecture.Named("sm_80")!, size.Shape, [])!.Value;
        Assert.All(MmaKernels.Products(program, tiles, program.Kernels.Single(), size.Shape, "sm_80", []), kernel => Assert.True(kernel.SparesRegisters));
        Check(Source, size);
    }

    [Theory]
    [InlineData("score { s + slope[h] * (j - i) } " + Causal)]
    [InlineData("score { s * slope[h] } " + Causal)]
    [InlineData("score { slope[h] * tanh(s) }")]
    [InlineData("mask { (i + j + h) % 3 != 0 }")]
    [InlineData(Causal + " normalize softmax(sink: slope[h])")]
    [InlineData(Causal + " output { o * sigmoid(slope[h]) }")]
    [InlineData("weight { exp(z - slope[h]) } normalize sum " + Causal)]
    [InlineData("emit lse emit rowmax " + Causal)]
    public void What_a_head_has_one_of_is_a_number_of_each_row(string body)
        => Check("attention headed(slope: f32[Hq]) { align bottom_right " + body + " }", new(5, 130, KeyHeads: 2, Heads: 3));

    // A block walks one range, and one list.
    [Theory]
    [InlineData("", "mask { j <= i && i - j < 20 + h }")]
    [InlineData("", "mask { j <= i && (h % 2 == 0 || i - j < 5) }")]
    [InlineData("window: i32[Hq]", "mask { j <= i && i - j < 20 * window[h] }")]
    [InlineData("doc: i32[Hq, N]", "mask { doc[h, i] == doc[h, j] }")]
    public void Where_heads_of_a_group_visit_other_keys_the_plain_kernel_serves_all(string table, string body)
        => Check($"attention visited({table}) {{ {body} }}", new(5, 130, KeyHeads: 2, Heads: 3), isPacked: false);

    [Theory]
    [InlineData("bias: f32[B, Hq, M]", "score { s + bias[b, h, m] } " + Causal)]
    [InlineData("bias: f32[Hq, M + N]", "score { s + bias[h, i - j + N - 1] }")]
    [InlineData("gate: f32[B, Hq, M, E]", "output { o * gate[b, h, m, e] }")]
    [InlineData("shown: bool[Hq, M, N]", "mask { shown[h, m, n] }")]
    public void Tables_are_read_by_head_and_query(string table, string body)
        => Check($"attention tabled({table}) {{ {body} }}", new(5, 70, KeyHeads: 2, Heads: 15));

    [Theory]
    [InlineData("", "mask { j <= i && i - j < 20 }")]
    [InlineData("", "mask { j <= i && (j < 3 || i - j < 66) }")]
    [InlineData("doc: sorted i32[B, N]", "mask { doc[b, i] == doc[b, j] && j <= i }")]
    [InlineData("doc: i32[B, N]", "mask { doc[b, i] == doc[b, j] }")]
    [InlineData("doc: i32[B, N]", "mask { j < 9 || doc[b, i] == doc[b, j] && j <= i }")]
    public void All_queries_lie_in_the_first_tile_of_what_the_analysis_proved(string table, string body)
        => Check($"attention visited({table}) {{ {body} }}", new(7, 330, KeyHeads: 2, Heads: 3) { OfBatch = new() { ["query_offset"] = [323, 150] } });

    [Theory]
    [InlineData("align bottom_right " + Causal)]
    [InlineData("score { s + 0.1 * (j - i) } mask { i - j < 40 }")]
    public void Batches_have_positions_and_lengths_of_their_own(string body) => Check(
        $"attention placed {{ {body} }}",
        new(3, 140, KeyHeads: 1, Heads: 4) { OfBatch = new() { ["query_offset"] = [100, 7], ["key_offset"] = [2, -5], ["key_length"] = [131, 0] } });

    [Theory]
    [InlineData("query { rope(x, i) } key { rope(x, j) } " + Causal)]
    [InlineData("query { rmsnorm(x) * slope[h] } " + Causal)]
    [InlineData("value { concat(x, x[:3]) } " + Causal)]
    [InlineData(Causal + " output { rmsnorm(o) * sigmoid(lse + slope[h]) }")]
    public void Transforms_hand_rows_on_through_workspaces(string body)
        => Check("attention staged(slope: f32[Hq]) { align bottom_right " + body + " }", new(5, 70, KeyHeads: 2, Heads: 3, ElementType.F32));

    [Theory]
    [InlineData("row standard { mean = rowsum(z) / count() w = exp(z - mean) return w / rowsum(w) } attention two { " + Causal + " normalize standard }")]
    public void A_row_function_may_take_several_passes(string source) => Check(source, new(5, 70, KeyHeads: 2, Heads: 3));

    [Theory]
    [InlineData(65, 4, 2)]
    [InlineData(5, 4, 1)]
    public void Many_queries_and_heads_of_their_own_take_the_plain_kernel(int queries, int keyHeads, int heads)
        => Check("attention grouped { align bottom_right " + Causal + " }", new(queries, 70, keyHeads, heads), isPacked: false);

    // Each head reads another place, and one of them is outside.
    [Fact]
    public void A_read_out_of_bounds_is_told_of_heads_that_exist()
    {
        const string Source = "attention looked_up(t: f32[K], first: int) { score { s + t[h + m - first] } }";
        Assert.Equal(0, Launch(Source, -1).Memory.Status);
        Assert.Equal(1, Launch(Source, 0).Memory.Status);

        static ProgramLaunch Launch(string source, long first)
        {
            var spec = SpecOf(source);
            var size = new Size(5, 9, KeyHeads: 1, Heads: 3);
            var random = new Random(1);
            var dimensions = size.Dimensions();
            (dimensions["K"], dimensions["first"]) = (7, first + 1);
            var inputs = new Dictionary<string, double[]>
            {
                ["q"] = size.Normal(random, size.QueryHeads * size.Queries * size.HeadDim),
                ["k"] = size.Normal(random, size.KeyHeads * size.Keys * size.HeadDim),
                ["v"] = size.Normal(random, size.KeyHeads * size.Keys * size.ValueDim),
                ["t"] = new double[7],
            };
            return new ProgramLaunch(spec, size.Shape, dimensions, inputs, size.OfBatch);
        }
    }

    private static Spec SpecOf(string source)
    {
        var unit = CompilationUnit.Read(new SourceText(source, "test.attn"));
        Assert.Empty(unit.Diagnostics);
        return unit.Specs.Single();
    }

    private static void Check(string source, Size size, bool isPacked = true)
    {
        var spec = SpecOf(source);
        var random = new Random(size.Keys + size.Heads);
        var dimensions = size.Dimensions();
        var q = size.Normal(random, size.QueryHeads * size.Queries * size.HeadDim);
        var k = size.Normal(random, size.KeyHeads * size.Keys * size.HeadDim);
        var v = size.Normal(random, size.KeyHeads * size.Keys * size.ValueDim);
        var tables = spec.Tensors.ToDictionary(t => t.Name, t => Table(t, [.. t.Shape.Select(Extent)], random));
        var expected = Interpreter.Evaluate(spec, new Launch(
            Tensor.Of(q, Size.Batch, size.QueryHeads, size.Queries, size.HeadDim),
            Tensor.Of(k, Size.Batch, size.KeyHeads, size.Keys, size.HeadDim),
            Tensor.Of(v, Size.Batch, size.KeyHeads, size.Keys, size.ValueDim))
        {
            Tensors = tables.ToDictionary(t => t.Key, t => t.Value.Tensor),
            QueryOffsets = size.OfBatch.GetValueOrDefault("query_offset"),
            KeyOffsets = size.OfBatch.GetValueOrDefault("key_offset"),
            KeyLengths = size.OfBatch.GetValueOrDefault("key_length"),
        });

        var inputs = tables.ToDictionary(t => t.Key, t => t.Value.Elements);
        (inputs["q"], inputs["k"], inputs["v"]) = (q, k, v);
        var launch = new ProgramLaunch(spec, size.Shape, dimensions, inputs, size.OfBatch);
        var products = launch.Kernels.Where(name => name.Contains(".forward", StringComparison.Ordinal) && !name.Contains(".tiles", StringComparison.Ordinal));
        Assert.Equal(isPacked, Assert.Single(products).EndsWith(".packed", StringComparison.Ordinal));
        Assert.Equal(0, launch.Memory.Status);

        var most = size.Element == ElementType.F32 ? 1e-4 : 0.02;
        var rows = Size.Batch * size.QueryHeads * size.Queries;
        var features = expected.Output.Length / rows;
        for (var row = 0; row < rows; row++)
        {
            var (b, h, m) = (row / size.Queries / size.QueryHeads, row / size.Queries % size.QueryHeads, row % size.Queries);
            var errors = Enumerable.Range(0, features).Select(e => launch.Memory.At("out", b, h, m, e) - expected.Output[(row * features) + e]);
            Assert.True(errors.All(e => Math.Abs(e) < most), $"row {m} of {b}, {h} is off by {errors.Max(Math.Abs)}");
            var results = new[] { (Name: Spec.LogSumExp, Wanted: expected.LogSumExp), (Name: Spec.RowMaximum, Wanted: expected.RowMaximum) };
            foreach (var (name, wanted) in results.Where(r => spec.Find(r.Name) is not null))
            {
                var found = launch.Memory.At(name, b, h, m);
                Assert.True(found.Equals(wanted![row]) || Math.Abs(found - wanted[row]) < 1e-4, $"{name} of row {m} of {b}, {h} is {found}, not {wanted[row]}");
            }
        }

        long Extent(Expr extent) => extent switch
        {
            IntConstant c => c.Value,
            Variable dimension => dimensions[dimension.Name],
            _ => ScalarMath.Apply(((Apply)extent).Op, [.. extent.Children.Select(c => (Scalar)Extent(c))]).AsInt,
        };
    }

    // Integers ascend along the last axis, in stretches of another length each.
    private static (double[] Elements, Tensor Tensor) Table(CapturedTensor tensor, long[] shape, Random random)
    {
        var count = (int)shape.Aggregate(1L, (x, y) => x * y);
        double[] elements = tensor.Element switch
        {
            ElementType.F32 => [.. Enumerable.Range(0, count).Select(_ => LaunchMemory.Rounded(ElementType.F32, random.NextDouble()))],
            ElementType.Bool => [.. Enumerable.Range(0, count).Select(_ => (double)random.Next(2))],
            _ => [.. Enumerable.Range(0, count).Select(k => (double)(k % shape[^1] * 3 / shape[^1]))],
        };
        return (elements, tensor.Element switch
        {
            ElementType.F32 => Tensor.Of(elements, shape),
            ElementType.Bool => Tensor.Of([.. elements.Select(x => x != 0)], shape),
            _ => Tensor.Of([.. elements.Select(x => (long)x)], shape),
        });
    }

    private sealed record Size(
        int Queries, int Keys, int KeyHeads, int Heads, ElementType Element = ElementType.BF16, int HeadDim = 16, int ValueDim = 16)
    {
        public const int Batch = 2;

        public int QueryHeads => KeyHeads * Heads;

        public GpuShape Shape => new(HeadDim, ValueDim, Element);

        public Dictionary<string, long[]> OfBatch { get; init; } = [];

        public Dictionary<string, long> Dimensions() => new()
        {
            ["B"] = Batch, ["Hq"] = QueryHeads, ["Hk"] = KeyHeads, ["M"] = Queries, ["N"] = Keys, ["D"] = HeadDim, ["E"] = ValueDim,
            ["scale"] = Number.Bits((float)(1 / Math.Sqrt(HeadDim))),
        };

        public double[] Normal(Random random, int count)
            => [.. Enumerable.Range(0, Batch * count).Select(_ => LaunchMemory.Rounded(Element, (random.NextDouble() * 4) - 2))];
    }
}

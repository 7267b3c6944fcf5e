using System;
using System.Collections.Generic;
using System.Linq;
using Attn.Diagnostics;
using Attn.IR;
using Attn.IR.Gpu;
using Attn.Language;
using Attn.Language.Syntax;
using Attn.Passes.Schedule.Gpu;
using Attn.Ptx.Tests.Evaluation;
using Attn.Reference;

namespace Attn.Ptx.Tests;

/// <summary>
/// What is printed of row kernels, run and compared with the oracle. Where each query sees the key at its own position and nothing else, the output is
/// the transformed value, so that the oracle of the attention is one of the transform.
/// </summary>
public sealed class RowKernelSemanticsTests
{
    private static readonly (long B, long H) Heads = (2, 2);

    public static TheoryData<string, int> Transforms()
    {
        var data = new TheoryData<string, int>();
        foreach (var length in new[] { 1, 7, 8, 16, 33, 64, 96, 128, 256 })
        {
            data.Add("x * 2 - 1.0 * j", length);
            data.Add("rmsnorm(x, gain)", length);
            data.Add("softmax(x) + max(x) * x[0]", length);
            data.Add("concat(x[E / 2:], 1, x[:E / 2]) + mean(x)", length);
            data.Add("e % 3 == 0 ? x[E - 1 - e] : layernorm(x) * table[g, n % 4]", length);
            if (length % 2 == 0)
            {
                data.Add("rope(x, j)", length);
                data.Add("rope_interleaved(rmsnorm(x), j, theta: 500)", length);
            }
        }

        data.Add("outer(x, x)", 5);
        data.Add("concat(1, x, outer(x, x) * rsqrt(2))", 16);
        data.Add("concat(rope(x[:8], j), x[8:]) * gain[e]", 64);
        return data;
    }

    [Theory]
    [MemberData(nameof(Transforms))]
    public void A_transform_of_values_is_that_of_the_oracle(string transform, int length)
    {
        // Each transform at each storage type, and each length too.
        var (rows, element) = ((length + transform.Length) % 3) switch
        {
            0 => (1, ElementType.BF16),
            1 => (37, ElementType.F16),
            _ => (70, ElementType.F32),
        };
        Check(transform, length, rows, element, []);
    }

    // Positions far out; a batch of fewer keys than there are rows, whose other rows are left alone.
    [Theory]
    [InlineData("rope(x, j)", 128)]
    [InlineData("rope(x, j)", 96)]
    [InlineData("x * cos(1.0 * j)", 40)]
    public void Positions_and_lengths_are_those_of_the_batch(string transform, int length)
        => Check(transform, length, 11, ElementType.F32, new() { ["key_offset"] = [1_000_000, -70], ["key_length"] = [11, 4] });

    [Fact]
    public void An_output_reads_what_it_is_handed()
    {
        var kernel = RowKernels.Of(
            "attention edited(gate: f32[Hq]) { mask { j == i } output { rmsnorm(o) * sigmoid(lse + gate[h]) + o[e ^ 1] } }", 8, 32).Single();
        var dimensions = Dimensions(32, 9);
        var random = new Random(3);
        var sums = Normal(random, 2 * 2 * 9 * 32, ElementType.F32);
        var (lse, gate) = (Normal(random, 2 * 2 * 9, ElementType.F32), Normal(random, 2, ElementType.F32));
        var inputs = new Dictionary<string, double[]> { ["o.raw"] = sums, ["lse.kept"] = lse, ["gate"] = gate };
        var launch = new RowLaunch(kernel, dimensions, inputs, new Dictionary<string, long[]>());
        for (var line = 0; line < 2 * 2 * 9; line++)
        {
            var row = sums.Skip(32 * line).Take(32).ToArray();
            var h = line / 9 % 2;
            var factor = 1 / Math.Sqrt((row.Sum(o => o * o) / 32) + 1e-6) / (1 + Math.Exp(-lse[line] - gate[h]));
            for (var e = 0; e < 32; e++)
            {
                var found = launch.At("out", line / 18, h, line % 9, e);
                Assert.InRange(Math.Abs(found - ((row[e] * factor) + row[e ^ 1])), 0, 0.01 * (1 + Math.Abs(found)));
            }
        }
    }

    [Fact]
    public void A_read_out_of_bounds_is_told_and_touches_nothing()
    {
        const string Source = "attention looked_up(t: f32[N]) { value { x * t[j * 2] } mask { j == i } }";
        var kernel = RowKernels.Of(Source, 8, 8).Single();
        Assert.Single(kernel.Faults);
        var inputs = new Dictionary<string, double[]> { ["v"] = new double[2 * 2 * 6 * 8], ["t"] = new double[6] };
        Assert.Equal(1, new RowLaunch(kernel, Dimensions(8, 6), inputs, new Dictionary<string, long[]>()).Status);
        Assert.Equal(0, new RowLaunch(kernel, Dimensions(8, 6), inputs, new Dictionary<string, long[]> { ["key_length"] = [3, 2] }).Status);
    }

    // The tables are read by halves of features, in expressions that the schedule simplifies.
    [Fact]
    public void A_table_of_angles_is_checked_however_its_index_is_written()
    {
        const string Source = "attention turned(cosine: f32[4, E / 2], sine: f32[4, E / 2]) { value { rope(x, cosine[j * 2], sine[j * 2]) } mask { j == i } }";
        var kernel = RowKernels.Of(Source, 8, 16).Single();
        var reads = kernel.Body.OfType<MapRow>().SelectMany(m => m.Value.Nodes()).OfType<Access>().Where(a => a.Tensor is "cosine" or "sine").Distinct<Expr>();
        Assert.Equal(reads, kernel.Faults);
        var inputs = new Dictionary<string, double[]> { ["v"] = new double[2 * 2 * 3 * 16], ["cosine"] = new double[32], ["sine"] = new double[32] };
        Assert.NotEqual(0, new RowLaunch(kernel, Dimensions(16, 3), inputs, new Dictionary<string, long[]>()).Status);
        Assert.Equal(0, new RowLaunch(kernel, Dimensions(16, 2), inputs, new Dictionary<string, long[]>()).Status);
    }

    private static void Check(string transform, int length, int rows, ElementType element, Dictionary<string, long[]> ofBatch)
    {
        var source = $"attention moved(gain: f32[E], table: f32[Hk, 4]) {{ value {{ {transform} }} mask {{ j == i }} }}";
        var spec = CompilationUnit.Read(new SourceText(source, "test.attn")).Specs.Single();
        var diagnostics = new DiagnosticBag();
        var kernel = RowKernels.Schedule(spec, new GpuShape(8, length, element), diagnostics)!.Single();
        Assert.Equal("moved.rows.v.ready", kernel.Name);
        var random = new Random(length + rows);
        var values = Normal(random, Heads.B * Heads.H * rows * length, element);
        var (gain, table) = (Normal(random, length, ElementType.F32), Normal(random, Heads.H * 4, ElementType.F32));
        var launch = new RowLaunch(
            kernel, Dimensions(length, rows), new Dictionary<string, double[]> { ["v"] = values, ["gain"] = gain, ["table"] = table }, ofBatch);
        var zeros = Tensor.Of(new double[Heads.B * Heads.H * rows * 8], Heads.B, Heads.H, rows, 8);
        var expected = Interpreter.Evaluate(spec, new Launch(zeros, zeros, Tensor.Of(values, Heads.B, Heads.H, rows, length))
        {
            Tensors = new Dictionary<string, Tensor> { ["gain"] = Tensor.Of(gain, length), ["table"] = Tensor.Of(table, Heads.H, 4) },
            KeyOffsets = ofBatch.GetValueOrDefault("key_offset"),
            QueryOffsets = ofBatch.GetValueOrDefault("key_offset"),
            KeyLengths = ofBatch.GetValueOrDefault("key_length"),
        }).Output;
        var features = expected.Length / (int)(Heads.B * Heads.H * rows);
        var (relative, absolute) = element switch
        {
            ElementType.F32 => (4e-6, 4e-6),
            ElementType.F16 => (6e-4, 1e-5),
            _ => (4.5e-3, 1e-5),
        };
        for (var k = 0; k < expected.Length; k++)
        {
            var (e, n, h, b) = (k % features, k / features % rows, k / features / rows % Heads.H, k / features / rows / Heads.H);
            var exists = n < (ofBatch.GetValueOrDefault("key_length")?[b] ?? rows);
            var found = launch.At("v.ready", b, h, n, e);
            var right = exists ? Math.Abs(found - expected[k]) <= absolute + (relative * Math.Abs(expected[k])) : double.IsNaN(found);
            Assert.True(right, $"{transform} at {length}: row {n} of {b}, {h} is {found} at {e}, the oracle says {(exists ? expected[k] : double.NaN)}");
        }

        Assert.Equal(0, launch.Status);
    }

    private static Dictionary<string, long> Dimensions(int length, int rows)
        => new() { ["B"] = Heads.B, ["Hq"] = Heads.H, ["Hk"] = Heads.H, ["M"] = rows, ["N"] = rows, ["D"] = 8, ["E"] = length };

    private static double[] Normal(Random random, long count, ElementType element)
        => [.. Enumerable.Range(0, (int)count).Select(_ => RowLaunch.Rounded(element, (random.NextDouble() * 4) - 2))];
}

using System;
using System.Linq;
using Attn.Backends.Ilgpu;
using Attn.Diagnostics;
using Attn.IR;
using Attn.IR.Tile;
using Attn.Passes;
using Attn.Testing;

namespace Attn.Ilgpu.Tests;

public sealed class IlgpuPrinterTests
{
    private const int D = 16;

    private static readonly TargetModel SmallTiles = new("ilgpu", 8, 4);

    [Fact]
    public void Causal_at_128() => Snapshot.Verify(Printed(Causal("j <= i"), new IlgpuShape(128, 128), IlgpuShape.Target), "cs");

    // Lengths on and off the tiles' edges, fewer keys than rows, rows that see nothing.
    [Theory]
    [InlineData("j <= i", 8, 8)]
    [InlineData("j <= i", 11, 9)]
    [InlineData("j <= i", 1, 1)]
    [InlineData("j <= i - 3", 10, 13)]
    [InlineData("j <= i && i - j < 3", 17, 17)]
    [InlineData("i - j < 2", 9, 6)]
    public void A_printed_kernel_computes_attention(string mask, int queries, int keys)
    {
        var kernel = new CompiledKernel(Printed(Causal(mask), new IlgpuShape(D, D), SmallTiles), "Causal");
        var random = new Random(queries + (31 * keys));
        float[] q = Draw(2 * queries * D), k = Draw(keys * D), v = Draw(keys * D);
        float[] output = [.. Enumerable.Repeat(float.NaN, q.Length)], lse = [.. Enumerable.Repeat(float.NaN, 2 * queries)];
        kernel.Run(
            ((queries + 7) / 8, 2, 1),
            [q, k, v, output, lse],
            ("B", 1), ("Hq", 2), ("Hk", 1), ("M", queries), ("N", keys), ("scale", 0.25f));
        for (var row = 0; row < 2 * queries; row++)
        {
            Compare(mask, q, k, v, keys, row, row % queries, output, lse);
        }

        float[] Draw(int count) => [.. Enumerable.Range(0, count).Select(_ => (float)((2 * random.NextDouble()) - 1))];
    }

    [Fact]
    public void A_captured_tensor_is_a_limitation_that_names_it()
    {
        var diagnostics = new DiagnosticBag();
        var program = Tiled(Causal("j <= i"), IlgpuShape.Target) with
        {
            Tensors = [new CapturedTensor("slopes", ElementType.F32, [Names.Hq], TensorFacts.None, null)],
        };
        Assert.Null(IlgpuPrinter.Print(program, new IlgpuShape(64, 64), diagnostics));
        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal("ATTN4301", diagnostic.Id);
        Assert.Contains("'slopes'", diagnostic.Message, StringComparison.Ordinal);
    }

    private static void Compare(string mask, float[] q, float[] k, float[] v, int keys, int row, int i, float[] output, float[] lse)
    {
        var expected = new double[D];
        var total = 0.0;
        for (var j = 0; j < keys; j++)
        {
            var visible = mask switch
            {
                "j <= i" => j <= i,
                "j <= i - 3" => j <= i - 3,
                "j <= i && i - j < 3" => j <= i && i - j < 3,
                _ => i - j < 2,
            };
            if (visible)
            {
                var weight = Math.Exp(0.25 * Enumerable.Range(0, D).Sum(d => (double)q[(row * D) + d] * k[(j * D) + d]));
                total += weight;
                for (var e = 0; e < D; e++)
                {
                    expected[e] += weight * v[(j * D) + e];
                }
            }
        }

        Assert.Equal(total == 0 ? double.NegativeInfinity : Math.Log(total), lse[row], 1e-5);
        for (var e = 0; e < D; e++)
        {
            Assert.Equal(total == 0 ? 0 : expected[e] / total, output[(row * D) + e], 1e-5);
        }
    }

    private static string Printed(Spec spec, IlgpuShape shape, TargetModel target)
    {
        var diagnostics = new DiagnosticBag();
        var text = IlgpuPrinter.Print(Tiled(spec, target), shape, diagnostics);
        Assert.Empty(diagnostics);
        return text!;
    }

    private static TileProgram Tiled(Spec spec, TargetModel target) => Pipeline.Run(spec, new PassContext(target, new DiagnosticBag()))!;

    private static Spec Causal(string mask) => SpecParser.Parse($"""
        spec causal
          QK[b,h,m,n]: f32 = reduce sum d: q[b, h, m, d] * k[b, g, n, d]
          Z[b,h,m,n]: f32 = QK[b, h, m, n] * scale
          visible[b,h,m,n]: bool = {mask}
          rowmax0[b,h,m]: f32 = reduce max n: Z[b, h, m, n] where visible[b, h, m, n]
          w[b,h,m,n]: f32 = exp(Z[b, h, m, n] - select(rowmax0[b, h, m] == -inf, 0.0, rowmax0[b, h, m]))
          rowsum0[b,h,m]: f32 = reduce sum n: w[b, h, m, n] where visible[b, h, m, n]
          P[b,h,m,n]: f32 = select(rowsum0[b, h, m] == 0.0, 0.0, w[b, h, m, n] / rowsum0[b, h, m])
          lse[b,h,m]: f32 = rowmax0[b, h, m] + log(rowsum0[b, h, m])
          out[b,h,m,e]: f32 = reduce sum n: P[b, h, m, n] * v[b, g, n, e] where visible[b, h, m, n]
        """);
}

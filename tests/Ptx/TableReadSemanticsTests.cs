using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.Language;
using Attn.Language.Syntax;
using Attn.Ptx.Tests.Evaluation;
using Attn.Reference;

namespace Attn.Ptx.Tests;

/// <summary>
/// Reads of tables whose elements lie side by side for the places of a thread, run from what is printed: two tiles of queries, three of keys, of which the last of
/// each is not full. A read out of bounds is told where a pair that exists and takes part reaches it, and nowhere else.
/// </summary>
public sealed class TableReadSemanticsTests
{
    private const int Heads = 2, Queries = 131, Keys = 150, Features = 16;

    // How long the table's last axis is, where the first index lies, and whether some read is out of bounds.
    [Theory]
    [InlineData("t: f32[Hq, K]", "score { s + t[h, i - j + first] }", Queries + Keys - 1, Keys - 1, false)]
    [InlineData("t: f32[Hq, K]", "score { s + t[h, i - j + first] }", Queries + Keys - 1, Keys, true)]
    [InlineData("t: f32[Hq, K]", "score { s + t[h, i - j + first] }", Queries + Keys - 1, Keys - 2, true)]
    [InlineData("t: f32[Hq, K]", "score { s + t[h, i - j + first] }", Queries + Keys - 2, Keys - 1, true)]
    [InlineData("t: f16[K]", "score { s * t[j - i + first] }", Queries + Keys - 1, Queries - 1, false)]
    [InlineData("t: f32[K]", "mask { j <= i } score { s + t[i - j + first] }", Queries, 0, false)]
    [InlineData("t: f32[K]", "mask { j <= i } score { s + t[i - j + first] }", Queries - 1, 0, true)]
    [InlineData("t: f32[K]", "mask { j <= i } score { s + t[i - j + first] }", Queries, -1, true)]
    [InlineData("t: f32[Hq, M, K]", "score { s + t[h, m, j + first] }", Keys, 0, false)]
    [InlineData("t: f32[Hq, M, K]", "score { s + t[h, m, j + first] }", Keys, 1, true)]
    [InlineData("t: f32[M, K]", "score { s + t[m, i - j + first] }", Queries + Keys - 1, Keys - 1, false)]
    [InlineData("t: f32[K]", "score { s + t[2 * i - 3 * j + first] }", (2 * Queries) + (3 * Keys) - 4, 3 * (Keys - 1), false)]
    [InlineData("t: f32[K]", "score { s + t[2 * i - 3 * j + first] }", (2 * Queries) + (3 * Keys) - 5, 3 * (Keys - 1), true)]
    [InlineData("t: i32[K]", "mask { t[j + first] <= i }", Keys, 0, false)]
    [InlineData("t: i32[K]", "mask { t[j + first] <= i }", Keys, 1, true)]
    public void Elements_along_an_axis_are_the_oracles(string table, string stages, int length, int first, bool isOutside)
    {
        var unit = CompilationUnit.Read(new SourceText($"attention reads({table}, first: int) {{ {stages} }}", "test.attn"));
        Assert.Empty(unit.Diagnostics);
        var spec = unit.Specs.Single();
        var random = new Random(length);
        double[] q = Normal(Queries), k = Normal(Keys), v = Normal(Keys);
        var tensor = spec.Tensors.Single();
        long[] shape = [.. tensor.Shape.Select(extent => extent.ToString() switch { "Hq" => Heads, "M" => Queries, _ => (long)length })];
        var elements = Enumerable.Range(0, (int)shape.Aggregate((a, b) => a * b)).Select(_ => tensor.Element == ElementType.I32 ? random.Next(Queries) : random.Next(-8, 9) / 8.0).ToArray();
        var dimensions = new Dictionary<string, long>
        {
            ["B"] = 1, ["Hq"] = Heads, ["Hk"] = Heads, ["M"] = Queries, ["N"] = Keys, ["D"] = Features, ["E"] = Features, ["K"] = length, ["first"] = first,
            ["scale"] = Number.Bits(0.25f),
        };
        var launch = new ProgramLaunch(
            spec, new(Features, Features, ElementType.F32), dimensions, new Dictionary<string, double[]> { ["q"] = q, ["k"] = k, ["v"] = v, [tensor.Name] = elements },
            new Dictionary<string, long[]>());
        Assert.Equal(isOutside ? 1 : 0, launch.Memory.Status);
        if (isOutside)
        {
            return;
        }

        var expected = Interpreter.Evaluate(spec, new Launch(
            Tensor.Of(q, 1, Heads, Queries, Features), Tensor.Of(k, 1, Heads, Keys, Features), Tensor.Of(v, 1, Heads, Keys, Features))
        {
            Tensors = new Dictionary<string, Tensor>
            {
                [tensor.Name] = tensor.Element == ElementType.I32 ? Tensor.Of([.. elements.Select(x => (long)x)], shape) : Tensor.Of(elements, shape),
            },
            Parameters = new Dictionary<string, Scalar> { ["first"] = (long)first },
        });
        for (var row = 0; row < Heads * Queries; row++)
        {
            for (var e = 0; e < Features; e++)
            {
                Assert.Equal(expected.Output[(row * Features) + e], launch.Memory.At("out", 0, row / Queries, row % Queries, e), 1e-4);
            }
        }

        double[] Normal(int rows) => [.. Enumerable.Range(0, Heads * rows * Features).Select(_ => random.Next(-16, 17) / 8.0)];
    }
}

using System.IO;
using System.Linq;
using Attn.IR;
using Attn.IR.Tile;
using Attn.Language;
using Attn.Language.Syntax;
using Attn.Passes.Schedule.Gpu;
using Attn.Reference;
using Attn.Testing;
using static Attn.Passes.Tests.Semantics.Sources;

namespace Attn.Passes.Tests.Semantics;

public sealed class StageTransformsTests
{
    // The output reads a statistic of the row, which is handed on, and a number of the head, which is made again.
    private const string GatedOutput = """
        attention gated(gain: f32[E], gate: f32[Hq]) {
            query  { rope(x * gain[0], i) }
            value  { concat(x - mean(x), x) }
            mask   { j <= i }
            output { rmsnorm(o) * sigmoid(lse + gate[h]) + o[e ^ 1] }
        }
        """;

    [Fact]
    public void Operands_are_transformed_before_the_products_and_the_output_behind_them()
        => Snapshot.Verify(Staged(Program(Compiled(GatedOutput))).ToString());

    [Fact]
    public void Without_transforms_nothing_changes()
    {
        var program = Program(Compiled("attention plain { mask { j <= i } }"));
        Assert.Same(program, Staged(program));
    }

    [Fact]
    public void Two_passes_over_the_keys_share_what_was_transformed()
    {
        var staged = Staged(Program(Compiled("attention twice { key { x * rsqrt(sum(x * x)) } prob { p * p } }")));
        Assert.Equal(["k.ready"], staged.Workspaces.Select(w => w.Name));
        Assert.Equal(["rows.k.ready", "forward"], staged.Kernels.Select(k => k.Name));
        Assert.Equal(2, staged.Kernels[1].Body.Definitions().Count(d => d.Value is LoadOp { Tensor: "k.ready" }));
    }

    [Theory]
    [InlineData(7, 9)]
    [InlineData(1, 5)]
    [InlineData(9, 4)]
    public void The_stages_together_compute_what_one_kernel_does(int m, int n)
    {
        var spec = Compiled(GatedOutput);
        SameInStages(spec, Launches.For(spec, m, n, seed: m));
        SameInStages(spec, Launches.For(spec, m, n, seed: n) with { QueryOffsets = [4, -3], KeyOffsets = [2, 6], KeyLengths = [n, n - 1] });
    }

    [Theory]
    [MemberData(nameof(PassSemanticsTests.Examples), MemberType = typeof(PassSemanticsTests))]
    public void The_stages_of_an_example_compute_what_one_kernel_does(string example)
    {
        var path = Repository.PathOf("examples", example + ".attn");
        foreach (var spec in CompilationUnit.Read(new SourceText(File.ReadAllText(path), path)).Specs)
        {
            SameInStages(spec, Launches.For(spec, 7, 9, seed: 3));
        }
    }

    private static void SameInStages(Spec spec, Launch launch)
    {
        var program = Program(spec);
        var staged = Staged(program);
        if (ReferenceEquals(staged, program))
        {
            return;
        }

        TileVerifier.Verify(staged);
        var text = staged.ToString();
        Assert.Equal(text, TileParser.Parse(text).ToString());
        Assert.DoesNotContain(
            staged.Kernels.Where(k => k.Body.Any(s => s is Loop)).SelectMany(k => k.Body.Definitions()), d => d.Value is TransformOp);
        var (expected, actual) = (TileInterpreter.Run(program, launch), TileInterpreter.Run(TileParser.Parse(text), launch));
        foreach (var result in expected.Keys)
        {
            Assert.Equal(expected[result], actual[result]);
        }
    }

    private static TileProgram Staged(TileProgram program) => StageTransforms.Run(program, ElementType.BF16);
}

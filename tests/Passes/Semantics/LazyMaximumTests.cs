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

public sealed class LazyMaximumTests
{
    [Fact]
    public void The_maximum_of_softmax_moves_when_a_score_exceeds_it_by_far()
        => Snapshot.Verify(LazyMaximum.Run(Program(Compiled("attention causal { mask { j <= i } }"))).ToString());

    // A sink is in the reference too, and a row function of one's own may take its weights relative to a maximum of magnitudes.
    [Theory]
    [InlineData("attention sink(sink: f32[Hq]) { normalize softmax(sink: sink[h]) }")]
    [InlineData("attention off { normalize off_by_one }")]
    [InlineData("attention cog { normalize cog }")]
    public void Other_row_functions_lag_too(string source)
    {
        var spec = Compiled(source);
        var program = Program(spec);
        Assert.NotEqual(program, LazyMaximum.Run(program));
    }

    // Who stores the maximum, or takes weights that are relative to nothing, is given what was asked for.
    [Theory]
    [InlineData("attention top { emit rowmax }")]
    [InlineData("attention sigmoid { normalize none weight { sigmoid(z) } }")]
    [InlineData("row peak { m = rowmax(z)  w = exp(z - m)  return w * m } attention peaked { normalize peak }")]
    [InlineData("row hard { m = rowmax(z)  w = exp(z - m) + 1  return w / rowsum(w) } attention hardened { normalize hard }")]
    public void A_maximum_that_shows_is_kept(string source)
    {
        var program = Program(Compiled(source));
        Assert.Same(program, LazyMaximum.Run(program));
    }

    [Theory]
    [MemberData(nameof(PassSemanticsTests.Examples), MemberType = typeof(PassSemanticsTests))]
    public void No_result_of_an_example_changes(string example)
    {
        var path = Repository.PathOf("examples", example + ".attn");
        foreach (var spec in CompilationUnit.Read(new SourceText(File.ReadAllText(path), path)).Specs)
        {
            var program = Program(spec);
            var lagging = LazyMaximum.Run(program);
            if (!ReferenceEquals(program, lagging))
            {
                TileVerifier.Verify(lagging);
                Same(program, lagging, Launches.For(spec, 7, 9, seed: 3) with { Scale = 20 });
                Same(program, lagging, Launches.For(spec, 4, 9, seed: 4) with { Scale = -3 });
            }
        }
    }

    private static void Same(TileProgram program, TileProgram lagging, Launch launch)
    {
        var (expected, actual) = (TileInterpreter.Run(program, launch), TileInterpreter.Run(lagging, launch));
        foreach (var result in expected.Keys)
        {
            foreach (var (x, y) in expected[result].Zip(actual[result]))
            {
                Assert.True(x.Equals(y) || System.Math.Abs(x - y) <= 1e-9 * (1 + System.Math.Abs(x)), $"{result}: {x} and {y}");
            }
        }
    }
}

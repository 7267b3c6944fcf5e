using System.Linq;
using Attn.IR;
using Attn.IR.Tile;
using Attn.Passes.Schedule.Gpu;
using static Attn.Passes.Tests.Semantics.Sources;

namespace Attn.Passes.Tests.Semantics;

public sealed class PadOperandsTests
{
    private const string Widened = "attention widened { query { concat(1, x) } key { concat(1, x) } value { concat(x, x, 1) } output { o / sum(o) } }";

    // What products read is padded; the sums, which a kernel of rows reads, are not.
    [Theory]
    [InlineData(8, 4, """
          workspace q.ready: bf16[B, Hq, M, (1 + D + 7) / 8 * 8]
          workspace k.ready: bf16[B, Hk, N, (1 + D + 7) / 8 * 8]
          workspace v.ready: bf16[B, Hk, N, (2 * E + 1 + 7) / 8 * 8]
          workspace o.raw: f32[B, Hq, M, 2 * E + 1]
        """)]
    [InlineData(7, 4, """
          workspace q.ready: bf16[B, Hq, M, 1 + D]
          workspace k.ready: bf16[B, Hk, N, 1 + D]
          workspace v.ready: bf16[B, Hk, N, (2 * E + 1 + 7) / 8 * 8]
          workspace o.raw: f32[B, Hq, M, 2 * E + 1]
        """)]
    public void Rows_of_operands_that_are_no_whole_units_are_padded(int headDim, int valueDim, string workspaces)
    {
        var padded = Padded(headDim, valueDim);
        TileVerifier.Verify(padded);
        var text = padded.ToString();
        Assert.Equal(padded, TileParser.Parse(text));
        Assert.Equal(workspaces, string.Join('\n', text.Split('\n').Where(l => l.Contains(" workspace ", System.StringComparison.Ordinal))));
    }

    [Fact]
    public void Rows_of_whole_units_stay()
    {
        var staged = StageTransforms.Run(Program(Compiled("attention doubled { value { concat(x, x) } }")), ElementType.BF16);
        Assert.Same(staged, PadOperands.Run(staged, new GpuShape(4, 8, ElementType.BF16)));
    }

    [Fact]
    public void Padding_changes_no_result()
    {
        var spec = Compiled(Widened);
        var launch = Launches.For(spec, 7, 9, seed: 2);
        var expected = TileInterpreter.Run(Program(spec), launch);
        Assert.All(TileInterpreter.Run(Padded(3, 2), launch), result => Assert.Equal(expected[result.Key], result.Value));
    }

    [Fact]
    public void A_workspace_has_the_length_of_its_rank_or_of_whole_units()
    {
        var padded = Padded(8, 4);
        var longer = padded with
        {
            Workspaces = padded.Workspaces.Select(w => w with { Shape = [.. w.Shape.Take(3), w.Shape[3] + Expr.Int(8)] }).ToEquatableArray(),
        };
        Assert.Equal("workspace", Assert.Throws<IrVerificationException>(() => TileVerifier.Verify(longer)).Invariant);
    }

    private static TileProgram Padded(int headDim, int valueDim)
        => PadOperands.Run(StageTransforms.Run(Program(Compiled(Widened)), ElementType.BF16), new GpuShape(headDim, valueDim, ElementType.BF16));
}

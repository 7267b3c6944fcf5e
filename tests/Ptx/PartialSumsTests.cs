using System;
using System.Linq;
using Attn.IR.Gpu;
using Attn.Passes.Schedule.Gpu;
using Attn.Testing;

namespace Attn.Ptx.Tests;

public sealed class PartialSumsTests
{
    // Two stretches of keys, whose total and maximum are both stored: of the total each thread carries its part, and joins them behind the last stretch.
    private const string Text = """
        gpu kernel sums for sm_80
          strided q: f16[B, Hq, M, 16]
          strided k: f16[B, Hk, N, 16]
          global sums: f32[B, Hq, M]
          global tops: f32[B, Hq, M]
          dimension B: int
          dimension Hq: int
          dimension Hk: int
          dimension M: int
          dimension N: int
          status
          shared Q[1]: f16[128, 16] padded
          shared K[1]: f16[16, 16] padded
          barrier all number 1 threads 128
          residents 1
          grid [(M + 127) / 128 * Hq * B, 1, 1]
          let I = block.x
          let full = N / 16
          let end = (N + 15) / 16
        role warps warps 1 registers 256 {
          let row = I * 128 + 32 * warp
          fetch Q[0] from q[0, 0, I * 128, 0] below M
          map top.init: rows[32] = -inf
          map sum.init: rows[32] = 0.0
          for J = 0 to full carry top = top.init, sum = sum.init {
            fetch K[0] from k[0, 0, J * 16, 0] below N
            settle 0
            sync all
            mma S = Q[0] rows 32 * warp count 32 * K[0] transposed rows 0 count 16
            reduce part = max of S
            map top.next: rows[32] = max(top, part)
            map decay: rows[32] = exp2(top - top.next)
            map w: fragment[32, 16] = exp2(S - top.next)
            reduce w.sum = sum of w
            map sum.next: rows[32] = sum * decay + w.sum
            sync all
            yield top.next, sum.next
          } give top.between, sum.between
          for J = full to end carry top.tail = top.between, sum.tail = sum.between {
            fetch K[0] from k[0, 0, J * 16, 0] below N
            settle 0
            sync all
            mma S.tail = Q[0] rows 32 * warp count 32 * K[0] transposed rows 0 count 16
            reduce part.tail = max of S.tail
            map top.next.tail: rows[32] = max(top.tail, part.tail)
            map decay.tail: rows[32] = exp2(top.tail - top.next.tail)
            map w.tail: fragment[32, 16] columns n from J * 16 = select(n < N, exp2(S.tail - top.next.tail), 0.0)
            reduce w.sum.tail = sum of w.tail
            map sum.next.tail: rows[32] = sum.tail * decay.tail + w.sum.tail
            sync all
            yield top.next.tail, sum.next.tail
          } give top.last, sum.last
          settle 0
          store sums[0, 0, row] = sum.last
          store tops[0, 0, row] = top.last
        }
        """;

    [Fact]
    public void A_sum_over_two_stretches_is_joined_once() => Snapshot.Verify(Lowered(Text).ToString(), "gpu");

    [Fact]
    public void What_is_lowered_has_nothing_left_to_lower()
    {
        var lowered = Lowered(Text);
        Assert.Same(lowered, PartialSums.Run(lowered));
    }

    // What stands instead of a line, and keeps the sum as it is.
    [Theory]
    [InlineData("map sum.init: rows[32] = 0.0", "map sum.init: rows[32] = 1.0")]
    [InlineData("sum * decay + w.sum\n", "max(sum * decay, w.sum)\n")]
    [InlineData("sum * decay + w.sum\n", "sum * w.sum\n")]
    [InlineData("sum * decay + w.sum\n", "sum * decay + part\n")]
    [InlineData("rows[32] = exp2(top - top.next)", "rows[32] = exp2(top - sum)")]
    [InlineData("sync all\n    yield top.next, sum.next\n", "sync all\n    map read: rows[32] = sum.next\n    yield top.next, sum.next\n")]
    [InlineData("sync all\n    yield top.next, sum.next\n", "sync all\n    map read: rows[32] = w.sum\n    yield top.next, sum.next\n")]
    public void A_sum_that_is_more_than_summed_stays_whole(string line, string instead)
    {
        Assert.Contains(line, Text, StringComparison.Ordinal);
        var kernel = GpuKernelParser.Parse(Text.Replace(line, instead, StringComparison.Ordinal));
        GpuKernelVerifier.Verify(kernel);
        Assert.Same(kernel, PartialSums.Run(kernel));
    }

    // The second stretch multiplies sums: it takes them joined.
    [Fact]
    public void A_sum_is_joined_before_a_loop_that_does_more_with_it()
    {
        var lowered = Lowered(Text.Replace("sum.tail * decay.tail + w.sum.tail", "sum.tail * w.sum.tail", StringComparison.Ordinal));
        var body = lowered.Roles[0].Body.ToList();
        var join = Assert.Single(body.OfType<JoinStatement>());
        Assert.Equal(("sum.between", "sum.between.parts"), (join.Result, join.Parts));
        Assert.IsType<ForStatement>(body[body.IndexOf(join) + 1]);
    }

    private static GpuKernel Lowered(string text)
    {
        var lowered = PartialSums.Run(GpuKernelParser.Parse(text));
        GpuKernelVerifier.Verify(lowered);
        Assert.Equal(lowered, GpuKernelParser.Parse(lowered.ToString()));
        return lowered;
    }
}

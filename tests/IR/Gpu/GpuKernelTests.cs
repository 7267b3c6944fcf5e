using System;
using System.Linq;
using Attn.IR.Gpu;

namespace Attn.IR.Tests.Gpu;

public sealed class GpuKernelTests
{
    [Fact]
    public void Text_reads_back_as_the_same_kernel()
    {
        var kernel = GpuKernelParser.Parse(Kernels.Ring);
        Assert.Equal(Kernels.Ring.Trim(), kernel.ToString().Trim(), ignoreLineEndingDifferences: true);
        Assert.Equal(kernel, GpuKernelParser.Parse(kernel.ToString()));
        GpuKernelVerifier.Verify(kernel);
    }

    [Fact]
    public void Slots_start_where_the_swizzle_pattern_starts()
    {
        var memory = new SharedMemoryMap(GpuKernelParser.Parse(Kernels.Ring));
        Assert.Equal(0, memory.OffsetOf("Q"));
        Assert.Equal(8192, memory.OffsetOf("K"));
        Assert.Equal(8192, memory.StrideOf("K"));
        Assert.Equal(3 * 8192, memory.OffsetOf("Q.full"));
        Assert.Equal((3 * 8192) + (5 * 8), memory.Bytes);
    }

    // What breaks, the line of the text, and the line that stands in its place ("" deletes it).
    [Theory]
    [InlineData("schedule", "wait K.full[J % 2] parity J / 2 % 2", "", "before its copy is known to have come")]
    [InlineData("schedule", "wait Q.full[0] parity 0", "", "a copy outlives the block")]
    [InlineData("schedule", "wait K.full[J % 2] parity J / 2 % 2", "wait K.full[J % 2] parity (J / 2 + 1) % 2", "deadlock")]
    [InlineData("schedule", "wait K.empty[J % 2] parity (J / 2 + 1) % 2", "", "while")]
    [InlineData("schedule", "wait K.empty[J % 2] parity (J / 2 + 1) % 2", "wait K.empty[J % 2] parity J / 2 % 2", "deadlock")]
    [InlineData("schedule", "arrive K.empty[J % 2]", "", "deadlock")]
    [InlineData("schedule", "arrive K.empty[J % 2]", "arrive K.empty[0]", "")]
    [InlineData("schedule", "mbarrier K.empty[2] arrivals 2", "mbarrier K.empty[2] arrivals 1", "")]
    [InlineData("schedule", "mbarrier K.empty[2] arrivals 2", "mbarrier K.empty[2] arrivals 3", "deadlock")]
    [InlineData("schedule", "expect K.full[J % 2] bytes 8192", "expect K.full[J % 2] bytes 4096", "")]
    [InlineData("schedule", "copy Q[0] from q[block.z, block.y, I * 64, 0] counted by Q.full[0]", "", "deadlock")]
    [InlineData("schedule", "await 0 S = S.running", "await 1 S = S.running", "may still run")]
    [InlineData("schedule", "barrier turn number 1 threads 256", "barrier turn number 1 threads 384", "deadlock")]
    [InlineData("schedule", "for J = 0 to end {", "for J = 0 to end + 1 {", "")]
    [InlineData("schedule", "wait K.full[J % 2] parity J / 2 % 2", "wait K.full[J % 2] parity (J / 2 + I) % 2", "deadlock")]
    [InlineData("schedule", "wait K.full[J % 2] parity J / 2 % 2", "let turn = I % 2 let phase = J / 2 + turn wait K.full[J % 2] parity phase % 2", "deadlock")]
    [InlineData("schedule", "arrive K.empty[J % 2]", "arrive K.empty[J * (1 - min(I, 1)) % 2]", "")]
    [InlineData("schedule", "for J = 0 to end {", "for J = I % 2 to end {", "deadlock")]
    [InlineData("type", "reduce part = max of Z", "reduce part = max of S.running", "where a FragmentType is wanted")]
    [InlineData("type", "pack w.operand = bf16 of w", "pack w.operand = bf16 of part", "where a FragmentType is wanted")]
    [InlineData("used up", "await 0 O.next = O.running", "await 0 O.next = O.running map copy: fragment[64, 64] = O", "given away")]
    [InlineData("product", "pack w.operand = bf16 of w", "pack w.operand = f16 of w", "different elements")]
    [InlineData("product", "* K[J % 2] transposed rows 0 count 64", "* K[J % 2] transposed rows 0 count 60", "columns")]
    [InlineData("scope", "store top[block.z, block.y, row] = top.last", "store top[block.z, block.y, row] = top.next", "no value 'top.next'")]
    [InlineData("name", "pack w.operand = bf16 of w", "pack w = bf16 of w", "named twice")]
    [InlineData("registers", "role consumer warpgroups 2 registers 240", "role consumer warpgroups 2 registers 248", "together")]
    [InlineData("registers", "role consumer warpgroups 2 registers 240", "role consumer warpgroups 2 registers 236", "236")]
    [InlineData("layout", "shared K[2]: bf16[64, 64]", "shared K[32]: bf16[64, 64]", "bytes")]
    [InlineData("layout", "box [64, 64]\n  tensor k", "box [32, 64]\n  tensor k", "box")]
    [InlineData("role", "expect Q.full[0] bytes 8192", "expect Q.full[0] bytes 8192 arrive Q.full[0]", "thread")]
    public void A_broken_kernel_is_refused(string invariant, string line, string instead, string says)
        => Refused(Kernels.Ring, invariant, line, instead, says);

    [Fact]
    public void A_kernel_of_warps_reads_back_too()
    {
        var kernel = GpuKernelParser.Parse(Kernels.Warps);
        Assert.Equal(Kernels.Warps.Trim(), kernel.ToString().Trim(), ignoreLineEndingDifferences: true);
        GpuKernelVerifier.Verify(kernel);
        Assert.Equal(4, kernel.Roles[0].Teams);
        Assert.Equal((128 * 80) + (2 * 32 * 80) + (kernel.KeptScalars.Count() * SharedMemoryMap.ScalarBytes), new SharedMemoryMap(kernel).Bytes);
    }

    [Theory]
    [InlineData("schedule", "settle 0\n    sync all", "sync all", "before all shares of its fetch are known to have come")]
    [InlineData("schedule", "settle 0\n    sync all", "settle 0", "before all shares of its fetch are known to have come")]
    [InlineData("schedule", "settle 0\n    sync all", "settle 1\n    sync all", "before all shares of its fetch are known to have come")]
    [InlineData("schedule", "fetch K[(J + 1) % 2]", "fetch K[J % 2]", "K[")]
    [InlineData("schedule", "O.last\n  settle 0", "O.last", "of its fetches run")]
    [InlineData("layout", "shared K[2]: f16[32, 32] padded", "shared K[2]: f16[32, 64]", "is none of 'K'")]
    [InlineData("layout", "shared Q[1]: f16[128, 32] padded", "shared Q[1]: f16[128, 48] padded", "is none of 'Q'")]
    [InlineData("layout", "strided out: f16[B, Hq, M, 24]", "strided out: f16[B, Hq, M, 25]", "a row of 'out' is none of 'O.last'")]
    [InlineData("layout", "strided out: f16[B, Hq, M, 24]", "strided out: f16[B, Hq, M, 16]", "a row of 'out' is none of 'O.last'")]
    [InlineData("layout", "residents 2", "residents 30", "in each of 30 blocks")]
    [InlineData("product", "columns 24 onto", "columns 40 onto", "takes 40 of 32 columns")]
    [InlineData("type", "rescale O.scaled = O by decay", "rescale O.scaled = O by O", "where a RowsType is wanted")]
    [InlineData("scope", "bias[0, n], -inf)", "bias[n], -inf)", "no element of a tensor")]
    [InlineData("type", "map seen: mask[32, 32]", "map seen: mask[32, 16]", "reads 'seen'")]
    [InlineData("type", "map top.next: rows[32] = max(top, part)", "map top.next: rows[32] = select(seen, top, part)", "reads 'seen'")]
    [InlineData("type", "n < keys && bias[0, n] < 1.0", "bias[0, n]", "are f32")]
    [InlineData("type", "max of Z times scale", "max of seen", "where a FragmentType is wanted")]
    [InlineData("type", "reduce part = max of Z times scale", "reduce part = sum of Z times scale", "a sum with a factor")]
    [InlineData("type", "sum * decay + sum.part", "max(sum, sum.part)", "is no part of a sum")]
    [InlineData("type", "sum * decay + sum.part", "sum * sum.part", "is no part of a sum")]
    [InlineData("type", "sum * decay + sum.part", "sum * decay + sum.part + 1.0", "is no part of a sum")]
    [InlineData("type", "sum * decay + sum.part", "decay", "is no part of a sum")]
    [InlineData("type", "rows[32] = exp2(top - top.next)", "rows[32] = sum", "reads 'sum', a parts[32]")]
    [InlineData("type", "part sum.part = sum of w", "reduce sum.part = sum of w", "is no part of a sum")]
    [InlineData("type", "part sum.part = sum of w", "part sum.part = sum of top", "where a FragmentType is wanted")]
    [InlineData("type", "join total = sum of sum.last", "join total = sum of top.last", "where a PartsType is wanted")]
    [InlineData("type", "join total = sum of sum.last\n  store out[0, 0, row, 0] = O.last", "store out[0, 0, row, 0] = sum.last", "cannot be stored")]
    public void A_broken_kernel_of_warps_is_refused(string invariant, string lines, string instead, string says)
        => Refused(Kernels.Warps, invariant, lines, instead, says);

    [Fact]
    public void Rows_of_several_heads_read_back_too()
    {
        var kernel = GpuKernelParser.Parse(Kernels.Packed);
        Assert.Equal(Kernels.Packed.Trim(), kernel.ToString().Trim(), ignoreLineEndingDifferences: true);
        Assert.Equal(kernel, GpuKernelParser.Parse(kernel.ToString()));
        Assert.Equal("Hk < Hq && M <= 128", kernel.When!.ToString());
        GpuKernelVerifier.Verify(kernel);
    }

    [Theory]
    [InlineData("name", "split m, packed.head", "split m, m", "'m' is named twice")]
    [InlineData("name", "split m, packed.head", "split warp, packed.head", "'warp' is named twice")]
    [InlineData("type", "32 rows from row by heads", "24 rows from row by heads", "counts 24 rows")]
    [InlineData("scope", "32 rows from row by heads", "16 rows from row by heads", "no value 'packed.head' here")]
    [InlineData("scope", "split m, packed.head = 32 rows from row by heads", "let m = row", "no value 'packed.head' here")]
    [InlineData("type", "32 rows from row by heads", "32 rows from row by scale", "a divisor 'scale' is f32")]
    [InlineData("type", "below M by heads", "below M by scale", "a divisor 'scale' is f32")]
    [InlineData("scope", "fetch K[0] from k[0, 0, 0, 0]", "fetch K[0] from k[0, packed.head, 0, 0]", "reads 'packed.head', which is no scalar here")]
    [InlineData("scope", "for J = 0 to end carry", "for J = packed.head to end carry", "reads 'packed.head', which is no scalar here")]
    [InlineData("scope", "max of Z times scale", "max of Z times float(packed.head)", "reads 'packed.head', which is no scalar here")]
    [InlineData("scope", "when Hk < Hq && M <= 128", "when bias[0, 0] < scale", "reads a tensor")]
    [InlineData("type", "when Hk < Hq && M <= 128", "when Hk", "what every launch has 'Hk' is int")]
    public void A_broken_kernel_of_split_rows_is_refused(string invariant, string lines, string instead, string says)
        => Refused(Kernels.Packed, invariant, lines, instead, says);

    // The order of FlashAttention-3: the product with the tile before runs while the scores of this one are waited for.
    [Fact]
    public void A_product_may_run_on_while_another_is_awaited()
    {
        var text = Kernels.Ring
            .Replace("await 0 S = S.running", "", StringComparison.Ordinal)
            .Replace("mma S.running", "map early: rows[64] = top mma S.running", StringComparison.Ordinal)
            .Replace("map Z:", "mma T.running = Q[0] rows 0 count 64 * K[J % 2] transposed rows 0 count 64 await 1 S = S.running map Z:", StringComparison.Ordinal)
            .Replace("await 0 O.next = O.running", "await 0 O.next = O.running, T = T.running", StringComparison.Ordinal);
        GpuKernelVerifier.Verify(GpuKernelParser.Parse(text));
    }

    private static void Refused(string kernel, string invariant, string lines, string instead, string says)
    {
        var text = kernel.Replace("\r\n", "\n", StringComparison.Ordinal);
        Assert.Contains(lines, text, StringComparison.Ordinal);
        var broken = GpuKernelParser.Parse(text.Replace(lines, instead, StringComparison.Ordinal));
        var error = Assert.Throws<IrVerificationException>(() => GpuKernelVerifier.Verify(broken));
        Assert.Equal(invariant, error.Invariant);
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
    }
}

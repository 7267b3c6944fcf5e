using System;
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
    {
        var text = Kernels.Ring.Replace("\r\n", "\n", StringComparison.Ordinal);
        Assert.Contains(line, text, StringComparison.Ordinal);
        var kernel = GpuKernelParser.Parse(text.Replace(line, instead, StringComparison.Ordinal));
        var error = Assert.Throws<IrVerificationException>(() => GpuKernelVerifier.Verify(kernel));
        Assert.Equal(invariant, error.Invariant);
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
    }

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
}

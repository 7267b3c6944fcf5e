using System;
using System.Linq;
using Attn.IR;
using Attn.IR.Gpu;
using Attn.Passes.Schedule.Gpu;
using Attn.Testing;

namespace Attn.Ptx.Tests;

public sealed class HopperScheduleTests
{
    [Fact]
    public void Causal_at_128()
    {
        var kernel = Scheduled.Kernel(Scheduled.Softmax(Scheduled.Causal), Scheduled.Shape);
        Assert.Equal(kernel, GpuKernelParser.Parse(kernel.ToString()));
        Snapshot.Verify(kernel.ToString(), "gpu");
    }

    [Fact]
    public void Causal_at_64_has_one_consumer()
    {
        var shape = new GpuShape(64, 64, ElementType.BF16);
        var kernel = Scheduled.Kernel(Scheduled.Softmax(Scheduled.Causal, name: "causal64"), shape, Scheduled.Small);
        Assert.Equal(256, kernel.Threads);
        Snapshot.Verify(kernel.ToString(), "gpu");
    }

    [Fact]
    public void Softcap_in_a_window_has_masked_tiles_at_both_ends()
    {
        var spec = Scheduled.Softmax(
            Scheduled.CausalWindow, "cap * tanh(QK[b, h, m, n] * scale / cap)", "param cap: f32 param window: int", "softcap_window");
        var kernel = Scheduled.Kernel(spec, Scheduled.Shape);
        Assert.Equal(kernel, GpuKernelParser.Parse(kernel.ToString()));
        Snapshot.Verify(kernel.ToString(), "gpu");
    }

    // No bound to solve for: every tile runs the masked body, and the predicate is floored division of either sign.
    [Fact]
    public void A_dilated_mask_is_evaluated_in_every_tile()
    {
        var kernel = Scheduled.Kernel(Scheduled.Softmax("(j - i) % 3 == 1", name: "dilated"), Scheduled.Shape);
        Snapshot.Verify(kernel.ToString(), "gpu");
    }

    // Without a mask only the tile that the last key is in needs mask code.
    [Fact]
    public void Without_a_mask_only_the_keys_end_is_masked()
    {
        var kernel = Scheduled.Kernel(Scheduled.Softmax(null, name: "plain"), Scheduled.Shape);
        var loops = kernel.Roles[1].Body.OfType<ForStatement>().ToList();
        Assert.Equal(2, loops.Count);
        Assert.DoesNotContain(loops[0].Body.OfType<MapStatement>(), m => m.Value.ToString().Contains("select(n < N", StringComparison.Ordinal));
        Assert.Contains(loops[1].Body.OfType<MapStatement>(), m => m.Value.ToString().Contains("select(n < N", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(96, 96, ElementType.BF16, "multiple of 64")]
    [InlineData(256, 256, ElementType.BF16, "over 128")]
    [InlineData(128, 128, ElementType.F32, "operands in f32")]
    public void A_shape_without_a_schedule_is_a_limitation(int headDim, int valueDim, ElementType element, string construct)
    {
        var (kernel, diagnostics) = Scheduled.Schedule(Scheduled.Softmax(Scheduled.Causal), new GpuShape(headDim, valueDim, element));
        Assert.Null(kernel);
        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal("ATTN4201", diagnostic.Id);
        Assert.Contains(construct, diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_captured_tensor_is_a_limitation_that_names_it()
    {
        var spec = SpecParser.Parse(Scheduled.Softmax(Scheduled.Causal).ToString()) with
        {
            Tensors = [new CapturedTensor("slopes", ElementType.F32, [Names.Hq], TensorFacts.None, null)],
        };
        var (kernel, diagnostics) = Scheduled.Schedule(spec, Scheduled.Shape);
        Assert.Null(kernel);
        Assert.Contains("'slopes'", Assert.Single(diagnostics).Message, StringComparison.Ordinal);
    }
}

using System;
using System.Text.RegularExpressions;
using Attn.Backends.Ptx;
using Attn.Backends.Ptx.Printing;
using Attn.IR;
using Attn.IR.Gpu;
using Attn.Passes.Schedule.Gpu;
using Attn.Testing;

namespace Attn.Ptx.Tests;

public sealed class GpuKernelToLlvmTests
{
    // Small enough to read through: 64 x 64 tiles at D = 64, one consumer.
    private static readonly GpuKernel Small = Scheduled.Kernel(
        Scheduled.Softmax(Scheduled.Causal, name: "causal64"), new GpuShape(64, 64, ElementType.BF16), Scheduled.Small);

    [Fact]
    public void Causal_as_LLVM_IR() => Snapshot.Verify(GpuKernelToLlvm.Print(Small), "ll");

    [LlvmFact]
    public void Causal_as_PTX() => Snapshot.Verify(PtxCompiler.Compile(GpuKernelToLlvm.Print(Small), Small.Target), "ptx");

    // What the assembler gets to see: 2 loops of 8 + 8 matrix instructions, no local memory, and accumulators that stay
    // where they are (a move in a loop would be a copy of one).
    [LlvmFact]
    public void The_kernel_that_runs_has_the_instructions_that_were_meant()
    {
        var kernel = Scheduled.Kernel(Scheduled.Softmax(Scheduled.Causal), Scheduled.Shape);
        var ptx = PtxCompiler.Compile(GpuKernelToLlvm.Print(kernel), kernel.Target);
        Assert.Equal(32, Count("wgmma.mma_async.sync.aligned.m64n128k16"));
        Assert.Equal(4, Count("wgmma.wait_group"));
        Assert.Equal(6, Count("cp.async.bulk.tensor.4d.shared::cta.global"));
        Assert.Equal(1, Count("setmaxnreg.dec.sync.aligned.u32 \t24"));
        Assert.Equal(1, Count("setmaxnreg.inc.sync.aligned.u32 \t240"));
        Assert.Equal(0, Count(".local"));
        Assert.Equal(132, Count("ex2.approx.ftz.f32"));

        int Count(string instruction) => Regex.Count(ptx, Regex.Escape(instruction));
    }

    [LlvmFact]
    public void Score_functions_and_windows_compile_too()
    {
        var spec = Scheduled.Softmax(
            Scheduled.CausalWindow, "cap * tanh(QK[b, h, m, n] * scale / cap)", "param cap: f32 param window: int", "softcap_window");
        var kernel = Scheduled.Kernel(spec, Scheduled.Shape);
        var ptx = PtxCompiler.Compile(GpuKernelToLlvm.Print(kernel), kernel.Target);
        Assert.Contains(".visible .entry softcap_window_forward(", ptx, StringComparison.Ordinal);
        Assert.Contains("rcp.approx.ftz.f32", ptx, StringComparison.Ordinal);
    }

    [Fact]
    public void An_index_that_need_not_fit_32_bits_is_a_limitation()
    {
        var text = Small.ToString();
        Assert.Contains("columns n from J * 64", text, StringComparison.Ordinal);
        var kernel = GpuKernelParser.Parse(text.Replace("columns n from J * 64", "columns n from J * 4294967296", StringComparison.Ordinal));
        var error = Assert.Throws<PtxCompilationException>(() => GpuKernelToLlvm.Print(kernel));
        Assert.Equal("ATTN4104", error.Diagnostic.Id);
        Assert.Contains("'J * 4294967296'", error.Message, StringComparison.Ordinal);
    }
}

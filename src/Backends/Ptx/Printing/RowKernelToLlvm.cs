using System.Globalization;
using System.Linq;
using System.Numerics;
using Attn.IR;
using Attn.IR.Gpu;
using static System.FormattableString;

namespace Attn.Backends.Ptx.Printing;

/// <summary>
/// Prints a row kernel as an LLVM module: what the block knows, and a loop over its turns without any other branch. What does not change with the row
/// is written in the loop like the rest, for LLVM to move out of it.
/// </summary>
public static class RowKernelToLlvm
{
    /// <summary>The name of the kernel's entry in the module and in PTX.</summary>
    public static string EntryName(RowKernel kernel) => kernel.Name.Replace('.', '_');

    /// <summary>Prints a kernel.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="firstFault">The number of its first fault in the status word.</param>
    /// <exception cref="PtxCompilationException">The kernel asks for something that is not printed yet (ATTN4104).</exception>
    public static string Print(RowKernel kernel, int firstFault = 1)
    {
        var text = new LlvmText();
        var reader = new RowReader(text, kernel, new GlobalReader(text, kernel.Parameters, kernel.Faults, firstFault));
        var scope = new Scope(reader);
        GpuKernelToLlvm.BindParameters(text, kernel.Parameters, scope);
        WriteThread(text, kernel.Layout);
        GpuKernelToLlvm.BindBlock(text, kernel.Grid, scope);
        RoleEmitter.WriteScalars(text, scope, kernel.Prologue);
        WriteTurns(text, kernel, scope, reader);
        return text.Module(Head(kernel), Signature(kernel), Tail(kernel.Layout.Threads));
    }

    private static string Head(RowKernel kernel)
        => $"; {kernel.Name} for {kernel.Target}\ntarget triple = \"nvptx64-nvidia-cuda\"\n\n@smem = external addrspace(3) global [0 x i8], align 16\n";

    private static string Signature(RowKernel kernel)
        => $"define ptx_kernel void @{EntryName(kernel)}(\n    {string.Join(",\n    ", kernel.Parameters.Select(GpuKernelToLlvm.Declaration))}) #0";

    // That a store returns lets LLVM move loads of what never changes across it, out of the loop. One block at least keeps the assembler from spilling for more.
    private static string Tail(int threads) => string.Create(
        CultureInfo.InvariantCulture,
        $"attributes #0 = {{ nounwind \"nvvm.maxntid\"=\"{threads}\" \"nvvm.minctasm\"=\"1\" \"denormal-fp-math-f32\"=\"preserve-sign\" }}\nattributes #1 = {{ convergent nounwind willreturn }}\n\n!0 = distinct !{{!0, !1}}\n!1 = !{{!\"llvm.loop.unroll.disable\"}}\n!2 = !{{}}\n");

    private static void WriteThread(LlvmText text, RowLayout layout)
    {
        text.Line("%thread = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()");
        text.Declare("declare i32 @llvm.nvvm.read.ptx.sreg.tid.x()");
        text.Line(Invariant($"%lane = and i32 %thread, {layout.Lanes - 1}"));
        text.Line(Invariant($"%lane.feature = mul i32 %lane, {layout.Width}"));
        text.Line(Invariant($"%team = lshr i32 %thread, {BitOperations.Log2((uint)layout.Lanes)}"));
    }

    // A team without a row makes the last one along with another, and stores nothing.
    private static void WriteTurns(LlvmText text, RowKernel kernel, Scope scope, RowReader reader)
    {
        var emitter = new ExprEmitter(text, scope);
        var first = emitter.UniformInt32(kernel.Prologue.Single(l => l.Name == RowKernel.FirstName).Variable);
        var rows = emitter.UniformInt32(kernel.Rows);
        var before = text.Block;
        text.Line(Invariant($"%last = sub i32 {rows}, 1"));
        text.Line($"%own.first = add i32 {first}, %team");
        text.Line($"%left = sub i32 {rows}, {first}");
        text.Line(Invariant($"%full = add i32 %left, {kernel.Layout.Teams - 1}"));
        text.Line(Invariant($"%needed = sdiv i32 %full, {kernel.Layout.Teams}"));
        text.Line($"%turns = {CallMinimum(text, "%needed", Invariant($"{kernel.Layout.Turns}"))}");
        text.Line($"%some = icmp slt i32 {first}, {rows}");
        text.Line("br i1 %some, label %turn, label %done");
        text.Label("turn");
        text.Line($"%number = phi i32 [ 0, %{before} ], [ %next, %turn ]");
        text.Line(Invariant($"%ahead = mul i32 %number, {kernel.Layout.Teams}"));
        text.Line("%own = add i32 %own.first, %ahead");
        text.Line($"%row = {CallMinimum(text, "%own", "%last")}");
        text.Line($"%is.row = icmp slt i32 %own, {rows}");
        scope[kernel.Row] = Binding.Uniform(new("i32", "%row"), new(0, LaunchLimits.LargestDimension - 1));
        new RowEmitter(text, kernel, scope, reader).Write("%is.row");
        text.Line("%next = add i32 %number, 1");
        text.Line("%more = icmp slt i32 %next, %turns");
        text.Line("br i1 %more, label %turn, label %done, !llvm.loop !0");
        text.Label("done");
        text.Line("ret void");
    }

    private static string CallMinimum(LlvmText text, string x, string y)
    {
        text.Declare("declare i32 @llvm.smin.i32(i32, i32)");
        return $"call i32 @llvm.smin.i32(i32 {x}, i32 {y})";
    }
}

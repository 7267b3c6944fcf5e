using System.Globalization;
using System.Linq;
using Attn.IR;
using Attn.IR.Gpu;

namespace Attn.Backends.Ptx.Printing;

/// <summary>Prints a kernel of lists as an LLVM module: what the warp knows, and its steps, which branch as one.</summary>
public static class ListKernelToLlvm
{
    /// <summary>Threads of a block.</summary>
    public const int Threads = GpuKernel.WarpThreads;

    /// <summary>The name of the kernel's entry in the module and in PTX.</summary>
    public static string EntryName(ListKernel kernel) => kernel.Name.Replace('.', '_');

    /// <summary>Prints a kernel.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="firstFault">The number of its first fault in the status word.</param>
    /// <exception cref="PtxCompilationException">The kernel asks for something that is not printed yet (ATTN4104).</exception>
    public static string Print(ListKernel kernel, int firstFault = 1)
    {
        var text = new LlvmText();
        var reader = new GlobalReader(text, kernel.Parameters, kernel.Faults, firstFault);
        var scope = new Scope(reader);
        GpuKernelToLlvm.BindParameters(text, kernel.Parameters, scope);
        text.Line("%thread = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()");
        text.Declare("declare i32 @llvm.nvvm.read.ptx.sreg.tid.x()");
        text.Line("%is.first = icmp eq i32 %thread, 0");
        GpuKernelToLlvm.BindBlock(text, kernel.Grid, scope);
        RoleEmitter.WriteScalars(text, scope, kernel.Prologue);
        foreach (var step in kernel.Body)
        {
            Write(step);
        }

        text.Line("ret void");
        return text.Module(
            $"; {kernel.Name} for {kernel.Target}\ntarget triple = \"nvptx64-nvidia-cuda\"\n",
            $"define ptx_kernel void @{EntryName(kernel)}(\n    {string.Join(",\n    ", kernel.Parameters.Select(GpuKernelToLlvm.Declaration))}) #0",
            Tail);

        void Write(ListStep step)
        {
            switch (step)
            {
                case SweepRows sweep:
                    new SweepEmitter(text, scope).Write(sweep);
                    break;
                case KeepSummary keep:
                    new TileMemory(text, scope, Tensor(keep.Tensor), keep.Origin).Keep(keep.Summary);
                    break;
                case ListTiles list:
                    new TileListEmitter(text, scope, reader, kernel).Write(list, new TileMemory(text, scope, Tensor(list.Tensor), list.Origin));
                    break;
                default:
                    throw new IrVerificationException("scope", $"unknown step {step.GetType().Name}");
            }
        }

        GlobalParameter Tensor(string name) => kernel.Parameters.OfType<GlobalParameter>().Single(p => p.Name == name);
    }

    private static string Tail { get; } = string.Create(
        CultureInfo.InvariantCulture,
        $"attributes #0 = {{ nounwind \"nvvm.maxntid\"=\"{Threads}\" }}\nattributes #1 = {{ convergent nounwind }}\n\n!2 = !{{}}\n");
}

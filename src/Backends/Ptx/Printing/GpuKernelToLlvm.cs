using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Attn.IR;
using Attn.IR.Gpu;

namespace Attn.Backends.Ptx.Printing;

/// <summary>
/// Prints a GPU kernel as an LLVM module: the entry, the start of the barriers, and one branch a role. It decides nothing:
/// what runs where and when is in the kernel, and the layout of values over threads is the hardware's.
/// </summary>
public static class GpuKernelToLlvm
{
    /// <summary>A dimension, which the launch bounds so that tile indices past its end still fit 32 bits.</summary>
    private static readonly IntegerRange Dimension = new(0, LaunchLimits.LargestDimension);

    private static readonly IntegerRange Parameter = new(-LaunchLimits.LargestParameter, LaunchLimits.LargestParameter);


    /// <summary>The name of the kernel's entry in the module and in PTX.</summary>
    public static string EntryName(GpuKernel kernel) => kernel.Name.Replace('.', '_');

    /// <summary>Prints a kernel.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="firstFault">The number of its first fault in the status word.</param>
    /// <exception cref="PtxCompilationException">The kernel asks for something that is not printed yet (ATTN4104).</exception>
    public static string Print(GpuKernel kernel, int firstFault = 1)
    {
        var text = new LlvmText();
        var memory = new SharedMemoryMap(kernel);
        var bindings = new Scope(new GlobalReader(text, kernel.Parameters, kernel.Faults, firstFault));
        BindParameters(text, kernel.Parameters, bindings);
        WriteThreadIndices(text, kernel);
        StartBarriers(text, kernel, memory);
        BindBlock(text, kernel.Grid, bindings);
        RoleEmitter.WriteScalars(text, bindings, kernel.Prologue);
        var kept = kernel.KeepsScalars ? KeepScalars(text, kernel, memory, bindings) : [];
        if (kernel.SparesRegisters)
        {
            // In loops a dimension stays the parameter that it is: only its products are in the way, and those are behind them.
            bindings.Rebind(kept.Where(k => k.Key.Kind != VariableKind.Dimension));
        }

        WriteRoles(text, kernel, memory, bindings, kept);
        return text.Module(Head(kernel), Signature(kernel), Tail(kernel));
    }

    private static string Head(GpuKernel kernel)
        => $"; {kernel.Name} for {kernel.Target}\ntarget triple = \"nvptx64-nvidia-cuda\"\n\n@smem = external addrspace(3) global [0 x i8], align 1024\n";

    private static string Signature(GpuKernel kernel)
        => $"define ptx_kernel void @{EntryName(kernel)}(\n    {string.Join(",\n    ", kernel.Parameters.Select(Declaration))}) #0";

    internal static string Declaration(GpuParameter parameter) => parameter switch
    {
        TensorParameter => $"ptr byval([128 x i8]) align 64 \"nvvm.grid_constant\" %tensor.{parameter.Name}",
        GlobalParameter or TileListParameter => $"ptr addrspace(1) noalias align 16 %global.{parameter.Name}",
        StridedParameter s => string.Concat(
            $"ptr addrspace(1) noalias align 16 %strided.{parameter.Name}",
            string.Concat(Enumerable.Range(0, s.Shape.Count - 1).Select(axis => $", i64 {TensorMemory.StrideName(s.Name, axis)}"))),
        BatchParameter => $"ptr addrspace(1) noalias align 4 %batch.{parameter.Name}",
        StatusParameter => "ptr addrspace(1) align 4 %status",
        ScalarParameter s => $"{TypeOf(s.Variable)} %scalar.{parameter.Name}",
        _ => throw new IrVerificationException("parameter", $"'{parameter.Name}' is of no known kind"),
    };

    private static string Tail(GpuKernel kernel) => string.Create(
        CultureInfo.InvariantCulture,
        $"attributes #0 = {{ nounwind \"nvvm.maxntid\"=\"{kernel.Threads}\" \"nvvm.minctasm\"=\"{kernel.Residents}\" \"denormal-fp-math-f32\"=\"preserve-sign\" }}\nattributes #1 = {{ convergent nounwind }}\n\n!0 = distinct !{{!0, !1}}\n!1 = !{{!\"llvm.loop.unroll.disable\"}}\n!2 = !{{}}\n");

    private static string TypeOf(Variable variable) => variable.Type switch
    {
        ScalarType.Float => "float",
        ScalarType.Int when variable.Kind == VariableKind.Dimension => "i32",
        ScalarType.Int => "i64",
        _ => "i8",
    };

    internal static void BindParameters(LlvmText text, IReadOnlyList<GpuParameter> parameters, Scope bindings)
    {
        foreach (var scalar in parameters.OfType<ScalarParameter>())
        {
            var range = scalar.Variable.Kind == VariableKind.Dimension ? Dimension : Parameter;
            var value = scalar.Variable.Type == ScalarType.Bool
                ? new LlvmScalar("i1", text.Define("truth", $"icmp ne i8 %scalar.{scalar.Name}, 0"))
                : new LlvmScalar(TypeOf(scalar.Variable), $"%scalar.{scalar.Name}");
            bindings[scalar.Variable] = Binding.Uniform(value, range);
        }
    }

    internal static void BindBlock(LlvmText text, EquatableArray<Expr> grid, Scope bindings)
    {
        var extents = new ExprEmitter(text, bindings);
        foreach (var (extent, (variable, axis)) in grid.Zip(GpuKernel.Block.Zip("xyz")))
        {
            var value = text.Call("block", "i32", $"llvm.nvvm.read.ptx.sreg.ctaid.{axis}");
            bindings[variable] = Binding.Uniform(new("i32", value), new(0, System.Math.Min(extents.RangeOf(extent).Max, 1L << 31) - 1));
        }
    }

    // The warpgroup's number goes through a shuffle so that the assembler knows it is the same in a warp: descriptors and
    // barrier addresses made from it then stay in uniform registers.
    private static void WriteThreadIndices(LlvmText text, GpuKernel kernel)
    {
        text.Line("%thread = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()");
        text.Declare("declare i32 @llvm.nvvm.read.ptx.sreg.tid.x()");
        text.Line("%warp.thread = lshr i32 %thread, 5");
        text.Line("%warp = call i32 @llvm.nvvm.shfl.sync.idx.i32(i32 -1, i32 %warp.thread, i32 0, i32 31)");
        text.Declare("declare i32 @llvm.nvvm.shfl.sync.idx.i32(i32, i32, i32, i32)");
        text.Line("%warpgroup = lshr i32 %warp, 2");
        text.Comment($"{kernel.Threads} threads in {kernel.Threads / GpuKernel.WarpgroupThreads} warpgroups");
    }

    private static void StartBarriers(LlvmText text, GpuKernel kernel, SharedMemoryMap memory)
    {
        if (kernel.Barriers.Count == 0)
        {
            return;
        }

        WriteFirstThread(text, "barriers");
        foreach (var barrier in kernel.Barriers)
        {
            for (var slot = 0; slot < barrier.Slots; slot++)
            {
                var offset = memory.OffsetOf(barrier.Name) + (slot * memory.StrideOf(barrier.Name));
                text.Call(
                    "llvm.nvvm.mbarrier.init.shared",
                    ("ptr addrspace(3)", Shared(offset)),
                    ("i32", barrier.Arrivals.ToString(CultureInfo.InvariantCulture)));
            }
        }

        text.Call("llvm.nvvm.fence.mbarrier_init.release.cluster");
        WriteAllThreads(text, "barriers");
    }

    // Whatever needs a scalar of the block reads it where it is needed; the scope gives it a new read each time.
    private static List<KeyValuePair<Variable, Binding>> KeepScalars(LlvmText text, GpuKernel kernel, SharedMemoryMap memory, Scope bindings)
    {
        var kept = kernel.KeptScalars.Select(scalar => (Variable: scalar, Value: bindings[scalar].At(default), Address: Shared(memory.OffsetOf(scalar.Name)))).ToList();
        WriteFirstThread(text, "scalars");
        foreach (var (_, value, address) in kept)
        {
            text.Line($"store {value}, ptr addrspace(3) {address}, align {SharedMemoryMap.ScalarBytes}");
        }

        WriteAllThreads(text, "scalars");
        return kept.ConvertAll(k => KeyValuePair.Create(k.Variable, bindings[k.Variable] with
        {
            At = _ => new(k.Value.Type, text.Define("kept", $"load volatile {k.Value.Type}, ptr addrspace(3) {k.Address}, align {SharedMemoryMap.ScalarBytes}")),
        }));
    }

    private static void WriteFirstThread(LlvmText text, string what)
    {
        var first = text.Define("first", "icmp eq i32 %thread, 0");
        text.Line($"br i1 {first}, label %start.{what}, label %started.{what}");
        text.Label($"start.{what}");
    }

    private static void WriteAllThreads(LlvmText text, string what)
    {
        text.Line($"br label %started.{what}");
        text.Label($"started.{what}");
        text.Call("llvm.nvvm.barrier.cta.sync.aligned.all", ("i32", "0"));
    }

    private static string Shared(int offset)
        => string.Create(CultureInfo.InvariantCulture, $"getelementptr (i8, ptr addrspace(3) @smem, i32 {offset})");

    // One if/else tree whose every branch ends the kernel: the assembler honours setmaxnreg in no other shape.
    private static void WriteRoles(
        LlvmText text, GpuKernel kernel, SharedMemoryMap memory, Scope bindings, IReadOnlyList<KeyValuePair<Variable, Binding>> kept)
    {
        var entryRegisters = GpuKernel.RegisterFile / kernel.Threads / 8 * 8;
        var first = 0;
        foreach (var role in kernel.Roles)
        {
            var end = first + role.Warpgroups;
            var label = $"role.{role.Name}";
            if (end * GpuKernel.WarpgroupThreads < kernel.Threads)
            {
                text.Line($"%is.{role.Name} = icmp ult i32 %warpgroup, {end}");
                text.Line($"br i1 %is.{role.Name}, label %{label}, label %after.{role.Name}");
            }
            else
            {
                text.Line($"br label %{label}");
            }

            text.Label(label);
            if (role.Scope != RoleScope.Warp && role.Registers != entryRegisters)
            {
                text.Call(
                    $"llvm.nvvm.setmaxnreg.{(role.Registers > entryRegisters ? "inc" : "dec")}.sync.aligned.u32",
                    ("i32", role.Registers.ToString(CultureInfo.InvariantCulture)));
            }

            new RoleEmitter(text, kernel, memory, new(bindings), role, first).Write(kept);
            if (end * GpuKernel.WarpgroupThreads < kernel.Threads)
            {
                text.Label($"after.{role.Name}");
            }

            first = end;
        }
    }
}

using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Attn.Backends.Ptx.Llvm;
using static Attn.Backends.Ptx.Llvm.LLVM;

namespace Attn.Backends.Ptx;

/// <summary>Compiles LLVM IR text to PTX text. Calls may run on several threads: each has an LLVM context of its own.</summary>
public static unsafe class PtxCompiler
{
    private const string Triple = "nvptx64-nvidia-cuda";

    // What is printed has no memory to promote, no calls to inline and no loops to unroll: of LLVM's pipelines it needs what finds equal, invariant and
    // foldable values. All of -O3 takes ten times as long and gives no better code.
    private const string Passes =
        "function(early-cse<memssa>,simplifycfg,instcombine<no-verify-fixpoint>,loop-mssa(licm),gvn,instcombine<no-verify-fixpoint>,adce,simplifycfg)";

    // The lowest version of the PTX ISA that has the architecture and all that is printed for it, so that the oldest driver accepts it:
    // CUDA 12.0, 12.7 for warpgroup instructions as they are printed, and 12.8.
    private static string FeaturesOf(string cpu) => cpu switch
    {
        "sm_120" => "+ptx87",
        "sm_90a" => "+ptx86",
        _ => "+ptx80",
    };

    /// <summary>Optimises a module and prints its PTX.</summary>
    /// <param name="llvmIr">The text of a module. Its triple and data layout are set here.</param>
    /// <param name="cpu">The architecture, such as <c>sm_90a</c>.</param>
    /// <exception cref="PtxCompilationException">
    /// There is no libLLVM (ATTN4101), LLVM refuses the module (ATTN4102), or an intrinsic in it has no lowering (ATTN4103).
    /// </exception>
    public static string Compile(string llvmIr, string cpu)
    {
        ArgumentNullException.ThrowIfNull(llvmIr);
        ArgumentNullException.ThrowIfNull(cpu);
        LlvmLibrary.Require();
        if (LoweredIntrinsics.FirstMissing(llvmIr) is { } missing)
        {
            throw PtxCompilationException.Of(PtxDiagnostics.IntrinsicNotLowered, missing);
        }

        var context = LLVMContextCreate();
        var messages = GCHandle.Alloc(new StringBuilder());
        try
        {
            LLVMContextSetDiagnosticHandler(context, &Collect, (void*)GCHandle.ToIntPtr(messages));
            var module = Parse(context, llvmIr);
            try
            {
                var text = Emit(module, cpu);
                return messages.Target is StringBuilder { Length: > 0 } errors ? throw Rejected(errors.ToString()) : text;
            }
            finally
            {
                LLVMDisposeModule(module);
            }
        }
        finally
        {
            LLVMContextDispose(context);
            messages.Free();
        }
    }

    private static LLVMModuleRef Parse(LLVMContextRef context, string llvmIr)
    {
        var bytes = Encoding.UTF8.GetBytes(llvmIr);
        LLVMMemoryBufferRef buffer;
        fixed (byte* data = bytes)
        {
            buffer = LLVMCreateMemoryBufferWithMemoryRangeCopy(data, (nuint)bytes.Length, "attn");
        }

        return LLVMParseIRInContext(context, buffer, out var module, out var message) == 0
            ? module
            : throw Rejected(TakeMessage(message));
    }

    private static string Emit(LLVMModuleRef module, string cpu)
    {
        if (LLVMGetTargetFromTriple(Triple, out var target, out var message) != 0)
        {
            throw Rejected(TakeMessage(message));
        }

        var machine = LLVMCreateTargetMachine(
            target, Triple, cpu, FeaturesOf(cpu), LLVMCodeGenOptLevel.LLVMCodeGenLevelAggressive, relocation: 0, codeModel: 0);
        try
        {
            var layout = LLVMCreateTargetDataLayout(machine);
            LLVMSetTarget(module, Triple);
            LLVMSetModuleDataLayout(module, layout);
            LLVMDisposeTargetData(layout);
            Verify(module);
            Optimise(module, machine);
            return Print(module, machine);
        }
        finally
        {
            LLVMDisposeTargetMachine(machine);
        }
    }

    private static void Verify(LLVMModuleRef module)
    {
        var failed = LLVMVerifyModule(module, LLVMVerifierFailureAction.LLVMReturnStatusAction, out var message) != 0;
        var text = TakeMessage(message);
        if (failed)
        {
            throw Rejected(text);
        }
    }

    private static void Optimise(LLVMModuleRef module, LLVMTargetMachineRef machine)
    {
        var options = LLVMCreatePassBuilderOptions();

        // Fragments are scalars of one thread: gathering them into vectors only adds moves.
        LLVMPassBuilderOptionsSetLoopVectorization(options, 0);
        LLVMPassBuilderOptionsSetSLPVectorization(options, 0);
        var error = LLVMRunPasses(module, Passes, machine, options);
        LLVMDisposePassBuilderOptions(options);
        if (error.Handle != 0)
        {
            var text = LLVMGetErrorMessage(error);
            var message = Marshal.PtrToStringUTF8((nint)text) ?? "";
            LLVMDisposeErrorMessage(text);
            throw Rejected(message);
        }
    }

    private static string Print(LLVMModuleRef module, LLVMTargetMachineRef machine)
    {
        if (LLVMTargetMachineEmitToMemoryBuffer(
            machine, module, LLVMCodeGenFileType.LLVMAssemblyFile, out var message, out var buffer) != 0)
        {
            throw Rejected(TakeMessage(message));
        }

        // The buffer of assembly text ends with a NUL that PTX assemblers refuse inside a longer string.
        var text = Encoding.UTF8.GetString(LLVMGetBufferStart(buffer), checked((int)LLVMGetBufferSize(buffer)));
        LLVMDisposeMemoryBuffer(buffer);
        return text.TrimEnd('\0');
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Collect(LLVMDiagnosticInfoRef info, void* state)
    {
        if (LLVMGetDiagInfoSeverity(info) != LLVMDiagnosticSeverity.LLVMDSError)
        {
            return;
        }

        var text = TakeMessage(LLVMGetDiagInfoDescription(info));
        if (GCHandle.FromIntPtr((nint)state).Target is StringBuilder messages)
        {
            messages.Append(messages.Length == 0 ? "" : "; ").Append(text);
        }
    }

    private static PtxCompilationException Rejected(string message)
        => PtxCompilationException.Of(PtxDiagnostics.ModuleRejected, message.Trim().TrimEnd('.'));
}

using System.Runtime.InteropServices;
using System.Runtime.InteropServices.Marshalling;

namespace Attn.Backends.Ptx.Llvm;

// The part of the LLVM-C API that compiles a module given as text. The names are LLVM's own (and LLVMSharp's), so that
// the package can take this folder's place once a feed carries it.

internal readonly record struct LLVMContextRef(nint Handle);

internal readonly record struct LLVMMemoryBufferRef(nint Handle);

internal readonly record struct LLVMModuleRef(nint Handle);

internal readonly record struct LLVMTargetRef(nint Handle);

internal readonly record struct LLVMTargetMachineRef(nint Handle);

internal readonly record struct LLVMTargetDataRef(nint Handle);

internal readonly record struct LLVMPassBuilderOptionsRef(nint Handle);

internal readonly record struct LLVMErrorRef(nint Handle);

internal readonly record struct LLVMDiagnosticInfoRef(nint Handle);

internal enum LLVMDiagnosticSeverity
{
    LLVMDSError,
    LLVMDSWarning,
    LLVMDSRemark,
    LLVMDSNote,
}

internal enum LLVMCodeGenOptLevel
{
    LLVMCodeGenLevelNone,
    LLVMCodeGenLevelLess,
    LLVMCodeGenLevelDefault,
    LLVMCodeGenLevelAggressive,
}

internal enum LLVMVerifierFailureAction
{
    LLVMAbortProcessAction,
    LLVMPrintMessageAction,
    LLVMReturnStatusAction,
}

internal enum LLVMCodeGenFileType
{
    LLVMAssemblyFile,
    LLVMObjectFile,
}

/// <summary>
/// LLVM-C functions. A returned <c>int</c> that LLVM calls <c>LLVMBool</c> is 0 on success; a <c>byte*</c> message is freed
/// by <see cref="LLVMDisposeMessage"/>.
/// </summary>
internal static unsafe partial class LLVM
{
    internal const string Library = "libLLVM";

    [LibraryImport(Library)]
    internal static partial void LLVMGetVersion(out uint major, out uint minor, out uint patch);

    [LibraryImport(Library)]
    internal static partial void LLVMInitializeNVPTXTargetInfo();

    [LibraryImport(Library)]
    internal static partial void LLVMInitializeNVPTXTarget();

    [LibraryImport(Library)]
    internal static partial void LLVMInitializeNVPTXTargetMC();

    [LibraryImport(Library)]
    internal static partial void LLVMInitializeNVPTXAsmPrinter();

    [LibraryImport(Library)]
    internal static partial void LLVMParseCommandLineOptions(int count, byte** arguments, byte* overview);

    [LibraryImport(Library)]
    internal static partial LLVMContextRef LLVMContextCreate();

    [LibraryImport(Library)]
    internal static partial void LLVMContextDispose(LLVMContextRef context);

    [LibraryImport(Library)]
    internal static partial void LLVMContextSetDiagnosticHandler(
        LLVMContextRef context, delegate* unmanaged[Cdecl]<LLVMDiagnosticInfoRef, void*, void> handler, void* state);

    [LibraryImport(Library)]
    internal static partial byte* LLVMGetDiagInfoDescription(LLVMDiagnosticInfoRef info);

    [LibraryImport(Library)]
    internal static partial LLVMDiagnosticSeverity LLVMGetDiagInfoSeverity(LLVMDiagnosticInfoRef info);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial LLVMMemoryBufferRef LLVMCreateMemoryBufferWithMemoryRangeCopy(byte* data, nuint length, string name);

    /// <summary>Parses a module; takes ownership of the buffer whether it succeeds or not.</summary>
    [LibraryImport(Library)]
    internal static partial int LLVMParseIRInContext(
        LLVMContextRef context, LLVMMemoryBufferRef buffer, out LLVMModuleRef module, out byte* message);

    [LibraryImport(Library)]
    internal static partial int LLVMVerifyModule(LLVMModuleRef module, LLVMVerifierFailureAction action, out byte* message);

    [LibraryImport(Library)]
    internal static partial void LLVMDisposeModule(LLVMModuleRef module);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial void LLVMSetTarget(LLVMModuleRef module, string triple);

    [LibraryImport(Library)]
    internal static partial void LLVMSetModuleDataLayout(LLVMModuleRef module, LLVMTargetDataRef layout);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int LLVMGetTargetFromTriple(string triple, out LLVMTargetRef target, out byte* message);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial LLVMTargetMachineRef LLVMCreateTargetMachine(
        LLVMTargetRef target, string triple, string cpu, string features, LLVMCodeGenOptLevel level, int relocation, int codeModel);

    [LibraryImport(Library)]
    internal static partial void LLVMDisposeTargetMachine(LLVMTargetMachineRef machine);

    [LibraryImport(Library)]
    internal static partial LLVMTargetDataRef LLVMCreateTargetDataLayout(LLVMTargetMachineRef machine);

    [LibraryImport(Library)]
    internal static partial void LLVMDisposeTargetData(LLVMTargetDataRef layout);

    [LibraryImport(Library)]
    internal static partial LLVMPassBuilderOptionsRef LLVMCreatePassBuilderOptions();

    [LibraryImport(Library)]
    internal static partial void LLVMPassBuilderOptionsSetLoopVectorization(LLVMPassBuilderOptionsRef options, int on);

    [LibraryImport(Library)]
    internal static partial void LLVMPassBuilderOptionsSetSLPVectorization(LLVMPassBuilderOptionsRef options, int on);

    [LibraryImport(Library)]
    internal static partial void LLVMDisposePassBuilderOptions(LLVMPassBuilderOptionsRef options);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial LLVMErrorRef LLVMRunPasses(
        LLVMModuleRef module, string passes, LLVMTargetMachineRef machine, LLVMPassBuilderOptionsRef options);

    /// <summary>Takes the text out of an error, and frees the error.</summary>
    [LibraryImport(Library)]
    internal static partial byte* LLVMGetErrorMessage(LLVMErrorRef error);

    [LibraryImport(Library)]
    internal static partial void LLVMDisposeErrorMessage(byte* message);

    [LibraryImport(Library)]
    internal static partial int LLVMTargetMachineEmitToMemoryBuffer(
        LLVMTargetMachineRef machine, LLVMModuleRef module, LLVMCodeGenFileType kind, out byte* message, out LLVMMemoryBufferRef buffer);

    [LibraryImport(Library)]
    internal static partial byte* LLVMGetBufferStart(LLVMMemoryBufferRef buffer);

    [LibraryImport(Library)]
    internal static partial nuint LLVMGetBufferSize(LLVMMemoryBufferRef buffer);

    [LibraryImport(Library)]
    internal static partial void LLVMDisposeMemoryBuffer(LLVMMemoryBufferRef buffer);

    [LibraryImport(Library)]
    internal static partial void LLVMDisposeMessage(byte* message);

    /// <summary>Copies a message that LLVM owns, and frees it.</summary>
    internal static string TakeMessage(byte* message)
    {
        if (message is null)
        {
            return "";
        }

        var text = Utf8StringMarshaller.ConvertToManaged(message) ?? "";
        LLVMDisposeMessage(message);
        return text.Trim();
    }
}

using System;
using System.Reflection;
using System.Runtime.InteropServices;

namespace Attn.Backends.Ptx.Llvm;

/// <summary>Finds libLLVM. It is only needed where PTX is made, never where PTX runs.</summary>
public static unsafe class LlvmLibrary
{
    /// <summary>The environment variable that names the library to load instead of the system's.</summary>
    public const string OverrideVariable = "ATTN_LIBLLVM";

    /// <summary>The major version whose NVPTX target and options the printed IR is written for.</summary>
    public const uint Major = 22;

    private static readonly string[] Candidates = ["libLLVM.so.22.1", "libLLVM-22.so"];

    private static readonly Lazy<Discovery> Found = new(Discover);

    /// <summary>Says which libLLVM serves, or why none does.</summary>
    /// <param name="description">The version and the file when there is one; else the reason and what to install.</param>
    /// <returns>Whether PTX can be made here.</returns>
    public static bool TryDescribe(out string description)
    {
        description = Found.Value.Description;
        return Found.Value.Handle != 0;
    }

    /// <summary>Makes sure that the library is loaded and its NVPTX target is set up.</summary>
    /// <exception cref="PtxCompilationException">There is no usable libLLVM (ATTN4101).</exception>
    internal static void Require()
    {
        if (Found.Value.Handle == 0)
        {
            throw PtxCompilationException.Of(PtxDiagnostics.LibraryMissing, Found.Value.Description);
        }
    }

    private static Discovery Discover()
    {
        var chosen = Environment.GetEnvironmentVariable(OverrideVariable);
        foreach (var name in string.IsNullOrEmpty(chosen) ? Candidates : [chosen])
        {
            if (NativeLibrary.TryLoad(name, out var handle))
            {
                return Initialise(name, handle);
            }
        }

        return new Discovery(0, string.IsNullOrEmpty(chosen)
            ? $"none of {string.Join(", ", Candidates)} loads"
            : $"{OverrideVariable} names '{chosen}', which does not load");
    }

    private static Discovery Initialise(string name, nint handle)
    {
        if (!NativeLibrary.TryGetExport(handle, nameof(LLVM.LLVMGetVersion), out _))
        {
            return new Discovery(0, $"'{name}' is no libLLVM");
        }

        NativeLibrary.SetDllImportResolver(Assembly.GetExecutingAssembly(), (library, _, _) => library == LLVM.Library ? handle : 0);
        LLVM.LLVMGetVersion(out var major, out var minor, out var patch);
        var version = $"LLVM {major}.{minor}.{patch} ({name})";
        if (major != Major)
        {
            return new Discovery(0, $"{version} is not version {Major}");
        }

        if (!NativeLibrary.TryGetExport(handle, nameof(LLVM.LLVMInitializeNVPTXTarget), out _))
        {
            return new Discovery(0, $"{version} was built without the NVPTX target");
        }

        LLVM.LLVMInitializeNVPTXTargetInfo();
        LLVM.LLVMInitializeNVPTXTarget();
        LLVM.LLVMInitializeNVPTXTargetMC();
        LLVM.LLVMInitializeNVPTXAsmPrinter();

        // Process-wide in LLVM, and read when a target machine is made. Shared-memory addresses are 32 bits wide. Loops keep their one counter: a counter
        // for each address that moves with it would take two registers from the fragments, to save an addition a tile.
        fixed (byte* program = "attn\0"u8, shortPointers = "-nvptx-short-ptr\0"u8, oneCounter = "-disable-lsr\0"u8)
        {
            var arguments = stackalloc byte*[] { program, shortPointers, oneCounter };
            LLVM.LLVMParseCommandLineOptions(3, arguments, null);
        }

        return new Discovery(handle, version);
    }

    private sealed record Discovery(nint Handle, string Description);
}

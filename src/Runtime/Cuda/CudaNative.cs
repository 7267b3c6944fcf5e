using System.Runtime.InteropServices;

namespace Attn.Runtime.Cuda;

/// <summary>The CUDA driver's functions, under its own names. Every result is a <c>CUresult</c>, 0 on success.</summary>
internal static unsafe partial class CudaNative
{
    internal const string Library = "cuda";

    internal const int JitInfoLogBuffer = 3;
    internal const int JitInfoLogBufferSize = 4;
    internal const int JitErrorLogBuffer = 5;
    internal const int JitErrorLogBufferSize = 6;
    internal const int JitLogVerbose = 12;

    [LibraryImport(Library)]
    internal static partial int cuInit(uint flags);

    [LibraryImport(Library)]
    internal static partial int cuDriverGetVersion(out int version);

    [LibraryImport(Library)]
    internal static partial int cuGetErrorName(int error, out byte* name);

    [LibraryImport(Library)]
    internal static partial int cuGetErrorString(int error, out byte* text);

    [LibraryImport(Library)]
    internal static partial int cuDeviceGetCount(out int count);

    [LibraryImport(Library)]
    internal static partial int cuDeviceGet(out int device, int ordinal);

    [LibraryImport(Library)]
    internal static partial int cuDeviceGetName(byte* name, int length, int device);

    [LibraryImport(Library)]
    internal static partial int cuDeviceGetAttribute(out int value, CudaDeviceAttribute attribute, int device);

    [LibraryImport(Library)]
    internal static partial int cuDevicePrimaryCtxRetain(out nint context, int device);

    [LibraryImport(Library, EntryPoint = "cuDevicePrimaryCtxRelease_v2")]
    internal static partial int cuDevicePrimaryCtxRelease(int device);

    [LibraryImport(Library)]
    internal static partial int cuCtxSetCurrent(nint context);

    [LibraryImport(Library)]
    internal static partial int cuModuleLoadDataEx(out nint module, byte* image, uint count, int* options, void** values);

    [LibraryImport(Library)]
    internal static partial int cuModuleUnload(nint module);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int cuModuleGetFunction(out nint function, nint module, string name);

    [LibraryImport(Library)]
    internal static partial int cuFuncGetAttribute(out int value, CudaFunctionAttribute attribute, nint function);

    [LibraryImport(Library)]
    internal static partial int cuFuncSetAttribute(nint function, CudaFunctionAttribute attribute, int value);

    [LibraryImport(Library, EntryPoint = "cuMemAlloc_v2")]
    internal static partial int cuMemAlloc(out ulong address, nuint bytes);

    [LibraryImport(Library, EntryPoint = "cuMemGetInfo_v2")]
    internal static partial int cuMemGetInfo(out nuint free, out nuint total);

    [LibraryImport(Library, EntryPoint = "cuMemFree_v2")]
    internal static partial int cuMemFree(ulong address);

    [LibraryImport(Library, EntryPoint = "cuMemcpyHtoD_v2")]
    internal static partial int cuMemcpyHtoD(ulong to, void* from, nuint bytes);

    [LibraryImport(Library, EntryPoint = "cuMemcpyHtoDAsync_v2")]
    internal static partial int cuMemcpyHtoDAsync(ulong to, void* from, nuint bytes, nint stream);

    [LibraryImport(Library, EntryPoint = "cuMemcpyDtoH_v2")]
    internal static partial int cuMemcpyDtoH(void* to, ulong from, nuint bytes);

    [LibraryImport(Library, EntryPoint = "cuMemsetD8_v2")]
    internal static partial int cuMemsetD8(ulong address, byte value, nuint bytes);

    [LibraryImport(Library)]
    internal static partial int cuStreamCreate(out nint stream, uint flags);

    [LibraryImport(Library)]
    internal static partial int cuStreamSynchronize(nint stream);

    [LibraryImport(Library, EntryPoint = "cuStreamDestroy_v2")]
    internal static partial int cuStreamDestroy(nint stream);

    [LibraryImport(Library)]
    internal static partial int cuEventCreate(out nint handle, uint flags);

    [LibraryImport(Library)]
    internal static partial int cuEventRecord(nint handle, nint stream);

    [LibraryImport(Library)]
    internal static partial int cuEventSynchronize(nint handle);

    [LibraryImport(Library)]
    internal static partial int cuEventElapsedTime(out float milliseconds, nint start, nint end);

    [LibraryImport(Library, EntryPoint = "cuEventDestroy_v2")]
    internal static partial int cuEventDestroy(nint handle);

    [LibraryImport(Library)]
    internal static partial int cuLaunchKernelEx(CudaLaunchConfig* config, nint function, void** parameters, void** extra);

    [LibraryImport(Library)]
    internal static partial int cuTensorMapEncodeTiled(
        void* map,
        int elementType,
        uint rank,
        ulong address,
        ulong* dimensions,
        ulong* byteStrides,
        uint* box,
        uint* elementStrides,
        int interleave,
        int swizzle,
        int l2Promotion,
        int outOfBoundsFill);
}

/// <summary><c>CUlaunchConfig</c>.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct CudaLaunchConfig
{
    internal uint GridX;
    internal uint GridY;
    internal uint GridZ;
    internal uint BlockX;
    internal uint BlockY;
    internal uint BlockZ;
    internal uint SharedBytes;
    internal nint Stream;
    internal void* Attributes;
    internal uint AttributeCount;
}

/// <summary>What a device says of itself; values are <c>CUdevice_attribute</c>'s.</summary>
public enum CudaDeviceAttribute
{
    MultiprocessorCount = 16,
    L2CacheBytes = 38,
    ComputeCapabilityMajor = 75,
    ComputeCapabilityMinor = 76,

    /// <summary>The shared memory that a block may ask for when the kernel opts in, in bytes.</summary>
    SharedMemoryPerBlockOptIn = 97,
}

/// <summary>What the driver knows of a loaded kernel; values are <c>CUfunction_attribute</c>'s.</summary>
public enum CudaFunctionAttribute
{
    MaxThreadsPerBlock = 0,
    StaticSharedBytes = 1,

    /// <summary>Local memory of a thread in bytes: over 0, registers were spilled or an array is indexed at run time.</summary>
    LocalBytes = 3,
    Registers = 4,
    MaxDynamicSharedBytes = 8,
}

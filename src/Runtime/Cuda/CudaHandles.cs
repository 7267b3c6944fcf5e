using System;
using System.Runtime.InteropServices;
using static Attn.Runtime.Cuda.CudaNative;

namespace Attn.Runtime.Cuda;

/// <summary>
/// Owns one object of the driver, and keeps the context it lives in alive. Release may run on the finaliser's thread, so it
/// makes the context current first.
/// </summary>
internal abstract class CudaHandle : SafeHandle
{
    private readonly CudaContext _context;

    private protected CudaHandle(CudaContext context, nint value)
        : base(0, ownsHandle: true)
    {
        _context = context;
        context.AddReference();
        SetHandle(value);
    }

    public override bool IsInvalid => handle == 0;

    internal nint Value
    {
        get
        {
            ObjectDisposedException.ThrowIf(IsClosed, this);
            return handle;
        }
    }

    protected sealed override bool ReleaseHandle()
    {
        var released = cuCtxSetCurrent(_context.Value) == 0 && Release() == 0;
        _context.RemoveReference();
        return released;
    }

    private protected abstract int Release();
}

internal sealed class ModuleHandle(CudaContext context, nint value) : CudaHandle(context, value)
{
    private protected override int Release() => cuModuleUnload(handle);
}

internal sealed class StreamHandle(CudaContext context, nint value) : CudaHandle(context, value)
{
    private protected override int Release() => cuStreamDestroy(handle);
}

internal sealed class EventHandle(CudaContext context, nint value) : CudaHandle(context, value)
{
    private protected override int Release() => cuEventDestroy(handle);
}

internal sealed class MemoryHandle(CudaContext context, nint value) : CudaHandle(context, value)
{
    private protected override int Release() => cuMemFree((ulong)handle);
}

/// <summary>One retain of a device's primary context.</summary>
internal sealed class PrimaryContextHandle : SafeHandle
{
    private readonly int _device;

    internal PrimaryContextHandle(int device, nint context)
        : base(0, ownsHandle: true)
    {
        _device = device;
        SetHandle(context);
    }

    public override bool IsInvalid => handle == 0;

    protected override bool ReleaseHandle() => cuDevicePrimaryCtxRelease(_device) == 0;
}

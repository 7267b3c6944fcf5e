using System;
using static Attn.Runtime.Cuda.CudaNative;

namespace Attn.Runtime.Cuda;

/// <summary>
/// A device's primary context, shared with every other library of the process that uses the device. The driver keeps one
/// current context a thread: the objects made from this one make it current before they call.
/// </summary>
public sealed class CudaContext : IDisposable
{
    private readonly PrimaryContextHandle _handle;

    private CudaContext(CudaDevice device, PrimaryContextHandle handle)
    {
        Device = device;
        _handle = handle;
        Modules = new CudaModuleCache(this);
    }

    /// <summary>The device.</summary>
    public CudaDevice Device { get; }

    /// <summary>Modules that were loaded here, to be found again.</summary>
    public CudaModuleCache Modules { get; }

    internal nint Value => _handle.DangerousGetHandle();

    /// <summary>Retains a device's primary context.</summary>
    /// <exception cref="AttnException">There is no driver (ATTN5101) or no such device (ATTN5102).</exception>
    public static CudaContext Open(int ordinal = 0)
    {
        var device = CudaDevice.Get(ordinal);
        CudaDriver.Check(cuDevicePrimaryCtxRetain(out var context, device.Handle), nameof(cuDevicePrimaryCtxRetain));
        return new CudaContext(device, new PrimaryContextHandle(device.Handle, context));
    }

    /// <summary>Unloads the cached modules, and lets the context go once everything made from it is gone too.</summary>
    public void Dispose()
    {
        Modules.Unload();
        _handle.Dispose();
    }

    internal void MakeCurrent()
    {
        ObjectDisposedException.ThrowIf(_handle.IsClosed, this);
        CudaDriver.Check(cuCtxSetCurrent(Value), nameof(cuCtxSetCurrent));
    }

    internal void AddReference()
    {
        var added = false;
        _handle.DangerousAddRef(ref added);
    }

    internal void RemoveReference() => _handle.DangerousRelease();
}

using System;
using static Attn.Runtime.Cuda.CudaNative;

namespace Attn.Runtime.Cuda;

/// <summary>A point in a stream, with the time at which the device reached it.</summary>
public sealed class CudaEvent : IDisposable
{
    private readonly CudaContext _context;
    private readonly EventHandle _handle;

    internal CudaEvent(CudaContext context, EventHandle handle)
    {
        _context = context;
        _handle = handle;
    }

    /// <summary>Waits for the device to reach this point, and gives the milliseconds since an earlier one.</summary>
    public float MillisecondsSince(CudaEvent start)
    {
        ArgumentNullException.ThrowIfNull(start);
        _context.MakeCurrent();
        CudaDriver.Check(cuEventSynchronize(_handle.Value), nameof(cuEventSynchronize));
        CudaDriver.Check(cuEventElapsedTime(out var milliseconds, start._handle.Value, _handle.Value), nameof(cuEventElapsedTime));
        return milliseconds;
    }

    /// <inheritdoc/>
    public void Dispose() => _handle.Dispose();
}

using System;
using System.Runtime.InteropServices;
using static Attn.Runtime.Cuda.CudaNative;

namespace Attn.Runtime.Cuda;

/// <summary>Memory of a device, freed when disposed.</summary>
public sealed unsafe class DeviceBuffer : IDisposable
{
    private const int OutOfMemory = 2;

    private readonly CudaContext _context;
    private readonly MemoryHandle _handle;

    private DeviceBuffer(CudaContext context, MemoryHandle handle, long bytes)
    {
        _context = context;
        _handle = handle;
        Bytes = bytes;
    }

    /// <summary>The size.</summary>
    public long Bytes { get; }

    /// <summary>The device address, aligned to 256 bytes.</summary>
    public ulong Address => (ulong)_handle.Value;

    /// <summary>Allocates at least one byte.</summary>
    /// <exception cref="AttnException">The device has not that much memory left (ATTN5103).</exception>
    public static DeviceBuffer Allocate(CudaContext context, long bytes)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentOutOfRangeException.ThrowIfNegative(bytes);
        context.MakeCurrent();
        var result = cuMemAlloc(out var address, (nuint)Math.Max(bytes, 1));
        if (result == OutOfMemory && cuMemGetInfo(out var free, out var total) == 0)
        {
            throw RuntimeErrors.OutOfDeviceMemory.With(bytes, free, total);
        }

        CudaDriver.Check(result, nameof(cuMemAlloc));
        return new DeviceBuffer(context, new MemoryHandle(context, (nint)address), bytes);
    }

    /// <summary>Allocates room for some values and copies them there.</summary>
    public static DeviceBuffer Of<T>(CudaContext context, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        var buffer = Allocate(context, (long)values.Length * sizeof(T));
        buffer.CopyFrom(values);
        return buffer;
    }

    /// <summary>Copies from the host to the start of the buffer, and waits.</summary>
    public void CopyFrom<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        var bytes = BytesWithin<T>(values.Length);
        fixed (T* from = &MemoryMarshal.GetReference(values))
        {
            CudaDriver.Check(cuMemcpyHtoD(Address, from, bytes), nameof(cuMemcpyHtoD));
        }

        WaitForDefaultStream();
    }

    /// <summary>Queues a copy from the host to the start of the buffer; the values may change as soon as this returns.</summary>
    public void CopyFrom(ReadOnlySpan<byte> values, CudaStream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var bytes = BytesWithin<byte>(values.Length);
        fixed (byte* from = &MemoryMarshal.GetReference(values))
        {
            CudaDriver.Check(cuMemcpyHtoDAsync(Address, from, bytes, stream.Value), nameof(cuMemcpyHtoDAsync));
        }
    }

    /// <summary>Copies the start of the buffer to the host, and waits.</summary>
    public void CopyTo<T>(Span<T> values)
        where T : unmanaged
    {
        var bytes = BytesWithin<T>(values.Length);
        fixed (T* to = &MemoryMarshal.GetReference(values))
        {
            CudaDriver.Check(cuMemcpyDtoH(to, Address, bytes), nameof(cuMemcpyDtoH));
        }
    }

    /// <summary>Sets every byte, and waits.</summary>
    public void Fill(byte value)
    {
        _context.MakeCurrent();
        CudaDriver.Check(cuMemsetD8(Address, value, (nuint)Bytes), nameof(cuMemsetD8));
        WaitForDefaultStream();
    }

    /// <inheritdoc/>
    public void Dispose() => _handle.Dispose();

    // A copy of pageable memory returns when that may change, and setting bytes when it is queued (CUDA driver API, "API synchronization behavior"). Both are on
    // the default stream, for which streams that are made here do not wait.
    private static void WaitForDefaultStream() => CudaDriver.Check(cuStreamSynchronize(0), nameof(cuStreamSynchronize));

    private nuint BytesWithin<T>(int count)
        where T : unmanaged
    {
        var bytes = (long)count * sizeof(T);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bytes, Bytes);
        _context.MakeCurrent();
        return (nuint)bytes;
    }
}

using System;
using static Attn.Runtime.Cuda.CudaNative;

namespace Attn.Runtime.Cuda;

/// <summary>A queue of device work.</summary>
public sealed class CudaStream : IDisposable
{
    private const uint NonBlocking = 1;

    private readonly CudaContext _context;
    private readonly StreamHandle? _handle;
    private readonly nint _value;

    private CudaStream(CudaContext context, StreamHandle? handle, nint value)
    {
        _context = context;
        _handle = handle;
        _value = value;
    }

    internal nint Value => _handle?.Value ?? _value;

    /// <summary>Makes a stream that does not wait for the legacy default stream.</summary>
    public static CudaStream Create(CudaContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.MakeCurrent();
        CudaDriver.Check(cuStreamCreate(out var stream, NonBlocking), nameof(cuStreamCreate));
        return new CudaStream(context, new StreamHandle(context, stream), stream);
    }

    /// <summary>A stream of another library in the same context, such as PyTorch's current one; 0 is the default stream. It stays that library's.</summary>
    public static CudaStream Of(CudaContext context, nint stream)
    {
        ArgumentNullException.ThrowIfNull(context);
        return new CudaStream(context, null, stream);
    }

    /// <summary>Waits until everything queued has run.</summary>
    /// <exception cref="AttnException">A kernel failed while running (ATTN5102).</exception>
    public void Synchronize()
    {
        _context.MakeCurrent();
        CudaDriver.Check(cuStreamSynchronize(Value), "a kernel that ran");
    }

    /// <summary>Queues the recording of an event.</summary>
    public CudaEvent Record()
    {
        _context.MakeCurrent();
        CudaDriver.Check(cuEventCreate(out var value, 0), nameof(cuEventCreate));
        var recorded = new CudaEvent(_context, new EventHandle(_context, value));
        CudaDriver.Check(cuEventRecord(value, Value), nameof(cuEventRecord));
        return recorded;
    }

    /// <inheritdoc/>
    public void Dispose() => _handle?.Dispose();
}

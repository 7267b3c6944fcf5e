using System.Collections.Generic;
using System.Threading;
using Attn.Runtime.Artifacts;

namespace Attn.Runtime.Cuda;

/// <summary>
/// What an artifact's kernels need on one stream beside the launch's own tensors. It is kept from launch to launch: kernels of a stream run one after
/// the other, so the next launch may write what the last one reads.
/// </summary>
internal sealed class StreamMemory(CudaContext context)
{
    private readonly Dictionary<string, (DeviceBuffer Buffer, string? MadeOf)> _kept = [];

    /// <summary>Held from the first copy of a launch to its last kernel, so that launches of several threads do not mix.</summary>
    public Lock Launching { get; } = new();

    /// <summary>The address of memory that holds what is planned by the time that a kernel queued next reads it.</summary>
    /// <exception cref="AttnException">The device has not that much memory left (ATTN5103).</exception>
    public ulong AddressOf(PlannedMemory planned, CudaStream stream)
    {
        var (buffer, madeOf) = _kept.GetValueOrDefault(planned.Name);
        if (buffer is null || buffer.Bytes < planned.Bytes)
        {
            if (buffer is not null)
            {
                stream.Synchronize();
                _kept.Remove(planned.Name);
                buffer.Dispose();
            }

            (buffer, madeOf) = (DeviceBuffer.Allocate(context, planned.Bytes), null);
            _kept[planned.Name] = (buffer, null);
        }

        if (planned.Content is { } content && content.MadeOf != madeOf)
        {
            buffer.CopyFrom(content.Make(), stream);
            _kept[planned.Name] = (buffer, content.MadeOf);
        }

        return buffer.Address;
    }

    /// <summary>Waits for the stream, and takes the number of a fault out of its status word; 0 where there is none.</summary>
    public int TakeFault(CudaStream stream)
    {
        stream.Synchronize();
        if (!_kept.TryGetValue(LaunchRules.StatusMemory, out var status))
        {
            return 0;
        }

        var fault = new int[1];
        status.Buffer.CopyTo<int>(fault);
        if (fault[0] != 0)
        {
            status.Buffer.CopyFrom(new byte[sizeof(int)], stream);
        }

        return fault[0];
    }

    public void Free()
    {
        foreach (var (buffer, _) in _kept.Values)
        {
            buffer.Dispose();
        }

        _kept.Clear();
    }
}

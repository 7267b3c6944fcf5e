using System;
using System.Collections.Generic;
using System.Linq;

namespace Attn.Ptx.Tests.Evaluation;

/// <summary>Memory of a device: what lies outside the allocations can be neither read nor written.</summary>
internal sealed class DeviceMemory
{
    /// <summary>The address of the first allocation.</summary>
    public const int First = Alignment;

    private const int Alignment = 256;

    private readonly byte[] _bytes;
    private readonly List<(long Start, long End)> _allocations = [];
    private long _next = First;

    public DeviceMemory(int bytes) => _bytes = new byte[bytes];

    /// <summary>The address of new memory, filled with 0xFF: NaN in each type of floats.</summary>
    public long Allocate(long bytes)
    {
        var start = _next;
        Assert.True(start + bytes <= _bytes.Length, "the device is full");
        _bytes.AsSpan((int)start, (int)bytes).Fill(0xFF);
        _allocations.Add((start, start + bytes));
        _next = (start + bytes + Alignment) / Alignment * Alignment;
        return start;
    }

    /// <summary>A little-endian number at an address that is a multiple of its size.</summary>
    public long Load(long address, int bytes)
    {
        Check(address, bytes);
        return bytes switch
        {
            1 => (sbyte)_bytes[address],
            2 => BitConverter.ToInt16(_bytes, (int)address),
            4 => BitConverter.ToInt32(_bytes, (int)address),
            _ => BitConverter.ToInt64(_bytes, (int)address),
        };
    }

    public void Store(long address, int bytes, long value)
    {
        Check(address, bytes);
        for (var k = 0; k < bytes; k++)
        {
            _bytes[address + k] = (byte)(value >> (8 * k));
        }
    }

    /// <summary>Checks that bytes are of one allocation, at a multiple of their number.</summary>
    public void Check(long address, int bytes)
    {
        Assert.True(address % bytes == 0, $"{bytes} bytes at {address}");
        Assert.True(_allocations.Any(a => a.Start <= address && address + bytes <= a.End), $"{bytes} bytes at {address} are of no allocation");
    }
}

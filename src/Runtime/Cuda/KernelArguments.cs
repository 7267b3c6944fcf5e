using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;

namespace Attn.Runtime.Cuda;

/// <summary>The values of a kernel's parameters, in their order. The driver reads them when a launch is queued.</summary>
public sealed unsafe class KernelArguments : IDisposable
{
    private const int Capacity = 4096;

    // A tensor map inside the block must keep its alignment of 64 bytes.
    private const int Alignment = 64;

    private readonly List<int> _offsets = [];
    private byte* _block = (byte*)NativeMemory.AlignedAlloc(Capacity, Alignment);
    private int _used;

    /// <summary>Returns the block when the owner forgot to.</summary>
    ~KernelArguments() => Free();

    public KernelArguments Add(int value) => Append(value, sizeof(int));

    public KernelArguments Add(long value) => Append(value, sizeof(long));

    public KernelArguments Add(float value) => Append(value, sizeof(float));

    public KernelArguments Add(bool value) => Append((byte)(value ? 1 : 0), sizeof(byte));

    /// <summary>Passes the address of device memory.</summary>
    public KernelArguments Add(DeviceBuffer buffer)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        return Append(buffer.Address, sizeof(ulong));
    }

    /// <summary>Passes a tensor map by value.</summary>
    public KernelArguments Add(in TensorMap map) => Append(map, Alignment);

    /// <inheritdoc/>
    public void Dispose()
    {
        Free();
        GC.SuppressFinalize(this);
    }

    internal int Launch(CudaLaunchConfig* config, nint function)
    {
        ObjectDisposedException.ThrowIf(_block is null, this);
        var parameters = stackalloc void*[_offsets.Count];
        for (var k = 0; k < _offsets.Count; k++)
        {
            parameters[k] = _block + _offsets[k];
        }

        var result = CudaNative.cuLaunchKernelEx(config, function, parameters, null);
        GC.KeepAlive(this);
        return result;
    }

    private KernelArguments Append<T>(in T value, int alignment)
        where T : unmanaged
    {
        ObjectDisposedException.ThrowIf(_block is null, this);
        var offset = (_used + alignment - 1) / alignment * alignment;
        if (offset + sizeof(T) > Capacity)
        {
            throw new InvalidOperationException("A kernel's parameters take 4,096 bytes at most.");
        }

        *(T*)(_block + offset) = value;
        _offsets.Add(offset);
        _used = offset + sizeof(T);
        return this;
    }

    private void Free()
    {
        NativeMemory.AlignedFree(_block);
        _block = null;
    }
}

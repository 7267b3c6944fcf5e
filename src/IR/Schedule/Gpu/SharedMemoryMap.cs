using System.Collections.Generic;

namespace Attn.IR.Gpu;

/// <summary>
/// Where a kernel's buffers and barriers lie in its block's shared memory: buffers in order, each swizzled slot at a multiple of the
/// 1,024 bytes over which the 128-byte swizzle repeats, each padded one at one of 16, then the mbarriers, then the scalars that a kernel keeps.
/// </summary>
public sealed class SharedMemoryMap
{
    private const int SwizzleAlignment = 1024;
    private const int RowAlignment = 16;
    private const int MbarrierBytes = 8;

    /// <summary>The bytes of a scalar, whatever its type.</summary>
    public const int ScalarBytes = 8;

    private readonly Dictionary<string, int> _offsets = [];
    private readonly Dictionary<string, int> _strides = [];

    /// <summary>Lays out a kernel's shared memory.</summary>
    public SharedMemoryMap(GpuKernel kernel)
    {
        var offset = 0;
        foreach (var buffer in kernel.Buffers)
        {
            var alignment = buffer.Layout == SharedLayout.Padded ? RowAlignment : SwizzleAlignment;
            var stride = (buffer.SlotBytes + alignment - 1) / alignment * alignment;
            _offsets.Add(buffer.Name, offset);
            _strides.Add(buffer.Name, stride);
            offset += stride * buffer.Stages;
        }

        foreach (var barrier in kernel.Barriers)
        {
            _offsets.Add(barrier.Name, offset);
            _strides.Add(barrier.Name, MbarrierBytes);
            offset += MbarrierBytes * barrier.Slots;
        }

        foreach (var scalar in kernel.KeptScalars)
        {
            _offsets.Add(scalar.Name, offset);
            _strides.Add(scalar.Name, ScalarBytes);
            offset += ScalarBytes;
        }

        Bytes = offset;
    }

    /// <summary>All bytes, which a launch asks for as dynamic shared memory.</summary>
    public int Bytes { get; }

    /// <summary>The offset of slot 0 of a buffer or barrier, or of a scalar, in bytes.</summary>
    public int OffsetOf(string name) => _offsets[name];

    /// <summary>The bytes from one slot to the next.</summary>
    public int StrideOf(string name) => _strides[name];
}

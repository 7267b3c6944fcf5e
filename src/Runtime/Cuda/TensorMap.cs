using System;
using System.Runtime.CompilerServices;
using static Attn.Runtime.Cuda.CudaNative;

namespace Attn.Runtime.Cuda;

/// <summary>The element types of a tensor map; values are <c>CUtensorMapDataType</c>'s.</summary>
public enum TensorMapElement
{
    Float16 = 6,
    Float32 = 7,
    BFloat16 = 9,
}

/// <summary>How a box is laid out in shared memory; values are <c>CUtensorMapSwizzle</c>'s.</summary>
public enum TensorMapSwizzle
{
    None = 0,
    Bytes32 = 1,
    Bytes64 = 2,
    Bytes128 = 3,
}

/// <summary>One dimension of a tensor map, innermost first.</summary>
/// <param name="Length">Elements of the tensor; reads past it give zeros.</param>
/// <param name="StrideBytes">Bytes from one index to the next; the innermost dimension is contiguous and ignores it.</param>
/// <param name="Box">Elements that one copy moves.</param>
public readonly record struct TensorMapDimension(ulong Length, ulong StrideBytes, uint Box);

/// <summary>What the copy engine needs to know of a tensor: an opaque 128 bytes, passed to a kernel by value.</summary>
[InlineArray(Words)]
public struct TensorMap
{
    private const int Words = 16;
    private const int MaxRank = 5;
    private const int L2Promotion256Bytes = 3;

    private ulong _word;

    /// <summary>Describes a strided tensor of up to five dimensions.</summary>
    /// <param name="element">The element type.</param>
    /// <param name="address">The address of the first element, a multiple of 16.</param>
    /// <param name="swizzle">The layout of a box in shared memory.</param>
    /// <param name="dimensions">Innermost first; strides are multiples of 16 bytes.</param>
    /// <exception cref="AttnException">The driver refused a stride, a box or a size (ATTN5102).</exception>
    public static unsafe TensorMap Tiled(
        TensorMapElement element, ulong address, TensorMapSwizzle swizzle, params ReadOnlySpan<TensorMapDimension> dimensions)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(dimensions.Length, MaxRank);
        var lengths = stackalloc ulong[MaxRank];
        var strides = stackalloc ulong[MaxRank];
        var box = stackalloc uint[MaxRank];
        var steps = stackalloc uint[MaxRank];
        for (var k = 0; k < dimensions.Length; k++)
        {
            lengths[k] = dimensions[k].Length;
            box[k] = dimensions[k].Box;
            steps[k] = 1;
            if (k > 0)
            {
                strides[k - 1] = dimensions[k].StrideBytes;
            }
        }

        // The driver writes to an address that is a multiple of 64, which a local need not be.
        var space = stackalloc byte[(Words * sizeof(ulong)) + 64];
        var aligned = (TensorMap*)(((nint)space + 63) & ~(nint)63);
        CudaDriver.Check(
            cuTensorMapEncodeTiled(
                aligned,
                (int)element,
                (uint)dimensions.Length,
                address,
                lengths,
                strides,
                box,
                steps,
                interleave: 0,
                (int)swizzle,
                L2Promotion256Bytes,
                outOfBoundsFill: 0),
            "a tensor map");
        return *aligned;
    }
}

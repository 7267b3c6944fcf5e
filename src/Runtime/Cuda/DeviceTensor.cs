using System;
using System.Collections.Generic;
using System.Linq;

namespace Attn.Runtime.Cuda;

/// <summary>
/// A tensor in device memory: an address of any origin (a <see cref="DeviceBuffer"/>, another library's allocation), which stays valid until the work
/// that uses it is done.
/// </summary>
public sealed record DeviceTensor
{
    /// <summary>Describes a strided tensor.</summary>
    /// <param name="address">The address of its first element.</param>
    /// <param name="element">How elements are stored.</param>
    /// <param name="shape">The length of each axis, outermost first.</param>
    /// <param name="strides">Elements from one index of each axis to the next.</param>
    /// <exception cref="AttnException">ATTN5001: a length is negative. ATTN5004: not a stride for each axis.</exception>
    public DeviceTensor(ulong address, DeviceElement element, ReadOnlySpan<long> shape, ReadOnlySpan<long> strides)
    {
        foreach (var length in shape)
        {
            Require.AxisLength("of a device tensor", length);
        }

        Require.Rank("strides of a device tensor", strides.Length, shape.Length);
        (Address, Element, Shape, Strides) = (address, element, shape.ToArray(), strides.ToArray());
    }

    /// <summary>The address of the first element.</summary>
    public ulong Address { get; }

    /// <summary>How elements are stored.</summary>
    public DeviceElement Element { get; }

    /// <summary>The length of each axis, outermost first.</summary>
    public IReadOnlyList<long> Shape { get; }

    /// <summary>Elements from one index of each axis to the next.</summary>
    public IReadOnlyList<long> Strides { get; }

    /// <summary>Whether its elements lie side by side in row-major order.</summary>
    public bool IsDense
    {
        get
        {
            var stride = 1L;
            for (var axis = Shape.Count - 1; axis >= 0; axis--)
            {
                if (Shape[axis] > 1 && Strides[axis] != stride)
                {
                    return Shape.Contains(0L);
                }

                stride *= Shape[axis];
            }

            return true;
        }
    }

    /// <summary>Describes a dense tensor.</summary>
    /// <exception cref="AttnException">ATTN5001: a length is negative.</exception>
    public static DeviceTensor Dense(ulong address, DeviceElement element, params ReadOnlySpan<long> shape)
        => new(address, element, shape, DenseStrides(shape));

    internal static long[] DenseStrides(ReadOnlySpan<long> shape)
    {
        var strides = new long[shape.Length];
        var stride = 1L;
        for (var axis = shape.Length - 1; axis >= 0; axis--)
        {
            strides[axis] = stride;
            stride = unchecked(stride * shape[axis]);
        }

        return strides;
    }
}

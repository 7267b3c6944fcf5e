using System;
using System.Globalization;
using System.Runtime.InteropServices;
using static Attn.Runtime.Cuda.CudaNative;

namespace Attn.Runtime.Cuda;

/// <summary>One GPU, by its ordinal.</summary>
public readonly unsafe record struct CudaDevice
{
    internal CudaDevice(int ordinal)
    {
        CudaDriver.Check(cuDeviceGet(out var handle, ordinal), nameof(cuDeviceGet));
        Ordinal = ordinal;
        Handle = handle;
    }

    /// <summary>Its place in the driver's list.</summary>
    public int Ordinal { get; }

    internal int Handle { get; }

    /// <summary>The marketing name.</summary>
    public string Name
    {
        get
        {
            const int Length = 256;
            var name = stackalloc byte[Length];
            CudaDriver.Check(cuDeviceGetName(name, Length, Handle), nameof(cuDeviceGetName));
            return Marshal.PtrToStringUTF8((nint)name) ?? "";
        }
    }

    /// <summary>The device of an ordinal.</summary>
    /// <exception cref="AttnException">There is no driver (ATTN5101) or no such device (ATTN5102).</exception>
    public static CudaDevice Get(int ordinal)
    {
        CudaDriver.Require();
        return new CudaDevice(ordinal);
    }

    /// <summary>Asks the driver for a property of the device.</summary>
    public int this[CudaDeviceAttribute attribute]
    {
        get
        {
            CudaDriver.Check(cuDeviceGetAttribute(out var value, attribute, Handle), nameof(cuDeviceGetAttribute));
            return value;
        }
    }

    /// <summary>Its generation.</summary>
    public ComputeCapability ComputeCapability
        => new(this[CudaDeviceAttribute.ComputeCapabilityMajor], this[CudaDeviceAttribute.ComputeCapabilityMinor]);

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Name} ({ComputeCapability}, {this[CudaDeviceAttribute.MultiprocessorCount]} multiprocessors)");
}

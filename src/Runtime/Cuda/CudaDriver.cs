using System;
using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using static Attn.Runtime.Cuda.CudaNative;

namespace Attn.Runtime.Cuda;

/// <summary>The CUDA driver of this machine. It is all that running a compiled kernel needs.</summary>
public static unsafe class CudaDriver
{
    private static readonly Lazy<Discovery> Found = new(Discover);

    /// <summary>Says which driver and device serve, or why none does.</summary>
    /// <param name="description">The driver's version and the first device when there is one; else the reason.</param>
    /// <returns>Whether kernels can run here.</returns>
    public static bool TryDescribe(out string description)
    {
        description = Found.Value.Description;
        return Found.Value.Usable;
    }

    /// <summary>The number of devices; 0 where there is no driver.</summary>
    public static int DeviceCount => Found.Value.DeviceCount;

    /// <summary>Makes sure that there is a driver with a device.</summary>
    /// <exception cref="AttnException">There is none (ATTN5101).</exception>
    internal static void Require()
    {
        if (!Found.Value.Usable)
        {
            throw RuntimeErrors.NoGpu.With(Found.Value.Description);
        }
    }

    /// <summary>Turns a failed call into an exception.</summary>
    /// <exception cref="AttnException">The call failed (ATTN5102).</exception>
    internal static void Check(int result, string call)
    {
        if (result != 0)
        {
            throw RuntimeErrors.DriverRefused.With(call, Describe(result));
        }
    }

    /// <summary>The driver's name of a result, and its words.</summary>
    internal static string Describe(int result)
    {
        var name = cuGetErrorName(result, out var nameText) == 0 ? Marshal.PtrToStringUTF8((nint)nameText) : null;
        var text = cuGetErrorString(result, out var longText) == 0 ? Marshal.PtrToStringUTF8((nint)longText) : null;
        return name is null ? string.Create(CultureInfo.InvariantCulture, $"error {result}") : $"{name} ({text})";
    }

    private static Discovery Discover()
    {
        var name = OperatingSystem.IsWindows() ? "nvcuda.dll" : "libcuda.so.1";
        if (!NativeLibrary.TryLoad(name, out var library))
        {
            return new Discovery(false, 0, $"'{name}' does not load");
        }

        NativeLibrary.SetDllImportResolver(Assembly.GetExecutingAssembly(), (wanted, _, _) => wanted == Library ? library : 0);
        var result = cuInit(0);
        if (result != 0)
        {
            return new Discovery(false, 0, $"the driver does not start: {Describe(result)}");
        }

        Check(cuDriverGetVersion(out var version), nameof(cuDriverGetVersion));
        Check(cuDeviceGetCount(out var count), nameof(cuDeviceGetCount));
        var driver = string.Create(CultureInfo.InvariantCulture, $"CUDA {version / 1000}.{version % 1000 / 10}");
        return count == 0
            ? new Discovery(false, 0, $"the driver ({driver}) sees no device")
            : new Discovery(true, count, $"{driver}, {new CudaDevice(0)}");
    }

    private sealed record Discovery(bool Usable, int DeviceCount, string Description);
}

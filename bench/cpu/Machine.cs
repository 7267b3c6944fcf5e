using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Attn.Cpu.Bench;

/// <summary>What the figures were measured on.</summary>
internal static class Machine
{
    private const string LinuxTable = "/proc/cpuinfo";

    /// <summary>The processor's name.</summary>
    public static string Processor
        => (File.Exists(LinuxTable) ? File.ReadLines(LinuxTable).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) : null)
            ?.Split(':')[1].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();

    /// <summary>The width of the vectors that kernels choose.</summary>
    public static int VectorBits => Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : 128;

    /// <summary>Whether the run time may use AVX-512, of whatever width.</summary>
    public static bool HasAvx512 => Avx512F.IsSupported;

    /// <summary>The version of this program, with the commit where the build knew it.</summary>
    public static string Version
        => typeof(Machine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
}

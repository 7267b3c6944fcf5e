using System;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Attn.Compiler.Tests;

/// <summary>Checks the goldens that it is given by name, after a folder with compiled kernels, in a process with switches of its own; see <see cref="VectorWidthTests"/>.</summary>
internal static class Program
{
    private static void Main(string[] folderAndGoldens)
    {
        Examples.KeepIn(folderAndGoldens[0]);
        var goldens = folderAndGoldens[1..];
        foreach (var name in goldens)
        {
            var (spec, kernel) = Examples.Get(name);
            GoldenTests.Check(name, spec, kernel);
        }

        Console.WriteLine($"{goldens.Length} goldens, {Machine}");
    }

    /// <summary>What vector code sees here.</summary>
    public static string Machine
        => $"512: {Vector512.IsHardwareAccelerated}, 256: {Vector256.IsHardwareAccelerated}, 128: {Vector128.IsHardwareAccelerated}, FMA: {Fma.IsSupported}";
}

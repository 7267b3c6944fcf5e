using System;
using Attn.IR;
using Attn.Runtime;

namespace Attn.Cli.Launch;

/// <summary>How q, k, v and out may be stored. A launch keeps their numbers in f32, rounded to what the storage type holds.</summary>
internal static class OperandType
{
    /// <summary>f32, f16 and bf16, in the order of reports.</summary>
    public static ElementType[] All { get; } = [ElementType.F32, ElementType.F16, ElementType.BF16];

    /// <summary>The same type in a file.</summary>
    public static SafetensorsType InFile(ElementType type) => type switch
    {
        ElementType.F16 => SafetensorsType.F16,
        ElementType.BF16 => SafetensorsType.BF16,
        _ => SafetensorsType.F32,
    };

    /// <summary>
    /// The largest relative error of rounding to the type: half a unit in the last of its 11 or 8 significant bits. 0 for f32, in which results are
    /// computed, so that their error has it already.
    /// </summary>
    public static double Roundoff(ElementType type) => type switch
    {
        ElementType.F16 => Math.ScaleB(1, -11),
        ElementType.BF16 => Math.ScaleB(1, -8),
        _ => 0,
    };

    /// <summary>The largest absolute error where the relative one does not hold: half the least subnormal number.</summary>
    public static double Underflow(ElementType type) => type switch
    {
        ElementType.F16 => Math.ScaleB(1, -25),
        ElementType.BF16 => Math.ScaleB(1, -134),
        _ => 0,
    };

    /// <summary>The number of the type that is nearest, ties to even.</summary>
    public static float Rounded(float number, ElementType type) => type switch
    {
        ElementType.F16 => (float)(Half)number,
        ElementType.BF16 => (float)(BFloat16)number,
        _ => number,
    };
}

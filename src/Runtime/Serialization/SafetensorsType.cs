using System;

namespace Attn.Runtime;

/// <summary>The element types of safetensors, under their names in the format.</summary>
public enum SafetensorsType
{
    /// <summary>IEEE 754 binary64.</summary>
    F64,

    /// <summary>IEEE 754 binary32.</summary>
    F32,

    /// <summary>IEEE 754 binary16.</summary>
    F16,

    /// <summary>The upper half of a binary32.</summary>
    BF16,

    /// <summary>64-bit two's complement.</summary>
    I64,

    /// <summary>32-bit two's complement.</summary>
    I32,

    /// <summary>16-bit two's complement.</summary>
    I16,

    /// <summary>8-bit two's complement.</summary>
    I8,

    /// <summary>Unsigned byte.</summary>
    U8,

    /// <summary>One byte, 0 or 1.</summary>
    BOOL,
}

/// <summary>What follows from an element type.</summary>
public static class SafetensorsTypes
{
    /// <summary>Bytes of one element.</summary>
    public static int Size(this SafetensorsType type) => type switch
    {
        SafetensorsType.F64 or SafetensorsType.I64 => 8,
        SafetensorsType.F32 or SafetensorsType.I32 => 4,
        SafetensorsType.F16 or SafetensorsType.BF16 or SafetensorsType.I16 => 2,
        _ => 1,
    };

    /// <summary>Whether a .NET type holds the elements bit for bit.</summary>
    internal static bool IsHeldBy(this SafetensorsType type, Type element) => type switch
    {
        SafetensorsType.F64 => element == typeof(double),
        SafetensorsType.F32 => element == typeof(float),
        SafetensorsType.F16 => element == typeof(Half),
        SafetensorsType.BF16 => element == typeof(BFloat16),
        SafetensorsType.I64 => element == typeof(long),
        SafetensorsType.I32 => element == typeof(int),
        SafetensorsType.I16 => element == typeof(short),
        SafetensorsType.I8 => element == typeof(sbyte),
        SafetensorsType.U8 => element == typeof(byte),
        _ => element == typeof(bool),
    };
}

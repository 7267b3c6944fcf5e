using System;
using System.Globalization;

namespace Attn.Ptx.Tests.Evaluation;

/// <summary>Values of LLVM types as 64 bits: integers sign-extended, an f32 in the low half.</summary>
internal static class Number
{
    private const float LeastNormal = 1.17549435e-38f;

    public static float Single(long bits) => BitConverter.Int32BitsToSingle((int)bits);

    public static double Double(long bits) => BitConverter.Int64BitsToDouble(bits);

    public static long Bits(float value) => BitConverter.SingleToInt32Bits(value);

    public static long Bits(double value) => BitConverter.DoubleToInt64Bits(value);

    /// <summary>A subnormal number as the zero of its sign.</summary>
    public static float Flushed(float value) => MathF.Abs(value) < LeastNormal ? MathF.CopySign(0, value) : value;

    /// <summary>The value of a width: its high bits are copies of its sign; a truth is 0 or 1.</summary>
    public static long Narrowed(string type, long value) => type switch
    {
        "i1" => value & 1,
        "i16" => (short)value,
        "i32" => (int)value,
        _ => value,
    };

    /// <summary>The number that 16 bits of <c>half</c> or <c>bfloat</c> are.</summary>
    public static float OfHalf(string type, long bits)
        => type == "half" ? (float)BitConverter.Int16BitsToHalf((short)bits) : BitConverter.Int32BitsToSingle((int)bits << 16);

    /// <summary>The 16 bits nearest to a number, of two the even ones.</summary>
    public static long HalfBits(string type, float value)
    {
        if (type == "half")
        {
            return BitConverter.HalfToInt16Bits((Half)value);
        }

        var bits = BitConverter.SingleToUInt32Bits(value);
        return float.IsNaN(value) ? 0x7FFF : (short)((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16);
    }

    public static long Literal(string type, string text)
        => text.StartsWith("0x", StringComparison.Ordinal)
            ? long.Parse(text[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture) is var bits && type == "float" ? Bits((float)Double(bits)) : bits
            : type == "float" && text.Contains('.', StringComparison.Ordinal) ? Bits(float.Parse(text, CultureInfo.InvariantCulture))
            : text == "null" ? 0
            : text == "@smem" ? DeviceMemory.First
            : text.StartsWith("@smem+", StringComparison.Ordinal) ? DeviceMemory.First + long.Parse(text[6..], CultureInfo.InvariantCulture)
            : text is "true" or "false" ? (text == "true" ? 1 : 0)
            : Narrowed(type, long.Parse(text, CultureInfo.InvariantCulture));
}

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
        "i32" => (int)value,
        _ => value,
    };

    public static long Literal(string type, string text)
        => text.StartsWith("0x", StringComparison.Ordinal)
            ? long.Parse(text[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture) is var bits && type == "float" ? Bits((float)Double(bits)) : bits
            : text is "true" or "false" ? (text == "true" ? 1 : 0)
            : Narrowed(type, long.Parse(text, CultureInfo.InvariantCulture));
}

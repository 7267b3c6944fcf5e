using System;
using System.Runtime.CompilerServices;

namespace Attn.Runtime;

/// <summary>
/// What a row or an item computes once: the language's functions of one number, with the meaning that <see cref="VecMath"/> and
/// <see cref="VecInt{V}"/> give to lanes. Integers have 64 bits.
/// </summary>
public static class ScalarMath
{
    /// <summary>2^x, within 2 ulp.</summary>
    public static float Exp2(float x) => Vec128.First(VecMath.Exp2<Vec128>(x));

    /// <summary>e^x - 1, within 3 ulp.</summary>
    public static float Expm1(float x) => Vec128.First(VecMath.Expm1<Vec128>(x));

    /// <summary>log(1 + x), within 4 ulp.</summary>
    public static float Log1p(float x) => Vec128.First(VecMath.Log1p<Vec128>(x));

    /// <summary>1 / (1 + e^-x), within 4 ulp.</summary>
    public static float Sigmoid(float x) => Vec128.First(VecMath.Sigmoid<Vec128>(x));

    /// <summary>log(1 + e^x), within 4 ulp.</summary>
    public static float Softplus(float x) => Vec128.First(VecMath.Softplus<Vec128>(x));

    /// <summary>The error function, within 4 ulp.</summary>
    public static float Erf(float x) => Vec128.First(VecMath.Erf<Vec128>(x));

    /// <summary>1 / sqrt(x).</summary>
    public static float Rsqrt(float x) => 1 / MathF.Sqrt(x);

    /// <summary>-1, 0 or 1; NaN stays NaN.</summary>
    public static float Sign(float x) => x > 0 ? 1 : x < 0 ? -1 : x;

    /// <summary>The integer below or at x; saturates, and NaN gives 0.</summary>
    public static long ToInt(float x) => long.CreateSaturating(Math.Floor((double)x));

    /// <summary>The absolute value; the least integer is its own.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Abs(long x) => x < 0 ? unchecked(-x) : x;

    /// <summary>The quotient, rounded towards minus infinity.</summary>
    /// <exception cref="AttnException">ATTN5009: the divisor is not positive.</exception>
    public static long FloorDivide(long dividend, long divisor)
    {
        Require.Positive("of /", divisor);
        var quotient = dividend / divisor;
        return dividend % divisor < 0 ? quotient - 1 : quotient;
    }

    /// <summary>What <see cref="FloorDivide"/> leaves: from 0 to <paramref name="divisor"/> - 1.</summary>
    /// <exception cref="AttnException">ATTN5009: the divisor is not positive.</exception>
    public static long FloorModulo(long dividend, long divisor)
    {
        Require.Positive("of %", divisor);
        var remainder = dividend % divisor;
        return remainder < 0 ? remainder + divisor : remainder;
    }
}

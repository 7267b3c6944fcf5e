using System;
using System.Runtime.CompilerServices;

namespace Attn.Runtime;

/// <summary>
/// The language's float functions over a register. Infinities, NaN, signed zero and subnormal numbers give what the scalar function gives,
/// unless a member says otherwise. Errors are in units in the last place of the result (ulp), measured against double.
/// </summary>
public static class VecMath
{
    private const float Log2E = 1.44269504f;

    // ln 2 in two parts: the first has so few bits that its product with an exponent is exact, with or without a fused multiply-add.
    private const float Ln2High = 0.693359375f;
    private const float Ln2Low = -2.12194440e-4f;

    // 1.5 * 2^23: adding it rounds to an integer and leaves that integer in the low bits.
    private const float RoundingBias = 12582912f;
    private const int RoundingBiasBits = 0x4B400000;
    private const int OneBits = 127 << 23;

    /// <summary>2^x, within 2 ulp.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Exp2<V>(V x)
        where V : struct, IVec<V>
    {
        var inRange = Limit(x, -151f, 129f);
        var biased = inRange + RoundingBias;
        return Scale(Exp2Fraction(inRange - (biased - RoundingBias)), biased);
    }

    /// <summary>
    /// 2^x for a softmax weight, within 2 ulp. <paramref name="x"/> is at most 127, and a result under 2^-126 may be 0: beside the weight 1 that every
    /// row has, it is nothing.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Exp2Weight<V>(V x)
        where V : struct, IVec<V>
    {
        // The exponent -127 has the bits of 0.
        var limited = V.MaxNative((V)(-127f), x);
        var biased = limited + RoundingBias;
        var fraction = Exp2Fraction(limited - (biased - RoundingBias));
        return fraction * V.AddInt(V.ShiftLeft(biased, 23), V.BroadcastInt(OneBits));
    }

    /// <summary><see cref="Exp2Weight{V}(V)"/> of one number, as one lane of it would have it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Exp2Weight(float x) => Vec128.First(Exp2Weight<Vec128>(x));

    /// <summary>e^x, within 2 ulp.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Exp<V>(V x)
        where V : struct, IVec<V>
    {
        var inRange = Limit(x, -105f, 89.5f);
        var biased = V.MultiplyAdd(inRange, (V)Log2E, (V)RoundingBias);
        var r = Remainder(inRange, biased - RoundingBias);
        return Scale(Exp1(r) + (V)1f, biased);
    }

    /// <summary>e^x - 1, within 3 ulp.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Expm1<V>(V x)
        where V : struct, IVec<V>
    {
        // Under -18 the result is -1 to the last bit. Half the power of two keeps the largest finite results finite.
        var inRange = Limit(x, -18f, 89.5f);
        var biased = V.MultiplyAdd(inRange, (V)Log2E, (V)RoundingBias);
        var r = Remainder(inRange, biased - RoundingBias);
        var half = V.AddInt(V.ShiftLeft(biased, 23), V.BroadcastInt(OneBits - (1 << 23)));
        var result = V.MultiplyAdd(Exp1(r), half, half - (V)0.5f) * 2f;

        // Where x is tiny the result is x itself, the sign of zero included.
        return V.Select(V.Abs(x) < (V)1e-8f, x, result);
    }

    /// <summary>Natural logarithm, within 2 ulp.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Log<V>(V x)
        where V : struct, IVec<V>
        => V.Log(x);

    /// <summary>Logarithm to base 2, within 4 ulp.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Log2<V>(V x)
        where V : struct, IVec<V>
        => V.Log2(x);

    /// <summary>log(1 + x), within 4 ulp.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Log1p<V>(V x)
        where V : struct, IVec<V>
    {
        // What 1 + x loses in rounding comes back as a first-order term.
        var sum = x + 1f;
        var corrected = V.Log(sum) + ((x - (sum - 1f)) / sum);
        var ordinary = (V.Abs(x) >= (V)1e-8f) & (sum > V.Zero) & (sum < (V)float.PositiveInfinity);
        var atTheEnds = V.Select(V.Abs(x) < (V)1e-8f, x, V.Log(sum));
        return V.Select(ordinary, corrected, atTheEnds);
    }

    /// <summary>Hyperbolic tangent, within 4 ulp.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Tanh<V>(V x)
        where V : struct, IVec<V>
    {
        // From 9.02 on the result is 1 to the last bit. NaN passes through Limit.
        var magnitude = Limit(V.Abs(x), 0f, 10f) * 2f;
        var biased = V.MultiplyAdd(magnitude, (V)Log2E, (V)RoundingBias);
        var r = Remainder(magnitude, biased - RoundingBias);
        var power = V.AddInt(V.ShiftLeft(biased, 23), V.BroadcastInt(OneBits));
        var expm1 = V.MultiplyAdd(Exp1(r), power, power - (V)1f);
        return V.Or(expm1 / (expm1 + 2f), SignBit(x));
    }

    /// <summary>1 / (1 + e^-x), within 4 ulp.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Sigmoid<V>(V x)
        where V : struct, IVec<V>
    {
        var decay = Exp(-V.Abs(x));
        return V.Select(x < V.Zero, decay, (V)1f) / (decay + 1f);
    }

    /// <summary>log(1 + e^x), within 4 ulp.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Softplus<V>(V x)
        where V : struct, IVec<V>
        => Relu(x) + Log1p(Exp(-V.Abs(x)));

    /// <summary>The larger of x and 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Relu<V>(V x)
        where V : struct, IVec<V>
        => V.Max(x, V.Zero);

    /// <summary>x sigmoid(x), within 5 ulp, or 1e-42 where the result is subnormal; 0 at minus infinity.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Silu<V>(V x)
        where V : struct, IVec<V>
        => V.Select(V.Equal(x, (V)float.NegativeInfinity), V.Zero, x * Sigmoid(x));

    /// <summary>x Φ(x) by the error function. The error is 2e-7 |x| + 4 ulp: far on the left the sum 1 + erf cancels.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Gelu<V>(V x)
        where V : struct, IVec<V>
    {
        var result = x * 0.5f * (Erf(x * 0.707106781f) + 1f);
        return V.Select(V.Equal(x, (V)float.NegativeInfinity), V.Zero, result);
    }

    /// <summary>The error function, within 4 ulp.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Erf<V>(V x)
        where V : struct, IVec<V>
    {
        var square = x * x;
        var odd = V.MultiplyAdd((V)7.87587505e-05f, square, (V)(-0.000801686428f));
        odd = V.MultiplyAdd(odd, square, (V)0.00518908742f);
        odd = V.MultiplyAdd(odd, square, (V)(-0.026854212f));
        odd = V.MultiplyAdd(odd, square, (V)0.112835947f);
        odd = V.MultiplyAdd(odd, square, (V)(-0.376126267f));
        odd = V.MultiplyAdd(odd, square, (V)1.12837917f);

        // From 1 on, -log(1 - erf) is a polynomial; from 4 on, erf is 1 to the last bit.
        var t = Limit(V.Abs(x), 0f, 4f);
        var decay = V.MultiplyAdd((V)(-1.63715142e-06f), t, (V)4.60580427e-05f);
        decay = V.MultiplyAdd(decay, t, (V)(-0.000596805626f));
        decay = V.MultiplyAdd(decay, t, (V)0.00475959629f);
        decay = V.MultiplyAdd(decay, t, (V)(-0.026421136f));
        decay = V.MultiplyAdd(decay, t, (V)0.110080083f);
        decay = V.MultiplyAdd(decay, t, (V)0.631826052f);
        decay = V.MultiplyAdd(decay, t, (V)1.13023343f);
        decay = V.MultiplyAdd(decay, t, (V)(-0.00032013805f));
        var tail = V.Or((V)1f - Exp(-decay), SignBit(x));
        return V.Select(V.Abs(x) < (V)1f, odd * x, tail);
    }

    /// <summary>1 / sqrt(x), within 2 ulp.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Rsqrt<V>(V x)
        where V : struct, IVec<V>
        => (V)1f / V.Sqrt(x);

    /// <summary>-1, 0 or 1; NaN stays NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Sign<V>(V x)
        where V : struct, IVec<V>
    {
        var unit = V.Or((V)1f, SignBit(x));
        return V.Select((x < V.Zero) | (x > V.Zero), unit, x);
    }

    /// <summary>x brought into an interval; NaN if any operand is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Clamp<V>(V x, V low, V high)
        where V : struct, IVec<V>
        => V.Min(V.Max(x, low), high);

    /// <summary>x^y as <see cref="MathF.Pow"/> has it, lane by lane: exact in every special case, and slow.</summary>
    public static V Pow<V>(V x, V y)
        where V : struct, IVec<V>
    {
        Span<float> bases = stackalloc float[16];
        Span<float> exponents = stackalloc float[16];
        V.Store(x, bases, 0);
        V.Store(y, exponents, 0);
        for (var lane = 0; lane < V.Count; lane++)
        {
            bases[lane] = MathF.Pow(bases[lane], exponents[lane]);
        }

        return V.Load(bases, 0);
    }

    /// <summary>The largest lane; NaN if any lane is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float MaxAcross<V>(V x)
        where V : struct, IVec<V>
        => (!V.Equal(x, x)).Any ? float.NaN : V.MaxAcross(x);

    /// <summary>The smallest lane; NaN if any lane is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float MinAcross<V>(V x)
        where V : struct, IVec<V>
        => (!V.Equal(x, x)).Any ? float.NaN : V.MinAcross(x);

    // The native operations hand back their right operand where one is NaN.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Limit<V>(V x, float low, float high)
        where V : struct, IVec<V>
        => V.MinNative((V)high, V.MaxNative((V)low, x));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V SignBit<V>(V x)
        where V : struct, IVec<V>
        => V.And(x, V.BroadcastInt(int.MinValue));

    /// <summary>2^f for f from -1/2 to 1/2: 1 + f q(f), q through Chebyshev nodes, 4e-9 off.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Exp2Fraction<V>(V f)
        where V : struct, IVec<V>
    {
        return V.MultiplyAdd(
            Quintic(f, f * f, 0.693147188f, 0.240226508f, 0.0555035711f, 0.00961808256f, 0.00133908634f, 0.000154531629f), f, (V)1f);
    }

    /// <summary>e^r - 1 for |r| up to ln(2)/2.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Exp1<V>(V r)
        where V : struct, IVec<V>
    {
        var square = r * r;
        return V.MultiplyAdd(
            Quintic(r, square, 0.5f, 0.166666667f, 0.0416664649f, 0.00833331093f, 0.00139336479f, 0.000198909884f), square, r);
    }

    /// <summary>A polynomial of degree 5 in pairs of terms (Estrin): half the latency of one term after another.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Quintic<V>(V x, V square, float c0, float c1, float c2, float c3, float c4, float c5)
        where V : struct, IVec<V>
    {
        var low = V.MultiplyAdd((V)c1, x, (V)c0);
        var middle = V.MultiplyAdd((V)c3, x, (V)c2);
        var high = V.MultiplyAdd((V)c5, x, (V)c4);
        return V.MultiplyAdd(V.MultiplyAdd(high, square, middle), square, low);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Remainder<V>(V x, V n)
        where V : struct, IVec<V>
        => V.MultiplyAdd(n, (V)(-Ln2Low), V.MultiplyAdd(n, (V)(-Ln2High), x));

    /// <summary>value * 2^n, the integer n being in the low bits of <paramref name="biased"/>; two factors, since 2^n may be subnormal.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Scale<V>(V value, V biased)
        where V : struct, IVec<V>
    {
        var n = V.SubtractInt(biased, V.BroadcastInt(RoundingBiasBits));
        var half = V.ShiftRight(n, 1);
        var one = V.BroadcastInt(OneBits);
        var first = V.AddInt(V.ShiftLeft(half, 23), one);
        var second = V.AddInt(V.ShiftLeft(V.SubtractInt(n, half), 23), one);
        return value * first * second;
    }
}

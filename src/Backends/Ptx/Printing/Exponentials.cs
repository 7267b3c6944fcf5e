namespace Attn.Backends.Ptx.Printing;

/// <summary>The functions in f32 that are made of powers of e and 2. <see cref="FloatFunctions"/> states their errors.</summary>
internal sealed class Exponentials(LlvmText text)
{
    private const double Log2E = 1.4426950408889634;

    // ln 2 in two parts: the first has so few bits that its product with an exponent is exact.
    private const double Ln2High = 0.693359375;
    private const double Ln2Low = -2.12194440e-4;

    // 1.5 * 2^23: adding it rounds to an integer and leaves that integer in the low bits.
    private const double RoundingBias = 12582912;
    private const int RoundingBiasBits = 0x4B400000;
    private const int OneBits = 127 << 23;

    private readonly RealInstructions _f = RealInstructions.Single(text);

    /// <summary>2^x.</summary>
    public string Exp2(string x) => _f.Call("llvm.nvvm.ex2.approx.ftz.f32", x);

    /// <summary>e^x. As <c>2^(x log2 e)</c> it would be off by |x| ulp, so the fraction of the exponent is made with two parts of ln 2.</summary>
    public string Exp(string x)
    {
        var (r, n) = Reduce(_f.Clamp(x, -105, 89.5));

        // Two factors, since 2^128 is no number and may be needed where e^r is under 1.
        var half = _f.Integer("ashr", "i32", n, 1);
        var rest = _f.Integer("sub", "i32", n, half);
        return _f.Multiply(_f.Multiply(_f.Add(PowerMinusOne(r), 1), PowerOfTwo(half)), PowerOfTwo(rest));
    }

    /// <summary>e^x - 1.</summary>
    public string Expm1(string x)
    {
        // Under -18 the result is -1 to the last bit. Half the power of two keeps the largest finite results finite.
        var (r, n) = Reduce(_f.Clamp(x, -18, 89.5));
        var half = PowerOfTwo(_f.Integer("add", "i32", n, -1));
        var result = _f.Multiply(_f.Fma(PowerMinusOne(r), half, _f.Add(half, -0.5)), 2);

        // Where x is tiny the result is x itself, the sign of zero included.
        return _f.Select(_f.Compare("olt", _f.Abs(x), 1e-8), x, result);
    }

    /// <summary>The hyperbolic tangent: near 0 an odd polynomial, elsewhere <c>1 - 2 / (e^2x + 1)</c>, where the error of the power is damped.</summary>
    public string Tanh(string x)
    {
        var magnitude = _f.Abs(x);
        var square = _f.Multiply(magnitude, magnitude);
        var cubic = _f.Multiply(square, _f.Polynomial(square, -0.333333313, 0.133331135, -0.0539094284, 0.0213093888, -0.00661022775));
        var near = _f.Fma(cubic, magnitude, magnitude);
        var power = Exp2(_f.Multiply(magnitude, 2 * Log2E));
        var far = _f.Fma(_f.Reciprocal(_f.Add(power, 1)), -2, _f.Literal(1));
        return _f.WithSign(_f.Select(_f.Compare("olt", magnitude, 0.55), near, far), x);
    }

    /// <summary>1 / (1 + e^-x), in the fewest instructions: it is evaluated at each score.</summary>
    public string Sigmoid(string x) => _f.Reciprocal(_f.Add(Exp2(_f.Multiply(x, -Log2E)), 1));

    /// <summary>The error function.</summary>
    public string Erf(string x)
    {
        var square = _f.Multiply(x, x);
        var near = _f.Polynomial(
            square, 1.12837917, -0.376126267, 0.112835947, -0.026854212, 0.00518908742, -0.000801686428, 7.87587505e-05);

        // From 1 on, -log(1 - erf) is a polynomial; from 4 on, erf is 1 to the last bit.
        var magnitude = _f.Abs(x);
        var decay = _f.Polynomial(
            _f.Minimum(magnitude, _f.Literal(4)),
            -0.00032013805, 1.13023343, 0.631826052, 0.110080083, -0.026421136, 0.00475959629, -0.000596805626, 4.60580427e-05, -1.63715142e-06);
        var far = _f.WithSign(_f.Subtract(_f.Literal(1), Exp(_f.Negate(decay))), x);
        return _f.Select(_f.Compare("olt", magnitude, 1), _f.Multiply(near, x), far);
    }

    /// <summary>x as <c>n ln 2 + r</c> with |r| up to ln(2)/2; n is an integer register.</summary>
    private (string Remainder, string Exponent) Reduce(string x)
    {
        var biased = _f.Fma(x, Log2E, _f.Literal(RoundingBias));
        var n = _f.Add(biased, -RoundingBias);
        var r = _f.Fma(n, -Ln2Low, _f.Fma(n, -Ln2High, x));
        return (r, _f.Integer("sub", "i32", _f.Bits(biased), RoundingBiasBits));
    }

    /// <summary>e^r - 1 for |r| up to ln(2)/2.</summary>
    private string PowerMinusOne(string r)
        => _f.Fma(_f.Polynomial(r, 0.5, 0.166666667, 0.0416664649, 0.00833331093, 0.00139336479, 0.000198909884), _f.Multiply(r, r), r);

    private string PowerOfTwo(string n) => _f.OfBits(_f.Integer("add", "i32", _f.Integer("shl", "i32", n, 23), OneBits));
}

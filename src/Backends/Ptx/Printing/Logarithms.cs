namespace Attn.Backends.Ptx.Printing;

/// <summary>
/// Logarithms in f32. The instruction <c>lg2.approx</c> is right to an absolute error only, which near 1 is none of the result, so a number is taken
/// apart as <c>2^n (1 + f)</c> with f from -1/3 to 1/3. <see cref="FloatFunctions"/> states the errors.
/// </summary>
internal sealed class Logarithms(LlvmText text)
{
    private const double Ln2 = 0.6931471805599453;
    private const double LeastNormal = 1.17549435082228751e-38;

    // The bits of 2/3: a number from there to 4/3 keeps its exponent.
    private const int TwoThirds = 0x3F2AAAAB;
    private const int ExponentBits = unchecked((int)0xFF800000);

    private readonly RealInstructions _f = RealInstructions.Single(text);

    /// <summary>The natural logarithm.</summary>
    public string Log(string x)
    {
        var (n, rest) = Split(x);
        return AtTheEnds(x, _f.Fma(n, Ln2, rest));
    }

    /// <summary>The logarithm to base 2.</summary>
    public string Log2(string x)
    {
        var (n, rest) = Split(x);
        return AtTheEnds(x, _f.Fma(rest, 1 / Ln2, n));
    }

    /// <summary>log(1 + x). What the sum loses in rounding comes back as a first-order term.</summary>
    public string Log1p(string x)
    {
        var sum = _f.Add(x, 1);
        var log = Log(sum);
        var lost = _f.Subtract(x, _f.Add(sum, -1));
        var corrected = _f.Fma(lost, _f.Reciprocal(sum), log);

        // At -1 and at infinity nothing was lost that is a number.
        var inside = _f.Select(_f.Compare("olt", _f.Abs(log), double.PositiveInfinity), corrected, log);
        return _f.Select(_f.Compare("olt", _f.Abs(x), 1e-8), x, inside);
    }

    /// <summary>The exponent n as a float, and log(1 + f), of a positive number.</summary>
    private (string Exponent, string Fraction) Split(string x)
    {
        var bits = _f.Bits(x);
        var exponent = _f.Integer("and", "i32", _f.Integer("sub", "i32", bits, TwoThirds), ExponentBits);
        var f = _f.Add(_f.OfBits(_f.Integer("sub", "i32", bits, exponent)), -1);
        var n = _f.Multiply(_f.Convert("sitofp", "i32", exponent, "float"), 1.0 / (1 << 23));
        var cubic = _f.Polynomial(
            f, 0.333333343, -0.249999449, 0.199999481, -0.166733161, 0.142918676, -0.122887217, 0.109156549, -0.124222003, 0.113306172);
        return (n, _f.Fma(_f.Fma(cubic, f, _f.Literal(-0.5)), _f.Multiply(f, f), f));
    }

    private string AtTheEnds(string x, string log)
    {
        var below = _f.Select(_f.Compare("olt", x, 0), _f.Literal(double.NaN), _f.Literal(double.NegativeInfinity));
        var finite = _f.Select(_f.Compare("olt", x, double.PositiveInfinity), log, x);
        return _f.Select(_f.Compare("olt", x, LeastNormal), below, finite);
    }
}

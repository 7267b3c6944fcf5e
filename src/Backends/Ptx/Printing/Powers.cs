using System;
using System.Linq;

namespace Attn.Backends.Ptx.Printing;

/// <summary>
/// Powers, in f64: an exponent multiplies the relative error of a logarithm, so that f32 would leave a power of 100 nothing. The logarithm is right to
/// 2e-16 of itself, the power to 3e-16 and what the product of exponent and logarithm was rounded by.
/// </summary>
internal sealed class Powers(LlvmText text)
{
    private const double Ln2 = 0.6931471805599453;

    // The bits of sqrt(1/2): a number from there to sqrt(2) keeps its exponent.
    private const long RootOfHalf = 0x3FE6A09E667F3BCD;
    private const long ExponentBits = unchecked((long)0xFFF0000000000000);

    // 1.5 * 2^52: adding it rounds to an integer and leaves that integer in the low bits.
    private const double RoundingBias = 6755399441055744;

    // log2(m) = 2 / ln 2 artanh s, and 2^f = e^(f ln 2), each as far as a term is seen.
    private static readonly double[] Logarithm = [.. Enumerable.Range(0, 11).Select(k => 2 / Ln2 / ((2 * k) + 1))];
    private static readonly double[] Exponential =
        [.. Enumerable.Range(0, 14).Select(k => Math.Pow(Ln2, k) / Enumerable.Range(1, k).Aggregate(1.0, (p, j) => p * j))];

    private readonly RealInstructions _d = RealInstructions.Double(text);

    /// <summary>x^y of numbers in f32, rounded to f32 once.</summary>
    public string Pow(string x, string y)
    {
        var power = PowOfDoubles(_d.Convert("fpext", "float", x, "double"), _d.Convert("fpext", "float", y, "double"));
        return _d.Convert("fptrunc", "double", power, "float");
    }

    /// <summary>x^y of numbers in f64, with the special cases of IEEE 754; beyond 2^±1000 it stays there.</summary>
    public string PowOfDoubles(string x, string y)
    {
        // A base of 1 or an exponent of 0 gives 1 whatever the other is, NaN included.
        var logarithm = Log2(_d.Abs(x));
        var exponent = _d.Select(_d.Compare("oeq", logarithm, 0), _d.Literal(0), _d.Multiply(y, logarithm));
        var magnitude = Exp2(_d.Select(_d.Compare("oeq", y, 0), _d.Literal(0), exponent));

        // An odd exponent keeps the sign of its base; a negative number has no power that is not an integer.
        var half = _d.Multiply(y, 0.5);
        var fractional = _d.Compare("une", _d.Floor(y), y);
        var signed = _d.Select(_d.Compare("une", _d.Floor(half), half), _d.WithSign(magnitude, x), magnitude);
        var whole = _d.Select(fractional, magnitude, signed);
        var negative = _d.Integer("and", "i1", _d.Compare("olt", x, 0), _d.Compare("ogt", x, double.NegativeInfinity));
        var undefined = _d.Integer("and", "i1", fractional, negative);
        return _d.Select(undefined, _d.Literal(double.NaN), whole);
    }

    private string Log2(string x)
    {
        var bits = _d.Bits(x);
        var exponent = _d.Integer("and", "i64", _d.Integer("sub", "i64", bits, RootOfHalf), ExponentBits);
        var m = _d.OfBits(_d.Integer("sub", "i64", bits, exponent));
        var n = _d.Convert("sitofp", "i64", _d.Integer("ashr", "i64", exponent, 52), "double");
        var s = _d.Divide(_d.Add(m, -1), _d.Add(m, 1));
        var log = _d.Fma(s, _d.Polynomial(_d.Multiply(s, s), Logarithm), n);
        var finite = _d.Select(_d.Compare("olt", x, double.PositiveInfinity), log, x);
        return _d.Select(_d.Compare("oeq", x, 0), _d.Literal(double.NegativeInfinity), finite);
    }

    private string Exp2(string x)
    {
        var above = _d.Select(_d.Compare("olt", x, -1000), _d.Literal(-1000), x);
        var inRange = _d.Select(_d.Compare("ogt", above, 1000), _d.Literal(1000), above);
        var biased = _d.Add(inRange, RoundingBias);
        var fraction = _d.Subtract(inRange, _d.Add(biased, -RoundingBias));
        var exponent = _d.Integer("shl", "i64", _d.Bits(biased), 52);
        return _d.OfBits(_d.Integer("add", "i64", _d.Bits(_d.Polynomial(fraction, Exponential)), exponent));
    }
}

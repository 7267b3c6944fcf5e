using System;
using System.Collections.Generic;
using System.Globalization;

namespace Attn.Backends.Ptx.Printing;

/// <summary>
/// Sines and cosines in f32, right for every angle: an angle is taken modulo a quarter turn first, with as many bits of 2/π as it needs (Payne and
/// Hanek, 1983). The instructions <c>sin.approx</c> and <c>cos.approx</c> have an absolute error that grows with the angle.
/// </summary>
internal sealed class Trigonometry(LlvmText text, Powers powers)
{
    // π/2 in two parts of f64: their multiples stay right to 1e-16 while they count quarter turns up to 2^51.
    private const double QuarterTurn = Math.PI / 2;
    private const double QuarterTurnRest = 6.123233995736766e-17;
    private const double DoubleRoundingBias = 6755399441055744;

    private const double Small = 1.0 / 4096;

    // The binary digits of 2/π, 64 to a word, behind zeros for angles whose integer part needs none.
    private static readonly ulong[] Digits = [0, 0, 0, 0xA2F9836E4E441529, 0xFC2757D1F534DDC0, 0xDB6295993C439041, 0xFE5163ABDEBBC561];

    private readonly RealInstructions _f = RealInstructions.Single(text);
    private readonly RealInstructions _d = RealInstructions.Double(text);
    private readonly Dictionary<(string, string, string, string), (string Remainder, string Quarter)> _angles = [];

    /// <summary>The sine.</summary>
    public string Sin(string x)
    {
        var (r, quarter) = Reduce(x);
        var magnitude = Sine(r, quarter);
        var sign = _f.Integer("and", "i32", _f.Bits(x), int.MinValue);
        return Defined(x, _f.OfBits(_f.Integer("xor", "i32", _f.Bits(magnitude), sign)));
    }

    /// <summary>The cosine.</summary>
    public string Cos(string x)
    {
        var (r, quarter) = Reduce(x);
        return Defined(x, Sine(r, _f.Integer("add", "i32", quarter, 1)));
    }

    /// <summary>cos(position * theta^(-2 pair / length)), the angle in f64.</summary>
    public string RopeCos(string theta, string position, string pair, string length)
    {
        var (r, quarter) = KnownAngle(theta, position, pair, length);
        return Sine(r, _f.Integer("add", "i32", quarter, 1));
    }

    /// <summary>The sine of the same angle.</summary>
    public string RopeSin(string theta, string position, string pair, string length)
    {
        var (r, quarter) = KnownAngle(theta, position, pair, length);
        return Sine(r, quarter);
    }

    private string Defined(string x, string result)
        => _f.Select(_f.Compare("olt", _f.Abs(x), double.PositiveInfinity), result, _f.Literal(double.NaN));

    /// <summary>sin(r + quarter π/2), where |r| is up to π/4.</summary>
    private string Sine(string r, string quarter)
    {
        var square = _f.Multiply(r, r);
        var sine = _f.Fma(_f.Multiply(square, _f.Polynomial(square, -0.166666672, 0.00833333191, -0.00019840087, 2.72499256e-06)), r, r);
        var cosine = _f.Polynomial(square, 1, -0.5, 0.0416666642, -0.00138883025, 2.45479423e-05);
        var odd = Bit(quarter, 1);
        var value = _f.Select(odd, cosine, sine);
        return _f.Select(Bit(quarter, 2), _f.Negate(value), value);

        string Bit(string of, int mask) => _f.Integer("icmp ne", "i32", _f.Integer("and", "i32", of, mask), 0);
    }

    // A cosine comes with the sine of its angle.
    private (string Remainder, string Quarter) KnownAngle(string theta, string position, string pair, string length)
    {
        var key = (theta, position, pair, length);
        return _angles.TryGetValue(key, out var known) ? known : _angles[key] = RopeAngle(theta, position, pair, length);
    }

    /// <summary>The angle of rotary embedding as a remainder in f32, and how many quarter turns it is besides (modulo 4).</summary>
    private (string Remainder, string Quarter) RopeAngle(string theta, string position, string pair, string length)
    {
        var turn = _d.Divide(_d.Multiply(OfInteger(pair), -2), OfInteger(length));
        var frequency = powers.PowOfDoubles(_d.Convert("fpext", "float", theta, "double"), turn);
        var angle = _d.Multiply(OfInteger(position), frequency);
        var biased = _d.Fma(angle, 1 / QuarterTurn, _d.Literal(DoubleRoundingBias));
        var n = _d.Add(biased, -DoubleRoundingBias);
        var r = _d.Fma(n, -QuarterTurnRest, _d.Fma(n, -QuarterTurn, angle));
        return (_d.Convert("fptrunc", "double", r, "float"), _d.Convert("trunc", "i64", _d.Bits(biased), "i32"));

        string OfInteger(string x) => _d.Convert("sitofp", "i64", x, "double");
    }

    /// <summary>
    /// The magnitude of an angle M 2^K as a remainder and quarter turns modulo 4: the product of M and those digits of 2/π that count, which are 128
    /// from the one of weight 2^(1-K) on. Its highest two bits are the quarter turns, the next 62 their fraction.
    /// </summary>
    private (string Remainder, string Quarter) Reduce(string x)
    {
        var bits = _f.Integer("and", "i32", _f.Bits(x), int.MaxValue);
        var first = _f.Integer("add", "i32", _f.Integer("lshr", "i32", bits, 23), 40);
        var mantissa = Wide(_f.Integer("or", "i32", _f.Integer("and", "i32", bits, (1 << 23) - 1), 1 << 23));
        var (high, low) = DigitsFrom(first);
        var lower = _f.Integer("mul", "i64", mantissa, _f.Integer("and", "i64", low, uint.MaxValue));
        var upper = _f.Integer("mul", "i64", mantissa, _f.Integer("lshr", "i64", low, 32));
        var carry = _f.Integer("lshr", "i64", _f.Integer("add", "i64", upper, _f.Integer("lshr", "i64", lower, 32)), 32);
        var product = _f.Integer("add", "i64", _f.Integer("mul", "i64", mantissa, high), carry);
        var quarter = _f.Integer("lshr", "i64", _f.Integer("add", "i64", product, 1L << 61), 62);
        var fraction = _f.Integer("sub", "i64", product, _f.Integer("shl", "i64", quarter, 62));
        var r = _f.Multiply(_f.Convert("sitofp", "i64", fraction, "float"), QuarterTurn / (1L << 62));

        // A small angle is its own sine to the last bit, and has too few digits left.
        var magnitude = _f.Abs(x);
        return (_f.Select(_f.Compare("olt", magnitude, Small), magnitude, r), _f.Convert("trunc", "i64", quarter, "i32"));
    }

    /// <summary>128 digits from one on, in two words.</summary>
    private (string High, string Low) DigitsFrom(string first)
    {
        var word = _f.Integer("lshr", "i32", first, 6);
        var shift = Wide(_f.Integer("and", "i32", first, 63));
        var rest = _f.Integer("sub", "i64", "63", shift);
        var words = new[] { Word(0), Word(1), Word(2) };
        return (Joined(words[0], words[1]), Joined(words[1], words[2]));

        string Word(int place)
        {
            var value = Literal(Digits[place]);
            for (var k = 1; k + 2 < Digits.Length; k++)
            {
                if (Digits[k + place] != Digits[k + place - 1])
                {
                    value = _f.SelectOf("i64", _f.Integer("icmp uge", "i32", word, k), Literal(Digits[k + place]), value);
                }
            }

            return value;
        }

        string Joined(string left, string right)
            => _f.Integer("or", "i64", _f.Integer("shl", "i64", left, shift), _f.Integer("lshr", "i64", _f.Integer("lshr", "i64", right, 1), rest));

        static string Literal(ulong digits) => unchecked((long)digits).ToString(CultureInfo.InvariantCulture);
    }

    private string Wide(string x) => _f.Convert("zext", "i32", x, "i64");
}

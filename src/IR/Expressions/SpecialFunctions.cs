using System;

namespace Attn.IR;

/// <summary>Functions that <see cref="Math"/> lacks, in float64.</summary>
internal static class SpecialFunctions
{
    /// <summary>
    /// The error function, to about 1e-15: its Maclaurin series near zero, the continued fraction of erfc elsewhere
    /// (Abramowitz and Stegun, 7.1.6 and 7.1.14).
    /// </summary>
    public static double Erf(double x)
    {
        var a = Math.Abs(x);
        if (double.IsNaN(x) || a > 6)
        {
            return double.IsNaN(x) ? x : Math.Sign(x);
        }

        return a < 2.5 ? Series(x) : Math.Sign(x) * (1 - Complement(a));
    }

    /// <summary><c>log(1 + x)</c> without cancellation near zero (Kahan's quotient).</summary>
    public static double Log1p(double x)
    {
        var u = 1 + x;
        return u == 1 ? x : double.IsPositiveInfinity(u) ? u : Math.Log(u) * x / (u - 1);
    }

    /// <summary><c>exp(x) - 1</c> without cancellation near zero (Kahan's quotient).</summary>
    public static double Expm1(double x)
    {
        var u = Math.Exp(x);
        return u == 1 ? x : u - 1 == -1 ? -1 : double.IsInfinity(u) ? u : (u - 1) * x / Math.Log(u);
    }

    private static double Series(double x)
    {
        // erf x = 2/sqrt(pi) exp(-x^2) sum 2^k x^(2k+1) / (1*3*...*(2k+1)): all terms of one sign.
        var term = x;
        var sum = x;
        for (var k = 1; Math.Abs(term) > 1e-18 * Math.Abs(sum); k++)
        {
            term *= 2 * x * x / ((2 * k) + 1);
            sum += term;
        }

        return 2 / Math.Sqrt(Math.PI) * Math.Exp(-x * x) * sum;
    }

    private static double Complement(double x)
    {
        var fraction = x;
        for (var k = 60; k > 0; k--)
        {
            fraction = x + (k / 2.0 / fraction);
        }

        return Math.Exp(-x * x) / (Math.Sqrt(Math.PI) * fraction);
    }
}

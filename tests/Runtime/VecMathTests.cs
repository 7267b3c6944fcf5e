using System;

namespace Attn.Runtime.Tests;

/// <summary>Every function of VecMath against double: dense sweeps of its range, in every width, and the ends of the number line.</summary>
public sealed class VecMathTests
{
    private const int SweepPoints = 20_000;

    private static readonly float[] SpecialValues =
    [
        0f, -0f, 1f, -1f, float.Epsilon, -float.Epsilon, 1e-40f, 1.17549435e-38f, 1e-10f, -1e-10f, 0.5f, -0.5f, 10f, -10f, 126.5f, 127.99f, -126.5f,
        -140f, -149.3f, 88.7f, 88.9f, -87.5f, -103.5f, 1e10f, -1e10f, float.MaxValue, float.MinValue,
        float.PositiveInfinity, float.NegativeInfinity, float.NaN,
    ];

    [Fact]
    public void Exp2_is_within_2_ulp() => Sweep(new Exp2(), -151, 129, ulp: 2);

    [Fact]
    public void Exp_is_within_2_ulp() => Sweep(new Exp(), -104, 89, ulp: 2);

    [Fact]
    public void Expm1_is_within_3_ulp() => Sweep(new Expm1(), -20, 89, ulp: 3);

    [Fact]
    public void Log_is_within_2_ulp() => Sweep(new Log(), 0, 1000, ulp: 2);

    [Fact]
    public void Log2_is_within_4_ulp() => Sweep(new Log2(), 0, 1000, ulp: 4);

    [Fact]
    public void Log1p_is_within_4_ulp() => Sweep(new Log1p(), -1, 1000, ulp: 4);

    [Fact]
    public void Tanh_is_within_4_ulp() => Sweep(new Tanh(), -11, 11, ulp: 4);

    [Fact]
    public void Sigmoid_is_within_4_ulp() => Sweep(new Sigmoid(), -104, 104, ulp: 4);

    [Fact]
    public void Softplus_is_within_4_ulp() => Sweep(new Softplus(), -104, 104, ulp: 4);

    [Fact]
    public void Silu_is_within_5_ulp() => Sweep(new Silu(), -100, 100, ulp: 5, absolute: 1e-42);

    [Fact]
    public void Erf_is_within_4_ulp() => Sweep(new Erf(), -5, 5, ulp: 4);

    [Fact]
    public void Gelu_is_within_its_bound() => Sweep(new Gelu(), -8, 8, ulp: 4, ofArgument: 2e-7);

    [Fact]
    public void Rsqrt_is_within_2_ulp() => Sweep(new Rsqrt(), 0, 1000, ulp: 2);

    [Fact]
    public void Sin_is_within_2_ulp() => Sweep(new Sin(), -100, 100, ulp: 2, ofArgument: 1e-9);

    [Fact]
    public void Cos_is_within_2_ulp() => Sweep(new Cos(), -100, 100, ulp: 2, ofArgument: 1e-9);

    [Fact]
    public void Roots_roundings_signs_and_magnitudes_are_exact()
    {
        Sweep(new Sqrt(), 0, 1000, ulp: 0.5);
        Sweep(new Floor(), -50, 50, ulp: 0);
        Sweep(new Ceiling(), -50, 50, ulp: 0);
        Sweep(new Round(), -50, 50, ulp: 0);
        Sweep(new Sign(), -50, 50, ulp: 0);
        Sweep(new Abs(), -50, 50, ulp: 0);
        Sweep(new Relu(), -50, 50, ulp: 0);
        Sweep(new Clamp(), -50, 50, ulp: 0);
    }

    [Fact]
    public void Pow_is_the_scalar_function()
    {
        foreach (var x in SpecialValues)
        {
            foreach (var y in SpecialValues)
            {
                Assert.Equal(MathF.Pow(x, y), First(VecMath.Pow<Vec512>(x, y)));
                Assert.Equal(MathF.Pow(x, y), First(VecMath.Pow<Vec128>(x, y)));
            }
        }
    }

    [Fact]
    public void Exp2Weight_is_within_2_ulp_and_0_from_the_smallest_normal_number_on()
    {
        Sweep(new Exp2Weight(), -126, 127, ulp: 2, specials: false);
        Assert.InRange(First(VecMath.Exp2Weight<Vec256>(-126.4f)), 0, float.ScaleB(1, -126));
        Assert.Equal(0f, First(VecMath.Exp2Weight<Vec256>(float.NegativeInfinity)));
        Assert.Equal(0f, First(VecMath.Exp2Weight<Vec256>(-1e30f)));
        Assert.Equal(0f, First(VecMath.Exp2Weight<Vec256>(-127f)));
        Assert.Equal(1f, First(VecMath.Exp2Weight<Vec256>(0f)));
        Assert.Equal(float.NaN, First(VecMath.Exp2Weight<Vec256>(float.NaN)));
        Assert.Equal(0.25f, VecMath.Exp2Weight(-2f));
    }

    [Fact]
    public void Extrema_propagate_NaN_as_the_language_does()
    {
        Assert.Equal(float.NaN, First(Vec256.Max(float.NaN, 1f)));
        Assert.Equal(float.NaN, First(Vec256.Max(1f, float.NaN)));
        Assert.Equal(float.NaN, First(Vec256.Min(float.NaN, 1f)));
        Assert.Equal(float.NaN, First(Vec256.Min(1f, float.NaN)));
        Assert.Equal(float.NaN, First(VecMath.Relu<Vec256>(float.NaN)));
    }

    private interface IFunction
    {
        double Exact(double x);

        V Vector<V>(V x)
            where V : struct, IVec<V>;
    }

    private static void Sweep<TFunction>(
        TFunction function, double from, double to, double ulp, double ofArgument = 0, double absolute = 0, bool specials = true)
        where TFunction : struct, IFunction
    {
        Width<Vec512>();
        Width<Vec256>();
        Width<Vec128>();

        void Width<V>()
            where V : struct, IVec<V>
        {
            for (var k = 0; k <= SweepPoints; k++)
            {
                Check<V>((float)(from + ((to - from) * k / SweepPoints)));

                // The same number of points on a logarithmic grid around 0, where relative errors show.
                var tiny = (float)Math.Pow(2, -40 + (44.0 * k / SweepPoints));
                Check<V>(tiny);
                Check<V>(-tiny);
            }

            foreach (var value in specials ? SpecialValues : [])
            {
                Check<V>(value);
            }
        }

        void Check<V>(float x)
            where V : struct, IVec<V>
        {
            var exact = function.Exact(x);
            var rounded = (float)exact;
            var actual = First(function.Vector<V>(x));
            if (float.IsNaN(rounded) || float.IsInfinity(rounded) || rounded == actual)
            {
                // What rounds to infinity may come out as the largest finite number, if that is within the bound.
                Assert.True(
                    rounded.Equals(actual) || rounded == actual || (float.IsInfinity(rounded) && MathF.Abs(actual) == float.MaxValue),
                    $"{function.GetType().Name}({x:R}) is {exact:R}, and {actual:R} came out");
                return;
            }

            var unit = (double)MathF.BitIncrement(MathF.Abs(rounded)) - MathF.Abs(rounded);
            var error = Math.Abs(actual - exact) - (ofArgument * Math.Abs(x)) - absolute;
            Assert.True(
                error <= ulp * unit,
                $"{function.GetType().Name}({x:R}) is {exact:R}, and {actual:R} came out: {error / unit:0.##} ulp, {typeof(V).Name}");
        }
    }

    private static float First<V>(V value)
        where V : struct, IVec<V>
    {
        Span<float> lanes = stackalloc float[16];
        V.Store(value, lanes, 0);
        return lanes[V.Count - 1];
    }

    // The sum of its Maclaurin series near 0 and of the continued fraction far from it: full double precision without a library.
    private static double ErfOf(double x)
    {
        var magnitude = Math.Abs(x);
        if (magnitude > 6)
        {
            return Math.Sign(x);
        }

        if (magnitude < 2.5)
        {
            var (term, sum) = (x, x);
            for (var k = 1; k < 80; k++)
            {
                term *= -x * x / k;
                sum += term / ((2 * k) + 1);
            }

            return sum * 2 / Math.Sqrt(Math.PI);
        }

        var fraction = magnitude;
        for (var k = 120; k >= 1; k--)
        {
            fraction = magnitude + (k / 2.0 / fraction);
        }

        return Math.Sign(x) * (1 - (Math.Exp(-x * x) / Math.Sqrt(Math.PI) / fraction));
    }

    private static double Expm1Of(double x)
    {
        if (Math.Abs(x) > 0.5)
        {
            return Math.Exp(x) - 1;
        }

        var (term, sum) = (x, x);
        for (var k = 2; k < 20; k++)
        {
            term *= x / k;
            sum += term;
        }

        return sum;
    }

    private static double Log1pOf(double x)
    {
        var sum = 1 + x;
        return sum == 1 || double.IsInfinity(sum) || sum <= 0 ? (sum == 1 ? x : Math.Log(sum)) : Math.Log(sum) * x / (sum - 1);
    }

    private readonly struct Exp2 : IFunction
    {
        public double Exact(double x) => Math.Pow(2, x);

        public V Vector<V>(V x)
            where V : struct, IVec<V> => VecMath.Exp2(x);
    }

    private readonly struct Exp2Weight : IFunction
    {
        public double Exact(double x) => Math.Pow(2, x);

        public V Vector<V>(V x)
            where V : struct, IVec<V> => VecMath.Exp2Weight(x);
    }

    private readonly struct Exp : IFunction
    {
        public double Exact(double x) => Math.Exp(x);

        public V Vector<V>(V x)
            where V : struct, IVec<V> => VecMath.Exp(x);
    }

    private readonly struct Expm1 : IFunction
    {
        public double Exact(double x) => Expm1Of(x);

        public V Vector<V>(V x)
            where V : struct, IVec<V> => VecMath.Expm1(x);
    }

    private readonly struct Log : IFunction
    {
        public double Exact(double x) => Math.Log(x);

        public V Vector<V>(V x)
            where V : struct, IVec<V> => VecMath.Log(x);
    }

    private readonly struct Log2 : IFunction
    {
        public double Exact(double x) => Math.Log2(x);

        public V Vector<V>(V x)
            where V : struct, IVec<V> => VecMath.Log2(x);
    }

    private readonly struct Log1p : IFunction
    {
        public double Exact(double x) => Log1pOf(x);

        public V Vector<V>(V x)
            where V : struct, IVec<V> => VecMath.Log1p(x);
    }

    private readonly struct Tanh : IFunction
    {
        public double Exact(double x) => Math.Tanh(x);

        public V Vector<V>(V x)
            where V : struct, IVec<V> => VecMath.Tanh(x);
    }

    private readonly struct Sigmoid : IFunction
    {
        public double Exact(double x) => 1 / (1 + Math.Exp(-x));

        public V Vector<V>(V x)
            where V : struct, IVec<V> => VecMath.Sigmoid(x);
    }

    private readonly struct Softplus : IFunction
    {
        public double Exact(double x) => x > 700 ? x : Log1pOf(Math.Exp(x));

        public V Vector<V>(V x)
            where V : struct, IVec<V> => VecMath.Softplus(x);
    }

    private readonly struct Silu : IFunction
    {
        public double Exact(double x) => double.IsNegativeInfinity(x) ? 0 : x / (1 + Math.Exp(-x));

        public V Vector<V>(V x)
            where V : struct, IVec<V> => VecMath.Silu(x);
    }

    private readonly struct Erf : IFunction
    {
        public double Exact(double x) => double.IsNaN(x) ? x : ErfOf(x);

        public V Vector<V>(V x)
            where V : struct, IVec<V> => VecMath.Erf(x);
    }

    private readonly struct Gelu : IFunction
    {
        public double Exact(double x)
            => double.IsNaN(x) ? x : double.IsNegativeInfinity(x) ? 0 : 0.5 * x * (1 + ErfOf(x / Math.Sqrt(2)));

        public V Vector<V>(V x)
            where V : struct, IVec<V> => VecMath.Gelu(x);
    }

    private readonly struct Rsqrt : IFunction
    {
        public double Exact(double x) => 1 / Math.Sqrt(x);

        public V Vector<V>(V x)
            where V : struct, IVec<V> => VecMath.Rsqrt(x);
    }

    private readonly struct Sin : IFunction
    {
        public double Exact(double x) => Math.Sin(x);

        public V Vector<V>(V x)
            where V : struct, IVec<V> => V.Sin(x);
    }

    private readonly struct Cos : IFunction
    {
        public double Exact(double x) => Math.Cos(x);

        public V Vector<V>(V x)
            where V : struct, IVec<V> => V.Cos(x);
    }

    private readonly struct Sqrt : IFunction
    {
        public double Exact(double x) => Math.Sqrt(x);

        public V Vector<V>(V x)
            where V : struct, IVec<V> => V.Sqrt(x);
    }

    private readonly struct Floor : IFunction
    {
        public double Exact(double x) => Math.Floor(x);

        public V Vector<V>(V x)
            where V : struct, IVec<V> => V.Floor(x);
    }

    private readonly struct Ceiling : IFunction
    {
        public double Exact(double x) => Math.Ceiling(x);

        public V Vector<V>(V x)
            where V : struct, IVec<V> => V.Ceiling(x);
    }

    private readonly struct Round : IFunction
    {
        public double Exact(double x) => Math.Round(x, MidpointRounding.ToEven);

        public V Vector<V>(V x)
            where V : struct, IVec<V> => V.Round(x);
    }

    private readonly struct Sign : IFunction
    {
        public double Exact(double x) => double.IsNaN(x) ? x : Math.Sign(x);

        public V Vector<V>(V x)
            where V : struct, IVec<V> => VecMath.Sign(x);
    }

    private readonly struct Abs : IFunction
    {
        public double Exact(double x) => Math.Abs(x);

        public V Vector<V>(V x)
            where V : struct, IVec<V> => V.Abs(x);
    }

    private readonly struct Relu : IFunction
    {
        public double Exact(double x) => Math.Max(x, 0);

        public V Vector<V>(V x)
            where V : struct, IVec<V> => VecMath.Relu(x);
    }

    private readonly struct Clamp : IFunction
    {
        public double Exact(double x) => Math.Min(Math.Max(x, -3), 7);

        public V Vector<V>(V x)
            where V : struct, IVec<V> => VecMath.Clamp(x, (V)(-3f), (V)7f);
    }
}

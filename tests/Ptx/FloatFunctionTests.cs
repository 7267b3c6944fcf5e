using System;
using System.Collections.Generic;
using System.Linq;
using Attn.Backends.Ptx;
using Attn.Backends.Ptx.Printing;
using Attn.IR;
using Attn.Ptx.Tests.Evaluation;

namespace Attn.Ptx.Tests;

/// <summary>What is printed for each operator of floats, run and compared with its definition.</summary>
public sealed class FloatFunctionTests
{
    private const double LeastNormal = 1.17549435082228751e-38;

    private static readonly float[] Special =
    [
        0f, -0f, 1f, -1f, 0.5f, -0.5f, 2f, -2f, 3f, -3f, 2.5f, -2.5f, 1e-20f, -1e-20f, 1e20f, -1e20f, 16777216f, -16777217f,
        float.MaxValue, float.MinValue, float.PositiveInfinity, float.NegativeInfinity, float.NaN,
    ];

    public static TheoryData<string> Operators => new(OfFloats(1).Concat(OfFloats(2)).Select(o => $"{o.Spelling}/{o.Arity}"));

    [Theory]
    [InlineData("rsqrt", 1e-30, 1e30, 3)]
    [InlineData("exp2", -125.9, 128, 3.5)]
    [InlineData("exp", -87, 88.7, 2)]
    [InlineData("expm1", -20, 88.7, 3)]
    [InlineData("expm1", -1e-3, 1e-3, 3)]
    [InlineData("log", 1e-37, 1e37, 2)]
    [InlineData("log", 0.9, 1.1, 2)]
    [InlineData("log2", 1e-37, 1e37, 3)]
    [InlineData("log2", 0.9, 1.1, 3)]
    [InlineData("log1p", -0.999999, 1e6, 4)]
    [InlineData("log1p", -1e-3, 1e-3, 4)]
    [InlineData("tanh", -11, 11, 4)]
    [InlineData("tanh", -1e-3, 1e-3, 4)]
    [InlineData("softplus", -87, 100, 4)]
    [InlineData("erf", -5, 5, 4)]
    [InlineData("sin", -100, 100, 3)]
    [InlineData("cos", -100, 100, 3)]
    [InlineData("sin", -2.7e8, 2.7e8, 3)]
    [InlineData("cos", -2.7e8, 2.7e8, 3)]
    [InlineData("sin", -3.4e38, 3.4e38, 3)]
    [InlineData("cos", 1e-30, 1e30, 3)]
    [InlineData("sin", 1e-30, 1e30, 3)]
    [InlineData("sigmoid", 0, 100, 6)]
    public void A_function_is_as_right_as_is_said(string function, double from, double to, double ulp)
        => Assert.InRange(Sweep(function, from, to, _ => 0), 0, ulp);

    // e^-x by one rounded product: the error of that product grows with x.
    [Fact]
    public void The_sigmoid_of_a_negative_number_loses_2_ulp_for_each_unit()
        => Assert.InRange(Sweep("sigmoid", -86, 0, x => 2 * Math.Abs(x)), 0, 6);

    [Fact]
    public void A_power_is_rounded_once()
    {
        var pow = Compiled(Op.Pow, 2);
        var random = new Random(5);
        for (var k = 0; k < 20_000; k++)
        {
            var x = MathF.Pow(2, (random.NextSingle() * 60) - 30) * (k % 3 == 0 ? -1 : 1);
            var y = k % 3 == 0 ? random.Next(-6, 7) : (random.NextSingle() * 8) - 4;
            Assert.InRange(Error(pow.Run(x, y), Math.Pow(x, y)), 0, 1);
        }
    }

    [Theory]
    [MemberData(nameof(Operators))]
    public void Infinities_NaN_and_signed_zeros_are_those_of_the_definition(string function)
    {
        var op = Named(function);
        var compiled = Compiled(op, op.Arity);
        foreach (var x in Special)
        {
            foreach (var y in op.Arity == 2 ? Special : [0f])
            {
                var operands = op.Arity == 2 ? new[] { x, y } : [x];
                var expected = ScalarMath.Apply(op, [.. operands.Select(o => (Scalar)(double)o)]);
                var bits = compiled.Run([.. operands.Select(Number.Bits)]);
                var context = $"{function}({string.Join(", ", operands)})";
                if (expected.Type == ScalarType.Float)
                {
                    AssertAlike(Number.Flushed((float)expected.AsFloat), Number.Single(bits), context);
                }
                else
                {
                    Assert.True(expected.AsInt == bits, context);
                }
            }
        }
    }

    [Theory]
    [InlineData(10_000f, 128)]
    [InlineData(500_000f, 96)]
    [InlineData(10_000f, 6)]
    public void Angles_of_rotary_embedding_are_right_to_f32_at_any_position(float theta, int length)
    {
        foreach (var op in new[] { Op.RopeCos, Op.RopeSin })
        {
            var text = new LlvmText();
            var result = new FloatFunctions(text).Rotation(op, "%theta", "%position", "%pair", "%length");
            var rotation = new StraightLine(text.Body, ["%theta", "%position", "%pair", "%length"], result.Value);
            foreach (var position in new long[] { 0, 1, 2, 77, 4095, 131_071, 1_000_003, 268_435_455, -5, -100_000 })
            {
                for (var pair = 0; pair < length / 2; pair++)
                {
                    var expected = ScalarMath.Apply(op, (double)theta, position, (long)pair, (long)length).AsFloat;
                    var found = Number.Single(rotation.Run(Number.Bits(theta), position, pair, length));

                    // The definition itself is rounded to 53 bits: its angle is 1e-15 of itself off.
                    var doubt = 2e-15 * Math.Abs(position) * Math.Pow(theta, -2.0 * pair / length);
                    Assert.InRange(Math.Abs(found - expected), 0, doubt + 2e-7);
                }
            }
        }
    }

    [LlvmFact]
    public void LLVM_compiles_every_function()
    {
        var text = new LlvmText();
        var functions = new FloatFunctions(text);
        foreach (var op in OfFloats(1).Concat(OfFloats(2)).Append(Op.Fma))
        {
            Keep(functions.Apply(op, [.. new[] { "%x", "%y", "%z" }.Take(op.Arity)]));
        }

        Keep(functions.Rotation(Op.RopeCos, "%x", "%i", "%i", "%i"));
        Keep(functions.Rotation(Op.RopeSin, "%x", "%i", "%i", "%i"));
        text.Line("ret void");
        const string Signature = "define ptx_kernel void @all(ptr addrspace(1) %at, float %x, float %y, float %z, i64 %i) #0";
        var ptx = PtxCompiler.Compile(
            text.Module("", Signature, "attributes #0 = { nounwind \"denormal-fp-math-f32\"=\"preserve-sign\" }\n"), "sm_80");
        Assert.DoesNotContain("call", ptx, StringComparison.Ordinal);
        Assert.DoesNotContain(".local", ptx, StringComparison.Ordinal);

        void Keep(LlvmScalar value) => text.Line($"store volatile {value}, ptr addrspace(1) %at");
    }

    private static IEnumerable<Op> OfFloats(int arity)
        => Op.All.Where(o => o.Arity == arity && o.ResultType([.. Enumerable.Repeat(ScalarType.Float, arity)]) is not null);

    private static Op Named(string function) => Op.All.First(o => $"{o.Spelling}/{o.Arity}" == function);

    private static StraightLine Compiled(Op op, int arity)
    {
        var text = new LlvmText();
        var operands = new[] { "%x", "%y" }.Take(arity).ToArray();
        var result = new FloatFunctions(text).Apply(op, operands);
        return new StraightLine(text.Body, operands, result.Value);
    }

    /// <summary>The largest error in ulp, less what is allowed at an operand, over operands spread evenly and by magnitude.</summary>
    private static double Sweep(string function, double from, double to, Func<double, double> allowed)
    {
        const int Steps = 20_000;
        var op = Op.FunctionNamed(function)!;
        var compiled = Compiled(op, 1);
        var spread = Enumerable.Range(0, Steps + 1).Select(k => from + ((to - from) * k / Steps));
        var scaled = from > 0 ? Enumerable.Range(0, Steps + 1).Select(k => from * Math.Pow(to / from, (double)k / Steps)) : [];
        return spread.Concat(scaled).Select(x => (float)x).Where(float.IsFinite)
            .Max(x => Error(compiled.Run(x), ScalarMath.Apply(op, (double)x).AsFloat) - allowed(x));
    }

    private static double Error(float found, double expected)
    {
        // Beside the largest number an error may be infinity.
        const double NearlyInfinite = float.MaxValue * (1 - 1e-6);
        if (Math.Abs(expected) > NearlyInfinite)
        {
            return Math.Abs(found) > NearlyInfinite && float.IsNegative(found) == double.IsNegative(expected) ? 0 : double.PositiveInfinity;
        }

        return Math.Abs(expected) < LeastNormal
            ? (Math.Abs(found) <= LeastNormal ? 0 : double.PositiveInfinity)
            : Math.Abs(found - expected) / Math.Pow(2, Math.Floor(Math.Log2(Math.Abs(expected))) - 23);
    }

    private static void AssertAlike(float expected, float found, string context)
    {
        Assert.True(float.IsNaN(expected) == float.IsNaN(found), $"{context} is {expected}, found {found}");
        if (!float.IsNaN(expected))
        {
            Assert.True(expected == found || Error(found, expected) < 8, $"{context} is {expected}, found {found}");
            Assert.True(expected != 0 || float.IsNegative(expected) == float.IsNegative(found), $"{context} is {expected}, found {found}");
        }
    }
}

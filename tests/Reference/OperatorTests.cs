using System;
using System.Linq;
using Attn.IR;

namespace Attn.Reference.Tests;

/// <summary>A translated operator computes what <see cref="ScalarMath"/> says, on ordinary and on awkward operands.</summary>
public class OperatorTests
{
    private static readonly double[] Reals =
        [0.0, -0.0, 1, -1, 0.3, -2.5, 3.5, 1e-9, 40, -40, 1e300, double.PositiveInfinity, double.NegativeInfinity, double.NaN];

    private static readonly long[] Integers = [0, 1, -1, 2, -3, 7, 63, 64, -128, 1L << 40, long.MaxValue, long.MinValue];

    public static TheoryData<string, int> Operators()
    {
        var data = new TheoryData<string, int>();
        foreach (var op in Op.All)
        {
            data.Add(op.Spelling, op.Arity);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Operators))]
    public void ComputesWhatScalarMathSays(string spelling, int arity)
    {
        var op = Op.All.Single(o => o.Spelling == spelling && o.Arity == arity);
        var types = Enum.GetValues<ScalarType>();
        var signatures = types.SelectMany(first => types.Select(rest => Enumerable.Range(0, arity).Select(k => k == 0 ? first : rest).ToArray()))
            .Where(signature => op.ResultType(signature) is not null)
            .DistinctBy(signature => string.Join(",", signature))
            .ToList();

        Assert.NotEmpty(signatures);
        foreach (var signature in signatures)
        {
            CheckSignature(op, signature);
        }
    }

    // The operands are the elements of a captured tensor, so that each operator is compiled once and evaluated at every row.
    private static void CheckSignature(Op op, ScalarType[] signature)
    {
        var rows = signature.Aggregate(new[] { Array.Empty<Scalar>() }, (heads, type) => [.. heads.SelectMany(h => Values(type).Select(v => h.Append(v).ToArray()))])
            .Where(row => !(signature[0] == ScalarType.Int && (op == Op.Divide || op == Op.Modulo) && row[1].AsInt <= 0))
            .ToList();
        var result = op.ResultType(signature)!.Value;
        var operands = signature.Select((type, k) => Expr.Access($"x{k}", type, Names.QueryRow)).ToArray();
        var tensors = signature.Select((type, k) => new CapturedTensor($"x{k}", Element(type), [Expr.Int(rows.Count)], TensorFacts.None, null)).ToEquatableArray();
        var applied = Expr.Apply(op, operands);

        // Every result goes out as two doubles, so that all 64 bits of an integer arrive.
        var low = result == ScalarType.Int ? Expr.Apply(Op.ToFloat, Expr.Apply(Op.BitAnd, applied, 0xffffffffL)) : AsReal(applied);
        var high = result == ScalarType.Int ? Expr.Apply(Op.ToFloat, Expr.Apply(Op.ShiftRight, applied, 32)) : AsReal(applied);
        var spec = new Spec("operator", "", [], tensors, null,
        [
            new Equation("out", ScalarType.Float, ["b", "h", "m", "e"], new MapBody(Expr.Select(Expr.Apply(Op.Equal, Names.ValueFeature, 0), low, high))),
        ]);
        SpecVerifier.Verify(spec);

        var operand = Tensor.Of(new double[rows.Count], 1, 1, rows.Count, 1);
        var launch = new Launch(operand, operand, Tensor.Of(new double[2 * rows.Count], 1, 1, rows.Count, 2))
        {
            Tensors = signature.Select((type, k) => (Name: $"x{k}", Value: Column(type, [.. rows.Select(r => r[k])]))).ToDictionary(p => p.Name, p => p.Value),
        };
        var output = Interpreter.Evaluate(spec, launch).Output;
        foreach (var (row, at) in rows.Select((row, at) => (row, at)))
        {
            var expected = ScalarMath.Apply(op, row);
            var (wantLow, wantHigh) = expected.Type switch
            {
                ScalarType.Int => ((double)(expected.AsInt & 0xffffffffL), (double)(expected.AsInt >> 32)),
                ScalarType.Bool => (expected.AsBool ? 1.0 : 0.0, expected.AsBool ? 1.0 : 0.0),
                _ => (expected.AsFloat, expected.AsFloat),
            };
            Assert.True(
                Same(wantLow, output[2 * at]) && Same(wantHigh, output[(2 * at) + 1]),
                $"{op}({string.Join(", ", row.Select(s => s.ToExpr()))}) is {expected.ToExpr()}, not {output[2 * at]:R}, {output[(2 * at) + 1]:R}");
        }
    }

    private static Expr AsReal(Expr value) => value.Type == ScalarType.Bool ? Expr.Select(value, 1.0, 0.0) : value;

    private static bool Same(double expected, double actual)
        => BitConverter.DoubleToInt64Bits(expected) == BitConverter.DoubleToInt64Bits(actual) || (double.IsNaN(expected) && double.IsNaN(actual));

    private static ElementType Element(ScalarType type) => type switch
    {
        ScalarType.Bool => ElementType.Bool,
        ScalarType.Int => ElementType.I64,
        _ => ElementType.F32,
    };

    private static Scalar[] Values(ScalarType type) => type switch
    {
        ScalarType.Bool => [true, false],
        ScalarType.Int => [.. Integers.Select(x => (Scalar)x)],
        _ => [.. Reals.Select(x => (Scalar)x)],
    };

    private static Tensor Column(ScalarType type, Scalar[] values) => type switch
    {
        ScalarType.Bool => Tensor.Of(Array.ConvertAll(values, v => v.AsBool), values.Length),
        ScalarType.Int => Tensor.Of(Array.ConvertAll(values, v => v.AsInt), values.Length),
        _ => Tensor.Of(Array.ConvertAll(values, v => v.AsFloat), values.Length),
    };
}

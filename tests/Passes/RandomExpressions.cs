using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;

namespace Attn.Passes.Tests;

/// <summary>Well-typed scalar expressions over every operator, from a seed.</summary>
internal sealed class RandomExpressions(int seed)
{
    private static readonly double[] Reals = [0, -0.0, 1, -1, 0.5, 2, 3.25, -7.5, double.PositiveInfinity, double.NegativeInfinity, double.NaN, 1e-3];
    private static readonly long[] Integers = [0, 1, -1, 2, 3, 5, -4, 7, 12, 64, long.MaxValue, long.MinValue];

    private readonly Random _random = new(seed);

    public static IReadOnlyList<Variable> Variables { get; } =
    [
        Names.QueryPosition,
        Names.KeyPosition,
        Expr.Variable("window", ScalarType.Int, VariableKind.Parameter),
        Expr.Variable("x", ScalarType.Float, VariableKind.Value),
        Expr.Variable("y", ScalarType.Float, VariableKind.Value),
        Expr.Variable("flag", ScalarType.Bool, VariableKind.Parameter),
    ];

    public Expr Next(ScalarType type, int depth)
    {
        if (depth == 0 || _random.Next(6) == 0)
        {
            var variables = Variables.Where(v => v.Type == type).ToList();
            return _random.Next(2) == 0 ? variables[_random.Next(variables.Count)] : NextValue(type).ToExpr();
        }

        while (true)
        {
            var op = Op.All[_random.Next(Op.All.Count)];
            var operands = Operands(op, type);
            if (operands is not null)
            {
                return Expr.Apply(op, [.. operands.Select(t => Next(t, depth - 1))]);
            }
        }
    }

    public Scalar NextValue(ScalarType type) => type switch
    {
        ScalarType.Bool => _random.Next(2) == 0,
        ScalarType.Int => Integers[_random.Next(Integers.Length)],
        _ => Reals[_random.Next(Reals.Length)],
    };

    /// <summary>Operand types with which the operator gives the type, or null.</summary>
    private ScalarType[]? Operands(Op op, ScalarType wanted)
    {
        ScalarType[] types = [ScalarType.Bool, ScalarType.Int, ScalarType.Float];
        var first = op == Op.Select ? ScalarType.Bool : types[_random.Next(3)];
        var rest = op == Op.Select ? wanted : first;
        ScalarType[] operands = [first, .. Enumerable.Repeat(rest, op.Arity - 1)];
        return op.ResultType(operands) == wanted ? operands : null;
    }
}

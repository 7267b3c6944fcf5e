using System;
using System.Collections.Generic;
using System.Numerics;

namespace Attn.Runtime.Artifacts;

/// <summary>What the operators of formulas compute.</summary>
internal static class FormulaOperators
{
    private static readonly Dictionary<string, Func<double, double>> RealFunctions = new()
    {
        ["-"] = x => -x,
        ["abs"] = Math.Abs,
        ["sign"] = x => double.IsNaN(x) ? x : Math.Sign(x),
        ["floor"] = Math.Floor,
        ["ceil"] = Math.Ceiling,
        ["round"] = x => Math.Round(x, MidpointRounding.ToEven),
        ["sqrt"] = Math.Sqrt,
        ["rsqrt"] = x => 1 / Math.Sqrt(x),
        ["exp"] = Math.Exp,
        ["exp2"] = x => Math.Pow(2, x),
        ["log"] = Math.Log,
        ["log2"] = Math.Log2,
        ["tanh"] = Math.Tanh,
        ["sigmoid"] = x => 1 / (1 + Math.Exp(-x)),
        ["sin"] = Math.Sin,
        ["cos"] = Math.Cos,
    };

    /// <summary>Operands of each function that is written by name.</summary>
    public static IReadOnlyDictionary<string, int> Arity { get; } = ArityOfFunctions();

    public static LaunchValue Apply(string name, LaunchValue operand) => (name, operand.Type) switch
    {
        ("!", LaunchValueType.Truth) => !operand.AsTruth,
        ("isnan", LaunchValueType.Real) => double.IsNaN(operand.AsReal),
        ("int", LaunchValueType.Real) => double.IsNaN(operand.AsReal) ? 0L : (long)Math.Floor(operand.AsReal),
        (_, LaunchValueType.Real) when RealFunctions.TryGetValue(name, out var function) => function(operand.AsReal),
        ("float", LaunchValueType.Integer) => operand.AsReal,
        ("-", LaunchValueType.Integer) => checked(-operand.AsInteger),
        ("~", LaunchValueType.Integer) => ~operand.AsInteger,
        ("abs", LaunchValueType.Integer) => Math.Abs(operand.AsInteger),
        ("sign", LaunchValueType.Integer) => (long)Math.Sign(operand.AsInteger),
        ("popcount", LaunchValueType.Integer) => (long)BitOperations.PopCount((ulong)operand.AsInteger),
        _ => throw new FormatException($"'{name}' does not take {operand}"),
    };

    public static LaunchValue Apply(string name, LaunchValue left, LaunchValue right) => (left.Type, right.Type) switch
    {
        (LaunchValueType.Integer, LaunchValueType.Integer) => OfIntegers(name, left.AsInteger, right.AsInteger),
        (LaunchValueType.Real, LaunchValueType.Real) => OfReals(name, left.AsReal, right.AsReal),
        (LaunchValueType.Truth, LaunchValueType.Truth) when name is "==" or "!=" => left.AsTruth == right.AsTruth == (name == "=="),
        _ => throw new FormatException($"'{name}' does not take {left} and {right}"),
    };

    private static LaunchValue OfIntegers(string name, long x, long y) => name switch
    {
        "+" => checked(x + y),
        "-" => checked(x - y),
        "*" => checked(x * y),
        "/" => FloorDivide(x, y),
        "%" => y == -1 ? 0L : checked(x - (FloorDivide(x, y) * y)),
        "<<" => ShiftLeft(x, (int)(y & 63)),
        ">>" => x >> (int)(y & 63),
        "&" => x & y,
        "|" => x | y,
        "^" => x ^ y,
        "min" => Math.Min(x, y),
        "max" => Math.Max(x, y),
        "==" => x == y,
        "!=" => x != y,
        "<" => x < y,
        "<=" => x <= y,
        _ => throw new FormatException($"'{name}' does not take integers"),
    };

    private static LaunchValue OfReals(string name, double x, double y) => name switch
    {
        "+" => x + y,
        "-" => x - y,
        "*" => x * y,
        "/" => x / y,
        "pow" => Math.Pow(x, y),
        "min" => Math.Min(x, y),
        "max" => Math.Max(x, y),
        "==" => x == y,
        "!=" => x != y,
        "<" => x < y,
        "<=" => x <= y,
        _ => throw new FormatException($"'{name}' does not take reals"),
    };

    private static long FloorDivide(long dividend, long divisor)
    {
        var quotient = checked(dividend / divisor);
        return dividend % divisor != 0 && (dividend < 0) != (divisor < 0) ? quotient - 1 : quotient;
    }

    private static long ShiftLeft(long x, int count)
        => x << count >> count == x ? x << count : throw new OverflowException($"{x} << {count} leaves 64 bits");

    private static Dictionary<string, int> ArityOfFunctions()
    {
        var arity = new Dictionary<string, int> { ["select"] = 3, ["min"] = 2, ["max"] = 2, ["pow"] = 2, ["float"] = 1, ["int"] = 1, ["isnan"] = 1, ["popcount"] = 1 };
        foreach (var name in RealFunctions.Keys)
        {
            if (char.IsAsciiLetter(name[0]))
            {
                arity.Add(name, 1);
            }
        }

        return arity;
    }
}

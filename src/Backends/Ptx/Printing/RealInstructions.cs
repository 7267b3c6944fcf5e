using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Attn.Backends.Ptx.Printing;

/// <summary>The instructions that floating functions are made of, in one type: values go in and out as registers or literals.</summary>
internal sealed class RealInstructions
{
    private readonly LlvmText _text;
    private readonly string _suffix;

    private RealInstructions(LlvmText text, string type, string suffix)
    {
        _text = text;
        Type = type;
        _suffix = suffix;
    }

    /// <summary><c>float</c> or <c>double</c>.</summary>
    public string Type { get; }

    private bool IsSingle => Type == "float";

    private string BitsType => IsSingle ? "i32" : "i64";

    /// <summary>Instructions on f32.</summary>
    public static RealInstructions Single(LlvmText text) => new(text, "float", "f32");

    /// <summary>Instructions on f64.</summary>
    public static RealInstructions Double(LlvmText text) => new(text, "double", "f64");

    /// <summary>A literal; of an f32 its bits are those of the same number in f64.</summary>
    public string Literal(double value)
        => "0x" + BitConverter.DoubleToInt64Bits(IsSingle ? (float)value : value).ToString("X16", CultureInfo.InvariantCulture);

    public string Add(string x, string y) => Define($"fadd {Type} {x}, {y}");

    public string Add(string x, double y) => Add(x, Literal(y));

    public string Subtract(string x, string y) => Define($"fsub {Type} {x}, {y}");

    public string Multiply(string x, string y) => Define($"fmul {Type} {x}, {y}");

    public string Multiply(string x, double y) => Multiply(x, Literal(y));

    public string Divide(string x, string y) => IsSingle ? Call("llvm.nvvm.div.full.ftz", x, y) : Define($"fdiv {Type} {x}, {y}");

    /// <summary>1 / x.</summary>
    public string Reciprocal(string x) => Call("llvm.nvvm.rcp.approx.ftz.f", x);

    public string Negate(string x) => Define($"fneg {Type} {x}");

    /// <summary><c>x * y + z</c>, rounded once.</summary>
    public string Fma(string x, string y, string z) => Call($"llvm.fma.{_suffix}", x, y, z);

    public string Fma(string x, double y, string z) => Fma(x, Literal(y), z);

    public string Abs(string x) => Call($"llvm.fabs.{_suffix}", x);

    public string Floor(string x) => Call($"llvm.floor.{_suffix}", x);

    /// <summary>The nearest integer, of two the even one.</summary>
    public string Round(string x) => Call($"llvm.rint.{_suffix}", x);

    /// <summary>The smaller one; NaN where one is NaN.</summary>
    public string Minimum(string x, string y) => Call($"llvm.minimum.{_suffix}", x, y);

    /// <summary>The larger one; NaN where one is NaN.</summary>
    public string Maximum(string x, string y) => Call($"llvm.maximum.{_suffix}", x, y);

    /// <summary>The number brought between two; NaN stays NaN.</summary>
    public string Clamp(string x, double low, double high) => Minimum(Maximum(x, Literal(low)), Literal(high));

    /// <summary>A comparison, <c>olt</c> for instance.</summary>
    public string Compare(string predicate, string x, string y) => _text.Define("i", $"fcmp {predicate} {Type} {x}, {y}");

    public string Compare(string predicate, string x, double y) => Compare(predicate, x, Literal(y));

    public string Select(string condition, string x, string y) => Define($"select i1 {condition}, {Type} {x}, {Type} {y}");

    /// <summary>The bits, as an integer of the same width.</summary>
    public string Bits(string x) => _text.Define("bits", $"bitcast {Type} {x} to {BitsType}");

    /// <summary>The number that has these bits.</summary>
    public string OfBits(string x) => Define($"bitcast {BitsType} {x} to {Type}");

    /// <summary>A magnitude with the sign of another number.</summary>
    public string WithSign(string magnitude, string sign)
    {
        var lowest = IsSingle ? int.MinValue : long.MinValue;
        var bit = Integer("and", BitsType, Bits(sign), lowest);
        return OfBits(_text.Define("bits", $"or {BitsType} {Bits(magnitude)}, {bit}"));
    }

    /// <summary>An integer instruction with a literal.</summary>
    public string Integer(string instruction, string type, string x, long literal)
        => _text.Define("bits", string.Create(CultureInfo.InvariantCulture, $"{instruction} {type} {x}, {literal}"));

    /// <summary>An integer instruction.</summary>
    public string Integer(string instruction, string type, string x, string y) => _text.Define("bits", $"{instruction} {type} {x}, {y}");

    /// <summary>Another type's value of the same meaning: <c>sitofp</c>, <c>fpext</c>, <c>zext</c> and their like.</summary>
    public string Convert(string instruction, string from, string x, string to) => _text.Define(to[..1], $"{instruction} {from} {x} to {to}");

    /// <summary>A choice between two values of another type.</summary>
    public string SelectOf(string type, string condition, string x, string y) => _text.Define("s", $"select i1 {condition}, {type} {x}, {type} {y}");

    /// <summary><c>c0 + c1 x + c2 x^2 + ...</c>, from the highest term on.</summary>
    public string Polynomial(string x, params IReadOnlyList<double> coefficients)
        => coefficients.Reverse().Skip(1).Aggregate(Literal(coefficients[^1]), (sum, c) => Fma(sum, x, Literal(c)));

    /// <summary>An intrinsic of this type.</summary>
    public string Call(string intrinsic, params string[] operands) => _text.Call(Type[..1], Type, intrinsic, [.. operands.Select(o => (Type, o))]);

    private string Define(string instruction) => _text.Define(Type[..1], instruction);
}

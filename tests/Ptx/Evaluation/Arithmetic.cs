using System;

namespace Attn.Ptx.Tests.Evaluation;

/// <summary>LLVM's instructions on one or two operands of one type, and its conversions.</summary>
internal static class Arithmetic
{
    /// <summary>An instruction such as <c>fadd float</c> or <c>icmp slt i32</c>.</summary>
    public static Func<long, long, long> Operation(string name, string type)
    {
        var words = name.Split(' ');
        return words[0] switch
        {
            "fcmp" => Ordered(Comparison(words[1]), type),
            "icmp" => IntegerComparison(words[1]),
            "fneg" => type == "float" ? (x, _) => Number.Bits(-Number.Single(x)) : (x, _) => Number.Bits(-Number.Double(x)),
            "fadd" => Real((x, y) => x + y, (x, y) => x + y, type),
            "fsub" => Real((x, y) => x - y, (x, y) => x - y, type),
            "fmul" => Real((x, y) => x * y, (x, y) => x * y, type),
            "fdiv" => Real((x, y) => x / y, (x, y) => x / y, type),
            _ => Integer(words[0], type),
        };
    }

    /// <summary>A conversion.</summary>
    public static Func<long, long> Conversion(string name, string from, string to) => name switch
    {
        "bitcast" => x => x,
        "fpext" when to == "float" => x => Number.Bits(Number.OfHalf(from, x)),
        "fpext" => x => Number.Bits((double)Number.Flushed(Number.Single(x))),
        "fptrunc" when from == "float" => x => Number.HalfBits(to, Number.Single(x)),
        "fptrunc" => x => Number.Bits(Number.Flushed((float)Number.Double(x))),
        "sitofp" when to == "float" => x => Number.Bits((float)x),
        "sitofp" => x => Number.Bits((double)x),
        "zext" => x => from == "i32" ? (uint)x : x,
        "sext" => x => from == "i1" ? -x : x,
        "trunc" => x => Number.Narrowed(to, x),
        _ => throw new NotSupportedException(name),
    };

    private static Func<long, long, long> Real(Func<float, float, float> single, Func<double, double, double> twice, string type)
        => type == "float"
            ? (x, y) => Number.Bits(Number.Flushed(single(Number.Flushed(Number.Single(x)), Number.Flushed(Number.Single(y)))))
            : (x, y) => Number.Bits(twice(Number.Double(x), Number.Double(y)));

    private static Func<long, long, long> Ordered(Func<double, double, bool> holds, string type)
        => type == "float"
            ? (x, y) => holds(Number.Flushed(Number.Single(x)), Number.Flushed(Number.Single(y))) ? 1 : 0
            : (x, y) => holds(Number.Double(x), Number.Double(y)) ? 1 : 0;

    private static Func<double, double, bool> Comparison(string predicate) => predicate switch
    {
        "oeq" => (x, y) => x == y,
        "one" => (x, y) => x < y || x > y,
        "une" => (x, y) => x != y,
        "olt" => (x, y) => x < y,
        "ole" => (x, y) => x <= y,
        "ogt" => (x, y) => x > y,
        "oge" => (x, y) => x >= y,
        "uno" => (x, y) => double.IsNaN(x) || double.IsNaN(y),
        _ => throw new NotSupportedException(predicate),
    };

    private static Func<long, long, long> IntegerComparison(string predicate) => predicate switch
    {
        "eq" => (x, y) => x == y ? 1 : 0,
        "ne" => (x, y) => x != y ? 1 : 0,
        "slt" => (x, y) => x < y ? 1 : 0,
        "sle" => (x, y) => x <= y ? 1 : 0,
        "sgt" => (x, y) => x > y ? 1 : 0,
        "sge" => (x, y) => x >= y ? 1 : 0,
        "ult" => (x, y) => (ulong)x < (ulong)y ? 1 : 0,
        "uge" => (x, y) => (ulong)x >= (ulong)y ? 1 : 0,
        _ => throw new NotSupportedException(predicate),
    };

    // A shift by as many bits as there are has no value in LLVM.
    private static Func<long, long, long> Integer(string name, string type)
    {
        var width = type == "i32" ? 32 : 64;
        return name switch
        {
            "add" => (x, y) => Number.Narrowed(type, unchecked(x + y)),
            "sub" => (x, y) => Number.Narrowed(type, unchecked(x - y)),
            "mul" => (x, y) => Number.Narrowed(type, unchecked(x * y)),
            "and" => (x, y) => x & y,
            "or" => (x, y) => x | y,
            "xor" => (x, y) => x ^ y,
            "shl" => (x, y) => Number.Narrowed(type, x << Count(y)),
            "ashr" => (x, y) => x >> Count(y),
            "lshr" => (x, y) => width == 32 ? (int)((uint)x >> Count(y)) : (long)((ulong)x >> Count(y)),
            "udiv" => (x, y) => Number.Narrowed(type, (long)(Unsigned(x) / Unsigned(y))),
            "urem" => (x, y) => Number.Narrowed(type, (long)(Unsigned(x) % Unsigned(y))),
            "sdiv" => (x, y) => x / y,
            "srem" => (x, y) => x % y,
            _ => throw new NotSupportedException(name),
        };

        ulong Unsigned(long x) => width == 32 ? (uint)x : (ulong)x;

        int Count(long y)
        {
            Assert.InRange(y, 0, width - 1);
            return (int)y;
        }
    }
}

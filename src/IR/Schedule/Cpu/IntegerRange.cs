using System;
using System.Collections.Generic;
using System.Linq;

namespace Attn.IR.Cpu;

/// <summary>All integers from <paramref name="Min"/> to <paramref name="Max"/>, a set that holds every value of an expression.</summary>
public readonly record struct IntegerRange(long Min, long Max)
{
    /// <summary>Every 64-bit integer.</summary>
    public static IntegerRange All { get; } = new(long.MinValue, long.MaxValue);

    /// <summary>Every 32-bit integer.</summary>
    public static IntegerRange Lane { get; } = new(int.MinValue, int.MaxValue);

    /// <summary>Whether every value fits 32 bits.</summary>
    public bool FitsLane => Min >= int.MinValue && Max <= int.MaxValue;

    /// <summary>Whether every value fits 32 bits and is neither the least nor the largest such integer, so that a bound clamped to them compares alike.</summary>
    public bool FitsInsideLane => Min > int.MinValue && Max < int.MaxValue;

    /// <summary>The smallest range that holds both.</summary>
    public IntegerRange Union(IntegerRange other) => new(Math.Min(Min, other.Min), Math.Max(Max, other.Max));
}

/// <summary>
/// Bounds integer expressions by interval arithmetic, where dimensions are at most <see cref="CpuKernel.LargestDimension"/>
/// and divisors positive, as the launch checks. An operation that may leave 64 bits is given every integer.
/// </summary>
public sealed class IntegerRanges(IEnumerable<CapturedTensor> tensors)
{
    private readonly HashSet<string> _wideTensors = [.. tensors.Where(t => t.Element == ElementType.I64).Select(t => t.Name)];
    private readonly Dictionary<Expr, IntegerRange> _known = [];

    /// <summary>Gives a named value the range of what it stands for.</summary>
    public void Name(Variable variable, IntegerRange range) => _known[variable] = range;

    /// <summary>The range of an integer expression.</summary>
    public IntegerRange Of(Expr expr)
        => _known.TryGetValue(expr, out var known) ? known : _known[expr] = Compute(expr);

    private IntegerRange Compute(Expr expr) => expr switch
    {
        IntConstant c => new(c.Value, c.Value),
        Variable { Kind: VariableKind.Index } => new(0, CpuKernel.LargestDimension - 1),
        Variable { Kind: VariableKind.Dimension } => new(0, CpuKernel.LargestDimension),
        Access a => _wideTensors.Contains(a.Tensor) ? IntegerRange.All : IntegerRange.Lane,
        Apply a when a.Type == ScalarType.Int => Compute(a),
        _ => IntegerRange.All,
    };

    private IntegerRange Compute(Apply a)
    {
        if (a.Op == Op.Select)
        {
            return Of(a[1]).Union(Of(a[2]));
        }

        if (a[0].Type != ScalarType.Int)
        {
            return IntegerRange.All;
        }

        var x = Of(a[0]);
        return a.Op.Arity == 1 ? Unary(a.Op, x) : Binary(a.Op, x, Of(a[1]));
    }

    private static IntegerRange Unary(Op op, IntegerRange x)
        => op == Op.Negate ? Corners(x, new(-1, -1), (a, b) => a * b)
            : op == Op.BitNot ? new(~x.Max, ~x.Min)
            : op == Op.Sign ? new(Math.Sign(x.Min), Math.Sign(x.Max))
            : op == Op.PopCount ? new(0, 64)
            : op == Op.Abs && x.Min > long.MinValue ? new(x.Min > 0 ? x.Min : x.Max < 0 ? -x.Max : 0, Math.Max(-x.Min, x.Max))
            : IntegerRange.All;

    private static IntegerRange Binary(Op op, IntegerRange x, IntegerRange y)
        => op == Op.Add ? Corners(x, y, (a, b) => a + b)
            : op == Op.Subtract ? Corners(x, y, (a, b) => a - b)
            : op == Op.Multiply ? Corners(x, y, (a, b) => a * b)
            : op == Op.Minimum ? new(Math.Min(x.Min, y.Min), Math.Min(x.Max, y.Max))
            : op == Op.Maximum ? new(Math.Max(x.Min, y.Min), Math.Max(x.Max, y.Max))
            : op == Op.Divide ? new(Math.Min(x.Min, 0), Math.Max(x.Max, 0))
            : op == Op.Modulo ? new(0, x.Min >= 0 ? Math.Min(x.Max, Math.Max(y.Max - 1, 0)) : Math.Max(y.Max - 1, 0))
            : op == Op.BitAnd ? And(x, y)
            : op == Op.BitOr || op == Op.BitXor ? Bits(x, y)
            : op == Op.ShiftRight ? new(Math.Min(x.Min, 0), Math.Max(x.Max, 0))
            : op == Op.ShiftLeft && y.Min >= 0 && y.Max < 32 ? Corners(x, new(1L << (int)y.Min, 1L << (int)y.Max), (a, b) => a * b)
            : IntegerRange.All;

    private static IntegerRange And(IntegerRange x, IntegerRange y)
        => x.Min >= 0 && y.Min >= 0 ? new(0, Math.Min(x.Max, y.Max))
            : x.Min >= 0 ? new(0, x.Max)
            : y.Min >= 0 ? new(0, y.Max)
            : Bits(x, y);

    /// <summary>The bits of the result are within the widest sign-extended operand.</summary>
    private static IntegerRange Bits(IntegerRange x, IntegerRange y)
    {
        var union = x.Union(y);
        var magnitude = (ulong)Math.Max(union.Max < 0 ? 0 : union.Max, union.Min < 0 ? ~union.Min : 0);
        var power = 1UL;
        while (power <= magnitude && power < 1UL << 63)
        {
            power <<= 1;
        }

        return power >= 1UL << 63 ? IntegerRange.All : new(union.Min < 0 ? -(long)power : 0, (long)power - 1);
    }

    /// <summary>Bounds a function that is monotone in each operand; doubles are exact as far as they are trusted here.</summary>
    private static IntegerRange Corners(IntegerRange x, IntegerRange y, Func<double, double, double> apply)
    {
        const double Exact = 1L << 53;
        double[] corners = [apply(x.Min, y.Min), apply(x.Min, y.Max), apply(x.Max, y.Min), apply(x.Max, y.Max)];
        var (min, max) = (corners.Min(), corners.Max());
        return min < -Exact || max > Exact ? IntegerRange.All : new((long)min, (long)max);
    }
}

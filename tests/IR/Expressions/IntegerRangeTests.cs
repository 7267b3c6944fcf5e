using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace Attn.IR.Tests.Expressions;

/// <summary>A range holds every value that its operands' values give, for every integer operator.</summary>
public sealed class IntegerRangeTests
{
    [Fact]
    public void ABoundHoldsForEveryValue() => Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
    {
        var random = new Random(seed);
        foreach (var op in Op.All.Where(op => op.Arity <= 2 && op.ResultType([.. Enumerable.Repeat(ScalarType.Int, op.Arity)]) == ScalarType.Int))
        {
            var (x, y) = (Small(random, op, divisor: false), Small(random, op, divisor: op == Op.Divide || op == Op.Modulo));
            var range = op.Arity == 1 ? IntegerRange.Apply(op, x) : IntegerRange.Apply(op, x, y);
            for (var a = x.Min; a <= x.Max; a++)
            {
                for (var b = y.Min; b <= y.Max; b++)
                {
                    var value = op.Arity == 1 ? ScalarMath.Apply(op, a).AsInt : ScalarMath.Apply(op, a, b).AsInt;
                    Assert.True(range.Min <= value && value <= range.Max, $"{op} of {a}, {b} is {value}, not in {range} (of {x} and {y})");
                }
            }
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Theory]
    [InlineData("+", long.MaxValue, 1)]
    [InlineData("-", long.MinValue, 1)]
    [InlineData("*", long.MaxValue / 2, 3)]
    public void NothingIsKnownOfAResultThatMayWrap(string sign, long x, long y)
    {
        var op = Op.All.First(o => o.Spelling == sign && o.IsInfix);
        Assert.Equal(IntegerRange.All, IntegerRange.Apply(op, IntegerRange.Of(x), IntegerRange.Of(y)));
    }

    [Fact]
    public void ChoicesAreJoinedAndSharedOperandsBoundedOnce()
    {
        var visits = 0;
        var ranges = new IntegerRanges(_ =>
        {
            visits++;
            return new(0, 9);
        });
        var i = Names.QueryPosition;
        Assert.Equal(new IntegerRange(-9, 18), ranges.Of(Expr.Select(Expr.Apply(Op.Less, i, Expr.Int(3)), i + i, -i)));
        Assert.Equal(1, visits);
    }

    private static IntegerRange Small(Random random, Op op, bool divisor)
    {
        var min = divisor ? random.Next(1, 6) : op == Op.ShiftLeft || op == Op.ShiftRight ? random.Next(0, 9) : random.Next(-20, 20);
        return new(min, min + random.Next(0, 12));
    }
}

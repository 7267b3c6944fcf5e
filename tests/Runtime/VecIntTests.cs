using System;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace Attn.Runtime.Tests;

/// <summary>Integer lanes against C#'s own integers, in every width.</summary>
public sealed class VecIntTests
{
    [Fact]
    public void Arithmetic_wraps_as_two_complement_does() => ForAllPairs(static (a, b) =>
    {
        Check(a, b, unchecked(a + b), new Plus());
        Check(a, b, unchecked(a - b), new Minus());
        Check(a, b, unchecked(a * b), new Times());
        Check(a, b, a & b, new And());
        Check(a, b, a | b, new Or());
        Check(a, b, a ^ b, new Xor());
        Check(a, b, Math.Min(a, b), new Min());
        Check(a, b, Math.Max(a, b), new Max());
        Check(a, b, BitOperations.PopCount((uint)a), new PopCount());
        Check(a, b, unchecked(Math.Max(a, -a)), new Abs());
        Check(a, b, Math.Sign(a), new Sign());
        Check(a, b, unchecked(-a), new Negate());
        Check(a, b, a << 5, new ShiftLeftBy5());
        Check(a, b, a >> 5, new ShiftRightBy5());
        Check(a, b & 31, a << (b & 31), new ShiftLeft());
        Check(a, b & 31, a >> (b & 31), new ShiftRight());
    });

    [Fact]
    public void Comparisons_are_signed() => ForAllPairs(static (a, b) =>
    {
        Check(a, b, a < b ? -1 : 0, new Less());
        Check(a, b, a <= b ? -1 : 0, new LessOrEqual());
        Check(a, b, a > b ? -1 : 0, new Greater());
        Check(a, b, a >= b ? -1 : 0, new GreaterOrEqual());
        Check(a, b, a == b ? -1 : 0, new Equal());
    });

    [Fact]
    public void Division_rounds_down_for_every_dividend_and_positive_divisor() => ForAllPairs(static (a, b) =>
    {
        foreach (var divisor in new[] { b == int.MinValue ? 1 : Math.Max(1, Math.Abs(b)), 1 + (b & 0xFF), 1 + (b & 0xFFFF), 1, 3, int.MaxValue })
        {
            var quotient = (int)Math.Floor((decimal)a / divisor);
            Check(a, divisor, quotient, new FloorDivide());
            Check(a, divisor, (int)(a - ((long)quotient * divisor)), new FloorModulo());
        }
    });

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    public void Division_by_what_is_not_positive_is_refused(int divisor)
        => Assert.Equal("ATTN5009", Assert.Throws<AttnException>(() => VecInt<Vec256>.FloorDivide(7, divisor)).Id);

    [Fact]
    public void Masks_select_lane_by_lane()
    {
        Width<Vec512>();
        Width<Vec256>();
        Width<Vec128>();

        static void Width<V>()
            where V : struct, IVec<V>
        {
            var iota = VecInt<V>.Iota;
            var low = iota < 2;
            Assert.Equal(0b11UL, V.MaskBits(low));
            Assert.Equal((1UL << V.Count) - 1, V.MaskBits(VecMask<V>.All));
            Assert.False(VecMask<V>.None.Any);
            Assert.Equal(0b10UL, V.MaskBits(low & (iota > 0)));
            Assert.Equal(0b111UL, V.MaskBits(low | VecInt<V>.Equal(iota, 2)));
            Assert.Equal(0b01UL, V.MaskBits(low ^ VecInt<V>.Equal(iota, 1)));
            Assert.Equal(V.MaskBits(iota >= 2), V.MaskBits(!low));
            Assert.Equal(3f, V.Sum(low.Select((V)1.5f, V.Zero)));
            Assert.Equal(V.Count * (V.Count - 1) / 2, V.Sum(iota.ToSingle()));
            Assert.Equal(V.Count - 1, V.MaxAcross(iota.ToSingle()));
            Assert.Equal(1 - V.Count, V.MinAcross(-iota.ToSingle()));
        }
    }

    [Fact]
    public void Masked_loads_read_only_the_lanes_that_are_on()
    {
        Width<Vec512>();
        Width<Vec256>();
        Width<Vec128>();

        static void Width<V>()
            where V : struct, IVec<V>
        {
            float[] table = [10, 11, 12, 13, 14];
            int[] integers = [10, 11, 12, 13, 14];
            var iota = VecInt<V>.Iota;
            var on = (iota >= 1) & (iota < 3);
            Assert.Equal(10f + 11f, V.Sum(VecMemory.Load(table, -1, on)));
            Assert.Equal(13f + 14f, V.Sum(VecMemory.Load(table, 2, on)));
            Assert.Equal(12f + 13f, V.Sum(VecMemory.Gather(table, iota + 1, on)));
            Assert.Equal(12f + 13f, V.Sum(VecMemory.Gather(integers, iota + 1, on).ToSingle()));
            Assert.Equal(10f + 11f, V.Sum(VecMemory.Load(integers, -1, on).ToSingle()));
            Assert.Equal(0f, V.Sum(VecMemory.Load(table, int.MaxValue, VecMask<V>.None)));
            Assert.Equal("ATTN5008", Assert.Throws<AttnException>(() => VecMemory.Load<V>([10, 11], 0, on)).Id);
            Assert.Equal("ATTN5008", Assert.Throws<AttnException>(() => VecMemory.Gather<V>([10, 11], -iota, on)).Id);
            Assert.Throws<ArgumentOutOfRangeException>(() => V.Load([1f, 2f], 0));
            Assert.Throws<ArgumentOutOfRangeException>(() => V.Load(new float[64], -1));
            Assert.Throws<ArgumentOutOfRangeException>(() => V.Store(V.Zero, new float[64], 64 - V.Count + 1));
        }
    }

    private static void ForAllPairs(Action<int, int> check)
    {
        int[] edges = [0, 1, -1, 2, 7, 31, 255, 1 << 24, (1 << 24) + 1, 1 << 29, (1 << 29) + 1, int.MaxValue - 1, int.MaxValue, int.MinValue, int.MinValue + 1];
        foreach (var a in edges)
        {
            foreach (var b in edges)
            {
                check(a, b);
            }
        }

        var integers = ArbMap.Default.ArbFor<DoNotSize<int>>();
        Prop.ForAll(integers, integers, (a, b) => check(a.Item, b.Item)).QuickCheckThrowOnFailure();
    }

    private interface IOperation
    {
        VecInt<V> Apply<V>(VecInt<V> a, VecInt<V> b)
            where V : struct, IVec<V>;
    }

    private static void Check<TOperation>(int a, int b, int expected, TOperation operation)
        where TOperation : struct, IOperation
    {
        Width<Vec512>();
        Width<Vec256>();
        Width<Vec128>();

        void Width<V>()
            where V : struct, IVec<V>
        {
            Span<int> lanes = stackalloc int[16];
            operation.Apply<V>(a, b).Store(lanes, 0);
            for (var lane = 0; lane < V.Count; lane++)
            {
                Assert.True(expected == lanes[lane], $"{typeof(TOperation).Name}({a}, {b}) is {expected}, and {lanes[lane]} came out of {typeof(V).Name}");
            }
        }
    }

    private readonly struct Plus : IOperation
    {
        public VecInt<V> Apply<V>(VecInt<V> a, VecInt<V> b)
            where V : struct, IVec<V> => a + b;
    }

    private readonly struct Minus : IOperation
    {
        public VecInt<V> Apply<V>(VecInt<V> a, VecInt<V> b)
            where V : struct, IVec<V> => a - b;
    }

    private readonly struct Times : IOperation
    {
        public VecInt<V> Apply<V>(VecInt<V> a, VecInt<V> b)
            where V : struct, IVec<V> => a * b;
    }

    private readonly struct And : IOperation
    {
        public VecInt<V> Apply<V>(VecInt<V> a, VecInt<V> b)
            where V : struct, IVec<V> => a & b;
    }

    private readonly struct Or : IOperation
    {
        public VecInt<V> Apply<V>(VecInt<V> a, VecInt<V> b)
            where V : struct, IVec<V> => a | b;
    }

    private readonly struct Xor : IOperation
    {
        public VecInt<V> Apply<V>(VecInt<V> a, VecInt<V> b)
            where V : struct, IVec<V> => a ^ b;
    }

    private readonly struct Min : IOperation
    {
        public VecInt<V> Apply<V>(VecInt<V> a, VecInt<V> b)
            where V : struct, IVec<V> => VecInt<V>.Min(a, b);
    }

    private readonly struct Max : IOperation
    {
        public VecInt<V> Apply<V>(VecInt<V> a, VecInt<V> b)
            where V : struct, IVec<V> => VecInt<V>.Max(a, b);
    }

    private readonly struct PopCount : IOperation
    {
        public VecInt<V> Apply<V>(VecInt<V> a, VecInt<V> b)
            where V : struct, IVec<V> => VecInt<V>.PopCount(a);
    }

    private readonly struct Abs : IOperation
    {
        public VecInt<V> Apply<V>(VecInt<V> a, VecInt<V> b)
            where V : struct, IVec<V> => VecInt<V>.Abs(a);
    }

    private readonly struct Sign : IOperation
    {
        public VecInt<V> Apply<V>(VecInt<V> a, VecInt<V> b)
            where V : struct, IVec<V> => VecInt<V>.Sign(a);
    }

    private readonly struct Negate : IOperation
    {
        public VecInt<V> Apply<V>(VecInt<V> a, VecInt<V> b)
            where V : struct, IVec<V> => -a;
    }

    private readonly struct ShiftLeftBy5 : IOperation
    {
        public VecInt<V> Apply<V>(VecInt<V> a, VecInt<V> b)
            where V : struct, IVec<V> => a << 5;
    }

    private readonly struct ShiftRightBy5 : IOperation
    {
        public VecInt<V> Apply<V>(VecInt<V> a, VecInt<V> b)
            where V : struct, IVec<V> => a >> 5;
    }

    private readonly struct ShiftLeft : IOperation
    {
        public VecInt<V> Apply<V>(VecInt<V> a, VecInt<V> b)
            where V : struct, IVec<V> => VecInt<V>.ShiftLeft(a, b);
    }

    private readonly struct ShiftRight : IOperation
    {
        public VecInt<V> Apply<V>(VecInt<V> a, VecInt<V> b)
            where V : struct, IVec<V> => VecInt<V>.ShiftRight(a, b);
    }

    private readonly struct Less : IOperation
    {
        public VecInt<V> Apply<V>(VecInt<V> a, VecInt<V> b)
            where V : struct, IVec<V> => new((a < b).Bits);
    }

    private readonly struct LessOrEqual : IOperation
    {
        public VecInt<V> Apply<V>(VecInt<V> a, VecInt<V> b)
            where V : struct, IVec<V> => new((a <= b).Bits);
    }

    private readonly struct Greater : IOperation
    {
        public VecInt<V> Apply<V>(VecInt<V> a, VecInt<V> b)
            where V : struct, IVec<V> => new((a > b).Bits);
    }

    private readonly struct GreaterOrEqual : IOperation
    {
        public VecInt<V> Apply<V>(VecInt<V> a, VecInt<V> b)
            where V : struct, IVec<V> => new((a >= b).Bits);
    }

    private readonly struct Equal : IOperation
    {
        public VecInt<V> Apply<V>(VecInt<V> a, VecInt<V> b)
            where V : struct, IVec<V> => new(VecInt<V>.Equal(a, b).Bits);
    }

    private readonly struct FloorDivide : IOperation
    {
        public VecInt<V> Apply<V>(VecInt<V> a, VecInt<V> b)
            where V : struct, IVec<V> => VecInt<V>.FloorDivide(a, b);
    }

    private readonly struct FloorModulo : IOperation
    {
        public VecInt<V> Apply<V>(VecInt<V> a, VecInt<V> b)
            where V : struct, IVec<V> => VecInt<V>.FloorModulo(a, b);
    }
}

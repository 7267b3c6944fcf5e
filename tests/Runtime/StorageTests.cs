using System;
using System.Linq;

namespace Attn.Runtime.Tests;

/// <summary>Conversions between storage types and f32, each against a scalar definition: System.Half's, and one of bfloat16 by search.</summary>
public sealed unsafe class StorageTests
{
    [Fact]
    public void Every_half_widens_exactly()
    {
        var halves = Enumerable.Range(0, 1 << 16).Select(bits => BitConverter.UInt16BitsToHalf((ushort)bits)).ToArray();
        SameNumbers(Array.ConvertAll(halves, x => (float)x), Widened(halves));
    }

    [Fact]
    public void Every_bfloat16_widens_exactly()
    {
        var brains = Enumerable.Range(0, 1 << 16).Select(bits => BFloat16.FromBits((ushort)bits)).ToArray();
        var wanted = Enumerable.Range(0, 1 << 16).Select(bits => BitConverter.Int32BitsToSingle(bits << 16)).ToArray();
        SameNumbers(wanted, Widened(brains));
        SameNumbers(wanted, Array.ConvertAll(brains, x => (float)x));
    }

    [Fact]
    public void Numbers_at_and_around_every_half_and_between_two_round_to_the_nearest()
    {
        var numbers = Around(bits => (float)BitConverter.UInt16BitsToHalf((ushort)bits), 65520);
        var found = Narrowed<Half>(numbers);
        for (var k = 0; k < numbers.Length; k++)
        {
            var wanted = (Half)numbers[k];
            Assert.True(
                Half.IsNaN(wanted) ? Half.IsNaN(found[k]) : BitConverter.HalfToUInt16Bits(wanted) == BitConverter.HalfToUInt16Bits(found[k]),
                $"{numbers[k]:R} gives {found[k]}, not {wanted}");
        }
    }

    [Fact]
    public void Numbers_at_and_around_every_bfloat16_and_between_two_round_to_the_nearest()
    {
        var numbers = Around(bits => (float)BFloat16.FromBits((ushort)bits), float.MaxValue);
        var found = Narrowed<BFloat16>(numbers);
        for (var k = 0; k < numbers.Length; k++)
        {
            var wanted = Nearest(numbers[k]);
            Assert.True(
                float.IsNaN(numbers[k]) ? float.IsNaN((float)found[k]) : wanted.Bits == found[k].Bits, $"{numbers[k]:R} gives {found[k]}, not {wanted}");
            Assert.Equal(found[k].Bits, ((BFloat16)numbers[k]).Bits);
        }
    }

    [Fact]
    public void Any_bits_convert_as_System_Half_does()
    {
        var random = new Random(7);
        var numbers = Enumerable.Range(0, 2_000_000).Select(_ => BitConverter.Int32BitsToSingle(random.Next(int.MinValue, int.MaxValue))).ToArray();
        var found = Narrowed<Half>(numbers);
        for (var k = 0; k < numbers.Length; k++)
        {
            Assert.True(found[k].Equals((Half)numbers[k]), $"{numbers[k]:R}");
        }
    }

    [Fact]
    public void NaN_keeps_its_sign()
    {
        var found = Narrowed<Half>([.. Enumerable.Repeat(float.NaN, 8), .. Enumerable.Repeat(-float.NaN, 8)]);
        Assert.Equal(Enumerable.Repeat(float.NaN, 16).Select((_, k) => float.IsNegative(k < 8 ? float.NaN : -float.NaN)), found.Select(Half.IsNegative));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Strides_and_every_length_are_kept(int stride)
    {
        for (var count = 0; count < 40; count++)
        {
            var halves = Enumerable.Range(0, 1 + (count * stride)).Select(k => (Half)k).ToArray();
            var singles = new float[count + 1];
            fixed (Half* from = halves)
            fixed (float* to = singles)
            {
                Storage.Widen(from, stride, to, count);
                Array.Clear(halves);
                Storage.Narrow(to, from, stride, count);
            }

            Assert.Equal(Enumerable.Range(0, count).Select(k => (float)(k * stride)).Append(0), singles);
            Assert.Equal(halves.Select((_, k) => k % stride == 0 && k < count * stride ? (Half)k : Half.Zero), halves);
        }
    }

    [Fact]
    public void BFloat16_compares_as_its_number_does()
    {
        var (one, two, nan) = ((BFloat16)1f, (BFloat16)2f, (BFloat16)float.NaN);
        Assert.True(one != two && !(one == two));
        Assert.True(BFloat16.FromBits(0x8000) == BFloat16.FromBits(0));
        Assert.False(nan == BFloat16.FromBits(nan.Bits));
        Assert.Equal(nan, BFloat16.FromBits((ushort)(nan.Bits | 1)));
        Assert.Equal("1.5", ((BFloat16)1.5f).ToString());
    }

    /// <summary>Every value of a 16-bit type, its neighbours in f32, and what lies halfway to the next value, with its neighbours.</summary>
    private static float[] Around(Func<int, float> value, float beyond)
        => [.. Enumerable.Range(0, 1 << 16).SelectMany(bits =>
        {
            var (here, next) = (value(bits), value(bits ^ 1));
            var half = (float)(((double)here + next) / 2);
            return new[] { here, MathF.BitIncrement(here), MathF.BitDecrement(here), half, MathF.BitIncrement(half), MathF.BitDecrement(half) };
        }), beyond, MathF.BitDecrement(beyond), -beyond, float.MaxValue, float.Epsilon, float.PositiveInfinity];

    /// <summary>Of the two values around a number the nearer one, the even one of two as near; beyond the largest by half a place, infinity.</summary>
    private static BFloat16 Nearest(float number)
    {
        var bits = (int)(BitConverter.SingleToUInt32Bits(number) >> 16);
        var (down, up) = (BFloat16.FromBits((ushort)bits), BFloat16.FromBits((ushort)(bits + 1)));
        var (low, high) = (Math.Abs((double)(float)down), Math.Abs((double)(float)up));
        high = double.IsInfinity(high) ? Math.Pow(2, 128) : high;
        var (toLow, toHigh) = (Math.Abs(number) - low, high - Math.Abs((double)number));
        return float.IsInfinity(number) || toLow < toHigh || (toLow == toHigh && bits % 2 == 0) ? down : up;
    }

    private static float[] Widened<T>(T[] elements)
        where T : unmanaged
    {
        var singles = new float[elements.Length];
        Storage.Widen<T>(elements, singles);
        return singles;
    }

    private static T[] Narrowed<T>(float[] numbers)
        where T : unmanaged
    {
        var elements = new T[numbers.Length];
        fixed (float* from = numbers)
        fixed (T* to = elements)
        {
            Storage.Narrow(from, to, 1, numbers.Length);
        }

        return elements;
    }

    private static void SameNumbers(float[] wanted, float[] found)
    {
        for (var k = 0; k < wanted.Length; k++)
        {
            Assert.True(
                float.IsNaN(wanted[k])
                    ? float.IsNaN(found[k]) && float.IsNegative(found[k]) == float.IsNegative(wanted[k])
                    : BitConverter.SingleToInt32Bits(wanted[k]) == BitConverter.SingleToInt32Bits(found[k]),
                $"element {k}: {found[k]:R}, not {wanted[k]:R}");
        }
    }
}

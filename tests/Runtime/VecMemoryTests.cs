using System;

namespace Attn.Runtime.Tests;

/// <summary>Stores of rows that do not fill a register.</summary>
public sealed class VecMemoryTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(9)]
    public void As_many_lanes_are_stored_as_there_are_rows(int count)
    {
        float[] target = [-1, -1, -1, -1, -1, -1];
        VecMemory.StoreRows(VecInt<Vec128>.Iota.ToSingle(), target, 1, count);
        for (var k = 0; k < target.Length; k++)
        {
            Assert.Equal(k >= 1 && k - 1 < Math.Min(count, 4) ? k - 1 : -1, target[k]);
        }
    }

    [Fact]
    public void Lanes_beyond_the_target_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(static () => VecMemory.StoreRows<Vec128>(1f, new float[5], 2, 4));
        Assert.Throws<ArgumentOutOfRangeException>(static () => VecMemory.StoreRows<Vec128>(1f, new float[5], 3, 3));
        Assert.Throws<ArgumentOutOfRangeException>(static () => VecMemory.StoreRows<Vec128>(1f, new float[5], 0, -1));
    }
}

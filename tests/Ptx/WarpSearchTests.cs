using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR.Gpu;
using Attn.Ptx.Tests.Evaluation;

namespace Attn.Ptx.Tests;

/// <summary>What is printed of searches, run: places in sorted runs, two of one run and one of another side by side.</summary>
public sealed class WarpSearchTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(1000)]
    [InlineData(5000)]
    public void Places_are_those_of_the_first_and_last_equal_elements(int length)
    {
        var random = new Random(length);
        var runs = new[] { 2, 3 }.Select(spread => Enumerable.Range(0, length).Select(_ => random.Next(1 + (length / spread))).Order().ToArray()).ToArray();
        foreach (var value in new[] { -1, 0, 1, length / 5, length / 3, length })
        {
            var launch = new RowLaunch(
                Kernel,
                new Dictionary<string, long> { ["T"] = length, ["value"] = value },
                new Dictionary<string, double[]> { ["t"] = [.. runs.SelectMany(r => r).Select(x => (double)x)] },
                new Dictionary<string, long[]>());
            Assert.Equal(runs[0].Count(x => x < value), launch.At("y", 0, 0));
            Assert.Equal(runs[0].Count(x => x <= value), launch.At("y", 0, 1));
            Assert.Equal(runs[1].Count(x => x < value + 1), launch.At("y", 0, 2));
        }
    }

    private static readonly RowKernel Kernel = RowKernelParser.Parse("""
        row kernel places for sm_80
          global t: i32[2, T]
          global y: f32[1, 8]
          dimension T: int
          scalar value: int
          status
          teams 1 x 1 width 8 turns 1
          grid [1, 1, 1]
          let first = 0
          let before = t.first[0, value]
          let behind = t.end[0, value]
          let other = t.first[1, value + 1]
          row m to 1 {
            vector places[d: 8] = float(select(d == 0, before, select(d == 1, behind, other)))
            store y[m] = places
          }
        """);
}

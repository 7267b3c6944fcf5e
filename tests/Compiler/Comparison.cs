using System;
using System.Collections.Generic;
using System.Linq;

namespace Attn.Compiler.Tests;

internal static class Comparison
{
    /// <summary>Every element is near the expected one; infinities equal themselves, and NaN equals only NaN.</summary>
    public static void Close(IEnumerable<double> expected, float[] actual, double tolerance, string what)
    {
        var wanted = expected as IReadOnlyList<double> ?? [.. expected];
        Assert.Equal(wanted.Count, actual.Length);
        for (var k = 0; k < actual.Length; k++)
        {
            var same = double.IsNaN(wanted[k]) ? float.IsNaN(actual[k])
                : wanted[k] == actual[k] || Math.Abs(wanted[k] - actual[k]) <= tolerance * Math.Max(1, Math.Abs(wanted[k]));
            Assert.True(same, $"{what}[{k}] of {actual.Length} is {actual[k]:R}, and {wanted[k]:R} is expected.");
        }
    }
}

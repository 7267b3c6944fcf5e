using System;
using System.Collections.Generic;
using System.Linq;
using Attn.Runtime;

namespace Attn.Compiler.Tests;

/// <summary>
/// <c>cog</c> weighs with <c>sign(s) * exp(abs(s) - m)</c>, which jumps at s = 0: from -exp(-m) to exp(-m). A score that is 0 but for
/// rounding may fall on either side, in f32 as in f64, and moves its whole row. A kernel is wrong only where no rounding of such a
/// score explains what it gives.
/// </summary>
public sealed class JumpTests
{
    [Fact]
    public void ASignedWeightIsOffOnlyWhereAScoreIsZeroButForRounding()
    {
        var (spec, kernel) = Examples.Get("cog_signed");
        var (rows, features) = (130, 8);
        var off = new List<string>();
        for (var seed = 0; seed < 40; seed++)
        {
            var launch = new Synthesised(spec, new AttentionShape(1, 2, 2, rows, rows, features, features), seed);
            var expected = launch.Expected();
            var (output, _) = launch.Run(kernel);
            for (var row = 0; row < 2 * rows; row++)
            {
                var error = Enumerable.Range(row * features, features).Max(k => Math.Abs(output[k] - expected[k]));
                if (error > 2e-5 && SmallestScore(launch, row, rows, features) > 1e-6)
                {
                    off.Add($"seed {seed}, row {row}: off by {error}, its smallest score is {SmallestScore(launch, row, rows, features)}");
                }
            }
        }

        Assert.Empty(off);
    }

    /// <summary>The magnitude of the visible score nearest to 0.</summary>
    private static double SmallestScore(Synthesised launch, int row, int rows, int features)
        => Enumerable.Range(0, (row % rows) + 1).Min(j => Math.Abs(Enumerable.Range(0, features)
            .Sum(d => (double)launch.Query[(row * features) + d] * launch.Key[(((row / rows * rows) + j) * features) + d]) / Math.Sqrt(features)));
}

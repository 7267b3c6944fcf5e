using System;
using System.Diagnostics;

namespace Attn.Bench.Fuzz;

/// <summary>Makes a failing input smaller: removes ever shorter pieces of it as long as it fails in the same way (Zeller's delta debugging).</summary>
internal static class Minimiser
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static Input Minimise(Input input, Failure failure)
    {
        var clock = Stopwatch.StartNew();
        for (var length = input.Text.Length / 2; length > 0; length /= 2)
        {
            for (var at = 0; at + length <= input.Text.Length && clock.Elapsed < Patience;)
            {
                var smaller = input with { Text = input.Text.Remove(at, length) };
                if (Check.Run(smaller).Failure?.Kind == failure.Kind)
                {
                    input = smaller;
                }
                else
                {
                    at += length;
                }
            }
        }

        return input;
    }
}

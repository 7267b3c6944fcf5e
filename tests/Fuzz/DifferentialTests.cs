using System;
using System.Linq;

namespace Attn.Fuzz;

/// <summary>
/// Random attentions, compiled for the CPU, against the oracle. <c>ATTN_FUZZ_COUNT</c> and <c>ATTN_FUZZ_SEED</c> make it a longer
/// run or repeat one; a failure prints the seed, the launch and the whole attention.
/// </summary>
public sealed class DifferentialTests
{
    [Fact]
    public void CompiledAttentionsAgreeWithTheOracle()
    {
        var first = Setting("ATTN_FUZZ_SEED", 1);
        var count = Setting("ATTN_FUZZ_COUNT", 25);
        var outcomes = Enumerable.Range(first, count).Select(seed => (Seed: seed, Outcome: Run(seed))).ToList();
        var failures = outcomes.Where(o => o.Outcome.Failure is not null).Select(o => $"seed {o.Seed}, {o.Outcome.Failure}").Take(5).ToList();
        Assert.True(failures.Count == 0, string.Join("\n\n", failures));

        // What both refuse proves little: it must stay the exception.
        Assert.True(outcomes.Sum(o => o.Outcome.Compared) >= 0.8 * count * Differential.Launches);
    }

    // One seed that throws says nothing of the next.
    private static Outcome Run(int seed)
    {
        var text = new AttentionGenerator(seed).Next();
        try
        {
            return Differential.Run(text, seed);
        }
        catch (Exception error)
        {
            return new Outcome($"{error}\n{text}", 0);
        }
    }

    private static int Setting(string name, int otherwise) => int.TryParse(Environment.GetEnvironmentVariable(name), out var value) ? value : otherwise;
}

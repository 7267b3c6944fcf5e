using System;
using System.Linq;

namespace Attn.Fuzz;

/// <summary>
/// Random attentions, compiled for the CPU, against the oracle. <c>ATTN_FUZZ_COUNT</c> and <c>ATTN_FUZZ_SEED</c> make it a longer
/// run or repeat one; a failure prints the seed, the shape and the whole attention.
/// </summary>
public sealed class DifferentialTests
{
    [Fact]
    public void CompiledAttentionsAgreeWithTheOracle()
    {
        var first = Setting("ATTN_FUZZ_SEED", 1);
        var failures = Enumerable.Range(first, Setting("ATTN_FUZZ_COUNT", 25)).Select(seed => Differential.Failure(new AttentionGenerator(seed).Next(), seed) is { } failure ? $"seed {seed}, {failure}" : null).Where(f => f is not null).Take(5).ToList();
        Assert.True(failures.Count == 0, string.Join("\n\n", failures));
    }

    private static int Setting(string name, int otherwise) => int.TryParse(Environment.GetEnvironmentVariable(name), out var value) ? value : otherwise;
}

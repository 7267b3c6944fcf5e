using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.Reference;
using Attn.Runtime;

namespace Attn.Compiler.Tests;

/// <summary>
/// <c>&amp;&amp;</c>, <c>||</c> and <c>?:</c> evaluate what they need: an index or a divisor that is wrong where nothing reaches it is no error.
/// </summary>
public sealed class GuardedReadTests
{
    // More queries than keys: a table over N has no element for the last ones.
    private static readonly AttentionShape Shape = new(2, 2, 1, 150, 90, 8, 8);

    [Theory]
    [InlineData("t: bool[B, N]", "mask { abs(i - j) <= 5 || i < N && t[b, i] }")]
    [InlineData("t: bool[B, N]", "mask { i >= N || t[b, i] }")]
    [InlineData("t: bool[B, N]", "mask { i < N ? t[b, i] : j < 7 }")]
    [InlineData("t: i32[B, N]", "mask { i < N && j <= t[b, i] }")]
    [InlineData("t: i32[B, N]", "mask { i >= N || t[b, i] <= j }")]
    [InlineData("doc: sorted i32[B, N]", "mask { i < N && doc[b, i] == doc[b, j] }")]
    [InlineData("doc: sorted i32[B, N]", "mask { i < N && doc[b, i] == doc[b, j] && j <= i }")]
    [InlineData("doc: sorted i32[B, N]", "mask { i >= N || doc[b, j] <= doc[b, i] }")]
    [InlineData("doc: i32[B, N]", "mask { i < N && doc[b, i] == doc[b, j] }")]
    [InlineData("doc: sorted i32[B, N]", "mask { i < N && (doc[b, i] + j) % 3 != 0 }")]
    [InlineData("t: f32[N]", "mask { i < N } score { s + t[i] }")]
    [InlineData("t: f32[N]", "mask { i < N } score { s * exp(-t[i]) }")]
    [InlineData("t: f32[N]", "mask { j <= i } score { i < N ? s + t[i] : s }")]
    [InlineData("t: f32[N]", "mask { j <= i } prob { i < N ? p * t[i] : p }")]
    [InlineData("t: f32[N]", "mask { j <= i } output { i < N ? o * t[i] : o }")]
    [InlineData("t: f32[N]", "score { h == 0 ? s : j >= 20 ? s + t[j - 20] : -s }")]
    [InlineData("t: f32[N]", "score { h == 1 && j < 4 ? s : j >= 4 ? s + t[j - 4] * t[j - 4] : s }")]
    [InlineData("t: bool[N]", "mask { h == 0 || j >= 20 && t[j - 20] }")]
    [InlineData("t: f32[2 * N]", "score { abs(i - j) < N ? s + t[i - j + N] : s }")]
    [InlineData("t: i32[N]", "mask { j == 0 || i / j % 2 == 0 }")]
    [InlineData("t: i32[N]", "mask { h == 0 || j / h % 3 == 0 }")]
    [InlineData("t: i32[N]", "score { h > 0 ? s + float(i / h % 4) : s }")]
    public void WhatIsNotReachedIsNotEvaluated(string tensors, string stages)
    {
        var (spec, kernel) = Examples.FromText($"attention probe({tensors}) {{ {stages} }}");
        new Synthesised(spec, Shape, 61).Check(kernel);
        new Synthesised(spec, new AttentionShape(2, 2, 1, 70, 130, 8, 8), 62).Check(kernel);
    }

    /// <summary>Where no key exists, no pair reaches the read, though nothing guards it: neither in a table without elements nor past the end of one.</summary>
    [Theory]
    [InlineData("t: i32[B, N]", "mask { j <= t[b, i] }")]
    [InlineData("t: i32[B, N]", "mask { t[b, i] <= j && j <= i }")]
    [InlineData("t: bool[B, N]", "mask { t[b, i] }")]
    [InlineData("doc: sorted i32[B, N]", "mask { doc[b, i] == doc[b, j] && j <= i }")]
    [InlineData("doc: sorted i32[B, N]", "mask { doc[b, i] <= doc[b, j] }")]
    [InlineData("t: f32[B, N]", "mask { j <= i } score { s + t[b, i] }")]
    [InlineData("t: f32[B, N]", "prob { p * t[b, j] }")]
    public void WithoutKeysNothingIsReached(string tensors, string stages)
    {
        var (spec, kernel) = Examples.FromText($"attention probe({tensors}) {{ {stages} }}");
        new Synthesised(spec, new AttentionShape(2, 2, 1, 5, 0, 8, 8), 64).Check(kernel);
        new Synthesised(spec, new AttentionShape(2, 2, 1, 90, 40, 8, 8), 65) { KeyLength = [0] }.Check(kernel);
        new Synthesised(spec, new AttentionShape(2, 2, 1, 70, 70, 8, 8), 66) { KeyLength = [0, 70] }.Check(kernel);
        new Synthesised(spec, new AttentionShape(2, 2, 1, 70, 70, 8, 8), 67) { KeyLength = [33, 0] }.Check(kernel);
    }

    /// <summary>Where nothing guards the read, both refuse.</summary>
    [Theory]
    [InlineData("t: bool[B, N]", "mask { t[b, i] }")]
    [InlineData("t: i32[B, N]", "mask { j <= t[b, i] }")]
    [InlineData("doc: sorted i32[B, N]", "mask { doc[b, i] == doc[b, j] }")]
    [InlineData("t: f32[N]", "score { s + t[i] }")]
    [InlineData("t: f32[N]", "mask { j <= i } score { i <= N ? s + t[i] : s }")]
    [InlineData("t: f32[N]", "score { h == 0 ? s : s + t[j - 20] }")]
    public void WhatIsReachedIsChecked(string tensors, string stages)
    {
        var (spec, kernel) = Examples.FromText($"attention probe({tensors}) {{ {stages} }}");
        var launch = new Synthesised(spec, Shape, 63);
        Assert.Throws<EvaluationException>(() => launch.Expected());
        Assert.Equal("ATTN5008", Assert.Throws<AttnException>(() => launch.Run(kernel)).Id);
    }

    /// <summary>Random conditions over reads that only some pairs may make: wherever the oracle has a result, the kernel has the same.</summary>
    [Fact]
    public void RandomGuardsAgreeWithTheOracle()
    {
        var accepted = 0;
        for (var seed = 0; seed < 40; seed++)
        {
            var text = new RandomGuards(seed).Attention();
            var (spec, kernel) = Examples.FromText(text);
            foreach (var (m, n) in new[] { (90, 70), (40, 100) })
            {
                var launch = new Synthesised(spec, new AttentionShape(1, 2, 1, m, n, 4, 4), seed);
                try
                {
                    launch.Expected();
                }
                catch (EvaluationException)
                {
                    continue;
                }

                accepted++;
                try
                {
                    launch.Check(kernel);
                }
                catch (AttnException refused)
                {
                    Assert.Fail($"{refused.Message}\n{text}");
                }
            }
        }

        Assert.InRange(accepted, 60, 80);
    }

    private sealed class RandomGuards(int seed)
    {
        // Each read, and a condition under which it is in bounds.
        private static readonly (string Read, string Guard)[] Reads =
        [
            ("t[i]", "i < N"), ("t[j - 9]", "j >= 9"), ("t[i - j]", "i >= j && i - j < N"), ("u[m % 7, j + 3]", "j + 3 < N"), ("t[u2[i] + j]", "i < N && j + 4 < N"),
            ("(j / h % 2 == 0)", "h > 0"), ("(i / (j - 5) % 3 == 0)", "j > 5"), ("sorted_[i] == sorted_[j]", "i < N"), ("j <= sorted_[i] * 8", "i < N"),
        ];

        private readonly Random _random = new(seed);

        public string Attention()
            => $"attention probe(t: bool[N], u: bool[7, N], u2: i32[N], sorted_: sorted i32[N]) {{ mask {{ j <= 2 || {Condition(3)} }} score {{ {Condition(2)} ? s + 1 : s - j * 0.01 }} }}";

        private string Condition(int depth)
        {
            if (depth == 0)
            {
                var (read, guard) = Reads[_random.Next(Reads.Length)];
                return _random.Next(4) switch
                {
                    0 => $"{guard} && {read}",
                    1 => $"(!({guard}) || {read})",
                    2 => $"({guard} ? {read} : j <= i)",
                    _ => Plain(),
                };
            }

            return _random.Next(4) switch
            {
                0 => $"({Condition(depth - 1)} || {Condition(depth - 1)})",
                1 => $"({Condition(depth - 1)}) && ({Condition(depth - 1)})",
                2 => $"!({Condition(depth - 1)})",
                _ => $"({Condition(depth - 1)} ? {Condition(depth - 1)} : {Plain()})",
            };
        }

        private string Plain() => new[] { "j <= i", "i - j < 12", "h == 0", "(i ^ j) & 3 != 1", "i % 5 == 2" }[_random.Next(5)];
    }
}

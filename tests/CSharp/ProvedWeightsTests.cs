using System.Linq;
using Attn.IR;
using Attn.IR.Cpu;

namespace Attn.CSharp.Tests;

/// <summary>Which powers of a kernel are softmax weights, whose exponent a maximum keeps at 0 or below.</summary>
public sealed class ProvedWeightsTests
{
    private const string Softmax = """
        cpu softmax
          tile rows: 192, keys: 64
          buffer m: rows
          buffer l: rows
          buffer decay: rows
          pack queries * scale
          each key tile 0 .. (N + 63) / 64 full 0 .. (N + 63) / 64 {
            product scores
            each row {
              each key {
                let Z: f32 = tile.scores + 1.0
                reduce max part = Z
                set tile.scores = Z
              }
              let next: f32 = max(m, part)
              let shift: f32 = select(next == -inf, 0.0, next)
              set decay = exp2(m - shift)
              each key {
                let w: f32 = exp2(tile.scores - shift)
                reduce sum total = w
                set tile.scores = w
              }
              set l = l * decay + total
              set m = next
            }
            product out rescale decay
          }
          store out
        end

        """;

    [Fact]
    public void WeightsAndTheCorrectionOfSoftmaxAreProved()
    {
        var kernel = CpuKernelParser.Parse(Softmax);
        var weights = ProvedWeights.Of(kernel);
        Assert.Equal(["exp2(m - shift)", "exp2(tile.scores - shift)"], Proved(kernel, weights));
        Assert.True(weights.IsShift(Statements(kernel).OfType<Reduce>().First()));
    }

    [Theory]
    [InlineData("let w: f32 = exp2(tile.scores - shift)", "let w: f32 = exp2(tile.scores + 1.0 - shift)", "a larger value than the maximum is of")]
    [InlineData("set tile.scores = Z", "set tile.scores = Z + 1.0", "the buffer holds another value than the maximum is of")]
    [InlineData("reduce max part = Z", "reduce min part = Z", "a minimum bounds nothing from above")]
    [InlineData("let shift: f32 = select(next == -inf, 0.0, next)", "let shift: f32 = select(next == -inf, 1.0, part)", "another choice than that of an empty row")]
    public void WhatDoesNotFollowIsNotClaimed(string right, string wrong, string why)
    {
        var kernel = CpuKernelParser.Parse(Softmax.Replace(right, wrong));
        Assert.False(Proved(kernel, ProvedWeights.Of(kernel)).Any(p => p.StartsWith("exp2(tile.scores", System.StringComparison.Ordinal)), why);
    }

    private static string[] Proved(CpuKernel kernel, ProvedWeights weights)
        => [.. Statements(kernel).SelectMany(s => s.Expressions()).SelectMany(e => e.Nodes()).Where(weights.Contains).Select(e => e.ToString()).Distinct().Order()];

    private static CpuStatement[] Statements(CpuKernel kernel)
    {
        return [.. kernel.Body.SelectMany(All)];

        static System.Collections.Generic.IEnumerable<CpuStatement> All(CpuStatement statement) => statement.Inner().SelectMany(All).Prepend(statement);
    }
}

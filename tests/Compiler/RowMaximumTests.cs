using System;
using System.Linq;
using Attn.Diagnostics;
using Attn.IR;
using Attn.Language;
using Attn.Language.Syntax;
using Attn.Runtime;

namespace Attn.Compiler.Tests;

/// <summary><c>emit rowmax</c> on the CPU: the largest visible score of each row, as the oracle has it.</summary>
public sealed class RowMaximumTests
{
    [Theory]
    [InlineData("attention a { emit rowmax }")]
    [InlineData("attention a { mask { j <= i && i - j < 9 } score { 3 * tanh(s / 3) } emit rowmax emit lse }")]
    [InlineData("attention a { mask { j < i } normalize softmax(sink: 5) emit rowmax }")]
    [InlineData("attention a { mask { j <= i } weight { sigmoid(z) } normalize none emit rowmax }")]
    [InlineData("attention a { score { s - 0.25 * (j - i) } normalize cog emit lse emit rowmax }")]
    [InlineData("attention a { mask { j <= i } prob { p * p } emit rowmax }")]
    public void AgreesWithTheOracle(string text)
    {
        var kernel = AttentionKernel.Compile(text).Kernel!;
        Assert.True(kernel.Schedule.Gives(Spec.RowMaximum));
        new Synthesised(CompilationUnit.Read(new SourceText(text)).Specs.Single(), new AttentionShape(2, 4, 2, 37, 300, 16), 4).Check(kernel);
        new Synthesised(CompilationUnit.Read(new SourceText(text)).Specs.Single(), new AttentionShape(1, 1, 1, 5, 3, 8), 4) { KeyLength = [0] }.Check(kernel);
    }

    /// <summary>A NaN among the visible scores is the largest; one among the others is not looked at.</summary>
    [Fact]
    public void HandsOnNaN()
    {
        var kernel = AttentionKernel.Compile("attention a { mask { j <= i } emit rowmax }").Kernel!;
        float[] k = [1, float.NaN, 3, 2], ones = [1, 1, 1, 1];
        var (output, maxima) = (new float[4], new float[4]);

        kernel.Run(new KernelArguments<float>(new AttentionShape(1, 1, 1, 4, 4, 1), ones, k, ones, output) { RowMaximum = maxima });

        Assert.Equal([1, float.NaN, float.NaN, float.NaN], maxima);
        kernel.Run(new KernelArguments<float>(new AttentionShape(1, 1, 1, 4, 4, 1), ones, k, ones, output));
        var error = Assert.Throws<AttnException>(() => kernel.Run(new KernelArguments<float>(new AttentionShape(1, 1, 1, 4, 4, 1), ones, k, ones, output) { RowMaximum = new float[3] }));
        Assert.Contains("rowmax", error.Message, StringComparison.Ordinal);
    }
}

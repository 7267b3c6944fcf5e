using System;
using Attn.Diagnostics;
using Attn.Language;
using Attn.Language.Syntax;

namespace Attn.Passes.Tests;

/// <summary>Indices that fail at every launch are errors with a counterexample; what a launch can make right is not.</summary>
public sealed class ProveIndicesTests
{
    [Theory]
    [InlineData("slope: f32[Hq]", "score { s * slope[h + 1] }", "the pair b=0 h=0 i=0 j=0 is visible and reads index 1 of an axis of Hq.")]
    [InlineData("slope: f32[Hq]", "mask { j <= i } score { s * slope[h + 1] }", "the pair b=0 h=0 i=0 j=0 is visible and reads index 1 of an axis of Hq.")]
    [InlineData("rows: f32[M]", "score { s * rows[2 * m + 1] }", "the pair b=0 h=0 i=1 j=0 is visible and reads index 3 of an axis of M.")]
    public void AnIndexThatAlwaysFailsIsAnError(string parameters, string body, string message)
    {
        var error = Assert.Single(Findings(parameters, body));

        Assert.Equal(("ATTN3003", Severity.Error), (error.Id, error.Severity));
        Assert.EndsWith(message, error.Message);
        Assert.Equal(1 + Text(parameters, body).IndexOf(error.Arguments[0], StringComparison.Ordinal), error.Span.Column);
    }

    /// <summary>A launch with offsets, or with fewer keys than N, reads inside: a step of decoding, keys that begin at 1, a single key.</summary>
    [Theory]
    [InlineData("bias: f32[N]", "score { s + bias[i - j] }", "the pair b=0 h=0 i=0 j=1 is visible and reads index -1 of an axis of N.")]
    [InlineData("bias: f32[N]", "score { s + bias[j - 1] }", "the pair b=0 h=0 i=0 j=0 is visible and reads index -1 of an axis of N.")]
    [InlineData("bias: f32[N]", "score { s + bias[n + 1] }", "reads index 2 of an axis of N.")]
    [InlineData("bias: f32[N]", "mask { j <= i } score { s + bias[i - j + 1] }", "the pair b=0 h=0 i=1 j=0 is visible and reads index 2 of an axis of N.")]
    [InlineData("bias: f32[2 * N - 1]", "score { s + bias[i - j + N] }", "the pair b=0 h=0 i=1 j=0 is visible and reads index 3 of an axis of 2 * N - 1.")]
    [InlineData("bias: f32[Buckets]", "score { s + bias[j - i] }", "reads index -1 of an axis of Buckets.")]
    [InlineData("rows: f32[M]", "mask { j <= i } score { s * rows[2 * m + 1] }", "reads index 3 of an axis of M.")]
    [InlineData("slope: f32[Hq]", "mask { i < 1 || h < Hq - 1 } score { s * slope[h + 1] }", "reads index 1 of an axis of Hq.")]
    public void WhatOnlyPositionsCanMakeRightIsAWarning(string parameters, string body, string message)
    {
        var warning = Assert.Single(Findings(parameters, body));

        Assert.Equal(("ATTN3004", Severity.Warning), (warning.Id, warning.Severity));
        Assert.Contains("unless a launch passes other positions", warning.Message, StringComparison.Ordinal);
        Assert.EndsWith(message, warning.Message);
    }

    [Theory]
    [InlineData("bias: f32[N]", "mask { j <= i } score { s + bias[i - j] }")]
    [InlineData("bias: f32[2 * N - 1]", "score { s + bias[i - j + (N - 1)] }")]
    [InlineData("bias: f32[M + N - 1]", "score { s + bias[i - j + (N - 1)] }")]
    [InlineData("doc: i32[B, N]", "mask { doc[b, i] == doc[b, j] }")]
    [InlineData("bias: f32[N], shift: int", "score { s + bias[j + shift] }")]
    [InlineData("bias: f32[N], on: bool[N]", "mask { on[j] } score { s + bias[j + 1] }")]
    [InlineData("bias: f32[Buckets], bucket: i32[N]", "score { s + bias[bucket[j]] }")]
    [InlineData("bias: f32[Buckets]", "score { s + bias[abs(i - j)] }")]
    [InlineData("bias: f32[N - 20]", "mask { j < N - 20 } score { s + bias[j] }")]
    [InlineData("bias: f32[4]", "score { s + bias[i % 5 + 1] }")]
    [InlineData("slope: f32[Hk]", "score { s * slope[h] }")]
    [InlineData("bias: f32[8]", "score { s + (abs(i - j) < 8 ? bias[abs(i - j)] : 0.0) }")]
    public void WhatALaunchCanMakeRightIsNot(string parameters, string body) => Assert.Empty(Findings(parameters, body));

    [Fact]
    public void WhatFailsWithTheDefaultsIsAWarning()
    {
        var warning = Assert.Single(Findings("bias: f32[N], shift: int = 1", "score { s + bias[j + shift] }"));

        Assert.Equal(("ATTN3004", Severity.Warning), (warning.Id, warning.Severity));
        Assert.Contains("the pair b=0 h=0 i=0 j=1 is visible and reads index 2 of an axis of N", warning.Message);
        Assert.Empty(Findings("bias: f32[N], shift: int = 0", "score { s + bias[j + shift] }"));
    }

    private static string Text(string parameters, string body) => $"attention a({parameters}) {{ {body} }}";

    private static DiagnosticBag Findings(string parameters, string body)
    {
        var unit = CompilationUnit.Read(new SourceText(Text(parameters, body), "a.attn"));
        Assert.False(unit.HasErrors, string.Join("\n", unit.Diagnostics));
        var diagnostics = new DiagnosticBag();
        Assert.Same(unit.Specs[0], ProveIndices.Run(unit.Specs[0], new PassContext(TargetModel.Cpu, diagnostics)));
        return diagnostics;
    }
}

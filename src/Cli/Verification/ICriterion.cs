using System;
using Attn.IR;

namespace Attn.Cli.Verification;

/// <summary>What the results of a backend are held to.</summary>
internal interface ICriterion
{
    /// <summary>The criterion in words, for whoever reads a report.</summary>
    string Text { get; }

    /// <summary>Judges a result.</summary>
    Judgement Judge(Computed actual, Expectation expected);
}

/// <summary>What a launch should give.</summary>
/// <param name="Exact">What the oracle says, or what was recorded.</param>
/// <param name="Stored">How the launch stores its operands and its output.</param>
/// <param name="RecordedAs">How what was recorded is stored; null where the oracle says.</param>
/// <param name="Rows">The rows of the output.</param>
/// <param name="Rounded">What the oracle says where it rounds what goes into a product to <paramref name="Stored"/>; made when it is asked for.</param>
internal sealed record Expectation(Computed Exact, ElementType Stored, ElementType? RecordedAs, long Rows, Lazy<Computed> Rounded);

/// <summary>What a result comes to.</summary>
/// <param name="Comparison">How far it is off.</param>
/// <param name="RelativeTolerance">The relative error that is allowed; null where the criterion is not of it.</param>
/// <param name="Fault">What is wrong, as a sentence; null where nothing is.</param>
internal sealed record Judgement(Comparison Comparison, double? RelativeTolerance, string? Fault)
{
    /// <summary>Whether the result is right.</summary>
    public bool Passes => Fault is null;
}

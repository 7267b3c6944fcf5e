using System;
using System.Collections.Generic;
using System.Linq;

namespace Attn.Runtime.Artifacts;

/// <summary>
/// A formula of a manifest: integers of 64 bits whose quotients floor, reals in float64, truths. An integer that leaves 64 bits, and a division by
/// zero, are errors and never a number. <c>docs/artifact.md</c> has the grammar.
/// </summary>
public sealed class Formula
{
    private readonly string _text;
    private readonly FormulaNode _root;

    private Formula(string text, FormulaNode root) => (_text, _root) = (text, root);

    /// <summary>The names in it, each once.</summary>
    public IEnumerable<string> Names => NamesOf(_root).Distinct();

    /// <summary>Reads a formula.</summary>
    /// <exception cref="AttnException">ATTN5044: it is none; the message says where.</exception>
    public static Formula Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            return new Formula(text, new FormulaParser(text).Parse());
        }
        catch (FormatException error)
        {
            throw RuntimeErrors.FormulaFailed.With(error, text, error.Message);
        }
    }

    /// <summary>What it comes to.</summary>
    /// <exception cref="AttnException">ATTN5044: a name has no value, a division by zero, an overflow, operands of types that do not go together.</exception>
    public LaunchValue Evaluate(IReadOnlyDictionary<string, LaunchValue> names)
    {
        try
        {
            return _root.Evaluate(names);
        }
        catch (Exception error) when (error is ArithmeticException or FormatException)
        {
            throw RuntimeErrors.FormulaFailed.With(error, _text, error.Message.TrimEnd('.'));
        }
    }

    /// <summary>The integer that it comes to.</summary>
    /// <inheritdoc cref="Evaluate"/>
    public long Integer(IReadOnlyDictionary<string, LaunchValue> names) => Evaluate(names) is { Type: LaunchValueType.Integer } value
        ? value.AsInteger
        : throw RuntimeErrors.FormulaFailed.With(_text, "it is no integer");

    /// <summary>Whether it holds.</summary>
    /// <inheritdoc cref="Evaluate"/>
    public bool Holds(IReadOnlyDictionary<string, LaunchValue> names) => Evaluate(names) is { Type: LaunchValueType.Truth } value
        ? value.AsTruth
        : throw RuntimeErrors.FormulaFailed.With(_text, "it is no truth");

    /// <inheritdoc/>
    public override string ToString() => _text;

    private static IEnumerable<string> NamesOf(FormulaNode node) => node switch
    {
        NameNode name => [name.Name],
        OperatorNode { Operands: var operands } => operands.SelectMany(NamesOf),
        _ => [],
    };
}

/// <summary>A part of a formula.</summary>
internal abstract record FormulaNode
{
    public abstract LaunchValue Evaluate(IReadOnlyDictionary<string, LaunchValue> names);

    public bool Holds(IReadOnlyDictionary<string, LaunchValue> names)
        => Evaluate(names) is { Type: LaunchValueType.Truth } value ? value.AsTruth : throw new FormatException("a condition is no truth");
}

internal sealed record ConstantNode(LaunchValue Value) : FormulaNode
{
    public override LaunchValue Evaluate(IReadOnlyDictionary<string, LaunchValue> names) => Value;
}

internal sealed record NameNode(string Name) : FormulaNode
{
    public override LaunchValue Evaluate(IReadOnlyDictionary<string, LaunchValue> names)
        => names.TryGetValue(Name, out var value) ? value : throw new FormatException($"'{Name}' has no value");
}

/// <summary>An operator; <c>select</c>, <c>&amp;&amp;</c> and <c>||</c> evaluate no operand in vain, so that one may guard another.</summary>
internal sealed record OperatorNode(string Operator, FormulaNode[] Operands) : FormulaNode
{
    public override LaunchValue Evaluate(IReadOnlyDictionary<string, LaunchValue> names) => (Operator, Operands) switch
    {
        ("select", [var condition, var then, var otherwise]) => (condition.Holds(names) ? then : otherwise).Evaluate(names),
        ("&&", [var left, var right]) => left.Holds(names) && right.Holds(names),
        ("||", [var left, var right]) => left.Holds(names) || right.Holds(names),
        (_, [var only]) => FormulaOperators.Apply(Operator, only.Evaluate(names)),
        (_, [var left, var right]) => FormulaOperators.Apply(Operator, left.Evaluate(names), right.Evaluate(names)),
        _ => throw new FormatException($"'{Operator}' does not take {Operands.Length} operands"),
    };
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace Attn.IR;

/// <summary>
/// What is done to each row of an operand before it enters a product, or of the output before it is stored: a list of vectors over features,
/// and of numbers that vectors are reduced to, each made of the row and of those before it. <c>q[E]</c>, or a vector's name in its place, is the element at the
/// feature <c>E</c>; a number is its name. Expressions may use the row's indices and positions, and in a step the index of its rank.
/// </summary>
/// <param name="Operand"><c>q</c>, <c>k</c> or <c>v</c>, or <c>o</c> for the output.</param>
/// <param name="Steps">The steps; the last one is a vector, the transformed row.</param>
public sealed record RowTransform(string Operand, EquatableArray<FeatureStep> Steps)
{
    /// <summary>What the rows of the output are called.</summary>
    public const string Output = "o";

    /// <summary>Whether the rows are those of queries, or of keys.</summary>
    public bool IsOfQueries => Operand is "q" or Output;

    /// <summary>The transformed row.</summary>
    public FeatureStep Result => Steps[Steps.Count - 1];

    /// <summary>The expressions of the steps.</summary>
    public IEnumerable<Expr> Expressions => Steps.Select(s => s.Value);

    /// <summary>The captured tensors that the steps read.</summary>
    public IEnumerable<string> Captured
        => Expressions.SelectMany(e => e.Nodes()).OfType<Access>().Select(a => a.Tensor).Distinct().Where(t => t != Operand && Steps.All(s => s.Name != t));

    /// <summary>The values from outside that the steps read.</summary>
    public IEnumerable<string> Values => Expressions.SelectMany(e => e.Nodes()).OfType<Variable>()
        .Where(v => v.Kind == VariableKind.Value && Steps.All(s => s.Name != v.Name)).Select(v => v.Name).Distinct();

    /// <summary>The same transform with its expressions mapped.</summary>
    public RowTransform Map(Func<Expr, Expr> map) => this with { Steps = Steps.MapSame(s => s with { Value = map(s.Value) }) };

    /// <summary>Checks that every step reads what exists there.</summary>
    /// <param name="features">The ranks of features besides <c>d</c> and <c>e</c>.</param>
    /// <param name="values">The values from outside that the steps may read.</param>
    /// <exception cref="IrVerificationException">It does not.</exception>
    public void Verify(EquatableArray<FeatureRank> features, IEnumerable<string> values)
    {
        Require(Operand is "q" or "k" or "v" or Output, $"'{Operand}' is no operand");
        Require(Steps.Count > 0 && Result.Operator is null, "a transform ends in no vector");
        var vectors = new HashSet<string> { Operand };
        var numbers = new HashSet<string>(values);
        foreach (var step in Steps)
        {
            Require(Names.ExtentOf(step.Rank) is not null || features.Any(f => f.Name == step.Rank), $"'{step.Rank}' is no rank of features");
            Require(step.Value.Type == ScalarType.Float, $"'{step.Name}' is no float");
            foreach (var node in step.Value.Nodes())
            {
                Require(
                    node is not Variable { Kind: VariableKind.Value } number || numbers.Contains(number.Name), $"'{step.Name}' reads '{node}' before it is made");
                Require(
                    node is not Variable { Kind: VariableKind.Index } index || !FeatureRank.Is(index.Name) || index.Name == step.Rank,
                    $"'{step.Name}' uses '{node}' outside its rank");
                Require(
                    node is not Access access || Steps.All(s => s.Name != access.Tensor) || (vectors.Contains(access.Tensor) && access.Children.Count == 1),
                    $"'{step.Name}' reads {node} before it is made, or not at one feature");
            }

            Require((step.Operator is null ? vectors : numbers).Add(step.Name), $"'{step.Name}' is made twice");
        }
    }

    private static void Require(bool holds, string detail)
    {
        if (!holds)
        {
            throw new IrVerificationException("transform", detail);
        }
    }
}

/// <summary>A vector of a transform, or a number that a vector is reduced to.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Rank">The rank of the vector, or that the reduction is over.</param>
/// <param name="Operator">How elements are combined to a number; null for a vector.</param>
/// <param name="Value">The element at the rank's index.</param>
public sealed record FeatureStep(string Name, string Rank, Reduction? Operator, Expr Value);

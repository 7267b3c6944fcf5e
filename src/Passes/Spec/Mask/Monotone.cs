using System.Collections.Generic;
using System.Linq;
using Attn.IR;

namespace Attn.Passes;

/// <summary>How a value moves when a position grows.</summary>
internal enum Trend
{
    /// <summary>It is the same for all pairs of a head.</summary>
    Constant,

    /// <summary>It does not decrease.</summary>
    Rising,

    /// <summary>It does not increase.</summary>
    Falling,

    /// <summary>Nothing is known.</summary>
    Unknown,
}

/// <summary>
/// How integer expressions move with a position, and which of them may be evaluated for any query, whatever else the mask says.
/// Divisors of the mask count as positive: a launch checks that they are.
/// </summary>
internal sealed class Monotone(EquatableArray<CapturedTensor> tensors, Expr mask)
{
    private readonly HashSet<Expr> _divisors = [.. LaunchLimits.Divisors([mask])];

    /// <summary>How an expression moves with a position, <c>i</c> or <c>j</c>.</summary>
    public Trend Of(Expr expr, Variable position)
    {
        if (Dependence.IsUniform(expr))
        {
            return Trend.Constant;
        }

        if (expr == position)
        {
            return Trend.Rising;
        }

        return expr switch
        {
            Access access when SortedAlong(access.Tensor) is { } tensor && UniformButLast(access.Children) && access.Children.Count == tensor.Rank
                => Of(access.Children[tensor.Rank - 1], position),
            Search search when UniformButLast(search.Children) => Of(search.Value, position),
            Apply a when a.Op == Op.Negate || a.Op == Op.BitNot => Opposite(Of(a[0], position)),
            Apply a when a.Op == Op.Add || a.Op == Op.Minimum || a.Op == Op.Maximum => Together(Of(a[0], position), Of(a[1], position)),
            Apply a when a.Op == Op.Subtract => Together(Of(a[0], position), Opposite(Of(a[1], position))),
            Apply a when a.Op == Op.Divide && IsPositive(a[1]) => Of(a[0], position),
            Apply a when a.Op == Op.Multiply => IsPositive(a[1]) ? Of(a[0], position)
                : IsPositive(a[0]) ? Of(a[1], position)
                : a[1] is IntConstant { Value: < 0 } ? Opposite(Of(a[0], position))
                : a[0] is IntConstant { Value: < 0 } ? Opposite(Of(a[1], position))
                : Trend.Unknown,
            Apply a when a.Op == Op.Select && Dependence.IsUniform(a[0]) => Together(Of(a[1], position), Of(a[2], position)),
            _ => Trend.Unknown,
        };
    }

    /// <summary>Whether an expression's value does not decrease with the query.</summary>
    public bool IsRising(Expr expr) => Of(expr, Names.QueryPosition) is Trend.Constant or Trend.Rising;

    /// <summary>Whether an expression is positive at every launch that is accepted.</summary>
    public bool IsPositive(Expr expr) => expr is IntConstant { Value: > 0 } || (expr is not IntConstant && _divisors.Contains(expr));

    /// <summary>A captured tensor of integers that ascends along its last axis; null for another.</summary>
    public CapturedTensor? SortedAlong(string name)
        => tensors.FirstOrDefault(t => t.Name == name && t.Facts.HasFlag(TensorFacts.Sorted) && t.Element.Loaded() == ScalarType.Int);

    /// <summary>
    /// Whether an expression has a value for every query: each index that it reads a tensor at lies in bounds. A query's position
    /// along an axis of keys counts as such: what is made of it holds where <see cref="QueryReads.AllInside"/> does.
    /// </summary>
    public bool IsTotal(Expr expr) => expr.Nodes().All(node => node switch
    {
        Access access => tensors.FirstOrDefault(t => t.Name == access.Tensor) is { } tensor
            && access.Children.Select((index, axis) => BoundsProof.IsInBounds(index, tensor.Shape[axis]) || QueryReads.IsOne(index, tensor.Shape[axis])).All(b => b),
        Search search => tensors.First(t => t.Name == search.Tensor) is var tensor
            && search.Children.Take(tensor.Rank - 1).Select((index, axis) => BoundsProof.IsInBounds(index, tensor.Shape[axis])).All(b => b),
        Apply { Op: var op, Type: ScalarType.Int } a when op == Op.Divide || op == Op.Modulo => IsPositive(a[1]),
        _ => true,
    });

    /// <summary>Whether an axis of this extent has an element for each key.</summary>
    public static bool HoldsKeys(Expr extent)
        => extent is Apply { Op: var op } larger && op == Op.Maximum ? larger.Children.Any(HoldsKeys)
            : LinearTerms.Of(extent) is { Constant: >= 0 } sum && sum.Terms.ContainsKey(Names.N)
                && sum.Terms.All(t => t.Value > 0 && t.Key is Variable { Kind: VariableKind.Dimension });

    private static bool UniformButLast(IReadOnlyList<Expr> children) => children.Take(children.Count - 1).All(Dependence.IsUniform);

    private static Trend Opposite(Trend trend) => trend switch
    {
        Trend.Rising => Trend.Falling,
        Trend.Falling => Trend.Rising,
        _ => trend,
    };

    private static Trend Together(Trend x, Trend y) => x == y || y == Trend.Constant ? x : x == Trend.Constant ? y : Trend.Unknown;
}

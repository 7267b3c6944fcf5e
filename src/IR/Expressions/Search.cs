using System;
using System.Collections.Generic;

namespace Attn.IR;

/// <summary>Which place of a sorted run a search gives.</summary>
public enum SearchSide
{
    /// <summary>The first element that is not less than the value.</summary>
    First,

    /// <summary>The first element that is greater than the value.</summary>
    End,
}

/// <summary>
/// The place of a value in a sorted captured tensor of integers, along its last axis: how many elements there are less than the
/// value (<see cref="SearchSide.First"/>), or not greater (<see cref="SearchSide.End"/>). Over an empty axis it is 0, and the value is not
/// evaluated. Non-decreasing in the value, which makes it a bound of a loop. Written <c>doc.first[b, x]</c>, <c>doc.end[b, x]</c>.
/// </summary>
public sealed class Search : Expr
{
    private readonly Expr[] _children;

    internal Search(string tensor, SearchSide side, Expr[] children)
        : base(ScalarType.Int, children, Mix(7, StringComparer.Ordinal.GetHashCode(tensor) ^ (int)side, children))
    {
        Tensor = tensor;
        Side = side;
        _children = children;
    }

    /// <summary>The tensor's name.</summary>
    public string Tensor { get; }

    /// <summary>Which place is wanted.</summary>
    public SearchSide Side { get; }

    /// <summary>What is looked for.</summary>
    public Expr Value => _children[_children.Length - 1];

    /// <summary>One index an axis but the last, then the value.</summary>
    public override IReadOnlyList<Expr> Children => _children;

    /// <inheritdoc/>
    public override Expr WithChildren(IReadOnlyList<Expr> children)
        => SameChildren(_children, children) ? this : Search(Tensor, Side, [.. children]);

    internal override bool SameNode(Expr other)
        => other is Search s && s.Tensor == Tensor && s.Side == Side && SameChildren(s._children, _children);
}

internal static class SearchSides
{
    public static string Spelling(this SearchSide side) => side == SearchSide.First ? "first" : "end";
}

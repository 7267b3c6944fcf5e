using System.Collections.Generic;
using System.Linq;
using Attn.IR;

namespace Attn.Passes;

/// <summary>
/// Reads at a query's position along an axis of keys, such as <c>doc[b, i]</c> over <c>[B, N]</c>. Whether the queries lie inside it only a
/// launch knows. A mask reads where it is reached, and checks the index there; what is known of a whole tile of queries is evaluated
/// without a look at what guards the read, and says something only of a batch all of whose queries lie inside.
/// </summary>
internal static class QueryReads
{
    /// <summary>Whether an index may lie outside an axis that holds a key at each position, for want of keys.</summary>
    public static bool IsOne(Expr index, Expr extent)
        => index == Names.QueryPosition && !BoundsProof.IsInBounds(index, extent) && Monotone.HoldsKeys(extent);

    /// <summary>Whether all queries of the batch lie inside the axes that expressions read so; <see cref="Expr.True"/> where they read none.</summary>
    public static Expr AllInside(IEnumerable<Expr> expressions, EquatableArray<CapturedTensor> tensors)
        => expressions.SelectMany(e => e.Nodes()).OfType<Access>().SelectMany(a => Extents(a, tensors)).Distinct()
            .Select(Inside).Aggregate(Expr.True, Expr.And);

    /// <summary>The expression with 0 in the place of such reads where not all queries lie inside.</summary>
    public static Expr Guarded(Expr expr, EquatableArray<CapturedTensor> tensors) => expr.Rewrite(node
        => node is Access && AllInside([node], tensors) is var inside && inside != Expr.True ? Expr.Select(inside, node, Expr.Zero(node.Type)) : node);

    private static IEnumerable<Expr> Extents(Access access, EquatableArray<CapturedTensor> tensors)
        => tensors.FirstOrDefault(t => t.Name == access.Tensor) is { } tensor
            ? access.Children.Zip(tensor.Shape, (index, extent) => (Index: index, Extent: extent)).Where(a => IsOne(a.Index, a.Extent)).Select(a => a.Extent)
            : [];

    private static Expr Inside(Expr extent)
        => Expr.And(Expr.Apply(Op.LessEqual, 0, Names.QueryOffset), Expr.Apply(Op.LessEqual, Names.QueryOffset + Names.M, extent));
}

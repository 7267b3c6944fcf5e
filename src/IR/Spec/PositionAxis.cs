using System.Collections.Generic;
using System.Linq;

namespace Attn.IR;

/// <summary>
/// An axis of a captured tensor that positions are taken to be inside of: it is read there without a check, or searched for keys. A launch whose
/// positions leave it is refused.
/// </summary>
/// <param name="Tensor">The tensor's name.</param>
/// <param name="Extent">The axis's extent.</param>
/// <param name="OfKeys">Whether positions of keys are meant; else those of queries.</param>
public sealed record PositionAxis(string Tensor, Expr Extent, bool OfKeys)
{
    /// <summary>The axes that expressions read so, each once.</summary>
    public static IEnumerable<PositionAxis> Of(EquatableArray<CapturedTensor> tensors, IEnumerable<Expr> expressions)
        => expressions.SelectMany(e => e.Nodes()).SelectMany(node => OfNode(tensors, node)).Distinct();

    private static IEnumerable<PositionAxis> OfNode(EquatableArray<CapturedTensor> tensors, Expr node)
    {
        if (tensors.FirstOrDefault(t => t.Name == ((node as Access)?.Tensor ?? (node as Search)?.Tensor)) is not { } tensor)
        {
            yield break;
        }

        if (node is Search)
        {
            yield return new PositionAxis(tensor.Name, tensor.Shape[tensor.Rank - 1], OfKeys: true);
        }

        foreach (var (index, extent) in node.Children.Zip(tensor.Shape, (index, extent) => (index, extent)))
        {
            if ((index == Names.KeyPosition || index == Names.QueryPosition) && BoundsProof.IsInBounds(index, extent))
            {
                yield return new PositionAxis(tensor.Name, extent, index == Names.KeyPosition);
            }
        }
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Cpu;

namespace Attn.Backends.CSharp;

/// <summary>A dimension that captured tensors bind, and how a launch learns its length.</summary>
/// <param name="Dimension">The dimension.</param>
/// <param name="Tensor">The tensor that binds it.</param>
/// <param name="IsArgument">
/// Whether <c>Forward</c> takes the length; else it follows from the number of the tensor's elements. A span has no shape, so a tensor with
/// several lengths that nothing else gives takes them all as arguments.
/// </param>
internal sealed record BoundDimension(Variable Dimension, CapturedTensor Tensor, bool IsArgument)
{
    /// <summary>The dimensions that a kernel's tensors bind, each after those that its own length follows from.</summary>
    public static IReadOnlyList<BoundDimension> Of(CpuKernel kernel)
    {
        // A tensor that may be left out binds what no other does.
        var tensors = kernel.Tensors.OrderBy(t => t.Default is not null).ToList();
        var bound = new List<BoundDimension>();
        while (tensors.FirstOrDefault(t => Unbound(t).Any()) is { } first)
        {
            if (tensors.FirstOrDefault(FollowsFromElements) is { } tensor)
            {
                bound.Add(new BoundDimension(Unbound(tensor).Single(), tensor, IsArgument: false));
            }
            else
            {
                bound.AddRange(Unbound(first).ToList().Select(d => new BoundDimension(d, first, IsArgument: true)));
            }
        }

        return bound;

        IEnumerable<Variable> Unbound(CapturedTensor tensor) => tensor.Shape.OfType<Variable>().Where(IsUnbound).Distinct();

        bool IsUnbound(Expr expr)
            => expr is Variable { Kind: VariableKind.Dimension } d && !Names.Dimensions.ContainsKey(d.Name) && !bound.Exists(b => b.Dimension == d);

        bool FollowsFromElements(CapturedTensor tensor) => tensor.Shape.SelectMany(e => e.Nodes().Where(IsUnbound)).Count() == 1 && Unbound(tensor).Any();
    }
}

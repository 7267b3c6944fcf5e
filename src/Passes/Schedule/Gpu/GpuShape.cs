using System.Collections.Generic;
using Attn.IR;

namespace Attn.Passes.Schedule.Gpu;

/// <summary>What a GPU kernel is compiled for; lengths, heads and batch stay arguments of the launch.</summary>
/// <param name="HeadDim">The extent of <c>D</c>.</param>
/// <param name="ValueDim">The extent of <c>E</c>.</param>
/// <param name="Element">The storage type of q, k, v and out.</param>
public sealed record GpuShape(int HeadDim, int ValueDim, ElementType Element)
{
    /// <summary>The length of a rank of features at this shape; null where only a launch knows it.</summary>
    public int? LengthOf(Expr extent)
        => Simplify.Expression(extent.Substitute(new Dictionary<Expr, Expr> { [Names.D] = Expr.Int(HeadDim), [Names.E] = Expr.Int(ValueDim) }))
            is IntConstant { Value: > 0 and <= int.MaxValue } length ? (int)length.Value : null;
}

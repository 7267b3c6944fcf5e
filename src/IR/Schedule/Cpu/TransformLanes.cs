using System.Linq;

namespace Attn.IR.Cpu;

/// <summary>The lanes of a transform, which are rows of its operand.</summary>
public static class TransformLanes
{
    /// <summary>The position that counts along the rows.</summary>
    public static Variable PositionOf(RowTransform transform) => transform.IsOfQueries ? Names.QueryPosition : Names.KeyPosition;

    /// <summary>An expression with integers that differ from row to row and are not proved to fit 32 bits; null where there is none.</summary>
    public static Expr? Unfitting(CpuKernel kernel, RowTransform transform)
    {
        var lanes = LaneTypes.OfRows(kernel, transform.Steps.Select(s => s.Name).Append(transform.Operand), PositionOf(transform));
        return transform.Expressions.Select(WithoutAngles).FirstOrDefault(e => !lanes.Fits(e));
    }

    // Positions of rotations are scalars, of 64 bits.
    private static Expr WithoutAngles(Expr expr) => expr.Rewrite(node => node is Apply { Op.Typing: OpTyping.Rotation } ? Expr.Float(1) : node);
}

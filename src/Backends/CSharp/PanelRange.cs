using System.Linq;
using Attn.IR;
using Attn.IR.Cpu;

namespace Attn.Backends.CSharp;

/// <summary>
/// The key tiles of one panel of rows. The bounds of a block hold for its first row to its last; said of the rows of a panel they tell most tiles that a
/// diagonal does not cross, so that only few masks are looked at pair by pair.
/// </summary>
internal static class PanelRange
{
    /// <summary>The panel's first row m.</summary>
    public static Variable First { get; } = Expr.Variable("panel.first", ScalarType.Int, VariableKind.Value);

    /// <summary>The row after the panel's last.</summary>
    public static Variable End { get; } = Expr.Variable("panel.end", ScalarType.Int, VariableKind.Value);

    /// <summary>The range of a panel; null where the bounds of a block speak of other rows, or look tables up.</summary>
    /// <param name="block">The range of a block.</param>
    /// <param name="tile">The block's number.</param>
    /// <param name="rows">Rows of a block.</param>
    public static KeyTiles? Of(KeyTiles block, Variable tile, int rows)
    {
        var first = tile * Expr.Int(rows);
        var end = Expr.Min(first + Expr.Int(rows), Names.M);
        var panel = block.Map(bound => bound.Substitute(end, End).Substitute(first, First));
        var nodes = panel.Bounds.SelectMany(b => b.Nodes()).ToList();
        return panel == block || nodes.Any(n => n == tile || n is Access or Search) ? null : panel;
    }
}

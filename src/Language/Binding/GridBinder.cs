using System.Collections.Generic;
using System.Linq;
using Attn.Diagnostics;
using Attn.IR;
using Attn.Language.Diagnostics;
using Attn.Language.Syntax;

namespace Attn.Language.Binding;

/// <summary>
/// Binds <c>grid i [depth, height, width] from origin</c>: the coordinates <c>i.z</c>, <c>i.y</c> and <c>i.x</c> of a position in row-major
/// order, as floored quotients and remainders. The last coordinate moves fastest; the first is not wrapped, so a position past the end of
/// a grid, or in front of it, has coordinates of its own.
/// </summary>
internal sealed class GridBinder(Scope scope, Declarations declarations, DiagnosticBag diagnostics, SourceMap origins)
{
    private static readonly string[] Coordinates = ["z", "y", "x"];

    private readonly HashSet<string> _positions = [];

    /// <summary>The name under which a scope knows a coordinate; no identifier has a dot.</summary>
    public static string NameOf(string position, string coordinate) => $"{position}.{coordinate}";

    /// <summary>Gives the coordinates of a grid their names.</summary>
    public void Bind(GridSyntax grid)
    {
        if (grid.Index.IsMissing)
        {
            return;
        }

        if (Names.Indices.TryGetValue(grid.Index.Text, out var position) && (position == Names.QueryPosition || position == Names.KeyPosition))
        {
            if (!_positions.Add(position.Name))
            {
                diagnostics.Add(BindingDiagnostics.DuplicateStage, grid.Index.Span, "This attention", $"grid {position.Name}");
                return;
            }
        }
        else
        {
            diagnostics.Add(BindingDiagnostics.GridOfNoPosition, grid.Index.Span, grid.Index.Text);
            return;
        }

        if (grid.Extents.Count > Coordinates.Length)
        {
            diagnostics.Add(BindingDiagnostics.TooManyGridAxes, grid.Extents[Coordinates.Length].Span, $"{grid.Extents.Count}");
            return;
        }

        var binder = new ExpressionBinder(scope, declarations, diagnostics, origins);
        var extents = grid.Extents.Select(extent => binder.BindTo(extent, ScalarType.Int, "An extent of a grid")).ToList();
        var origin = grid.Origin is null ? Expr.Int(0) : binder.BindTo(grid.Origin, ScalarType.Int, "The origin of a grid");
        var rest = origin is null ? null : origin == Expr.Int(0) ? position : position - origin;
        for (var axis = extents.Count - 1; axis >= 0; axis--)
        {
            var extent = extents[axis];
            if (extent is IntConstant { Value: < 1 } constant)
            {
                diagnostics.Add(BindingDiagnostics.EmptyGrid, grid.Extents[axis].Span, $"{constant.Value}");
                extent = null;
            }

            var coordinate = rest is null || (axis > 0 && extent is null) ? null : axis == 0 ? rest : Expr.Apply(Op.Modulo, rest, extent!);
            rest = rest is null || extent is null ? null : rest / extent;
            scope.Add(new ValueSymbol(NameOf(position.Name, Coordinates[Coordinates.Length - extents.Count + axis]), "a coordinate", coordinate));
        }
    }
}

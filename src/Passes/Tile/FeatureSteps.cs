using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Tile;

namespace Attn.Passes;

/// <summary>Equations over the features of one row as the steps of a transform.</summary>
internal static class FeatureSteps
{
    /// <summary>The transform. Batch, head and row are the tile's: what is left of an access to the row is the feature.</summary>
    /// <param name="operand">What the transform calls the row.</param>
    /// <param name="tensor">What the equations call it.</param>
    /// <param name="equations">The equations, each after those that it reads.</param>
    /// <param name="names">The values from outside that they read.</param>
    public static RowTransform Transform(string operand, string tensor, IReadOnlyList<Equation> equations, TileNames names)
    {
        return new RowTransform(operand, equations.Select(Step).ToEquatableArray());

        FeatureStep Step(Equation equation) => equation.Body is ReduceBody reduce
            ? new FeatureStep(equation.Name, reduce.Over[0], reduce.Operator, OfRow(reduce.Value))
            : new FeatureStep(equation.Name, equation.Ranks[equation.Ranks.Count - 1], null, OfRow(((MapBody)equation.Body).Value));

        Expr OfRow(Expr expr) => expr.Rewrite(node => node is not Access access ? node
            : access.Tensor == tensor ? Expr.Access(operand, access.Type, access.Children[3])
            : equations.All(e => e.Name != access.Tensor) ? names[access.Tensor] is { } value ? TileProgramExtensions.Element(value, access.Type) : node
            : access.Children.Count == 4 ? Expr.Access(access.Tensor, access.Type, access.Children[3])
            : Expr.Variable(access.Tensor, access.Type, VariableKind.Value));
    }
}

using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Tile;

namespace Attn.Passes;

/// <summary>
/// What makes the output of the finished sums of a row. Feature by feature that is a map like any other; where sums are read at other
/// features, reduced or turned, the equations are one operation on the rows, as those behind an operand are.
/// </summary>
internal sealed class OutputTiling
{
    private readonly List<Equation> _steps = [];

    public OutputTiling(Spec spec)
    {
        var made = new HashSet<string> { Spec.Sums };
        foreach (var equation in spec.Equations.Where(e => Reads(e).Any(a => made.Contains(a.Tensor))))
        {
            made.Add(equation.Name);
            _steps.Add(equation);
        }

        if (!_steps.Exists(e => e.Body is ReduceBody || Reads(e).Any(a => made.Contains(a.Tensor) && a.Children.Skip(3).Any(c => !e.Ranks.Select(Names.Index).Contains(c))) || Turns(e)))
        {
            _steps.Clear();
        }
    }

    /// <summary>Whether an equation is part of the operation.</summary>
    public bool Transforms(string equation) => _steps.Exists(e => e.Name == equation);

    /// <summary>Writes the operation, where there is one.</summary>
    public void Write(List<TileStatement> body, TileNames names)
    {
        if (_steps.Count > 0)
        {
            var transform = FeatureSteps.Transform(RowTransform.Output, Spec.Sums, _steps, names);
            body.Add(new Define(Spec.Output, new TileType(ScalarType.Float, [Tiling.QueryAxis, transform.Result.Rank]), new TransformOp(names[Spec.Sums]!, transform)));
            names.Set(Spec.Output, Spec.Output);
        }
    }

    private static IEnumerable<Access> Reads(Equation equation) => equation.Body.Expressions.SelectMany(Dependence.Reads);

    private static bool Turns(Equation equation) => equation.Body.Expressions.Any(e => e.Any(n => n is Apply { Op.Typing: OpTyping.Rotation }));
}

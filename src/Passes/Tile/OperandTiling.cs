using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Tile;

namespace Attn.Passes;

/// <summary>
/// Loads tiles of the operands, and transforms them where equations do. A transform reads one row of its operand, so a tile is
/// transformed once when it is loaded, however many rows of the other operand it meets.
/// </summary>
internal sealed class OperandTiling
{
    private readonly Spec _spec;
    private readonly Equation? _score;
    private readonly HashSet<string> _transforms = [];

    public OperandTiling(Spec spec)
    {
        _spec = spec;
        _score = spec.Equations.FirstOrDefault(IsScore);
        var read = (_score is null ? [] : ReadBy(_score)).Concat(spec.Equations.Where(e => e.Ranks.Contains("g")).Select(e => e.Name));
        var open = new Stack<string>(read);
        while (open.Count > 0)
        {
            var name = open.Pop();
            if (_transforms.Add(name))
            {
                foreach (var earlier in ReadBy(spec.Find(name)!))
                {
                    open.Push(earlier);
                }
            }
        }
    }

    /// <summary>Whether an equation is part of the transform of an operand.</summary>
    public bool Transforms(string equation) => _transforms.Contains(equation);

    /// <summary>Whether an equation is the product of queries and keys.</summary>
    public bool IsScore(Equation equation)
        => equation.Ranks.Contains("m") && equation.Ranks.Contains("n")
            && equation.Body is ReduceBody { Operator: Reduction.Sum, Where: null, Over: [var over], Value: Apply { Children: [Access query, Access key] } product }
            && product.Op == Op.Multiply && FeatureRank.Is(over)
            && IsOperand(query, "q", "m", over) && IsOperand(key, "k", "n", over);

    /// <summary>Whether an expression is a value's element, as it is handed in or transformed.</summary>
    public bool IsValue(Expr expr) => expr is Access { Children.Count: 4 } access
        && (access.Tensor == "v" || (_spec.Find(access.Tensor) is { } equation && equation.Ranks.Contains("g") && equation.Ranks.Any(FeatureRank.Is)));

    /// <summary>Writes the tile of the queries; returns its name.</summary>
    public string Queries(List<TileStatement> body)
        => Tile(body, "Q", "q", _score is null ? "q" : Factor(_score, 0).Tensor, Tiling.QueryAxis, Names.QueryHead, "d", "");

    /// <summary>Writes the tile of the keys, unless it is there; returns its name.</summary>
    public string Keys(List<TileStatement> body, string suffix)
        => Tile(body, "K", "k", Factor(_score!, 1).Tensor, Tiling.KeyAxis, Names.KeyHead, "d", suffix);

    /// <summary>Writes the tile of the values, unless it is there; returns its name.</summary>
    public string Values(List<TileStatement> body, string suffix)
    {
        var read = _spec.Equations.Where(e => Dependence.IsKeyReduction(e) && e.Ranks.Any(FeatureRank.Is))
            .SelectMany(e => Dependence.Reads(((ReduceBody)e.Body).Value)).First(IsValue);
        return Tile(body, "V", "v", read.Tensor, Tiling.KeyAxis, Names.KeyHead, "e", suffix);
    }

    private static Access Factor(Equation score, int place) => (Access)((ReduceBody)score.Body).Value.Children[place];

    private bool IsOperand(Access access, string tensor, string row, string feature)
        => access.Children.Count == 4 && access.Children[3] == Names.Index(feature) && access.Children[2] == Names.Index(row)
            && (access.Tensor == tensor || _spec.Find(access.Tensor) is { Body: MapBody, Ranks.Count: 4 });

    private IEnumerable<string> ReadBy(Equation equation)
        => equation.Body.Expressions.SelectMany(Dependence.Reads).Select(a => a.Tensor).Where(t => _spec.Find(t) is not null);

    private string Tile(List<TileStatement> body, string name, string operand, string read, string axis, Variable head, string feature, string suffix)
    {
        var raw = name + suffix;
        var transformed = read == operand ? raw : $"{name}.x{suffix}";
        if (body.OfType<Define>().Any(d => d.Name == transformed))
        {
            return transformed;
        }

        body.Add(new Define(
            raw,
            new TileType(ScalarType.Float, [axis, feature]),
            new LoadOp(operand, [new PointIndex(Names.Batch), new PointIndex(head), new AxisIndex(axis), new WholeIndex(feature)])));
        if (transformed != raw)
        {
            var transform = TransformOf(operand, read);
            body.Add(new Define(transformed, new TileType(ScalarType.Float, [axis, transform.Result.Rank]), new TransformOp(raw, transform)));
        }

        return transformed;
    }

    /// <summary>The equations behind an operand, as steps over one row.</summary>
    private RowTransform TransformOf(string operand, string equation)
    {
        var needed = new HashSet<string> { equation };
        foreach (var earlier in _spec.Equations.Reverse().Where(e => needed.Contains(e.Name)))
        {
            needed.UnionWith(ReadBy(earlier));
        }

        return FeatureSteps.Transform(operand, operand, [.. _spec.Equations.Where(e => needed.Contains(e.Name))], new TileNames());
    }
}

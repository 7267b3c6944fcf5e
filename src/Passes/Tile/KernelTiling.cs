using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Tile;

namespace Attn.Passes;

/// <summary>Writes the kernel of a planned Spec: what is known before the keys, a loop a pass, what follows from each, the stores.</summary>
internal sealed class KernelTiling
{
    private readonly Spec _spec;
    private readonly TileAxis _queries;
    private readonly TileAxis _keys;
    private readonly List<TileStatement> _body = [];
    private readonly TileNames _names = new();
    private readonly OperandTiling _operands;
    private readonly OutputTiling _output;

    public KernelTiling(Spec spec, TargetModel target)
    {
        _spec = spec;
        _queries = target.Queries;
        _keys = target.Keys;
        _operands = new OperandTiling(spec);
        _output = new OutputTiling(spec);
    }

    public TileKernel Kernel()
    {
        var queries = _operands.Queries(_body);
        KnownMaps();
        var passes = 1 + _spec.Equations.Max(e => e.Body is ReduceBody { Stream: { } stream } ? stream.Pass : -1);
        for (var pass = 0; pass < passes; pass++)
        {
            new PassTiling(_spec, _keys, _operands, queries, pass, _names, _body).Write();
            KnownMaps();
        }

        _output.Write(_body, _names);
        Results();
        return new TileKernel("forward", [_queries, _keys], ["b", "h", Tiling.QueryAxis], _body.ToEquatableArray());
    }

    /// <summary>Defines every map that does not vary with the key and whose operands all have values by now.</summary>
    private void KnownMaps()
    {
        foreach (var equation in _spec.Equations)
        {
            if (equation.Body is MapBody map && !equation.Ranks.Contains("n") && !_operands.Transforms(equation.Name) && !_output.Transforms(equation.Name)
                && _names[equation.Name] is null && _names.Knows(map.Value, _spec))
            {
                _body.Add(new Define(equation.Name, new TileType(equation.Type, Tiling.Shape(equation)), new MapOp(_names.Translate(map.Value))));
                _names.Set(equation.Name, equation.Name);
            }
        }
    }

    private void Results()
    {
        foreach (var result in Spec.Results.Select(_spec.Find).Where(e => e is not null))
        {
            var indices = new List<TileIndex> { new PointIndex(Names.Batch), new PointIndex(Names.QueryHead), new AxisIndex(Tiling.QueryAxis) };
            indices.AddRange(result!.Ranks.Where(FeatureRank.Is).Select(r => new WholeIndex(r)));

            _body.Add(new Store(result.Name, indices.ToEquatableArray(), _names[result.Name]!, StoreMode.Replace));
        }
    }
}

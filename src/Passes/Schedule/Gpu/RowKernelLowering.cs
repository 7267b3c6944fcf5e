using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Gpu;
using Attn.IR.Tile;
using TileAxisIndex = Attn.IR.Tile.AxisIndex;
using static Attn.Passes.Schedule.Gpu.LimitationException;

namespace Attn.Passes.Schedule.Gpu;

/// <summary>Lays out a kernel over rows, and lowers its statements one by one; a vector is shared at the first step that reads it across lanes.</summary>
internal sealed class RowKernelLowering
{
    private readonly TileProgram _program;
    private readonly TileKernel _kernel;
    private readonly GpuShape _shape;
    private readonly GpuArchitecture _architecture;
    private readonly TileAxis _axis;
    private readonly LaunchParameters _parameters;
    private readonly List<LetStatement> _prologue = [];
    private readonly Dictionary<Expr, Expr> _names = [];
    private readonly HashSet<Expr> _proved = [];
    private readonly List<RowStatement> _body = [];
    private readonly Dictionary<string, RowVector> _vectors = [];
    private readonly HashSet<string> _shared = [];
    private readonly Dictionary<string, string> _rows = [];

    public RowKernelLowering(TileProgram program, TileKernel kernel, GpuShape shape, GpuArchitecture architecture)
    {
        (_program, _kernel, _shape, _architecture) = (program, kernel, shape, architecture);
        _parameters = new LaunchParameters(program, shape, Lowered);
        Require(kernel.Axes.Count == 1 && kernel.Grid.Count == 3, $"work split over {string.Join(", ", kernel.Grid)}");
        _axis = kernel.Axes[0];
        Require(kernel.Grid[0] == "b" && kernel.Grid[1] == Head.Name && kernel.Grid[2] == _axis.Name, $"work split over {string.Join(", ", kernel.Grid)}");
    }

    private bool IsOfQueries => _axis.Rank == Names.QueryRow.Name;

    private Variable Head => IsOfQueries ? Names.QueryHead : Names.KeyHead;

    // Every row of the tensor has a place in the grid; the keys of a batch may be fewer.
    private Expr RowsOfTensor => Names.ExtentOf(_axis.Rank)!;

    public RowKernel Kernel()
    {
        NameScalars();
        var layout = Layout();
        foreach (var statement in _kernel.Body)
        {
            Lower(statement, layout);
        }

        var words = _body.OfType<ShareRow>().Sum(s => layout.SharedWords(_vectors[s.Vector].Length));
        layout = RowLayouts.Fitted(layout, words);
        var rows = Lowered(_axis.Extent);
        var chunks = (RowsOfTensor + Expr.Int(layout.RowsOfBlock - 1)) / layout.RowsOfBlock;
        var prologue = Prologue(layout, chunks, rows);
        var kernel = new RowKernel(
            $"{_program.Name}.{_kernel.Name}",
            _architecture.Name,
            [],
            layout,
            [chunks * Names.ExtentOf(Head.Name)! * Names.B, Expr.Int(1), Expr.Int(1)],
            prologue,
            Names.Index(_axis.Rank),
            rows,
            _body.ToEquatableArray(),
            CheckedReads());
        return kernel with { Parameters = _parameters.Of(TensorsOf(kernel), ExpressionsOf(kernel)) };
    }

    // Batch, head and positions are scalars of the block, which has rows of one head.
    private void NameScalars()
    {
        _names[Names.D] = Expr.Int(_shape.HeadDim);
        _names[Names.E] = Expr.Int(_shape.ValueDim);
        foreach (var variable in new[] { Names.Batch, Names.QueryHead, Names.KeyHead, Names.KeyLength, Names.KeyOffset, Names.QueryOffset })
        {
            _names[variable] = Expr.Variable(variable.Name, ScalarType.Int, VariableKind.Value);
        }

        if (_program.Scale is { } scale)
        {
            _names[Names.Scale] = Lowered(scale);
        }

        _names[Names.QueryPosition] = Names.QueryRow + Lowered(Names.QueryOffset);
        _names[Names.KeyPosition] = Names.KeyRow + Lowered(Names.KeyOffset);
    }

    // Of all scalars that a row may read, those that one does.
    private EquatableArray<LetStatement> Prologue(RowLayout layout, Expr chunks, Expr rows)
    {
        var block = GpuKernel.Block[0];
        var count = new LetStatement("chunks", chunks);
        var lets = new List<LetStatement>
        {
            count,
            new(RowKernel.FirstName, block % count.Variable * layout.RowsOfBlock),
            new(Head.Name, block / count.Variable % Names.ExtentOf(Head.Name)!),
            new(Names.Batch.Name, block / count.Variable / Names.ExtentOf(Head.Name)!),
        };
        if (IsOfQueries)
        {
            lets.Add(new(Names.KeyHead.Name, Lowered(Names.QueryHead) / (Names.Hq / Names.Hk)));
        }

        lets.AddRange(new[] { Names.KeyLength, Names.KeyOffset, Names.QueryOffset }.Select(
            v => new LetStatement(v.Name, Expr.Access(v.Name, ScalarType.Int, [Lowered(Names.Batch)]))));
        var read = new HashSet<Expr>(_body.SelectMany(ExpressionsOf).Append(rows).SelectMany(e => e.Nodes()));
        var used = new List<LetStatement>();
        foreach (var let in Enumerable.Reverse(lets).Where(l => l.Name == RowKernel.FirstName || read.Contains(l.Variable)))
        {
            used.Insert(0, let);
            read.UnionWith(let.Value.Nodes());
            read.UnionWith(_parameters.Positions.Where(p => p.Name == let.Name).SelectMany(p => Lowered(p.Default).Nodes()));
        }

        return used.ToEquatableArray();
    }

    private RowLayout Layout()
    {
        var loads = _kernel.Body.OfType<Define>().Where(d => d.Value is LoadOp && d.Type.Shape.Any(FeatureRank.Is))
            .Select(d => (_parameters.ElementOf(((LoadOp)d.Value).Tensor), Length(d.Type.Shape[1]))).ToList();
        var transforms = _kernel.Body.OfType<Define>().Select(d => d.Value).OfType<TransformOp>().Select(t => t.Transform).ToList();
        Require(loads.Count > 0 && transforms.Count > 0, "a kernel that transforms nothing");
        var stores = _kernel.Body.OfType<Store>()
            .Select(s => (_parameters.ElementOf(s.Tensor), Length(((WholeIndex)s.Indices[s.Indices.Count - 1]).Rank))).ToList();
        var longest = loads.Select(l => l.Item2).Concat(transforms.SelectMany(t => t.Steps).Select(s => Length(s.Rank))).Max();
        Require(
            longest <= RowKernel.LongestVector, $"a vector of {longest} features, more than {RowKernel.LongestVector},",
            _program.Origins.SpanOf(transforms[0].Result.Name));
        return RowLayouts.Choose(loads, stores, longest);
    }

    private void Lower(TileStatement statement, RowLayout layout)
    {
        switch (statement)
        {
            case Define { Value: LoadOp load } define when define.Type.Shape.Any(FeatureRank.Is):
                var row = _kernel.Body.OfType<Define>().Select(d => d.Value).OfType<TransformOp>().First(t => t.Source == define.Name).Transform.Operand;
                _rows[define.Name] = row;
                Add(new LoadRow(row, Length(define.Type.Shape[1]), load.Tensor, Origin(load.Indices)));
                break;
            case Define { Value: LoadOp load } define:
                _body.Add(new LoadNumber(define.Element, load.Tensor, Origin(load.Indices)));
                break;
            case Define { Value: MapOp { Where: null } map } define:
                _body.Add(new MapNumber(define.Element, Lowered(map.Value)));
                break;
            case Define { Value: FillOp fill } define:
                _body.Add(new MapNumber(define.Element, Lowered(fill.Value)));
                break;
            case Define { Value: TransformOp transform } define:
                foreach (var step in transform.Transform.Steps)
                {
                    Lower(step, layout);
                }

                _rows[define.Name] = transform.Transform.Result.Name;
                break;
            case Store { Mode: StoreMode.Replace } store:
                var vector = _rows[store.Value];
                _body.Add(new StoreRow(store.Tensor, Origin(store.Indices), vector, _parameters.RowLength(store.Tensor) - _vectors[vector].Length));
                break;
            default:
                throw new LimitationException($"'{statement}' over rows");
        }
    }

    private void Lower(FeatureStep step, RowLayout layout)
    {
        var feature = Names.Index(step.Rank);
        var value = Lowered(step.Value);
        foreach (var access in value.Nodes().OfType<Access>().Where(a => _vectors.ContainsKey(a.Tensor)))
        {
            if (layout.ChunksFrom(feature, access.Children[0]) is null && _shared.Add(access.Tensor))
            {
                _body.Add(new ShareRow(access.Tensor));
            }
        }

        if (step.Operator is { } reduction)
        {
            _body.Add(new ReduceRow(Expr.Variable(step.Name, ScalarType.Float, VariableKind.Value), reduction, feature, Length(step.Rank), value));
        }
        else
        {
            Add(new MapRow(step.Name, Length(step.Rank), feature, value));
        }
    }

    private void Add(RowVector vector)
    {
        _vectors.Add(vector.Name, vector);
        _body.Add(vector);
    }

    private EquatableArray<Expr> Origin(EquatableArray<TileIndex> indices) => indices.Where(i => i is not WholeIndex).Select(index => index switch
    {
        PointIndex point => Lowered(point.Value),
        TileAxisIndex { Address: null } axis when axis.Axis == _axis.Name => Names.Index(_axis.Rank),
        _ => throw new LimitationException("rows behind an address"),
    }).ToEquatableArray();

    private Expr Lowered(Expr expr)
    {
        _proved.UnionWith(expr.Nodes().OfType<Access>().Where(IsProved).Select(Lower));
        return Lower(expr);

        Expr Lower(Expr e) => Simplify.Expression(e.Substitute(_names));

        bool IsProved(Access access) => _program.Tensors.FirstOrDefault(t => t.Name == access.Tensor) is { } tensor && BoundsProof.IsInBounds(tensor, access);
    }

    // A read is known to be in bounds as it was before it was lowered; one that is not found among these is checked.
    private EquatableArray<Expr> CheckedReads()
        => _body.SelectMany(ExpressionsOf).SelectMany(e => e.Nodes()).OfType<Access>()
            .Where(a => _program.Tensors.Any(t => t.Name == a.Tensor) && !_proved.Contains(a)).Distinct<Expr>().ToEquatableArray();

    private int Length(string rank) => _parameters.Length(rank);

    private static IEnumerable<string> TensorsOf(RowKernel kernel) => kernel.Body.Select(s => s switch
    {
        LoadRow load => load.Tensor,
        LoadNumber load => load.Tensor,
        StoreRow store => store.Tensor,
        _ => null,
    }).OfType<string>().Distinct();

    private static IEnumerable<Expr> ExpressionsOf(RowKernel kernel)
        => kernel.Body.SelectMany(ExpressionsOf).Concat(kernel.Grid).Concat(kernel.Prologue.Select(l => l.Value)).Append(kernel.Rows);

    private static IEnumerable<Expr> ExpressionsOf(RowStatement statement) => statement switch
    {
        LoadRow s => s.Origin,
        MapRow s => [s.Value],
        LoadNumber s => s.Origin,
        MapNumber s => [s.Value],
        ReduceRow s => [s.Value],
        StoreRow s => s.Origin,
        _ => [],
    };
}

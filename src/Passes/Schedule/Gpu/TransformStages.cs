using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Tile;

namespace Attn.Passes.Schedule.Gpu;

/// <summary>One kernel of products with its transforms: kernels before it for operands, and one behind it for the output.</summary>
internal sealed class TransformStages(TileProgram program, TileKernel kernel, ElementType element)
{
    private readonly Dictionary<string, Define> _definitions = kernel.Body.Definitions().ToDictionary(d => d.Name);
    private readonly List<TileKernel> _before = [];
    private readonly List<TileKernel> _after = [];
    private readonly List<Workspace> _workspaces = [];
    private readonly Dictionary<(string Operand, RowTransform Transform), string> _ready = [];

    /// <summary>What the kernels hand on.</summary>
    public IReadOnlyList<Workspace> Workspaces => _workspaces;

    /// <summary>The kernels, in the order in which they run.</summary>
    public IReadOnlyList<TileKernel> Kernels()
    {
        var body = Parted(kernel.Body);
        var read = new HashSet<string>(body.SelectMany(s => s.Reads()));
        var unread = _definitions.Values.Select(d => d.Value).OfType<TransformOp>().Select(t => t.Source).Where(s => !read.Contains(s));
        return [.. _before, kernel with { Body = Without(body, new HashSet<string>(unread)) }, .. _after];
    }

    private EquatableArray<TileStatement> Parted(EquatableArray<TileStatement> body) => body.SelectMany(statement => statement switch
    {
        Define { Value: TransformOp { Transform.Operand: not RowTransform.Output } transform } define => [Ready(define, transform)],
        Define { Value: TransformOp } => [],
        Store store when _definitions.TryGetValue(store.Value, out var define) && define.Value is TransformOp transform => Raw(store, define, transform),
        Loop loop => [loop with { Body = Parted(loop.Body) }],
        _ => new[] { statement },
    }).ToEquatableArray();

    private static EquatableArray<TileStatement> Without(EquatableArray<TileStatement> body, HashSet<string> names) => body
        .Where(s => s is not Define { Value: LoadOp } load || !names.Contains(load.Name))
        .Select(s => s is Loop loop ? loop with { Body = Without(loop.Body, names) } : s).ToEquatableArray();

    /// <summary>The transformed operand as a load of what a kernel before this one stored.</summary>
    private Define Ready(Define define, TransformOp transform)
    {
        var source = _definitions[transform.Source];
        var load = (LoadOp)source.Value;
        if (!_ready.TryGetValue((load.Tensor, transform.Transform), out var ready))
        {
            ready = Named($"{load.Tensor}.ready");
            _ready.Add((load.Tensor, transform.Transform), ready);
            var axis = kernel.Axis(source.Type.Shape[0]);
            var head = transform.Transform.IsOfQueries ? Names.QueryHead : Names.KeyHead;
            _workspaces.Add(new Workspace(
                ready, element, [Names.B, Names.ExtentOf(head.Name)!, Names.ExtentOf(axis.Rank)!, ExtentOf(transform.Transform.Result.Rank)]));
            var row = define with { Name = $"{load.Tensor}.row" };
            _before.Add(new TileKernel(
                $"rows.{ready}",
                [axis],
                ["b", head.Name, axis.Name],
                [source, row with { Value = transform }, new Store(ready, IndicesOf(row.Type, head), row.Name, StoreMode.Replace)]));
        }

        return define with
        {
            Value = new LoadOp(ready, load.Indices.Select(i => i is WholeIndex ? new WholeIndex(define.Type.Shape[1]) : i).ToEquatableArray()),
        };
    }

    /// <summary>Stores of the sums, and of what the transform reads besides, in the place of a store of the transformed output.</summary>
    private IEnumerable<TileStatement> Raw(Store store, Define define, TransformOp transform)
    {
        var again = new List<Define>();
        var handed = new List<TileStatement>();
        var loads = new List<TileStatement>();
        foreach (var name in transform.Reads())
        {
            Collect(name);
        }

        _after.Add(new TileKernel(
            $"rows.{store.Tensor}",
            [kernel.Axis(define.Type.Shape[0])],
            ["b", "h", define.Type.Shape[0]],
            loads.Concat(again).Append(define).Append(store).ToEquatableArray()));
        return handed;

        // What needs no key is computed again, which takes no memory.
        void Collect(string name)
        {
            if (again.Exists(d => d.Name == name) || loads.OfType<Define>().Any(d => d.Name == name))
            {
                return;
            }

            if (IsKnownBefore(name))
            {
                foreach (var earlier in _definitions[name].Value.Reads())
                {
                    Collect(earlier);
                }

                again.Add(_definitions[name]);
                return;
            }

            var type = TypeOf(name);
            var raw = Named(name == transform.Source ? $"{RowTransform.Output}.raw" : $"{name}.kept");
            var indices = IndicesOf(type, Names.QueryHead);
            _workspaces.Add(new Workspace(raw, StorageOf(type.Element), [Names.B, Names.Hq, .. type.Shape.Select(ExtentOf)]));
            handed.Add(new Store(raw, indices, name, StoreMode.Replace));
            loads.Add(new Define(name, type, new LoadOp(raw, indices)));
        }
    }

    private bool IsKnownBefore(string name)
        => _definitions.TryGetValue(name, out var define) && define.Value is MapOp or FillOp && define.Value.Reads().All(IsKnownBefore);

    private TileType TypeOf(string name)
        => _definitions.TryGetValue(name, out var define) ? define.Type : kernel.Body.OfType<Loop>().SelectMany(l => l.Carried).First(c => c.Name == name).Type;

    private Expr ExtentOf(string dimension) => FeatureRank.ExtentOf(FeatureRank.Is(dimension) ? dimension : kernel.Axis(dimension).Rank, program.Features);

    private string Named(string name)
    {
        var taken = program.Workspaces.Concat(_workspaces).Count(w => w.Name.StartsWith(name, StringComparison.Ordinal));
        return taken == 0 ? name : $"{name}.{taken}";
    }

    private static EquatableArray<TileIndex> IndicesOf(TileType type, Variable head) => type.Shape
        .Select(dimension => FeatureRank.Is(dimension) ? (TileIndex)new WholeIndex(dimension) : new AxisIndex(dimension))
        .Prepend(new PointIndex(head)).Prepend(new PointIndex(Names.Batch)).ToEquatableArray();

    private static ElementType StorageOf(ScalarType type) => type switch
    {
        ScalarType.Float => ElementType.F32,
        ScalarType.Int => ElementType.I64,
        _ => ElementType.Bool,
    };
}

using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Tile;
using Attn.Passes.Analysis;
using Attn.Reference;

namespace Attn.Passes.Tests.Semantics;

/// <summary>
/// Evaluates a tile program one element at a time in float64, as the head of TileProgram.cs reads. It exists to test passes:
/// no backend shares code with it. On a tile that a loop calls full it reads the guard as true without evaluating it, so a
/// wrong claim shows as a wrong result.
/// </summary>
internal sealed class TileInterpreter
{
    private readonly TileProgram _program;
    private readonly Launch _launch;
    private readonly Dictionary<string, long> _dimensions;
    private readonly Dictionary<string, long> _indices = [];
    private readonly double _scale;
    private readonly Dictionary<string, (long[] Shape, Scalar[] Elements)> _stored = [];
    private TileKernel _kernel;

    private TileInterpreter(TileProgram program, Launch launch)
    {
        _program = program;
        _launch = launch;
        _kernel = program.Kernels[0];
        var (q, k, v) = (launch.Query.Shape, launch.Key.Shape, launch.Value.Shape);
        _dimensions = new Dictionary<string, long>
        {
            ["B"] = q[0], ["Hq"] = q[1], ["M"] = q[2], ["D"] = q[3], ["Hk"] = k[1], ["N"] = k[2], ["E"] = v[3],
        };
        _scale = launch.Scale ?? (1 / Math.Sqrt(q[3]));
    }

    /// <summary>The results by name: <c>out</c>, and <c>lse</c> where the program stores one.</summary>
    public static Dictionary<string, double[]> Run(TileProgram program, Launch launch) => new TileInterpreter(program, launch).Run();

    private long OutputFeatures => _program.Kernels.SelectMany(k => k.Body).OfType<Store>().First(s => s.Tensor == Spec.Output).Indices[^1] is WholeIndex { Rank: var rank }
        ? LengthOf(rank)
        : 1;

    private Dictionary<string, double[]> Run()
    {
        var (b, h, m) = (_dimensions["B"], _dimensions["Hq"], _dimensions["M"]);
        Allocate("out", b, h, m, OutputFeatures);
        Allocate("lse", b, h, m);
        foreach (var workspace in _program.Workspaces)
        {
            Allocate(workspace.Name, [.. workspace.Shape.Select(extent => Value(extent, _ => throw new InvalidOperationException()).AsInt)]);
        }

        foreach (var kernel in _program.Kernels)
        {
            _kernel = kernel;
            OverGrid(kernel.Grid, 0, () => Block(kernel.Body, []));
        }

        return new[] { "out", "lse" }.ToDictionary(name => name, name => _stored[name].Elements.Select(e => e.AsFloat).ToArray());

        // What no kernel stores is NaN, and would show.
        void Allocate(string name, params long[] shape)
            => _stored[name] = (shape, [.. Enumerable.Repeat((Scalar)double.NaN, (int)shape.Aggregate(1L, (x, y) => x * y))]);
    }

    private void OverGrid(EquatableArray<string> grid, int place, Action body)
    {
        if (place == grid.Count)
        {
            body();
            return;
        }

        var name = grid[place];
        var count = _kernel.Axes.FirstOrDefault(a => a.Name == name) is { } axis
            ? Value(axis.Count, _ => throw new InvalidOperationException()).AsInt
            : _dimensions[Names.ExtentOf(name)!.Name];
        for (var at = 0L; at < count; at++)
        {
            _indices[name] = at;
            OverGrid(grid, place + 1, body);
        }
    }

    private void Block(IEnumerable<TileStatement> statements, Dictionary<string, Tile> values)
    {
        foreach (var statement in statements)
        {
            switch (statement)
            {
                case Define define:
                    // On a full tile the guard is known already.
                    if (!values.ContainsKey(define.Name))
                    {
                        values[define.Name] = Evaluate(define, values);
                    }

                    break;
                case Region region:
                    Block(region.Body, values);
                    break;
                case Loop loop:
                    Visit(loop, values);
                    break;
                case Store store:
                    Write(store, values[store.Value]);
                    break;
                default:
                    throw new InvalidOperationException();
            }
        }
    }

    private void Visit(Loop loop, Dictionary<string, Tile> values)
    {
        var ranges = loop.Domain.Ranges().Select(r => r.Bounds().Select(Bound).ToArray()).ToList();
        var classifier = loop.Domain is ListDomain list
            ? new ClassifierInterpreter(list.Classifier, _program.Tensors, _kernel.Axis("I").Size, _kernel.Axis("J").Size, (expr, of) => Value(expr, _ => throw new InvalidOperationException(), of), (_dimensions["M"], OfBatch("query_offset")), (OfBatch("key_length"), OfBatch("key_offset")))
            : null;
        var current = loop.Carried.ToDictionary(c => c.Name, c => values[c.Initial]);
        foreach (var at in ranges.SelectMany(r => Between(r[0], r[1])).Distinct().Order())
        {
            _indices[loop.Axis] = at;
            var known = classifier?.Classify(_indices["I"], at) ?? TileClass.Partial;
            if (known == TileClass.Empty)
            {
                continue;
            }

            var inner = new Dictionary<string, Tile>(values);
            foreach (var carried in current)
            {
                inner[carried.Key] = carried.Value;
            }

            if (known == TileClass.Full || ranges.Any(r => r.Length == 4 && Between(r[0], r[1]).Contains(at) && Between(r[2], r[3]).Contains(at)))
            {
                var guard = loop.Body.Definitions().First(d => d.Name == loop.Guard);
                inner[guard.Name] = Tile.Make(guard.Type.Shape, Extents(guard.Type.Shape), _ => true);
            }

            Block(loop.Body, inner);
            current = loop.Carried.ToDictionary(c => c.Name, c => inner[c.Next]);
        }

        foreach (var carried in current)
        {
            values[carried.Key] = carried.Value;
        }

        long Bound(Expr expr) => Value(expr, _ => throw new InvalidOperationException()).AsInt;

        static IEnumerable<long> Between(long first, long end)
        {
            for (var at = first; at < end; at++)
            {
                yield return at;
            }
        }
    }

    private long[] Extents(EquatableArray<string> shape)
        => [.. shape.Select(s => FeatureRank.Is(s) ? LengthOf(s) : RowsOf(_kernel.Axis(s)))];

    private long LengthOf(string rank) => Value(
        _program.Features.FirstOrDefault(f => f.Name == rank)?.Extent ?? Names.ExtentOf(rank)!, _ => throw new InvalidOperationException()).AsInt;

    private long RowsOf(TileAxis axis)
        => Math.Clamp(Value(axis.Extent, _ => throw new InvalidOperationException()).AsInt - (_indices[axis.Name] * axis.Size), 0, axis.Size);

    private Tile Evaluate(Define define, Dictionary<string, Tile> values)
    {
        var shape = define.Type.Shape;
        return define.Value switch
        {
            FillOp fill => Tile.Make(shape, Extents(shape), _ => Value(fill.Value, _ => throw new InvalidOperationException())),
            MapOp map => Tile.Make(shape, Extents(shape), place => map.Where is not { } where || values[where].At(place).AsBool
                ? AtPlace(map.Value, place, values)
                : Value(map.Otherwise!, _ => throw new InvalidOperationException())),
            LoadOp load => Tile.Make(shape, Extents(shape), place => Read(load, place)),
            TransformOp transform => Transform(shape, transform, values),
            DotOp dot => Tile.Make(shape, Extents(shape), place => Dot(dot, place, values)),
            ReduceOp reduce => Tile.Make(shape, Extents(shape), place => Reduce(reduce, place, values)),
            _ => throw new InvalidOperationException(),
        };
    }

    private Tile Transform(EquatableArray<string> shape, TransformOp op, Dictionary<string, Tile> values)
    {
        var (axis, rank) = (shape[0], shape[1]);
        var rows = Enumerable.Range(0, (int)RowsOf(_kernel.Axis(axis))).Select(row => TransformedRow(op, axis, row, values)).ToList();
        return Tile.Make(shape, Extents(shape), place => rows[(int)place[axis]][place[rank]]);
    }

    private double[] TransformedRow(TransformOp op, string axis, int row, Dictionary<string, Tile> values)
    {
        var (transform, source) = (op.Transform, values[op.Source]);
        var feature = source.Shape[1];
        var vectors = new Dictionary<string, double[]>
        {
            [transform.Operand] = [.. Enumerable.Range(0, (int)source.Extents[1])
                .Select(d => source.At(new Dictionary<string, long> { [axis] = row, [feature] = d }).AsFloat)],
        };
        var numbers = new Dictionary<string, double>();
        var tiled = _kernel.Axis(axis);
        At(tiled, row);
        foreach (var step in transform.Steps)
        {
            var elements = new double[LengthOf(step.Rank)];
            for (var d = 0L; d < elements.Length; d++)
            {
                _indices[step.Rank] = d;
                elements[d] = Value(step.Value, name => numbers.TryGetValue(name, out var number) ? number : values[name].At(new() { [axis] = row }), vectors: vectors).AsFloat;
            }

            switch (step.Operator)
            {
                case null:
                    vectors[step.Name] = elements;
                    break;
                case Reduction.Sum:
                    numbers[step.Name] = elements.Sum();
                    break;
                default:
                    numbers[step.Name] = step.Operator == Reduction.Max ? elements.Max() : elements.Min();
                    break;
            }
        }

        return vectors[transform.Result.Name];
    }

    private Scalar AtPlace(Expr expr, Dictionary<string, long> place, Dictionary<string, Tile> values)
    {
        foreach (var (axis, at) in place)
        {
            if (_kernel.Axes.FirstOrDefault(a => a.Name == axis) is { } tiled)
            {
                At(tiled, at);
            }
            else
            {
                _indices[axis] = at;
            }
        }

        return Value(expr, name => values[name].At(place));
    }

    private void At(TileAxis axis, long rowOfTile)
    {
        var row = (_indices[axis.Name] * axis.Size) + rowOfTile;
        _indices[axis.Rank] = row;
        _indices[axis.Rank == "m" ? "i" : "j"] = row + OfBatch(axis.Rank == "m" ? "query_offset" : "key_offset");
    }

    private long OfBatch(string name)
    {
        var b = (int)_indices["b"];
        var (first, keys) = (_launch.KeyOffsets?[b] ?? 0, _launch.KeyLengths?[b] ?? _dimensions["N"]);
        return name switch
        {
            "key_offset" => first,
            "key_length" => keys,
            _ => _launch.QueryOffsets?[b] ?? (_program.Alignment == Alignment.BottomRight ? first + keys - _dimensions["M"] : 0),
        };
    }

    private Scalar Read(LoadOp load, Dictionary<string, long> place)
    {
        if (_stored.TryGetValue(load.Tensor, out var stored))
        {
            return stored.Elements[Address(load.Indices, stored.Shape, place)];
        }

        var tensor = load.Tensor switch
        {
            "q" => _launch.Query,
            "k" => _launch.Key,
            _ => _launch.Value,
        };
        return tensor.AsDoubles()[Address(load.Indices, [.. tensor.Shape], place)];
    }

    private int Address(EquatableArray<TileIndex> indices, long[] shape, Dictionary<string, long> place)
    {
        var at = 0L;
        for (var axis = 0; axis < indices.Count; axis++)
        {
            at = (at * shape[axis]) + indices[axis] switch
            {
                PointIndex point => Value(point.Value, _ => throw new InvalidOperationException()).AsInt,
                AxisIndex rows => (_indices[rows.Axis] * _kernel.Axis(rows.Axis).Size) + place[rows.Axis],
                WholeIndex whole => place[whole.Rank],
                _ => throw new InvalidOperationException(),
            };
        }

        return (int)at;
    }

    private static Scalar Dot(DotOp dot, Dictionary<string, long> place, Dictionary<string, Tile> values)
    {
        var (left, right) = (values[dot.Left], values[dot.Right]);
        var inner = left.Shape.First(right.Shape.Contains);
        var sum = dot.Addend is null ? 0.0 : values[dot.Addend].At(place).AsFloat;
        for (var k = 0L; k < left.Extents[left.Shape.ToList().IndexOf(inner)]; k++)
        {
            var at = new Dictionary<string, long>(place) { [inner] = k };
            sum += left.At(at).AsFloat * right.At(at).AsFloat;
        }

        return sum;
    }

    private static Scalar Reduce(ReduceOp reduce, Dictionary<string, long> place, Dictionary<string, Tile> values)
    {
        var source = values[reduce.Source];
        var result = reduce.Operator switch
        {
            Reduction.Sum => 0.0,
            Reduction.Max => double.NegativeInfinity,
            _ => double.PositiveInfinity,
        };
        for (var k = 0L; k < source.Extents[source.Shape.ToList().IndexOf(reduce.Axis)]; k++)
        {
            var at = new Dictionary<string, long>(place) { [reduce.Axis] = k };
            if (reduce.Where is null || values[reduce.Where].At(at).AsBool)
            {
                var element = source.At(at).AsFloat;
                result = reduce.Operator switch
                {
                    Reduction.Sum => result + element,
                    Reduction.Max => Math.Max(result, element),
                    _ => Math.Min(result, element),
                };
            }
        }

        return result;
    }

    private void Write(Store store, Tile value)
    {
        var (shape, elements) = _stored[store.Tensor];
        foreach (var (place, element) in value.All())
        {
            elements[Address(store.Indices, shape, place)] = element;
        }
    }

    private Scalar Value(
        Expr expr, Func<string, Scalar> valueNamed, Func<Variable, Scalar?>? others = null, IReadOnlyDictionary<string, double[]>? vectors = null)
    {
        return ExprEvaluation.Evaluate(expr, Of, Element, tensor => _launch.Tensors[tensor].Shape[^1]);

        Scalar Of(Variable variable) => others?.Invoke(variable) ?? variable switch
        {
            { Kind: VariableKind.Value } => valueNamed(variable.Name),
            { Kind: VariableKind.Dimension } => _dimensions[variable.Name],
            { Kind: VariableKind.Parameter } when variable == Names.Scale => _scale,
            { Kind: VariableKind.Parameter } => _launch.Parameters.TryGetValue(variable.Name, out var given)
                ? given
                : Value(_program.Parameters.First(p => p.Name == variable.Name).Default!, valueNamed),
            { Name: "query_offset" or "key_offset" or "key_length" } => OfBatch(variable.Name),
            { Name: "g" } when !_kernel.Grid.Contains("g") => _indices["h"] / (_dimensions["Hq"] / _dimensions["Hk"]),
            _ => _indices[variable.Name],
        };

        Scalar Element(Access access, long[] indices)
        {
            if (vectors is not null && vectors.TryGetValue(access.Tensor, out var vector))
            {
                return vector[indices[0]];
            }

            var tensor = _launch.Tensors[access.Tensor];
            if (indices.Zip(tensor.Shape).All(i => i.First >= 0 && i.First < i.Second))
            {
                return tensor.At(indices.Zip(tensor.Shape).Aggregate(0L, (sum, i) => (sum * i.Second) + i.First));
            }

            // A map of scores covers pairs that no reduction takes: what is read there must reach no result, and a NaN would show.
            return access.Type == ScalarType.Float ? double.NaN : throw new InvalidOperationException($"{access} reads out of bounds");
        }
    }

    private sealed record Tile(EquatableArray<string> Shape, long[] Extents, Scalar[] Elements)
    {
        public static Tile Make(EquatableArray<string> shape, long[] extents, Func<Dictionary<string, long>, Scalar> element)
            => new(shape, extents, [.. Places(shape, extents).Select(element)]);

        public Scalar At(Dictionary<string, long> place)
            => Elements[Shape.Select((name, axis) => (At: place[name], Extent: Extents[axis])).Aggregate(0L, (sum, i) => (sum * i.Extent) + i.At)];

        public IEnumerable<(Dictionary<string, long> Place, Scalar Element)> All() => Places(Shape, Extents).Zip(Elements);

        private static IEnumerable<Dictionary<string, long>> Places(EquatableArray<string> shape, long[] extents)
        {
            var count = extents.Aggregate(1L, (product, extent) => product * extent);
            for (var flat = 0L; flat < count; flat++)
            {
                var place = new Dictionary<string, long>();
                var rest = flat;
                for (var axis = shape.Count - 1; axis >= 0; axis--)
                {
                    place[shape[axis]] = rest % extents[axis];
                    rest /= extents[axis];
                }

                yield return place;
            }
        }
    }
}

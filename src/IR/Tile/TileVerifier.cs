using System;
using System.Collections.Generic;
using System.Linq;

namespace Attn.IR.Tile;

/// <summary>
/// Checks the invariants of a tile program:
/// <list type="bullet">
/// <item><c>axis</c>: axes have distinct names, known ranks and positive sizes; the grid names indices and axes.</item>
/// <item><c>name</c>: a value is named once in its kernel, and read only after that, inside the loop that defines it.</item>
/// <item><c>shape</c>: shapes are of axes and ranks without repetition; a load's and a store's indices give the value's shape.</item>
/// <item><c>dot</c>: two dimensions each, one contracted, the result's the other two; an addend has the result's type.</item>
/// <item><c>map</c>: what it reads has no axis beyond the result's; its type is the result's; a condition comes with a constant.</item>
/// <item><c>transform</c>: the source is over an axis and features; steps read the row, captured tensors, values of the row and earlier steps.</item>
/// <item><c>reduce</c>: the result lacks the axis and is else as the source; a condition is a bool tile of the source's shape.</item>
/// <item><c>loop</c>: the axis is not of the grid nor of an outer loop; carried values keep their type; the guard is a bool tile of the body;
/// bounds are integers, a full part has two, and a union has several ranges.</item>
/// <item><c>classifier</c>: a classifier reads only what it may (<see cref="TileClassifier"/>).</item>
/// <item><c>region</c>: its values are over its axes, or reductions of such.</item>
/// <item><c>workspace</c>: a whole rank is stored to and loaded from an axis of its length, or of that rounded up to whole units of features.</item>
/// </list>
/// </summary>
public static class TileVerifier
{
    /// <summary>Checks a program.</summary>
    /// <exception cref="IrVerificationException">An invariant does not hold.</exception>
    public static void Verify(TileProgram program)
    {
        Require(program.Kernels.Select(k => k.Name).Distinct().Count() == program.Kernels.Count, "name", "two kernels share a name");
        foreach (var kernel in program.Kernels)
        {
            new KernelVerifier(kernel, program.Features, program.Workspaces).Verify();
        }
    }

    private static void Require(bool holds, string invariant, string detail)
    {
        if (!holds)
        {
            throw new IrVerificationException(invariant, detail);
        }
    }

    private sealed class KernelVerifier(TileKernel kernel, EquatableArray<FeatureRank> features, EquatableArray<Workspace> workspaces)
    {
        private readonly HashSet<string> _everNamed = [];
        private readonly HashSet<string> _openAxes = [];

        public void Verify()
        {
            foreach (var axis in kernel.Axes)
            {
                Require(Names.ExtentOf(axis.Rank) is not null && axis.Size > 0, "axis", $"'{axis.Name}' has an unknown rank or no size");
            }

            Require(kernel.Axes.Select(a => a.Name).Distinct().Count() == kernel.Axes.Count, "axis", "two axes share a name");
            foreach (var index in kernel.Grid)
            {
                Require(Names.Indices.ContainsKey(index) || IsAxis(index), "axis", $"the grid's '{index}' is no index and no axis");
                _openAxes.Add(index);
            }

            Block(kernel.Body, []);
        }

        private bool IsAxis(string name) => kernel.Axes.Any(a => a.Name == name);

        private void Block(IEnumerable<TileStatement> statements, Dictionary<string, TileType> scope)
        {
            foreach (var statement in statements)
            {
                switch (statement)
                {
                    case Define define:
                        Definition(define, scope);
                        break;
                    case Region region:
                        InRegion(region, scope);
                        break;
                    case Store store:
                        Require(scope.TryGetValue(store.Value, out var stored), "name", $"the store to '{store.Tensor}' reads '{store.Value}', which is not defined");
                        Require(ShapeOf(store.Indices).SequenceEqual(stored!.Shape), "shape", $"the store to '{store.Tensor}' is of {stored}");
                        Place(store.Tensor, store.Indices);
                        break;
                    case Loop loop:
                        InLoop(loop, scope);
                        break;
                    default:
                        throw new IrVerificationException("name", $"unknown statement {statement.GetType().Name}");
                }
            }
        }

        private void InRegion(Region region, Dictionary<string, TileType> scope)
        {
            foreach (var define in region.Body)
            {
                Definition(define, scope);
                var swept = define.Value is ReduceOp reduce ? define.Type.Shape.Append(reduce.Axis) : define.Type.Shape;
                Require(swept.All(region.Axes.Contains), "region", $"'{define.Name}' is not over the region's axes");
            }
        }

        private void InLoop(Loop loop, Dictionary<string, TileType> scope)
        {
            Require(IsAxis(loop.Axis) && _openAxes.Add(loop.Axis), "loop", $"'{loop.Axis}' is no axis, or is looped over already");
            if (loop.Domain is ListDomain list)
            {
                Require(list.Bounds is RangeDomain or UnionDomain, "loop", $"the tiles of '{loop.Axis}' are classified inside no ranges");
                TileClassifierVerifier.Verify(list.Classifier);
            }

            Require(loop.Domain is not (UnionDomain { Ranges.Count: < 2 } or ListDomain { Bounds: UnionDomain { Ranges.Count: < 2 } }), "loop", "a union has fewer than two ranges");
            foreach (var range in loop.Domain.Ranges())
            {
                Require((range.FullFirst is null) == (range.FullEnd is null), "loop", $"a range of '{loop.Axis}' has half a full part");
                Require(range.Bounds().All(e => e.Type == ScalarType.Int), "loop", $"a bound of '{loop.Axis}' is no integer");
            }

            var body = new Dictionary<string, TileType>(scope);
            foreach (var carried in loop.Carried)
            {
                Require(
                    scope.TryGetValue(carried.Initial, out var initial) && initial == carried.Type, "loop", $"'{carried.Name}' starts from another type");
                Name(carried.Name, carried.Type, body);
            }

            Block(loop.Body, body);
            foreach (var carried in loop.Carried)
            {
                Require(body.TryGetValue(carried.Next, out var next) && next == carried.Type, "loop", $"'{carried.Name}' becomes another type");
                scope[carried.Name] = carried.Type;
            }

            if (loop.Guard is { } guard)
            {
                Require(body.TryGetValue(guard, out var type) && type.Element == ScalarType.Bool, "loop", $"the guard '{guard}' is no bool tile of the body");
            }

            _openAxes.Remove(loop.Axis);
        }

        private void Definition(Define define, Dictionary<string, TileType> scope)
        {
            foreach (var name in define.Value.Reads())
            {
                Require(scope.ContainsKey(name), "name", $"'{define.Name}' reads '{name}', which is not defined there");
            }

            Require(define.Type.Shape.Distinct().Count() == define.Type.Shape.Count, "shape", $"'{define.Name}' repeats a dimension");
            Require(
                define.Type.Shape.All(s => IsAxis(s) || s is "d" or "e" || features.Any(f => f.Name == s)), "shape", $"'{define.Name}' has a dimension that is no axis and no whole rank");
            Operation(define, scope);
            Name(define.Name, define.Type, scope);
        }

        private void Name(string name, TileType type, Dictionary<string, TileType> scope)
        {
            Require(_everNamed.Add(name), "name", $"'{name}' is defined twice");
            scope.Add(name, type);
        }

        private void Operation(Define define, Dictionary<string, TileType> scope)
        {
            var (name, type) = (define.Name, define.Type);
            switch (define.Value)
            {
                case LoadOp load:
                    Require(ShapeOf(load.Indices).SequenceEqual(type.Shape), "shape", $"the load of '{name}' gives another shape");
                    Place(load.Tensor, load.Indices);
                    break;
                case TransformOp transform:
                    Require(
                        type.Shape.Count == 2 && type.Shape[1] == transform.Transform.Result.Rank
                            && scope[transform.Source].Shape is { Count: 2 } source && source[0] == type.Shape[0] && FeatureRank.Is(source[1]),
                        "shape", $"'{name}' is {type}, transformed from {scope[transform.Source]}");
                    transform.Transform.Verify(features, scope.Where(v => v.Value.Shape.All(a => a == type.Shape[0])).Select(v => v.Key));
                    break;
                case FillOp fill:
                    Require(fill.Value.Type == type.Element, "shape", $"'{name}' is filled with another type");
                    break;
                case DotOp dot:
                    Dot(name, type, dot, scope);
                    break;
                case MapOp map:
                    Require(map.Value.Type == type.Element, "map", $"'{name}' is {type}, its expression {map.Value.Type.Spelling()}");
                    Require((map.Where is null) == (map.Otherwise is null), "map", $"'{name}' has a condition without a constant, or the reverse");
                    foreach (var read in map.Reads())
                    {
                        Require(scope[read].Shape.All(type.Shape.Contains), "map", $"'{name}' reads '{read}', which has an axis beyond {type}");
                    }

                    break;
                case ReduceOp reduce:
                    Along(name, type, reduce.Source, reduce.Axis, reduce.Where, scope);
                    break;
                case ScanOp scan:
                    Require(scope[scan.Source] == type && type.Shape.Contains(scan.Axis), "reduce", $"'{name}' scans along a missing axis");
                    break;
                default:
                    throw new IrVerificationException("name", $"unknown operation {define.Value.GetType().Name}");
            }
        }

        private void Place(string tensor, EquatableArray<TileIndex> indices)
        {
            if (workspaces.FirstOrDefault(w => w.Name == tensor) is not { } workspace)
            {
                return;
            }

            Require(workspace.Shape.Count == indices.Count, "workspace", $"'{tensor}' has {workspace.Shape.Count} axes, and {indices.Count} indices");
            foreach (var (length, index) in workspace.Shape.Zip(indices, (length, index) => (length, index)))
            {
                var extent = index is WholeIndex whole ? FeatureRank.ExtentOf(whole.Rank, features) : length;
                Require(length == extent || length == FeatureUnits.Padded(extent), "workspace", $"'{tensor}' has {length} features of a rank of {extent}");
            }
        }

        private static void Dot(string name, TileType type, DotOp dot, Dictionary<string, TileType> scope)
        {
            var left = Oriented(scope[dot.Left].Shape, dot.TransposeLeft);
            var right = Oriented(scope[dot.Right].Shape, dot.TransposeRight);
            Require(left.Length == 2 && right.Length == 2 && left[1] == right[0], "dot", $"the operands of '{name}' share no inner dimension");
            Require(type.Shape.SequenceEqual([left[0], right[1]]), "dot", $"'{name}' is not [{left[0]},{right[1]}]");
            Require(dot.Addend is null || scope[dot.Addend] == type, "dot", $"'{name}' adds to a value of another type");
        }

        private static string[] Oriented(EquatableArray<string> shape, bool transposed) => [.. transposed ? shape.Reverse() : shape];

        private static void Along(
            string name, TileType type, string source, string axis, string? where, Dictionary<string, TileType> scope)
        {
            var reduced = scope[source];
            Require(reduced.Shape.Contains(axis), "reduce", $"'{name}' reduces along '{axis}', which '{source}' lacks");
            Require(type == reduced with { Shape = reduced.Shape.Where(s => s != axis).ToEquatableArray() }, "reduce", $"'{name}' is {type}, reduced from {reduced}");
            Require(
                where is null || (scope[where].Element == ScalarType.Bool && scope[where].Shape.All(reduced.Shape.Contains)), "reduce", $"the condition of '{name}' is no bool tile of its shape");
        }

        private static IEnumerable<string> ShapeOf(EquatableArray<TileIndex> indices) => indices
            .Where(i => i is not PointIndex)
            .Select(i => i is AxisIndex axis ? axis.Axis : ((WholeIndex)i).Rank);
    }
}

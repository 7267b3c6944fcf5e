using System.Collections.Generic;
using System.Linq;

namespace Attn.IR.Cpu;

/// <summary>
/// Checks the invariants of a CPU kernel:
/// <list type="bullet">
/// <item><c>tile</c>: tiles have a positive size.</item>
/// <item><c>name</c>: a value is named once where it is visible, and read only after that.</item>
/// <item><c>nesting</c>: statements stand where they have a meaning; a guard only in a sweep over the keys of a tile.</item>
/// <item><c>type</c>: stores and reductions are of floats, conditions are bools, a let has its value's type.</item>
/// <item><c>buffer</c>: a buffer is set and read where it has an element, and not read in a sweep after that sweep set it.</item>
/// <item><c>merge</c>: it follows the only loop over key tiles, sets its whole state, and its buffers are over rows.</item>
/// <item><c>product</c>: queries are packed before the first key tile; <c>rescale</c> names a buffer over rows.</item>
/// <item><c>lane</c>: the integers of rows fit 32 bits.</item>
/// </list>
/// </summary>
public static class CpuKernelVerifier
{
    /// <summary>Checks a kernel.</summary>
    /// <exception cref="IrVerificationException">An invariant does not hold.</exception>
    public static void Verify(CpuKernel kernel)
    {
        Require(kernel.RowTile > 0 && kernel.KeyTile > 0, "tile", "a tile has no size");
        Require(kernel.Buffers.Select(b => b.Name).Distinct().Count() == kernel.Buffers.Count, "name", "two buffers share a name");
        foreach (var transform in kernel.Transforms)
        {
            transform.Verify(kernel.Features, []);
            Require(TransformLanes.Unfitting(kernel, transform) is null, "lane", "a transform has integers that are not proved to fit 32 bits");
        }

        new Walker(kernel).Item(kernel.Body);
    }

    private static void Require(bool holds, string invariant, string detail)
    {
        if (!holds)
        {
            throw new IrVerificationException(invariant, detail);
        }
    }

    private sealed class Walker(CpuKernel kernel)
    {
        private readonly Dictionary<string, CpuBufferShape> _buffers = kernel.Buffers.ToDictionary(b => b.Name, b => b.Shape);
        private bool _packed;

        public void Item(IEnumerable<CpuStatement> body)
        {
            var names = new HashSet<string>();
            CpuStatement? previous = null;
            foreach (var statement in body)
            {
                switch (statement)
                {
                    case Let { Where: null } let:
                        Reads(let.Value, names);
                        Bind(let.Target, let.Value, names);
                        break;
                    case PackQueries pack:
                        Reads(pack.Factor, names);
                        _packed = true;
                        break;
                    case EachRow rows:
                        Rows(rows, names, inTile: false);
                        break;
                    case EachKeyTile tiles:
                        Tiles(tiles, names);
                        break;
                    case Merge merge:
                        Require(previous is EachKeyTile && kernel.Body.Count(s => s is EachKeyTile) == 1, "merge", "it follows no loop over all key tiles");
                        Merge(merge, names);
                        break;
                    case StoreOutput:
                        break;
                    default:
                        throw Misplaced(statement, "an item");
                }

                previous = statement;
            }
        }

        private void Merge(Merge merge, HashSet<string> names)
        {
            var factors = merge.Rescale is { } rescale ? new[] { rescale } : [];
            foreach (var buffer in merge.State.Concat(factors).SelectMany(s => new[] { s.Name, s.Other }))
            {
                RequireRows(buffer, "merge");
            }

            var written = merge.Rows.Body.OfType<Set>().Select(s => s.Buffer).ToList();
            foreach (var buffer in merge.State.Select(s => s.Name).Concat(factors.SelectMany(f => new[] { f.Name, f.Other })))
            {
                Require(written.Contains(buffer), "merge", $"'{buffer}' is not set");
            }

            Rows(merge.Rows, names, inTile: false);
        }

        private void RequireRows(string buffer, string invariant)
            => Require(_buffers.TryGetValue(buffer, out var shape) && shape == CpuBufferShape.Rows, invariant, $"'{buffer}' is no buffer over rows");

        private void Tiles(EachKeyTile tiles, HashSet<string> names)
        {
            Require(_packed, "product", "a key tile comes before the queries are packed");
            Require(tiles.Ranges.Count > 0, "nesting", "key tiles of no range");
            if (tiles.Classifier is { } classifier)
            {
                TileClassifierVerifier.Verify(classifier);
            }

            Require(tiles.Ranges.All(r => (r.FullFirst is null) == (r.FullEnd is null)), "nesting", "a range of full tiles lacks an end");
            foreach (var bound in tiles.Ranges.SelectMany(r => r.Bounds))
            {
                Require(bound.Type == ScalarType.Int, "type", "a bound of key tiles is no integer");
                Reads(bound, names);
            }

            foreach (var statement in tiles.Body)
            {
                switch (statement)
                {
                    case EachKey keys:
                        Columns(keys, names);
                        break;
                    case EachRow rows:
                        Rows(rows, names, inTile: true);
                        break;
                    case ScoreProduct:
                        break;
                    case ValueProduct product:
                        if (product.Rescale is { } rescale)
                        {
                            RequireRows(rescale, "product");
                        }

                        break;
                    default:
                        throw Misplaced(statement, "a key tile");
                }
            }
        }

        private void Columns(EachKey keys, HashSet<string> outer)
        {
            var written = new HashSet<string>();
            foreach (var statement in keys.Body)
            {
                if (statement is not Set set)
                {
                    throw Misplaced(statement, "a sweep over keys without a row");
                }

                Require(_buffers.TryGetValue(set.Buffer, out var shape) && shape == CpuBufferShape.Keys, "buffer", $"'{set.Buffer}' is no buffer over keys");
                Require(set.Value.Type == ScalarType.Float, "type", $"'{set.Buffer}' is set to no float");
                foreach (var name in ValuesOf(set.Value))
                {
                    Require(!written.Contains(name), "buffer", $"'{name}' is read after the sweep set it");
                    Require(outer.Contains(name) || (_buffers.TryGetValue(name, out var read) && read == CpuBufferShape.Keys), "name", $"'{name}' is not defined here");
                }

                written.Add(set.Buffer);
            }
        }

        private void Rows(EachRow rows, HashSet<string> outer, bool inTile)
        {
            var names = new HashSet<string>(outer);
            var lanes = LaneTypes.Of(kernel, rows);
            foreach (var statement in rows.Body)
            {
                switch (statement)
                {
                    case Let { Where: null } let:
                        Row(let.Value);
                        Bind(let.Target, let.Value, names);
                        break;
                    case LetEach let:
                        ReadsOfRow(let.Value, names);
                        ReadsOfRow(let.Where, names);
                        RequireEach(let, lanes);
                        Bind(let.Target, let.Value, names);
                        break;
                    case Set set:
                        RequireRows(set.Buffer, "buffer");
                        Require(set.Value.Type == ScalarType.Float, "type", $"'{set.Buffer}' is set to no float");
                        Row(set.Value);
                        break;
                    case EachKey keys when inTile:
                        Sweep(keys.Body, names, lanes, CpuBufferShape.RowsByKeys);
                        break;
                    case EachFeature features when !inTile:
                        Sweep(features.Body, names, lanes, null);
                        break;
                    case StoreRow store when !inTile:
                        Require(store.Output is IR.Spec.LogSumExp or IR.Spec.RowMaximum, "output", $"no output over rows is called '{store.Output}'");
                        Row(store.Value);
                        break;
                    default:
                        throw Misplaced(statement, "a row");
                }
            }

            void Row(Expr value)
            {
                ReadsOfRow(value, names);
                Require(lanes.Fits(value), "lane", $"'{value}' is not proved to fit 32 bits");
            }
        }

        private static void RequireEach(LetEach let, LaneTypes lanes)
            => Require(!let.Value.Any(lanes.IsLaneValue) && lanes.FitsResult(let.Value), "lane", $"'{let.Target.Name}' does not fit lanes");

        private void Sweep(EquatableArray<CpuStatement> body, HashSet<string> outer, LaneTypes lanes, CpuBufferShape? stored)
        {
            var names = new HashSet<string>(outer);
            var written = new HashSet<string>();
            foreach (var statement in body)
            {
                switch (statement)
                {
                    case Let let:
                        Require((let.Where is null) == (let.Otherwise is null), "type", $"'{let.Target.Name}' has a condition without a constant, or the reverse");
                        Lane(let.Value, let.Where);
                        Bind(let.Target, let.Value, names);
                        break;
                    case LetEach let:
                        Read(let.Value);
                        Read(let.Where);
                        RequireEach(let, lanes);
                        Bind(let.Target, let.Value, names);
                        break;
                    case Guard guard when stored is not null:
                        Lane(guard.Value, null);
                        Bind(guard.Target, guard.Value, names);
                        break;
                    case Set set:
                        Require(set.Value.Type == ScalarType.Float, "type", $"'{set.Buffer}' is set to no float");
                        Require(IsStored(set.Buffer), "buffer", $"'{set.Buffer}' has no element here");
                        Lane(set.Value, null);
                        written.Add(set.Buffer);
                        break;
                    case Reduce reduce:
                        Require(reduce.Value.Type == ScalarType.Float, "type", $"'{reduce.Target.Name}' reduces no floats");
                        Lane(reduce.Value, reduce.Where);
                        Require(outer.Add(reduce.Target.Name), "name", $"'{reduce.Target.Name}' is named twice");
                        break;
                    default:
                        throw Misplaced(statement, "a sweep");
                }
            }

            bool IsStored(string buffer)
                => stored is null ? buffer == CpuKernel.Accumulator.Name
                    : buffer == CpuKernel.Scores.Name || (_buffers.TryGetValue(buffer, out var shape) && shape == stored);

            void Lane(Expr value, Expr? where)
            {
                foreach (var expr in new[] { value, where }.OfType<Expr>())
                {
                    Read(expr);
                    Require(lanes.Fits(expr), "lane", $"'{expr}' is not proved to fit 32 bits");
                }

                Require(where is null || where.Type == ScalarType.Bool, "type", $"the condition '{where}' is no bool");
            }

            void Read(Expr expr)
            {
                foreach (var name in ValuesOf(expr))
                {
                    Require(!written.Contains(name), "buffer", $"'{name}' is read after the sweep set it");
                    var isMemory = _buffers.ContainsKey(name)
                        || (name == CpuKernel.Scores.Name && stored is not null)
                        || (name == CpuKernel.Accumulator.Name && stored is null);
                    Require(isMemory || names.Contains(name), "name", $"'{name}' is not defined here");
                }
            }
        }

        private void Bind(Variable target, Expr value, HashSet<string> names)
        {
            Require(target.Type == value.Type, "type", $"'{target.Name}' is no {value.Type.Spelling()}");
            Require(!_buffers.ContainsKey(target.Name) && names.Add(target.Name), "name", $"'{target.Name}' is named twice");
        }

        private static void Reads(Expr expr, HashSet<string> names)
        {
            foreach (var name in ValuesOf(expr))
            {
                Require(names.Contains(name), "name", $"'{name}' is not defined for the item");
            }
        }

        private void ReadsOfRow(Expr expr, HashSet<string> names)
        {
            foreach (var name in ValuesOf(expr))
            {
                Require(
                    names.Contains(name) || (_buffers.TryGetValue(name, out var shape) && shape == CpuBufferShape.Rows), "name", $"'{name}' is not defined for a row");
            }
        }

        private static IEnumerable<string> ValuesOf(Expr expr)
            => expr.Nodes().OfType<Variable>().Where(v => v.Kind == VariableKind.Value).Select(v => v.Name);

        private static IrVerificationException Misplaced(CpuStatement statement, string place)
            => new("nesting", $"{statement.GetType().Name} has no meaning in {place}");
    }
}

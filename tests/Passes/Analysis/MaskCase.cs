using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Tile;
using Attn.Passes.Analysis;
using Attn.Passes.Tests.Semantics;

namespace Attn.Passes.Tests.Analysis;

/// <summary>A mask as text, with a launch of it, and its tiles by brute force.</summary>
internal sealed class MaskCase
{
    private readonly int _rows;
    private readonly int _keys;

    public MaskCase(string mask, int rows, int keys, IReadOnlyDictionary<string, long>? parameters = null, Random? random = null)
    {
        (_rows, _keys) = (rows, keys);
        var draw = random ?? new Random(rows);
        var scope = new ExprScope();
        var tables = new Dictionary<string, Table>();
        Add("doc", Ascending(draw, Math.Max(rows, keys)));
        Declare("lengths", ScalarType.Int, [keys * 3 / 5], 1);
        Declare("heads", ScalarType.Int, [keys / 7], 1);
        Add("ring", [.. Enumerable.Range(0, Math.Max(rows, keys)).Select(_ => (long)draw.Next(4))]);
        Add("kind", [.. Enumerable.Range(0, Math.Max(rows, keys)).Select(at => at / 37 % 3 == 1 ? 1L : 0)]);
        Add("wide", [.. Enumerable.Range(0, Math.Max(rows, keys)).Select(_ => draw.NextInt64(-4, 5) << 60)]);
        Declare("flag", ScalarType.Bool, [.. Enumerable.Range(0, Math.Max(rows, keys)).Select(at => (Scalar)(at / 5 % 2 == 0))], 1, Math.Max(rows, keys));
        Declare("gate", ScalarType.Float, [.. Enumerable.Range(0, Math.Max(rows, keys)).Select(_ => (Scalar)draw.NextDouble())], 1, Math.Max(rows, keys));
        var (tall, wide) = ((Math.Max(rows, keys) + 3) / 4, (Math.Max(rows, keys) + 7) / 8);
        Declare("layout", ScalarType.Bool, [.. Patches(draw, tall, wide, 2).Select(value => (Scalar)(value == 1))], 1, tall, wide);
        Declare("cells", ScalarType.Int, [.. Patches(draw, tall, wide, 5).Select(value => (Scalar)(long)value)], 1, tall, wide);
        var values = new Dictionary<string, Scalar>();
        foreach (var parameter in parameters ?? new Dictionary<string, long>())
        {
            scope.Declare(Expr.Variable(parameter.Key, ScalarType.Int, VariableKind.Parameter));
            values.Add(parameter.Key, parameter.Value);
        }

        Mask = ExprParser.Parse(mask, scope);
        Launch = new MaskLaunch(
            new Dictionary<string, long> { ["B"] = 1, ["Hq"] = 1, ["Hk"] = 1, ["M"] = rows, ["N"] = keys, ["D"] = 8, ["E"] = 8 },
            values,
            (tensor, at) => tables[tensor][at])
        {
            ElementsOf = tensor => new IntegerRange(tables[tensor].Elements.Min(value => value.AsInt), tables[tensor].Elements.Max(value => value.AsInt)),
        };

        void Add(string name, long[] table) => Declare(name, ScalarType.Int, [.. table.Select(value => (Scalar)value)], 1, table.Length);

        void Declare(string name, ScalarType type, Scalar[] elements, params long[] shape)
        {
            tables.Add(name, new Table(elements, shape));
            scope.DeclareTensor(name, type);
        }
    }

    public Expr Mask { get; }

    public MaskLaunch Launch { get; }

    /// <summary>The tables' declarations; <c>doc</c> ascends and says so.</summary>
    public static EquatableArray<CapturedTensor> Tensors { get; } = new[]
    {
        OfRows("doc", ElementType.I32, true), OfRows("ring", ElementType.I32), OfRows("kind", ElementType.I32), OfRows("wide", ElementType.I64),
        OfRows("flag", ElementType.Bool), OfRows("gate", ElementType.F32), OfBlocks("layout", ElementType.Bool), OfBlocks("cells", ElementType.I32),
        new CapturedTensor("lengths", ElementType.I32, [Names.B], TensorFacts.None, null), new CapturedTensor("heads", ElementType.I32, [Names.Hq], TensorFacts.None, null),
    }.ToEquatableArray();

    /// <summary>What the classifier that is generated for tiles of these sizes says of each tile, and the exact class; nothing where the mask admits no classifier.</summary>
    public IEnumerable<(TileBox Box, TileClass Proved, TileClass Exact)> Classified(int queryTile, int keyTile)
    {
        var (queries, keys) = (new TileAxis("I", "m", queryTile), new TileAxis("J", "n", keyTile));

        // Parameters as constants: a launch refuses some that the analysis is tried with.
        var mask = Mask.Substitute(Launch.Parameters.ToDictionary(p => (Expr)Expr.Variable(p.Key, ScalarType.Int, VariableKind.Parameter), p => p.Value.ToExpr()));
        if (ClassifierBuilder.Build(Tensors, mask, queries, keys) is not { } classifier)
        {
            yield break;
        }

        var interpreter = new ClassifierInterpreter(classifier, Tensors, queryTile, keyTile, Evaluate, (_rows, 0), (_keys, 0));
        for (var row = 0; row < _rows; row += queryTile)
        {
            for (var key = 0; key < _keys; key += keyTile)
            {
                var box = new TileBox(0, 0, row, Math.Min(queryTile, _rows - row), key, Math.Min(keyTile, _keys - key));
                yield return (box, interpreter.Classify(row / queryTile, key / keyTile), Exact(box));
            }
        }

        Scalar Evaluate(Expr expr, Func<Variable, Scalar?> valueOf) => ExprEvaluation.Evaluate(
            expr,
            v => valueOf(v) ?? (v.Kind == VariableKind.Dimension ? Launch.Dimensions[v.Name] : v.Name is "b" or "h" or "g" or "query_offset" or "key_offset" ? 0 : v.Name == "key_length" ? _keys : throw new InvalidOperationException(v.Name)),
            (access, at) => Launch.Element(access.Tensor, at));
    }

    private static CapturedTensor OfRows(string name, ElementType element, bool sorted = false)
        => new(name, element, [Names.B, Expr.Max(Names.M, Names.N)], sorted ? TensorFacts.Sorted : TensorFacts.None, null);

    private static CapturedTensor OfBlocks(string name, ElementType element)
        => new(name, element, [Names.B, (Expr.Max(Names.M, Names.N) + 3) / 4, (Expr.Max(Names.M, Names.N) + 7) / 8], TensorFacts.None, null);

    /// <summary>The classes that the analysis proves and the exact ones, tile by tile.</summary>
    public IEnumerable<(TileBox Box, TileClass Proved, TileClass Exact)> Tiles(int size)
    {
        var analysis = new MaskAnalysis(Mask, Launch);
        for (var row = 0; row < _rows; row += size)
        {
            for (var key = 0; key < _keys; key += size)
            {
                var box = new TileBox(0, 0, row, Math.Min(size, _rows - row), key, Math.Min(size, _keys - key));
                yield return (box, analysis.Classify(box), Exact(box));
            }
        }
    }

    private static long[] Ascending(Random random, int count)
    {
        var value = 0L;
        return [.. Enumerable.Range(0, count).Select(_ => value += random.Next(23) == 0 ? 1 : 0)];
    }

    /// <summary>Values below a limit, of which neighbours are often alike.</summary>
    private static int[] Patches(Random random, int rows, int columns, int limit)
    {
        var values = new int[rows * columns];
        for (var at = 0; at < values.Length; at++)
        {
            values[at] = at == 0 || random.Next(4) == 0 ? random.Next(limit) : values[at - (at >= columns && random.Next(2) == 0 ? columns : 1)];
        }

        return values;
    }

    public TileClass Exact(TileBox box)
    {
        var visible = Visible(box);
        return visible == 0 ? TileClass.Empty : visible == (long)box.Rows * box.Keys ? TileClass.Full : TileClass.Partial;
    }

    /// <summary>The visible pairs, one by one and by the definition alone.</summary>
    public long Visible(TileBox box)
    {
        var visible = 0L;
        for (var row = box.FirstRow; row < box.FirstRow + box.Rows; row++)
        {
            for (var key = box.FirstKey; key < box.FirstKey + box.Keys; key++)
            {
                visible += Launch.Evaluate(Mask, 0, 0, row, key).AsBool ? 1 : 0;
            }
        }

        return visible;
    }

    /// <summary>A captured tensor, row-major.</summary>
    private sealed record Table(Scalar[] Elements, long[] Shape)
    {
        public Scalar this[long[] at]
        {
            get
            {
                var (flat, inside) = (0L, true);
                for (var axis = 0; axis < Shape.Length; axis++)
                {
                    inside &= at[axis] >= 0 && at[axis] < Shape[axis];
                    flat = (flat * Shape[axis]) + at[axis];
                }

                // The array throws what a launch throws.
                return Elements[inside ? flat : -1];
            }
        }
    }
}

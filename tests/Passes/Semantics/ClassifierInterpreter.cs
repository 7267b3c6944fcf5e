using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.Passes.Analysis;

namespace Attn.Passes.Tests.Semantics;

/// <summary>Evaluates a tile classifier as the head of TileClassifier.cs reads: summaries row by row, blocks element by element, then the code for a tile.</summary>
/// <param name="classifier">The classifier.</param>
/// <param name="tensors">The captured tensors.</param>
/// <param name="queryTile">Rows of a query tile.</param>
/// <param name="keyTile">Rows of a key tile.</param>
/// <param name="evaluate">The value of an expression of the head where variables have the values that the function gives; throws where it has none.</param>
/// <param name="queries">M, and the position of the first query.</param>
/// <param name="keys">The keys of the batch, and the position of the first.</param>
internal sealed class ClassifierInterpreter(
    TileClassifier classifier, EquatableArray<CapturedTensor> tensors, int queryTile, int keyTile, Func<Expr, Func<Variable, Scalar?>, Scalar> evaluate, (long Count, long Offset) queries, (long Count, long Offset) keys)
{
    private readonly Dictionary<(string, long), long[]> _summaries = [];

    /// <summary>What the classifier says of a tile of the head that the expressions are evaluated for.</summary>
    public TileClass Classify(long queryNumber, long keyNumber)
    {
        var values = new Dictionary<Variable, Scalar>();
        foreach (var summary in classifier.Summaries)
        {
            foreach (var (part, value) in summary.Parts.Zip(Bounds(summary, summary.Axis == "I" ? queryNumber : keyNumber)))
            {
                values[part] = value;
            }
        }

        foreach (var block in classifier.Blocks)
        {
            (values[block.Least], values[block.Greatest]) = Elements(block);
        }

        foreach (var let in classifier.Lets)
        {
            values[let.Target] = Value(let.Value);
        }

        return !Value(classifier.Some).AsBool ? TileClass.Empty : Value(classifier.All).AsBool ? TileClass.Full : TileClass.Partial;

        Scalar Value(Expr expr) => evaluate(expr, v => v.Name switch
        {
            "I" => queryNumber,
            "J" => keyNumber,
            _ => values.TryGetValue(v, out var known) ? known : null,
        });

        (Scalar Least, Scalar Greatest) Elements(TableBlock block)
        {
            var extents = tensors.Single(t => t.Name == block.First.Tensor).Shape.Select(extent => Value(extent).AsInt);
            var axes = block.First.Children.Zip(block.Last.Children).Select(ends => (First: Value(ends.First).AsInt, Last: Value(ends.Second).AsInt)).ToList();
            if (axes.Zip(extents).Any(axis => axis.First.First < 0 || axis.First.First > axis.First.Last || axis.First.Last >= axis.Second)
                || axes.Aggregate(1.0, (count, axis) => count * (axis.Last - axis.First + 1)) > TableBlock.MostElements)
            {
                return (block.Otherwise.Min, block.Otherwise.Max);
            }

            IEnumerable<Expr[]> places = [[]];
            foreach (var (first, last) in axes)
            {
                places = [.. places.SelectMany(place => Enumerable.Range(0, (int)(last - first) + 1).Select(at => (Expr[])[.. place, Expr.Int(first + at)]))];
            }

            var elements = places.Select(place => Value(Expr.Access(block.First.Tensor, block.First.Type, place)))
                .Select(element => block.First.Type == ScalarType.Bool ? (element.AsBool ? 1 : 0) : element.AsInt).ToList();
            return (elements.Min(), elements.Max());
        }
    }

    private long[] Bounds(TileSummary summary, long number)
    {
        if (!_summaries.TryGetValue((summary.Name, number), out var bounds))
        {
            var (size, (length, _)) = summary.Axis == "I" ? (queryTile, queries) : (keyTile, keys);
            var rows = Enumerable.Range(0, (int)Math.Min(size, length - (number * size))).Select(at => (number * size) + at).ToList();
            _summaries[(summary.Name, number)] = bounds = rows.All(row => summary.Where is null || At(summary.Where, row).AsBool)
                ? Of([.. rows.Select(row => At(summary.Value, row).AsInt)])
                : [summary.Otherwise.Min, summary.Otherwise.Max, -1];
        }

        return bounds;

        Scalar At(Expr expr, long row) => evaluate(expr, v => v.Name switch
        {
            "i" => row + queries.Offset,
            "j" => row + keys.Offset,
            "m" or "n" => row,
            _ => null,
        });
    }

    private static long[] Of(long[] values) => [values.Min(), values.Max(), values.Aggregate(0L, (set, value) => set | (1L << (int)(value & 63)))];
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using Attn.IR;
using Attn.IR.Tile;

namespace Attn.Ptx.Tests.Evaluation;

/// <summary>The tiles of keys that a loop visits for a tile of queries, by the meaning of its bounds and its classifier.</summary>
internal sealed class ClassifiedTiles
{
    private readonly TileClassifier _classifier;
    private readonly Scalars _scalars;
    private readonly int _keys;

    /// <param name="domain">What the loop visits.</param>
    /// <param name="queries">Queries of a tile.</param>
    /// <param name="keys">Keys of a tile.</param>
    /// <param name="scalars">A launch, and the place of the tile of queries in it.</param>
    public ClassifiedTiles(ListDomain domain, int queries, int keys, Scalars scalars)
    {
        (_classifier, _scalars, _keys) = (domain.Classifier, new Scalars(scalars), keys);
        Summarise("I", scalars["I"].AsInt * queries, queries, scalars["M"].AsInt, ("m", "i", scalars["query_offset"].AsInt), _scalars);
        for (var j = 0L; j * keys < scalars["key_length"].AsInt; j++)
        {
            var within = domain.Ranges().Where(r => _scalars.Int(r.First) <= j && j < _scalars.Int(r.End)).ToList();
            if (within.Count == 0)
            {
                continue;
            }

            var (some, all) = Asked(j);
            var isWhole = (j + 1) * keys <= scalars["key_length"].AsInt;
            var proved = isWhole && within.Any(r => r.FullEnd is not null && _scalars.Int(r.FullFirst!) <= j && j < _scalars.Int(r.FullEnd));
            if (proved || some)
            {
                (proved || (all && isWhole) ? Full : Other).Add(j);
            }
        }
    }

    public List<long> Full { get; } = [];

    public List<long> Other { get; } = [];

    private (bool Some, bool All) Asked(long tile)
    {
        var ofTile = new Scalars(_scalars, ("J", tile));
        Summarise("J", tile * _keys, _keys, _scalars["key_length"].AsInt, ("n", "j", _scalars["key_offset"].AsInt), ofTile);
        foreach (var block in _classifier.Blocks)
        {
            var elements = Elements(block, ofTile);
            ofTile[block.Least.Name] = elements?.Min() ?? block.Otherwise.Min;
            ofTile[block.Greatest.Name] = elements?.Max() ?? block.Otherwise.Max;
        }

        foreach (var let in _classifier.Lets)
        {
            ofTile[let.Target.Name] = ofTile.Of(let.Value);
        }

        return (ofTile.Holds(_classifier.Some), ofTile.Holds(_classifier.All));
    }

    private void Summarise(string axis, long first, long size, long rows, (string Row, string Position, long Offset) names, Scalars result)
    {
        foreach (var summary in _classifier.Summaries.Where(s => s.Axis == axis))
        {
            var (least, greatest, residues) = (long.MaxValue, long.MinValue, 0L);
            for (var row = first; row < Math.Min(first + size, rows); row++)
            {
                var here = new Scalars(_scalars, (names.Row, row), (names.Position, row + names.Offset));
                if (summary.Where is { } where && !here.Holds(where))
                {
                    (least, greatest, residues) = (summary.Otherwise.Min, summary.Otherwise.Max, -1);
                    break;
                }

                var value = here.Int(summary.Value);
                (least, greatest, residues) = (Math.Min(least, value), Math.Max(greatest, value), residues | (1L << (int)(value & 63)));
            }

            (result[summary.Least.Name], result[summary.Greatest.Name], result[summary.Residues.Name]) = (least, greatest, residues);
        }
    }

    // The elements of a box, or null where it leaves the table or is too large.
    private static List<long>? Elements(TableBlock block, Scalars scalars)
    {
        var axes = block.First.Children.Zip(block.Last.Children, (x, y) => (First: scalars.Int(x), Last: scalars.Int(y))).ToList();
        var count = axes.Aggregate(BigInteger.One, (all, axis) => all * (axis.Last - axis.First + 1));
        if (axes.Any(a => a.Last < a.First) || count > TableBlock.MostElements)
        {
            return null;
        }

        var indices = axes.Aggregate(
            new[] { Array.Empty<Expr>() }.AsEnumerable(),
            (all, axis) => all.SelectMany(
                before => Enumerable.Range(0, (int)(axis.Last - axis.First + 1)).Select(k => before.Append(axis.First + k).ToArray())));
        try
        {
            var elements = indices.Select(index => scalars.Of(Expr.Access(block.First.Tensor, block.First.Type, index)));
            return [.. elements.Select(x => x.Type == ScalarType.Bool ? (x.AsBool ? 1 : 0) : x.AsInt)];
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}

using System.Collections.Generic;
using System.Linq;

namespace Attn.IR.Tile;

/// <summary>Small questions about tile programs that passes and backends share.</summary>
public static class TileProgramExtensions
{
    /// <summary>A tile's element at the current place of a map.</summary>
    public static Variable Element(string tile, ScalarType type) => Expr.Variable(tile, type, VariableKind.Value);

    /// <summary>The names of the values that an operation reads.</summary>
    public static IEnumerable<string> Reads(this TileOp op) => op switch
    {
        LoadOp load => load.Indices.SelectMany(Reads),
        TransformOp transform => transform.Transform.Values.Prepend(transform.Source),
        FillOp fill => ValuesOf(fill.Value),
        DotOp dot => Present(dot.Left, dot.Right, dot.Addend),
        MapOp map => ValuesOf(map.Value).Concat(Present(map.Where)),
        ReduceOp reduce => Present(reduce.Source, reduce.Where),
        ScanOp scan => Present(scan.Source),
        _ => [],
    };

    /// <summary>The names of the values that a statement reads, the bodies of loops and regions included.</summary>
    public static IEnumerable<string> Reads(this TileStatement statement) => statement switch
    {
        Define define => define.Value.Reads(),
        Region region => region.Body.SelectMany(d => d.Value.Reads()),
        Store store => store.Indices.SelectMany(Reads).Append(store.Value),
        Loop loop => loop.Body.SelectMany(Reads)
            .Concat(loop.Carried.SelectMany(c => new[] { c.Initial, c.Next }))
            .Concat(loop.Domain.Ranges().SelectMany(r => r.Bounds()).SelectMany(ValuesOf)),
        _ => [],
    };

    /// <summary>The ranges of a domain, those around a classifier's tiles included: one, several, or none where a table says which tiles.</summary>
    public static EquatableArray<RangeDomain> Ranges(this LoopDomain domain) => domain switch
    {
        RangeDomain range => [range],
        UnionDomain union => union.Ranges,
        ListDomain list => list.Bounds.Ranges(),
        _ => [],
    };

    /// <summary>
    /// One range that holds all tiles of a domain, for a backend that walks a single one: of a union it promises no full tile. Null where
    /// a table says which tiles. What a classifier would leave out is in it: visiting such a tile changes no result.
    /// </summary>
    public static RangeDomain? Hull(this LoopDomain domain) => domain switch
    {
        RangeDomain range => range,
        UnionDomain union => new RangeDomain(
            union.Ranges.Select(r => r.First).Aggregate(Expr.Min), union.Ranges.Select(r => r.End).Aggregate(Expr.Max), null, null),
        ListDomain list => list.Bounds.Hull(),
        _ => null,
    };

    /// <summary>The bounds of a range, its full part's included.</summary>
    public static IEnumerable<Expr> Bounds(this RangeDomain range)
        => new[] { range.First, range.End, range.FullFirst, range.FullEnd }.OfType<Expr>();

    /// <summary>The definitions of a list of statements, those in regions and in loops included.</summary>
    public static IEnumerable<Define> Definitions(this IEnumerable<TileStatement> statements)
        => statements.SelectMany(s => s switch
        {
            Define define => [define],
            Region region => region.Body,
            Loop loop => loop.Body.Definitions(),
            _ => Enumerable.Empty<Define>(),
        });

    /// <summary>The names of tile values in an expression.</summary>
    public static IEnumerable<string> ValuesOf(Expr expr)
        => expr.Nodes().OfType<Variable>().Where(v => v.Kind == VariableKind.Value).Select(v => v.Name);

    private static IEnumerable<string> Reads(TileIndex index) => index switch
    {
        PointIndex point => ValuesOf(point.Value),
        AxisIndex { Address: { } address } => ValuesOf(address),
        _ => [],
    };

    private static IEnumerable<string> Present(params string?[] names) => names.Where(n => n is not null)!;
}

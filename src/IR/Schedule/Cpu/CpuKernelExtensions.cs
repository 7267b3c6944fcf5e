using System;
using System.Collections.Generic;
using System.Linq;

namespace Attn.IR.Cpu;

/// <summary>Walks over the statements of CPU kernels.</summary>
public static class CpuKernelExtensions
{
    /// <summary>
    /// Whether an expression has a value wherever it is evaluated: its reads are proved to be in bounds, and a launch has checked its
    /// divisors. One that has not is evaluated only where the conditions above it lead.
    /// </summary>
    public static bool IsDefined(this CpuKernel kernel, Expr expr) => !expr.Any(node => node switch
    {
        Access access => !BoundsProof.IsInBounds(kernel.Tensors.First(t => t.Name == access.Tensor), access),
        Apply division when division.IsIntegerDivision() => !division[1].IsOfLaunch(),
        _ => false,
    });

    /// <summary>The statements nested in a statement.</summary>
    public static EquatableArray<CpuStatement> Inner(this CpuStatement statement) => statement switch
    {
        EachKeyTile tiles => tiles.Body,
        EachRow rows => rows.Body,
        EachKey keys => keys.Body,
        EachFeature features => features.Body,
        Merge merge => [merge.Rows],
        _ => [],
    };

    /// <summary>The transform of a statement.</summary>
    public static RowTransform? Transform(this CpuStatement statement) => statement switch
    {
        PackQueries pack => pack.Transform,
        ScoreProduct product => product.Transform,
        ValueProduct product => product.Transform,
        StoreOutput store => store.Transform,
        _ => null,
    };

    /// <summary>The transforms of a statement, and of all that is nested in it.</summary>
    public static IEnumerable<RowTransform> Transforms(this CpuStatement statement)
        => new[] { statement.Transform() }.OfType<RowTransform>().Concat(statement.Inner().SelectMany(Transforms));

    /// <summary>The statement without its transform.</summary>
    public static CpuStatement WithoutTransform(this CpuStatement statement) => statement switch
    {
        PackQueries pack => pack with { Transform = null },
        ScoreProduct product => product with { Transform = null },
        ValueProduct product => product with { Transform = null },
        StoreOutput store => store with { Transform = null },
        _ => statement,
    };

    /// <summary>The expressions of a statement, and of all that is nested in it.</summary>
    public static IEnumerable<Expr> Expressions(this CpuStatement statement)
    {
        IEnumerable<Expr?> own = statement switch
        {
            Let let => [let.Value, let.Where, let.Otherwise],
            LetEach let => [let.Value, let.Where],
            Guard guard => [guard.Value],
            Set set => [set.Value],
            Reduce reduce => [reduce.Value, reduce.Where],
            PackQueries pack => [pack.Factor],
            EachKeyTile tiles => [.. tiles.Ranges.SelectMany(r => r.Bounds), .. tiles.Classifier?.Expressions ?? []],
            StoreRow store => [store.Value],
            _ => [],
        };
        var transform = statement.Transform();
        return own.OfType<Expr>().Concat(transform is null ? [] : transform.Expressions).Concat(statement.Inner().SelectMany(Expressions));
    }

    /// <summary>The statement with its own and all nested expressions mapped.</summary>
    public static CpuStatement MapExpressions(this CpuStatement statement, Func<Expr, Expr> map)
    {
        EquatableArray<CpuStatement> Body(EquatableArray<CpuStatement> body) => body.MapSame(s => s.MapExpressions(map));
        return statement switch
        {
            Let let => let with { Value = map(let.Value), Where = let.Where is { } w ? map(w) : null },
            LetEach let => let with { Value = map(let.Value), Where = map(let.Where) },
            Guard guard => guard with { Value = map(guard.Value) },
            Set set => set with { Value = map(set.Value) },
            Reduce reduce => reduce with { Value = map(reduce.Value), Where = reduce.Where is { } w ? map(w) : null },
            PackQueries pack => new PackQueries(map(pack.Factor), pack.Transform?.Map(map)),
            ScoreProduct product => product with { Transform = product.Transform?.Map(map) },
            ValueProduct product => product with { Transform = product.Transform?.Map(map) },
            StoreRow store => store with { Value = map(store.Value) },
            StoreOutput store => store with { Transform = store.Transform?.Map(map) },
            EachKeyTile tiles => new EachKeyTile(tiles.Ranges.MapSame(r => r.Map(map)), Body(tiles.Body), tiles.Classifier?.Map(map)),
            EachRow rows => new EachRow(Body(rows.Body)),
            EachKey keys => new EachKey(Body(keys.Body)),
            EachFeature features => new EachFeature(Body(features.Body)),
            Merge merge => merge with { Rows = new EachRow(Body(merge.Rows.Body)) },
            _ => statement,
        };
    }
}

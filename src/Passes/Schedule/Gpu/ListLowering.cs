using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Gpu;
using Attn.IR.Tile;

namespace Attn.Passes.Schedule.Gpu;

/// <summary>Lays out one of the kernels that make a list: its scalars, and what its warps do.</summary>
internal sealed class ListLowering
{
    private readonly TileProgram _program;
    private readonly TileList _list;
    private readonly GpuArchitecture _architecture;
    private readonly LaunchParameters _launch;
    private readonly CheckedReads _reads;
    private readonly List<LetStatement> _prologue = [];
    private readonly Dictionary<Expr, Expr> _names = [];

    public ListLowering(TileProgram program, TileList list, GpuShape shape, GpuArchitecture architecture)
    {
        (_program, _list, _architecture) = (program, list, architecture);
        _launch = new LaunchParameters(program with { Workspaces = program.Workspaces.Concat(list.Workspaces).ToEquatableArray() }, shape, Named);
        _reads = new CheckedReads(program.Tensors);
        _names[Names.D] = Expr.Int(shape.HeadDim);
        _names[Names.E] = Expr.Int(shape.ValueDim);
    }

    /// <summary>A warp a tile of keys: their summaries.</summary>
    public ListKernel Keys()
    {
        var keys = _list.Keys;
        var grid = Blocks(keys, _list.KeyTiles, _list.KeysVaryWithHead);
        var origin = Line(_list.KeysVaryWithHead, keys);
        var body = new List<ListStep> { Sweep(keys, Names.KeyRow, _list.OfKeys) };
        body.AddRange(_list.OfKeys.Select(s => new KeepSummary(_list.NameOf(s), origin, s.Name)));
        return Kernel("keys", grid, body, _list.OfKeys.Select(_list.NameOf));
    }

    /// <summary>A warp a tile of queries: the tiles of keys that it sees.</summary>
    public ListKernel Tiles()
    {
        var (queries, keys, classifier) = (_list.Queries, _list.Keys, _list.Domain.Classifier);
        var grid = Blocks(queries, queries.Count, _list.VariesWithHead);
        var body = new List<ListStep>();
        if (_list.OfQueries.Count > 0)
        {
            body.Add(Sweep(queries, Names.QueryRow, _list.OfQueries));
        }

        foreach (var summary in _list.OfKeys)
        {
            foreach (var (part, k) in summary.Parts.Select((p, k) => (p, k)))
            {
                _names[part] = Expr.Access(_list.NameOf(summary), ScalarType.Int, [.. Line(_list.KeysVaryWithHead, keys), Expr.Int(k)]);
            }
        }

        // A range without a promise proves nothing; the last tile is full only where all its keys exist.
        var ranges = new KeyRanges(keys, Lowered, Scalar).Each(_list.Domain.Bounds, guarded: true);
        var within = ranges.Select(r => Between(r.First, r.End)).Aggregate(Expr.Or);
        var proved = ranges.Where(r => r.FullFirst != r.FullEnd).Select(r => Between(r.FullFirst, r.FullEnd)).Aggregate(Expr.False, Expr.Or);
        var whole = Expr.Apply(Op.Less, keys.Number, Scalar("key.whole", Named(Names.KeyLength) / keys.Size));
        body.Add(new ListTiles(
            _list.Name,
            Line(_list.VariesWithHead, queries),
            keys.Number,
            Scalar("first", ranges.Select(r => r.First).Distinct().Aggregate(Expr.Min)),
            Scalar("end", ranges.Select(r => r.End).Distinct().Aggregate(Expr.Max)),
            new TileClassifier(
                [],
                classifier.Blocks.MapSame(b => b with { First = Corner(b.First), Last = Corner(b.Last) }),
                classifier.Lets.MapSame(l => l with { Value = Lowered(l.Value) }),
                Simplify.Expression(Expr.And(within, Expr.Or(proved, Lowered(classifier.Some)))),
                Simplify.Expression(Expr.Or(proved, Expr.And(whole, Lowered(classifier.All)))))));
        return Kernel("list", grid, body, [_list.Name, .. _list.OfKeys.Select(_list.NameOf)]);

        Expr Between(Expr first, Expr end)
            => Expr.And(first == Expr.Int(0) ? Expr.True : Expr.Apply(Op.LessEqual, first, keys.Number), Expr.Apply(Op.Less, keys.Number, end));
    }

    private ListKernel Kernel(string name, Expr grid, List<ListStep> body, IEnumerable<string> tensors)
    {
        var kernel = new ListKernel(
            $"{_program.Name}.{_list.Name}.{name}",
            _architecture.Name,
            [],
            [grid, Expr.Int(1), Expr.Int(1)],
            _prologue.ToEquatableArray(),
            body.ToEquatableArray(),
            _reads.Reads);
        return kernel with { Parameters = _launch.Of(tensors, kernel.Expressions) };
    }

    // The blocks of a head are neighbours. Gives how many there are.
    private Expr Blocks(TileAxis axis, Expr count, bool varyWithHead)
    {
        var block = GpuKernel.Block[0];
        var lines = Scalar("lines", count);
        _names[axis.Number] = Scalar(axis.Name, block % lines);
        var heads = varyWithHead ? Names.Hq : (Expr)Expr.Int(1);
        _names[Names.Batch] = Scalar(Names.Batch.Name, Simplify.Expression(block / lines / heads));
        if (varyWithHead)
        {
            _names[Names.QueryHead] = Scalar(Names.QueryHead.Name, block / lines % Names.Hq);
            _names[Names.KeyHead] = Scalar(Names.KeyHead.Name, Named(Names.QueryHead) / (Names.Hq / Names.Hk));
        }

        foreach (var ofBatch in _launch.Positions.Select(p => p.Variable))
        {
            _names[ofBatch] = Scalar(ofBatch.Name, Expr.Access(ofBatch.Name, ScalarType.Int, [Named(Names.Batch)]));
        }

        _names[Names.QueryPosition] = Names.QueryRow + Named(Names.QueryOffset);
        _names[Names.KeyPosition] = Names.KeyRow + Named(Names.KeyOffset);
        return Simplify.Expression(count * heads * Names.B);
    }

    private EquatableArray<Expr> Line(bool variesWithHead, TileAxis axis)
        => [Named(Names.Batch), variesWithHead ? Named(Names.QueryHead) : Expr.Int(0), Named(axis.Number)];

    private SweepRows Sweep(TileAxis axis, Variable row, EquatableArray<TileSummary> summaries)
    {
        var first = Named(axis.Number) * axis.Size;
        return new SweepRows(row, first, Expr.Min(first + Expr.Int(axis.Size), Named(axis.Extent)), summaries.MapSame(
            s => s with { Value = WithDivisors(Named(s.Value)), Where = s.Where is { } where ? WithDivisors(Named(where)) : null }));
    }

    // Where a value has a divisor of 0 or less, its condition does not hold, but a machine divides all the same.
    private static Expr WithDivisors(Expr expr) => expr.Rewrite(
        node => node.IsIntegerDivision() && !node.Children[1].IsOfLaunch() ? node.WithChildren([node.Children[0], Expr.Max(node.Children[1], 1)]) : node);

    // The corners of a block are compared with the table's extents, not read.
    private Access Corner(Access corner) => (Access)corner.WithChildren([.. corner.Children.Select(Lowered)]);

    private Expr Scalar(string name, Expr value)
    {
        if (value is IntConstant || _prologue.Exists(l => l.Variable == value))
        {
            return value;
        }

        var let = new LetStatement(name, value);
        _prologue.Add(let);
        return let.Variable;
    }

    private Expr Named(Expr expr) => expr.Substitute(_names);

    private Expr Lowered(Expr expr) => _reads.Lower(expr, Named);
}

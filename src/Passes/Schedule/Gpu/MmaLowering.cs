using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Gpu;
using Attn.IR.Tile;
using static Attn.Passes.Schedule.Gpu.LimitationException;

namespace Attn.Passes.Schedule.Gpu;

/// <summary>Lays out a kernel of warps: parameters, shared memory, and the one role.</summary>
internal sealed class MmaLowering
{
    private readonly TileProgram _program;
    private readonly TileKernel _kernel;
    private readonly GpuShape _shape;
    private readonly GpuArchitecture _architecture;
    private readonly MmaTiles _tiles;
    private readonly TileAxis _queries;
    private readonly TileAxis _keys;
    private readonly IReadOnlyList<TileList> _lists;
    private readonly List<LetStatement> _prologue = [];
    private readonly Dictionary<Expr, Expr> _names = [];
    private readonly CheckedReads _reads;
    private readonly LaunchParameters _launch;
    private readonly BlockRows _rows;

    public MmaLowering(
        TileProgram program,
        TileKernel kernel,
        GpuShape shape,
        GpuArchitecture architecture,
        MmaTiles tiles,
        Func<TileAxis, Func<string, Expr, Expr>, BlockRows> rows)
    {
        (_program, _kernel, _shape, _architecture, _tiles) = (program, kernel, shape, architecture, tiles);
        _reads = new CheckedReads(program.Tensors);
        _launch = new LaunchParameters(program, shape, Lowered);
        _lists = TileList.Of(kernel);
        Require(_kernel.Axes.Count == 2 && _kernel.Axes.Any(a => a.Rank == "m") && _kernel.Axes.Any(a => a.Rank == "n"), "tiles of other ranks than m and n");
        _queries = _kernel.Axes.First(a => a.Rank == "m");
        _keys = _kernel.Axes.First(a => a.Rank == "n");
        Require(string.Join(" ", _kernel.Grid) == $"b h {_queries.Name}", $"work split over {string.Join(", ", _kernel.Grid)}");
        _rows = rows(_queries, Scalar);
        NameScalars();
    }

    public GpuKernel Kernel()
    {
        var queries = _kernel.Body.Select(s => Tile(s, _queries)).OfType<FetchedTile>().ToList();
        Require(queries.Count == 1, $"{queries.Count} tiles of queries");
        var loops = new Dictionary<Loop, LoopTiles>();
        foreach (var loop in _kernel.Body.OfType<Loop>())
        {
            loops.Add(loop, LoopTiles(loop, loops.Count == 0 ? "" : $".{loops.Count}"));
        }

        var buffers = Buffers(queries[0], loops.Values);
        var warps = new WarpLowering(
            _names,
            Length,
            queries[0] with { Buffer = buffers[queries[0].Tensor] },
            loops.ToDictionary(l => l.Key, l => l.Value with { Tiles = [.. l.Value.Tiles.Select(t => t with { Buffer = buffers[t.Tensor] })] }),
            _reads,
            new FragmentTile(_queries, _keys, _tiles.RowsOfWarp) { Heads = _rows.Group?.Heads },
            _rows.First);
        var body = warps.Lower(_kernel.Body);
        Require(
            !_prologue.Concat(body).SelectMany(Uniform).Any(e => e.Any(n => n == GpuKernel.PackedHead)), "a loop or a guard that differs between the heads of a group");
        var threads = _tiles.Warps * GpuKernel.WarpThreads;
        var registers = Math.Min(256, GpuKernel.RegisterFile / (_tiles.Residents * threads) / 8 * 8);
        return new GpuKernel(
            $"{_program.Name}.{_kernel.Name}",
            _architecture.Name,
            Parameters(queries.Concat(loops.Values.SelectMany(l => l.Tiles)), body),
            buffers.Values.ToEquatableArray(),
            [],
            [new NamedBarrier(WarpLowering.Barrier, 1, threads)],
            [_rows.Blocks, Expr.Int(1), Expr.Int(1)],
            _prologue.ToEquatableArray(),
            [new Role("warps", RoleScope.Warp, threads / GpuKernel.WarpgroupThreads, registers, body)])
        {
            Residents = _tiles.Residents,
            SparesRegisters = _tiles.SparesRegisters,
            Faults = _reads.Reads,
            When = _rows.When,
        };
    }

    private void NameScalars()
    {
        _names[Names.D] = Expr.Int(_shape.HeadDim);
        _names[Names.E] = Expr.Int(_shape.ValueDim);
        if (_program.Scale is { } scale)
        {
            _names[Names.Scale] = Lowered(scale);
        }

        foreach (var index in _rows.Indices)
        {
            _names[index.Key] = index.Value;
        }

        foreach (var ofBatch in _launch.Positions.Select(p => p.Variable))
        {
            _names[ofBatch] = Scalar(ofBatch.Name, Expr.Access(ofBatch.Name, ScalarType.Int, [Lowered(Names.Batch)]));
        }

        _names[Names.QueryPosition] = Names.QueryRow + Lowered(Names.QueryOffset);
        _names[Names.KeyPosition] = Names.KeyRow + Lowered(Names.KeyOffset);
    }

    private Expr Scalar(string name, Expr value)
    {
        if (value is IntConstant)
        {
            return value;
        }

        var let = new LetStatement(name, value);
        _prologue.Add(let);
        return let.Variable;
    }

    private Expr Lowered(Expr expr) => _reads.Lower(expr, e => e.Substitute(_names));

    private int Length(string rank) => _launch.Length(rank);

    private LoopTiles LoopTiles(Loop loop, string suffix)
    {
        Require(loop.Axis == _keys.Name && loop.Domain.Hull() is not null, "key tiles from a table");
        var ranges = new KeyRanges(_keys, Lowered, (name, value) => Scalar(name + suffix, value));
        var range = loop.Domain switch
        {
            ListDomain domain => Listed(_lists.First(l => l.Domain == domain), suffix),
            UnionDomain union => ranges.Union(union, loop.Guard is not null),
            _ => ranges.Hull(loop),
        };

        // In the order of their first products, each tile's uses together: a slot is free once the next tile's product begins.
        var tiles = loop.Body.Select(s => Tile(s, _keys)).OfType<FetchedTile>().ToDictionary(t => t.Name);
        var uses = loop.Body.Definitions().Select(d => d.Value).OfType<DotOp>().Select(d => d.Right).Where(tiles.ContainsKey).ToList();
        var order = uses.Distinct().ToList();
        Require(uses.Where((use, k) => k == 0 || uses[k - 1] != use).Count() == order.Count, "tiles of keys whose products alternate");
        return new LoopTiles(range, [.. order.Select(name => tiles[name])]);
    }

    private KeyRange Listed(TileList list, string suffix)
    {
        var length = Scalar("line.length" + suffix, list.Length);
        var full = list.MayHaveFullTiles ? Scalar("full.end" + suffix, Place(Expr.Int(TileLine.FullCount))) : Expr.Int(0);
        var end = Scalar("key.end" + suffix, full + Place(Expr.Int(TileLine.OtherCount)));
        return new KeyRange(Expr.Int(0), end, Expr.Int(0), full)
        {
            TileOf = turn => Expr.Select(Expr.Apply(Op.Less, turn, end), Place(TileLine.PlaceOf(turn, full, length)), 0),
        };

        Expr Place(Expr place) => list.At(Lowered(Names.Batch), Lowered(Names.QueryHead), Lowered(_queries.Number), place);
    }

    private FetchedTile? Tile(TileStatement statement, TileAxis axis)
    {
        if (statement is not Define { Value: LoadOp load } define)
        {
            return null;
        }

        Require(
            load.Indices.Count == 4 && load.Indices[2] is IR.Tile.AxisIndex { Address: null } index && index.Axis == axis.Name && load.Indices[3] is WholeIndex,
            $"the load of '{load.Tensor}'");
        var columns = _launch.RowLength(load.Tensor);
        Require(FeatureUnits.AreWhole(columns), $"'{load.Tensor}' with {columns} features, no multiple of {FeatureUnits.Features},");
        var lead = load.Indices.Take(2).Select(i => ((PointIndex)i).Value).Select(i => i == Names.QueryHead && _rows.Group is { } group ? group.First : Lowered(i));
        var rows = axis == _queries ? _tiles.Queries : axis.Size;
        var buffer = new SharedBuffer($"{load.Tensor}.tile", _shape.Element, 1, rows, MmaTileModel.Padded(columns), SharedLayout.Padded);
        return new FetchedTile(define.Name, load.Tensor, buffer, lead.ToEquatableArray());
    }

    // One buffer a tensor, whatever loops it is used in; two slots where some loop uses it alone.
    private static Dictionary<string, SharedBuffer> Buffers(FetchedTile queries, IEnumerable<LoopTiles> loops)
    {
        var buffers = new Dictionary<string, SharedBuffer> { [queries.Tensor] = queries.Buffer };
        foreach (var loop in loops)
        {
            foreach (var tile in loop.Tiles)
            {
                Require(loop.Tiles.Count(t => t.Tensor == tile.Tensor) == 1, $"two tiles of '{tile.Tensor}' in a turn");
                var stages = loop.Tiles.Count == 1 ? 2 : buffers.TryGetValue(tile.Tensor, out var known) ? known.Stages : 1;
                buffers[tile.Tensor] = tile.Buffer with { Stages = stages };
            }
        }

        return buffers;
    }

    private EquatableArray<GpuParameter> Parameters(IEnumerable<FetchedTile> tiles, EquatableArray<GpuStatement> body)
        => _launch.Of(
            tiles.Select(t => t.Tensor).Concat(_kernel.Body.OfType<Store>().Select(s => s.Tensor)).Distinct(),
            _prologue.Select(l => l.Value).Append(_rows.Blocks).Append(_rows.When ?? Expr.True).Concat(body.SelectMany(s => Uniform(s).Concat(OfRows(s)))),
            _lists);

    // What is the same in all threads.
    private static IEnumerable<Expr> Uniform(GpuStatement statement) => statement switch
    {
        LetStatement s => [s.Value],
        ReduceStatement { Factor: { } factor } => [factor],
        FetchStatement s => s.Origin.Append(s.Below),
        ForStatement s => s.Body.SelectMany(Uniform).Append(s.From).Append(s.To),
        _ => [],
    };

    private static IEnumerable<Expr> OfRows(GpuStatement statement) => statement switch
    {
        MapStatement s => [s.Value],
        StoreStatement s => s.Origin,
        ForStatement s => s.Body.SelectMany(OfRows),
        _ => [],
    };
}

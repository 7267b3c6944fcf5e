using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Gpu;
using Attn.IR.Tile;
using static Attn.Passes.Schedule.Gpu.LimitationException;

namespace Attn.Passes.Schedule.Gpu;

/// <summary>Lays out a kernel: parameters, shared memory, barriers, and the two roles.</summary>
internal sealed class HopperLowering
{
    private const int WarpgroupRows = 64;
    private const int Stages = 2;
    private const int SharedBytesLimit = 232448;

    private static readonly Dictionary<int, (int Producer, int Consumer)> Registers = new()
    {
        [1] = (56, 256),
        [2] = (24, 240),
    };

    private readonly TileProgram _program;
    private readonly TileKernel _kernel;
    private readonly GpuShape _shape;
    private readonly TileAxis _queries;
    private readonly TileAxis _keys;
    private readonly Loop _loop;
    private readonly List<TileStatement> _before;
    private readonly List<TileStatement> _after;
    private readonly List<LetStatement> _prologue = [];
    private readonly Dictionary<Expr, Expr> _names = [];

    public HopperLowering(TileProgram program, GpuShape shape)
    {
        _program = program = FixedPositions.Default(program.Alignment).Run(program);
        _shape = shape;
        Require(program.Alignment == Alignment.TopLeft, "queries aligned to the last key");
        Require(program.Kernels.Count == 1 && program.Workspaces.Count == 0, "a program of several kernels");
        Require(program.Tensors.Count == 0, program.Tensors.Count == 0 ? "" : $"the captured tensor '{program.Tensors[0].Name}'");
        Require(shape.HeadDim % SharedBuffer.SpanColumns == 0 && shape.ValueDim % SharedBuffer.SpanColumns == 0, "a head dimension that is no multiple of 64");
        Require(shape.HeadDim <= 128 && shape.ValueDim <= 128, "a head dimension over 128");
        Require(shape.Element is ElementType.BF16 or ElementType.F16, $"operands in {shape.Element.Spelling()}");
        _kernel = program.Kernels[0];
        Require(_kernel.Axes.Count == 2 && _kernel.Axes.Any(a => a.Rank == "m") && _kernel.Axes.Any(a => a.Rank == "n"), "tiles of other ranks than m and n");
        _queries = _kernel.Axes.First(a => a.Rank == "m");
        _keys = _kernel.Axes.First(a => a.Rank == "n");
        Require(string.Join(" ", _kernel.Grid) == $"b h {_queries.Name}", $"work split over {string.Join(", ", _kernel.Grid)}");
        Require(_queries.Size is 64 or 128, $"query tiles of {_queries.Size} rows");
        Require(_keys.Size % 16 == 0 && _keys.Size <= 128, $"key tiles of {_keys.Size} rows");
        var at = _kernel.Body.Select((s, k) => (s, k)).Where(p => p.s is Loop).Select(p => p.k).ToList();
        Require(at.Count == 1, "several passes over the keys");
        _loop = (Loop)_kernel.Body[at[0]];
        Require(_loop.Axis == _keys.Name && _loop.Domain.Hull() is not null, "key tiles from a table or a list");
        _before = [.. _kernel.Body.Take(at[0])];
        _after = [.. _kernel.Body.Skip(at[0] + 1)];
    }

    public GpuKernel Kernel()
    {
        var warpgroups = _queries.Size / WarpgroupRows;
        NameScalars();
        var range = new KeyRanges(_keys, Lowered, Scalar).Hull(_loop);
        var tiles = _before.Select(s => Tile(s, 1)).Concat(_loop.Body.Select(s => Tile(s, Stages))).OfType<SharedTile>().ToList();
        var consumer = new ConsumerLowering(
            _names, _ => _shape.ValueDim, tiles, range, new(_queries, _keys, ConsumerLowering.Rows), _names[_queries.Number] * _queries.Size);
        var (producerRegisters, consumerRegisters) = Registers[warpgroups];
        var kernel = new GpuKernel(
            $"{_program.Name}.{_kernel.Name}",
            HopperSchedule.Target,
            Parameters(tiles),
            tiles.Select(t => t.Buffer).ToEquatableArray(),
            tiles.SelectMany(t => t.Barriers(warpgroups)).ToEquatableArray(),
            [],
            [Lowered(_queries.Count), Names.Hq, Names.B],
            _prologue.ToEquatableArray(),
            [
                new Role("producer", RoleScope.Thread, 1, producerRegisters, Producer(tiles, range)),
                new Role("consumer", RoleScope.Warpgroup, warpgroups, consumerRegisters, consumer.Lower(_kernel.Body)),
            ]);
        var bytes = new SharedMemoryMap(kernel).Bytes;
        Require(bytes <= SharedBytesLimit, $"tiles that take {bytes} bytes of shared memory");
        return kernel;
    }

    // Positions are rows until offsets are arguments of a launch.
    private void NameScalars()
    {
        _names[Names.QueryPosition] = Names.QueryRow;
        _names[Names.KeyPosition] = Names.KeyRow;
        _names[Names.KeyLength] = Names.N;
        _names[Names.D] = Expr.Int(_shape.HeadDim);
        _names[Names.E] = Expr.Int(_shape.ValueDim);
        if (_program.Scale is { } scale)
        {
            _names[Names.Scale] = scale;
        }

        _names[_queries.Number] = Scalar(_queries.Name, GpuKernel.Block[0]);
        _names[Names.QueryHead] = Scalar(Names.QueryHead.Name, GpuKernel.Block[1]);
        _names[Names.Batch] = Scalar(Names.Batch.Name, GpuKernel.Block[2]);
        _names[Names.KeyHead] = Scalar(Names.KeyHead.Name, Lowered(Names.QueryHead) / (Names.Hq / Names.Hk));
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

    private Expr Lowered(Expr expr) => expr.Substitute(_names);

    private EquatableArray<GpuParameter> Parameters(List<SharedTile> tiles)
    {
        var tensors = tiles.Select(t => (GpuParameter)new TensorParameter(
            t.Tensor, _shape.Element, ShapeOf(t.Tensor), t.Buffer.Rows, SharedBuffer.SpanColumns));
        var stores = _after.OfType<Store>().Select(s => (GpuParameter)new GlobalParameter(
            s.Tensor, s.Tensor == IR.Spec.Output ? _shape.Element : ElementType.F32, ShapeOf(s.Tensor)));
        var dimensions = new[] { Names.B, Names.Hq, Names.Hk, Names.M, Names.N }.Select(d => (GpuParameter)new ScalarParameter(d));
        var scalars = _program.Parameters.Select(p => (GpuParameter)new ScalarParameter(p.Variable));
        return tensors.Concat(stores).Concat(dimensions)
            .Concat(_program.Scale is null ? [new ScalarParameter(Names.Scale)] : [])
            .Concat(scalars).ToEquatableArray();
    }

    private EquatableArray<Expr> ShapeOf(string tensor)
    {
        Expr[] shape = tensor switch
        {
            "q" => [Names.B, Names.Hq, Names.M, Names.D],
            "k" => [Names.B, Names.Hk, Names.N, Names.D],
            "v" => [Names.B, Names.Hk, Names.N, Names.E],
            IR.Spec.Output => [Names.B, Names.Hq, Names.M, Names.E],
            IR.Spec.LogSumExp => [Names.B, Names.Hq, Names.M],
            _ => throw new LimitationException($"the tensor '{tensor}'"),
        };
        return shape.Select(Lowered).ToEquatableArray();
    }

    private SharedTile? Tile(TileStatement statement, int stages)
    {
        if (statement is not Define { Value: LoadOp load } define)
        {
            return null;
        }

        Require(load.Indices.Count == 4 && load.Indices[2] is IR.Tile.AxisIndex { Address: null } && load.Indices[3] is WholeIndex, $"the load of '{load.Tensor}'");
        var axis = _kernel.Axis(((IR.Tile.AxisIndex)load.Indices[2]).Axis);
        Require((axis == _queries) == (stages == 1), $"a load of '{load.Tensor}' at this place");
        var columns = ((WholeIndex)load.Indices[3]).Rank == "d" ? _shape.HeadDim : _shape.ValueDim;
        var origin = load.Indices.Take(2).Select(i => Lowered(((PointIndex)i).Value))
            .Concat([Lowered(axis.Number) * axis.Size, Expr.Int(0)]);
        return new SharedTile(
            define.Name, load.Tensor, new SharedBuffer(define.Name, _shape.Element, stages, axis.Size, columns), origin.ToEquatableArray());
    }

    private EquatableArray<GpuStatement> Producer(List<SharedTile> tiles, KeyRange range)
    {
        var once = tiles.Where(t => t.Buffer.Stages == 1).SelectMany(t => t.Fill(Expr.Int(0)));
        var position = range.Position(_keys.Number);
        var each = tiles.Where(t => t.Buffer.Stages > 1).SelectMany(t =>
            new GpuStatement[] { new WaitStatement(t.Empty(t.Slot(position)), t.FreedParity(position)) }.Concat(t.Fill(t.Slot(position))));
        return once.Append(new ForStatement(_keys.Name, range.First, range.End, [], each.ToEquatableArray())).ToEquatableArray();
    }
}

using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Gpu;
using Attn.IR.Tile;
using AxisIndex = Attn.IR.Gpu.AxisIndex;
using Carried = Attn.IR.Gpu.Carried;

namespace Attn.Passes.Schedule.Gpu;

/// <summary>What a warpgroup's values are made of.</summary>
internal sealed record ConsumerTile(TileAxis Queries, TileAxis Keys, int ValueDim);

/// <summary>
/// Lowers what a piece of work computes to what one warpgroup does with its 64 rows. The loop over key tiles is emitted once
/// for each stretch of tiles: the stretch in the middle, where the mask is proved true, has no mask code.
/// </summary>
internal sealed class ConsumerLowering(
    IReadOnlyDictionary<Expr, Expr> names,
    List<SharedTile> tiles,
    KeyRange range,
    Loop loop,
    ConsumerTile tile,
    Expr firstRow)
{
    private const int Rows = 64;

    private static readonly Variable FirstRow = Expr.Variable("row.first", ScalarType.Int, VariableKind.Value);

    // What a name of the tile program stands for now: another name, as the loop is emitted more than once, or an expression.
    private readonly Dictionary<Expr, Expr> _values = names.ToDictionary(p => p.Key, p => p.Value);
    private readonly Dictionary<string, TileType> _types = [];

    // The constant that a value holds at keys past the end, where that is known.
    private readonly Dictionary<string, Expr> _outside = [];
    private readonly Dictionary<(string, Expr, Reduction), string> _taking = [];
    private List<GpuStatement> _body = [];
    private string _suffix = ".start";
    private bool _masked;

    public EquatableArray<GpuStatement> Lower(IEnumerable<TileStatement> before, IEnumerable<TileStatement> after)
    {
        _body.Add(new LetStatement(FirstRow.Name, firstRow + (Expr.Int(Rows) * GpuKernel.Warpgroup)));
        LowerAll(before);
        _body.AddRange(tiles.Where(t => t.Buffer.Stages == 1).Select(t => new WaitStatement(t.Full(Expr.Int(0)), Expr.Int(0))));
        var state = loop.Carried.Select(c => Renamed(c.Initial)).ToList();
        if (range.FullFirst != range.First)
        {
            state = Stretch("head", range.First, range.FullFirst, masked: true, state);
        }

        if (range.FullEnd != range.FullFirst)
        {
            state = Stretch("full", range.FullFirst, range.FullEnd, masked: false, state);
        }

        state = Stretch("tail", range.FullEnd, range.End, masked: true, state);
        Rebind(state);
        _suffix = ".final";
        _masked = false;
        LowerAll(after);
        return _body.ToEquatableArray();
    }

    private List<string> Stretch(string name, Expr from, Expr to, bool masked, List<string> state)
    {
        var outer = _body;
        _body = [];
        _suffix = "." + name;
        _masked = masked;
        var inside = loop.Carried.Select(c => c.Name + _suffix).ToList();
        Rebind(inside);
        LowerAll(loop.Body);
        var results = loop.Carried.Select(c => $"{c.Name}.after{_suffix}").ToList();
        var carried = loop.Carried.Select((c, k) => new Carried(inside[k], state[k], Renamed(c.Next), results[k]));
        outer.Add(new ForStatement(loop.Axis, from, to, carried.ToEquatableArray(), _body.ToEquatableArray()));
        _body = outer;
        return results;
    }

    private void Rebind(List<string> state)
    {
        foreach (var (carried, name) in loop.Carried.Zip(state, (c, n) => (c, n)))
        {
            Bind(carried.Name, carried.Type, name);
        }
    }

    private void LowerAll(IEnumerable<TileStatement> statements)
    {
        foreach (var statement in statements)
        {
            switch (statement)
            {
                case Define define:
                    Lower(define);
                    break;
                case Region region:
                    LowerAll(region.Body);
                    break;
                case Store { Mode: StoreMode.Replace } store:
                    Lower(store);
                    break;
                default:
                    throw new LimitationException(statement is Store s ? $"a store that adds to '{s.Tensor}'" : "a loop inside a loop");
            }
        }
    }

    private void Lower(Define define)
    {
        switch (define.Value)
        {
            case LoadOp:
                break;
            case FillOp fill when define.Type.Element == ScalarType.Float:
                Map(define, Lowered(fill.Value));
                break;
            case MapOp map when define.Type.Element == ScalarType.Bool:
                _values[define.Element] = Lowered(map.Where is null ? map.Value : Expr.Select(Element(map.Where), map.Value, map.Otherwise!));
                break;
            case MapOp map when define.Type.Element == ScalarType.Float:
                Lower(define, map);
                break;
            case ReduceOp reduce:
                Lower(define, reduce);
                break;
            case DotOp dot:
                Lower(define, dot);
                break;
            case TransformOp transform:
                throw new LimitationException($"the transform '{transform.Transform.Result.Name}'");
            default:
                throw new LimitationException($"how '{define.Name}' is made");
        }
    }

    private void Lower(Define define, MapOp map)
    {
        if (map.Where is null || (!_masked && map.Where == loop.Guard))
        {
            Map(define, Lowered(map.Value));
            return;
        }

        var condition = Visible(map.Where);
        Map(define, Expr.Select(condition, Lowered(map.Value), Lowered(map.Otherwise!)));
        if (_masked && define.Type.Shape.Contains(tile.Keys.Name))
        {
            _outside[define.Name + _suffix] = map.Otherwise!;
        }
    }

    private void Lower(Define define, ReduceOp reduce)
    {
        if (reduce.Axis != tile.Keys.Name)
        {
            throw new LimitationException($"a reduction along {reduce.Axis}");
        }

        var source = Taking(reduce.Source, reduce.Where, reduce.Operator);
        var name = Bind(define.Name, define.Type, define.Name + _suffix);
        _body.Add(new ReduceStatement(name, reduce.Operator, source));
    }

    private void Lower(Define define, DotOp dot)
    {
        var right = tiles.FirstOrDefault(t => t.Name == dot.Right) ?? throw new LimitationException($"a product with the computed '{dot.Right}' on its right");
        if (dot.TransposeLeft)
        {
            throw new LimitationException("a product with a transposed left side");
        }

        MmaOperand leftOperand;
        if (tiles.FirstOrDefault(t => t.Name == dot.Left) is { } left)
        {
            leftOperand = new SharedOperand(new SlotRef(left.Name, Expr.Int(0)), Expr.Int(Rows) * GpuKernel.Warpgroup, Rows, Transposed: false);
        }
        else
        {
            var packed = dot.Left + ".operand" + _suffix;
            _body.Add(new PackStatement(packed, right.Buffer.Element, Taking(dot.Left, null, Reduction.Sum)));
            leftOperand = new RegisterOperand(packed);
        }

        var position = range.Position(tile.Keys);
        var slot = right.Slot(position);
        var name = define.Name + _suffix;
        _body.Add(new WaitStatement(right.Full(slot), right.ArrivalParity(position)));
        _body.Add(new MmaStatement(
            name + ".running",
            leftOperand,
            new SharedOperand(new SlotRef(right.Name, slot), Expr.Int(0), right.Buffer.Rows, dot.TransposeRight),
            dot.Addend is null ? null : Renamed(dot.Addend)));
        _body.Add(new AwaitStatement(0, [new Finished(name, name + ".running")]));
        _body.Add(new ArriveStatement(right.Empty(slot)));
        Bind(define.Name, define.Type, name);
    }

    private void Lower(Store store)
    {
        var origin = store.Indices.Select(i => i switch
        {
            PointIndex p => Lowered(p.Value),
            IR.Tile.AxisIndex { Address: null } => FirstRow,
            WholeIndex => Expr.Int(0),
            _ => throw new LimitationException($"the store to '{store.Tensor}'"),
        });
        _body.Add(new StoreStatement(store.Tensor, origin.ToEquatableArray(), Renamed(store.Value)));
    }

    // A value with the neutral element at the keys that take no part: masked ones, and those past the last key.
    private string Taking(string value, string? where, Reduction reduction)
    {
        var source = Renamed(value);
        if (!_masked && (where is null || where == loop.Guard))
        {
            return source;
        }

        var (word, neutral) = reduction switch
        {
            Reduction.Sum => ("sum", 0.0),
            Reduction.Max => ("max", double.NegativeInfinity),
            _ => ("min", double.PositiveInfinity),
        };
        if (where is null && _outside.TryGetValue(source, out var outside) && outside == Expr.Float(neutral))
        {
            return source;
        }

        var condition = Visible(where);
        if (!_taking.TryGetValue((source, condition, reduction), out var name))
        {
            name = _taking[(source, condition, reduction)] = $"{value}.for.{word}{(where is null ? "" : "." + where)}{_suffix}";
            Emit(name, _types[value], Expr.Select(condition, Expr.Variable(source, ScalarType.Float, VariableKind.Value), Expr.Float(neutral)));
        }

        return name;
    }

    private Expr Visible(string? where)
    {
        var inside = _masked ? Expr.Apply(Op.Less, Names.KeyRow, Names.N) : Expr.True;
        return where is null ? inside : Expr.And(Lowered(Element(where)), inside);
    }

    private void Map(Define define, Expr value)
    {
        var name = define.Name + _suffix;
        if (define.Type.Shape.Count == 0)
        {
            throw new LimitationException($"the scalar '{define.Name}'");
        }

        Emit(name, define.Type, value);
        Bind(define.Name, define.Type, name);
    }

    private void Emit(string name, TileType type, Expr value)
    {
        var columns = Columns(type);
        var columnIndex = columns is null ? null : columns == tile.Keys.Name
            ? new AxisIndex(Names.KeyRow, tile.Keys.Number * tile.Keys.Size)
            : new AxisIndex(Names.ValueFeature, Expr.Int(0));
        _body.Add(new MapStatement(
            name,
            columns is null ? new RowsType(Rows) : new FragmentType(Rows, columns == tile.Keys.Name ? tile.Keys.Size : tile.ValueDim),
            Mentions(Names.QueryRow) ? new AxisIndex(Names.QueryRow, FirstRow) : null,
            columnIndex is not null && Mentions(columnIndex.Variable) ? columnIndex : null,
            value));

        bool Mentions(Variable index) => value.Any(e => e == index);
    }

    private string? Columns(TileType type)
    {
        var rows = type.Shape.Count > 0 && type.Shape[0] == tile.Queries.Name;
        return rows && type.Shape.Count == 1 ? null
            : rows && type.Shape.Count == 2 && (type.Shape[1] == tile.Keys.Name || type.Shape[1] == "e") ? type.Shape[1]
            : throw new LimitationException($"a value over [{string.Join(", ", type.Shape)}]");
    }

    private static Variable Element(string name) => TileProgramExtensions.Element(name, ScalarType.Bool);

    private Expr Lowered(Expr expr)
    {
        var lowered = expr.Substitute(_values);
        return lowered.Nodes().OfType<Access>().FirstOrDefault() is { } access
            ? throw new LimitationException($"a read of '{access.Tensor}' in an expression")
            : lowered;
    }

    private string Bind(string name, TileType type, string now)
    {
        _types[name] = type;
        _values[TileProgramExtensions.Element(name, type.Element)] = Expr.Variable(now, ScalarType.Float, VariableKind.Value);
        return now;
    }

    private string Renamed(string name)
        => _types.TryGetValue(name, out var type) && _values[TileProgramExtensions.Element(name, type.Element)] is Variable v
            ? v.Name
            : throw new LimitationException($"'{name}' at this place");
}

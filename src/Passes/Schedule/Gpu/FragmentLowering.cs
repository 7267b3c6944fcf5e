using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Gpu;
using Attn.IR.Tile;
using AxisIndex = Attn.IR.Gpu.AxisIndex;
using Carried = Attn.IR.Gpu.Carried;

namespace Attn.Passes.Schedule.Gpu;

/// <summary>The tiles that a piece of work is cut into, and the rows of them that one runner has.</summary>
/// <param name="Queries">The axis of the queries.</param>
/// <param name="Keys">The axis of the keys.</param>
/// <param name="Rows">Query rows of a runner.</param>
internal sealed record FragmentTile(TileAxis Queries, TileAxis Keys, int Rows)
{
    /// <summary>How many heads are packed in rows, the head fastest; null where a row is a query of one head.</summary>
    public Expr? Heads { get; init; }
}

/// <summary>
/// Lowers what a piece of work computes to what one runner does with its rows: maps, reductions and stores of fragments, with the loop over key
/// tiles emitted once for each stretch of tiles, of which the one in the middle, where the mask is proved true, has no mask code. How tiles come
/// to shared memory and are multiplied is the target's.
/// </summary>
/// <param name="names">What the names of the tile program stand for.</param>
/// <param name="lengths">The extents of ranks of features.</param>
/// <param name="tile">The tiles.</param>
/// <param name="firstRow">The first row of the runner.</param>
internal abstract class FragmentLowering(
    IReadOnlyDictionary<Expr, Expr> names, System.Func<string, int> lengths, FragmentTile tile, Expr firstRow)
{
    protected static readonly Variable FirstRow = Expr.Variable("row.first", ScalarType.Int, VariableKind.Value);

    // What a name of the tile program stands for now: another name, as a loop is emitted more than once, or an expression.
    private readonly Dictionary<Expr, Expr> _values = names.ToDictionary(p => p.Key, p => p.Value);
    private readonly Dictionary<string, TileType> _types = [];

    // The constant that a value holds at the keys that take no part, where that is known.
    private readonly Dictionary<string, Expr> _outside = [];
    private readonly Dictionary<(string, Expr, Reduction), string> _taking = [];

    // Values of this place that have columns, and scalars; products with one number that are not made by themselves.
    private readonly HashSet<string> _fragments = [];
    private readonly HashSet<string> _scalars = [];
    private readonly HashSet<Expr> _scaled = [];

    // Numbers of rows that stand for -inf by something finite.
    private readonly HashSet<string> _neverMinusInfinity = [];
    private bool _masked;

    // The mask of this stretch, where it is decided before the scores.
    private string? _decided;
    private int _reciprocals;

    protected List<GpuStatement> Body { get; private set; } = [];

    /// <summary>What tells the names of this stretch from those of others.</summary>
    protected string Suffix { get; private set; } = ".start";

    /// <summary>The loop that is being lowered.</summary>
    protected Loop? Current { get; private set; }

    protected FragmentTile Tile => tile;

    /// <summary>The current turn of the loop that is being lowered.</summary>
    protected Expr Turn { get; private set; } = tile.Keys.Number;

    /// <summary>The number of the current tile of keys.</summary>
    protected Expr KeyTile { get; private set; } = tile.Keys.Number;

    /// <summary>The number of the tile of the next turn.</summary>
    protected Expr NextKeyTile { get; private set; } = tile.Keys.Number + Expr.Int(1);

    /// <summary>Columns of a fragment over the features of a rank: whole units, of which nobody stores what is past the features' end.</summary>
    protected int Columns(string rank) => FeatureUnits.Padded(lengths(rank));

    /// <summary>Writes what comes before the first statement.</summary>
    protected void Begin()
    {
        Body.Add(new LetStatement(FirstRow.Name, firstRow));
        if (tile.Heads is { } heads)
        {
            Body.Add(new SplitStatement(Names.QueryRow, GpuKernel.PackedHead, tile.Rows, FirstRow, heads));
        }
    }

    protected void LowerAll(IEnumerable<TileStatement> statements)
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
                case Loop loop when Current is null:
                    Current = loop;
                    Lower(loop);
                    Current = null;
                    Suffix = $".after.{loop.Carried.Select(c => c.Name).FirstOrDefault() ?? loop.Axis}";
                    _masked = false;
                    break;
                default:
                    throw new LimitationException(statement is Store s ? $"a store that adds to '{s.Tensor}'" : "a loop inside a loop");
            }
        }
    }

    /// <summary>Whether a runner branches around a correction that changes nothing.</summary>
    protected abstract bool SkipsRescaling { get; }

    /// <summary>Writes a loop over key tiles, by <see cref="Stretches"/>.</summary>
    protected abstract void Lower(Loop loop);

    /// <summary>Writes a product, and binds its name.</summary>
    protected abstract void Lower(Define define, DotOp dot);

    /// <summary>An expression with the names of this place; refuses what the target cannot read.</summary>
    protected virtual Expr Lowered(Expr expr) => expr.Substitute(_values);

    /// <summary>Writes the stretches of a loop: masked tiles, full tiles, masked tiles.</summary>
    protected void Stretches(Loop loop, KeyRange range, string name)
    {
        var state = loop.Carried.Select(c => Renamed(c.Initial)).ToList();
        if (range.FullFirst != range.First)
        {
            state = Stretch(loop, range, name + "head", range.First, range.FullFirst, masked: true, state);
        }

        if (range.FullEnd != range.FullFirst)
        {
            state = Stretch(loop, range, name + "full", range.FullFirst, range.FullEnd, masked: false, state);
        }

        if (range.End != range.FullEnd)
        {
            state = Stretch(loop, range, name + "tail", range.FullEnd, range.End, masked: true, state);
        }

        Rebind(loop, state);
    }

    private List<string> Stretch(Loop loop, KeyRange range, string name, Expr from, Expr to, bool masked, List<string> state)
    {
        var outer = Body;
        Body = [];
        Suffix = "." + name;
        _masked = masked;
        var index = range.TileOf is null ? loop.Axis : $"{loop.Axis}.turn";
        Turn = KeyTile = Names.Index(index);
        NextKeyTile = Turn + Expr.Int(1);
        if (range.TileOf is { } tileOf)
        {
            // The next tile is asked for early: where a list has it, it is loaded by the time of its fetch.
            KeyTile = _values[tile.Keys.Number] = Scalar(loop.Axis + Suffix, tileOf(Turn));
            NextKeyTile = Scalar($"{loop.Axis}.next{Suffix}", tileOf(NextKeyTile));
        }

        var inside = loop.Carried.Select(c => c.Name + Suffix).ToList();
        Rebind(loop, inside);
        DecideEarly(loop);
        LowerAll(loop.Body);
        var results = loop.Carried.Select(c => $"{c.Name}.after{Suffix}").ToList();
        var carried = loop.Carried.Select((c, k) => new Carried(inside[k], state[k], Renamed(c.Next), results[k]));
        outer.Add(new ForStatement(index, from, to, carried.ToEquatableArray(), Body.ToEquatableArray()));
        Body = outer;
        return results;
    }

    // A mask that asks more of a pair than where it lies is decided before there are scores, whose registers it then may use, and while the tile is fetched.
    private void DecideEarly(Loop loop)
    {
        _decided = null;
        if (!_masked || loop.Guard is null || MaskTerms.Of(loop, loop.Guard) is not [.., (var define, var guard)] terms)
        {
            return;
        }

        foreach (var (term, map) in terms.Take(terms.Count - 1))
        {
            _values[term.Element] = Lowered(map.Value);
        }

        // Keys past the last one guard all reads behind them.
        var mask = Expr.And(Visible(null), Lowered(guard.Value));
        if (!PlainMask.Is(mask))
        {
            var name = loop.Guard + Suffix;
            Emit(name, new MaskType(tile.Rows, tile.Keys.Size), tile.Keys.Name, mask);
            _values[define.Element] = Expr.Variable(name, ScalarType.Bool, VariableKind.Value);
            _decided = loop.Guard;
        }
    }

    private Variable Scalar(string name, Expr value)
    {
        var let = new LetStatement(name, value);
        Body.Add(let);
        return let.Variable;
    }

    private void Rebind(Loop loop, List<string> state)
    {
        foreach (var (carried, name) in loop.Carried.Zip(state, (c, n) => (c, n)))
        {
            Bind(carried.Name, carried.Type, name);
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
            case MapOp map when define.Type.Element != ScalarType.Float || !HasRows(define.Type):
                Inline(define, map);
                break;
            case MapOp map:
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

    // Conditions, and what does not vary with the row, are written out where they are used: the printer computes a part that varies with the
    // column once a column, and a uniform one once.
    private void Inline(Define define, MapOp map)
    {
        if (define.Name == _decided)
        {
            return;
        }

        var value = map.Where is null ? map.Value : Expr.Select(Element(map.Where), map.Value, map.Otherwise!);
        if (define.Type.Shape.Count > 0 || define.Type.Element == ScalarType.Bool)
        {
            _values[define.Element] = Guarded(Lowered(value), null);
            return;
        }

        var lowered = Lowered(value);
        if (lowered.Any(IsOfRow))
        {
            OfRows(define, lowered);
            return;
        }

        var scalar = Scalar(define.Name + Suffix, lowered);
        _scalars.Add(scalar.Name);
        _values[define.Element] = scalar;
    }

    // What a head has one of is a number of each row where heads are packed.
    private void OfRows(Define define, Expr value)
    {
        if (define.Type.Element == ScalarType.Float)
        {
            var type = new TileType(ScalarType.Float, [tile.Queries.Name]);
            Emit(define.Name + Suffix, type, value);
            Bind(define.Name, type, define.Name + Suffix);
        }
        else
        {
            _values[define.Element] = value;
        }
    }

    private static bool IsOfRow(Expr expr) => expr == Names.QueryRow || expr == GpuKernel.PackedHead;

    private void Lower(Define define, MapOp map)
    {
        if (map.Where is null || (!_masked && map.Where == Current?.Guard))
        {
            var value = Lowered(map.Value);
            if (!_masked && IsScaled(define, value))
            {
                _scaled.Add(value);
                _values[define.Element] = value;
                return;
            }

            Map(define, Guarded(value, define.Type.Shape.Contains(tile.Keys.Name) ? Current?.Guard : null));
            return;
        }

        var name = define.Name + Suffix;
        Map(define, MaskedPower(map) is { } masked
            ? Lowered(map.Value).Substitute(masked)
            : Expr.Select(Visible(map.Where), Guarded(Lowered(map.Value), null), Lowered(map.Otherwise!)));
        if (_masked && define.Type.Shape.Contains(tile.Keys.Name))
        {
            _outside[name] = map.Otherwise!;
        }
    }

    private void Lower(Define define, ReduceOp reduce)
    {
        if (reduce.Axis != tile.Keys.Name)
        {
            throw new LimitationException($"a reduction along {reduce.Axis}");
        }

        var name = define.Name + Suffix;
        if (_values.TryGetValue(TileProgramExtensions.Element(reduce.Source, ScalarType.Float), out var source)
            && source is Apply scaled && _scaled.Contains(source) && reduce.Operator != Reduction.Sum)
        {
            Body.Add(new ReduceStatement(name, reduce.Operator, ((Variable)scaled[0]).Name, scaled[1]));
        }
        else
        {
            Body.Add(new ReduceStatement(name, reduce.Operator, Taking(reduce.Source, reduce.Where, reduce.Operator)));
        }

        Bind(define.Name, define.Type, name);
    }

    // A product scaled by one number is not made by itself where every element takes part: its extreme is one of the product, and the rest of what
    // reads it multiplies and adds at once.
    private bool IsScaled(Define define, Expr value)
        => define.Type.Shape.Contains(tile.Keys.Name) && value is Apply { Op: var op } product && op == Op.Multiply && product[0] is Variable fragment
            && _fragments.Contains(fragment.Name) && IsUniform(product[1]) && IsOnlyReducedAndRead(define.Name);

    private bool IsUniform(Expr expr)
        => !expr.Any(e => e is Access or Search || (e is Variable v && (v.Kind == VariableKind.Value ? !_scalars.Contains(v.Name) : IsOfRow(v) || v == Names.KeyRow)));

    private bool IsOnlyReducedAndRead(string name)
        => Current!.Body.Definitions().Select(d => d.Value).All(op => op is MapOp || !op.Reads().Contains(name) || op is ReduceOp { Operator: not Reduction.Sum });

    private Expr Fused(Expr value)
        => value is Apply { Op: var op } difference && op == Op.Subtract && _scaled.Contains(difference[0])
            ? Expr.Apply(Op.Fma, difference[0].Children[0], difference[0].Children[1], -difference[1])
            : value.Children.Count == 0 ? value : value.WithChildren([.. value.Children.Select(Fused)]);

    private void Lower(Store store)
    {
        var origin = store.Indices.Select(i => i switch
        {
            PointIndex p => Lowered(p.Value),
            IR.Tile.AxisIndex { Address: null } => tile.Heads is null ? FirstRow : Names.QueryRow,
            WholeIndex => Expr.Int(0),
            _ => throw new LimitationException($"the store to '{store.Tensor}'"),
        });
        Body.Add(new StoreStatement(store.Tensor, origin.ToEquatableArray(), Renamed(store.Value)));
    }

    /// <summary>A value with the neutral element at the keys that take no part: masked ones, and those past the last key.</summary>
    protected string Taking(string value, string? where, Reduction reduction)
    {
        var source = Renamed(value);
        if (!_masked && (where is null || where == Current?.Guard))
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
            name = _taking[(source, condition, reduction)] = $"{value}.for.{word}{(where is null ? "" : "." + where)}{Suffix}";
            Emit(name, _types[value], Expr.Select(condition, Expr.Variable(source, ScalarType.Float, VariableKind.Value), Expr.Float(neutral)));
        }

        return name;
    }

    // A power of 2 relative to a number of the row that is never -inf is 0 where its score is: the score that the maximum was taken of, which
    // is -inf at the keys that take no part, needs no second mask.
    private Dictionary<Expr, Expr>? MaskedPower(MapOp map)
        => map.Otherwise == Expr.Float(0) && map.Value is Apply { Op: var op } power && op == Op.Exp2
            && power[0] is Apply { Op: var minus } difference && minus == Op.Subtract && difference[0] is Variable score && difference[1] is Variable row
            && _neverMinusInfinity.Contains(row.Name) && _values.TryGetValue(score, out var now) && now is Variable source
            && _taking.TryGetValue((source.Name, Visible(map.Where), Reduction.Max), out var masked)
            ? new() { [now] = Expr.Variable(masked, ScalarType.Float, VariableKind.Value) }
            : null;

    private static bool IsNeverMinusInfinity(Expr value)
        => value is Apply { Op: var op } choice && op == Op.Select && choice[0] is Apply { Op: var equal } test && equal == Op.Equal
            && test[0] == choice[2] && test[1] == Expr.Float(double.NegativeInfinity) && choice[1] is FloatConstant { Value: > double.NegativeInfinity };

    /// <summary>Whether a key takes part here: there are keys past the last one in a masked tile.</summary>
    private Expr Visible(string? where)
    {
        var inside = _masked ? Expr.Apply(Op.Less, Names.KeyRow, Lowered(Names.KeyLength)) : Expr.True;
        return where is null ? inside : where == _decided ? Lowered(Element(where)) : Expr.And(inside, Lowered(Element(where)));
    }

    private Expr Guarded(Expr value, string? where) => GuardedReads.Of(value, _masked ? Visible(where) : null, lengths);

    private void Map(Define define, Expr value)
    {
        var name = define.Name + Suffix;
        if (SkipsRescaling && Columns(define.Type) is not null && AsRescaling(value) is var (fragment, factor))
        {
            Body.Add(new RescaleStatement(name, fragment, factor));
        }
        else
        {
            Emit(name, define.Type, Columns(define.Type) is null ? value : Fused(WithReciprocals(value, name)));
        }

        Bind(define.Name, define.Type, name);
        if (define.Value is MapOp map && IsNeverMinusInfinity(map.Value))
        {
            _neverMinusInfinity.Add(define.Name);
        }
    }

    private void Emit(string name, TileType type, Expr value)
    {
        var columns = Columns(type);
        if (columns is not null)
        {
            _fragments.Add(name);
        }

        Emit(
            name,
            columns is null ? new RowsType(tile.Rows) : new FragmentType(tile.Rows, columns == tile.Keys.Name ? tile.Keys.Size : Columns(columns)),
            columns,
            value);
    }

    private void Emit(string name, GpuType type, string? columns, Expr value)
    {
        var columnIndex = columns is null ? null : columns == tile.Keys.Name
            ? new AxisIndex(Names.KeyRow, KeyTile * tile.Keys.Size)
            : new AxisIndex(Names.Index(columns), Expr.Int(0));
        Body.Add(new MapStatement(
            name,
            type,
            tile.Heads is null && Mentions(Names.QueryRow) ? new AxisIndex(Names.QueryRow, FirstRow) : null,
            columnIndex is not null && Mentions(columnIndex.Variable) ? columnIndex : null,
            value));

        bool Mentions(Variable index) => value.Any(e => e == index);
    }

    // Where a running value is corrected, which is not in most turns.
    private (string Fragment, string Factor)? AsRescaling(Expr value)
        => value is Apply { Op: var op } product && op == Op.Multiply && product[0] is Variable fragment && product[1] is Variable factor
            && _fragments.Contains(fragment.Name) && _types.Any(t => t.Value.Shape.Count == 1 && _values[TileProgramExtensions.Element(t.Key, t.Value.Element)] == factor)
            ? (fragment.Name, factor.Name)
            : null;

    // A quotient by a number of the row is a product with its reciprocal, which is made once a row.
    private Expr WithReciprocals(Expr value, string name)
    {
        if (value is Apply { Op: var op, Type: ScalarType.Float } quotient && op == Op.Divide && VariesAlongRow(quotient[0]) && !VariesAlongRow(quotient[1]))
        {
            var reciprocal = Expr.Variable($"{name}.reciprocal{_reciprocals++}", ScalarType.Float, VariableKind.Value);
            Emit(reciprocal.Name, new TileType(ScalarType.Float, [tile.Queries.Name]), Expr.Float(1) / quotient[1]);
            return WithReciprocals(quotient[0], name) * reciprocal;
        }

        return value.Children.Count == 0 ? value : value.WithChildren([.. value.Children.Select(c => WithReciprocals(c, name))]);
    }

    private bool VariesAlongRow(Expr expr)
        => expr.Any(e => e is Variable v && (_fragments.Contains(v.Name) || v == Names.KeyRow || FeatureRank.Is(v.Name)));

    private bool HasRows(TileType type) => type.Shape.Count > 0 && type.Shape[0] == tile.Queries.Name;

    private string? Columns(TileType type)
        => HasRows(type) && type.Shape.Count == 1 ? null
            : HasRows(type) && type.Shape.Count == 2 ? type.Shape[1]
            : throw new LimitationException($"a value over [{string.Join(", ", type.Shape)}]");

    private static Variable Element(string name) => TileProgramExtensions.Element(name, ScalarType.Bool);

    protected string Bind(string name, TileType type, string now)
    {
        _types[name] = type;
        if (type.Shape.Count == 2)
        {
            _fragments.Add(now);
        }

        _values[TileProgramExtensions.Element(name, type.Element)] = Expr.Variable(now, ScalarType.Float, VariableKind.Value);
        return now;
    }

    protected string Renamed(string name)
        => _types.TryGetValue(name, out var type) && _values[TileProgramExtensions.Element(name, type.Element)] is Variable v
            ? v.Name
            : throw new LimitationException($"'{name}' at this place");
}

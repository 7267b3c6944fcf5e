using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Cpu;

namespace Attn.Backends.CSharp;

/// <summary>A loop over keys or features, one after the other.</summary>
/// <param name="At">What counts the places of lane 0 in memory, as C#.</param>
/// <param name="Head">The loop's head.</param>
/// <param name="Indices">The indices that count along, and what each is, as C#.</param>
/// <param name="Columns">Values with an element for each key, and what each is read as.</param>
/// <param name="Kind">The type that says whether a tile is full, so that nothing is masked; null where no tile is.</param>
internal sealed record SweepPlace(
    string At, string Head, IReadOnlyList<(Variable Index, string Value)> Indices, IReadOnlyDictionary<Variable, string> Columns, string? Kind);

/// <summary>Prints one sweep of a register of rows: a loop over keys or features, with its reductions in registers.</summary>
/// <param name="names">Identifiers.</param>
/// <param name="scalar">Prints what does not vary from row to row.</param>
/// <param name="types">The lanes of the rows.</param>
/// <param name="firsts">What the rows' indices are at the first lane, as C#.</param>
/// <param name="inside">The lanes that are rows, as C#.</param>
internal sealed class SweepCode(CSharpNames names, ScalarCode scalar, LaneTypes types, IReadOnlyDictionary<Variable, string> firsts, string inside)
{
    private const string All = "VecMask<V>.All";
    private static readonly Dictionary<Variable, string> NoMemory = [];

    // Names of guards, and values that are 0 at every lane that is masked.
    private readonly HashSet<string> _guards = [];
    private readonly HashSet<Expr> _zeroElsewhere = [];

    // The lanes in which anything may be evaluated: all, unless what is evaluated is not defined past the last row.
    private string _rows = All;

    // Memory for lanes that are computed one by one.
    private readonly List<string> _locals = [];

    /// <summary>Declares the memory of the sweeps printed so far: where the method begins, in front of its loops.</summary>
    public void Declare(SourceWriter writer)
    {
        foreach (var local in _locals)
        {
            writer.Line(local);
        }
    }

    /// <summary>Prints the loop.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="sweep">Its statements.</param>
    /// <param name="place">Where it runs.</param>
    /// <param name="memory">Buffers with an element for each row and key, and their spans as C#.</param>
    public void Print(SourceWriter writer, EquatableArray<CpuStatement> sweep, SweepPlace place, IReadOnlyDictionary<Variable, string> memory)
    {
        var expressions = sweep.SelectMany(s => s.Expressions()).ToList();
        Open(writer, sweep, place, lanes =>
        {
            foreach (var buffer in memory.Where(b => expressions.Any(e => e.Any(n => n == b.Key))))
            {
                var name = names.Fresh(buffer.Key == CpuKernel.Scores ? "s" : buffer.Key == CpuKernel.Accumulator ? "o" : names.Of(buffer.Key) + "Lanes");
                lanes.Body.Line($"var {name} = V.Load({buffer.Value}, {place.At});");
                scalar.Places[buffer.Key] = name;
            }

            foreach (var statement in sweep)
            {
                Statement(lanes, statement, writer, place, memory);
            }

            foreach (var buffer in memory.Keys)
            {
                scalar.Places.Remove(buffer);
            }
        });
    }

    /// <summary>Prints a loop that looks at a mask only.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="sweep">What the mask needs, and it.</param>
    /// <param name="place">Where it runs.</param>
    /// <param name="see">Prints what is done with the mask of a key.</param>
    public void Scan(SourceWriter writer, EquatableArray<CpuStatement> sweep, SweepPlace place, System.Func<string, string> see)
        => Open(writer, sweep, place, lanes =>
        {
            foreach (var statement in sweep)
            {
                if (statement is Guard guard)
                {
                    lanes.Body.Line(see(lanes.Mask(guard.Value, _rows)));
                }
                else
                {
                    Statement(lanes, statement, writer, place, NoMemory);
                }
            }
        });

    /// <summary>Lets each lane compute a value with 64-bit integers.</summary>
    /// <param name="lanes">The lanes.</param>
    /// <param name="each">The value.</param>
    public void Each(LaneCode lanes, LetEach each)
    {
        var isFloat = each.Value.Type == ScalarType.Float;
        var values = names.Fresh("each");
        var (lane, on) = (names.Fresh("lane"), names.Fresh("on"));
        _locals.Add($"Span<{(isFloat ? "float" : "int")}> {values} = stackalloc {(isFloat ? "float" : "int")}[16];");
        var where = Condition(lanes, each.Where);
        lanes.Body.Line($"var {on} = V.MaskBits({(where == inside ? inside : $"{inside} & {where}")});");
        lanes.Body.Open($"for (var {lane} = 0; {lane} < V.Count; {lane}++)");
        var indices = firsts.Keys.Where(index => each.Value.Any(e => e == index)).ToList();
        foreach (var index in indices)
        {
            scalar.Places[index] = names.Fresh("at");
            lanes.Body.Line($"long {scalar.Places[index]} = {firsts[index]} + {lane};");
        }

        var value = scalar.Print(each.Value);
        foreach (var index in indices)
        {
            scalar.Places.Remove(index);
        }

        var test = $"(({on} >> {lane}) & 1) != 0";
        lanes.Body.Line(each.Value.Type switch
        {
            ScalarType.Bool => $"{values}[{lane}] = {test} && {value} ? -1 : 0;",
            ScalarType.Int => $"{values}[{lane}] = {test} ? (int)({value}) : 0;",
            _ => $"{values}[{lane}] = {test} ? {value} : 0f;",
        });
        lanes.Body.Close();
        var loaded = each.Value.Type switch
        {
            ScalarType.Bool => $"new VecMask<V>(VecInt<V>.Load({values}, 0).Bits)",
            ScalarType.Int => $"VecInt<V>.Load({values}, 0)",
            _ => $"V.Load({values}, 0)",
        };
        lanes.Body.Line($"var {names.Of(each.Target)} = {loaded};");
    }

    private void Open(SourceWriter writer, EquatableArray<CpuStatement> sweep, SweepPlace place, System.Action<LaneCode> print)
    {
        var expressions = sweep.SelectMany(s => s.Expressions()).ToList();
        var indices = place.Indices.Where(p => expressions.Any(e => e.Any(n => n == p.Index))).ToList();
        _rows = sweep.Any(s => s is LetEach) || expressions.Any(IsPartial) ? inside : All;
        var lanes = new LaneCode(scalar, names, types, writer)
        {
            Body = writer.Part(1),
            Firsts = firsts,
            Counters = [.. place.Indices.Select(p => p.Index), .. place.Columns.Keys],
        };
        foreach (var expr in expressions)
        {
            lanes.Count(expr);
        }

        foreach (var column in place.Columns)
        {
            scalar.Places[column.Key] = column.Value;
        }

        print(lanes);
        foreach (var column in place.Columns)
        {
            scalar.Places.Remove(column.Key);
        }

        writer.Open(place.Head);
        foreach (var (index, value) in indices)
        {
            writer.Line($"long {names.Of(index)} = {value};");
        }

        writer.Insert(lanes.Body);
        writer.Close();
    }

    /// <summary>Whether an expression is undefined in some lanes: it reads a tensor there, or divides.</summary>
    private bool IsPartial(Expr expr) => expr.Any(e => e switch
    {
        Access => types.Varies(e),
        Apply { Type: ScalarType.Int } a when a.Op == Op.Divide || a.Op == Op.Modulo => types.Varies(a[1]),
        _ => false,
    });

    private void Statement(LaneCode lanes, CpuStatement statement, SourceWriter before, SweepPlace place, IReadOnlyDictionary<Variable, string> memory)
    {
        switch (statement)
        {
            case Let { Where: null } let:
                lanes.Body.Line($"var {names.Of(let.Target)} = {lanes.Typed(let.Value, _rows)};");
                break;
            case Let let:
                var where = Condition(lanes, let.Where);
                if (let.Otherwise == Expr.Float(0))
                {
                    _zeroElsewhere.Add(let.Target);
                }

                lanes.Body.Line($"var {names.Of(let.Target)} = {where}.Select({lanes.Typed(let.Value, where)}, {lanes.Typed(let.Otherwise!, where)});");
                break;
            case LetEach each:
                Each(lanes, each);
                break;
            case Guard guard:
                Guarded(lanes, guard, place.Kind);
                break;
            case Set set:
                var target = memory.First(m => m.Key.Name == set.Buffer).Value;
                lanes.Body.Line($"V.Store({lanes.Vector(set.Value, _rows)}, {target}, {place.At});");
                break;
            case Reduce reduce:
                Reduction(lanes, reduce, before, place.Kind);
                break;
            default:
                throw new IrVerificationException("nesting", $"{statement.GetType().Name} has no meaning in a sweep");
        }
    }

    /// <summary>The lanes where a condition holds.</summary>
    private string Condition(LaneCode lanes, Expr where)
    {
        if (where is Variable { Kind: VariableKind.Value } known && _guards.Contains(known.Name))
        {
            return names.Of(known);
        }

        if (where == Expr.True)
        {
            return _rows;
        }

        var name = names.Fresh("on");
        lanes.Body.Line($"var {name} = {InRows(lanes.Mask(where, _rows))};");
        return name;
    }

    private string InRows(string mask) => _rows == All ? mask : $"{_rows} & {mask}";

    private void Guarded(LaneCode lanes, Guard guard, string? kind)
    {
        _guards.Add(guard.Target.Name);
        var name = names.Of(guard.Target);
        if (kind is null)
        {
            lanes.Body.Line($"var {name} = {InRows(lanes.Mask(guard.Value, _rows))};");
            return;
        }

        var outer = lanes.Body;
        var inner = outer.Part(1);
        var condition = "";
        lanes.InBlock(() =>
        {
            lanes.Body = inner;
            condition = InRows(lanes.Mask(guard.Value, _rows));
        });
        lanes.Body = outer;
        if (inner.ToString().Length == 0)
        {
            outer.Line($"var {name} = {kind}.IsFull ? {_rows} : {condition};");
            return;
        }

        outer.Line($"var {name} = {_rows};");
        outer.Open($"if (!{kind}.IsFull)");
        outer.Insert(inner);
        outer.Line($"{name} = {condition};");
        outer.Close();
    }

    private void Reduction(LaneCode lanes, Reduce reduce, SourceWriter before, string? kind)
    {
        var target = names.Of(reduce.Target);
        var isShift = scalar.Weights.IsShift(reduce);
        var (neutral, call) = reduce.Operator switch
        {
            IR.Reduction.Sum => ("0f", ""),
            IR.Reduction.Max => ("float.NegativeInfinity", isShift ? "MaxNative" : "Max"),
            _ => ("float.PositiveInfinity", "Min"),
        };
        before.Line($"V {target} = {neutral};");
        var where = reduce.Where is null ? _rows : Condition(lanes, reduce.Where);
        var value = lanes.Vector(reduce.Value, where);
        var element = reduce.Where is null || (_zeroElsewhere.Contains(reduce.Value) && reduce.Operator == IR.Reduction.Sum) ? value
            : kind is not null && _guards.Contains((reduce.Where as Variable)?.Name ?? "") ? $"{kind}.IsFull ? {value} : {where}.Select({value}, {neutral})"
            : $"{where}.Select({value}, {neutral})";
        lanes.Body.Line(reduce.Operator == IR.Reduction.Sum ? $"{target} += {element};" : $"{target} = V.{call}({target}, {element});");
    }
}

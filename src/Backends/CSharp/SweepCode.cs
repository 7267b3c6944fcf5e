using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Cpu;

namespace Attn.Backends.CSharp;

/// <summary>Where a sweep runs.</summary>
/// <param name="Indices">The indices that count along it, and what each is at the first lane, as C#; the row comes first.</param>
/// <param name="Length">How many rows there are, as C#.</param>
/// <param name="Span">A span over its registers, as C#.</param>
/// <param name="Kind">The type that says whether a tile is full; null where sweeps always mask.</param>
internal sealed record SweepPlace(IReadOnlyList<(Variable Index, string First)> Indices, string Length, string Span, string? Kind);

/// <summary>Prints one sweep: a loop over registers, with its reductions in registers.</summary>
internal sealed class SweepCode(CpuKernel kernel, CSharpNames names, ScalarCode scalar)
{
    /// <summary>Memory for the lanes of the sweeps printed so far; to be declared where the method begins, in front of its loops.</summary>
    public List<string> Locals { get; } = [];

    // Names of guards, and values that are 0 at every lane that is masked or past the end.
    private readonly HashSet<string> _guards = [];
    private readonly HashSet<Expr> _zeroElsewhere = [];

    /// <summary>Prints the loop.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="sweep">Its statements.</param>
    /// <param name="place">Where it runs.</param>
    /// <param name="memory">What each buffer in reach is loaded from, as C#.</param>
    public void Print(SourceWriter writer, EquatableArray<CpuStatement> sweep, SweepPlace place, IReadOnlyDictionary<Variable, string> memory)
    {
        var register = names.Fresh("c");
        var before = writer.Part();
        var lanes = new LaneCode(scalar, names, LaneTypes.Of(kernel, sweep), before)
        {
            Firsts = place.Indices.ToDictionary(p => p.Index, p => p.First == "0" ? register : $"{p.First} + {register}"),
        };
        foreach (var expr in sweep.SelectMany(s => s.Expressions()))
        {
            lanes.Count(expr);
        }

        var inside = names.Fresh("inside");
        var reads = sweep.SelectMany(s => s.Expressions()).SelectMany(e => e.Nodes()).OfType<Variable>().Distinct().ToList();
        var after = writer.Part();
        foreach (var buffer in memory.Where(b => reads.Contains(b.Key)))
        {
            var name = names.Fresh(buffer.Key == CpuKernel.Scores ? "s" : buffer.Key == CpuKernel.Accumulator ? "o" : names.Of(buffer.Key) + "Lanes");
            lanes.Body.Line($"var {name} = V.Load({buffer.Value}, {register});");
            scalar.Places[buffer.Key] = name;
        }

        foreach (var statement in sweep)
        {
            Statement(lanes, statement, before, after, inside, place, memory, register);
        }

        foreach (var buffer in memory.Keys)
        {
            scalar.Places.Remove(buffer);
        }

        writer.Insert(before);
        writer.Open($"for (var {register} = 0; {register} < {place.Span}.Length; {register} += V.Count)");
        var text = lanes.Body.ToString();
        foreach (var (index, _) in place.Indices.Where(p => reads.Contains(p.Index)))
        {
            var first = lanes.Firsts[index];
            writer.Line($"var {names.Of(index)} = VecInt<V>.Iota + {(first == register ? first : $"({first})")};");
        }

        if (text.Contains(inside))
        {
            var test = $"(VecInt<V>.Iota + {register}) < {place.Length}";
            writer.Line($"var {inside} = {(place.Kind is null ? test : $"{place.Kind}.IsFull ? VecMask<V>.All : {test}")};");
        }

        writer.Insert(lanes.Body);
        writer.Close();
        writer.Insert(after);
    }

    private void Statement(
        LaneCode lanes, CpuStatement statement, SourceWriter before, SourceWriter after, string inside, SweepPlace place,
        IReadOnlyDictionary<Variable, string> memory, string register)
    {
        switch (statement)
        {
            case Let { Where: null } let:
                lanes.Body.Line($"var {names.Of(let.Target)} = {Typed(lanes, let.Value, inside)};");
                break;
            case Let let:
                var where = Condition(lanes, let.Where, inside);
                if (let.Otherwise == Expr.Float(0))
                {
                    _zeroElsewhere.Add(let.Target);
                }

                lanes.Body.Line($"var {names.Of(let.Target)} = {where}.Select({Typed(lanes, let.Value, where)}, {Typed(lanes, let.Otherwise!, where)});");
                break;
            case LetEach each:
                Each(lanes, each, inside, place);
                break;
            case Guard guard:
                Guarded(lanes, guard, inside, place);
                break;
            case Set set:
                var target = memory.First(m => m.Key.Name == set.Buffer).Value;
                lanes.Body.Line($"V.Store({lanes.Vector(set.Value, inside)}, {target}, {register});");
                break;
            case Reduce reduce:
                Reduction(lanes, reduce, before, after, inside, place);
                break;
            default:
                throw new IrVerificationException("nesting", $"{statement.GetType().Name} has no meaning in a sweep");
        }
    }

    private static string Typed(LaneCode lanes, Expr value, string mask)
        => value.Type == ScalarType.Bool ? lanes.Mask(value, mask) : lanes.Vector(value, mask);

    /// <summary>The lanes where a condition holds, those past the end never.</summary>
    private string Condition(LaneCode lanes, Expr where, string inside)
    {
        if (where is Variable { Kind: VariableKind.Value } known && _guards.Contains(known.Name))
        {
            return names.Of(known);
        }

        if (where == Expr.True)
        {
            return inside;
        }

        var name = names.Fresh("on");
        lanes.Body.Line($"var {name} = {inside} & {lanes.Mask(where, inside)};");
        return name;
    }

    private void Guarded(LaneCode lanes, Guard guard, string inside, SweepPlace place)
    {
        _guards.Add(guard.Target.Name);
        var name = names.Of(guard.Target);
        var outer = lanes.Body;
        var inner = outer.Part(1);
        var condition = "";
        lanes.InBlock(() =>
        {
            lanes.Body = inner;
            condition = lanes.Mask(guard.Value, inside);
        });
        lanes.Body = outer;
        if (inner.ToString().Length == 0)
        {
            outer.Line($"var {name} = {place.Kind}.IsFull ? VecMask<V>.All : {inside} & {condition};");
            return;
        }

        outer.Line($"var {name} = VecMask<V>.All;");
        outer.Open($"if (!{place.Kind}.IsFull)");
        outer.Insert(inner);
        outer.Line($"{name} = {inside} & {condition};");
        outer.Close();
    }

    private void Reduction(LaneCode lanes, Reduce reduce, SourceWriter before, SourceWriter after, string inside, SweepPlace place)
    {
        var target = names.Of(reduce.Target);
        var partial = names.Fresh(target + "Lanes");
        var (neutral, across) = reduce.Operator switch
        {
            IR.Reduction.Sum => ("0f", "V.Sum"),
            IR.Reduction.Max => ("float.NegativeInfinity", scalar.Weights.IsShift(reduce) ? "V.MaxAcross" : "VecMath.MaxAcross"),
            _ => ("float.PositiveInfinity", "VecMath.MinAcross"),
        };
        before.Line($"V {partial} = {neutral};");
        var where = reduce.Where is null ? inside : Condition(lanes, reduce.Where, inside);
        var value = lanes.Vector(reduce.Value, where);
        var masked = $"{where}.Select({value}, {neutral})";
        var element = reduce.Where is null && _zeroElsewhere.Contains(reduce.Value) && reduce.Operator == IR.Reduction.Sum ? value
            : place.Kind is null ? masked : $"{place.Kind}.IsFull ? {value} : {masked}";
        lanes.Body.Line(reduce.Operator == IR.Reduction.Sum
            ? $"{partial} += {element};"
            : $"{partial} = V.{(scalar.Weights.IsShift(reduce) ? "MaxNative" : reduce.Operator == IR.Reduction.Max ? "Max" : "Min")}({partial}, {element});");
        after.Line($"var {target} = {across}({partial});");
    }

    /// <summary>Lets each lane compute a value with 64-bit integers.</summary>
    private void Each(LaneCode lanes, LetEach each, string inside, SweepPlace place)
    {
        var isFloat = each.Value.Type == ScalarType.Float;
        var values = names.Fresh("each");
        var (lane, on) = (names.Fresh("lane"), names.Fresh("on"));
        Locals.Add($"Span<{(isFloat ? "float" : "int")}> {values} = stackalloc {(isFloat ? "float" : "int")}[16];");
        lanes.Body.Line($"var {on} = V.MaskBits({Condition(lanes, each.Where, inside)});");
        lanes.Body.Open($"for (var {lane} = 0; {lane} < V.Count; {lane}++)");
        var known = new Dictionary<Expr, string>();
        foreach (var (index, _) in place.Indices.Where(p => each.Value.Any(e => e == p.Index)))
        {
            if (scalar.Places.TryGetValue(index, out var outside))
            {
                known.Add(index, outside);
            }

            scalar.Places[index] = names.Fresh("at");
            lanes.Body.Line($"long {scalar.Places[index]} = {lanes.Firsts[index]} + {lane};");
        }

        var value = scalar.Print(each.Value);
        foreach (var (index, _) in place.Indices)
        {
            scalar.Places.Remove(index);
        }

        foreach (var outside in known)
        {
            scalar.Places.Add((Variable)outside.Key, outside.Value);
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
}

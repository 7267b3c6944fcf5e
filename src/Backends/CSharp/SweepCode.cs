using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Cpu;

namespace Attn.Backends.CSharp;

/// <summary>Where a sweep runs.</summary>
/// <param name="Position">The index that counts along it.</param>
/// <param name="Start">The position of its first lane, as C#.</param>
/// <param name="Length">How many positions there are, as C#.</param>
/// <param name="Span">A span over its registers, as C#.</param>
/// <param name="Kind">The type that says whether a tile is full; null where sweeps always mask.</param>
internal sealed record SweepPlace(Variable Position, string Start, string Length, string Span, string? Kind);

/// <summary>Prints one sweep: a loop over registers, with its reductions in registers.</summary>
internal sealed class SweepCode(CpuKernel kernel, CSharpNames names, ScalarCode scalar)
{
    /// <summary>Memory for the lanes of the sweeps printed so far; to be declared where the method begins, in front of its loops.</summary>
    public List<string> Locals { get; } = [];

    private static readonly Variable First = Expr.Variable("first", ScalarType.Int, VariableKind.Value);

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
        scalar.Places[First] = place.Start == "0" ? register : $"{place.Start} + {register}";
        var before = writer.Part();
        var lanes = new LaneCode(scalar, names, LaneTypes.Of(kernel, sweep), place.Position, before);
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
        if (reads.Contains(place.Position))
        {
            writer.Line($"var {names.Of(place.Position)} = VecInt<V>.Iota + {(place.Start == "0" ? register : $"({scalar.Places[First]})")};");
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
                Each(lanes, each, inside, place, register);
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
    private void Each(LaneCode lanes, LetEach each, string inside, SweepPlace place, string register)
    {
        var isFloat = each.Value.Type == ScalarType.Float;
        var values = names.Fresh("each");
        var (lane, on, at) = (names.Fresh("lane"), names.Fresh("on"), names.Fresh("at"));
        Locals.Add($"Span<{(isFloat ? "float" : "int")}> {values} = stackalloc {(isFloat ? "float" : "int")}[16];");
        lanes.Body.Line($"var {on} = V.MaskBits({Condition(lanes, each.Where, inside)});");
        lanes.Body.Open($"for (var {lane} = 0; {lane} < V.Count; {lane}++)");
        lanes.Body.Line($"long {at} = {scalar.Places[First]} + {lane};");
        var known = scalar.Places.TryGetValue(place.Position, out var position);
        scalar.Places[place.Position] = at;
        var value = scalar.Print(each.Value);
        if (known)
        {
            scalar.Places[place.Position] = position!;
        }
        else
        {
            scalar.Places.Remove(place.Position);
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

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Attn.IR;
using static System.FormattableString;

namespace Attn.Backends.Ptx.Printing;

/// <summary>A scalar of one thread: a register or literal, and its LLVM type (<c>i1 i32 i64 float</c>).</summary>
internal readonly record struct LlvmScalar(string Type, string Value)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Type} {Value}";
}

/// <summary>Along which axes of a fragment a value changes.</summary>
[Flags]
internal enum Dependence
{
    Uniform = 0,
    Row = 1,
    Column = 2,
}

/// <summary>One of a thread's elements of a fragment: which of its rows and which of its columns.</summary>
internal readonly record struct Place(int Row, int Column)
{
    /// <summary>The same place, as far as something with this dependence can tell.</summary>
    public Place Within(Dependence dependence)
        => new((dependence & Dependence.Row) != 0 ? Row : 0, (dependence & Dependence.Column) != 0 ? Column : 0);
}

/// <summary>By how much an integer grows from a row to the next, and from a column to the next.</summary>
internal readonly record struct Slope(long Row, long Column)
{
    /// <summary>Whether it is the same along a diagonal, one row and one column further.</summary>
    public bool IsLevelOnDiagonals => Row + Column == 0;

    public static Slope operator +(Slope a, Slope b) => new(a.Row + b.Row, a.Column + b.Column);

    public static Slope operator -(Slope a, Slope b) => new(a.Row - b.Row, a.Column - b.Column);

    public static Slope operator *(Slope a, long factor) => new(a.Row * factor, a.Column * factor);
}

/// <summary>What a variable stands for: where it changes, the integers it can be, and its value at a place.</summary>
internal sealed record Binding(Dependence Dependence, IntegerRange Range, Func<Place, LlvmScalar> At)
{
    /// <summary>By how much it grows from a row, and from a column, to the next; null where that varies.</summary>
    public Slope? Slope { get; init; } = Dependence == Dependence.Uniform ? default(Slope) : null;

    /// <summary>A scalar that is the same everywhere.</summary>
    public static Binding Uniform(LlvmScalar value, IntegerRange range) => new(Dependence.Uniform, range, _ => value);
}

/// <summary>What expressions may name: variables, and tensors that a reader loads from.</summary>
internal sealed class Scope(ITensorReader reader) : Dictionary<Variable, Binding>
{
    /// <summary>The same names, to which others are added.</summary>
    public Scope(Scope outer)
        : this(outer.Reader)
    {
        foreach (var (variable, binding) in outer)
        {
            Add(variable, binding);
        }
    }

    public ITensorReader Reader { get; } = reader;

    /// <summary>Binds names anew.</summary>
    public void Rebind(IEnumerable<KeyValuePair<Variable, Binding>> bindings)
    {
        foreach (var (variable, binding) in bindings)
        {
            this[variable] = binding;
        }
    }

    /// <summary>Whether places may be of rows past the last query.</summary>
    public bool HasRowsPastTheEnd { get; set; }

    /// <summary>How many rows and columns past the thread's first a place of the current map lies.</summary>
    public Func<Place, (int Row, int Column)>? Offset { get; set; }
}

/// <summary>Writes reads of tensors.</summary>
internal interface ITensorReader
{
    /// <summary>
    /// The element, loaded where the guard holds and zero elsewhere. Without a guard, any element where an index that varies with the place is out
    /// of bounds.
    /// </summary>
    /// <param name="access">The read.</param>
    /// <param name="emitter">Writes its indices.</param>
    /// <param name="place">The place of the fragment.</param>
    /// <param name="guard">An i1; null for always.</param>
    LlvmScalar Read(Access access, ExprEmitter emitter, Place place, string? guard);

    /// <summary>Whether a read is tested, since it is not proved in bounds.</summary>
    bool IsTested(Access access);

    /// <summary>Tests a read, and reports it as a fault where the guard holds and an index is out of bounds.</summary>
    void Test(Access access, ExprEmitter emitter, Place place, string? guard);

    /// <summary>The places that searches find; the same in all threads, which all come here.</summary>
    IReadOnlyList<LlvmScalar> Find(IReadOnlyList<Search> searches, ExprEmitter emitter);

    /// <summary>
    /// Whether a read may be done where its guard does not hold: with its indices kept in bounds it finds some element, and no fault is reported of a read
    /// that nothing reaches.
    /// </summary>
    bool MayBeEarly(Access access, ExprEmitter emitter);

    /// <summary>The integers that an element can be.</summary>
    IntegerRange RangeOf(Access access);

    /// <summary>Tells the launch of the reads out of bounds that an emitter met.</summary>
    void Report(ExprEmitter emitter);
}

/// <summary>
/// Writes expressions as scalar instructions. Within one emitter a part that does not change with the row, with the
/// column, or along a diagonal is written once a column, a row, or a diagonal: that is the hoisting of index terms at the level of a thread. An
/// element of a table that does not change with an axis is loaded before a guard that does.
/// </summary>
internal sealed class ExprEmitter(LlvmText text, Scope bindings)
{
    private readonly FloatFunctions _floats = new(text);
    private readonly Dictionary<(Expr, Place, string?), LlvmScalar> _values = [];
    private readonly Dictionary<Expr, Dependence> _dependences = [];
    private readonly Dictionary<Expr, bool> _reads = [];
    private readonly Dictionary<Expr, bool> _tested = [];
    private readonly Dictionary<string, Dependence> _guards = [];
    private readonly Dictionary<Expr, Slope?> _slopes = [];
    private readonly Dictionary<Expr, bool> _levels = [];
    private readonly Dictionary<int, Place> _diagonals = [];
    private readonly IntegerRanges _ranges = new(leaf => leaf switch
    {
        Variable variable when bindings.TryGetValue(variable, out var binding) => binding.Range,
        Access access => bindings.Reader.RangeOf(access),
        _ => IntegerRange.All,
    });

    /// <summary>The value of an expression at a place of the fragment.</summary>
    /// <param name="expr">The expression.</param>
    /// <param name="place">The place.</param>
    /// <param name="guard">An i1 where tensors may be read; null for everywhere. The value elsewhere means nothing.</param>
    public LlvmScalar At(Expr expr, Place place, string? guard = null)
    {
        var read = Reads(expr) && !IsEarly(expr, guard) ? guard : null;
        var key = (expr, read is null && IsDiagonal(expr) ? OnDiagonal(place) : place.Within(DependenceOf(expr)), read);
        return _values.TryGetValue(key, out var known) ? known : _values[key] = Narrow(expr, Emit(expr, key.Item2, key.Item3));
    }

    /// <summary>Tests the reads of an expression at a place, without its value.</summary>
    public void Test(Expr expr, Place place, string? guard)
    {
        if (!IsTested(expr))
        {
            return;
        }

        if (expr is Apply choice && (choice.Op == Op.Select || choice.Op == Op.And || choice.Op == Op.Or))
        {
            Test(choice[0], place, guard);
            var condition = At(choice[0], place, guard).Value;
            Test(choice[1], place, Both(guard, choice.Op == Op.Or ? Opposite(condition) : condition));
            if (choice.Op == Op.Select)
            {
                Test(choice[2], place, Both(guard, Opposite(condition)));
            }

            return;
        }

        foreach (var child in expr.Children)
        {
            Test(child, place, guard);
        }

        if (expr is Access access && bindings.Reader.IsTested(access))
        {
            bindings.Reader.Test(access, this, place, guard);
        }
    }

    /// <summary>The value of an expression that is the same everywhere.</summary>
    public LlvmScalar Uniform(Expr expr) => At(expr, default);

    /// <summary>A uniform integer in 32 bits.</summary>
    /// <exception cref="PtxCompilationException">It need not fit.</exception>
    public string UniformInt32(Expr expr)
        => RangeOf(expr).FitsInt32
            ? Widen(Uniform(expr), "i32").Value
            : throw PtxCompilationException.Of(PtxDiagnostics.NotExpressible, $"'{expr}', an index that need not fit 32 bits,");

    /// <summary>An integer that fits 32 bits.</summary>
    public string Int32(Expr expr, Place place = default, string? guard = null) => Widen(At(expr, place, guard), "i32").Value;

    /// <summary>An integer in 64 bits.</summary>
    public string Int64(Expr expr, Place place = default, string? guard = null) => Widen(At(expr, place, guard), "i64").Value;

    /// <summary>The conjunction of two guards.</summary>
    public string? Both(string? guard, string? other)
        => guard is null ? other : other is null || other == guard ? guard : Define("i1", $"and i1 {guard}, {other}").Value;

    private string? Both(string? guard, string? other, Dependence dependence)
    {
        var both = Both(guard, other);
        if (both is not null)
        {
            _guards[both] = GuardDependence(both) | GuardDependence(guard) | dependence;
        }

        return both;
    }

    private Dependence GuardDependence(string? guard) => guard is not null && _guards.TryGetValue(guard, out var known) ? known : Dependence.Uniform;

    // Where there is a tile of keys; rows past the end are met there, so that a read which looks out of bounds is asked again with all that guards it.
    private bool IsEarly(Expr expr, string? guard)
        => expr is Access access && HasRowsPastTheEnd && bindings.ContainsKey(Names.KeyRow)
            && (GuardDependence(guard) & ~DependenceOf(access)) != 0 && bindings.Reader.MayBeEarly(access, this);

    /// <summary>The integers that an expression can be.</summary>
    public IntegerRange RangeOf(Expr expr) => _ranges.Of(expr);

    private Dependence DependenceOf(Expr expr)
        => _dependences.TryGetValue(expr, out var known) ? known : _dependences[expr] = expr is Variable v
            ? Bound(v).Dependence
            : expr.Children.Aggregate(Dependence.Uniform, (all, child) => all | DependenceOf(child));

    private Binding Bound(Variable variable)
        => bindings.TryGetValue(variable, out var binding) ? binding : throw new IrVerificationException("scope", $"'{variable}' has no value");

    /// <summary>Whether an expression is the same everywhere.</summary>
    public bool IsUniform(Expr expr) => DependenceOf(expr) == Dependence.Uniform;

    /// <summary>Whether an expression changes from row to row.</summary>
    public bool VariesWithRow(Expr expr) => (DependenceOf(expr) & Dependence.Row) != 0;

    /// <summary>Conditions under which a read, by its number, is out of bounds.</summary>
    public List<(int Fault, string Condition)> Faults { get; } = [];

    /// <summary>Whether rows past the last query are written like others, so that a read of theirs out of bounds is no fault.</summary>
    public bool HasRowsPastTheEnd => bindings.HasRowsPastTheEnd;

    /// <summary>Conditions under which a read may be out of bounds, if its row exists.</summary>
    public List<string> Suspicions { get; } = [];

    /// <summary>How far reads go back and on from one that has <c>Index</c> places before it and <c>Room</c> from it on.</summary>
    public Dictionary<(string Index, string Room), (long Least, long Most)> Reach { get; } = [];

    private bool IsDiagonal(Expr expr)
        => bindings.Offset is not null && DependenceOf(expr) == (Dependence.Row | Dependence.Column) && IsLevelOnDiagonals(expr);

    private bool IsLevelOnDiagonals(Expr expr)
        => _levels.TryGetValue(expr, out var known) ? known
            : _levels[expr] = SlopeOf(expr) is { } slope ? slope.IsLevelOnDiagonals : expr.Children.Count > 0 && expr.Children.All(IsLevelOnDiagonals);

    // Of sums and multiples of indices.
    private Slope? SlopeOf(Expr expr)
        => _slopes.TryGetValue(expr, out var known) ? known : _slopes[expr] = expr switch
        {
            Variable v => Bound(v).Slope,
            Apply { Type: ScalarType.Int } a when a.Op == Op.Add => SlopeOf(a[0]) + SlopeOf(a[1]),
            Apply { Type: ScalarType.Int } a when a.Op == Op.Subtract => SlopeOf(a[0]) - SlopeOf(a[1]),
            Apply { Type: ScalarType.Int } a when a.Op == Op.Negate => SlopeOf(a[0]) * -1,
            Apply { Type: ScalarType.Int } a when a.Op == Op.Multiply && a[1] is IntConstant { Value: > -1024 and < 1024 } c => SlopeOf(a[0]) * c.Value,
            _ => DependenceOf(expr) == Dependence.Uniform ? default(Slope) : null,
        };

    // The first place that was met stands for its diagonal.
    private Place OnDiagonal(Place place)
    {
        var (row, column) = bindings.Offset!(place);
        var diagonal = column - row;
        if (!_diagonals.TryGetValue(diagonal, out var first))
        {
            _diagonals.Add(diagonal, first = place);
        }

        return first;
    }

    private bool Reads(Expr expr)
        => _reads.TryGetValue(expr, out var known) ? known : _reads[expr] = expr is Access or Search || expr.Children.Any(Reads);

    private bool IsTested(Expr expr)
        => _tested.TryGetValue(expr, out var known) ? known
            : _tested[expr] = (expr is Access access && bindings.Reader.IsTested(access)) || expr.Children.Any(IsTested);

    private string Opposite(string condition) => Define("i1", $"xor i1 {condition}, true").Value;

    private LlvmScalar Emit(Expr expr, Place place, string? guard) => expr switch
    {
        IntConstant c => new(RangeOf(c).FitsInt32 ? "i32" : "i64", c.Value.ToString(CultureInfo.InvariantCulture)),
        FloatConstant c => new("float", RealInstructions.Single(text).Literal(c.Value)),
        BoolConstant c => new("i1", c.Value ? "true" : "false"),
        Variable v => Bound(v).At(place),
        Apply { Type: ScalarType.Bool } a when BesideConstant(a, place, guard) is { } compared => compared,
        Apply a when Reads(a) && (a.Op == Op.Select || a.Op == Op.And || a.Op == Op.Or) => EmitGuarding(a, place, guard),
        Apply a => Emit(a, [.. a.Children.Select(c => At(c, place, guard))]),
        Access a => bindings.Reader.Read(a, this, place, guard),
        Search s => bindings.Reader.Find([s], this)[0],
        _ => throw new IrVerificationException("type", $"'{expr}' is no expression"),
    };

    // What is not reached is not loaded; a read whose alternative is zero is that where it is not reached.
    private LlvmScalar EmitGuarding(Apply apply, Place place, string? guard)
    {
        var condition = At(apply[0], place, guard).Value;
        var varies = DependenceOf(apply[0]);
        if (apply.Op == Op.Select && apply[1] is Access && apply[2] is (FloatConstant { Value: 0 } or IntConstant { Value: 0 } or BoolConstant { Value: false }))
        {
            return At(apply[1], place, Both(guard, condition, varies));
        }

        var opposite = apply.Op != Op.And && Reads(apply.Children[^1]) ? Opposite(condition) : null;
        return Emit(
            apply,
            apply.Op == Op.Select
                ? [new("i1", condition), At(apply[1], place, Both(guard, condition, varies)), At(apply[2], place, Both(guard, opposite, varies))]
                : [new("i1", condition), At(apply[1], place, Both(guard, apply.Op == Op.And ? condition : opposite, varies))]);
    }

    private LlvmScalar Emit(Apply apply, LlvmScalar[] operands)
    {
        if (apply.Op == Op.Select)
        {
            var type = Common([operands[1], operands[2]]);
            return Define(type, $"select i1 {operands[0].Value}, {Widen(operands[1], type)}, {Widen(operands[2], type)}");
        }

        if (apply.Op.Typing == OpTyping.Rotation)
        {
            var integers = operands.Skip(1).Select(o => Widen(o, "i64").Value).ToArray();
            return _floats.Rotation(apply.Op, operands[0].Value, integers[0], integers[1], integers[2]);
        }

        return apply[0].Type switch
        {
            ScalarType.Float => _floats.Apply(apply.Op, [.. operands.Select(o => o.Value)]),
            ScalarType.Int => EmitInt(apply, operands),
            _ => EmitBool(apply, operands),
        };
    }

    private LlvmScalar EmitBool(Apply apply, LlvmScalar[] x)
    {
        var op = apply.Op;
        return op == Op.Not ? Define("i1", $"xor i1 {x[0].Value}, true")
            : op == Op.And ? Define("i1", $"and i1 {x[0].Value}, {x[1].Value}")
            : op == Op.Or ? Define("i1", $"or i1 {x[0].Value}, {x[1].Value}")
            : op == Op.Equal ? Define("i1", $"icmp eq i1 {x[0].Value}, {x[1].Value}")
            : op == Op.NotEqual ? Define("i1", $"icmp ne i1 {x[0].Value}, {x[1].Value}")
            : throw NotLowered(op);
    }

    private LlvmScalar EmitInt(Apply apply, LlvmScalar[] operands)
    {
        var op = apply.Op;
        if (op == Op.ToFloat)
        {
            return Define("float", $"sitofp {operands[0]} to float");
        }

        var compare = ComparisonOf(op);
        var type = compare is null && !RangeOf(apply).FitsInt32 ? "i64" : Common(operands);
        var x = operands.Select(o => Widen(o, type).Value).ToArray();
        return compare is not null ? Define("i1", $"icmp {compare} {type} {x[0]}, {x[1]}")
            : op == Op.Add ? Define(type, $"add {type} {x[0]}, {x[1]}")
            : op == Op.Subtract ? Define(type, $"sub {type} {x[0]}, {x[1]}")
            : op == Op.Multiply ? Define(type, $"mul {type} {x[0]}, {x[1]}")
            : op == Op.Negate ? Define(type, $"sub {type} 0, {x[0]}")
            : op == Op.BitAnd ? Define(type, $"and {type} {x[0]}, {x[1]}")
            : op == Op.BitOr ? Define(type, $"or {type} {x[0]}, {x[1]}")
            : op == Op.BitXor ? Define(type, $"xor {type} {x[0]}, {x[1]}")
            : op == Op.BitNot ? Define(type, $"xor {type} {x[0]}, -1")
            : op == Op.Minimum ? Call(type, $"llvm.smin.{type}", x)
            : op == Op.Maximum ? Call(type, $"llvm.smax.{type}", x)
            : op == Op.Divide ? FloorDivide(apply, type, x)
            : op == Op.Modulo ? FloorModulo(apply, type, x)
            : op == Op.ShiftLeft ? Shift("shl", type, x)
            : op == Op.ShiftRight ? Shift("ashr", type, x)
            : op == Op.Abs ? new(type, text.Call("abs", type, $"llvm.abs.{type}", (type, x[0]), ("i1", "false")))
            : op == Op.Sign ? Call(type, $"llvm.smax.{type}", [Call(type, $"llvm.smin.{type}", [x[0], "1"]).Value, "-1"])
            : op == Op.PopCount ? Call("i64", "llvm.ctpop.i64", [Widen(operands[0], "i64").Value])
            : throw NotLowered(op);
    }

    // Sums of indices are compared by their difference at the thread's first place, which a place further on is a known number from: one register, and a
    // number in each instruction.
    private LlvmScalar? BesideConstant(Apply apply, Place place, string? guard)
    {
        if (bindings.Offset is null || apply.Children.Count != 2 || apply[0].Type != ScalarType.Int || ComparisonOf(apply.Op) is not { } comparison)
        {
            return null;
        }

        var difference = apply[0] - apply[1];
        return SlopeOf(difference) is { } slope && slope != default
            ? Define("i1", Invariant($"icmp {comparison} i32 {Near(difference, default, guard)}, {-Further(slope, default, place)}"))
            : null;
    }

    /// <summary>By how much a sum of indices grows from a place to another; null where the map has no such places.</summary>
    public long? Further(Expr sum, Place from, Place to) => bindings.Offset is not null && SlopeOf(sum) is { } slope ? Further(slope, from, to) : null;

    private long Further(Slope slope, Place from, Place to)
    {
        var ((row, column), (firstRow, firstColumn)) = (bindings.Offset!(to), bindings.Offset(from));
        return (slope.Row * (row - firstRow)) + (slope.Column * (column - firstColumn));
    }

    /// <summary>An integer in 32 bits to compare with numbers by which places of a fragment differ: of what is far from 0, only that it is far.</summary>
    public string Near(Expr expr, Place place, string? guard)
    {
        if (RangeOf(expr).FitsInt32)
        {
            return Int32(expr, place, guard);
        }

        var far = Invariant($"{1 << 30}");
        var least = Call("i64", "llvm.smax.i64", [Int64(expr, place, guard), "-" + far]);
        return Define("i32", $"trunc {Call("i64", "llvm.smin.i64", [least.Value, far])} to i32").Value;
    }

    private static string? ComparisonOf(Op op) => op == Op.Equal ? "eq" : op == Op.NotEqual ? "ne" : op == Op.Less ? "slt" : op == Op.LessEqual ? "sle" : null;

    private LlvmScalar FloorDivide(Apply apply, string type, string[] x)
    {
        if (apply[1] is IntConstant { Value: > 0 } c && (c.Value & (c.Value - 1)) == 0)
        {
            return Define(type, $"ashr {type} {x[0]}, {System.Numerics.BitOperations.Log2((ulong)c.Value)}");
        }

        var quotient = Define(type, $"sdiv {type} {x[0]}, {x[1]}");
        if (RangeOf(apply[0]).IsNonNegative && RangeOf(apply[1]).IsNonNegative)
        {
            return quotient;
        }

        var remainder = Define(type, $"srem {type} {x[0]}, {x[1]}").Value;
        var correction = Define(type, $"sext i1 {RoundsUp(type, remainder, x[1])} to {type}").Value;
        return Define(type, $"add {type} {quotient.Value}, {correction}");
    }

    private LlvmScalar FloorModulo(Apply apply, string type, string[] x)
    {
        if (apply[1] is IntConstant { Value: > 0 } c && (c.Value & (c.Value - 1)) == 0)
        {
            return Define(type, $"and {type} {x[0]}, {c.Value - 1}");
        }

        var remainder = Define(type, $"srem {type} {x[0]}, {x[1]}");
        if (RangeOf(apply[0]).IsNonNegative && RangeOf(apply[1]).IsNonNegative)
        {
            return remainder;
        }

        var correction = Define(type, $"select i1 {RoundsUp(type, remainder.Value, x[1])}, {type} {x[1]}, {type} 0").Value;
        return Define(type, $"add {type} {remainder.Value}, {correction}");
    }

    // Division towards zero came out one too high where there is a remainder and its sign is not the divisor's.
    private string RoundsUp(string type, string remainder, string divisor)
    {
        var signs = Define(type, $"xor {type} {remainder}, {divisor}").Value;
        var differ = Define("i1", $"icmp slt {type} {signs}, 0").Value;
        var inexact = Define("i1", $"icmp ne {type} {remainder}, 0").Value;
        return Define("i1", $"and i1 {differ}, {inexact}").Value;
    }

    private LlvmScalar Shift(string instruction, string type, string[] x)
    {
        // A count is taken modulo 64 whatever the width the range allows, so shifts stay at 64 bits.
        var value = Widen(new(type, x[0]), "i64").Value;
        var count = Define("i64", $"and i64 {Widen(new(type, x[1]), "i64").Value}, 63").Value;
        return Define("i64", $"{instruction} i64 {value}, {count}");
    }

    private LlvmScalar Call(string type, string intrinsic, string[] x)
        => new(type, text.Call("i", type, intrinsic, [.. x.Select(v => (type, v))]));

    private LlvmScalar Define(string type, string instruction) => new(type, text.Define(type[..1], instruction));

    // An operand may have needed 64 bits where the result does not: the minimum of a parameter and a tile's number.
    private LlvmScalar Narrow(Expr expr, LlvmScalar value)
        => value.Type == "i64" && RangeOf(expr).FitsInt32 ? Define("i32", $"trunc {value} to i32") : value;

    private LlvmScalar Widen(LlvmScalar value, string type)
        => value.Type == type ? value : Define(type, $"sext {value} to {type}");

    private static string Common(IReadOnlyList<LlvmScalar> values)
        => values.Any(v => v.Type == "i64") ? "i64" : values[0].Type;

    private static PtxCompilationException NotLowered(Op op)
        => PtxCompilationException.Of(PtxDiagnostics.NotExpressible, $"the function '{op.Spelling}'");
}

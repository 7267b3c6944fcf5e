using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Reflection;
using Attn.Diagnostics;
using Attn.IR;
using Linq = System.Linq.Expressions.Expression;

namespace Attn.Reference;

/// <summary>
/// Turns the expressions of a Spec into delegates. Arithmetic that C# has with the same meaning is used as it is; every
/// other operator is <see cref="ScalarMath"/> itself.
/// </summary>
internal sealed class Translator(Surroundings surroundings)
{
    private static readonly Dictionary<Op, ExpressionType> Native = new()
    {
        [Op.Add] = ExpressionType.Add,
        [Op.Subtract] = ExpressionType.Subtract,
        [Op.Multiply] = ExpressionType.Multiply,
        [Op.Equal] = ExpressionType.Equal,
        [Op.NotEqual] = ExpressionType.NotEqual,
        [Op.Less] = ExpressionType.LessThan,
        [Op.LessEqual] = ExpressionType.LessThanOrEqual,
        [Op.And] = ExpressionType.AndAlso,
        [Op.Or] = ExpressionType.OrElse,
    };

    private static readonly MethodInfo ApplyScalar = typeof(ScalarMath).GetMethod(nameof(ScalarMath.Apply))!;
    private static readonly PropertyInfo Tables = typeof(Evaluation).GetProperty(nameof(Evaluation.Tables))!;

    private readonly ParameterExpression _evaluation = Linq.Parameter(typeof(Evaluation), "evaluation");
    private readonly Dictionary<string, Linq> _indices = [];
    private readonly HashSet<string> _ranks = [];

    /// <summary>Compiles an equation.</summary>
    public static Delegate Compile(EquationLayout layout, Surroundings surroundings)
        => new Translator(surroundings).Define(layout);

    /// <summary>Compiles an expression over the axes of a table, into a function of the row-major number of its element.</summary>
    public static Func<long, T> Compile<T>(Expr value, IReadOnlyList<string> axes, IReadOnlyList<long> extents, Surroundings surroundings)
    {
        var translator = new Translator(surroundings);
        var place = Linq.Parameter(typeof(long), "place");
        var (variables, assignments) = translator.Unpack(place, [.. axes.Zip(extents)]);
        var body = Linq.Block(variables, [.. assignments, translator.Translate(value)]);
        return Linq.Lambda<Func<long, T>>(body, place).Compile();
    }

    /// <summary>The C# type of a scalar type.</summary>
    public static Type TypeOf(ScalarType type) => type switch
    {
        ScalarType.Bool => typeof(bool),
        ScalarType.Int => typeof(long),
        _ => typeof(double),
    };

    private Delegate Define(EquationLayout layout)
    {
        _ranks.UnionWith(layout.Equation.Ranks);
        var slice = Linq.Parameter(typeof(long), "slice");
        var place = Linq.Parameter(typeof(long), "place");
        var outer = Unpack(slice, [.. layout.Axes.Where(a => a.IsOuter).Select(a => (a.Rank, a.Extent))]);
        var inner = Unpack(place, [.. layout.Axes.Where(a => !a.IsOuter).Select(a => (a.Rank, a.Extent))]);
        var value = layout.Equation.Body switch
        {
            ReduceBody reduce => Reduce(reduce),
            var map => Translate(((MapBody)map).Value),
        };
        var body = Linq.Block([.. outer.Variables, .. inner.Variables], [.. outer.Assignments, .. inner.Assignments, value]);
        return layout.Equation.Type switch
        {
            ScalarType.Bool => Linq.Lambda<Definition<bool>>(body, _evaluation, slice, place).Compile(),
            ScalarType.Int => Linq.Lambda<Definition<long>>(body, _evaluation, slice, place).Compile(),
            _ => Linq.Lambda<Definition<double>>(body, _evaluation, slice, place).Compile(),
        };
    }

    // A row-major number back into indices, the last axis first.
    private (List<ParameterExpression> Variables, List<Linq> Assignments) Unpack(Linq number, (string Name, long Extent)[] axes)
    {
        var variables = new List<ParameterExpression>();
        var assignments = new List<Linq>();
        foreach (var (name, extent) in axes.Reverse())
        {
            var index = Linq.Variable(typeof(long), name);
            variables.Add(index);
            _indices[name] = index;
            assignments.Add(Linq.Assign(index, Linq.Modulo(number, Linq.Constant(extent))));
            number = Linq.Divide(number, Linq.Constant(extent));
        }

        return (variables, assignments);
    }

    private BlockExpression Reduce(ReduceBody reduce)
    {
        var total = Linq.Variable(TypeOf(reduce.Value.Type), "total");
        var bounds = reduce.Over.Select(rank => (Index: Linq.Variable(typeof(long), rank), Extent: ExtentOf(rank))).ToList();
        _ranks.UnionWith(reduce.Over);
        foreach (var (index, _) in bounds)
        {
            _indices[index.Name!] = index;
        }

        Linq step = Linq.Assign(total, Combine(reduce.Operator, total, Translate(reduce.Value)));
        step = reduce.Where is { } where ? Linq.IfThen(Translate(where), step) : step;
        foreach (var (index, extent) in Enumerable.Reverse(bounds))
        {
            var done = Linq.Label();
            step = Linq.Block(
                Linq.Assign(index, Linq.Constant(0L)),
                Linq.Loop(
                    Linq.IfThenElse(
                        Linq.LessThan(index, extent),
                        Linq.Block(step, Linq.PreIncrementAssign(index)),
                        Linq.Break(done)),
                    done));
        }

        return Linq.Block([total, .. bounds.Select(b => b.Index)], Linq.Assign(total, Neutral(reduce.Operator, total.Type)), step, total);
    }

    // The keys of a batch may be fewer than those of the tensor.
    private Linq ExtentOf(string rank) => rank == Names.KeyRow.Name && surroundings.KeyLengths is { } lengths
        ? OfBatch(lengths)
        : Linq.Constant(surroundings.ExtentOf(rank));

    private BinaryExpression OfBatch(long[] values) => Linq.ArrayIndex(Linq.Constant(values), Linq.Convert(Index("b"), typeof(int)));

    private static Linq Combine(Reduction reduction, Linq total, Linq element) => reduction switch
    {
        Reduction.Sum => Linq.Add(total, element),
        Reduction.Max => total.Type == typeof(double) ? Call<double>(Math.Max, total, element) : Call<long>(Math.Max, total, element),
        _ => total.Type == typeof(double) ? Call<double>(Math.Min, total, element) : Call<long>(Math.Min, total, element),
    };

    private static MethodCallExpression Call<T>(Func<T, T, T> method, Linq left, Linq right) => Linq.Call(method.Method, left, right);

    private static ConstantExpression Neutral(Reduction reduction, Type type) => (reduction, type == typeof(double)) switch
    {
        (Reduction.Sum, true) => Linq.Constant(0.0),
        (Reduction.Sum, false) => Linq.Constant(0L),
        (Reduction.Max, true) => Linq.Constant(double.NegativeInfinity),
        (Reduction.Max, false) => Linq.Constant(long.MinValue),
        (_, true) => Linq.Constant(double.PositiveInfinity),
        (_, false) => Linq.Constant(long.MaxValue),
    };

    private Linq Translate(Expr expr) => expr switch
    {
        BoolConstant c => Linq.Constant(c.Value),
        IntConstant c => Linq.Constant(c.Value),
        FloatConstant c => Linq.Constant(c.Value),
        Variable { Kind: VariableKind.Index } v => Index(v.Name),
        Variable v => Constant(surroundings.ValueOf(v)),
        Access a => Element(a),
        _ => Apply((Apply)expr),
    };

    private Linq Index(string name) => _indices.TryGetValue(name, out var known) ? known : name switch
    {
        "g" => Linq.Divide(Index("h"), Linq.Constant(surroundings.GroupSize)),
        "i" => Position("m", surroundings.QueryOffsets),
        "j" => Position("n", surroundings.KeyOffsets),
        _ => throw new InvalidOperationException($"'{name}' is no index here; the Spec was not verified."),
    };

    private Linq Position(string row, long[]? offsets)
        => offsets is null ? Index(row) : Linq.Add(Index(row), OfBatch(offsets));

    private Linq Element(Access access)
    {
        var indices = access.Children.Select(Translate).ToList();
        var span = surroundings.Origins.SpanOf(access);
        if (surroundings.TensorNamed(access.Tensor) is { } tensor)
        {
            var site = new AccessSite(access.Tensor, tensor.Shape, span);
            var offset = indices.Select((index, axis) => (index, axis)).Aggregate(
                (Linq)Linq.Constant(0L), (sum, next) => site.Step(sum, next.axis, next.index, ReachOf(access.Children[next.axis])));
            return Linq.ArrayIndex(Linq.Constant(tensor.Elements), Linq.Convert(offset, typeof(int)));
        }

        var layout = surroundings.EquationNamed(access.Tensor);
        var equation = new AccessSite(access.Tensor, layout.Axes.Select(a => a.Extent).ToEquatableArray(), span);
        Linq slice = Linq.Constant(0L);
        Linq place = Linq.Constant(0L);
        for (var axis = 0; axis < indices.Count; axis++)
        {
            var reach = ReachOf(access.Children[axis]);
            if (layout.Axes[axis].IsOuter)
            {
                slice = equation.Step(slice, axis, indices[axis], reach);
            }
            else
            {
                place = equation.Step(place, axis, indices[axis], reach);
            }
        }

        var lookUp = LookUp(access.Type);
        var table = Linq.Convert(Linq.ArrayIndex(Linq.Property(_evaluation, Tables), Linq.Constant(layout.Index)), lookUp.DeclaringType!);
        return Linq.Call(table, lookUp, _evaluation, slice, place);
    }

    // A rank by itself runs over 0 to its extent, which spares most accesses a check; null for any other index.
    private long? ReachOf(Expr index)
        => index is Variable { Kind: VariableKind.Index } rank && _ranks.Contains(rank.Name)
            ? surroundings.ExtentOf(rank.Name)
            : null;

    private Linq Apply(Apply apply)
    {
        var operands = apply.Children.Select(Translate).ToArray();
        if (apply.Op == Op.Select)
        {
            return Linq.Condition(operands[0], operands[1], operands[2]);
        }

        if (Native.TryGetValue(apply.Op, out var native))
        {
            return Linq.MakeBinary(native, operands[0], operands[1]);
        }

        if (apply.Op == Op.Divide && apply.Type == ScalarType.Float)
        {
            return Linq.Divide(operands[0], operands[1]);
        }

        if (apply.Op == Op.Divide || apply.Op == Op.Modulo)
        {
            operands[1] = new DivisionSite(surroundings.Origins.SpanOf(apply)).Checked(operands[1]);
        }

        var scalars = Linq.NewArrayInit(typeof(Scalar), operands.Select(o => Linq.Convert(o, typeof(Scalar))));
        return Unwrap(Linq.Call(ApplyScalar, Linq.Constant(apply.Op), scalars), apply.Type);
    }

    // Members are named by literals of closed types, so that a trimmed tool keeps them.
    private static MemberExpression Unwrap(Linq scalar, ScalarType type) => Linq.Property(scalar, type switch
    {
        ScalarType.Bool => typeof(Scalar).GetProperty(nameof(Scalar.AsBool))!,
        ScalarType.Int => typeof(Scalar).GetProperty(nameof(Scalar.AsInt))!,
        _ => typeof(Scalar).GetProperty(nameof(Scalar.AsFloat))!,
    });

    private static MethodInfo LookUp(ScalarType type) => type switch
    {
        ScalarType.Bool => typeof(EquationTable<bool>).GetMethod(nameof(EquationTable<>.At))!,
        ScalarType.Int => typeof(EquationTable<long>).GetMethod(nameof(EquationTable<>.At))!,
        _ => typeof(EquationTable<double>).GetMethod(nameof(EquationTable<>.At))!,
    };

    private static ConstantExpression Constant(Scalar value) => value.Type switch
    {
        ScalarType.Bool => Linq.Constant(value.AsBool),
        ScalarType.Int => Linq.Constant(value.AsInt),
        _ => Linq.Constant(value.AsFloat),
    };
}

/// <summary>One access in the source: checks its indices, and knows where it was written.</summary>
internal sealed class AccessSite(string tensor, EquatableArray<long> shape, SourceSpan span)
{
    private static readonly MethodInfo Check = typeof(AccessSite).GetMethod(nameof(Inside))!;

    /// <summary>The row-major number over one more axis: <c>number * extent + index</c>.</summary>
    /// <param name="number">The number over the axes before.</param>
    /// <param name="axis">The axis.</param>
    /// <param name="index">The index along it.</param>
    /// <param name="reach">What the index is known to stay below; null where nothing is known, and it is checked.</param>
    public Linq Step(Linq number, int axis, Linq index, long? reach)
    {
        var extent = Linq.Constant(shape[axis]);
        var inside = reach <= shape[axis] ? index : Linq.Call(Linq.Constant(this), Check, index, extent, Linq.Constant(axis));
        return axis == 0 ? inside : Linq.Add(Linq.Multiply(number, extent), inside);
    }

    public long Inside(long index, long extent, int axis)
        => (ulong)index < (ulong)extent
            ? index
            : throw EvaluationException.Of(
                EvaluationErrors.IndexOutOfRange, span, $"{index}", $"{axis}", tensor, $"[{string.Join(", ", shape)}]");
}

/// <summary>One integer division in the source.</summary>
internal sealed class DivisionSite(SourceSpan span)
{
    private static readonly MethodInfo Check = typeof(DivisionSite).GetMethod(nameof(Positive))!;

    public Linq Checked(Linq divisor) => Linq.Call(Linq.Constant(this), Check, divisor);

    public long Positive(long divisor)
        => divisor > 0 ? divisor : throw EvaluationException.Of(EvaluationErrors.DivisorNotPositive, span, $"{divisor}");
}

using System;
using System.Collections.Generic;
using System.Linq;
using Attn.Diagnostics;
using Attn.IR;

namespace Attn.Reference;

/// <summary>The values of names in one launch: dimensions, parameters, operands and captured tensors, all checked.</summary>
internal sealed class Surroundings
{
    private readonly Spec _spec;
    private readonly Dictionary<string, Scalar> _values = [];
    private readonly Dictionary<string, Tensor> _tensors = [];
    private readonly Dictionary<string, EquationLayout> _equations = [];

    public Surroundings(Spec spec, Launch launch)
    {
        _spec = spec;
        BindOperands(launch);
        RejectUnknown(launch);
        foreach (var parameter in spec.Parameters)
        {
            _values[parameter.Name] = ValueOf(parameter, launch);
        }

        BindShapes(launch);
        CheckDivisors();
        CheckRequirements();
        foreach (var tensor in spec.Tensors)
        {
            _tensors[tensor.Name] = launch.Tensors.TryGetValue(tensor.Name, out var given) ? Checked(tensor, given) : Default(tensor);
        }

        _values[Names.Scale.Name] = spec.Scale is { } scale ? Evaluate<double>(scale)
            : launch.Scale ?? (1 / Math.Sqrt(Math.Max(1, Extent(Names.D.Name))));
        KeyOffsets = OfBatches("key_offset", launch.KeyOffsets);
        KeyLengths = OfBatches("key_length", launch.KeyLengths);
        QueryOffsets = OfBatches("query_offset", launch.QueryOffsets) ?? (spec.Alignment == Alignment.BottomRight ? AlignedOffsets() : null);
        Require(
            KeyLengths is null || KeyLengths.All(l => l >= 0 && l <= Extent("N")), EvaluationErrors.ShapeMismatch, "key_length",
            Text(KeyLengths ?? []), $"0 to {Extent("N")} in each batch");
        foreach (var (equation, index) in spec.Equations.Select((equation, index) => (equation, index)))
        {
            _equations[equation.Name] = new EquationLayout(equation, index, [.. equation.Ranks.Select(ExtentOf)]);
        }
    }

    public SourceMap Origins => _spec.Origins;

    /// <summary>Query heads that share a key/value head.</summary>
    public long GroupSize => Extent("Hk") == 0 ? 1 : Extent("Hq") / Extent("Hk");

    public long[]? QueryOffsets { get; }

    public long[]? KeyOffsets { get; }

    public long[]? KeyLengths { get; }

    public long Extent(string dimension) => _values[dimension].AsInt;

    public long ExtentOf(string rank) => Evaluate<long>(_spec.ExtentOf(rank)!);

    public Scalar ValueOf(Variable variable) => _values[variable.Name];

    /// <summary>An operand or a captured tensor, or null for a name that is an equation's.</summary>
    public Tensor? TensorNamed(string name) => _tensors.GetValueOrDefault(name);

    public EquationLayout EquationNamed(string name) => _equations[name];

    private void BindOperands(Launch launch)
    {
        foreach (var (name, operand) in new[] { ("q", launch.Query), ("k", launch.Key), ("v", launch.Value) })
        {
            Require(operand.Type == ScalarType.Float, EvaluationErrors.TypeMismatch, name, operand.Type.Spelling(), "f32");
            Require(operand.Shape.Count == 4, EvaluationErrors.ShapeMismatch, name, Text(operand.Shape), "one of four axes");
            _tensors[name] = name == "q" || operand.Shape[0] != 1 ? operand : operand.Repeated(launch.Query.Shape[0]);
        }

        var (q, k, v) = (launch.Query.Shape, _tensors["k"].Shape, _tensors["v"].Shape);
        Require(k[0] == q[0] && k[3] == q[3], EvaluationErrors.ShapeMismatch, "k", Text(k), $"[{q[0]}, Hk, N, {q[3]}]");
        Require(v[0] == k[0] && v[1] == k[1] && v[2] == k[2], EvaluationErrors.ShapeMismatch, "v", Text(v), $"[{k[0]}, {k[1]}, {k[2]}, E]");
        Require(
            k[1] == 0 ? q[1] == 0 : q[1] % k[1] == 0, EvaluationErrors.ShapeMismatch, "q", Text(q), $"[{q[0]}, a multiple of {k[1]}, {q[2]}, {q[3]}]");
        var dimensions = new[] { ("B", q[0]), ("Hq", q[1]), ("Hk", k[1]), ("M", q[2]), ("N", k[2]), ("D", q[3]), ("E", v[3]) };
        foreach (var (name, length) in dimensions)
        {
            _values[name] = length;
        }
    }

    private void RejectUnknown(Launch launch)
    {
        var known = _spec.Parameters.Select(p => p.Name).Concat(_spec.Tensors.Select(t => t.Name)).ToHashSet();
        foreach (var name in launch.Parameters.Keys.Concat(launch.Tensors.Keys).Where(name => !known.Contains(name)))
        {
            throw EvaluationException.Of(EvaluationErrors.UnknownArgument, default, name);
        }
    }

    private Scalar ValueOf(Parameter parameter, Launch launch)
    {
        if (!launch.Parameters.TryGetValue(parameter.Name, out var value))
        {
            return Evaluate(
                parameter.Default ?? throw EvaluationException.Of(
                    EvaluationErrors.MissingArgument, Origins.SpanOf(parameter.Name), parameter.Name));
        }

        value = value.Type == ScalarType.Int && parameter.Type == ScalarType.Float ? (double)value.AsInt : value;
        Require(value.Type == parameter.Type, EvaluationErrors.TypeMismatch, parameter.Name, value.Type.Spelling(), parameter.Type.Spelling());
        return value;
    }

    // Dimensions that tensors bind come first, so that a shape may use what another tensor binds.
    private void BindShapes(Launch launch)
    {
        foreach (var tensor in _spec.Tensors.Where(t => launch.Tensors.ContainsKey(t.Name)))
        {
            var shape = launch.Tensors[tensor.Name].Shape;
            Require(shape.Count == tensor.Rank, EvaluationErrors.ShapeMismatch, tensor.Name, Text(shape), $"[{string.Join(", ", tensor.Shape)}]");
            foreach (var (axis, length) in tensor.Shape.Zip(shape))
            {
                if (axis is Variable { Kind: VariableKind.Dimension } fresh)
                {
                    _values.TryAdd(fresh.Name, length);
                }
            }
        }

        foreach (var tensor in _spec.Tensors)
        {
            foreach (var unbound in tensor.Shape.SelectMany(axis => axis.Nodes()).OfType<Variable>().Where(v => !_values.ContainsKey(v.Name)))
            {
                throw tensor.Default is null && !launch.Tensors.ContainsKey(tensor.Name)
                    ? EvaluationException.Of(EvaluationErrors.MissingArgument, Origins.SpanOf(tensor.Name), tensor.Name)
                    : EvaluationException.Of(EvaluationErrors.UnboundDimension, Origins.SpanOf(tensor.Name), unbound.Name, tensor.Name);
            }
        }
    }

    // A division that is never reached has a value nowhere: what divides by it is wrong in all places alike.
    private void CheckDivisors()
    {
        foreach (var divisor in LaunchLimits.Divisors(_spec.Expressions))
        {
            if (Evaluate<long>(divisor) is <= 0 and var value)
            {
                throw EvaluationException.Of(EvaluationErrors.DivisorNotPositive, Origins.SpanOf(divisor), $"{value}");
            }
        }
    }

    private void CheckRequirements()
    {
        foreach (var requirement in _spec.Requirements.Where(r => !Evaluate<bool>(r)))
        {
            var values = requirement.Nodes().OfType<Variable>().Select(v => $"{v.Name} = {_values[v.Name].AsInt}");
            throw EvaluationException.Of(
                EvaluationErrors.RequirementNotMet, Origins.SpanOf(requirement), requirement.ToString(), string.Join(", ", values));
        }
    }

    private Tensor Checked(CapturedTensor declared, Tensor given)
    {
        var shape = ShapeOf(declared);
        Require(given.Shape == shape, EvaluationErrors.ShapeMismatch, declared.Name, Text(given.Shape), Text(shape));
        var type = declared.Element.Loaded();
        Require(given.Type == type, EvaluationErrors.TypeMismatch, declared.Name, given.Type.Spelling(), type.Spelling());
        if (declared.Facts.HasFlag(TensorFacts.Sorted) && shape.Count > 0)
        {
            var unsorted = given.Elements is long[] integers ? FirstDescent(integers, shape[^1]) : FirstDescent((double[])given.Elements, shape[^1]);
            Require(unsorted is null, EvaluationErrors.NotSorted, declared.Name, $"{unsorted}");
        }

        return given;
    }

    private Tensor Default(CapturedTensor tensor)
    {
        var table = tensor.Default
            ?? throw EvaluationException.Of(EvaluationErrors.MissingArgument, Origins.SpanOf(tensor.Name), tensor.Name);
        var shape = ShapeOf(tensor);
        return tensor.Element.Loaded() switch
        {
            ScalarType.Bool => Tensor.Of(Elements<bool>(), shape),
            ScalarType.Int => Tensor.Of(Elements<long>(), shape),
            _ => Tensor.Of(Array.ConvertAll(Elements<double>(), x => Stored(x, tensor.Element)), shape),
        };

        T[] Elements<T>()
        {
            var define = Translator.Compile<T>(table.Value, table.Axes, shape, this);
            var elements = new T[shape.Aggregate(1L, (product, length) => checked(product * length))];
            for (var place = 0L; place < elements.LongLength; place++)
            {
                elements[place] = define(place);
            }

            return elements;
        }
    }

    // A default becomes a tensor of the declared type, so that it rounds as a tensor would that is given; f32 is what is compared up to.
    private static double Stored(double number, ElementType type)
    {
        if (type == ElementType.F16)
        {
            return (double)(Half)number;
        }

        if (type != ElementType.BF16 || !double.IsNormal(number))
        {
            return number;
        }

        var place = Math.ScaleB(1, Math.ILogB(number) - 7);
        return Math.Round(number / place, MidpointRounding.ToEven) * place;
    }

    private EquatableArray<long> ShapeOf(CapturedTensor tensor) => tensor.Shape.Select(Evaluate<long>).ToEquatableArray();

    private Scalar Evaluate(Expr constant) => constant.Type switch
    {
        ScalarType.Bool => Evaluate<bool>(constant),
        ScalarType.Int => Evaluate<long>(constant),
        _ => Evaluate<double>(constant),
    };

    private T Evaluate<T>(Expr constant) => Translator.Compile<T>(constant, [], [], this)(0);

    // The last query stands at the last key.
    private long[] AlignedOffsets()
        => [.. Enumerable.Range(0, (int)Extent("B")).Select(b => (KeyOffsets?[b] ?? 0) + (KeyLengths?[b] ?? Extent("N")) - Extent("M"))];

    private long[]? OfBatches(string name, IReadOnlyList<long>? values)
    {
        Require(values is null || values.Count == Extent("B"), EvaluationErrors.ShapeMismatch, name, $"[{values?.Count}]", $"[{Extent("B")}]");
        return values is null ? null : [.. values];
    }

    private static long? FirstDescent<T>(T[] elements, long runLength)
        where T : IComparable<T>
    {
        for (var k = 1L; k < elements.LongLength; k++)
        {
            if (k % runLength != 0 && elements[k].CompareTo(elements[k - 1]) < 0)
            {
                return k;
            }
        }

        return null;
    }

    private void Require(bool holds, DiagnosticDescriptor descriptor, params string[] arguments)
    {
        if (!holds)
        {
            throw EvaluationException.Of(descriptor, Origins.SpanOf(arguments[0]), arguments);
        }
    }

    private static string Text(IEnumerable<long> shape) => $"[{string.Join(", ", shape)}]";
}

using System.Collections.Generic;
using Attn.IR.Text;

namespace Attn.IR;

/// <summary>Reads the text form of a Spec, for tests of passes and for tools.</summary>
public static class SpecParser
{
    /// <summary>Reads one Spec.</summary>
    /// <exception cref="IrTextException">The text does not read.</exception>
    public static Spec Parse(string text)
    {
        var reader = new IrReader(text);
        var scope = new ExprScope();
        reader.Expect("spec");
        var name = reader.Name();
        var parameters = new List<Parameter>();
        var tensors = new List<CapturedTensor>();
        var equations = new List<Equation>();
        var features = new List<FeatureRank>();
        var requirements = new List<Expr>();
        Expr? scale = null;
        MaskFacts? mask = null;
        var alignment = Alignment.TopLeft;
        while (!reader.AtEnd)
        {
            // A keyword starts a declaration unless it is followed by ranks: an equation may have any name.
            var isEquation = reader.PeekAt(1) == "[";
            if (!isEquation && reader.Take("param"))
            {
                parameters.Add(Parameter(reader, scope));
            }
            else if (!isEquation && reader.Take("tensor"))
            {
                tensors.Add(Tensor(reader, scope));
            }
            else if (!isEquation && reader.Take("scale"))
            {
                scale = ExprParser.Parse(reader, scope);
            }
            else if (!isEquation && reader.Take("rank"))
            {
                features.Add(Feature(reader, scope));
            }
            else if (!isEquation && reader.Take("require"))
            {
                requirements.Add(ExprParser.Parse(reader, scope));
            }
            else if (!isEquation && reader.Take("align"))
            {
                alignment = Corner(reader);
            }
            else if (!isEquation && reader.Take("mask"))
            {
                mask = Mask(reader, scope);
            }
            else
            {
                equations.Add(Equation(reader, scope));
            }
        }

        return new Spec(name, "", parameters.ToEquatableArray(), tensors.ToEquatableArray(), scale, equations.ToEquatableArray(), mask)
        {
            Features = features.ToEquatableArray(),
            Requirements = requirements.ToEquatableArray(),
            Alignment = alignment,
        };
    }

    internal static FeatureRank Feature(IrReader reader, ExprScope scope)
    {
        var name = reader.Name();
        scope.Declare(Names.Index(name));
        reader.Expect("=");
        return new FeatureRank(name, ExprParser.Parse(reader, scope));
    }

    internal static Parameter Parameter(IrReader reader, ExprScope scope)
    {
        var name = reader.Name();
        reader.Expect(":");
        var type = ScalarTypeOf(reader);
        var parameter = new Parameter(name, type, reader.Take("=") ? ExprParser.Parse(reader, scope) : null);
        scope.Declare(parameter.Variable);
        return parameter;
    }

    internal static CapturedTensor Tensor(IrReader reader, ExprScope scope)
    {
        var name = reader.Name();
        reader.Expect(":");
        var facts = TensorFacts.None;
        while (reader.Peek is "sorted" or "grad")
        {
            facts |= reader.Next() == "sorted" ? TensorFacts.Sorted : TensorFacts.Gradient;
        }

        if (!ElementTypes.TryParse(reader.Peek, out var element))
        {
            throw reader.Error($"'{reader.Peek}' is no element type");
        }

        reader.Next();
        reader.Expect("[");
        var shape = reader.List("]", () =>
        {
            if (scope.VariableNamed(reader.Peek) is null && reader.PeekAt(1) is "," or "]" && !reader.SeesNumber())
            {
                scope.Declare(Names.Dimension(reader.Peek));
            }

            return ExprParser.Parse(reader, scope);
        });
        scope.DeclareTensor(name, element.Loaded());
        return new CapturedTensor(name, element, shape, facts, reader.Take("=") ? Default(reader, scope) : null);
    }

    internal static Alignment Corner(IrReader reader)
    {
        reader.Expect("bottom_right");
        return Alignment.BottomRight;
    }

    internal static Reduction Reduction(IrReader reader) => reader.Next() switch
    {
        "sum" => IR.Reduction.Sum,
        "max" => IR.Reduction.Max,
        "min" => IR.Reduction.Min,
        var other => throw reader.Error($"'{other}' is no reduction"),
    };

    internal static ScalarType ScalarTypeOf(IrReader reader) => reader.Next() switch
    {
        "bool" => ScalarType.Bool,
        "int" => ScalarType.Int,
        "f32" => ScalarType.Float,
        var other => throw reader.Error($"'{other}' is no scalar type"),
    };

    private static TableDefault Default(IrReader reader, ExprScope scope)
    {
        reader.Expect("[");
        var axes = reader.List("]", reader.Name);
        foreach (var axis in axes)
        {
            scope.Declare(Names.Index(axis));
        }

        return new TableDefault(axes, ExprParser.Parse(reader, scope));
    }

    private static Equation Equation(IrReader reader, ExprScope scope)
    {
        var name = reader.Name();
        reader.Expect("[");
        var ranks = reader.List("]", reader.Name);
        reader.Expect(":");
        var type = ScalarTypeOf(reader);
        reader.Expect("=");
        var body = reader.Take("reduce") ? Reduce(reader, scope) : new MapBody(ExprParser.Parse(reader, scope));
        scope.DeclareTensor(name, type);
        return new Equation(name, type, ranks, body);
    }

    private static EquationBody Reduce(IrReader reader, ExprScope scope)
    {
        var reduction = Reduction(reader);
        var over = reader.List(":", reader.Name);
        var value = ExprParser.Parse(reader, scope);
        var where = reader.Take("where") ? ExprParser.Parse(reader, scope) : null;
        Streaming? stream = null;
        if (reader.Take("stream"))
        {
            var pass = (int)reader.Integer();
            stream = new Streaming(pass);
            if (reader.Take("relative"))
            {
                var op = Op.FunctionNamed(reader.Next());
                stream = new Streaming(pass, reader.Name(), op);
            }
        }

        return new ReduceBody(reduction, over, value, where, stream);
    }

    internal static MaskFacts Mask(IrReader reader, ExprScope scope)
    {
        if (reader.Take("nothing"))
        {
            return new MaskFacts([]);
        }

        var intervals = new List<KeyInterval> { Interval(reader, scope) };
        while (reader.Take("or"))
        {
            intervals.Add(Interval(reader, scope));
        }

        return new MaskFacts(intervals.ToEquatableArray(), reader.Take("classify") ? ExprParser.Parse(reader, scope) : null);
    }

    private static KeyInterval Interval(IrReader reader, ExprScope scope)
    {
        var exact = reader.Next() == "exact";
        var bounds = new List<KeyBound>();
        while (reader.Take("j"))
        {
            var side = reader.Next() == ">=" ? BoundSide.Lower : BoundSide.Upper;
            bounds.Add(new KeyBound(side, ExprParser.Parse(reader, scope)));
            reader.Expect(";");
        }

        return new KeyInterval(bounds.ToEquatableArray(), exact);
    }
}

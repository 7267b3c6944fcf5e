using System.Collections.Generic;
using System.Linq;
using Attn.Diagnostics;
using Attn.IR;
using Attn.Language.Diagnostics;
using Attn.Language.Syntax;

namespace Attn.Language.Binding;

/// <summary>The names of the functions that only stages of vectors have.</summary>
internal static class VectorFunctions
{
    public const string Place = "Functions of vectors exist in query, key, value and output.";

    private static readonly HashSet<string> All =
    [
        "sum", "mean", "dot", "concat", "outer", "rope", "rope_interleaved", "rmsnorm", "layernorm", "l2norm", "softmax",
    ];

    public static ICollection<string> Names => All;
}

/// <content>The functions of vectors.</content>
internal sealed partial class VectorBinder
{
    private const double DefaultTheta = 10_000;
    private const double DefaultEpsilon = 1e-6;
    private const double DefaultLayerNormEpsilon = 1e-5;

    protected override bool TryBindLocalCall(CallSyntax call, out Expr? value)
    {
        var name = call.Callee.Text;
        if (name is "max" or "min" && call.Arguments.Count == 1)
        {
            value = Reduced(call, name == "max" ? Reduction.Max : Reduction.Min);
            return true;
        }

        if (!VectorFunctions.Names.Contains(name))
        {
            return base.TryBindLocalCall(call, out value);
        }

        value = name switch
        {
            "sum" => Reduced(call, Reduction.Sum),
            "mean" => Arguments(call, 1, "x") is { } a && BindVector(a[0]!, "What 'mean' takes") is { } x ? Mean(x, call.Span) : null,
            "dot" => Dot(call),
            "concat" => Concat(call),
            "outer" => Outer(call),
            "rope" => Rope(call, interleaved: false),
            "rope_interleaved" => Rope(call, interleaved: true),
            "rmsnorm" => RmsNorm(call),
            "layernorm" => LayerNorm(call),
            "l2norm" => L2Norm(call),
            _ => Softmax(call),
        };
        return true;
    }

    private Expr? Reduced(CallSyntax call, Reduction reduction)
        => Arguments(call, 1, "x") is { } a && BindVector(a[0]!, $"What '{call.Callee.Text}' takes") is { } x ? Reduced(reduction, x, call.Span) : null;

    private Expr Reduced(Reduction reduction, Expr vector, SourceSpan span) => equations.Reduced(reduction, vector, RankOf(vector)!, span);

    private Expr Mean(Expr vector, SourceSpan span) => Reduced(Reduction.Sum, vector, span) / LengthOf(vector);

    /// <summary>The length of a vector as an f32.</summary>
    private Expr LengthOf(Expr vector)
        => lengths.LengthOf(RankOf(vector)!) is var length && length is IntConstant constant ? Expr.Float(constant.Value) : Expr.Apply(Op.ToFloat, length);

    private Expr? Dot(CallSyntax call)
        => Arguments(call, 2, "x", "y") is { } a && BindVector(a[0]!, "What 'dot' takes") is { } x && BindVector(a[1]!, "What 'dot' takes") is { } y
            && Settle(call.Span, x * y) is { } product
                ? Reduced(Reduction.Sum, product, call.Span)
                : null;

    /// <summary>Vectors and numbers one after the other: a choice among them by the feature.</summary>
    private Expr? Concat(CallSyntax call)
    {
        if (call.Arguments.Count == 0 || call.Arguments.Any(a => a.Name is not null))
        {
            Diagnostics.Add(BindingDiagnostics.WrongArguments, call.Span, "concat", "1 or more arguments", call.Arguments.Count == 0 ? "0 given" : "one is given by name");
            return null;
        }

        if (AllBound(call.Arguments.Select(a => BindTo(a.Value, ScalarType.Float, "What 'concat' takes"))) is not { } parts)
        {
            return null;
        }

        var ends = new List<Expr>();
        foreach (var part in parts)
        {
            var length = RankOf(part) is { } rank ? lengths.LengthOf(rank) : Expr.Int(1);
            ends.Add(Polynomial.Of(ends.Count == 0 ? length : ends[ends.Count - 1] + length).ToExpr());
        }

        var whole = lengths.RankOf(ends[ends.Count - 1]);
        var result = Shifted(parts[parts.Count - 1], whole, Back(parts.Count - 1));
        for (var k = parts.Count - 2; k >= 0; k--)
        {
            result = Expr.Select(Expr.Apply(Op.Less, Names.Index(whole), ends[k]), Shifted(parts[k], whole, Back(k)), result);
        }

        return result;

        // What comes before a part lies between the feature of the whole and that of the part.
        Expr Back(int part) => part == 0 ? Expr.Int(0) : -ends[part - 1];
    }

    /// <summary>All products of an element of one and an element of the other, row by row.</summary>
    private Expr? Outer(CallSyntax call)
    {
        if (Arguments(call, 2, "x", "y") is not { } a || BindVector(a[0]!, "What 'outer' takes") is not { } x || BindVector(a[1]!, "What 'outer' takes") is not { } y)
        {
            return null;
        }

        var columns = lengths.LengthOf(RankOf(y)!);
        var rank = lengths.RankOf(lengths.LengthOf(RankOf(x)!) * columns);

        // Over no columns there are no products, and a launch would refuse to divide by 0.
        var divisor = columns is IntConstant { Value: > 0 } ? columns : Expr.Max(columns, 1);
        return At(Named(x, call.Span), Names.Index(rank) / divisor) * At(Named(y, call.Span), Names.Index(rank) % divisor);
    }

    private Expr Named(Expr vector, SourceSpan span) => equations.Named(vector, RankOf(vector)!, span);

    /// <summary>Turns pairs of features: the halves of a vector against each other (NeoX), or neighbours (GPT-J).</summary>
    private Expr? Rope(CallSyntax call, bool interleaved)
    {
        var name = call.Callee.Text;
        if (Arguments(call, 2, "x", "position", "theta") is not { } a || BindVector(a[0]!, $"What '{name}' turns") is not { } vector)
        {
            return null;
        }

        var x = Named(vector, call.Span);
        var rank = RankOf(x)!;
        var length = lengths.LengthOf(rank);
        if (!lengths.CanBeEven(length, call.Span))
        {
            Diagnostics.Add(VectorDiagnostics.OddRotation, call.Span, name, $"{length}");
            return null;
        }

        if (Rotations(call, a, length) is not var (cosine, sine))
        {
            return null;
        }

        var d = Names.Index(rank);
        var half = Polynomial.Of(length / 2).ToExpr();
        var pair = interleaved ? d / 2 : d;
        var isFirst = interleaved ? Expr.Apply(Op.Equal, d % 2, 0) : Expr.Apply(Op.Less, d, half);
        var (toPartner, pairOfSecond) = interleaved ? ((Expr)1, pair) : (half, d - half);
        return Expr.Select(
            isFirst,
            (x * cosine(pair)) - (At(x, d + toPartner) * sine(pair)),
            (x * cosine(pairOfSecond)) + (At(x, d - toPartner) * sine(pairOfSecond)));
    }

    /// <summary>The cosine and sine of a pair: of a position and a base, or of two captured vectors.</summary>
    private (System.Func<Expr, Expr> Cosine, System.Func<Expr, Expr> Sine)? Rotations(CallSyntax call, ExpressionSyntax?[] arguments, Expr length)
    {
        if (Bind(arguments[1]!) is not { } second)
        {
            return null;
        }

        if (RankOf(second) is { } rank)
        {
            if (arguments[2] is null)
            {
                Diagnostics.Add(BindingDiagnostics.WrongArguments, call.Span, call.Callee.Text, "(x, position, theta) or (x, cos, sin)", "'sin' is not given");
                return null;
            }

            if (BindVector(arguments[1]!, "A cosine") is not { } cosine || BindVector(arguments[2]!, "A sine") is not { } sine)
            {
                return null;
            }

            foreach (var (table, place) in new[] { (cosine, arguments[1]!), (sine, arguments[2]!) })
            {
                if (!lengths.CanBeSame(lengths.RankOf(length / 2), RankOf(table)!, place.Span))
                {
                    Diagnostics.Add(VectorDiagnostics.LengthsDiffer, place.Span, $"{Polynomial.Of(length / 2).ToExpr()}", $"{lengths.LengthOf(RankOf(table)!)}");
                    return null;
                }
            }

            var (cosines, sines) = (Named(cosine, call.Span), Named(sine, call.Span));
            return (pair => At(cosines, pair), pair => At(sines, pair));
        }

        var theta = arguments[2] is null ? Expr.Float(DefaultTheta) : BindNumber(arguments[2]!, ScalarType.Float, "The base of the angles");
        if (theta is null || BindTo(arguments[1]!, ScalarType.Int, "A position") is not { } position)
        {
            return null;
        }

        if (theta.Nodes().FirstOrDefault(n => n is Variable { Kind: VariableKind.Index, Name: "i" or "j" or "m" or "n" }) is Variable row)
        {
            Diagnostics.Add(VectorDiagnostics.FeatureNotFixed, arguments[2]!.Span, row.Name);
            return null;
        }

        return (pair => Expr.Apply(Op.RopeCos, theta, position, pair, length), pair => Expr.Apply(Op.RopeSin, theta, position, pair, length));
    }

    private Expr? RmsNorm(CallSyntax call)
        => Arguments(call, 1, "x", "weight", "eps") is { } a && BindVector(a[0]!, "What 'rmsnorm' takes") is { } x
            && Epsilon(a[2], DefaultEpsilon) is { } epsilon && Scaled(a[1], call, x * Expr.Apply(Op.Rsqrt, Mean(x * x, call.Span) + epsilon)) is { } result
                ? result
                : null;

    private Expr? L2Norm(CallSyntax call)
        => Arguments(call, 1, "x", "eps") is { } a && BindVector(a[0]!, "What 'l2norm' takes") is { } x && Epsilon(a[1], DefaultEpsilon) is { } epsilon
            ? x * Expr.Apply(Op.Rsqrt, Reduced(Reduction.Sum, x * x, call.Span) + epsilon)
            : null;

    private Expr? LayerNorm(CallSyntax call)
    {
        if (Arguments(call, 1, "x", "weight", "bias", "eps") is not { } a || BindVector(a[0]!, "What 'layernorm' takes") is not { } x
            || Epsilon(a[3], DefaultLayerNormEpsilon) is not { } epsilon)
        {
            return null;
        }

        // The mean first: the difference of two squares would lose what a mean far from 0 leaves.
        var centred = x - Mean(x, call.Span);
        if (Scaled(a[1], call, centred * Expr.Apply(Op.Rsqrt, Mean(centred * centred, call.Span) + epsilon)) is not { } scaled)
        {
            return null;
        }

        return a[2] is null ? scaled
            : BindTo(a[2]!, ScalarType.Float, "A bias") is { } bias ? Settle(a[2]!.Span, scaled + bias)
            : null;
    }

    /// <summary>Softmax over the features.</summary>
    private Expr? Softmax(CallSyntax call)
    {
        if (Arguments(call, 1, "x") is not { } a || BindVector(a[0]!, "What 'softmax' takes") is not { } x)
        {
            return null;
        }

        var powers = Named(Expr.Apply(Op.Exp, x - Reduced(Reduction.Max, x, call.Span)), call.Span);
        return powers / Reduced(Reduction.Sum, powers, call.Span);
    }

    private Expr? Scaled(ExpressionSyntax? weight, CallSyntax call, Expr vector)
        => weight is null ? vector
            : BindTo(weight, ScalarType.Float, $"The weight of '{call.Callee.Text}'") is { } factor ? Settle(weight.Span, vector * factor)
            : null;

    private Expr? Epsilon(ExpressionSyntax? syntax, double value) => syntax is null ? Expr.Float(value) : BindNumber(syntax, ScalarType.Float, "'eps'");

    /// <summary>The arguments of a call by the place of their parameters, null where one is left out; null where they do not fit.</summary>
    private ExpressionSyntax?[]? Arguments(CallSyntax call, int required, params string[] parameters)
    {
        var given = new ExpressionSyntax?[parameters.Length];
        for (var k = 0; k < call.Arguments.Count; k++)
        {
            var argument = call.Arguments[k];
            var place = argument.Name is { } name ? System.Array.IndexOf(parameters, name.Text) : k < parameters.Length ? k : -1;
            if (place < 0 || given[place] is not null)
            {
                return Wrong(argument.Span, place >= 0 ? $"'{parameters[place]}' is given twice" : argument.Name is { } other ? $"'{other.Text}' is none of them" : $"{call.Arguments.Count} arguments are given");
            }

            given[place] = argument.Value;
        }

        var missing = System.Array.FindIndex(given, 0, required, g => g is null);
        return missing < 0 ? given : Wrong(call.Span, $"'{parameters[missing]}' is not given");

        ExpressionSyntax?[]? Wrong(SourceSpan span, string what)
        {
            var signature = string.Join(", ", parameters.Select((p, k) => k < required ? p : p + "?"));
            Diagnostics.Add(BindingDiagnostics.WrongArguments, span, call.Callee.Text, $"({signature})", what);
            return null;
        }
    }
}

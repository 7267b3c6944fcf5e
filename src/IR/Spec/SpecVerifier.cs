using System.Collections.Generic;
using System.Linq;

namespace Attn.IR;

/// <summary>
/// Checks the invariants of a Spec:
/// <list type="bullet">
/// <item><c>name</c>: parameters, tensors and equations have distinct names; none takes an operand's.</item>
/// <item><c>order</c>: an access reads an operand, a captured tensor or an earlier equation, with its rank and type.</item>
/// <item><c>scope</c>: an expression uses only its equation's ranks, indices derived from them, declared parameters and known dimensions.</item>
/// <item><c>ranks</c>: ranks are distinct, in the order <c>b h g m n d e</c> and then the Spec's own; a reduction is not over a rank of its result.</item>
/// <item><c>type</c>: bodies have the equation's type; conditions are bool; a default has its parameter's type.</item>
/// <item><c>launch</c>: a feature rank has a length, and a requirement is a bool, of dimensions and parameters alone.</item>
/// <item><c>output</c>: there is <c>out</c> over <c>b h m</c> and features; <c>lse</c> and <c>rowmax</c>, if any, are over <c>b h m</c>.</item>
/// <item><c>stream</c>: a streamed reduction is over <c>n</c>; what it is relative to is a per-row float equation.</item>
/// </list>
/// </summary>
public static class SpecVerifier
{
    private static readonly string[] RankOrder = ["b", "h", "g", "m", "n", "d", "e"];

    /// <summary>Checks a Spec.</summary>
    /// <exception cref="IrVerificationException">An invariant does not hold.</exception>
    public static void Verify(Spec spec)
    {
        var tensors = new Dictionary<string, (ScalarType Type, int Rank)>
        {
            ["q"] = (ScalarType.Float, 4),
            ["k"] = (ScalarType.Float, 4),
            ["v"] = (ScalarType.Float, 4),
        };
        var dimensions = new HashSet<string>(Names.Dimensions.Keys);
        var parameters = new HashSet<string> { Names.Scale.Name };
        foreach (var parameter in spec.Parameters)
        {
            Require(parameters.Add(parameter.Name), "name", $"two parameters are called '{parameter.Name}'");
            Require(parameter.Default is null || parameter.Default.Type == parameter.Type, "type", $"the default of '{parameter.Name}'");
        }

        foreach (var tensor in spec.Tensors)
        {
            Require(!tensors.ContainsKey(tensor.Name), "name", $"'{tensor.Name}' is declared twice");
            tensors.Add(tensor.Name, (tensor.Element.Loaded(), tensor.Rank));
            dimensions.UnionWith(tensor.Shape.OfType<Variable>().Select(v => v.Name));
        }

        CheckLaunch(spec, new Surroundings([], dimensions, parameters));
        foreach (var equation in spec.Equations)
        {
            Require(!tensors.ContainsKey(equation.Name), "name", $"'{equation.Name}' is declared twice");
            CheckRanks(spec, equation);
            CheckBody(spec, equation, new Surroundings(tensors, dimensions, parameters));
            tensors.Add(equation.Name, (equation.Type, equation.Ranks.Count));
        }

        var output = spec.Find(Spec.Output);
        Require(
            output is { Ranks.Count: 4 } && string.Concat(output.Ranks.Take(3)) == "bhm" && FeatureRank.Is(output.Ranks[3]),
            "output", "there is no out over b, h, m and features");
        foreach (var row in new[] { Spec.LogSumExp, Spec.RowMaximum }.Select(spec.Find).Where(e => e is not null))
        {
            Require(string.Concat(row!.Ranks) == "bhm", "output", $"'{row.Name}' is not over b, h, m");
        }
    }

    private static void CheckLaunch(Spec spec, Surroundings names)
    {
        Require(spec.Features.Select(f => f.Name).Distinct().Count() == spec.Features.Count, "name", "two feature ranks share a name");
        foreach (var feature in spec.Features)
        {
            Require(FeatureRank.Is(feature.Name) && Names.ExtentOf(feature.Name) is null, "launch", $"'{feature.Name}' is no name of a feature rank");
            Require(feature.Extent.Type == ScalarType.Int, "launch", $"the length of '{feature.Name}' is no integer");
            CheckExpr(feature.Extent, [], names, feature.Name);
        }

        foreach (var requirement in spec.Requirements)
        {
            Require(requirement.Type == ScalarType.Bool, "launch", $"the requirement '{requirement}' is not bool");
            CheckExpr(requirement, [], names, "require");
        }
    }

    private static void CheckRanks(Spec spec, Equation equation)
    {
        var order = RankOrder.Concat(spec.Features.Select(f => f.Name)).ToList();
        var places = equation.Ranks.Select(r => order.IndexOf(r)).ToList();
        Require(places.All(p => p >= 0), "ranks", $"'{equation.Name}' has an unknown rank");
        Require(places.Zip(places.Skip(1), (a, b) => a < b).All(ok => ok), "ranks", $"the ranks of '{equation.Name}' are out of order");
    }

    private static void CheckBody(Spec spec, Equation equation, Surroundings names)
    {
        var scope = new HashSet<string>(equation.Ranks);
        Expr value;
        if (equation.Body is ReduceBody reduce)
        {
            Require(reduce.Over.All(scope.Add), "ranks", $"'{equation.Name}' reduces over a rank of its own");
            Require(reduce.Where is null || reduce.Where.Type == ScalarType.Bool, "type", $"the condition of '{equation.Name}' is not bool");
            if (reduce.Where is { } where)
            {
                CheckExpr(where, scope, names, equation.Name);
            }

            CheckStream(spec, equation, reduce);
            value = reduce.Value;
        }
        else
        {
            value = ((MapBody)equation.Body).Value;
        }

        Require(value.Type == equation.Type, "type", $"'{equation.Name}' is {equation.Type.Spelling()}, its body {value.Type.Spelling()}");
        CheckExpr(value, scope, names, equation.Name);
    }

    private static void CheckStream(Spec spec, Equation equation, ReduceBody reduce)
    {
        if (reduce.Stream is not { } stream)
        {
            return;
        }

        Require(reduce.Over.Contains("n"), "stream", $"'{equation.Name}' is streamed, but not over the keys");
        Require((stream.Running is null) == (stream.Base is null), "stream", $"'{equation.Name}' names a running value without a base, or the reverse");
        if (stream.Running is { } running)
        {
            var row = spec.Find(running);
            Require(
                row is { Type: ScalarType.Float } && !row.Ranks.Contains("n"), "stream", $"'{equation.Name}' is relative to '{running}', no value of a row");
            Require(stream.Base == Op.Exp || stream.Base == Op.Exp2, "stream", $"'{equation.Name}' is relative by '{stream.Base}'");
        }
    }

    private static void CheckExpr(Expr expr, HashSet<string> scope, Surroundings names, string equation)
    {
        foreach (var node in expr.Nodes())
        {
            switch (node)
            {
                case Access access:
                    Require(names.Tensors.TryGetValue(access.Tensor, out var known), "order", $"'{equation}' reads '{access.Tensor}' before it is defined");
                    Require(known == (access.Type, access.Children.Count), "order", $"'{equation}' reads {access} with another rank or type");
                    break;
                case Variable { Kind: VariableKind.Index } index:
                    Require(IsInScope(index.Name, scope), "scope", $"'{equation}' uses '{index.Name}' outside its ranks");
                    break;
                case Variable { Kind: VariableKind.Dimension } dimension:
                    Require(names.Dimensions.Contains(dimension.Name), "scope", $"'{equation}' uses the unbound dimension '{dimension.Name}'");
                    break;
                case Variable { Kind: VariableKind.Parameter } parameter:
                    Require(names.Parameters.Contains(parameter.Name), "scope", $"'{equation}' uses the undeclared parameter '{parameter.Name}'");
                    break;
                case Variable value:
                    throw new IrVerificationException("scope", $"'{equation}' uses '{value.Name}', which no equation defines");
                default:
                    break;
            }
        }
    }

    private static bool IsInScope(string index, HashSet<string> scope)
        => scope.Contains(index)
            || (index == "g" && scope.Contains("h"))
            || (index == "i" && scope.Contains("m"))
            || (index == "j" && scope.Contains("n"));

    private static void Require(bool holds, string invariant, string detail)
    {
        if (!holds)
        {
            throw new IrVerificationException(invariant, detail);
        }
    }

    private sealed record Surroundings(
        Dictionary<string, (ScalarType Type, int Rank)> Tensors, HashSet<string> Dimensions, HashSet<string> Parameters);
}

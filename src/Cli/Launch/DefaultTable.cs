using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.Passes.Analysis;

namespace Attn.Cli.Launch;

/// <summary>The elements that a captured tensor has by its default, where what needs them cannot evaluate it.</summary>
internal static class DefaultTable
{
    /// <summary>Evaluates the default at every place of a tensor.</summary>
    /// <param name="tensor">A tensor with a default.</param>
    /// <param name="dimensions">The lengths of the launch.</param>
    /// <param name="parameters">The value of every parameter.</param>
    /// <exception cref="ToolException">No array holds so many elements.</exception>
    public static HostTensor Of(CapturedTensor tensor, Dimensions dimensions, IReadOnlyDictionary<string, Scalar> parameters)
    {
        var launch = LaunchOf(dimensions) with { Parameters = parameters };
        var shape = dimensions.ShapeOf(tensor);
        var reals = new double[HostTensor.Count(tensor.Name, shape)];
        var place = new long[shape.Length];
        for (var k = 0L; k < reals.LongLength; k++)
        {
            var rest = k;
            for (var axis = shape.Length - 1; axis >= 0; axis--)
            {
                (rest, place[axis]) = Math.DivRem(rest, shape[axis]);
            }

            var replaced = tensor.Default!.Axes.Select((name, axis) => (name, axis)).ToDictionary(a => (Expr)Names.Index(a.name), a => Expr.Int(place[a.axis]));
            var value = launch.Evaluate(tensor.Default.Value.Substitute(replaced), 0, 0, 0, 0);
            reals[k] = value.Type == ScalarType.Float ? value.AsFloat : value.AsInt;
        }

        Array elements = tensor.Element switch
        {
            ElementType.Bool => Array.ConvertAll(reals, x => x != 0),
            ElementType.I32 => Array.ConvertAll(reals, x => (int)x),
            ElementType.I64 => Array.ConvertAll(reals, x => (long)x),
            _ => Array.ConvertAll(reals, x => OperandType.Rounded((float)x, tensor.Element)),
        };
        return new HostTensor(tensor.Element, shape, elements);
    }

    /// <summary>The values of all parameters: those that are given, else their defaults.</summary>
    public static Dictionary<string, Scalar> Parameters(Spec spec, Dimensions dimensions, Settings settings)
    {
        var given = settings.ValuesOf(spec.Parameters);
        return spec.Parameters.ToDictionary(
            p => p.Name, p => given.TryGetValue(p.Name, out var value) ? value : LaunchOf(dimensions).Evaluate(p.Default!, 0, 0, 0, 0));
    }

    private static MaskLaunch LaunchOf(Dimensions dimensions)
        => new(dimensions.Lengths, new Dictionary<string, Scalar>(), (name, _) => throw new KeyNotFoundException(name));
}

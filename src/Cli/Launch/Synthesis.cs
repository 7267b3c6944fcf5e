using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.Runtime;

namespace Attn.Cli.Launch;

/// <summary>
/// Makes up the tensors that a launch lacks, from their types, facts and a seed: operands are normal, captured reals uniform
/// in [0, 1), sorted tensors ascending runs, and integers that are used as an index stay inside what they index.
/// </summary>
internal sealed class Synthesis(int seed)
{
    private const long FreshLength = 16;
    private const double RunLength = 24;

    private readonly Random _random = new(seed);

    /// <summary>A launch of a shape.</summary>
    /// <param name="spec">The attention.</param>
    /// <param name="dimensions">The lengths that are given; those of fresh dimensions are added.</param>
    /// <param name="settings">Parameters and tensors that are given.</param>
    /// <param name="positions">Where the rows stand.</param>
    /// <param name="report">Told of every captured tensor that is made up.</param>
    public LaunchData Launch(Spec spec, Dimensions dimensions, Settings settings, RowPositions positions, Action<string> report)
    {
        var tensors = Tensors(spec, dimensions, settings, report);
        var s = dimensions.Operands;
        return new LaunchData(
            s,
            Normal("q", s.Batch, s.QueryHeads, s.Queries, s.HeadDim),
            Normal("k", s.Batch, s.KeyHeads, s.Keys, s.HeadDim),
            Normal("v", s.Batch, s.KeyHeads, s.Keys, s.ValueDim))
        {
            Parameters = settings.ValuesOf(spec.Parameters),
            Tensors = tensors,
            Positions = positions.For(spec, s),
        };
    }

    /// <summary>
    /// The captured tensors of a launch alone, for the arguments see <see cref="Launch"/>. Those with a default are left out, but where a length of theirs is
    /// said here alone: a launch takes lengths from tensors.
    /// </summary>
    public Dictionary<string, HostTensor> Tensors(Spec spec, Dimensions dimensions, Settings settings, Action<string> report)
    {
        settings.RequireKnown(spec);
        var tensors = CapturedTensors.Given(spec, settings, null, dimensions, out var absent);
        foreach (var fresh in spec.Tensors.SelectMany(t => t.Shape).OfType<Variable>().Where(v => !dimensions.IsBound(v.Name)))
        {
            dimensions.Bind(fresh.Name, FreshLength);
        }

        foreach (var tensor in absent.Where(t => t.Default is null))
        {
            tensors[tensor.Name] = Captured(tensor, spec, dimensions, out var how);
            report($"made up {tensor.Name}: {tensor.Element.Spelling()}{tensors[tensor.Name].ShapeText}, {how}, seed {seed}");
        }

        var bound = spec.Tensors.Where(t => tensors.ContainsKey(t.Name)).SelectMany(t => t.Shape).ToHashSet();
        foreach (var tensor in absent.Where(t => t.Default is not null && t.Shape.Any(axis => axis.Any(node => IsFresh(node) && !bound.Contains(node)))))
        {
            tensors[tensor.Name] = DefaultTable.Of(tensor, dimensions, DefaultTable.Parameters(spec, dimensions, settings));
        }

        return tensors;
    }

    private static bool IsFresh(Expr node) => node is Variable { Kind: VariableKind.Dimension, Name: var name } && !Names.Dimensions.ContainsKey(name);

    // Marsaglia's polar method.
    private float[] Normal(string name, params long[] shape)
    {
        var values = new float[HostTensor.Count(name, shape)];
        for (var k = 0; k < values.Length;)
        {
            var (x, y) = ((2 * _random.NextDouble()) - 1, (2 * _random.NextDouble()) - 1);
            var square = (x * x) + (y * y);
            if (square is > 0 and < 1)
            {
                var factor = Math.Sqrt(-2 * Math.Log(square) / square);
                values[k++] = (float)(x * factor);
                if (k < values.Length)
                {
                    values[k++] = (float)(y * factor);
                }
            }
        }

        return values;
    }

    private HostTensor Captured(CapturedTensor tensor, Spec spec, Dimensions dimensions, out string how)
    {
        var shape = dimensions.ShapeOf(tensor);
        var (element, sorted) = (tensor.Element, tensor.Facts.HasFlag(TensorFacts.Sorted));
        var run = shape.Length == 0 ? 1 : shape[^1];
        switch (element.Loaded())
        {
            case ScalarType.Bool:
                how = "three in four true";
                return new HostTensor(element, shape, Fill(tensor.Name, shape, _ => _random.Next(4) != 0));
            case ScalarType.Int:
                var bound = IndexBound(tensor, spec, dimensions);
                var most = Math.Max(0, (bound ?? (dimensions.Operands.Keys + 1)) - 1);
                how = (sorted ? "ascending runs" : "uniform") + $" in 0..{most}" + (bound is null ? "" : " (it is an index)");
                var integer = 0L;
                var integers = Fill(tensor.Name, shape, k => integer = !sorted ? _random.NextInt64(most + 1)
                    : k % run == 0 ? 0
                    : Math.Min(most, integer + (_random.NextDouble() < 1 / RunLength ? 1 : 0)));
                return new HostTensor(element, shape, element == ElementType.I64 ? integers : Array.ConvertAll(integers, x => (int)x));
            default:
                how = sorted ? "ascending in [0, 1)" : "uniform in [0, 1)";
                return new HostTensor(
                    element, shape, Fill(tensor.Name, shape, k => OperandType.Rounded((float)(sorted ? ((k % run) + _random.NextDouble()) / run : _random.NextDouble()), element)));
        }
    }

    private static T[] Fill<T>(string name, long[] shape, Func<long, T> value)
    {
        var elements = new T[HostTensor.Count(name, shape)];
        for (var k = 0; k < elements.Length; k++)
        {
            elements[k] = value(k);
        }

        return elements;
    }

    // The least extent of an axis that an element of the tensor takes part in indexing.
    private static long? IndexBound(CapturedTensor tensor, Spec spec, Dimensions dimensions)
    {
        var bounds = from body in spec.Equations.Select(e => e.Body)
                     from root in body is ReduceBody reduce ? new[] { reduce.Value, reduce.Where ?? Expr.True } : [((MapBody)body).Value]
                     from access in root.Nodes().OfType<Access>()
                     let indexed = spec.Tensors.FirstOrDefault(t => t.Name == access.Tensor)
                     where indexed is not null
                     let shape = dimensions.ShapeOf(indexed)
                     from axis in Enumerable.Range(0, indexed.Rank)
                     where access.Children[axis].Any(node => node is Access inner && inner.Tensor == tensor.Name)
                     select (long?)shape[axis];
        return bounds.Min();
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.Passes.Analysis;

namespace Attn.Cli.Launch;

/// <summary>Makes what the mask analysis reads of a launch: no operands, so that a shape may be far larger than memory.</summary>
internal static class MaskLaunches
{
    /// <summary>Lengths, parameters and captured tensors; those without a value are made up as <c>attn run</c> does.</summary>
    public static MaskLaunch Of(PlacedAttention attention, Dimensions dimensions, Settings settings, Synthesis synthesis, Action<string> report)
    {
        var spec = attention.Unplaced.Spec;
        var tensors = synthesis.Tensors(spec, dimensions, settings, report);
        var parameters = DefaultTable.Parameters(spec, dimensions, settings);
        var tables = spec.Tensors.ToDictionary(
            t => t.Name, t => new Table(tensors.TryGetValue(t.Name, out var tensor) ? tensor : DefaultTable.Of(t, dimensions, parameters)));
        foreach (var (name, offsets) in attention.Offsets)
        {
            tables.Add(name, new Table(offsets));
        }

        return new MaskLaunch(dimensions.Lengths, parameters, (name, place) => tables[name].At(place))
        {
            ElementsOf = name => tables[name].Range,
            LastAxis = name => tables[name].LastAxis,
        };
    }

    /// <summary>A captured tensor with checked indices.</summary>
    private sealed class Table(HostTensor tensor)
    {
        private readonly Lazy<IntegerRange> _range = new(() => tensor.Elements switch
        {
            int[] { Length: > 0 } values => new IntegerRange(values.Min(), values.Max()),
            long[] { Length: > 0 } values => new IntegerRange(values.Min(), values.Max()),
            _ => IntegerRange.All,
        });

        /// <summary>Bounds of all elements.</summary>
        public IntegerRange Range => _range.Value;

        /// <summary>The length of the last axis.</summary>
        public long LastAxis => tensor.Shape[^1];

        /// <summary>An element.</summary>
        /// <exception cref="IndexOutOfRangeException">There is no such element.</exception>
        public Scalar At(long[] place)
        {
            var at = 0L;
            for (var axis = 0; axis < place.Length; axis++)
            {
                // A place outside its axis may be inside another row: -1 is outside every array.
                at = at < 0 || (ulong)place[axis] >= (ulong)tensor.Shape[axis] ? -1 : (at * tensor.Shape[axis]) + place[axis];
            }

            return tensor.Elements switch
            {
                int[] integers => (long)integers[at],
                long[] integers => integers[at],
                float[] reals => (double)reals[at],
                var truths => ((bool[])truths)[at],
            };
        }
    }
}

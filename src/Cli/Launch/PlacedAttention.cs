using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.Passes;
using Attn.Runtime;

namespace Attn.Cli.Launch;

/// <summary>An attention as a launch at certain positions sees it: its Spec speaks of rows, and offsets that differ from batch to batch are tensors.</summary>
/// <param name="Attention">The attention at those positions.</param>
/// <param name="Unplaced">The attention as it was bound.</param>
/// <param name="Positions">The positions, in the terms of the Spec there.</param>
/// <param name="Offsets">The tensors that the Spec at those positions has beside the attention's own.</param>
internal sealed record PlacedAttention(
    Attention Attention, Attention Unplaced, FixedPositions Positions, IReadOnlyDictionary<string, HostTensor> Offsets)
{
    /// <summary>Places an attention.</summary>
    /// <exception cref="AttnException">ATTN5030, ATTN5031, ATTN5032: the positions do not fit the shape.</exception>
    public static PlacedAttention Of(Attention attention, RowPositions positions, AttentionShape shape)
    {
        var spec = attention.Spec;
        var offsets = new Dictionary<string, HostTensor>();
        var places = FixedPositions.Default(spec.Alignment);
        if (positions != RowPositions.None)
        {
            var resolved = positions.In(spec, shape);
            places = new FixedPositions(Value("query.offset", resolved.QueryOffset!), Value("key.offset", resolved.KeyOffset!), Value("key.length", resolved.KeyLength!));
            places = places.KeyLength == Expr.Int(shape.Keys) ? places with { KeyLength = Names.N } : places;
        }

        var placed = places.Run(spec);
        var declared = offsets.Select(pair => new CapturedTensor(pair.Key, pair.Value.Element, [Names.B], TensorFacts.None, null));
        return new PlacedAttention(attention with { Spec = placed with { Tensors = [.. placed.Tensors, .. declared] } }, attention, places, offsets);

        // No name of a source has a dot.
        Expr Value(string name, long[] values)
        {
            if (values.Distinct().Count() <= 1)
            {
                return Expr.Int(values.FirstOrDefault());
            }

            offsets.Add(name, new HostTensor(ElementType.I32, [values.Length], values.Select(x => (int)x).ToArray()));
            return Expr.Access(name, ScalarType.Int, [Names.Batch]);
        }
    }
}

using System;
using System.Linq;
using Attn.IR;
using Attn.Runtime;

namespace Attn.Cli.Launch;

/// <summary>Draws positions that a launch of an attention may have.</summary>
internal static class RandomPositions
{
    /// <summary>
    /// Offsets and lengths of each batch. Captured tensors may be read at positions, so those of an attention with any stay inside the keys;
    /// the others may lie anywhere near them, before 0 too.
    /// </summary>
    public static RowPositions Of(Spec spec, AttentionShape shape, Random random)
    {
        var (batches, queries, keys) = (Enumerable.Range(0, shape.Batch), shape.Queries, shape.Keys);
        if (spec.Tensors.Count == 0)
        {
            return new RowPositions(
                [.. batches.Select(_ => random.NextInt64(-keys, (2 * keys) + 1))],
                [.. batches.Select(_ => random.NextInt64(-keys / 2, keys + 1))],
                [.. batches.Select(_ => random.NextInt64(0, keys + 1))]);
        }

        var first = random.NextInt64(0, (keys / 4) + 1);
        return new RowPositions(
            [.. batches.Select(_ => random.NextInt64(0, Math.Max(0, keys - queries) + 1))], [first], [.. batches.Select(_ => random.NextInt64(0, keys - first + 1))]);
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.Runtime;

namespace Attn.Cli.Launch;

/// <summary>
/// Where the rows of a launch stand in their sequences: query row <c>m</c> at <c>m + QueryOffset</c>, key row <c>n</c> at <c>n + KeyOffset</c>. Each is
/// one number for all batches or one a batch; null where the launch says nothing.
/// </summary>
internal sealed record RowPositions(long[]? QueryOffset, long[]? KeyOffset, long[]? KeyLength)
{
    /// <summary>A launch that says nothing.</summary>
    public static RowPositions None { get; } = new(null, null, null);

    /// <summary>The names of the three in files and reports, in order.</summary>
    public static IReadOnlyList<string> FileNames { get; } = ["query_offset", "key_offset", "key_lengths"];

    /// <summary>What the launch says, by the names of files.</summary>
    public IEnumerable<(string Name, long[] Values)> Given
        => FileNames.Zip([QueryOffset, KeyOffset, KeyLength]).Where(pair => pair.Second is not null).Select(pair => (pair.First, pair.Second!));

    /// <summary>These, and what another says where they say nothing.</summary>
    public RowPositions Or(RowPositions other)
        => new(QueryOffset ?? other.QueryOffset, KeyOffset ?? other.KeyOffset, KeyLength ?? other.KeyLength);

    /// <summary>The same positions, refused as a kernel refuses them where they do not fit a launch.</summary>
    /// <exception cref="AttnException">ATTN5030, ATTN5031, ATTN5032: too few values, a length over N, a position out of range.</exception>
    public RowPositions For(Spec spec, AttentionShape shape)
    {
        _ = Checked(spec, shape);
        return this;
    }

    /// <summary>The positions of every batch of a launch, with what the attention's alignment says.</summary>
    /// <inheritdoc cref="For"/>
    public RowPositions In(Spec spec, AttentionShape shape)
    {
        var positions = Checked(spec, shape);
        var (queries, keys, lengths) = (new long[shape.Batch], new long[shape.Batch], new long[shape.Batch]);
        for (var batch = 0; batch < shape.Batch; batch++)
        {
            (queries[batch], keys[batch], lengths[batch]) = (positions.QueryOffset(batch), positions.KeyOffset(batch), positions.Keys(batch));
        }

        return new RowPositions(queries, keys, lengths);
    }

    /// <summary>A number for each batch, where there is one for all or one each.</summary>
    public static long[]? OfBatches(long[]? values, int batches)
        => values is [var single] ? [.. Enumerable.Repeat(single, batches)] : values;

    /// <summary>As files name them, for reports; empty where the launch says nothing.</summary>
    public override string ToString() => string.Join(" ", Given.Select(pair => $"{pair.Name}={string.Join(",", pair.Values)}"));

    private LaunchPositions Checked(Spec spec, in AttentionShape shape)
    {
        var given = new AttentionPositions { QueryOffset = QueryOffset ?? [], KeyOffset = KeyOffset ?? [], KeyLength = KeyLength ?? [] };
        return spec.Alignment == Alignment.BottomRight
            ? LaunchPositions.FromEnd(given, shape, LaunchLimits.LargestDimension)
            : LaunchPositions.FromStart(given, shape, LaunchLimits.LargestDimension);
    }
}

namespace Attn.Runtime;

/// <summary>
/// Where the rows of a call stand in their sequences: row <c>m</c> of the queries at position <c>m + QueryOffset</c>, row <c>n</c> of the keys at
/// <c>n + KeyOffset</c>. A step of decoding with a cache of 4096 keys is <c>new() { QueryOffset = cached, KeyLength = cached + 1 }</c>.
/// </summary>
public readonly ref struct AttentionPositions
{
    /// <summary>The position of the first query; where it is left out, what the attention's <c>align</c> says, else 0.</summary>
    public PerBatch QueryOffset { get; init; }

    /// <summary>The position of the first key; 0 where it is left out.</summary>
    public PerBatch KeyOffset { get; init; }

    /// <summary>How many keys exist, from the first; all N where it is left out. The others take part in nothing.</summary>
    public PerBatch KeyLength { get; init; }
}

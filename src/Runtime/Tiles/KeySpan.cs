namespace Attn.Runtime;

/// <summary>Some keys of a tile, counted from the tile's first.</summary>
/// <param name="First">The first.</param>
/// <param name="End">The one after the last.</param>
/// <param name="IsFull">Every row in work sees each of them.</param>
public readonly record struct KeySpan(int First, int End, bool IsFull)
{
    /// <summary>There is no key.</summary>
    public bool IsEmpty => First >= End;

    /// <summary>All keys of a tile that every row sees whole.</summary>
    /// <param name="keys">How many the tile has.</param>
    public static KeySpan All(int keys) => new(0, keys, true);
}

namespace Attn.Runtime;

/// <summary>Whether the maps of a key tile need a mask; a type, so that each kind has its own machine code from one source.</summary>
public interface ITileKind
{
    /// <summary>Every row of the block sees every key of the tile, and the keys are whole registers.</summary>
    static abstract bool IsFull { get; }
}

/// <summary>A tile whose every lane is a visible key.</summary>
public readonly struct FullTile : ITileKind
{
    /// <inheritdoc/>
    public static bool IsFull => true;
}

/// <summary>A tile some of whose lanes are not visible keys.</summary>
public readonly struct PartialTile : ITileKind
{
    /// <inheritdoc/>
    public static bool IsFull => false;
}

namespace Attn.Backends.CSharp;

/// <summary>The identifiers that the methods of a kernel share: what one declares, another may be handed.</summary>
internal sealed class KernelLocals(CSharpNames names)
{
    /// <summary>The item.</summary>
    public string Item { get; } = names.Fresh("item");

    /// <summary>The item's working set.</summary>
    public string Tile { get; } = names.Fresh("tile");

    /// <summary>The first row of a panel, counted from the item's first.</summary>
    public string Panel { get; } = names.Fresh("panel");

    /// <summary>The first row of a register, counted from the item's first.</summary>
    public string Row { get; } = names.Fresh("r");

    /// <summary>The first row of a register in the queries handed in.</summary>
    public string QueryRow { get; } = names.Fresh("row");

    /// <summary>The lanes that are rows of the item.</summary>
    public string Inside { get; } = names.Fresh("inside");

    /// <summary>The first key of a tile.</summary>
    public string Start { get; } = names.Fresh("start");

    /// <summary>How many keys a tile has.</summary>
    public string Keys { get; } = names.Fresh("keys");

    /// <summary>The keys of a tile as the score product reads them.</summary>
    public string KeyRows { get; } = names.Fresh("keyRows");

    /// <summary>The values of a tile as the value product reads them.</summary>
    public string ValueRows { get; } = names.Fresh("valueRows");

    /// <summary>The keys of a tile that a panel sees.</summary>
    public string Seen { get; } = names.Fresh("seen");

    /// <summary>The position of a tile's first key.</summary>
    public string First { get; } = names.Fresh("first");

    /// <summary>The scores of a panel.</summary>
    public string Scores { get; } = names.Fresh("scores");
}

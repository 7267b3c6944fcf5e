using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Tile;

namespace Attn.Passes;

/// <summary>
/// Which tile value stands for an equation at a place of the kernel: inside a loop a running value is its newest one, after
/// the loop the final one.
/// </summary>
internal sealed class TileNames
{
    private readonly Dictionary<string, string> _names;

    public TileNames() => _names = [];

    private TileNames(Dictionary<string, string> names) => _names = names;

    /// <summary>The value of an equation; null where it has none here.</summary>
    public string? this[string equation] => _names.TryGetValue(equation, out var name) ? name : null;

    /// <summary>Lets a value stand for an equation from here on.</summary>
    public void Set(string equation, string value) => _names[equation] = value;

    /// <summary>The names inside a loop; what is set there is not seen outside.</summary>
    public TileNames Inner() => new(new Dictionary<string, string>(_names));

    /// <summary>The expression over tile values: an access to an equation that has a value here becomes its element.</summary>
    public Expr Translate(Expr expr) => expr.Rewrite(node => node is Access access && this[access.Tensor] is { } value
        ? TileProgramExtensions.Element(value, access.Type)
        : node);

    /// <summary>Whether all equations that the expression reads have values here.</summary>
    public bool Knows(Expr expr, Spec spec)
        => Dependence.Reads(expr).All(access => spec.Find(access.Tensor) is null || this[access.Tensor] is not null);
}

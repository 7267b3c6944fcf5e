using System.Collections.Generic;
using System.Linq;
using Attn.Diagnostics;
using Attn.IR;
using Attn.Language.Diagnostics;
using Attn.Language.Syntax;

namespace Attn.Language.Binding;

/// <summary>
/// The names that exist at a place of a file. A parameter or <c>let</c> may have the name of a declaration of the file, which it hides;
/// no other name can be hidden.
/// </summary>
internal sealed class Scope
{
    private readonly Dictionary<string, Symbol> _symbols = [];
    private readonly Dictionary<string, string> _excluded = [];
    private readonly HashSet<string> _disputed = [];
    private readonly Scope? _outer;

    private Scope(Scope? outer, string place)
    {
        _outer = outer;
        Place = place;
    }

    /// <summary>What the place is called in a message: <c>a mask</c>.</summary>
    public string Place { get; }

    /// <summary>What every place knows: the dimensions and infinity.</summary>
    public static Scope Universe { get; } = MakeUniverse();

    /// <summary>The index names that exist here.</summary>
    public IEnumerable<string> Indices
        => Symbols.OfType<ValueSymbol>().Where(s => s.Value is Variable { Kind: VariableKind.Index }).Select(s => s.Name);

    public IEnumerable<Symbol> Symbols
        => _outer is null ? _symbols.Values
            : _symbols.Values.Concat(_outer.Symbols.Where(s => !_symbols.ContainsKey(s.Name) && !_excluded.ContainsKey(s.Name)));

    /// <summary>A scope inside this one.</summary>
    public Scope Inner(string? place = null) => new(this, place ?? Place);

    /// <summary>A scope inside this one that knows some indices too.</summary>
    public Scope WithIndices(string place, string names)
    {
        var inner = Inner(place);
        foreach (var name in names.Split(' '))
        {
            inner.Add(new ValueSymbol(name, "an index", Names.Indices[name]));
        }

        return inner;
    }

    /// <summary>A scope that knows what every place does, and of this one only which names are in dispute.</summary>
    public Scope Apart(string place)
    {
        var apart = Universe.Inner(place);
        for (var scope = this; scope is not null; scope = scope._outer)
        {
            apart._disputed.UnionWith(scope._disputed);
        }

        return apart;
    }

    public Symbol? Find(string name)
        => _symbols.TryGetValue(name, out var symbol) ? symbol : _excluded.ContainsKey(name) ? null : _outer?.Find(name);

    /// <summary>Takes a name of an outer scope away.</summary>
    /// <param name="name">The name.</param>
    /// <param name="places">Where it exists, a sentence.</param>
    public void Exclude(string name, string places) => _excluded.Add(name, places);

    /// <summary>Where a name exists that does not exist here; null for one that is unknown.</summary>
    public string? Elsewhere(string name)
        => _excluded.TryGetValue(name, out var places) ? places : _outer is null ? Stages.WhereIs(name) : _outer.Elsewhere(name);

    /// <summary>Whether a name was taken away.</summary>
    public bool Excludes(string name) => _excluded.ContainsKey(name) || _outer?.Excludes(name) == true;

    /// <summary>Adds a name; false where it already means something here.</summary>
    public bool Add(Symbol symbol)
    {
        if (_symbols.ContainsKey(symbol.Name) || _outer?.Find(symbol.Name) is not (null or TemplateSymbol))
        {
            return false;
        }

        _symbols.Add(symbol.Name, symbol);
        return true;
    }

    /// <summary>Adds a name, or reports that it already means something here.</summary>
    public bool Declare(Identifier name, Symbol symbol, DiagnosticBag diagnostics)
    {
        if (Add(symbol))
        {
            return true;
        }

        ReportTaken(name, Find(name.Text)!.What, diagnostics);
        return false;
    }

    /// <summary>Reports that a name already means something, and leaves it in dispute.</summary>
    public void ReportTaken(Identifier name, string meaning, DiagnosticBag diagnostics)
    {
        diagnostics.Add(BindingDiagnostics.DuplicateName, name.Span, name.Text, meaning);
        Dispute(name.Text);
    }

    /// <summary>Leaves a name without a meaning to rely on, because two things claim it: that is reported, and no use of the name is.</summary>
    public void Dispute(string name) => _disputed.Add(name);

    /// <summary>Whether two things claim a name, here or in a scope around.</summary>
    public bool IsDisputed(string name) => _disputed.Contains(name) || _outer?.IsDisputed(name) == true;

    private static Scope MakeUniverse()
    {
        var universe = new Scope(null, "the file");
        foreach (var dimension in Names.Dimensions.Values)
        {
            universe.Add(new ValueSymbol(dimension.Name, "a dimension", dimension));
        }

        universe.Add(new ValueSymbol("inf", "the infinite number", Expr.Float(double.PositiveInfinity)));
        return universe;
    }
}

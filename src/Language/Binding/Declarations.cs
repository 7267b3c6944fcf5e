using System.Collections.Generic;
using System.Linq;
using Attn.Diagnostics;
using Attn.IR;
using Attn.Language.Diagnostics;
using Attn.Language.Syntax;

namespace Attn.Language.Binding;

/// <summary>
/// What a file declares besides attentions, and what it imports: masks, functions and constants in one space of names, row functions in
/// another. Each is bound once, among the declarations of its own file, when it is first used, into a template that is then written out at
/// each use; so a mistake in it is reported once.
/// </summary>
internal sealed class Declarations
{
    private readonly Dictionary<string, MemberSyntax> _values = [];
    private readonly Dictionary<string, MemberSyntax> _rows = [];
    private readonly Dictionary<string, Template> _templates = [];
    private readonly Dictionary<string, RowTemplate?> _rowTemplates = [];
    private readonly Dictionary<string, Declarations> _importedRows = [];
    private readonly HashSet<string> _disputedRows = [];
    private readonly Declarations? _prelude;
    private readonly DiagnosticBag _diagnostics;

    private readonly Expansion _expansion;

    /// <summary>Declares what a file does.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="imports">The imports whose names it sees, in the order of the source.</param>
    /// <param name="prelude">The declarations of every file; null for their own.</param>
    /// <param name="expansion">Shared by the files that are bound together.</param>
    /// <param name="diagnostics">Takes what is wrong with this file.</param>
    public Declarations(SyntaxTree tree, IEnumerable<Import> imports, Declarations? prelude, Expansion expansion, DiagnosticBag diagnostics)
    {
        _prelude = prelude;
        _expansion = expansion;
        _diagnostics = diagnostics;
        Path = tree.Source.Path;
        Scope = Scope.Universe.Inner();
        foreach (var import in imports)
        {
            DeclareImported(import);
        }

        foreach (var member in tree.Members)
        {
            Declare(member);
        }
    }

    /// <summary>The file's name.</summary>
    public string Path { get; }

    /// <summary>The names of masks, functions and constants.</summary>
    public Scope Scope { get; }

    public IEnumerable<string> RowNames => _rows.Keys.Concat(_importedRows.Keys).Concat(_prelude?.RowNames ?? []);

    /// <summary>A place in the file of these declarations; none in the prelude, whose text is not the user's.</summary>
    public SourceSpan PlaceOf(SourceSpan span) => _prelude is null ? SourceSpan.None : span;

    /// <summary>Binds everything, so that what no attention uses is checked as well.</summary>
    public void BindAll()
    {
        foreach (var name in _values.Keys)
        {
            TemplateOf(name);
        }

        foreach (var name in _rows.Keys)
        {
            BindRow(name);
        }
    }

    /// <summary>The template of a mask, function or constant; without a body where it is wrong, which is reported once.</summary>
    public Template TemplateOf(string name)
    {
        if (!_templates.TryGetValue(name, out var template))
        {
            template = Bind(name);
            _templates[name] = template;
        }

        _expansion.DepthUsed = System.Math.Max(_expansion.DepthUsed, template.Depth);
        return template;
    }

    /// <summary>Whether a row function of this name is declared.</summary>
    public bool HasRow(string name) => _rows.ContainsKey(name) || _importedRows.ContainsKey(name) || _prelude?.HasRow(name) == true;

    /// <summary>A row function by name; null where it is wrong, which is reported once, or not declared.</summary>
    public RowTemplate? FindRow(string name) => _disputedRows.Contains(name) ? null : BindRow(name);

    private RowTemplate? BindRow(string name)
    {
        if (!_rows.TryGetValue(name, out var syntax))
        {
            return (_importedRows.TryGetValue(name, out var owner) ? owner : _prelude)?.FindRow(name);
        }

        if (!_rowTemplates.TryGetValue(name, out var template) && CanBegin(name, syntax))
        {
            _expansion.Binding.Add(syntax);
            template = new RowBinder(this, _diagnostics).Bind(syntax);
            _expansion.Binding.RemoveAt(_expansion.Binding.Count - 1);
            _rowTemplates[name] = template;
        }

        return template;
    }

    /// <summary>Counts what is written out; false once it is too much.</summary>
    public bool TryExpand(long size) => _expansion.TryExpand(size);

    /// <summary>
    /// Takes over the names that a file declares itself, not those that it imports: what a file imports for its own use cannot clash with
    /// anything elsewhere.
    /// </summary>
    private void DeclareImported(Import import)
    {
        var (syntax, imported) = import;
        foreach (var name in imported._values.Keys)
        {
            var symbol = (TemplateSymbol)imported.Scope.Find(name)!;
            if (!Scope.Add(symbol) && Scope.Find(name) is TemplateSymbol first && first != symbol)
            {
                ReportImportedTwice(syntax, name, symbol.Place, first.Place);
                Scope.Dispute(name);
            }
        }

        foreach (var row in imported._rows)
        {
            if (!_importedRows.TryGetValue(row.Key, out var first))
            {
                _importedRows.Add(row.Key, imported);
            }
            else if (first != imported)
            {
                ReportImportedTwice(syntax, row.Key, NameOf(row.Value).Span, first.PlaceOfRow(row.Key));
                _disputedRows.Add(row.Key);
            }
        }
    }

    private void ReportImportedTwice(ImportSyntax import, string name, SourceSpan second, SourceSpan first)
        => _diagnostics.Add(Diagnostic.Create(ImportDiagnostics.ImportedNameTaken, import.Span, name, second.Path!, first.Path!) with { Related = [first, second] });

    private void Declare(MemberSyntax member)
    {
        switch (member)
        {
            case MaskSyntax mask:
                DeclareValue(mask.Name, mask, "a mask");
                break;
            case FunctionSyntax function:
                DeclareValue(function.Name, function, "a function");
                break;
            case LetSyntax let:
                DeclareValue(let.Name, let, "a constant");
                break;
            case RowSyntax row:
                DeclareRow(row.Name, row);
                break;
            case RowAliasSyntax alias:
                DeclareRow(alias.Name, alias);
                break;
        }
    }

    private void DeclareValue(Identifier name, MemberSyntax member, string what)
    {
        if (name.IsMissing)
        {
            return;
        }

        if (Intrinsics.Names.Contains(name.Text) || RowReductions.Names.Contains(name.Text) || VectorFunctions.Names.Contains(name.Text))
        {
            Scope.ReportTaken(name, "a built-in function", _diagnostics);
        }
        else if (Scope.Find(name.Text) is TemplateSymbol declared)
        {
            ReportDeclared(name, declared.What, declared.Place);
            Scope.Dispute(name.Text);
        }
        else if (Scope.Find(name.Text) is { } taken)
        {
            Scope.ReportTaken(name, taken.What, _diagnostics);
        }
        else
        {
            Scope.Add(new TemplateSymbol(name.Text, what, this));
            _values.Add(name.Text, member);
        }
    }

    private void DeclareRow(Identifier name, MemberSyntax member)
    {
        if (_rows.ContainsKey(name.Text))
        {
            ReportDeclared(name, "a row function", PlaceOfRow(name.Text));
            _disputedRows.Add(name.Text);
        }
        else if (_importedRows.TryGetValue(name.Text, out var owner))
        {
            ReportDeclared(name, "a row function", owner.PlaceOfRow(name.Text));
            _disputedRows.Add(name.Text);
        }
        else if (!name.IsMissing)
        {
            _rows.Add(name.Text, member);
        }
    }

    private void ReportDeclared(Identifier name, string what, SourceSpan first)
    {
        var where = first.Path == Path ? "" : $" of '{first.Path}'";
        _diagnostics.Add(Diagnostic.Create(BindingDiagnostics.DuplicateName, name.Span, name.Text, what + where) with { Related = [first] });
    }

    /// <summary>Where a mask, function or constant of this file is named.</summary>
    public SourceSpan PlaceOfValue(string name) => NameOf(_values[name]).Span;

    private SourceSpan PlaceOfRow(string name) => NameOf(_rows[name]).Span;

    private Template Bind(string name)
    {
        var wrong = new Template([], null, 0);
        if (!CanBegin(name, _values[name]))
        {
            return wrong;
        }

        var outerDepth = _expansion.DepthUsed;
        _expansion.DepthUsed = 0;
        _expansion.Binding.Add(_values[name]);
        var (formals, body) = BindBody(_values[name]);
        _expansion.Binding.RemoveAt(_expansion.Binding.Count - 1);
        var depth = _expansion.DepthUsed + 1;
        _expansion.DepthUsed = outerDepth;
        if (depth > Expansion.MaxNesting && body is not null)
        {
            _diagnostics.Add(BindingDiagnostics.CallsNestTooDeep, NameOf(_values[name]).Span, name, $"{Expansion.MaxNesting}");
            return wrong;
        }

        return formals is null ? wrong : new Template(formals, body, depth);
    }

    /// <summary>Whether a definition can be bound now: not while it is being bound, nor too many levels inside others.</summary>
    private bool CanBegin(string name, MemberSyntax member)
    {
        var span = NameOf(member).Span;
        if (_expansion.Binding.Any(m => ReferenceEquals(m, member)))
        {
            _diagnostics.Add(BindingDiagnostics.Recursion, span, name);
            return false;
        }

        if (_expansion.Binding.Count >= Expansion.MaxNesting)
        {
            _diagnostics.Add(BindingDiagnostics.CallsNestTooDeep, span, NameOf(_expansion.Binding[0]).Text, $"{Expansion.MaxNesting}");
            return false;
        }

        return true;
    }

    private (IReadOnlyList<Formal>? Formals, Expr? Body) BindBody(MemberSyntax member)
    {
        switch (member)
        {
            case MaskSyntax mask:
                var pair = Scope.WithIndices("a mask", Stages.PairIndices);
                var formals = BindFormals(mask.Parameters, pair, "a mask");
                return (formals, NewBinder(pair).BindBlock(mask.Body, ScalarType.Bool, "A mask"));
            case FunctionSyntax function:
                var scope = Scope.Inner("a function");
                formals = BindFormals(function.Parameters, scope, "a function");
                return (formals, NewBinder(scope).BindBlock(function.Body));
            case LetSyntax let:
                return ([], NewBinder(Scope.Inner("a constant")).Bind(let.Value));
            default:
                return ([], null);
        }
    }

    private ExpressionBinder NewBinder(Scope scope) => new(scope, this, _diagnostics, new SourceMap());

    /// <summary>Declares the parameters of something that is written out where it is used; null where two have one name, which is reported.</summary>
    public IReadOnlyList<Formal>? BindFormals(IEnumerable<ParameterSyntax> parameters, Scope scope, string owner)
    {
        var formals = new List<Formal>();
        var distinct = true;
        foreach (var parameter in parameters.Where(p => !p.Name.IsMissing))
        {
            if (parameter.Type.IsTensor)
            {
                _diagnostics.Add(BindingDiagnostics.ScalarOnly, parameter.Type.Span, parameter.Name.Text, owner);
            }

            var type = ParameterBinder.ScalarTypeOf(parameter.Type, _diagnostics) ?? ScalarType.Float;
            var value = parameter.Default is null ? null : ParameterBinder.ConstantOf(parameter, type, this, _diagnostics);
            var placeholder = Expr.Variable(parameter.Name.Text, type, VariableKind.Value);
            formals.Add(new Formal(parameter.Name.Text, placeholder, value));
            distinct &= scope.Declare(parameter.Name, new ValueSymbol(parameter.Name.Text, "a parameter", placeholder), _diagnostics);
        }

        return distinct ? formals : null;
    }

    private static Identifier NameOf(MemberSyntax member) => member switch
    {
        MaskSyntax mask => mask.Name,
        FunctionSyntax function => function.Name,
        RowSyntax row => row.Name,
        RowAliasSyntax alias => alias.Name,
        _ => ((LetSyntax)member).Name,
    };
}

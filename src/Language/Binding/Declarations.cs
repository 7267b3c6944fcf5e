using System.Collections.Generic;
using System.Linq;
using Attn.Diagnostics;
using Attn.IR;
using Attn.Language.Diagnostics;
using Attn.Language.Syntax;

namespace Attn.Language.Binding;

/// <summary>
/// What a file declares besides attentions: masks, functions and constants in one space of names, row functions in another. Each is bound
/// once, when it is first used, into a template that is then written out at each use; so a mistake in it is reported once.
/// </summary>
internal sealed class Declarations
{
    /// <summary>How many definitions deep a definition may be.</summary>
    public const int MaxNesting = 64;

    // Bounds the work of writing definitions out, whatever their number and however often each is used.
    private const long MaxExpansion = 4 * ExpressionBinder.MaxSize;

    private readonly Dictionary<string, MemberSyntax> _values = [];
    private readonly Dictionary<string, MemberSyntax> _rows = [];
    private readonly Dictionary<string, Template> _templates = [];
    private readonly Dictionary<string, RowTemplate?> _rowTemplates = [];
    private readonly Declarations? _prelude;
    private readonly DiagnosticBag _diagnostics;

    // The definitions that are being bound, outermost first, and how deep those are that the innermost has used so far.
    private readonly List<string> _binding = [];
    private int _depthUsed;
    private long _expanded;

    public Declarations(IEnumerable<MemberSyntax> members, Declarations? prelude, DiagnosticBag diagnostics)
    {
        _prelude = prelude;
        _diagnostics = diagnostics;
        Scope = Scope.Universe.Inner();
        foreach (var member in members)
        {
            Declare(member);
        }
    }

    /// <summary>The names of masks, functions and constants.</summary>
    public Scope Scope { get; }

    public IEnumerable<string> RowNames => _rows.Keys.Concat(_prelude?.RowNames ?? []);

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
            FindRow(name);
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

        _depthUsed = System.Math.Max(_depthUsed, template.Depth);
        return template;
    }

    /// <summary>Whether a row function of this name is declared.</summary>
    public bool HasRow(string name) => _rows.ContainsKey(name) || _prelude?.HasRow(name) == true;

    /// <summary>A row function by name; null where it is wrong, which is reported once, or not declared.</summary>
    public RowTemplate? FindRow(string name)
    {
        if (!_rows.TryGetValue(name, out var syntax))
        {
            return _prelude?.FindRow(name);
        }

        if (!_rowTemplates.TryGetValue(name, out var template) && CanBegin(name, syntax))
        {
            _binding.Add(name);
            template = new RowBinder(this, _diagnostics).Bind(syntax);
            _binding.RemoveAt(_binding.Count - 1);
            _rowTemplates[name] = template;
        }

        return template;
    }

    /// <summary>Counts what is written out; false once it is too much.</summary>
    public bool TryExpand(long size)
    {
        _expanded += size;
        return _expanded <= MaxExpansion;
    }

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
            _diagnostics.Add(BindingDiagnostics.DuplicateName, name.Span, name.Text, "a built-in function");
        }
        else if (Scope.Find(name.Text) is { } taken)
        {
            _diagnostics.Add(BindingDiagnostics.DuplicateName, name.Span, name.Text, taken.What);
        }
        else
        {
            Scope.Add(new TemplateSymbol(name.Text, what, this));
            _values.Add(name.Text, member);
        }
    }

    private void DeclareRow(Identifier name, MemberSyntax member)
    {
        if (_rows.TryGetValue(name.Text, out _))
        {
            _diagnostics.Add(BindingDiagnostics.DuplicateName, name.Span, name.Text, "a row function");
        }
        else if (!name.IsMissing)
        {
            _rows.Add(name.Text, member);
        }
    }

    private Template Bind(string name)
    {
        var wrong = new Template([], null, 0);
        if (!CanBegin(name, _values[name]))
        {
            return wrong;
        }

        var outerDepth = _depthUsed;
        _depthUsed = 0;
        _binding.Add(name);
        var (formals, body) = BindBody(_values[name]);
        _binding.RemoveAt(_binding.Count - 1);
        var depth = _depthUsed + 1;
        _depthUsed = outerDepth;
        if (depth > MaxNesting && body is not null)
        {
            _diagnostics.Add(BindingDiagnostics.CallsNestTooDeep, NameOf(_values[name]).Span, name, $"{MaxNesting}");
            return wrong;
        }

        return new Template(formals, body, depth);
    }

    /// <summary>Whether a definition can be bound now: not while it is being bound, nor too many levels inside others.</summary>
    private bool CanBegin(string name, MemberSyntax member)
    {
        var span = NameOf(member).Span;
        if (_binding.Contains(name))
        {
            _diagnostics.Add(BindingDiagnostics.Recursion, span, name);
            return false;
        }

        if (_binding.Count >= MaxNesting)
        {
            _diagnostics.Add(BindingDiagnostics.CallsNestTooDeep, span, _binding[0], $"{MaxNesting}");
            return false;
        }

        return true;
    }

    private (IReadOnlyList<Formal> Formals, Expr? Body) BindBody(MemberSyntax member)
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

    /// <summary>Declares the parameters of something that is written out where it is used.</summary>
    public IReadOnlyList<Formal> BindFormals(IEnumerable<ParameterSyntax> parameters, Scope scope, string owner)
    {
        var formals = new List<Formal>();
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
            if (!scope.Add(new ValueSymbol(parameter.Name.Text, "a parameter", placeholder)))
            {
                _diagnostics.Add(BindingDiagnostics.DuplicateName, parameter.Name.Span, parameter.Name.Text, scope.Find(parameter.Name.Text)!.What);
            }
        }

        return formals;
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

using System.Collections.Generic;
using System.Linq;
using Attn.Diagnostics;
using Attn.IR;
using Attn.Language.Diagnostics;
using Attn.Language.Syntax;

namespace Attn.Language.Binding;

/// <summary>
/// Gives expressions their names and types. Null stands for an expression that is wrong and has been reported: whatever contains it
/// is null too, so that one mistake is reported once.
/// </summary>
internal partial class ExpressionBinder(Scope scope, Declarations declarations, DiagnosticBag diagnostics, SourceMap origins)
{
    /// <summary>The greatest height of an expression: what visitors of the IR may recurse along.</summary>
    public const int MaxDepth = 512;

    /// <summary>The most nodes of an expression written out as a tree.</summary>
    public const long MaxSize = 1_000_000;

    protected DiagnosticBag Diagnostics => diagnostics;

    protected Declarations Declarations => declarations;

    protected Scope Scope { get; set; } = scope;

    /// <summary>Binds a block to the type that its place needs.</summary>
    public Expr? BindBlock(BlockSyntax block, ScalarType type, string what)
        => BindBlock(block, result => BindTo(result, type, what));

    /// <summary>Binds a block to the type that it has.</summary>
    public Expr? BindBlock(BlockSyntax block) => BindBlock(block, Bind);

    /// <summary>Binds a <c>let</c> and adds its name to the scope.</summary>
    public void Declare(LetSyntax let) => AddName(let.Name, new ValueSymbol(let.Name.Text, "a value named by 'let'", Bind(let.Value)));

    /// <summary>Binds an expression to the type that its place needs; <paramref name="what"/> begins the message where it has another one.</summary>
    public Expr? BindTo(ExpressionSyntax syntax, ScalarType type, string what)
    {
        var value = type == ScalarType.Float ? BindReal(syntax) : Bind(syntax);
        if (value is null || value.Type == type)
        {
            return value;
        }

        var advice = (value.Type, type) switch
        {
            (ScalarType.Float, ScalarType.Int) => "Write 'int(...)' to round down.",
            (ScalarType.Bool, _) => "Write 'condition ? a : b'.",
            _ => "Compare it with something.",
        };
        diagnostics.Add(BindingDiagnostics.WrongType, syntax.Span, what, WithArticle(value.Type), WithArticle(type), advice);
        return null;
    }

    /// <summary>Binds an expression as it stands.</summary>
    public Expr? Bind(ExpressionSyntax syntax) => Record(syntax, syntax switch
    {
        IntegerSyntax integer => Expr.Int(integer.Value),
        FloatSyntax real => Expr.Float(real.Value),
        BooleanSyntax boolean => Expr.Bool(boolean.Value),
        NameSyntax name => BindName(name.Name),
        CallSyntax call => BindCall(call),
        IndexSyntax index => BindIndex(index),
        PrefixSyntax prefix => Apply(prefix, Bind(prefix.Operand)),
        PowerSyntax power => Operate(Op.Pow, BindReal(power.Base), BindReal(power.Exponent), power.Span),
        ChainSyntax chain => BindChain(chain, Bind),
        ConditionalSyntax conditional => BindConditional(conditional, Bind),
        ComponentSyntax component => BindComponent(component),
        _ => null,
    });

    /// <summary>
    /// Binds an expression whose place wants an f32: an int is converted, and a quotient in it is the real one. The remainder and the
    /// operators on bits have no real meaning, so what they are given is not touched.
    /// </summary>
    public Expr? BindReal(ExpressionSyntax syntax) => HasQuotient(syntax)
        ? Record(syntax, syntax switch
        {
            PrefixSyntax prefix => Apply(prefix, BindReal(prefix.Operand)),
            ChainSyntax chain => BindChain(chain, BindReal),
            ConditionalSyntax conditional => BindConditional(conditional, BindReal),
            _ => null,
        })
        : Record(syntax, Promote(Bind(syntax)));

    /// <summary>The type with its article, as a message needs it.</summary>
    protected static string WithArticle(ScalarType type) => type switch
    {
        ScalarType.Bool => "a bool",
        ScalarType.Int => "an int",
        _ => "an f32",
    };

    /// <summary>Applies an operator to operands of its types; the place where a row function sets its rules for empty rows.</summary>
    protected virtual Expr Combine(Op op, Expr left, Expr right) => Expr.Apply(op, left, right);

    /// <summary>A call that means something only in a row function or only in a transform; true if it is one.</summary>
    protected virtual bool TryBindLocalCall(CallSyntax call, out Expr? value)
    {
        value = null;
        if (RowReductions.Names.Contains(call.Callee.Text))
        {
            diagnostics.Add(BindingDiagnostics.ReductionOutsideRow, call.Callee.Span, call.Callee.Text);
            return true;
        }

        if (VectorFunctions.Names.Contains(call.Callee.Text))
        {
            diagnostics.Add(BindingDiagnostics.NotHere, call.Callee.Span, call.Callee.Text, Scope.Place, VectorFunctions.Place);
            return true;
        }

        return false;
    }

    /// <summary>A name that is a whole vector; true if it is one.</summary>
    protected virtual bool TryBindVector(Identifier name, out Expr? value)
    {
        value = null;
        return false;
    }

    /// <summary>An element or part of a vector; true if it is one.</summary>
    protected virtual bool TryBindPart(IndexSyntax syntax, out Expr? value)
    {
        value = null;
        return false;
    }

    /// <summary>What an expression becomes where it is bound, or null where that is reported to be wrong.</summary>
    protected virtual Expr? Settle(SourceSpan span, Expr value) => value;

    /// <summary>Whether an index exists here.</summary>
    protected virtual bool HasIndex(string index) => Scope.Indices.Contains(index);

    protected void AddName(Identifier name, Symbol symbol)
    {
        if (!name.IsMissing)
        {
            Scope.Declare(name, symbol, diagnostics);
        }
    }

    /// <summary>Remembers where an expression was written, and refuses one that later levels could not walk.</summary>
    private Expr? Record(ExpressionSyntax syntax, Expr? value)
    {
        value = value is null ? null : Settle(syntax.Span, value);
        if (value is null)
        {
            return null;
        }

        if (value.Depth > MaxDepth)
        {
            return TooDeep(syntax.Span);
        }

        if (value.Size > MaxSize)
        {
            return TooLarge(syntax.Span);
        }

        origins.Add(value, syntax.Span);
        return value;
    }

    private Expr? BindBlock(BlockSyntax block, System.Func<ExpressionSyntax, Expr?> bindResult)
    {
        var outer = Scope;
        Scope = outer.Inner();
        foreach (var let in block.Lets)
        {
            Declare(let);
        }

        var result = bindResult(block.Result);
        Scope = outer;
        return result;
    }

    private Expr? TooDeep(SourceSpan span)
    {
        diagnostics.Add(
            BindingDiagnostics.TooLarge, span, "too deep", $"{MaxDepth} operators one inside the other",
            "Split a long sum of f32 with brackets: (a + b + ...) + (c + d + ...).");
        return null;
    }

    private Expr? TooLarge(SourceSpan span)
    {
        diagnostics.Add(
            BindingDiagnostics.TooLarge, span, "too long", $"{MaxSize} operators and operands",
            "Definitions and 'let' are written out where they are used: pass a captured tensor for what is large.");
        return null;
    }

    /// <summary>Whether a name is one that nothing can be said about, because what is wrong with it has been reported.</summary>
    private bool IsWrong(Identifier name)
        => name.IsMissing || Scope.IsDisputed(name.Text) || Scope.Find(name.Text) is ValueSymbol { Value: null };

    private Expr? BindName(Identifier name)
    {
        if (IsWrong(name))
        {
            return null;
        }

        if (TryBindVector(name, out var vector))
        {
            return vector;
        }

        switch (Scope.Find(name.Text))
        {
            case ValueSymbol value:
                return Available(name, value) ? value.Value : null;
            case TemplateSymbol { IsFunction: false } template:
                return Instantiate(template, name, [], name.Span);
            case { } other:
                diagnostics.Add(
                    BindingDiagnostics.WrongKind, name.Span, name.Text, other.What, "a value",
                    other is TensorSymbol tensor ? $"Give it an index for each axis: {name.Text}[{string.Join(", ", tensor.Tensor.Shape)}]." : "Call it with its arguments.");
                return null;
            default:
                ReportUnknown(name, "name", Scope.Symbols.Where(s => s is ValueSymbol or TemplateSymbol { IsFunction: false } && !s.Name.Contains('.')).Select(s => s.Name));
                return null;
        }
    }

    private Expr? BindComponent(ComponentSyntax component)
    {
        var (target, coordinate) = (component.Target, component.Component);
        if (IsWrong(target) || coordinate.IsMissing)
        {
            return null;
        }

        if (Scope.Find(GridBinder.NameOf(target.Text, coordinate.Text)) is ValueSymbol known)
        {
            return Available(target, known) ? known.Value : null;
        }

        var coordinates = Scope.Symbols.Where(s => s.Name.Contains('.')).Select(s => s.Name).ToList();
        diagnostics.Add(
            BindingDiagnostics.NoSuchCoordinate, component.Span, $"{target.Text}.{coordinate.Text}",
            coordinates.Count == 0 ? "Declare a grid in the attention: 'grid i [height, width]' gives i.y and i.x." : Suggestions.For($"{target.Text}.{coordinate.Text}", coordinates));
        return null;
    }

    private Expr? BindConditional(ConditionalSyntax syntax, System.Func<ExpressionSyntax, Expr?> bind)
    {
        var condition = BindTo(syntax.Condition, ScalarType.Bool, "The condition of '?:'");
        var (then, otherwise) = Alike(bind(syntax.Then), syntax.Then, bind(syntax.Otherwise), syntax.Otherwise);
        if (condition is null || then is null || otherwise is null)
        {
            return null;
        }

        if (then.Type != otherwise.Type)
        {
            ReportOperands("?:", syntax.Span, [then, otherwise], "Both values need one type.");
            return null;
        }

        return Expr.Select(condition, then, otherwise);
    }

    private bool Available(Identifier name, ValueSymbol value) => Available(name, value.Indices) && Exists(name, value.Tensors.FirstOrDefault(Scope.Excludes));

    /// <summary>Whether every index that a value depends on exists here.</summary>
    private bool Available(Identifier name, IEnumerable<string> indices) => Exists(name, indices.FirstOrDefault(index => !HasIndex(index)));

    /// <summary>Whether nothing that a value depends on is missing here.</summary>
    private bool Exists(Identifier name, string? missing)
    {
        if (missing is null)
        {
            return true;
        }

        diagnostics.Add(BindingDiagnostics.NotHere, name.Span, missing, Scope.Place, $"'{name.Text}' depends on it.");
        return false;
    }

    protected virtual void ReportUnknown(Identifier name, string kind, IEnumerable<string> known)
    {
        if (Scope.Elsewhere(name.Text) is { } elsewhere)
        {
            diagnostics.Add(BindingDiagnostics.NotHere, name.Span, name.Text, Scope.Place, elsewhere);
        }
        else
        {
            diagnostics.Add(BindingDiagnostics.UnknownName, name.Span, kind, name.Text, Suggestions.For(name.Text, known));
        }
    }
}

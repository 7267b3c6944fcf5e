using System;
using System.Collections.Generic;
using System.Linq;
using Attn.Diagnostics;
using Attn.IR;
using Attn.Language.Diagnostics;
using Attn.Language.Syntax;

namespace Attn.Language.Binding;

/// <summary>Binds the parameters of an attention: scalars, and captured tensors with their shapes, facts and defaults.</summary>
internal sealed class ParameterBinder(Scope scope, Declarations declarations, DiagnosticBag diagnostics, SourceMap origins)
{
    public List<Parameter> Scalars { get; } = [];

    public List<CapturedTensor> Tensors { get; } = [];

    /// <summary>The type of a scalar parameter; null where there is no such type, which is reported.</summary>
    public static ScalarType? ScalarTypeOf(TypeSyntax type, DiagnosticBag diagnostics)
    {
        if (type.Facts.Count > 0 && !type.IsTensor)
        {
            diagnostics.Add(BindingDiagnostics.WrongFact, type.Facts[0].Span, type.Facts[0].Text, "a scalar");
        }

        switch (type.Element.Text)
        {
            case "bool": return ScalarType.Bool;
            case "int": return ScalarType.Int;
            case "f32": return ScalarType.Float;
            case "": return null;
            default:
                if (!type.IsTensor)
                {
                    diagnostics.Add(BindingDiagnostics.WrongTypeName, type.Element.Span, type.Element.Text, "the type of a scalar", "A scalar is bool, int or f32.");
                }

                return null;
        }
    }

    /// <summary>The default of a scalar parameter, evaluated; null where it is wrong, which is reported.</summary>
    public static Expr? ConstantOf(ParameterSyntax parameter, ScalarType type, Declarations declarations, DiagnosticBag diagnostics)
    {
        var binder = new ExpressionBinder(declarations.Scope.Inner("the default of a scalar"), declarations, diagnostics, new SourceMap());
        var value = binder.BindTo(parameter.Default!, type, $"The default of '{parameter.Name.Text}'");
        if (value?.Nodes().FirstOrDefault(n => n is Variable) is Variable variable)
        {
            diagnostics.Add(BindingDiagnostics.DefaultNotConstant, parameter.Default!.Span, parameter.Name.Text, variable.Name);
            return null;
        }

        return value is null ? null : Constants.Fold(value, parameter.Default!.Span, diagnostics);
    }

    public void Bind(IEnumerable<ParameterSyntax> parameters)
    {
        foreach (var parameter in parameters.Where(p => !p.Name.IsMissing && p.Type.Element.Text.Length > 0))
        {
            if (IsReserved(parameter.Name))
            {
                continue;
            }

            if (parameter.Type.IsTensor)
            {
                BindTensor(parameter);
            }
            else
            {
                BindScalar(parameter);
            }
        }
    }

    private void BindScalar(ParameterSyntax parameter)
    {
        // Also a parameter of an unknown type gets its name, so that its uses are not reported as well.
        var type = ScalarTypeOf(parameter.Type, diagnostics);
        var value = parameter.Default is null || type is null ? null : ConstantOf(parameter, type.Value, declarations, diagnostics);
        var scalar = new Parameter(parameter.Name.Text, type ?? ScalarType.Float, value);
        if (Declare(parameter, new ValueSymbol(parameter.Name.Text, "a parameter", type is null ? null : scalar.Variable)))
        {
            Scalars.Add(scalar);
        }
    }

    private void BindTensor(ParameterSyntax parameter)
    {
        var type = parameter.Type;
        var shape = BindShape(type);
        if (!ElementTypes.TryParse(type.Element.Text, out var element))
        {
            diagnostics.Add(
                BindingDiagnostics.WrongTypeName, type.Element.Span, type.Element.Text, "the type of a tensor's elements",
                "Elements are f32, f16, bf16, i32, i64 or bool.");
            shape = null;
        }

        var facts = BindFacts(type, element);
        if (shape is null)
        {
            // The name still exists, so that its uses are not reported as well.
            Declare(parameter, new ValueSymbol(parameter.Name.Text, "a captured tensor", null));
            return;
        }

        var value = parameter.Default is null ? null : BindDefault(parameter, shape, element);
        var tensor = new CapturedTensor(parameter.Name.Text, element, shape.ToEquatableArray(), facts, value);
        if (Declare(parameter, new TensorSymbol(tensor)))
        {
            Tensors.Add(tensor);
        }
    }

    private bool IsReserved(Identifier name)
    {
        if (!Stages.IsReserved(name.Text))
        {
            return false;
        }

        scope.ReportTaken(name, Stages.ReservedFor, diagnostics);
        return true;
    }

    private bool Declare(ParameterSyntax parameter, Symbol symbol)
    {
        origins.Add(parameter.Name.Text, parameter.Name.Span);
        return scope.Declare(parameter.Name, symbol, diagnostics);
    }

    private List<Expr>? BindShape(TypeSyntax type)
    {
        foreach (var axis in type.Shape.OfType<NameSyntax>().Where(a => !a.Name.IsMissing && scope.Find(a.Name.Text) is null or TemplateSymbol))
        {
            // A fresh name that stands alone is bound by the tensor.
            if (!IsReserved(axis.Name))
            {
                scope.Add(new ValueSymbol(axis.Name.Text, "a dimension", Names.Dimension(axis.Name.Text)));
            }
        }

        var known = scope.Apart("a shape");
        foreach (var dimension in scope.Symbols.OfType<ValueSymbol>().Where(s => s.Value is Variable { Kind: VariableKind.Dimension }))
        {
            known.Add(dimension);
        }

        return new ShapeBinder(known, declarations, diagnostics, origins).BindExtents(type.Shape);
    }

    private TensorFacts BindFacts(TypeSyntax type, ElementType element)
    {
        var facts = TensorFacts.None;
        foreach (var fact in type.Facts)
        {
            var (meaning, fits) = fact.Text switch
            {
                "sorted" => (TensorFacts.Sorted, element.Loaded() == ScalarType.Int),
                "grad" => (TensorFacts.Gradient, element.Loaded() == ScalarType.Float),
                _ => (TensorFacts.None, false),
            };
            if (meaning == TensorFacts.None)
            {
                diagnostics.Add(BindingDiagnostics.UnknownName, fact.Span, "fact", fact.Text, Suggestions.For(fact.Text, ["sorted", "grad"]));
            }
            else if (!fits)
            {
                diagnostics.Add(BindingDiagnostics.WrongFact, fact.Span, fact.Text, $"a tensor of {type.Element.Text}");
            }

            facts |= meaning;
        }

        return facts;
    }

    private TableDefault? BindDefault(ParameterSyntax parameter, List<Expr> shape, ElementType element)
    {
        var axes = new List<string>();
        var table = scope.Apart("the default of a tensor");
        foreach (var scalar in Scalars)
        {
            table.Add(new ValueSymbol(scalar.Name, "a parameter", scalar.Variable));
        }

        foreach (var extent in shape)
        {
            var index = Names.Indices.Keys.FirstOrDefault(i => Names.ExtentOf(i) == extent && !axes.Contains(i)) ?? $"axis{axes.Count}";
            axes.Add(index);
            table.Add(new ValueSymbol(index, "an index", Names.Index(index)));
        }

        foreach (var symbol in declarations.Scope.Symbols.OfType<TemplateSymbol>())
        {
            table.Add(symbol);
        }

        var binder = new ExpressionBinder(table, declarations, diagnostics, origins);
        return binder.BindTo(parameter.Default!, element.Loaded(), $"The default of '{parameter.Name.Text}'") is { } value
            ? new TableDefault(axes.ToEquatableArray(), value)
            : null;
    }

    /// <summary>Shapes are over dimensions; what is unknown in one is an unbound dimension.</summary>
    private sealed class ShapeBinder(Scope scope, Declarations declarations, DiagnosticBag diagnostics, SourceMap origins)
        : ExpressionBinder(scope, declarations, diagnostics, origins)
    {
        public List<Expr>? BindExtents(IEnumerable<ExpressionSyntax> shape)
            => AllBound(shape.Select(extent => BindTo(extent, ScalarType.Int, "An extent")));

        protected override void ReportUnknown(Identifier name, string kind, IEnumerable<string> known)
        {
            if (kind == "name")
            {
                Diagnostics.Add(BindingDiagnostics.UnboundDimension, name.Span, name.Text);
            }
            else
            {
                base.ReportUnknown(name, kind, known);
            }
        }
    }
}

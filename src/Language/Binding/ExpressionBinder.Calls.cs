using System.Collections.Generic;
using System.Linq;
using Attn.Diagnostics;
using Attn.IR;
using Attn.Language.Diagnostics;
using Attn.Language.Syntax;

namespace Attn.Language.Binding;

/// <content>Calls of functions and masks, and elements of tensors.</content>
internal partial class ExpressionBinder
{
    /// <summary>
    /// Binds arguments to formals, in order and by name; null where they do not fit. Each is found under its formal's placeholder.
    /// </summary>
    public Dictionary<Expr, Expr>? BindArguments(
        string callee, IReadOnlyList<Formal> formals, IReadOnlyList<ArgumentSyntax> arguments, SourceSpan span)
    {
        var values = new Dictionary<Expr, Expr>();
        var given = new HashSet<string>();
        var fits = true;
        for (var k = 0; k < arguments.Count; k++)
        {
            var argument = arguments[k];
            var formal = argument.Name is { } name ? formals.FirstOrDefault(f => f.Name == name.Text) : k < formals.Count ? formals[k] : null;
            if (formal is null)
            {
                Report(argument.Span, argument.Name is null ? $"{arguments.Count} arguments are given" : $"'{argument.Name.Text}' is none of them{DidYouMean(argument.Name.Text)}");
            }
            else if (!given.Add(formal.Name))
            {
                Report(argument.Span, $"'{formal.Name}' is given twice");
            }
            else if (BindTo(argument.Value, formal.Type, $"'{formal.Name}' of '{callee}'") is { } value)
            {
                values[formal.Placeholder] = value;
            }
            else
            {
                fits = false;
            }
        }

        foreach (var formal in formals.Where(f => !given.Contains(f.Name)))
        {
            if (formal.Default is not null)
            {
                values[formal.Placeholder] = formal.Default;
            }
            else if (fits)
            {
                Report(span, $"'{formal.Name}' is not given");
            }
        }

        return fits ? values : null;

        string DidYouMean(string name) => Suggestions.Nearest(name, formals.Select(f => f.Name)) is { } nearest ? $" (did you mean '{nearest}'?)" : "";

        void Report(SourceSpan at, string what)
        {
            fits = false;
            var signature = formals.Count == 0 ? "no arguments" : $"({string.Join(", ", formals)})";
            diagnostics.Add(BindingDiagnostics.WrongArguments, at, callee, signature, what);
        }
    }

    private Expr? BindCall(CallSyntax call)
    {
        var name = call.Callee;
        if (IsWrong(name))
        {
            return null;
        }

        switch (Scope.Find(name.Text))
        {
            case TemplateSymbol template:
                return Instantiate(template, name, call.Arguments, call.Span);
            case { } other:
                diagnostics.Add(
                    BindingDiagnostics.WrongKind, name.Span, name.Text, other.What, "a function",
                    other is TensorSymbol ? "Index a tensor with '[...]'." : "Write '*' for a product.");
                return null;
        }

        if (TryBindLocalCall(call, out var local))
        {
            return local;
        }

        if (call.Callee.Text is "int" or "float")
        {
            return BindConversion(call);
        }

        if (Intrinsics.Find(name.Text) is { } intrinsic)
        {
            return BindIntrinsic(call, intrinsic);
        }

        ReportUnknown(name, "function", Intrinsics.Names.Concat(Scope.Symbols.OfType<TemplateSymbol>().Select(s => s.Name)));
        return null;
    }

    /// <summary>Writes a definition out.</summary>
    private Expr? Instantiate(TemplateSymbol symbol, Identifier name, EquatableArray<ArgumentSyntax> arguments, SourceSpan span)
    {
        var template = symbol.Template;
        if (template.Body is not { } body
            || BindArguments(symbol.Name, template.Formals, arguments, span) is not { } values
            || !Available(name, template.Indices))
        {
            return null;
        }

        if (!declarations.TryExpand(body.Size))
        {
            return TooLarge(span);
        }

        // What the body divides by may be an argument.
        var written = body.Substitute(values);
        return ReferenceEquals(written, body) || written.Nodes().Where(node => node.IsIntegerDivision()).All(division => MayDivide(division.Children[1], span)) ? written : null;
    }

    private Expr? BindConversion(CallSyntax call)
    {
        var target = call.Callee.Text == "int" ? ScalarType.Int : ScalarType.Float;
        if (OperandsOf(call, 1, 1) is not { } operands)
        {
            return null;
        }

        var operand = operands[0];
        return (operand.Type, target) switch
        {
            (ScalarType.Bool, ScalarType.Int) => Expr.Select(operand, 1L, 0L),
            (ScalarType.Bool, _) => Expr.Select(operand, 1.0, 0.0),
            (ScalarType.Float, ScalarType.Int) => Expr.Apply(Op.ToInt, operand),
            (ScalarType.Int, ScalarType.Float) => Promote(operand),
            _ => operand,
        };
    }

    private Expr? BindIntrinsic(CallSyntax call, Intrinsic intrinsic)
    {
        var wantsReal = intrinsic.Typing is OpTyping.Real or OpTyping.Test;
        var operands = wantsReal ? OperandsOf(call, intrinsic.Least, intrinsic.Most, BindReal) : OperandsOf(call, intrinsic.Least, intrinsic.Most);
        if (operands is null)
        {
            return null;
        }

        if (operands.Any(o => o.Type == ScalarType.Float) && intrinsic.Typing == OpTyping.Numeric)
        {
            for (var k = 0; k < operands.Count; k++)
            {
                if (operands[k].Type == ScalarType.Int)
                {
                    if (PromoteUnlessQuotient(operands[k], call.Arguments[k].Value) is not { } promoted)
                    {
                        return null;
                    }

                    operands[k] = promoted;
                }
            }
        }

        var wanted = intrinsic.Typing switch
        {
            OpTyping.Integer => ScalarType.Int,
            OpTyping.Real or OpTyping.Test => ScalarType.Float,
            _ => operands[0].Type,
        };
        if (operands.Any(o => o.Type != wanted || o.Type == ScalarType.Bool))
        {
            var takes = intrinsic.Typing switch { OpTyping.Integer => "ints", OpTyping.Numeric => "ints or f32", _ => "f32" };
            ReportOperands(intrinsic.Name, call.Span, operands, $"It takes {takes}.");
            return null;
        }

        return intrinsic.Build(operands);
    }

    private List<Expr>? OperandsOf(CallSyntax call, int least, int most, System.Func<ExpressionSyntax, Expr?>? bind = null)
    {
        if (call.Arguments.Count < least || call.Arguments.Count > most || call.Arguments.Any(a => a.Name is not null))
        {
            var takes = most == int.MaxValue ? $"{least} or more arguments" : least == 1 ? "1 argument" : $"{least} arguments";
            var named = call.Arguments.FirstOrDefault(a => a.Name is not null);
            diagnostics.Add(
                BindingDiagnostics.WrongArguments, call.Span, call.Callee.Text, takes,
                named is null ? $"{call.Arguments.Count} given" : $"'{named.Name!.Text}' is given by name");
            return null;
        }

        return AllBound(call.Arguments.Select(a => (bind ?? Bind)(a.Value)));
    }

    /// <summary>The expressions, all of which have been bound and reported; null where one is wrong.</summary>
    protected static List<Expr>? AllBound(IEnumerable<Expr?> expressions)
    {
        var all = expressions.ToList();
        var right = all.OfType<Expr>().ToList();
        return right.Count == all.Count ? right : null;
    }

    private Expr? BindIndex(IndexSyntax syntax)
    {
        var name = syntax.Tensor;
        if (IsWrong(name))
        {
            return null;
        }

        if (TryBindPart(syntax, out var part))
        {
            return part;
        }

        if (syntax.Indices.OfType<SliceSyntax>().FirstOrDefault() is { } slice)
        {
            diagnostics.Add(VectorDiagnostics.SliceOfNoVector, slice.Span);
            return null;
        }

        var indices = AllBound(syntax.Indices.Select(i => BindTo(i, ScalarType.Int, "An index")));
        switch (Scope.Find(name.Text))
        {
            case TensorSymbol tensor:
                return indices is null ? null : BindElement(syntax, tensor.Tensor, indices);
            case { } other:
                diagnostics.Add(BindingDiagnostics.WrongKind, name.Span, name.Text, other.What, "a tensor", "Only captured tensors have elements.");
                return null;
            default:
                ReportUnknown(name, "tensor", Scope.Symbols.OfType<TensorSymbol>().Select(s => s.Name));
                return null;
        }
    }

    private Expr? BindElement(IndexSyntax syntax, CapturedTensor tensor, List<Expr> indices)
    {
        if (indices.Count != tensor.Rank)
        {
            diagnostics.Add(
                BindingDiagnostics.WrongIndexCount, syntax.Span, tensor.Name, string.Join(", ", tensor.Shape),
                indices.Count == 1 ? "1 index is" : $"{indices.Count} indices are");
            return null;
        }

        var fits = true;
        for (var axis = 0; axis < indices.Count; axis++)
        {
            fits &= CheckAxis(tensor, axis, indices[axis], syntax.Indices[axis].Span);
        }

        return fits ? Expr.Access(tensor.Name, tensor.Element.Loaded(), [.. indices]) : null;
    }

    protected bool CheckAxis(CapturedTensor tensor, int axis, Expr index, SourceSpan span)
    {
        var extent = tensor.Shape[axis];
        if (extent == Names.M && index.Nodes().FirstOrDefault(n => n == Names.QueryPosition || n == Names.KeyPosition) is Variable position)
        {
            diagnostics.Add(BindingDiagnostics.AxisTakesRow, span, $"{axis + 1}", tensor.Name, position.Name);
            return false;
        }

        var range = Ranges().Of(index);
        var beyond = index == extent ? "that same number"
            : range.Max < 0 ? $"at most {range.Max}"
            : extent is IntConstant size && range.Min >= size.Value ? $"at least {range.Min}"
            : null;
        if (beyond is null)
        {
            return true;
        }

        diagnostics.Add(BindingDiagnostics.IndexOutOfBounds, span, $"{axis + 1}", tensor.Name, extent.ToString(), range.IsConstant ? $"{range.Min}" : beyond);
        return false;
    }

    /// <summary>Ranges at any launch: an index of a row or feature, and a dimension, is at least 0 and a length of memory.</summary>
    private static IntegerRanges Ranges() => new(leaf => leaf switch
    {
        Variable { Kind: VariableKind.Index, Name: "b" or "h" or "g" or "m" or "n" or "d" or "e" } => new(0, int.MaxValue - 1),
        Variable { Kind: VariableKind.Dimension } => new(0, int.MaxValue),
        _ => IntegerRange.All,
    });
}

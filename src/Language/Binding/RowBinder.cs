using System.Collections.Generic;
using System.Linq;
using Attn.Diagnostics;
using Attn.IR;
using Attn.Language.Diagnostics;
using Attn.Language.Syntax;

namespace Attn.Language.Binding;

/// <summary>
/// Binds a row function to its values, in order. What an empty row gives is settled here, in ordinary expressions, so that no later level
/// knows of it: subtracting a per-row value that is <c>-inf</c>, the maximum of no keys, subtracts nothing; dividing by a per-row value
/// that is 0, the sum of no keys, gives 0.
/// </summary>
internal sealed class RowBinder(Declarations declarations, DiagnosticBag diagnostics)
{
    private static readonly HashSet<string> OutputNames = [Spec.LogSumExp, Spec.RowMaximum];

    /// <summary>Binds a declaration; null where it is wrong, which is reported.</summary>
    public RowTemplate? Bind(MemberSyntax member)
        => member is RowAliasSyntax alias ? BindAlias(alias) : BindRow((RowSyntax)member);

    private RowTemplate? BindAlias(RowAliasSyntax alias)
    {
        var scope = declarations.Scope.Inner("a row function");
        var formals = declarations.BindFormals(alias.Parameters, scope, "a row function");
        if (alias.Target.IsMissing)
        {
            return null;
        }

        if (!declarations.HasRow(alias.Target.Text))
        {
            diagnostics.Add(
                BindingDiagnostics.UnknownName, alias.Target.Span, "row function", alias.Target.Text, Suggestions.For(alias.Target.Text, declarations.RowNames));
            return null;
        }

        var target = declarations.FindRow(alias.Target.Text);
        var binder = new ExpressionBinder(scope, declarations, diagnostics, new SourceMap());
        return formals is not null && target is not null && binder.BindArguments(target.Name, target.Formals, alias.Arguments, alias.Target.Span) is { } values
            ? target.With(alias.Name.Text, formals, values)
            : null;
    }

    private RowTemplate? BindRow(RowSyntax row)
    {
        var scope = declarations.Scope.Inner("a row function");
        var formals = declarations.BindFormals(row.Parameters, scope, "a row function");
        scope.Add(new ValueSymbol(Stages.ScoreAfter, "the score", RowTemplate.Score));
        var makesWeight = row.Assignments.Any(a => a.Name.Text == Stages.Weight);
        if (!makesWeight)
        {
            scope.Add(new ValueSymbol(Stages.Weight, "the weight", RowTemplate.IncomingWeight));
        }

        var values = new RowValues(scope, declarations, diagnostics);
        foreach (var assignment in row.Assignments)
        {
            values.Assign(assignment);
        }

        var weight = values.BindTo(row.Return.Weight, ScalarType.Float, "The weight");
        var outputs = row.Return.Outputs.Select(o => BindOutput(o, values)).ToList();
        return formals is null || weight is null || outputs.Any(o => o is null) || values.HasErrors
            ? null
            : new RowTemplate(row.Name.Text, formals, values.Steps, weight, outputs!);
    }

    private RowOutput? BindOutput(LetSyntax output, RowValues values)
    {
        if (output.Name.IsMissing)
        {
            return null;
        }

        if (!OutputNames.Contains(output.Name.Text))
        {
            diagnostics.Add(
                BindingDiagnostics.UnknownName, output.Name.Span, "output", output.Name.Text, Suggestions.For(output.Name.Text, OutputNames));
            return null;
        }

        if (values.BindTo(output.Value, ScalarType.Float, $"'{output.Name.Text}'") is not { } value)
        {
            return null;
        }

        if (values.IsPerKey(value))
        {
            diagnostics.Add(BindingDiagnostics.OutputNotPerRow, output.Value.Span, output.Name.Text);
            return null;
        }

        return new RowOutput(output.Name.Text, value, declarations.PlaceOf(output.Span));
    }

    /// <summary>The values that a row function has computed so far.</summary>
    private sealed class RowValues(Scope scope, Declarations declarations, DiagnosticBag diagnostics)
        : ExpressionBinder(scope, declarations, diagnostics, new SourceMap())
    {
        private const string Returned = "return";

        private readonly HashSet<Expr> _perKey = [RowTemplate.Score, RowTemplate.IncomingWeight];
        private readonly HashSet<Expr> _perRow = [];
        private readonly HashSet<string> _names = [];
        private string _assigned = Returned;

        public List<RowStep> Steps { get; } = [];

        public bool HasErrors { get; private set; }

        public void Assign(LetSyntax assignment)
        {
            var name = assignment.Name.IsMissing ? Returned : assignment.Name.Text;
            _assigned = name;
            var step = assignment.Value is CallSyntax call && RowReductions.Find(call.Callee.Text) is { } reduction
                ? Reduce(name, reduction, call)
                : Bind(assignment.Value) is { } value ? NewStep(name, null, value, assignment.Span) : null;
            _assigned = Returned;
            HasErrors |= step is null;
            AddName(assignment.Name, new ValueSymbol(name, "a value of the row function", step));
        }

        public bool IsPerKey(Expr value) => value.Any(_perKey.Contains);

        protected override bool TryBindLocalCall(CallSyntax call, out Expr? value)
        {
            value = null;
            if (RowReductions.Find(call.Callee.Text) is not { } reduction)
            {
                return false;
            }

            value = Reduce($"{_assigned}_{call.Callee.Text}", reduction, call);
            return true;
        }

        protected override Expr Combine(Op op, Expr left, Expr right)
        {
            if (left.Type != ScalarType.Float || !IsOfReductions(right))
            {
                return base.Combine(op, left, right);
            }

            return op == Op.Subtract ? left - Expr.Select(Expr.Apply(Op.Equal, right, double.NegativeInfinity), 0.0, right)
                : op == Op.Divide ? Expr.Select(Expr.Apply(Op.Equal, right, 0.0), 0.0, left / right)
                : base.Combine(op, left, right);
        }

        /// <summary>Whether it is a per-row value that an empty row can make <c>-inf</c> or 0.</summary>
        private bool IsOfReductions(Expr value) => value.Any(_perRow.Contains) && !IsPerKey(value);

        private Expr? Reduce(string name, Reduction reduction, CallSyntax call)
        {
            var counts = call.Callee.Text == RowReductions.Count;
            if (call.Arguments.Count != (counts ? 0 : 1) || call.Arguments.Any(a => a.Name is not null))
            {
                Diagnostics.Add(
                    BindingDiagnostics.WrongArguments, call.Span, call.Callee.Text, counts ? "no arguments" : "1 argument", $"{call.Arguments.Count} given");
                return null;
            }

            var value = counts ? Expr.Float(1) : BindTo(call.Arguments[0].Value, ScalarType.Float, $"What '{call.Callee.Text}' reduces");
            return value is null ? null
                : Steps.FirstOrDefault(s => s.Reduction == reduction && s.Value == value)?.Placeholder ?? NewStep(name, reduction, value, call.Span);
        }

        private Variable NewStep(string name, Reduction? reduction, Expr value, SourceSpan span)
        {
            var unique = name;
            for (var k = 2; !_names.Add(unique); k++)
            {
                unique = $"{name}{k}";
            }

            var placeholder = Expr.Variable(unique, value.Type, VariableKind.Value);
            var perKey = reduction is null && IsPerKey(value);
            (perKey ? _perKey : _perRow).Add(placeholder);
            Steps.Add(new RowStep(unique, placeholder, reduction, value, perKey, Declarations.PlaceOf(span)));
            return placeholder;
        }
    }
}

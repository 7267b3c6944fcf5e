using System.Collections.Generic;
using System.Linq;
using Attn.Diagnostics;
using Attn.IR;
using Attn.Language.Binding;
using Attn.Language.Diagnostics;
using Attn.Language.Imports;
using Attn.Language.Syntax;

namespace Attn.Language;

/// <summary>Gives syntax trees their meaning.</summary>
internal static class Binder
{
    /// <summary>
    /// Binds every declaration of some files, and the attentions of the last one; gives a Spec for each attention without errors. What the parser
    /// has marked missing is passed over, so a file with syntax errors is bound for further errors.
    /// </summary>
    /// <param name="units">Each after those that it imports.</param>
    public static EquatableArray<Spec> Bind(IReadOnlyList<SourceUnit> units)
    {
        var expansion = new Expansion();
        var bound = new Dictionary<SourceUnit, Declarations>();
        foreach (var unit in units)
        {
            ReportBrokenImports(unit);
            if (CanBind(unit))
            {
                var imports = unit.Imports.Select(import => new Import(import.Syntax, bound[import.Unit]));
                var declarations = new Declarations(unit.Tree, imports, Prelude.Declarations, expansion, unit.Diagnostics);
                declarations.BindAll();
                bound.Add(unit, declarations);
            }
        }

        var root = units[units.Count - 1];
        return bound.TryGetValue(root, out var own) ? BindAttentions(root, own) : [];
    }

    /// <summary>Not where an import is wrong: every name that it should have brought would be reported as unknown.</summary>
    private static bool CanBind(SourceUnit unit) => unit.HasAllImports && unit.Imports.All(import => !import.Unit.Diagnostics.HasErrors);

    private static void ReportBrokenImports(SourceUnit unit)
    {
        foreach (var (syntax, imported) in unit.Imports.Where(import => import.Unit.Diagnostics.HasErrors))
        {
            unit.Diagnostics.Add(ImportDiagnostics.ImportHasErrors, syntax.Span, imported.Path);
        }
    }

    private static EquatableArray<Spec> BindAttentions(SourceUnit unit, Declarations declarations)
    {
        var specs = new List<Spec>();
        var names = new HashSet<string>();
        var broken = unit.Diagnostics.HasErrors;
        foreach (var attention in unit.Tree.Members.OfType<AttentionSyntax>())
        {
            var found = new DiagnosticBag();
            if (!attention.Name.IsMissing && !names.Add(attention.Name.Text))
            {
                found.Add(BindingDiagnostics.DuplicateName, attention.Name.Span, attention.Name.Text, "an attention");
            }

            var spec = new AttentionBinder(attention, declarations, found).Bind();
            foreach (var diagnostic in found)
            {
                unit.Diagnostics.Add(diagnostic);
            }

            if (spec is not null && !broken && !found.HasErrors)
            {
                specs.Add(spec);
            }
        }

        return specs.ToEquatableArray();
    }
}

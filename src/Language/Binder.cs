using System;
using System.Collections.Generic;
using System.Linq;
using Attn.Diagnostics;
using Attn.IR;
using Attn.Language.Binding;
using Attn.Language.Diagnostics;
using Attn.Language.Syntax;

namespace Attn.Language;

/// <summary>The Specs of a file and what is wrong with it. A Spec is there only for an attention without errors.</summary>
public sealed record BindResult(EquatableArray<Spec> Specs, EquatableArray<Diagnostic> Diagnostics);

/// <summary>Gives a syntax tree its meaning.</summary>
public static class Binder
{
    /// <summary>
    /// Binds every declaration of a file. What the parser has marked missing is passed over, so a tree with syntax errors can be bound
    /// for further errors.
    /// </summary>
    public static BindResult Bind(SyntaxTree tree)
    {
        var diagnostics = new DiagnosticBag();
        var declarations = new Declarations(tree.Members, Prelude.Declarations, diagnostics);
        declarations.BindAll();
        foreach (var import in tree.Members.OfType<ImportSyntax>())
        {
            diagnostics.Add(BindingDiagnostics.NotSupported, import.Span, "'import'", "Copy the declarations into this file.");
        }

        var specs = new List<Spec>();
        var names = new HashSet<string>();
        var broken = diagnostics.HasErrors;
        foreach (var attention in tree.Members.OfType<AttentionSyntax>())
        {
            var found = new DiagnosticBag();
            if (!attention.Name.IsMissing && !names.Add(attention.Name.Text))
            {
                found.Add(BindingDiagnostics.DuplicateName, attention.Name.Span, attention.Name.Text, "an attention");
            }

            var spec = new AttentionBinder(attention, declarations, found).Bind();
            foreach (var diagnostic in found)
            {
                diagnostics.Add(diagnostic);
            }

            if (spec is not null && !broken && !found.HasErrors)
            {
                specs.Add(spec);
            }
        }

        return new BindResult(specs.ToEquatableArray(), diagnostics.ToEquatableArray());
    }
}

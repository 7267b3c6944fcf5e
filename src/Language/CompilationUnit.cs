using System.Linq;
using Attn.Diagnostics;
using Attn.IR;
using Attn.Language.Syntax;

namespace Attn.Language;

/// <summary>One file, read: what it says and what is wrong with it.</summary>
/// <param name="Source">The text.</param>
/// <param name="Specs">A Spec for each attention without errors, in the order of the source.</param>
/// <param name="Diagnostics">In the order of the source; at most <see cref="Parser.MaxDiagnostics"/> and a note that there are more.</param>
public sealed record CompilationUnit(SourceText Source, EquatableArray<Spec> Specs, EquatableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether any diagnostic is an error.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);

    /// <summary>Parses and binds a text. Never throws on any text; errors are diagnostics.</summary>
    public static CompilationUnit Read(SourceText source)
    {
        var parsed = Parser.Parse(source);
        var bound = Binder.Bind(parsed.Tree);
        var all = new DiagnosticBag();
        foreach (var diagnostic in parsed.Diagnostics.Concat(bound.Diagnostics))
        {
            all.Add(diagnostic);
        }

        return new CompilationUnit(source, parsed.HasErrors ? [] : bound.Specs, Parser.Limited(all));
    }
}

using System.Collections.Generic;
using System.Linq;
using Attn.Diagnostics;
using Attn.IR;
using Attn.Language.Imports;
using Attn.Language.Syntax;

namespace Attn.Language;

/// <summary>One file, read with all that it imports: what it says and what is wrong with it.</summary>
/// <param name="Sources">The texts.</param>
/// <param name="Specs">A Spec for each attention of the file itself without errors, in the order of the source.</param>
/// <param name="Diagnostics">
/// Of each imported file, then of the file itself, in the order of the source; at most <see cref="Parser.MaxDiagnostics"/> a file and a note that
/// there are more.
/// </param>
public sealed record CompilationUnit(SourceSet Sources, EquatableArray<Spec> Specs, EquatableArray<Diagnostic> Diagnostics)
{
    /// <summary>The text of the file itself.</summary>
    public SourceText Source => Sources.Root;

    /// <summary>Whether any diagnostic is an error.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);

    /// <summary>Parses and binds a text that imports nothing. Never throws on any text; errors are diagnostics.</summary>
    public static CompilationUnit Read(SourceText source) => Read(source, GivenTexts.None);

    /// <summary>Parses and binds a text and what it imports. Never throws on any text; errors are diagnostics.</summary>
    public static CompilationUnit Read(SourceText source, IImportResolver imports)
    {
        var units = ImportLoader.Load(source, imports);
        var specs = Binder.Bind(units);
        return new CompilationUnit(
            new SourceSet(source, [.. units.Select(unit => unit.Tree.Source).Where(text => text != source)]),
            specs,
            units.SelectMany(unit => Parser.Limited(unit.Diagnostics)).ToEquatableArray());
    }
}

using System.Collections.Generic;
using System.Linq;
using Attn.Diagnostics;
using Attn.Language.Syntax;

namespace Attn.Language.Imports;

/// <summary>One parsed file of a compilation and the files that it imports.</summary>
internal sealed class SourceUnit
{
    public SourceUnit(ParseResult parsed)
    {
        Tree = parsed.Tree;
        foreach (var diagnostic in parsed.Diagnostics)
        {
            Diagnostics.Add(diagnostic);
        }
    }

    public SyntaxTree Tree { get; }

    public string Path => Tree.Source.Path;

    /// <summary>What is wrong with this file, not with those it imports.</summary>
    public DiagnosticBag Diagnostics { get; } = [];

    /// <summary>The files behind its imports; without those that cannot be had, which its diagnostics say.</summary>
    public List<(ImportSyntax Syntax, SourceUnit Unit)> Imports { get; } = [];

    /// <summary>Whether every file that it imports is there, so that a name that is not known is a mistake.</summary>
    public bool HasAllImports => Imports.Count == Tree.Members.OfType<ImportSyntax>().Count();
}

using System;
using System.IO;
using Attn.Diagnostics;
using Attn.Language.Syntax;

namespace Attn.Language.Binding;

/// <summary>The declarations that every file has: the normalisers, written in the language itself.</summary>
internal static class Prelude
{
    private static readonly Lazy<Declarations> Bound = new(Load);

    public static Declarations Declarations => Bound.Value;

    private static Declarations Load()
    {
        using var stream = typeof(Prelude).Assembly.GetManifestResourceStream("Attn.Language.Prelude.attn")
            ?? throw new InvalidOperationException("The prelude is not embedded in the assembly.");
        using var reader = new StreamReader(stream);
        var parsed = Parser.Parse(new SourceText(reader.ReadToEnd(), "Prelude.attn"));
        var diagnostics = new DiagnosticBag();
        var declarations = new Declarations(parsed.Tree, [], null, new Expansion(), diagnostics);
        declarations.BindAll();
        foreach (var diagnostic in parsed.Diagnostics)
        {
            diagnostics.Add(diagnostic);
        }

        return diagnostics.Count == 0 ? declarations : throw new InvalidOperationException($"The prelude is wrong: {string.Join("; ", diagnostics)}");
    }
}

using System.Collections.Generic;
using System.Linq;
using Attn.Language.Diagnostics;
using Attn.Language.Syntax;

namespace Attn.Language.Imports;

/// <summary>Reads a file and all that it imports, each once.</summary>
internal sealed class ImportLoader
{
    /// <summary>The most files of a compilation; it bounds how deep imports nest, too.</summary>
    public const int MaxFiles = 256;

    private readonly IImportResolver _resolver;

    // A file is here from when it begins to be read; by identity.
    private readonly Dictionary<string, SourceUnit> _units = [];
    private readonly List<SourceUnit> _loaded = [];

    // The files that are being read, each imported by the one before it.
    private readonly List<SourceUnit> _open = [];

    private ImportLoader(IImportResolver resolver) => _resolver = resolver;

    /// <summary>All files of a compilation: each after those it imports, and so <paramref name="root"/> last.</summary>
    public static IReadOnlyList<SourceUnit> Load(SourceText root, IImportResolver resolver)
    {
        var loader = new ImportLoader(resolver);
        loader.Load(root, resolver.IdentityOf(root.Path));
        return loader._loaded;
    }

    private SourceUnit Load(SourceText source, string identity)
    {
        var unit = new SourceUnit(Parser.Parse(source));
        _units.Add(identity, unit);
        _open.Add(unit);
        foreach (var import in unit.Tree.Members.OfType<ImportSyntax>())
        {
            if (Follow(unit, import) is { } imported)
            {
                unit.Imports.Add((import, imported));
            }
        }

        _open.RemoveAt(_open.Count - 1);
        _loaded.Add(unit);
        return unit;
    }

    /// <summary>The file behind an import; null where it cannot be had, which is reported.</summary>
    private SourceUnit? Follow(SourceUnit importing, ImportSyntax import)
    {
        if (!ImportPath.IsRelative(import.Path))
        {
            importing.Diagnostics.Add(ImportDiagnostics.NotRelative, import.Span, import.Path);
            return null;
        }

        var path = ImportPath.Join(importing.Path, import.Path);
        var identity = _resolver.IdentityOf(path);
        if (_units.TryGetValue(identity, out var known))
        {
            return _open.Contains(known) ? Cycle(importing, import, known) : known;
        }

        if (_units.Count >= MaxFiles)
        {
            importing.Diagnostics.Add(ImportDiagnostics.TooManyFiles, import.Span, $"{MaxFiles}");
            return null;
        }

        var read = _resolver.Read(path);
        if (read.Text is null)
        {
            importing.Diagnostics.Add(ImportDiagnostics.CannotRead, import.Span, path, read.Problem);
            return null;
        }

        return Load(new SourceText(read.Text, path), identity);
    }

    private SourceUnit? Cycle(SourceUnit importing, ImportSyntax import, SourceUnit first)
    {
        var way = _open.Skip(_open.IndexOf(first)).Append(first).Select(unit => $"'{unit.Path}'");
        importing.Diagnostics.Add(ImportDiagnostics.Cycle, import.Span, string.Join(" imports ", way));
        return null;
    }
}

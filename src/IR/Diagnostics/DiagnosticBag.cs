using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace Attn.Diagnostics;

/// <summary>Collects findings in one text, so that one run reports many errors.</summary>
public sealed class DiagnosticBag : IReadOnlyCollection<Diagnostic>
{
    private readonly List<Diagnostic> _items = [];

    /// <inheritdoc/>
    public int Count => _items.Count;

    /// <summary>Whether any finding forbids making code.</summary>
    public bool HasErrors => _items.Any(d => d.Severity == Severity.Error);

    /// <summary>Adds a finding.</summary>
    public void Add(DiagnosticDescriptor descriptor, SourceSpan span, params string[] arguments)
        => _items.Add(Diagnostic.Create(descriptor, span, arguments));

    /// <summary>Adds a finding made elsewhere.</summary>
    public void Add(Diagnostic diagnostic) => _items.Add(diagnostic);

    /// <summary>The findings in the order of the source.</summary>
    public IEnumerator<Diagnostic> GetEnumerator()
        => _items.OrderBy(d => d.Span.Start).ThenBy(d => d.Id, System.StringComparer.Ordinal).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

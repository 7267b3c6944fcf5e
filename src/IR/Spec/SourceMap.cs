using System;
using System.Collections.Generic;
using Attn.Diagnostics;

namespace Attn.IR;

/// <summary>
/// Where expressions of one source were written. Equal sub-expressions share the first place. Any two maps are equal, so that
/// levels compare by what they say and not by where it was written.
/// </summary>
public sealed class SourceMap : IEquatable<SourceMap>
{
    private readonly Dictionary<Expr, SourceSpan> _spans = [];
    private readonly Dictionary<string, SourceSpan> _named = [];

    /// <summary>A map that knows nothing.</summary>
    public static SourceMap Empty { get; } = new();

    /// <summary>Remembers where an expression was written, unless an earlier place is known.</summary>
    public void Add(Expr expr, SourceSpan span)
    {
        if (!_spans.TryGetValue(expr, out _))
        {
            _spans[expr] = span;
        }
    }

    /// <summary>Remembers where the construct behind an equation, parameter or tensor was written.</summary>
    public void Add(string name, SourceSpan span) => _named[name] = span;

    /// <summary>
    /// The place of an expression; for one that a pass made, the place of the first operand that has one.
    /// </summary>
    public SourceSpan SpanOf(Expr expr)
    {
        if (_spans.TryGetValue(expr, out var span))
        {
            return span;
        }

        foreach (var child in expr.Children)
        {
            if (SpanOf(child) is { IsNone: false } inner)
            {
                return inner;
            }
        }

        return SourceSpan.None;
    }

    /// <summary>The place of what is behind a name.</summary>
    public SourceSpan SpanOf(string name) => _named.TryGetValue(name, out var span) ? span : SourceSpan.None;

    /// <inheritdoc/>
    public bool Equals(SourceMap? other) => other is not null;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SourceMap;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;
}

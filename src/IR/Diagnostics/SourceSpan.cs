using System;

namespace Attn.Diagnostics;

/// <summary>
/// A range of characters of one source text: <paramref name="Start"/> and <paramref name="Length"/> count UTF-16 units,
/// <paramref name="Line"/> and <paramref name="Column"/> are of the first character and count from 1. <paramref name="Path"/> is the name of the
/// text; null or empty where it has none.
/// </summary>
public readonly record struct SourceSpan(int Start, int Length, int Line, int Column, string? Path = null)
{
    /// <summary>The span of something the compiler made up, or of a whole file.</summary>
    public static SourceSpan None => default;

    /// <summary>The offset just past the last character.</summary>
    public int End => Start + Length;

    /// <summary>Whether the span points at text.</summary>
    public bool IsNone => Line == 0;

    /// <summary>The smallest span that covers both, which are of one text.</summary>
    public SourceSpan To(SourceSpan last)
        => IsNone ? last : last.IsNone ? this : this with { Length = Math.Max(End, last.End) - Start };

    /// <inheritdoc/>
    public override string ToString() => IsNone ? "-" : $"{Line},{Column}";
}

using System;
using System.Collections.Generic;
using Attn.Diagnostics;

namespace Attn.Language.Syntax;

/// <summary>The text of one file and its lines. <c>\n</c>, <c>\r\n</c> and <c>\r</c> end a line.</summary>
public sealed class SourceText
{
    private readonly int[] _lineStarts;

    /// <summary>Wraps a text.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="path">The name under which diagnostics show it.</param>
    public SourceText(string text, string path = "")
    {
        Text = text ?? throw new ArgumentNullException(nameof(text));
        Path = path ?? throw new ArgumentNullException(nameof(path));
        _lineStarts = FindLineStarts(text);
    }

    /// <summary>The characters.</summary>
    public string Text { get; }

    /// <summary>The name under which diagnostics show the text.</summary>
    public string Path { get; }

    /// <summary>A span of this text.</summary>
    /// <param name="start">Offset of the first character.</param>
    /// <param name="length">Number of characters; may be 0.</param>
    public SourceSpan Span(int start, int length)
    {
        var line = Array.BinarySearch(_lineStarts, start);
        if (line < 0)
        {
            line = ~line - 1;
        }

        return new SourceSpan(start, length, line + 1, start - _lineStarts[line] + 1, Path);
    }

    /// <summary>The characters of a line, counted from 1, without what ends it.</summary>
    public string Line(int line)
    {
        var start = _lineStarts[line - 1];
        var end = line < _lineStarts.Length ? _lineStarts[line] : Text.Length;
        return Text.Substring(start, end - start).TrimEnd('\r', '\n');
    }

    /// <summary>The characters of a span.</summary>
    public string Slice(SourceSpan span) => Text.Substring(span.Start, span.Length);

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var at = 0; at < text.Length; at++)
        {
            var ends = text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n'));
            if (ends)
            {
                starts.Add(at + 1);
            }
        }

        return [.. starts];
    }
}

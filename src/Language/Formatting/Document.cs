using System;
using System.Collections.Generic;
using System.Linq;

namespace Attn.Language.Formatting;

/// <summary>
/// Text with choices of where its lines end, after Wadler's pretty printer: a <see cref="GroupDocument"/> stands on one line if it fits,
/// and else every <see cref="LineDocument"/> directly in it ends a line.
/// </summary>
internal abstract class Document
{
    public static readonly Document Empty = new ConcatDocument([]);

    /// <summary>A space, or the end of a line.</summary>
    public static readonly Document Line = new LineDocument(" ");

    /// <summary>Nothing, or the end of a line.</summary>
    public static readonly Document SoftLine = new LineDocument("");

    public static readonly Document Space = new TextDocument(" ");

    /// <summary>The width on one line; no more than <see cref="int.MaxValue"/> / 2, so that widths can be added.</summary>
    public abstract int Width { get; }

    /// <summary>Whether a line has to end in it.</summary>
    public abstract bool Breaks { get; }

    public static Document Text(string text) => new TextDocument(text);

    public static Document Concat(params Document[] parts) => Concat((IEnumerable<Document>)parts);

    /// <summary>One document after the other; <see cref="Empty"/> where there is none.</summary>
    public static Document Concat(IEnumerable<Document> parts)
    {
        var list = parts.Where(part => part != Empty).ToList();
        return list.Count == 0 ? Empty : new ConcatDocument(list);
    }

    public static Document Group(params Document[] parts) => new GroupDocument(Concat(parts));

    /// <summary>Lines that begin in it are one level deeper.</summary>
    public static Document Nest(params Document[] parts) => new NestDocument(Concat(parts));
}

/// <summary>Characters of one line.</summary>
internal sealed class TextDocument(string text) : Document
{
    public string Characters => text;

    public override int Width => text.Length;

    public override bool Breaks => false;
}

/// <summary>A comment after something on its line; what holds it goes on with a line that has to end.</summary>
internal sealed class TrailingCommentDocument(string text) : Document
{
    public string Characters => text;

    public override int Width => text.Length;

    public override bool Breaks => false;
}

/// <summary>The end of a line where the group around it does not fit one; <paramref name="flat"/> where it does.</summary>
internal sealed class LineDocument(string flat) : Document
{
    public string Flat => flat;

    public override int Width => flat.Length;

    public override bool Breaks => false;
}

/// <summary>The end of a line, followed by an empty one if <paramref name="blank"/>.</summary>
internal sealed class HardLineDocument(bool blank) : Document
{
    public bool Blank => blank;

    public override int Width => 0;

    public override bool Breaks => true;
}

internal sealed class ConcatDocument(IReadOnlyList<Document> parts) : Document
{
    public IReadOnlyList<Document> Parts => parts;

    public override int Width { get; } = (int)Math.Min(int.MaxValue / 2, parts.Sum(part => (long)part.Width));

    public override bool Breaks { get; } = parts.Any(part => part.Breaks);
}

internal sealed class NestDocument(Document content) : Document
{
    public Document Content => content;

    public override int Width => content.Width;

    public override bool Breaks => content.Breaks;
}

internal sealed class GroupDocument(Document content) : Document
{
    public Document Content => content;

    public override int Width => content.Width;

    public override bool Breaks => content.Breaks;
}

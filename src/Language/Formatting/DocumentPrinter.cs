using System;
using System.Collections.Generic;
using System.Text;

namespace Attn.Language.Formatting;

/// <summary>Chooses where the lines of a document end, and puts comments that follow one another at line ends into a column.</summary>
internal sealed class DocumentPrinter
{
    private readonly List<PrintedLine> _lines = [];
    private readonly StringBuilder _line = new();
    private int? _commentAt;

    // What is still to be printed, the next piece on top.
    private readonly Stack<Piece> _rest = new();

    private DocumentPrinter()
    {
    }

    /// <summary>The text, whose every line ends with <c>\n</c>.</summary>
    public static string Print(Document document)
    {
        var printer = new DocumentPrinter();
        printer.Run(document);
        return printer.Finish();
    }

    private void Run(Document document)
    {
        _rest.Push(new Piece(0, IsFlat: false, document));
        while (_rest.Count > 0)
        {
            var piece = _rest.Pop();
            switch (piece.Document)
            {
                case TextDocument text:
                    _line.Append(text.Characters);
                    break;
                case TrailingCommentDocument comment:
                    _commentAt = _line.Length;
                    _line.Append(comment.Characters);
                    break;
                case LineDocument line when piece.IsFlat:
                    _line.Append(line.Flat);
                    break;
                case LineDocument:
                    EndLine(piece.Indent);
                    break;
                case HardLineDocument line:
                    EndLine(piece.Indent);
                    if (line.Blank)
                    {
                        EndLine(piece.Indent);
                    }

                    break;
                case ConcatDocument concat:
                    for (var k = concat.Parts.Count - 1; k >= 0; k--)
                    {
                        _rest.Push(piece with { Document = concat.Parts[k] });
                    }

                    break;
                case NestDocument nest:
                    _rest.Push(piece with { Indent = piece.Indent + Formatter.IndentWidth, Document = nest.Content });
                    break;
                case GroupDocument group:
                    _rest.Push(piece with { IsFlat = piece.IsFlat || Fits(group), Document = group.Content });
                    break;
                default:
                    throw new InvalidOperationException($"{piece.Document.GetType().Name} cannot be printed.");
            }
        }
    }

    /// <summary>
    /// Whether a group and what follows it up to the next possible end of a line fit the line. Asked outside of flat groups only, so
    /// that every line in what follows may end.
    /// </summary>
    private bool Fits(GroupDocument group)
    {
        var room = Formatter.MaxWidth - _line.Length - group.Width;
        if (group.Breaks || room < 0)
        {
            return false;
        }

        var following = new Stack<Document>();
        foreach (var piece in _rest)
        {
            following.Push(piece.Document);
            while (following.Count > 0)
            {
                switch (following.Pop())
                {
                    case LineDocument:
                    case HardLineDocument:
                    case TrailingCommentDocument:
                        return true;
                    case ConcatDocument concat:
                        for (var k = concat.Parts.Count - 1; k >= 0; k--)
                        {
                            following.Push(concat.Parts[k]);
                        }

                        break;
                    case NestDocument nest:
                        following.Push(nest.Content);
                        break;

                    case GroupDocument next:
                        following.Push(next.Content);
                        break;
                    case var text:
                        room -= text.Width;
                        break;
                }

                if (room < 0)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private void EndLine(int indent)
    {
        // An empty line has no indentation.
        _lines.Add(new PrintedLine(_line.ToString().TrimEnd(' '), _commentAt));
        _line.Clear().Append(' ', indent);
        _commentAt = null;
    }

    private string Finish()
    {
        if (_line.Length > 0)
        {
            EndLine(0);
        }

        var text = new StringBuilder();
        for (var first = 0; first < _lines.Count;)
        {
            var (last, column, width) = (first, 0, 0);
            for (; last < _lines.Count && _lines[last].CommentAt is { } at; last++)
            {
                column = Math.Max(column, at);
                width = Math.Max(width, _lines[last].Text.Length - at);
            }

            for (; first < last; first++)
            {
                var (line, at) = (_lines[first].Text, _lines[first].CommentAt!.Value);
                text.Append(line, 0, at).Append(' ', column + width <= Formatter.MaxWidth ? column - at : 0).Append(line, at, line.Length - at).Append('\n');
            }

            if (first < _lines.Count)
            {
                text.Append(_lines[first++].Text).Append('\n');
            }
        }

        return text.ToString();
    }

    private readonly record struct Piece(int Indent, bool IsFlat, Document Document);

    /// <summary>A line, and where its comment begins if it ends with one.</summary>
    private readonly record struct PrintedLine(string Text, int? CommentAt);
}

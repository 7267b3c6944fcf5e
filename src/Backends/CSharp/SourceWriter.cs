using System.Text;

namespace Attn.Backends.CSharp;

/// <summary>Indented text.</summary>
internal sealed class SourceWriter(int indent = 0)
{
    private readonly StringBuilder _text = new();
    private int _indent = indent;

    /// <summary>Writes a line; an empty one has no indentation.</summary>
    public void Line(string text = "")
    {
        if (text.Length > 0)
        {
            _text.Append(' ', 4 * _indent).Append(text);
        }

        _text.Append('\n');
    }

    /// <summary>Writes a line and opens a block after it.</summary>
    public void Open(string head)
    {
        Line(head);
        Line("{");
        _indent++;
    }

    /// <summary>Closes a block; a blank line follows where more statements do.</summary>
    public void Close(bool blank = false)
    {
        _indent--;
        Line("}");
        if (blank)
        {
            Line();
        }
    }

    /// <summary>A writer for a part that is inserted later, at this indentation or deeper.</summary>
    public SourceWriter Part(int deeper = 0) => new(_indent + deeper);

    /// <summary>Inserts what a part holds.</summary>
    public void Insert(SourceWriter part) => _text.Append(part._text);

    /// <summary>Indents further, where a line was broken.</summary>
    public void Indent() => _indent++;

    /// <summary>Ends <see cref="Indent"/>.</summary>
    public void Unindent() => _indent--;

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}

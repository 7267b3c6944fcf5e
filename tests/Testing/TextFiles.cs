using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Attn.Testing;

/// <summary>
/// Several files written as one text: a line <c>// file: lib/masks.attn</c> begins the file of that path and is its first line; what stands
/// before the first such line is <see cref="Root"/>.
/// </summary>
public static class TextFiles
{
    /// <summary>The path of the first file.</summary>
    public const string Root = "main.attn";

    private const string Mark = "// file: ";

    /// <summary>The files in their order. Without the lines that begin them, a text of one file is that file.</summary>
    public static IReadOnlyList<(string Path, string Text)> Split(string text)
    {
        var files = new List<(string Path, StringBuilder Text)> { (Root, new StringBuilder()) };
        foreach (var line in text.Split('\n').Select((line, at) => (at == 0 ? "" : "\n") + line))
        {
            if (line.TrimStart('\n').StartsWith(Mark, System.StringComparison.Ordinal))
            {
                files.Add((line.TrimStart('\n')[Mark.Length..].Trim(), new StringBuilder(line.TrimStart('\n'))));
            }
            else
            {
                files[^1].Text.Append(line);
            }
        }

        return [.. files.Select(file => (file.Path, file.Text.ToString()))];
    }
}

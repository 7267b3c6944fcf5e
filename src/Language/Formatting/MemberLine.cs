using System;
using System.Collections.Generic;

namespace Attn.Language.Formatting;

/// <summary>A member of an attention.</summary>
/// <param name="Keyword">The word of the language that it begins with; empty for a <c>let</c>.</param>
/// <param name="IsSetApart">Whether an empty line is before it.</param>
/// <param name="Beginning">The keyword with what is before it; all of a <c>let</c>.</param>
/// <param name="Rest">What follows the keyword.</param>
internal sealed record MemberLine(string Keyword, bool IsSetApart, Document Beginning, Document Rest)
{
    private bool IsOneLine => Keyword.Length > 0 && FitsAfter(Keyword.Length);

    /// <summary>All members; what follows the keywords of stages of one line each, one below the other, begins in one column.</summary>
    public static Document Align(IReadOnlyList<MemberLine> members)
    {
        var parts = new List<Document>();
        for (var first = 0; first < members.Count;)
        {
            var last = first + 1;
            var width = members[first].Keyword.Length;
            while (members[first].IsOneLine && last < members.Count && members[last].IsOneLine && !members[last].IsSetApart)
            {
                width = Math.Max(width, members[last++].Keyword.Length);
            }

            for (var k = first; k < last; k++)
            {
                var padding = members[k].FitsAfter(width) ? width - members[k].Keyword.Length : 0;
                parts.Add(Document.Concat(members[k].Beginning, Document.Text(new string(' ', padding)), members[k].Rest));
            }

            first = last;
        }

        return Document.Concat(parts);
    }

    private bool FitsAfter(int keywordWidth) => !Rest.Breaks && Formatter.IndentWidth + keywordWidth + Rest.Width <= Formatter.MaxWidth;
}

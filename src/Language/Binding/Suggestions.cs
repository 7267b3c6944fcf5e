using System;
using System.Collections.Generic;
using System.Linq;

namespace Attn.Language.Binding;

/// <summary>Finds what a misspelt name may have meant.</summary>
internal static class Suggestions
{
    /// <summary>Advice for a name that nothing has.</summary>
    public static string For(string name, IEnumerable<string> known)
    {
        var candidates = known.Distinct().OrderBy(n => n, StringComparer.Ordinal).ToList();
        return Nearest(name, candidates) is { } nearest ? $"Did you mean '{nearest}'?"
            : candidates.Count == 0 ? "Declare it; nothing of the kind is declared here."
            : "There are: " + string.Join(", ", candidates) + ".";
    }

    /// <summary>The name that a misspelt one is most like; null where none is like it.</summary>
    public static string? Nearest(string name, IEnumerable<string> known) => known
        .Select(candidate => (Name: candidate, Distance: Distance(name, candidate)))
        .Where(candidate => candidate.Distance <= Math.Max(1, name.Length / 3))
        .OrderBy(candidate => candidate.Distance)
        .FirstOrDefault()
        .Name;

    /// <summary>The number of characters to insert, delete, replace or swap with the next one (optimal string alignment).</summary>
    private static int Distance(string from, string to)
    {
        const int tooLong = 64;
        if (from.Length > tooLong || to.Length > tooLong)
        {
            return int.MaxValue;
        }

        var table = new int[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++)
        {
            for (var j = 0; j <= to.Length; j++)
            {
                table[i, j] = i == 0 ? j : j == 0 ? i
                    : Math.Min(
                        Math.Min(table[i - 1, j], table[i, j - 1]) + 1,
                        table[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                {
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
                }
            }
        }

        return table[from.Length, to.Length];
    }
}

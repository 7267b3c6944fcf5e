using System;
using System.Collections.Generic;
using System.IO;

namespace Attn.Cli.Output;

/// <summary>The lines that differ between two texts, by their longest common subsequence.</summary>
internal static class LineDiff
{
    /// <summary>Writes removed lines after <c>-</c> and added ones after <c>+</c>; what both texts have is left out.</summary>
    public static void Write(TextWriter writer, string before, string after)
    {
        var (old, young) = (Lines(before), Lines(after));
        var common = new int[old.Length + 1, young.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = young.Length - 1; j >= 0; j--)
            {
                common[i, j] = old[i] == young[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        for (int i = 0, j = 0; i < old.Length || j < young.Length;)
        {
            if (i < old.Length && j < young.Length && old[i] == young[j])
            {
                (i, j) = (i + 1, j + 1);
            }
            else if (i < old.Length && (j == young.Length || common[i + 1, j] >= common[i, j + 1]))
            {
                writer.WriteLine($"- {old[i++]}");
            }
            else
            {
                writer.WriteLine($"+ {young[j++]}");
            }
        }
    }

    private static string[] Lines(string text) => text.TrimEnd('\n').Split('\n');
}

using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Attn.Backends.CSharp;

/// <summary>A local of the caller that a sweep may read.</summary>
/// <param name="Type">Its C# type.</param>
/// <param name="Name">Its identifier.</param>
internal readonly record struct SweepInput(string Type, string Name);

/// <summary>
/// Makes a method of its own out of a sweep. A just-in-time compiler inlines the operations of registers only up to a budget a
/// method; a sweep a method keeps each within it, and costs one call a register of rows.
/// </summary>
internal static class SweepMethod
{
    /// <summary>Whether C# text mentions an identifier.</summary>
    public static bool Reads(string text, string identifier) => Regex.IsMatch(text, $@"\b{Regex.Escape(identifier)}\b");

    /// <summary>Prints the method; returns the call of it.</summary>
    /// <param name="writer">Where the method goes.</param>
    /// <param name="name">The method's identifier.</param>
    /// <param name="kind">The type parameter that says whether a tile is full; null where none is.</param>
    /// <param name="body">The sweep.</param>
    /// <param name="inputs">What it may read; it is handed what it does read.</param>
    /// <param name="results">The reductions that it leaves.</param>
    public static string Print(
        SourceWriter writer, string name, string? kind, SourceWriter body, IEnumerable<SweepInput> inputs, IReadOnlyList<string> results)
    {
        var text = body.ToString();
        var read = inputs.Where(i => Reads(text, i.Name)).ToList();
        var type = results.Count switch
        {
            0 => "void",
            1 => "V",
            _ => $"({string.Join(", ", results.Select(r => $"V {r}"))})",
        };
        writer.Line("[MethodImpl(MethodImplOptions.AggressiveOptimization)]");
        var generic = kind is null ? "" : $"<{kind}>";
        writer.Line($"private {type} {name}{generic}({string.Join(", ", read.Select(i => $"{i.Type} {i.Name}"))})");
        if (kind is not null)
        {
            writer.Indent();
            writer.Line($"where {kind} : struct, ITileKind");
            writer.Unindent();
        }

        writer.Line("{");
        writer.Indent();
        writer.Insert(body);
        if (results.Count > 0)
        {
            writer.Line($"return {(results.Count == 1 ? results[0] : $"({string.Join(", ", results)})")};");
        }

        writer.Close();
        return $"{name}{generic}({string.Join(", ", read.Select(i => i.Name))})";
    }
}

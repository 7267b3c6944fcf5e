using System.Collections;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text;
using Attn.Diagnostics;
using Attn.Language.Syntax;

namespace Attn.Language.Tests;

/// <summary>Prints a tree with every node's span and text, for snapshots. Works on any node by reflection, so no node can be forgotten.</summary>
internal static class SyntaxDump
{
    public static string Print(SyntaxTree tree)
    {
        var text = new StringBuilder();
        foreach (var member in tree.Members)
        {
            Print(text, "", member, tree.Source, 0);
        }

        return text.ToString();
    }

    private static void Print(StringBuilder text, string label, SyntaxNode node, SourceText source, int depth)
    {
        text.Append(' ', depth * 2).Append(label).Append(node.GetType().Name.Replace("Syntax", "", System.StringComparison.Ordinal));
        var properties = node.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(p => p.Name is not ("Span" or "EqualityContract" or "IsMissing" or "IsTensor"))
            .OrderBy(p => p.MetadataToken)
            .ToList();
        foreach (var property in properties)
        {
            if (property.GetValue(node) is string or bool or long or double or System.Enum)
            {
                text.Append(CultureInfo.InvariantCulture, $" {property.Name}={Quote(property.GetValue(node)!)}");
            }
        }

        text.Append(CultureInfo.InvariantCulture, $" @{node.Span.Line},{node.Span.Column}+{node.Span.Length}");
        var slice = source.Slice(node.Span);
        text.Append(slice.Length <= 60 && !slice.Contains('\n', System.StringComparison.Ordinal) ? $" `{slice}`" : "").Append('\n');
        foreach (var property in properties)
        {
            switch (property.GetValue(node))
            {
                case SyntaxNode child:
                    Print(text, property.Name + ": ", child, source, depth + 1);
                    break;
                case string:
                    break;
                case IEnumerable children:
                    foreach (var child in children)
                    {
                        Print(text, property.Name, child, source, depth + 1);
                    }

                    break;
            }
        }
    }

    private static void Print(StringBuilder text, string label, object child, SourceText source, int depth)
    {
        if (child is SyntaxNode node)
        {
            Print(text, label + ": ", node, source, depth);
        }
        else if (child is OperatorSyntax op)
        {
            text.Append(' ', depth * 2).Append(CultureInfo.InvariantCulture, $"{label}: {op.Kind} @{op.Span.Line},{op.Span.Column} `{source.Slice(op.Span)}`\n");
        }
    }

    private static string Quote(object value)
        => value is string s ? $"\"{s.Replace("\n", "\\n", System.StringComparison.Ordinal)}\"" : System.Convert.ToString(value, CultureInfo.InvariantCulture)!;
}

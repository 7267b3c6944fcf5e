using System.Collections.Generic;
using System.Linq;

namespace Attn.Language.Imports;

/// <summary>
/// Paths in imports: relative to the importing file, with <c>/</c> between folders on every system, so that a file means the same
/// everywhere.
/// </summary>
internal static class ImportPath
{
    public static bool IsRelative(string import)
        => import.Length > 0 && import[0] != '/' && import[import.Length - 1] != '/' && !import.Any(c => c is '\\' or ':' || char.IsControl(c));

    /// <summary>
    /// The path of an imported file. The importing file's folder stays spelt as it is, so that all files of a compilation are named alike.
    /// </summary>
    public static string Join(string importing, string import)
    {
        var folder = importing.Substring(0, importing.LastIndexOfAny(['/', '\\']) + 1);
        var separator = folder.Length > 0 && folder[folder.Length - 1] == '\\' ? "\\" : "/";
        var parts = new List<string>();
        foreach (var part in import.Split('/').Where(p => p is not ("" or ".")))
        {
            if (part != "..")
            {
                parts.Add(part);
            }
            else if (parts.Count > 0 && parts[parts.Count - 1] != "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (ParentOf(folder) is { } parent)
            {
                folder = parent;
            }
            else
            {
                parts.Add(part);
            }
        }

        return folder + string.Join(separator, parts);
    }

    /// <summary>The folder above one that ends with a separator; null where its text does not name it.</summary>
    private static string? ParentOf(string folder)
    {
        var name = folder.TrimEnd('/', '\\');
        var start = name.LastIndexOfAny(['/', '\\']) + 1;
        return name.Length == 0 || name.Substring(start) is "." or ".." || name[name.Length - 1] == ':' ? null : name.Substring(0, start);
    }
}

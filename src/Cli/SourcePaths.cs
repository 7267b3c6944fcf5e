using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Attn.Cli;

/// <summary>
/// Finds the files that a command line names: files, folders (all <c>.attn</c> files below them) and patterns with <c>*</c>, <c>?</c> and
/// <c>**</c>, for shells that do not expand them.
/// </summary>
internal static class SourcePaths
{
    /// <summary>Each file once, in the order of the command line and within an argument by name.</summary>
    /// <exception cref="ToolException">An argument names no file.</exception>
    public static IReadOnlyList<string> Resolve(IEnumerable<string> arguments)
        => [.. arguments.SelectMany(Resolve).DistinctBy(Path.GetFullPath)];

    private static IEnumerable<string> Resolve(string argument)
    {
        try
        {
            if (Directory.Exists(argument))
            {
                return NotEmpty(argument, FilesBelow(argument));
            }

            if (File.Exists(argument) || !argument.AsSpan().ContainsAny('*', '?'))
            {
                return [argument];
            }

            var root = FixedPart(argument);
            var pattern = ExpressionOf(argument.Replace('\\', '/'));
            return Directory.Exists(root) || root.Length == 0
                ? NotEmpty(argument, FilesBelow(root.Length == 0 ? "." : root).Select(path => root.Length == 0 ? path[2..] : path).Where(path => pattern.IsMatch(path.Replace('\\', '/'))))
                : throw new ToolException(ToolErrors.NoFiles, argument);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new ToolException(ToolErrors.CannotRead, argument, error.Message);
        }
    }

    private static List<string> NotEmpty(string argument, IEnumerable<string> files)
    {
        var found = files.ToList();
        return found.Count > 0 ? found : throw new ToolException(ToolErrors.NoFiles, argument);
    }

    // Folders that the file system keeps hidden, such as those of a version control system, are not searched.
    private static IEnumerable<string> FilesBelow(string folder)
        => Directory.EnumerateFiles(folder, "*.attn", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true }).Order(StringComparer.Ordinal);

    /// <summary>The folders before the first one with a wildcard.</summary>
    private static string FixedPart(string pattern)
    {
        var wildcard = pattern.AsSpan().IndexOfAny('*', '?');
        var separator = pattern.AsSpan(0, wildcard).LastIndexOfAny('/', '\\');
        return separator < 0 ? "" : separator == 0 ? pattern[..1] : pattern[..separator];
    }

    private static Regex ExpressionOf(string pattern) => new(
        "^" + Regex.Escape(pattern).Replace(@"\*\*/", "(.*/)?", StringComparison.Ordinal).Replace(@"\*\*", ".*", StringComparison.Ordinal)
            .Replace(@"\*", "[^/]*", StringComparison.Ordinal).Replace(@"\?", "[^/]", StringComparison.Ordinal) + "$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
}

using System;
using System.IO;

namespace Attn.Cli.Output;

/// <summary>Writes a file that the command line names.</summary>
internal static class OutputFile
{
    /// <summary>Writes a file.</summary>
    /// <param name="path">Where.</param>
    /// <param name="write">Writes to the path.</param>
    /// <exception cref="ToolException">It cannot be written.</exception>
    public static void Write(string path, Action<string> write)
    {
        try
        {
            write(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ToolException(ToolErrors.CannotWrite, path, error.Message);
        }
    }

    /// <summary>Writes a file of text.</summary>
    /// <inheritdoc cref="Write(string, Action{string})"/>
    public static void Write(string path, string text) => Write(path, at => File.WriteAllText(at, text));
}

using System;
using System.IO;
using System.Text;
using Attn.Language;
using Attn.Language.Imports;
using Attn.Language.Syntax;

namespace Attn.Compiler;

/// <summary>Reads <c>.attn</c> files, and those they import, from the file system.</summary>
public sealed class SourceFiles : IImportResolver
{
    private SourceFiles()
    {
    }

    /// <summary>Imports of files by files.</summary>
    public static IImportResolver Imports { get; } = new SourceFiles();

    /// <summary>The text of a file.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be.</exception>
    public static SourceText Read(string path) => new(Decode(BytesOf(path)), path);

    /// <summary>The bytes of a file, as far as the parser would take them: it refuses a longer text in any case.</summary>
    /// <inheritdoc cref="Read"/>
    public static byte[] BytesOf(string path)
    {
        using var file = File.OpenRead(path);
        var bytes = new byte[(int)Math.Min(file.Length, Parser.MaxFileBytes + 1)];
        file.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>The text of UTF-8, without a mark of its byte order.</summary>
    public static string Decode(byte[] bytes) => Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');

    /// <summary>Whether an exception of <see cref="BytesOf"/> says that there is no such file to be read.</summary>
    public static bool IsUnreadable(Exception error)
        => error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    /// <inheritdoc/>
    string IImportResolver.IdentityOf(string path)
    {
        try
        {
            return Path.GetFullPath(path);
        }
        catch (Exception error) when (IsUnreadable(error))
        {
            // Reading it says what is wrong with it.
            return path;
        }
    }

    /// <inheritdoc/>
    ImportedText IImportResolver.Read(string path)
    {
        try
        {
            return ImportedText.Of(Read(path).Text);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return ImportedText.Missing("there is no such file");
        }
        catch (Exception error) when (IsUnreadable(error))
        {
            return ImportedText.Missing(error.Message.TrimEnd('.'));
        }
    }
}

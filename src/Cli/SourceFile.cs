using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Attn.Compiler;
using Attn.IR;
using Attn.Language;
using Attn.Language.Syntax;

namespace Attn.Cli;

/// <summary>One attention of a file.</summary>
/// <param name="Sources">The texts it was read from.</param>
/// <param name="Spec">What it computes.</param>
internal sealed record Attention(SourceSet Sources, Spec Spec);

/// <summary>Reads <c>.attn</c> files.</summary>
internal static class SourceFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file with what it imports, and everything that is wrong with them.</summary>
    /// <exception cref="ToolException">The file cannot be read.</exception>
    public static CompilationUnit Read(string path) => CompilationUnit.Read(new SourceText(SourceFiles.Decode(BytesOf(path)), path), SourceFiles.Imports);

    /// <summary>The text of a file, which stands for its bytes: it can be written back.</summary>
    /// <exception cref="ToolException">The file cannot be read, or is not UTF-8.</exception>
    public static SourceText Text(string path)
    {
        var bytes = BytesOf(path);
        try
        {
            Strict.GetCharCount(bytes);
        }
        catch (DecoderFallbackException error) when (bytes.Length <= Parser.MaxFileBytes)
        {
            throw new ToolException(ToolErrors.NotText, path, error.Index.ToString(CultureInfo.InvariantCulture));
        }
        catch (DecoderFallbackException)
        {
            // Cut off inside a character, and too large in any case, which the parser says.
        }

        return new SourceText(SourceFiles.Decode(bytes), path);
    }

    /// <summary>All attentions of a file; a file of declarations only has none.</summary>
    /// <exception cref="ToolException">The file cannot be read or has errors.</exception>
    public static IReadOnlyList<Attention> Attentions(string path)
    {
        var unit = WithoutErrors(path);
        return [.. unit.Specs.Select(spec => new Attention(unit.Sources, spec))];
    }

    /// <summary>The attention of a name; where none is given, the one called as the file, or the only one.</summary>
    /// <exception cref="ToolException">The file cannot be read or has errors, or there is no such attention.</exception>
    public static Attention Attention(string path, string? name)
    {
        var unit = WithoutErrors(path);
        if (unit.Specs.Count == 0)
        {
            throw new ToolException(ToolErrors.NoAttention, path);
        }

        var wanted = name ?? Path.GetFileNameWithoutExtension(path);
        var found = unit.Specs.FirstOrDefault(spec => spec.Name == wanted) ?? (name is null && unit.Specs.Count == 1 ? unit.Specs[0] : null);
        var names = string.Join(", ", unit.Specs.Select(spec => spec.Name));
        return found is not null ? new Attention(unit.Sources, found)
            : name is null ? throw new ToolException(ToolErrors.SeveralAttentions, path, names)
            : throw new ToolException(ToolErrors.NoSuchAttention, path, name, names);
    }

    private static CompilationUnit WithoutErrors(string path)
    {
        var unit = Read(path);
        return unit.HasErrors ? throw new ToolException(unit.Diagnostics, unit.Sources) : unit;
    }

    private static byte[] BytesOf(string path)
    {
        try
        {
            return SourceFiles.BytesOf(path);
        }
        catch (Exception error) when (SourceFiles.IsUnreadable(error))
        {
            throw new ToolException(ToolErrors.CannotRead, path, error.Message);
        }
    }
}

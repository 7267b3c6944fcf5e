namespace Attn.Language.Imports;

/// <summary>Reads the files that imports name. The language has no files of its own: its host gives them.</summary>
public interface IImportResolver
{
    /// <summary>Equal for two paths of one file, so that it is read once and a cycle is seen however it is spelt.</summary>
    /// <param name="path">The path of a text, or of one joined with the path in an import of it.</param>
    string IdentityOf(string path);

    /// <summary>The text of a file. Does not throw.</summary>
    /// <param name="path">The importing file's path joined with the path in the import.</param>
    ImportedText Read(string path);
}

/// <summary>The text of an imported file, or why there is none.</summary>
/// <param name="Text">The characters; null where the file cannot be read.</param>
/// <param name="Problem">Why not, as the end of a sentence without its full stop: <c>it does not exist</c>; empty where there is a text.</param>
public sealed record ImportedText(string? Text, string Problem)
{
    /// <summary>A file that was read.</summary>
    public static ImportedText Of(string text) => new(text, "");

    /// <summary>A file that cannot be.</summary>
    public static ImportedText Missing(string problem) => new(null, problem);
}

using System.Collections.Generic;

namespace Attn.Language.Imports;

/// <summary>Imports of texts that are at hand, by their paths.</summary>
public sealed class GivenTexts(IReadOnlyDictionary<string, string> texts) : IImportResolver
{
    /// <summary>For a text that stands alone: there is nothing to import.</summary>
    public static GivenTexts None { get; } = new(new Dictionary<string, string>());

    /// <inheritdoc/>
    public string IdentityOf(string path) => path;

    /// <inheritdoc/>
    public ImportedText Read(string path) => texts.TryGetValue(path, out var text) ? ImportedText.Of(text)
        : ImportedText.Missing(texts.Count == 0 ? "this text was given without other files" : "it is not among the files that were given");
}

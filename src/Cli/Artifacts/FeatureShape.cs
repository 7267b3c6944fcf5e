using System;
using System.Collections.Generic;
using System.Globalization;

namespace Attn.Cli.Artifacts;

/// <summary>The lengths that an artifact is compiled for.</summary>
/// <param name="HeadDim">D.</param>
/// <param name="ValueDim">E.</param>
internal readonly record struct FeatureShape(int HeadDim, int ValueDim)
{
    /// <summary>Reads <c>D=64</c> or <c>D=64,E=128</c>.</summary>
    /// <exception cref="FormatException">The text is neither.</exception>
    public static FeatureShape Parse(string text)
    {
        var lengths = new Dictionary<string, int>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            if (part.Split('=') is not [("D" or "E") and var name, var value] || !int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var length)
                || length == 0 || !lengths.TryAdd(name, length))
            {
                throw new FormatException($"'{text}' is not a shape such as D=64 or D=64,E=128.");
            }
        }

        return lengths.TryGetValue("D", out var headDim)
            ? new FeatureShape(headDim, lengths.GetValueOrDefault("E", headDim))
            : throw new FormatException($"'{text}' does not say D.");
    }
}

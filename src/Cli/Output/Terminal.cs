using System.IO;

namespace Attn.Cli.Output;

/// <summary>Where a command reads and writes: results to one stream; errors, notes and progress to the other.</summary>
/// <param name="Output">Results, and nothing else: scripts read it.</param>
/// <param name="Error">Everything for a person.</param>
/// <param name="ShowsProgress">Whether a person is looking at <paramref name="Error"/>.</param>
public sealed record Terminal(TextWriter Output, TextWriter Error, bool ShowsProgress)
{
    /// <summary>What a command reads that is asked to read from no file.</summary>
    public TextReader Input { get; init; } = TextReader.Null;

    /// <summary>Whether a person is looking at the results, on a screen that has colours.</summary>
    public bool ShowsColour { get; init; }

    /// <summary>Says where a long job is, on one line that the next call overwrites; an empty text clears it.</summary>
    internal void Progress(string text)
    {
        if (ShowsProgress)
        {
            Error.Write($"\r\u001b[K{text}");
            Error.Flush();
        }
    }
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Attn.Cpu.Bench;

/// <summary>What a peer answers to a request: <c>ms 12.5 12.3</c>, or <c>none WHY</c> where it has no way to do it, or failed.</summary>
/// <param name="Milliseconds">What each call took.</param>
/// <param name="Declined">Why there are none; null where there are.</param>
internal sealed record PeerAnswer(IReadOnlyList<double> Milliseconds, string? Declined)
{
    /// <summary>Reads an answer.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static PeerAnswer Parse(string line)
    {
        var (verb, rest) = line.IndexOf(' ', StringComparison.Ordinal) is var space and >= 0 ? (line[..space], line[(space + 1)..]) : (line, "");
        return verb switch
        {
            "ms" => new([.. rest.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Number)], null),
            "none" => new([], rest.Length == 0 ? "no reason given" : rest),
            _ => throw new FormatException($"A peer answers 'ms NUMBER...' or 'none WHY', not '{line}'."),
        };
    }

    private static double Number(string text)
        => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) && number > 0
            ? number
            : throw new FormatException($"'{text}' is not a time in milliseconds.");
}

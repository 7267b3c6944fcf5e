using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Attn.Runtime;

namespace Attn.Cli.Launch;

/// <summary>
/// The text of <c>--shape</c>: <c>B=1,Hq=8,Hk=2,M=1024,N=1024,D=64,E=64</c>, and lengths of dimensions that captured tensors
/// bind. M and D must be there; B and Hq are 1, Hk is Hq, N is M and E is D where they are left out.
/// </summary>
internal static class ShapeText
{
    private static readonly string[] Operands = ["B", "Hq", "Hk", "M", "N", "D", "E"];
    private static readonly string[] Required = ["M", "D"];

    /// <summary>Reads a shape.</summary>
    /// <exception cref="FormatException">The text is no shape; the message says why.</exception>
    public static Dimensions Parse(string text)
    {
        var lengths = new Dictionary<string, long>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            var (name, value) = part.Split('=') is [var left, var right] ? (left.Trim(), right) : throw NotAShape(part);
            if (name.Length == 0 || !long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var length))
            {
                throw NotAShape(part);
            }

            if (!lengths.TryAdd(name, length))
            {
                throw new FormatException($"'{name}' is given twice.");
            }
        }

        var missing = Required.Where(name => !lengths.ContainsKey(name)).ToList();
        if (missing.Count > 0)
        {
            throw new FormatException($"{string.Join(" and ", missing)} must be given, as in B=1,Hq=8,Hk=2,M=1024,N=1024,D=64.");
        }

        try
        {
            var queryHeads = Length("Hq", 1);
            var shape = new AttentionShape(
                Length("B", 1), queryHeads, Length("Hk", queryHeads), lengths["M"], Length("N", lengths["M"]), lengths["D"], Length("E", lengths["D"]));
            return new Dimensions(shape, lengths.Where(pair => !Operands.Contains(pair.Key)));
        }
        catch (AttnException impossible)
        {
            throw new FormatException(impossible.Message, impossible);
        }

        long Length(string name, long other) => lengths.GetValueOrDefault(name, other);
    }

    private static FormatException NotAShape(string part) => new($"'{part}' is not NAME=LENGTH with a length of 0 or more.");
}

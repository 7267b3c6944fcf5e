using System;
using System.Collections.Generic;

namespace Attn.Passes.Tests.Analysis;

/// <summary>Random predicates as text: every integer operator, comparisons, boolean structure, tables of rows, keys, heads and blocks of pairs, of integers, truths and reals, sorted and not, and reads that another part guards.</summary>
internal sealed class RandomMask(Random random)
{
    public static IReadOnlyDictionary<string, long> Parameters { get; } = new Dictionary<string, long> { ["window"] = 5, ["huge"] = long.MaxValue - 2 };

    public string Next() => Truth(3);

    private string Truth(int depth)
    {
        if (depth > 0 && random.Next(3) > 0)
        {
            return random.Next(6) switch
            {
                0 => $"!({Truth(depth - 1)})",
                1 => $"select({Truth(depth - 1)}, {Truth(depth - 1)}, {Truth(depth - 1)})",
                2 => $"({Truth(depth - 1)}) {Pick("==", "!=")} ({Truth(depth - 1)})",
                3 => $"(({Truth(depth - 1)}) || ({Truth(depth - 1)}))",
                _ => $"({Truth(depth - 1)}) && ({Truth(depth - 1)})",
            };
        }

        return random.Next(15) switch
        {
            14 => "j / 8 + 1 < (max(M, N) + 7) / 8 && layout[b, i / 4, j / 8 + 1]",
            13 => Pick("layout[b, i / 4, j / 8]", "layout[b, j / 4, i / 8]", "layout[b, i / window, j / 8]", "layout[b, min(i, j) / 4, max(i, j) / 8]"),
            12 => "flag[b, (i / 8 + j / 4) % max(M, N)]",
            0 => Pick("flag[b, i]", "flag[b, j]"),
            1 => $"{Real()} {Pick("<", "<=", "==", "!=")} {Real()}",
            2 => "ring[b, j] < max(M, N) && doc[b, ring[b, j]] <= doc[b, i]",
            3 => "j + 3 < max(M, N) && doc[b, j + 3] == doc[b, i]",
            _ => $"{Number(2)} {Pick("<", "<=", "==", "!=")} {Number(2)}",
        };
    }

    private string Number(int depth)
    {
        if (depth > 0 && random.Next(3) > 0)
        {
            return random.Next(9) switch
            {
                0 => $"{Pick("min", "max")}({Number(depth - 1)}, {Number(depth - 1)})",
                1 => $"{Pick("abs", "sign", "popcount", "-", "~")}({Number(depth - 1)})",
                2 => $"({Number(depth - 1)} {Pick("/", "%")} {random.Next(1, 9)})",
                3 => $"({Number(depth - 1)} {Pick("&", "|", "^")} {Number(depth - 1)})",
                4 => $"({Number(depth - 1)} {Pick("<<", ">>")} {random.Next(0, 5)})",
                5 => $"select({Truth(0)}, {Number(depth - 1)}, {Number(depth - 1)})",
                _ => $"({Number(depth - 1)} {Pick("+", "-", "*")} {Number(depth - 1)})",
            };
        }

        return Pick("i", "j", "i", "j", "i - j", "h", "M", "N", "window", "huge", "doc[b, i]", "doc[b, j]", "ring[b, i]", "ring[b, j]", "kind[b, j]", "wide[b, i]", "wide[b, j]", "lengths[b]", "heads[h]", "ring[b, (i - j) % max(M, N)]", "ring[b, (i / 4 ^ j / 4) % max(M, N)]", "cells[b, i / 4, j / 8]", "cells[b, ring[b, i] % ((max(M, N) + 3) / 4), cells[b, i / 4, j / 8] * j / 8 % ((max(M, N) + 7) / 8)]", random.Next(-4, 20).ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    private string Real() => Pick("gate[b, i]", "gate[b, j]", "0.5", $"0.25 * float({Number(1)})");

    private string Pick(params string[] choices) => choices[random.Next(choices.Length)];
}

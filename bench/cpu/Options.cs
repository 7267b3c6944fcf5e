using System;
using System.Collections.Generic;
using System.Globalization;

namespace Attn.Cpu.Bench;

/// <summary>What the command line says.</summary>
internal sealed record Options
{
    public const string Usage = """
        attn-bench-cpu [--works NAME,NAME] [--threads N] [--rounds N] [--seconds N] [--peer NAME,NAME] [--table FILE] [--accuracy] [--list]
          --works         works whose name begins with one of these; all where it is left out
          --threads       threads of every contender; 2 where it is left out
          --rounds        turns of every contender at every work; 8 where it is left out
          --seconds       begin no further round after so long, whatever --rounds says
          --peer          libraries to measure as well: torch, onnxruntime, onnxruntime-node
          --node-modules  the folder from which node finds onnxruntime-node; the current one where it is left out
          --python        the Python that has torch and onnxruntime; python3 where it is left out
          --table         write a table in Markdown to this file
          --accuracy      compare results with float64 and measure no time
          --list          print the names of the works
        """;

    public IReadOnlyList<string> Works { get; private init; } = [""];

    public int Threads { get; private init; } = 2;

    public int Rounds { get; private init; } = 8;

    public TimeSpan Budget { get; private init; } = TimeSpan.MaxValue;

    public IReadOnlyList<string> Peers { get; private init; } = [];

    public string NodeModules { get; private init; } = ".";

    public string Python { get; private init; } = "python3";

    public string? Table { get; private init; }

    public bool Accuracy { get; private init; }

    public bool List { get; private init; }

    /// <summary>Reads the arguments.</summary>
    /// <exception cref="FormatException">One is wrong.</exception>
    public static Options Parse(IReadOnlyList<string> arguments)
    {
        var options = new Options();
        for (var k = 0; k < arguments.Count; k++)
        {
            options = arguments[k] switch
            {
                "--accuracy" => options with { Accuracy = true },
                "--list" => options with { List = true },
                "--works" => options with { Works = Next().Split(',') },
                "--threads" => options with { Threads = Count() },
                "--rounds" => options with { Rounds = Count() },
                "--seconds" => options with { Budget = TimeSpan.FromSeconds(Count()) },
                "--peer" => options with { Peers = Libraries() },
                "--node-modules" => options with { NodeModules = Next() },
                "--python" => options with { Python = Next() },
                "--table" => options with { Table = Next() },
                var other => throw new FormatException($"'{other}' is no option."),
            };

            string Next() => ++k < arguments.Count ? arguments[k] : throw new FormatException($"A value is missing after {arguments[^1]}.");

            int Count() => int.TryParse(Next(), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0
                ? count
                : throw new FormatException($"'{arguments[k]}' is not a number from 1 on.");

            string[] Libraries() => Array.TrueForAll(Next().Split(','), PeerProcess.Exists)
                ? arguments[k].Split(',')
                : throw new FormatException($"'{arguments[k]}': the peers are torch, onnxruntime and onnxruntime-node.");
        }

        return options;
    }

    /// <summary>Whether a name begins with one of <see cref="Works"/>.</summary>
    public bool Selects(string work)
    {
        foreach (var prefix in Works)
        {
            if (work.StartsWith(prefix, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}

using System;
using System.Globalization;

namespace Attn.Bench.Fuzz;

/// <summary>What a run is asked for.</summary>
/// <param name="Count">The number of inputs.</param>
/// <param name="Seed">Where they come from.</param>
/// <param name="Time">When to stop in any case.</param>
/// <param name="Attentions">How many of a hundred inputs are attentions that are run.</param>
/// <param name="Threads">How many inputs are worked on at once.</param>
/// <param name="From">The number of the first input.</param>
/// <param name="Findings">The file that findings are appended to; empty where they go to the standard error.</param>
/// <param name="Journal">The journal of a worker; empty in the process that starts them.</param>
internal sealed record Settings(int Count, int Seed, TimeSpan Time, int Attentions, int Threads, int From, string Findings, string Journal)
{
    public static Settings Parse(string[] arguments)
    {
        return new Settings(
            Number("--count", 100_000),
            Number("--seed", 1),
            TimeSpan.FromMinutes(Number("--minutes", 24 * 60)),
            Number("--attentions", 5),
            Number("--threads", Environment.ProcessorCount),
            Number("--from", 0),
            Text("--findings") ?? "",
            Text("--journal") ?? "");

        int Number(string name, int otherwise) => Text(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

        string? Text(string name)
        {
            var at = Array.IndexOf(arguments, name);
            return at < 0 || at + 1 >= arguments.Length ? null : arguments[at + 1];
        }
    }
}

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json;
using Attn.Bench.Fuzz;

// Gives the compiler random texts, and random attentions to run beside the oracle. Each finding is a line of JSON as it comes; at the end, which a signal
// may bring, there is a summary in JSON. Exit code 1 for any crash, hang, exception, disagreement or waste of memory.
//   --count 100000 --seed 1 --minutes 1440 --attentions 5 (of a hundred) --threads 2
//   --findings FILE               where findings are appended, instead of to the standard error
//   --from 4711 --count 4712      one input again
var settings = Settings.Parse(args);
var inputs = new Inputs(settings.Seed, settings.Attentions);
if (settings.Journal.Length > 0)
{
    // An input that takes too long goes on until the process ends, and writes to the journal: so the journal is open until then.
    var journal = new Journal(settings.Journal, settings.Threads);
    Environment.Exit(new Worker(settings, inputs, journal).Run());
}

var clock = Stopwatch.StartNew();
using var log = settings.Findings.Length > 0 ? File.AppendText(settings.Findings) : Console.Error;
var supervisor = new Supervisor(settings, inputs, log);
supervisor.Run();
var (findings, tallies) = (supervisor.Findings, supervisor.Tallies.ToList());
Console.Error.WriteLine();
Console.WriteLine(JsonSerializer.Serialize(
    new Dictionary<string, object>
    {
        ["seed"] = settings.Seed,
        ["inputs"] = settings.Count - settings.From,
        ["done"] = tallies.Sum(t => t.Count),
        ["attentions_per_hundred"] = settings.Attentions,
        ["failures"] = findings.Count,
        ["kinds"] = findings.GroupBy(f => f.Kind).ToDictionary(g => g.Key, g => g.Count()),
        ["first"] = findings.GroupBy(f => f.Kind).Select(g => g.OrderBy(f => f.Text.Length).First()).Take(20),
        ["depth"] = tallies.GroupBy(t => t.Kind).OrderBy(g => g.Key).ToDictionary(
            g => g.Key.ToString(), g => g.OrderBy(t => t.Depth).ToDictionary(t => t.Depth.ToString(), t => t.Count)),
        ["seconds"] = Math.Round(clock.Elapsed.TotalSeconds, 1),
        ["threads"] = settings.Threads,
    },
    new JsonSerializerOptions { WriteIndented = true }));
return findings.Count == 0 ? 0 : 1;

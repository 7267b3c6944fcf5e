using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using Attn.Bench.Fuzz;

// Gives the compiler random texts, and random attentions to run beside the oracle. Prints JSON; exit code 1 for any crash, hang,
// exception, disagreement or waste of memory. The inputs are worked on in a process of its own, since a stack that overflows ends one; it is started
// again behind the input that ended it.
//   --count 100000 --seed 1 --minutes 1440 --attentions 5 (of a hundred) --threads 2
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
var findings = new List<Finding>();
var tallies = new List<Tally>();
var next = settings.From;
var path = Path.GetTempFileName();
while (next < settings.Count && clock.Elapsed < settings.Time)
{
    using var journal = new Journal(path, settings.Threads);
    for (var thread = 0; thread < settings.Threads; thread++)
    {
        journal.Set(thread, Journal.Idle);
    }

    var code = RunWorker(settings with { From = next, Time = settings.Time - clock.Elapsed, Journal = path });
    if (code == 0)
    {
        next = settings.Count;
        break;
    }

    // Which of the inputs under way ended the worker is not known; the one that took too long or grew, and so is the oldest, is.
    var underWay = Enumerable.Range(0, settings.Threads).Select(journal.At).Where(entry => entry.Number != Journal.Idle).OrderByDescending(entry => entry.For).ToList();
    var (kind, suspects) = code switch
    {
        Worker.Hung => ("hang", underWay.Take(1)),
        Worker.Swollen => ("memory", underWay.Take(1)),
        _ => ($"crash, exit code {code}", underWay),
    };
    findings.AddRange(suspects.Select(entry => new Finding(entry.Number, kind, "", inputs.Make(entry.Number).Text)));
    next = underWay.Select(entry => entry.Number + 1).Append(next + 1).Max();
}

File.Delete(path);
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
        ["depth"] = tallies.GroupBy(t => t.Kind).OrderBy(g => g.Key).ToDictionary(g => g.Key.ToString(), g => g.OrderBy(t => t.Depth).GroupBy(t => t.Depth).ToDictionary(d => d.Key.ToString(), d => d.Sum(t => t.Count))),
        ["seconds"] = Math.Round(clock.Elapsed.TotalSeconds, 1),
        ["threads"] = settings.Threads,
    },
    new JsonSerializerOptions { WriteIndented = true }));
return findings.Count == 0 ? 0 : 1;

int RunWorker(Settings worker)
{
    var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, UseShellExecute = false };
    if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
    {
        start.ArgumentList.Add(typeof(Worker).Assembly.Location);
    }

    void Add(string name, IFormattable value)
    {
        start.ArgumentList.Add(name);
        start.ArgumentList.Add(value.ToString(null, CultureInfo.InvariantCulture));
    }

    Add("--count", worker.Count);
    Add("--seed", worker.Seed);
    Add("--minutes", (int)Math.Ceiling(worker.Time.TotalMinutes));
    Add("--attentions", worker.Attentions);
    Add("--threads", worker.Threads);
    Add("--from", worker.From);
    start.ArgumentList.Add("--journal");
    start.ArgumentList.Add(worker.Journal);
    using var process = Process.Start(start)!;
    while (process.StandardOutput.ReadLine() is { } line)
    {
        var told = JsonSerializer.Deserialize<Told>(line)!;
        findings.AddRange(new[] { told.Finding }.OfType<Finding>());
        tallies.AddRange(new[] { told.Tally }.OfType<Tally>());
    }

    process.WaitForExit();
    return process.ExitCode;
}

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Attn.Bench.Fuzz;

/// <summary>
/// Has the inputs worked on in a process of its own, since a stack that overflows ends one, and starts it again behind the input that ended it. What it
/// tells is written to <paramref name="log"/> as it comes, so that nothing is lost however this process ends.
/// </summary>
internal sealed class Supervisor(Settings settings, Inputs inputs, TextWriter log)
{
    // The runtime says first why it ends a process; the stack that follows may have any length.
    private const int LongestReason = 4_000;

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly Dictionary<(int Number, string Kind), Finding> _findings = [];
    private readonly Dictionary<(InputKind Kind, Depth Depth), int> _tallies = [];
    private volatile bool _stopped;

    /// <summary>What was found, each input once for each way in which it fails: as small as it was made.</summary>
    public IReadOnlyCollection<Finding> Findings => _findings.Values;

    /// <summary>How many inputs of each kind got how far.</summary>
    public IEnumerable<Tally> Tallies => _tallies.Select(entry => new Tally(entry.Key.Kind, entry.Key.Depth, entry.Value));

    /// <summary>Runs workers until the inputs are done, the time is up, or a signal asks for the end.</summary>
    public void Run()
    {
        var path = Path.GetTempFileName();
        var next = settings.From;
        while (next < settings.Count && _clock.Elapsed < settings.Time && !_stopped)
        {
            using var journal = new Journal(path, settings.Threads);
            for (var thread = 0; thread < settings.Threads; thread++)
            {
                journal.Set(thread, Journal.Idle);
            }

            var (code, reason) = RunWorker(settings with { From = next, Time = settings.Time - _clock.Elapsed, Journal = path });
            if (code == 0 || _stopped)
            {
                break;
            }

            // Which of the inputs under way ended the worker is not known; the one that took too long or grew, and so is the oldest, is.
            var underWay = Enumerable.Range(0, settings.Threads).Select(journal.At)
                .Where(entry => entry.Number != Journal.Idle).OrderByDescending(entry => entry.For).ToList();
            var (kind, suspects) = code switch
            {
                Worker.Hung => ("hang", underWay.Take(1)),
                Worker.Swollen => ("memory", underWay.Take(1)),
                _ => ($"crash, exit code {code}", underWay),
            };
            foreach (var (number, _) in suspects)
            {
                Add(new Finding(number, kind, reason, inputs.Make(number).Text));
            }

            next = underWay.Select(entry => entry.Number + 1).Append(next + 1).Max();
        }

        File.Delete(path);
    }

    private (int Code, string Reason) RunWorker(Settings worker)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var argument in Arguments(worker))
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var input = process.StandardInput;
        var reason = new StringBuilder();
        process.ErrorDataReceived += (_, line) => _ = reason.Length < LongestReason ? reason.AppendLine(line.Data) : reason;
        process.BeginErrorReadLine();
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        while (process.StandardOutput.ReadLine() is { } line)
        {
            Hear(JsonSerializer.Deserialize<Told>(line)!);
        }

        process.WaitForExit();
        return (process.ExitCode, reason.ToString().Trim());

        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            _stopped = true;
            input.Close();
        }
    }

    private static IEnumerable<string> Arguments(Settings worker)
    {
        IEnumerable<string> host = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(Worker).Assembly.Location] : [];
        var numbers = new (string Name, int Value)[]
        {
            ("--count", worker.Count),
            ("--seed", worker.Seed),
            ("--minutes", (int)Math.Ceiling(worker.Time.TotalMinutes)),
            ("--attentions", worker.Attentions),
            ("--threads", worker.Threads),
            ("--from", worker.From),
        };
        return [.. host, .. numbers.SelectMany(number => new[] { number.Name, number.Value.ToString(CultureInfo.InvariantCulture) }), "--journal", worker.Journal];
    }

    private void Hear(Told told)
    {
        if (told.Finding is { } finding)
        {
            Add(finding);
        }

        if (told.Tally is { } tally)
        {
            _tallies[(tally.Kind, tally.Depth)] = _tallies.GetValueOrDefault((tally.Kind, tally.Depth)) + tally.Count;
            Console.Error.Write($"{_tallies.Values.Sum():N0} inputs, {_findings.Count} findings, {_clock.Elapsed.TotalSeconds:0} s \r");
        }
    }

    private void Add(Finding finding)
    {
        _findings[(finding.Number, finding.Kind)] = finding;
        log.WriteLine(JsonSerializer.Serialize(finding));
        log.Flush();
    }
}

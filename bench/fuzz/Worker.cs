using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text.Json;
using System.Threading;

namespace Attn.Bench.Fuzz;

/// <summary>A finding, as a worker tells it: one line of JSON.</summary>
internal sealed record Finding(int Number, string Kind, string Message, string Text);

/// <summary>Runs inputs on several threads, until they are done, the time is up, or one of them takes too long.</summary>
internal sealed class Worker(Settings settings, Inputs inputs, Journal journal)
{
    /// <summary>The exit code of a worker that gave an input up.</summary>
    public const int Hung = 3;

    // What a host's thread may have.
    private const int StackBytes = 1 << 20;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly Lock _gate = new();
    private int _next = settings.From;
    private int _done;

    /// <summary>The exit code.</summary>
    public int Run()
    {
        var threads = Enumerable.Range(0, journal.Threads).Select(thread => new Thread(() => Work(thread), StackBytes)).ToList();
        threads.ForEach(thread => thread.Start());
        while (threads.Any(thread => !thread.Join(TimeSpan.FromSeconds(1))))
        {
            Console.Error.Write($"\r{_done:N0} inputs, {_clock.Elapsed.TotalSeconds:0} s ");
            if (Enumerable.Range(0, journal.Threads).Select(journal.At).Any(entry => entry.Number != Journal.Idle && entry.For > Longest))
            {
                return Hung;
            }
        }

        return 0;
    }

    private void Work(int thread)
    {
        while (_clock.Elapsed < settings.Time && Interlocked.Increment(ref _next) - 1 is var number && number < settings.Count)
        {
            journal.Set(thread, number);
            var input = inputs.Make(number);
            var failure = Check.Run(input);
            if (failure is not null)
            {
                Tell(new Finding(number, failure.Kind, failure.Message, Minimiser.Minimise(input, failure).Text));
            }

            Interlocked.Increment(ref _done);
            journal.Set(thread, Journal.Idle);
        }
    }

    private void Tell(Finding finding)
    {
        lock (_gate)
        {
            Console.WriteLine(JsonSerializer.Serialize(finding));
        }
    }
}

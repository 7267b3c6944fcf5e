using System;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Threading;
using Attn.Compiler;

namespace Attn.Bench.Fuzz;

/// <summary>A finding.</summary>
internal sealed record Finding(int Number, string Kind, string Message, string Text);

/// <summary>How many more inputs of a kind got how far.</summary>
internal sealed record Tally(InputKind Kind, Depth Depth, int Count);

/// <summary>What a worker tells: one line of JSON.</summary>
internal sealed record Told(Finding? Finding, Tally? Tally);

/// <summary>
/// Runs inputs on several threads, until they are done, the time is up, or one of them takes too long or too much memory; or until standard input ends,
/// which the process that started this one brings about, by its own end at the latest.
/// </summary>
internal sealed class Worker(Settings settings, Inputs inputs, Journal journal)
{
    /// <summary>The exit code of a worker that gave an input up.</summary>
    public const int Hung = 3;

    /// <summary>The exit code of a worker that had too much memory.</summary>
    public const int Swollen = 4;

    // What all inputs under way may hold together: tens of times what one of the examples takes.
    private const long MostMemory = 3L << 30;

    // What one text may allocate from its beginning to its end; attentions are run and may take more.
    private const long MostAllocated = 2L << 30;

    // Kernels are kept for whoever compiles the same attention again, which nobody does here.
    private const int KernelsKept = 64;

    // What a host's thread may have.
    private const int StackBytes = 1 << 20;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly Lock _gate = new();
    private readonly ConcurrentDictionary<(InputKind, Depth), int> _tally = new();
    private int _next = settings.From;
    private int _done;
    private volatile bool _stopped;

    /// <summary>The exit code.</summary>
    public int Run()
    {
        KernelCache.Folder = null;

        // A terminal interrupts all processes in it; when to stop is for the other one to say.
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => signal.Cancel = true);
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => signal.Cancel = true);
        new Thread(StopAtEndOfInput) { IsBackground = true }.Start();
        var threads = Enumerable.Range(0, journal.Threads).Select(thread => new Thread(() => Work(thread), StackBytes)).ToList();
        threads.ForEach(thread => thread.Start());
        while (threads.Any(thread => !thread.Join(TimeSpan.FromSeconds(1))) && !_stopped)
        {
            TellTallies();
            if (Enumerable.Range(0, journal.Threads).Select(journal.At).Any(entry => entry.Number != Journal.Idle && entry.For > Longest))
            {
                return Hung;
            }

            if (Environment.WorkingSet > MostMemory)
            {
                return Swollen;
            }
        }

        TellTallies();
        return 0;
    }

    private void StopAtEndOfInput()
    {
        Console.In.ReadToEnd();
        _stopped = true;
    }

    private void Work(int thread)
    {
        while (!_stopped && _clock.Elapsed < settings.Time && Interlocked.Increment(ref _next) - 1 is var number && number < settings.Count)
        {
            journal.Set(thread, number);
            var input = inputs.Make(number);
            var before = GC.GetAllocatedBytesForCurrentThread();
            var (failure, depth) = Check.Run(input);
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            if (failure is not null)
            {
                // To make it smaller takes time, in which the process may end.
                var finding = new Finding(number, failure.Kind, failure.Message, input.Text);
                Tell(new Told(finding, null));
                Tell(new Told(finding with { Text = Minimiser.Minimise(input, failure).Text }, null));
            }
            else if (allocated > MostAllocated && input.Kind != InputKind.Attention)
            {
                Tell(new Told(new Finding(number, "memory", $"{allocated:N0} bytes allocated", input.Text), null));
            }

            _tally.AddOrUpdate((input.Kind, depth), 1, (_, count) => count + 1);
            if (Interlocked.Increment(ref _done) % KernelsKept == 0)
            {
                KernelCache.Clear();
            }

            journal.Set(thread, Journal.Idle);
        }
    }

    private void TellTallies()
    {
        foreach (var (kind, depth) in _tally.Keys)
        {
            if (_tally.TryRemove((kind, depth), out var count))
            {
                Tell(new Told(null, new Tally(kind, depth, count)));
            }
        }
    }

    private void Tell(Told told)
    {
        lock (_gate)
        {
            Console.WriteLine(JsonSerializer.Serialize(told));
        }
    }
}

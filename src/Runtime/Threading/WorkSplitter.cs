using System;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Threading;

namespace Attn.Runtime;

/// <summary>
/// Runs independent items on several threads. The caller works too and takes every item that nobody else took, so a busy thread pool, or a
/// loop inside a loop, makes it slower and never stuck.
/// </summary>
public static class WorkSplitter
{
    /// <summary>Threads that <paramref name="options"/> allow.</summary>
    public static int Threads(AttentionOptions? options)
        => options is { MaxDegreeOfParallelism: > 0 } ? options.MaxDegreeOfParallelism : Environment.ProcessorCount;

    /// <summary>Runs all items and returns when the last is done. Items start in order: put the heavy ones first.</summary>
    /// <param name="work">The body; every thread works on one and the same copy of it.</param>
    /// <param name="items">Number of items.</param>
    /// <param name="scratchBytes">What an item takes from its <see cref="Scratch"/>, by <see cref="Scratch.BytesFor"/>.</param>
    /// <param name="options">Null means <see cref="AttentionOptions.Default"/>.</param>
    /// <exception cref="OperationCanceledException">Cancellation was asked for; the outputs are then undefined.</exception>
    public static void Run<TWork>(TWork work, int items, int scratchBytes, AttentionOptions? options = null)
        where TWork : struct, IWork, allows ref struct
    {
        var cancellation = options?.CancellationToken ?? CancellationToken.None;
        cancellation.ThrowIfCancellationRequested();
        var helpers = Math.Min(Threads(options), items) - 1;
        if (helpers < 1 || SharedLoop<TWork>.Rent() is not { } shared)
        {
            RunAlone(work, items, scratchBytes, cancellation);
            return;
        }

        shared.Run(work, items, scratchBytes, helpers, cancellation);
    }

    private static void RunAlone<TWork>(TWork work, int items, int scratchBytes, CancellationToken cancellation)
        where TWork : struct, IWork, allows ref struct
    {
        if (items < 1)
        {
            return;
        }

        var memory = ScratchMemory.Rent(scratchBytes);
        try
        {
            for (var item = 0; item < items; item++)
            {
                cancellation.ThrowIfCancellationRequested();
                work.Execute(item, memory.Open());
            }
        }
        finally
        {
            ScratchMemory.Return(memory);
        }
    }
}

/// <summary>
/// One loop that several threads share. The work lies in the stack frame of <see cref="Run"/>, which does not end before the last helper
/// has left; the garbage collector sees the references in it there, and helpers read them through its address.
/// </summary>
internal sealed unsafe class SharedLoop<TWork> : IThreadPoolWorkItem
    where TWork : struct, IWork, allows ref struct
{
    // Helpers inside the loop in the low half; the closed bit tells a helper that the pool starts late to leave at once.
    private const int Closed = 1 << 30;

    // A thread that sleeps takes a twentieth of a millisecond to wake, and the last items of a call end within a few of these of one another.
    private static readonly TimeSpan s_patience = TimeSpan.FromMicroseconds(200);

    // Loops that nobody holds. A thread pool that starts helpers late holds several at once.
    private static readonly SharedLoop<TWork>?[] s_idle = new SharedLoop<TWork>?[16];
    private static int s_made;

    private readonly object _gate = new();
    private void* _work;
    private int _items;
    private int _scratchBytes;
    private CancellationToken _cancellation;
    private ExceptionDispatchInfo? _failure;
    private int _next;
    private int _inside = Closed;
    private int _holders;

    /// <summary>A loop that nobody holds; null where so many are held that no thread of the pool can be free to help.</summary>
    public static SharedLoop<TWork>? Rent()
    {
        for (var slot = 0; slot < s_idle.Length; slot++)
        {
            if (Volatile.Read(ref s_idle[slot]) is not null && Interlocked.Exchange(ref s_idle[slot], null) is { } idle)
            {
                return idle;
            }
        }

        if (Interlocked.Increment(ref s_made) <= s_idle.Length)
        {
            return new SharedLoop<TWork>();
        }

        Interlocked.Decrement(ref s_made);
        return null;
    }

    public void Run(TWork work, int items, int scratchBytes, int helpers, CancellationToken cancellation)
    {
        _work = Unsafe.AsPointer(ref work);
        _items = items;
        _scratchBytes = scratchBytes;
        _cancellation = cancellation;
        _next = 0;
        _holders = helpers + 1;
        Volatile.Write(ref _inside, 0);
        for (var helper = 0; helper < helpers; helper++)
        {
            ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
        }

        TakeItems();
        if (Interlocked.Or(ref _inside, Closed) != 0)
        {
            WaitForHelpers();
        }

        var failure = _failure;
        _work = null;
        (_failure, _cancellation) = (null, default);
        Release();
        failure?.Throw();
        cancellation.ThrowIfCancellationRequested();
    }

    void IThreadPoolWorkItem.Execute()
    {
        if (TryEnter())
        {
            TakeItems();
            if (Interlocked.Decrement(ref _inside) == Closed)
            {
                lock (_gate)
                {
                    Monitor.Pulse(_gate);
                }
            }
        }

        Release();
    }

    // The last of the caller and the helpers that knows this object gives it back: a helper may start long after the loop has ended.
    private void Release()
    {
        if (Interlocked.Decrement(ref _holders) != 0)
        {
            return;
        }

        // There are no more loops than slots, so that one is free.
        for (var slot = 0; Interlocked.CompareExchange(ref s_idle[slot], this, null) is not null;)
        {
            slot = (slot + 1) % s_idle.Length;
        }
    }

    private void WaitForHelpers()
    {
        var spin = default(SpinWait);
        var since = Stopwatch.GetTimestamp();
        while (Volatile.Read(ref _inside) != Closed && Stopwatch.GetElapsedTime(since) < s_patience)
        {
            spin.SpinOnce(sleep1Threshold: -1);
        }

        lock (_gate)
        {
            while (Volatile.Read(ref _inside) != Closed)
            {
                Monitor.Wait(_gate);
            }
        }
    }

    private bool TryEnter()
    {
        var inside = Volatile.Read(ref _inside);
        while (inside < Closed)
        {
            var seen = Interlocked.CompareExchange(ref _inside, inside + 1, inside);
            if (seen == inside)
            {
                return true;
            }

            inside = seen;
        }

        return false;
    }

    private void TakeItems()
    {
        try
        {
            ref var work = ref Unsafe.AsRef<TWork>(_work);
            var memory = ScratchMemory.Rent(_scratchBytes);
            try
            {
                int item;
                while ((item = Interlocked.Increment(ref _next) - 1) < _items && !_cancellation.IsCancellationRequested)
                {
                    work.Execute(item, memory.Open());
                }
            }
            finally
            {
                ScratchMemory.Return(memory);
            }
        }
        catch (Exception exception)
        {
            // The first failure ends the loop for all; the caller's thread throws it.
            Interlocked.CompareExchange(ref _failure, ExceptionDispatchInfo.Capture(exception), null);
            Volatile.Write(ref _next, _items);
        }
    }
}

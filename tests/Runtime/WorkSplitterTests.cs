using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Attn.Runtime.Tests;

public sealed class WorkSplitterTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 4)]
    [InlineData(1000, 1)]
    [InlineData(1000, 2)]
    [InlineData(1000, 7)]
    public void Every_item_runs_once(int items, int threads)
    {
        var counts = new int[items];
        var work = new Counting { Counts = counts };
        WorkSplitter.Run(work, items, Scratch.BytesFor(10, 3), Threads(threads));
        Assert.All(counts, static count => Assert.Equal(1, count));
    }

    [Fact]
    public async Task A_loop_inside_a_loop_ends_even_when_the_pool_is_busy()
    {
        var counts = new int[64 * 32];
        var all = Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() =>
        {
            var mine = new int[64 * 32];
            var work = new Nested { Counts = mine };
            WorkSplitter.Run(work, 64, 0, Threads(4));
            return mine.Sum();
        })));
        Assert.All(await all.WaitAsync(TimeSpan.FromSeconds(60)), sum => Assert.Equal(counts.Length, sum));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void The_first_exception_reaches_the_caller(int threads)
    {
        for (var round = 0; round < 50; round++)
        {
            var exception = Assert.Throws<AttnException>(() =>
            {
                var work = new Failing();
                WorkSplitter.Run(work, 100, 0, Threads(threads));
            });
            Assert.Equal("ATTN5008", exception.Id);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Cancellation_stops_before_the_next_item(int threads)
    {
        using var source = new CancellationTokenSource();
        var counts = new int[1];
        Assert.ThrowsAny<OperationCanceledException>(() =>
        {
            var work = new Cancelling { Source = source, Started = counts };
            WorkSplitter.Run(work, 1_000_000, 0, Threads(threads) with { CancellationToken = source.Token });
        });
        Assert.InRange(counts[0], 1, threads);
    }

    [Fact]
    public void Scratch_is_aligned_apart_and_bounded()
    {
        var seen = new long[1];
        var work = new TakingScratch { Seen = seen };
        WorkSplitter.Run(work, 1, Scratch.BytesFor(5, 17), Threads(1));
        Assert.Equal(1, seen[0]);
    }

    [Fact]
    public void A_loop_survives_collections_that_move_what_it_refers_to()
    {
        for (var round = 0; round < 20; round++)
        {
            // The array is young when the loop starts, so that a compacting collection moves it under the helpers.
            var counts = new int[5000];
            var work = new Collecting { Counts = counts };
            WorkSplitter.Run(work, counts.Length, 0, Threads(4));
            Assert.All(counts, static count => Assert.Equal(1, count));
        }
    }

    private static AttentionOptions Threads(int threads) => new() { MaxDegreeOfParallelism = threads };

    private ref struct Counting : IWork
    {
        public Span<int> Counts;

        public void Execute(int item, Scratch scratch)
        {
            // Other items on other threads must not see this thread's scratch.
            var mine = scratch.TakeFloats(10);
            mine.Fill(item);
            scratch.TakeInts(3).Fill(-1);
            Thread.SpinWait(20);
            foreach (var value in mine)
            {
                if (value != item)
                {
                    return;
                }
            }

            Interlocked.Increment(ref Counts[item]);
        }
    }

    private ref struct Nested : IWork
    {
        public Span<int> Counts;

        public void Execute(int item, Scratch scratch)
        {
            var inner = new Counting { Counts = Counts.Slice(item * 32, 32) };
            WorkSplitter.Run(inner, 32, Scratch.BytesFor(10, 3), Threads(3));
        }
    }

    private struct Failing : IWork
    {
        public readonly void Execute(int item, Scratch scratch)
        {
            if (item >= 3)
            {
                Require.Index(item, 3);
            }
        }
    }

    private ref struct Cancelling : IWork
    {
        public CancellationTokenSource Source;
        public Span<int> Started;

        public void Execute(int item, Scratch scratch)
        {
            Interlocked.Increment(ref Started[0]);
            Source.Cancel();
        }
    }

    private ref struct TakingScratch : IWork
    {
        public Span<long> Seen;

        public unsafe void Execute(int item, Scratch scratch)
        {
            var first = scratch.TakeFloats(5);
            var second = scratch.TakeInts(17);
            first.Fill(1);
            second.Fill(2);
            var failed = false;
            try
            {
                scratch.TakeFloats(1);
            }
            catch (ArgumentOutOfRangeException)
            {
                failed = true;
            }

            fixed (float* a = first)
            fixed (int* b = second)
            {
                Seen[0] = failed && first[4] == 1 && (long)a % Scratch.Alignment == 0 && (long)b % Scratch.Alignment == 0 ? 1 : 0;
            }
        }
    }

    private ref struct Collecting : IWork
    {
        public Span<int> Counts;

        public void Execute(int item, Scratch scratch)
        {
            if (item % 500 == 0)
            {
                GC.Collect(1, GCCollectionMode.Forced, blocking: true, compacting: true);
            }

            Interlocked.Increment(ref Counts[item]);
        }
    }
}

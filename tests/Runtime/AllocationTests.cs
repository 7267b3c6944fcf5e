using System;
using Attn.Runtime.Tests.HandWritten;

namespace Attn.Runtime.Tests;

/// <summary>A call whose kernel, threads and scratch are warm takes nothing from the managed heap.</summary>
[Collection(nameof(AllocationTests))]
[CollectionDefinition(nameof(AllocationTests), DisableParallelization = true)]
public sealed class AllocationTests
{
    private const int Calls = 1000;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void The_calling_thread_allocates_nothing(int threads)
        => Assert.Equal(0, LeastGrowth(threads, GC.GetAllocatedBytesForCurrentThread));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void The_process_allocates_nothing(int threads)
        => Assert.InRange(LeastGrowth(threads, () => GC.GetTotalAllocatedBytes(precise: true)), 0, Calls - 1);

    // The least of several rounds, and of the process less than a byte a call, where the smallest object has 24: other threads of the test
    // host and of the pool allocate now and then on their own account.
    private static long LeastGrowth(int threads, Func<long> allocated)
    {
        var call = new Call(AttentionOptions.Default with { MaxDegreeOfParallelism = threads });
        call.Repeat(Calls);
        var least = long.MaxValue;
        for (var round = 0; round < 10 && least > 0; round++)
        {
            var before = allocated();
            call.Repeat(Calls);
            least = Math.Min(least, allocated() - before);
        }

        return least;
    }

    private sealed class Call(AttentionOptions options)
    {
        private readonly float[] _query = new float[4 * 100 * 16];
        private readonly float[] _output = new float[4 * 100 * 16];

        public void Repeat(int times)
        {
            for (var k = 0; k < times; k++)
            {
                var view = new ReadOnlyTensorView<float>(_query, 1, 4, 100, 16);
                Softmax.Forward(view, view, view, new TensorView<float>(_output, 1, 4, 100, 16), [], 1, 0, options);
            }
        }
    }
}

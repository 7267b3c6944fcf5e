using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Attn.IR;
using Attn.Runtime;

namespace Attn.Compiler.Tests;

/// <summary>How a kernel runs: on several threads, several at a time, until it is told to stop, and without leaving garbage.</summary>
public sealed class ExecutionTests
{
    private static readonly AttentionShape Shape = new(2, 4, 2, 150, 150, 16, 16);

    /// <summary>Whole rows, and rows whose keys are in parts.</summary>
    [Theory]
    [InlineData(150, 150)]
    [InlineData(150, 5000)]
    public void TheNumberOfThreadsDoesNotShow(int queries, int keys)
    {
        var (spec, kernel) = Examples.Get("noop");
        var launch = new Synthesised(spec, new AttentionShape(2, 4, 2, queries, keys, 16, 16), 41);
        var alone = Run(kernel, launch, 1);
        foreach (var threads in new[] { 2, 3, 16 })
        {
            Assert.Equal(alone, Run(kernel, launch, threads));
        }
    }

    /// <summary>One kernel on many threads at once, and two kernels beside each other: none sees another's memory.</summary>
    [Fact]
    public void KernelsRunBesideEachOther()
    {
        var jobs = new[] { "softcap_causal", "t5_bucket_bias" }.SelectMany(name => Enumerable.Range(0, 4).Select(seed =>
        {
            var (spec, kernel) = Examples.Get(name);
            var launch = new Synthesised(spec, Shape, 50 + seed);
            return (Kernel: kernel, Launch: launch, Expected: Run(kernel, launch, 1));
        })).ToList();

        Parallel.ForEach(Enumerable.Range(0, 40), new ParallelOptions { MaxDegreeOfParallelism = 8 }, k =>
        {
            var job = jobs[k % jobs.Count];
            Assert.Equal(job.Expected, Run(job.Kernel, job.Launch, 2));
        });
    }

    [Fact]
    public void CancellationEndsARun()
    {
        var (spec, kernel) = Examples.Get("causal");
        var launch = new Synthesised(spec, new AttentionShape(1, 2, 2, 12_000, 12_000, 16, 16), 42);
        using var before = new CancellationTokenSource();
        before.Cancel();
        Assert.Throws<OperationCanceledException>(() => kernel.Run(Arguments(launch, 2, before.Token)));

        using var during = new CancellationTokenSource();
        during.CancelAfter(5);
        Assert.Throws<OperationCanceledException>(() =>
        {
            // Many times what fits the delay: the run that the token comes in is the one that it ends.
            for (var round = 0; round < 10_000; round++)
            {
                kernel.Run(Arguments(launch, 2, during.Token));
            }
        });

        // The kernel is as good as before.
        new Synthesised(spec, new AttentionShape(1, 1, 1, 40, 40, 8, 8), 43).Check(kernel);

        static KernelArguments<float> Arguments(Synthesised launch, int threads, CancellationToken token)
            => launch.Arguments(new float[2 * 12_000 * 16], []) with { Options = new AttentionOptions { MaxDegreeOfParallelism = threads, CancellationToken = token } };
    }

    /// <summary>
    /// After the first runs, one takes nothing that grows with the problem: no tile, no copy of an operand. What is left are the
    /// checks of named arguments.
    /// </summary>
    [Theory]
    [InlineData("causal")]
    [InlineData("t5_bucket_bias")]
    public void ARunLeavesNoGarbage(string name)
    {
        var (spec, kernel) = Examples.Get(name);
        Assert.InRange(Bytes(spec, kernel, 64, 64), 0, 6_000);
        Assert.InRange(Bytes(spec, kernel, 512, 512), 0, 6_000);
        Assert.InRange(Bytes(spec, kernel, 1, 4000), 0, 6_000);
    }

    private static long Bytes(Spec spec, AttentionKernel kernel, int queries, int keys)
    {
        var launch = new Synthesised(spec, new AttentionShape(1, 2, 2, queries, keys, 32, 32), 44);
        var arguments = launch.Arguments(new float[2 * queries * 32], new float[2 * queries]) with { Options = new AttentionOptions { MaxDegreeOfParallelism = 1 } };
        for (var round = 0; round < 3; round++)
        {
            kernel.Run(arguments);
        }

        const int Rounds = 20;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < Rounds; round++)
        {
            kernel.Run(arguments);
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / Rounds;
    }

    private static float[] Run(AttentionKernel kernel, Synthesised launch, int threads)
    {
        var (output, lse) = (new float[2 * 4 * 150 * 16], new float[2 * 4 * 150]);
        kernel.Run(launch.Arguments(output, lse) with { Options = new AttentionOptions { MaxDegreeOfParallelism = threads } });
        return [.. output, .. lse];
    }
}

using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Diagnostics;
using Attn.Cli.Backends;
using Attn.Cli.Launch;
using Attn.Cli.Output;
using Attn.IR;

namespace Attn.Cli.Commands;

/// <summary><c>attn bench</c>: how long a launch takes once it is warm.</summary>
internal static class BenchCommand
{
    private const int LeastRuns = 5;
    private const int MostRuns = 200;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan Measuring = TimeSpan.FromSeconds(2);

    public static Command Create(Terminal terminal)
    {
        var file = CommonOptions.File();
        var name = CommonOptions.Name();
        var shape = CommonOptions.Shape(required: true);
        var seed = CommonOptions.Seed();
        var set = CommonOptions.Set();
        var dtype = CommonOptions.Dtype("what the backend likes best");
        var threads = CommonOptions.Threads();
        var json = CommonOptions.Json();
        var command = new Command("bench", "Measure an attention on made-up tensors.") { file, name, shape, seed, set, dtype, threads, json };
        var backend = new BackendOptions(command);
        var positions = new PositionOptions(command);
        command.SetAction(parsed => Bench(
            terminal,
            SourceFile.Attention(parsed.GetRequiredValue(file), parsed.GetValue(name)),
            new Synthesis(parsed.GetValue(seed)),
            parsed.GetRequiredValue(shape)!,
            parsed.GetValue(set) ?? Settings.None,
            positions.Of(parsed),
            parsed.GetValue(dtype),
            backend.Of(parsed),
            parsed.GetValue(threads),
            parsed.GetValue(json)));
        return command;
    }

    private static int Bench(
        Terminal terminal, Attention attention, Synthesis synthesis, Dimensions shape, Settings settings, RowPositions positions, ElementType? dtype, IBackend backend,
        int threads, bool json)
    {
        var type = dtype ?? backend.Types[0];
        var launch = synthesis.Launch(attention.Spec, shape, settings, positions, note => terminal.Error.WriteLine($"note: {note}")).StoredAs(type);
        using var kernel = backend.Compile(attention);
        terminal.Progress("measuring");
        Repeat(kernel, launch, threads, 1, WarmUp);
        var times = Repeat(kernel, launch, threads, LeastRuns, Measuring);
        terminal.Progress("counting visible pairs");
        var pairs = VisiblePairs.Count(attention, launch);
        terminal.Progress("");

        times.Sort();
        var spread = new Spread(times[times.Count / 2], times[0], times[^1]);
        var flops = 2.0 * pairs * (launch.Shape.HeadDim + launch.Shape.ValueDim);
        var report = new BenchReport(
            attention.Spec.Name, backend.Name, type.Spelling(), threads == 0 ? Environment.ProcessorCount : threads, spread, pairs, flops / (spread.Median * 1e6));
        if (json)
        {
            Reports.Write(terminal.Output, report);
        }
        else
        {
            terminal.Output.WriteLine(
                $"{report.Variant} on {report.Backend} in {report.Dtype}, {report.Threads} threads, {shape}\n"
                + $"median {Figures.Milliseconds(spread.Median)} ms, min {Figures.Milliseconds(spread.Min)} ms, max {Figures.Milliseconds(spread.Max)} ms, {times.Count} runs\n"
                + FormattableString.Invariant($"{pairs} visible pairs, {report.Gflops:0.0} GFLOP/s"));
        }

        return ExitCode.Success;
    }

    private static List<double> Repeat(IKernel kernel, LaunchData launch, int threads, int least, TimeSpan atLeast)
    {
        var times = new List<double>();
        for (var clock = Stopwatch.StartNew(); times.Count < least || (clock.Elapsed < atLeast && times.Count < MostRuns);)
        {
            times.Add(kernel.Run(launch, threads).Time.TotalMilliseconds);
        }

        return times;
    }
}

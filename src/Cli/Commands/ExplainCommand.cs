using System;
using System.CommandLine;
using System.Linq;
using Attn.Cli.Explain;
using Attn.Cli.Output;

namespace Attn.Cli.Commands;

/// <summary><c>attn explain</c>: what a launch skips, what is proved of it, what work is left.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        var peak = CommonOptions.Positive("--peak", "Peak of the roofline in TFLOP/s.", "TFLOPS", Machine.H200.Teraflops);
        var bandwidth = CommonOptions.Positive("--bandwidth", "Bandwidth of the roofline in GB/s.", "GBPS", Machine.H200.GigabytesPerSecond);
        var passes = new Option<bool>("--passes") { Description = "Show what each pass changes." };
        var json = CommonOptions.Json();
        var command = new Command("explain", "Say which tiles are skipped, what is proved, and what work is left.");
        var mask = new MaskOptions(command);
        command.Add(peak);
        command.Add(bandwidth);
        command.Add(passes);
        command.Add(json);
        command.SetAction(parsed =>
        {
            var machine = Machine.H200 with { Teraflops = parsed.GetValue(peak), GigabytesPerSecond = parsed.GetValue(bandwidth) };
            machine = machine == Machine.H200 ? machine : machine with { Name = "as given" };
            var explanation = Explanation.Of(mask.Of(parsed, terminal), machine, terminal.Progress);
            if (parsed.GetValue(json))
            {
                Reports.Write(terminal.Output, Report(explanation));
            }
            else
            {
                ExplainText.Write(terminal.Output, explanation);
            }

            if (parsed.GetValue(passes))
            {
                WritePasses(parsed.GetValue(json) ? terminal.Error : terminal.Output, explanation);
            }

            return explanation.Facts.Any(fact => fact.IsError) ? ExitCode.Failure : ExitCode.Success;
        });
        return command;
    }

    private static void WritePasses(System.IO.TextWriter writer, Explanation explanation)
    {
        var before = explanation.Attention.Spec.ToString();
        foreach (var trace in explanation.Passes)
        {
            writer.WriteLine();
            writer.WriteLine(FormattableString.Invariant($"# {trace.Pass.Name}, {trace.Elapsed.TotalMilliseconds:0.0} ms{(trace.Changed ? "" : ", unchanged")}"));
            if (trace.Changed)
            {
                LineDiff.Write(writer, before, trace.Text);
            }

            before = trace.Text;
        }
    }

    private static ExplainReport Report(Explanation x)
    {
        var (seconds, byMemory) = x.Machine.Roofline(x.TileFlops, x.Bytes);
        var tiles = x.Mask.Tiles;
        return new ExplainReport(
            x.Attention.Spec.Name,
            new TileReport(tiles.Total, tiles.Full, tiles.Partial, tiles.Empty),
            x.Form.Name,
            x.Form.Domain,
            x.Form.Why,
            x.Form.Visited,
            x.Form.Passes,
            x.Edit is { } edit ? new ProbabilityEditReport(edit.Value.ToString(), edit.Passes) : null,
            [.. x.Facts.Select(f => new FactReport(f.Name, f.Knowledge.ToString().ToLowerInvariant(), f.Text, f.At is { } at ? new PairReport(at.Batch, at.Head, at.Row, at.Key) : null))],
            [.. x.Mask.Losses.Select(l => new LossReport(l.Culprit.ToString(), x.Attention.Spec.Origins.SpanOf(l.Culprit).Line, x.Attention.Spec.Origins.SpanOf(l.Culprit).Column, l.Tiles))],
            x.Mask.LeastPairs,
            x.Mask.MostPairs,
            x.Flops,
            x.TileFlops,
            x.Bytes,
            x.Intensity,
            new RooflineReport(x.Machine.Name, x.Machine.Teraflops, x.Machine.GigabytesPerSecond, seconds * 1e3, byMemory ? "memory" : "arithmetic"));
    }
}

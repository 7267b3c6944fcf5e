using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Attn.Cpu.Bench;
using Attn.Runtime;

// Measures generated kernels, hand-written ones and other libraries at the same works, and the machine's limits, in one run (README.md).
Options options;
try
{
    options = Options.Parse(args);
}
catch (FormatException e)
{
    Console.Error.WriteLine($"{e.Message}\n{Options.Usage}");
    return 2;
}

var works = (options.Accuracy ? WorkTable.ForAccuracy : WorkTable.All).Where(work => options.Selects(work.Name)).ToList();
if (options.List || works.Count == 0)
{
    Console.WriteLine(string.Join('\n', WorkTable.All.Select(work => work.Name)));
    return options.List ? 0 : 2;
}

var peers = PeerProcess.StartAll(options);
try
{
    var threads = new AttentionOptions { MaxDegreeOfParallelism = options.Threads };
    if (options.Accuracy)
    {
        foreach (var work in works)
        {
            Console.WriteLine(JsonLines.Errors(work, Accuracy.Measure(work, threads, peers)));
        }
    }
    else
    {
        Time(works, threads);
    }

    return 0;
}
finally
{
    foreach (var peer in peers)
    {
        peer.Dispose();
    }
}

void Time(List<Work> works, AttentionOptions threads)
{
    var measurements = works.ConvertAll(work => Measurement.Of(work, threads, peers));
    var limits = Measurement.TakeRounds(measurements, options);
    Console.WriteLine(JsonLines.Header(options, limits, peers));
    var rows = Row.Of(measurements, limits);
    foreach (var row in rows)
    {
        Console.WriteLine(JsonLines.Work(row));
    }

    if (options.Table is { } path)
    {
        File.WriteAllText(path, MarkdownTable.Print(rows));
    }
}

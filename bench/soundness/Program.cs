using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Attn.Passes.Analysis;
using Attn.Passes.Tests.Analysis;

// Classifies random tiles of random masks, by the analysis and by the generated classifier, and compares each answer with brute force. Prints JSON; exit code 1 if any tile that
// was called empty or full is otherwise. A case is made from the seed and its number alone, so one can be repeated by itself.
var count = Argument("--count", 1_000_000);
var seed = Argument("--seed", 1);
const int TilesOfACase = 4;

var failures = new List<string>();
var classes = new long[3, 3];
var classified = new long[3];
var gate = new Lock();
var cases = 0L;
var clock = Stopwatch.StartNew();
Parallel.For(0, (count + TilesOfACase - 1) / TilesOfACase, () => new long[3, 3], Check, counts =>
{
    lock (gate)
    {
        for (var cell = 0; cell < 9; cell++)
        {
            classes[cell / 3, cell % 3] += counts[cell / 3, cell % 3];
        }
    }
});

Console.WriteLine(JsonSerializer.Serialize(
    new Dictionary<string, object>
    {
        ["seed"] = seed,
        ["predicates"] = cases,
        ["triples"] = classes.Cast<long>().Sum(),
        ["proved_empty"] = Row(TileClass.Empty),
        ["proved_full"] = Row(TileClass.Full),
        ["partial"] = Row(TileClass.Partial),
        ["partial_but_empty_or_full"] = classes[(int)TileClass.Partial, (int)TileClass.Empty] + classes[(int)TileClass.Partial, (int)TileClass.Full],
        ["generated_classifier"] = new Dictionary<string, long> { ["empty"] = classified[0], ["partial"] = classified[1], ["full"] = classified[2] },
        ["wrong"] = failures.Count,
        ["failures"] = failures.Take(10),
        ["seconds"] = Math.Round(clock.Elapsed.TotalSeconds, 1),
        ["processors"] = Environment.ProcessorCount,
    },
    new JsonSerializerOptions { WriteIndented = true }));
return failures.Count == 0 ? 0 : 1;

long[,] Check(int number, ParallelLoopState state, long[,] counts)
{
    var random = new Random(HashCode(seed, number));
    var (rows, keys) = (random.Next(1, 40), random.Next(1, 40));
    var text = new RandomMask(random).Next();
    var mask = new MaskCase(text, rows, keys, RandomMask.Parameters, random);
    var analysis = new MaskAnalysis(mask.Mask, mask.Launch);
    for (var tile = 0; tile < TilesOfACase; tile++)
    {
        var (row, key) = (random.Next(rows), random.Next(keys));
        var box = new TileBox(0, 0, row, random.Next(1, Math.Min(16, rows - row) + 1), key, random.Next(1, Math.Min(16, keys - key) + 1));
        var (proved, exact) = (analysis.Classify(box), mask.Exact(box));
        counts[(int)proved, (int)exact]++;
        if (proved != TileClass.Partial && proved != exact)
        {
            lock (gate)
            {
                failures.Add($"case {number}: {text} at M={rows} N={keys}, {box}: called {proved}, is {exact}");
            }
        }
    }

    // The classifier that is generated for the mask, at one grid of tiles.
    foreach (var (box, proved, exact) in mask.Classified(random.Next(4, 17), random.Next(4, 17)))
    {
        Interlocked.Increment(ref classified[(int)proved]);
        if (proved != TileClass.Partial && proved != exact)
        {
            lock (gate)
            {
                failures.Add($"case {number}: {text} at M={rows} N={keys}, {box}: the generated classifier says {proved}, it is {exact}");
            }
        }
    }

    var done = Interlocked.Increment(ref cases);
    if (done % 10_000 == 0)
    {
        Console.Error.Write($"\r{done * TilesOfACase:N0} triples, {clock.Elapsed.TotalSeconds:0} s");
    }

    return counts;
}

long Row(TileClass proved) => Enumerable.Range(0, 3).Sum(exact => classes[(int)proved, exact]);

int Argument(string name, int otherwise)
{
    var at = Array.IndexOf(args, name);
    return at < 0 || at + 1 >= args.Length ? otherwise : int.Parse(args[at + 1], CultureInfo.InvariantCulture);
}

// HashCode.Combine differs from run to run.
static int HashCode(int seed, int number) => unchecked((int)(((ulong)(uint)seed << 32 | (uint)number) * 0x9E3779B97F4A7C15UL >> 32));

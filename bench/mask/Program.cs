using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using Attn.Compiler;
using Attn.Diagnostics;
using Attn.IR;
using Attn.IR.Tile;
using Attn.Language;
using Attn.Language.Syntax;
using Attn.Mask.Bench;
using Attn.Passes;
using Attn.Runtime;

// Times how the key tiles of every query tile are found, on one thread, tiles of 128 x 128: closed forms and searches of a sorted table at
// M = N = 131072, with the check that the table is sorted; the generated classifier for masks that no bounds solve, with its summaries and the
// compressed list that comes of it, on one and on two threads; brute force over all pairs at 16384 beside them. One JSON object a line.
const int Length = 131072;
const int Documents = 500;
var target = new TargetModel("bench", 128, 128);
var doc = Table(Length);

Form("causal", "attention a { mask { j <= i } }", []);
Form("sliding_window", "attention a(window: int = 4096) { mask { j <= i && i - j < window } }", []);
Form("streaming_sinks", "attention a(window: int = 4096) { mask { j <= i && (j < 4 || i - j < window) } }", []);
Form("documents", "attention a(doc: sorted i32[B, N]) { mask { doc[b, i] == doc[b, j] } }", doc);
Form("documents_causal", "attention a(doc: sorted i32[B, N]) { mask { doc[b, i] == doc[b, j] && j <= i } }", doc);
Classified("documents, not declared sorted", "attention a(doc: i32[B, N]) { mask { doc[b, i] == doc[b, j] } }", ("doc", doc));
Classified("documents, not declared sorted, causal", "attention a(doc: i32[B, N]) { mask { doc[b, i] == doc[b, j] && j <= i } }", ("doc", doc));
Classified("documents in shuffled blocks", "attention a(doc: i32[B, N]) { mask { doc[b, i] == doc[b, j] } }", ("doc", Shuffled(doc)));
Classified("neighbourhood of 13 x 13 on 256 x 512", "attention a(width: int = 512, r: int = 6) { mask { abs(i / width - j / width) <= r && abs(i % width - j % width) <= r } }");
Classified("block layout of 64 x 64, 3 of 8 blocks", "attention a(layout: i32[(N + 63) / 64, (N + 63) / 64]) { mask { layout[i / 64, j / 64] == 1 } }", ("layout", Layout(Length / 64)));
BruteForce(16384);

void Classified(string name, string text, params (string Name, int[] Elements)[] tables)
{
    var spec = CompilationUnit.Read(new SourceText(text)).Specs.Single();
    var program = Pipeline.Run(spec, new PassContext(target, new DiagnosticBag()))!;
    var kernel = AttentionKernel.Compile(program).Kernel!;
    foreach (var threads in new[] { 1, 2 })
    {
        var arguments = new KernelArguments<float>(new AttentionShape(1, 1, 1, Length, Length, 1, 1), Array.Empty<float>(), Array.Empty<float>(), Array.Empty<float>(), Array.Empty<float>())
        {
            Tensors = tables.ToDictionary(t => t.Name, t => new CapturedArray(t.Elements, t.Elements.Length == Length ? [1, Length] : [Length / 64, Length / 64])),
            Options = new AttentionOptions { MaxDegreeOfParallelism = threads },
        };
        var list = kernel.FindTiles(arguments)!;
        var (median, least) = Timed(() => list = kernel.FindTiles(arguments)!);
        Console.WriteLine(
            $$"""{"mask": "{{name}}", "length": {{Length}}, "tiles": {{list.Total}}, "visited": {{list.Full + list.Partial}}, "full": {{list.Full}}, "threads": {{threads}}, "ms": {"median": {{Text(median)}}, "min": {{Text(least)}} }, "list_bytes": {{4 * (list.Entries.Length + list.Offsets.Length)}}}""");
    }
}

// The same documents, in blocks of two tiles that lie in no order: no bound of a block's documents says much of the next one's.
static int[] Shuffled(int[] table)
{
    var blocks = table.Chunk(256).ToArray();
    new Random(2).Shuffle(blocks);
    return [.. blocks.SelectMany(block => block)];
}

// Patches of 4 x 4 blocks, so that tiles of 2 x 2 are empty, full and partial.
static int[] Layout(int blocks)
{
    var random = new Random(3);
    var patches = Enumerable.Range(0, ((blocks / 4) + 1) * ((blocks / 4) + 1)).Select(_ => random.Next(8) < 3 ? 1 : 0).ToArray();
    return [.. Enumerable.Range(0, blocks * blocks).Select(at => patches[((((at / blocks) + 1) / 4) * ((blocks / 4) + 1)) + (((at % blocks) + 1) / 4)])];
}

void Form(string name, string text, int[] table)
{
    var spec = CompilationUnit.Read(new SourceText(text)).Specs.Single();
    var program = Pipeline.Run(spec, new PassContext(target, new DiagnosticBag()))!;
    var domain = program.Kernels[0].Body.OfType<Loop>().Single().Domain;
    var bounds = LoopBounds.Compile(domain, new Dictionary<string, long>
    {
        ["M"] = Length,
        ["N"] = Length,
        [Names.KeyLength.Name] = Length,
        [Names.QueryOffset.Name] = 0,
        [Names.KeyOffset.Name] = 0,
        ["b"] = 0,
        ["window"] = 4096,
    });
    var ranges = new long[4 * domain.Ranges().Count];
    var tiles = Length / target.QueryTile;
    var (visited, full) = (0L, 0L);
    var (median, least) = Timed(() =>
    {
        (visited, full) = (0, 0);
        Require.Sorted<int>("doc", table, Length);
        for (var tile = 0L; tile < tiles; tile++)
        {
            bounds(tile, table, ranges);
            Count(ranges, ref visited, ref full);
        }
    });
    var (check, _) = Timed(() => Require.Sorted<int>("doc", table, Length));
    Console.WriteLine(
        $$"""{"mask": "{{name}}", "length": {{Length}}, "tiles": {{(long)tiles * tiles}}, "visited": {{visited}}, "full": {{full}}, "ms": {"median": {{Text(median)}}, "min": {{Text(least)}} }, "of_it_table_check_ms": {{Text(check)}}, "metadata_bytes": 0}""");
}

// The ranges of these masks ascend, and a tile of two of them is counted with the first.
static void Count(long[] ranges, ref long visited, ref long full)
{
    var reached = 0L;
    for (var at = 0; at < ranges.Length; at += 4)
    {
        var first = Math.Max(ranges[at], reached);
        visited += Math.Max(0, ranges[at + 1] - first);
        full += Math.Max(0, Math.Min(ranges[at + 3], ranges[at + 1]) - Math.Max(ranges[at + 2], first));
        reached = Math.Max(reached, ranges[at + 1]);
    }
}

void BruteForce(int length)
{
    var table = Table(length);
    var (visited, full) = (0, 0);
    var (median, least) = Timed(() =>
    {
        (visited, full) = (0, 0);
        for (var row = 0; row < length; row += target.QueryTile)
        {
            for (var key = 0; key < length; key += target.KeyTile)
            {
                var visible = 0;
                for (var i = row; i < row + target.QueryTile; i++)
                {
                    for (var j = key; j < key + target.KeyTile; j++)
                    {
                        visible += table[i] == table[j] ? 1 : 0;
                    }
                }

                visited += visible > 0 ? 1 : 0;
                full += visible == target.QueryTile * target.KeyTile ? 1 : 0;
            }
        }
    });
    var tiles = length / target.QueryTile;
    Console.WriteLine($$"""{"mask": "documents by brute force", "length": {{length}}, "tiles": {{tiles * tiles}}, "visited": {{visited}}, "full": {{full}}, "ms": {"median": {{Text(median)}}, "min": {{Text(least)}} } }""");
}

static int[] Table(int length)
{
    var random = new Random(1);
    var ends = Enumerable.Range(0, Documents - 1).Select(_ => random.Next(1, length)).Order().ToArray();
    var table = new int[length];
    for (int at = 0, document = 0; at < length; at++)
    {
        for (; document < ends.Length && ends[document] <= at; document++)
        {
        }

        table[at] = document;
    }

    return table;
}

static (double Median, double Least) Timed(Action run)
{
    var clock = Stopwatch.StartNew();
    do
    {
        run();
    }
    while (clock.ElapsedMilliseconds < 500);
    var ms = Enumerable.Range(0, 51).Select(_ =>
    {
        var start = Stopwatch.GetTimestamp();
        run();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }).Order().ToArray();
    return (ms[ms.Length / 2], ms[0]);
}

static string Text(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);

using System;
using System.Collections.Generic;
using System.Linq;
using Attn.Reference;
using Attn.Runtime;

namespace Attn.Compiler.Tests;

/// <summary>Masks over unsorted tables, whose tiles a generated classifier finds: at each call, and once for many calls.</summary>
public sealed class TileListTests
{
    private const string Declarations = "layout: bool[Hq, (M + 63) / 64, (N + 63) / 64], level: i32[B, (max(M, N) + 31) / 32, (max(M, N) + 47) / 48], shift: int = 0, segment: i32[B, max(M, N)], wide: i64[B, max(M, N)], keep: bool[B, max(M, N)], span: i32[Hq], reach: int = 150";

    private static readonly int[] Spans = [40, 400];

    /// <summary>A mask, the same in C#, and whether tiles of both kinds are to be found at the largest length.</summary>
    private static readonly (string Text, Func<Case, int, int, int, int, bool> Visible, bool Decides)[] Masks =
    [
        ("segment[b, i] == segment[b, j]", (c, b, h, i, j) => c.Segment(b, i) == c.Segment(b, j), true),
        ("segment[b, i] == segment[b, j] && j <= i", (c, b, h, i, j) => c.Segment(b, i) == c.Segment(b, j) && j <= i, true),
        ("wide[b, i] == wide[b, j] || j < 70", (c, b, h, i, j) => c.Wide(b, i) == c.Wide(b, j) || j < 70, true),
        ("keep[b, j] && j <= i + reach", (c, b, h, i, j) => c.Keep(b, j) && j <= i + c.Reach, true),
        ("segment[b, i] <= segment[b, j] || i - j < span[h] && j <= i", (c, b, h, i, j) => c.Segment(b, i) <= c.Segment(b, j) || (i - j < Spans[h] && j <= i), true),
        ("h == 0 ? keep[b, i] == keep[b, j] : (i / 192 + j / 192) % 2 == 0", (c, b, h, i, j) => h == 0 ? c.Keep(b, i) == c.Keep(b, j) : (i / 192 + j / 192) % 2 == 0, true),
        ("i + 5 < max(M, N) && segment[b, i + 5] == segment[b, j]", (c, b, h, i, j) => i + 5 < c.Length && c.Segment(b, i + 5) == c.Segment(b, j), true),
        ("layout[h, m / 64, n / 64]", (c, b, h, i, j) => c.Layout(h, i / 64, j / 64), true),
        ("j <= i && level[b, i / 32, j / 48] != 1", (c, b, h, i, j) => j <= i && c.Level(b, i / 32, j / 48) != 1, true),
        ("layout[h, m / 64, n / 64] == keep[b, j]", (c, b, h, i, j) => c.Layout(h, i / 64, j / 64) == c.Keep(b, j), true),
        ("abs(i - j) % 3 != 0 && segment[b, j] > 0", (c, b, h, i, j) => Math.Abs(i - j) % 3 != 0 && c.Segment(b, j) > 0, false),
    ];

    [Fact]
    public void OutputsAndTilesAreThoseOfTheDefinition()
    {
        foreach (var (text, visible, decides) in Masks)
        {
            var kernel = Compiled(text, out var spec);
            foreach (var (m, n) in new[] { (620, 620), (1, 600), (200, 130), (50, 0) })
            {
                var launch = new Case(m, n);
                var found = kernel.FindTiles(launch.Arguments(new float[launch.Outputs]))!;
                Classes(found, launch, visible, text);
                Assert.Equal(found.Total, found.Full + found.Partial + found.Empty);
                Assert.True(!decides || m < 620 || (found.Empty > 0 && found.Full > 0), $"{text}: {found.Empty} empty, {found.Full} full");

                var (inline, listed) = (new float[launch.Outputs], new float[launch.Outputs]);
                kernel.Run(launch.Arguments(inline));
                kernel.Run(launch.Arguments(listed, found));
                Comparison.Close(launch.Expected(spec), inline, 2e-5, $"{text}: out at M={m} N={n}");
                Assert.Equal(inline, listed);
            }
        }
    }

    /// <summary>A list of other arguments would be a wrong answer, so it is an error.</summary>
    [Fact]
    public void AStaleListIsAnError()
    {
        var kernel = Compiled("segment[b, i] == segment[b, j] && j <= i + reach", out _);
        var launch = new Case(300, 300);
        var list = kernel.FindTiles(launch.Arguments(new float[launch.Outputs]))!;
        kernel.Run(launch.Arguments(new float[launch.Outputs], list));

        Foreign(new Case(300, 301), list);
        Foreign(new Case(300, 300) { Reach = 151 }, list);
        var changed = new Case(300, 300);
        changed.Segments[299] ^= 1;
        Foreign(changed, list);
        Foreign(launch, Compiled("segment[b, i] <= segment[b, j] && j <= i + reach", out _).FindTiles(launch.Arguments(new float[launch.Outputs]))!);

        // What the mask does not read may change.
        var unread = new Case(300, 300);
        unread.Keeps[0] = !unread.Keeps[0];
        kernel.Run(unread.Arguments(new float[unread.Outputs], list));

        void Foreign(Case call, TileList tiles)
            => Assert.Equal("ATTN5016", Assert.Throws<AttnException>(() => kernel.Run(call.Arguments(new float[call.Outputs], tiles))).Id);
    }

    /// <summary>Nothing is known of a block outside its table, so that its pairs are looked at and the read is found out.</summary>
    [Fact]
    public void AReadOutsideATableOfBlocksIsAnErrorAsEver()
    {
        var kernel = Compiled("level[b, i / 32 + shift, j / 48] != 1", out _);
        kernel.Run(new Case(300, 300).Arguments(new float[2400]));

        var outside = new Case(300, 300) { Shift = 1 };
        Assert.True(kernel.FindTiles(outside.Arguments(new float[outside.Outputs]))!.Partial > 0);
        Assert.Equal("ATTN5008", Assert.Throws<AttnException>(() => kernel.Run(outside.Arguments(new float[outside.Outputs]))).Id);
    }

    [Fact]
    public void ATableThatSaysItIsSortedAndIsNotIsAnErrorForAListToo()
    {
        var kernel = Examples.FromText("attention listed(doc: sorted i32[B, N], kind: i32[B, N]) { mask { doc[b, i] == doc[b, j] && kind[b, i] == kind[b, j] } }").Kernel;
        var arguments = new KernelArguments<float>(new AttentionShape(1, 1, 1, 3, 3, 1, 1), new float[3], new float[3], new float[3], new float[3])
        {
            Tensors = new Dictionary<string, CapturedArray> { ["doc"] = new(new[] { 1, 0, 2 }, [1, 3]), ["kind"] = new(new int[3], [1, 3]) },
        };
        Assert.Equal("ATTN5007", Assert.Throws<AttnException>(() => kernel.FindTiles(arguments)).Id);
        Assert.Equal("ATTN5007", Assert.Throws<AttnException>(() => kernel.Run(arguments)).Id);
    }

    [Fact]
    public void AMaskThatBoundsItsLoopsHasNoList()
        => Assert.Null(Examples.FromText("attention causal { mask { j <= i } }").Kernel.FindTiles(new KernelArguments<float>(new AttentionShape(1, 1, 1, 3, 3, 1, 1), new float[3], new float[3], new float[3], new float[3])));

    private static AttentionKernel Compiled(string mask, out IR.Spec spec)
    {
        (spec, var kernel) = Examples.FromText($"attention listed({Declarations}) {{ mask {{ {mask} }} }}");
        return kernel;
    }

    /// <summary>The list's classes, those of stretches of rows, and those by key tile, against all pairs.</summary>
    private static void Classes(TileList list, Case launch, Func<Case, int, int, int, int, bool> visible, string text)
    {
        var (rows, keys) = (list.Key.QueryTile, list.Key.KeyTile);
        var transposed = list.Transposed();
        Assert.Equal((list.Full, list.Partial), (transposed.Full, transposed.Partial));
        var tiles = new TileClass[list.Key.KeyTiles];
        var queries = new TileClass[transposed.Key.KeyTiles];
        var random = new Random(launch.M);
        for (var b = 0; b < 2; b++)
        {
            for (var h = 0; h < 2; h++)
            {
                for (var tile = 0; tile < list.Key.QueryTiles; tile++)
                {
                    list.Classes(b, h, tile, tiles);
                    Hold(tiles, tile * rows, Math.Min(rows, launch.M - (tile * rows)));
                    for (var key = 0; key < tiles.Length; key++)
                    {
                        transposed.Classes(b, h, key, queries);
                        Assert.Equal(tiles[key], queries[tile]);
                    }
                }

                for (var stretch = 0; stretch < 5; stretch++)
                {
                    var first = random.Next(launch.M);
                    var count = random.Next(1, launch.M - first + 1);
                    list.Classes(b, h, first, count, tiles);
                    Hold(tiles, first, count);
                }

                void Hold(TileClass[] classes, int first, int count)
                {
                    for (var key = 0; key < classes.Length; key++)
                    {
                        var (some, all) = (false, true);
                        for (var i = first; i < first + count; i++)
                        {
                            for (var j = key * keys; j < Math.Min(launch.N, (key + 1) * keys); j++)
                            {
                                var sees = visible(launch, b, h, i, j);
                                (some, all) = (some || sees, all && sees);
                            }
                        }

                        Assert.True(classes[key] != TileClass.Empty || !some, $"{text}: tile {key} of rows {first}+{count}, head {h}, is not empty");
                        Assert.True(classes[key] != TileClass.Full || all, $"{text}: tile {key} of rows {first}+{count}, head {h}, is not full");
                    }
                }
            }
        }
    }

    /// <summary>Arguments at a length; the tables change slowly and in no order.</summary>
    private sealed class Case
    {
        private readonly float[] _query;
        private readonly float[] _key;
        private readonly float[] _value;
        private readonly long[] _wide;

        public Case(int m, int n)
        {
            (M, N) = (m, n);
            var random = new Random((m * 1000) + n);
            (_query, _key, _value) = (Normal(random, 8 * m), Normal(random, 4 * n), Normal(random, 4 * n));
            Segments = [.. Enumerable.Range(0, 2 * Length).Select(at => (at / 211 * 5 % 7) - 2)];
            Keeps = [.. Enumerable.Range(0, 2 * Length).Select(at => at / 230 % 2 == 0)];
            Layouts = [.. Enumerable.Range(0, 2 * Tall * Broad).Select(at => at % 11 < 8)];
            Levels = [.. Enumerable.Range(0, 2 * Rows * Columns).Select(at => ((at / Columns / 7 * 2) + (at % Columns / 4)) % 3)];
            _wide = [.. Segments.Select(s => (long)s << 61)];
        }

        public int M { get; }

        public int N { get; }

        public int Length => Math.Max(M, N);

        public int Outputs => 8 * M;

        public long Reach { get; init; } = 150;

        public int[] Segments { get; }

        public bool[] Keeps { get; }

        public long Segment(int b, int at) => Segments[(b * Length) + at];

        public long Wide(int b, int at) => _wide[(b * Length) + at];

        public bool Keep(int b, int at) => Keeps[(b * Length) + at];

        public long Shift { get; init; }

        private bool[] Layouts { get; }

        private int[] Levels { get; }

        private int Tall => (M + 63) / 64;

        private int Broad => (N + 63) / 64;

        private int Rows => (Length + 31) / 32;

        private int Columns => (Length + 47) / 48;

        public bool Layout(int h, int row, int column) => Layouts[(((h * Tall) + row) * Broad) + column];

        public long Level(int b, int row, int column) => Levels[(((b * Rows) + row) * Columns) + column];

        public KernelArguments<float> Arguments(float[] output, TileList? tiles = null) => new(new AttentionShape(2, 2, 1, M, N, 2, 2), _query, _key, _value, output)
        {
            Parameters = new Dictionary<string, IR.Scalar> { ["reach"] = Reach, ["shift"] = Shift },
            Tensors = new Dictionary<string, CapturedArray>
            {
                ["segment"] = new(Segments, [2, Length]), ["wide"] = new(_wide, [2, Length]), ["keep"] = new(Keeps, [2, Length]), ["span"] = new(Spans, [2]),
                ["layout"] = new(Layouts, [2, Tall, Broad]), ["level"] = new(Levels, [2, Rows, Columns]),
            },
            Options = new AttentionOptions { MaxDegreeOfParallelism = 2, Tiles = tiles },
        };

        public double[] Expected(IR.Spec spec) => Interpreter.Evaluate(spec, new Launch(Tensor.Of(_query, 2, 2, M, 2), Tensor.Of(_key, 2, 1, N, 2), Tensor.Of(_value, 2, 1, N, 2))
        {
            Parameters = new Dictionary<string, IR.Scalar> { ["reach"] = Reach, ["shift"] = Shift },
            Tensors = new Dictionary<string, Tensor>
            {
                ["segment"] = Tensor.Of(Segments, 2, Length), ["wide"] = Tensor.Of(_wide, 2, Length), ["keep"] = Tensor.Of(Keeps, 2, Length), ["span"] = Tensor.Of(Spans, 2),
                ["layout"] = Tensor.Of(Layouts, 2, Tall, Broad), ["level"] = Tensor.Of(Levels, 2, Rows, Columns),
            },
        }).Output;

        private static float[] Normal(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => (float)((random.NextDouble() * 4) - 2))];
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Attn.Diagnostics;
using Attn.IR;
using Attn.IR.Tile;
using Attn.Passes.Tests.Semantics;
using FsCheck;
using FsCheck.Fluent;

namespace Attn.Passes.Tests;

/// <summary>
/// Loop bounds against brute force, for keys given queries and for queries given keys: a tile that is not visited has no visible
/// pair, and a tile called full has no invisible one.
/// </summary>
public sealed class SparsifyPropertyTests
{
    private static readonly TargetModel Target = new("test", 5, 4);
    private static readonly TileAxis Queries = new("I", "m", Target.QueryTile);
    private static readonly TileAxis Keys = new("J", "n", Target.KeyTile);

    [Fact]
    public void VisitedAndFullTilesAreWhatBruteForceFinds()
        => Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed => Check(RandomMask(new Random(seed), 2), new Random(seed))).Check(Config.QuickThrowOnFailure.WithMaxTest(600));

    /// <summary>Masks whose bounds say all that there is to say: every tile without a visible pair is skipped, every one without an invisible pair is full.</summary>
    [Theory]
    [InlineData("j <= i")]
    [InlineData("j <= i + (N - M)")]
    [InlineData("j <= i && i - j < window")]
    [InlineData("abs(i - j) <= window")]
    [InlineData("j <= i || j < window")]
    [InlineData("i / 3 == j / 3")]
    [InlineData("doc[b, i] == doc[b, j]")]
    [InlineData("j <= i && doc[b, j] == doc[b, i]")]
    [InlineData("doc[b, i] - doc[b, j] <= 1 && j <= i")]
    [InlineData("i < window && h == 0 || j <= i && h != 0")]
    public void ClosedFormsAreExact(string mask)
    {
        for (var seed = 0; seed < 25; seed++)
        {
            Check(mask, new Random(seed), exact: true);
        }
    }

    [Theory]
    [InlineData("j <= i || j < window", "exact j <= max(i, window - 1);")]
    [InlineData("j <= i && (j < 4 || i - j < window)", "exact j <= i; j <= 3; or exact j <= i; j >= i + (1 - window);")]
    [InlineData("doc[b, i] == doc[b, j]", "exact j >= doc.first[b, doc[b, i]]; j <= doc.end[b, doc[b, i]] - 1;")]
    [InlineData("j <= i && j % 3 == 0", "bounded j <= i;")]
    [InlineData("j < window || i * j % 3 == 0", "exact j <= window - 1; or bounded classify j < window || i * j % 3 == 0")]
    [InlineData("j <= i && j % 16 < 8", "bounded j <= i; classify j <= i && j % 16 < 8")]
    [InlineData("j < i && i < j", "nothing")]
    [InlineData("j < N", "exact j <= N - 1;")]
    [InlineData("j - i < 5 || i + 2 < j", "exact")]
    [InlineData("i != j", "exact j >= i + 1; or exact j <= i - 1;")]
    public void FactsReadLike(string mask, string facts) => Assert.Equal(facts, string.Join(" ", SpecFacts(mask).Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)));

    [Theory]
    [InlineData("j < i && i < j", "ATTN3001")]
    [InlineData("j <= i && false", "ATTN3001")]
    [InlineData("j < N && 0 <= j", null)]
    [InlineData("j - i < 5 || i + 2 < j", "ATTN3002")]
    [InlineData("j <= i || i < j", "ATTN3002")]
    [InlineData("j <= i", null)]
    [InlineData("j < window", null)]
    [InlineData("j % 2 < 2", null)]
    public void MasksThatAreConstantAreWarnedOf(string mask, string? id)
    {
        var diagnostics = new DiagnosticBag();
        Assert.NotNull(Pipeline.Run(SpecParser.Parse(Specs.Masked(mask)), new PassContext(Target, diagnostics)));
        Assert.Equal(id, diagnostics.Select(d => d.Id).SingleOrDefault());
    }

    private static string SpecFacts(string mask)
    {
        var text = "";
        Pipeline.Run(SpecParser.Parse(Specs.Masked(mask)), new PassContext(Target, new DiagnosticBag()), trace => text = trace.Pass.Name == "AnalyzeMask" ? trace.Text : text);
        return text.Split("\n").Single(line => line.StartsWith("  mask ", StringComparison.Ordinal))["  mask ".Length..];
    }

    private static void Check(string mask, Random random, bool exact = false)
    {
        var (m, n, window) = (random.Next(1, 24), random.Next(1, 24), random.Next(-3, 12));
        var length = random.Next(3) == 0 ? random.Next(0, n + 1) : n;

        // Where a table is read at positions, they start at 0.
        var (queryOffset, keyOffset) = mask.Contains("doc", StringComparison.Ordinal) || random.Next(2) == 0 ? (0, 0) : (random.Next(-9, 30), random.Next(-9, 30));
        var document = 0L;
        var doc = Enumerable.Range(0, Math.Max(m, n)).Select(_ => document += random.Next(4) == 0 ? random.Next(1, 3) : 0).ToArray();
        var spec = SpecParser.Parse(Specs.Masked(mask));
        var predicate = spec.Find(Spec.Visible) is { Body: MapBody visible } ? visible.Value : Expr.True;
        var facts = SpecParser.Parse(FactsOf(spec)).Mask!;
        for (var head = 0; head < 2; head++)
        {
            var pairs = new bool[m, length];
            for (var row = 0; row < m; row++)
            {
                for (var key = 0; key < length; key++)
                {
                    pairs[row, key] = Value(predicate, head, v => v == "i" ? row + queryOffset : key + keyOffset).AsBool;
                }
            }

            var (rows, columns) = ((m + Target.QueryTile - 1) / Target.QueryTile, (length + Target.KeyTile - 1) / Target.KeyTile);
            var byQueries = Sparsify.KeyTiles(facts, Queries, Keys, spec.Tensors);
            var byKeys = Sparsify.QueryTiles(facts, Queries, Keys);
            for (var tile = 0; tile < rows; tile++)
            {
                Same(byQueries, "I", tile, columns, other => (tile, other));
            }

            for (var tile = 0; tile < columns; tile++)
            {
                Same(byKeys, "J", tile, rows, other => (other, tile));
            }

            void Same(LoopDomain domain, string given, int tile, int count, Func<int, (int Row, int Column)> place)
            {
                var ranges = domain.Ranges().Select(r => r.Bounds().Select(b => Value(b, head, v => v == given ? tile : throw new InvalidOperationException(v)).AsInt).ToArray()).ToList();
                Assert.All(ranges, r => Assert.True(r[1] <= count, $"{mask}: {domain} goes past {count}"));
                for (var other = 0; other < count; other++)
                {
                    var inside = ranges.Where(r => other >= r[0] && other < r[1]).ToList();
                    var full = inside.Any(r => r.Length == 4 && other >= r[2] && other < r[3]);
                    var (all, any) = Tile(place(other));
                    var where = $"{mask}; M={m} N={n} of {length} window={window} offsets={queryOffset},{keyOffset} h={head}, {given}={tile}, tile {other} of {string.Join(" or ", ranges.Select(r => string.Join("..", r)))}";
                    Assert.True(inside.Count > 0 || !any, where + " has a visible pair and is skipped");
                    Assert.True(!full || all, where + " is called full and has an invisible pair");

                    // The last key tile, where it is shorter, may be called partial.
                    Assert.True(!exact || !all || full || length % Target.KeyTile != 0, where + " is full and not called so");
                }
            }

            (bool All, bool Any) Tile((int Row, int Column) place)
            {
                var (all, any) = (true, false);
                for (var i = place.Row * Target.QueryTile; i < Math.Min(m, (place.Row + 1) * Target.QueryTile); i++)
                {
                    for (var j = place.Column * Target.KeyTile; j < Math.Min(length, (place.Column + 1) * Target.KeyTile); j++)
                    {
                        all &= pairs[i, j];
                        any |= pairs[i, j];
                    }
                }

                return (all, any);
            }
        }

        Scalar Value(Expr expr, int head, Func<string, long> index) => ExprEvaluation.Evaluate(
            expr,
            v => v.Name switch { "M" => m, "N" => n, "window" => window, "query_offset" => queryOffset, "key_offset" => keyOffset, "key_length" => length, "b" => 0, "h" => head, _ => index(v.Name) },
            (_, at) => doc[at[1]],
            _ => doc.Length);
    }

    private static string FactsOf(Spec spec)
    {
        var text = "";
        Pipeline.Run(spec, new PassContext(Target, new DiagnosticBag()), trace => text = trace.Pass.Name == "AnalyzeMask" ? trace.Text : text);
        return text;
    }

    private static string RandomMask(Random random, int depth)
    {
        if (depth == 0 || random.Next(4) == 0)
        {
            return Comparison(random);
        }

        var (left, right) = (RandomMask(random, depth - 1), RandomMask(random, depth - 1));
        return random.Next(8) switch
        {
            0 => $"!({left})",
            1 => $"select({Comparison(random)}, {left}, {right})",
            2 or 3 or 4 => $"({left}) || ({right})",
            _ => $"({left}) && ({right})",
        };
    }

    private static string Comparison(Random random)
    {
        string[] sides =
        [
            "i", "j", "i - j", "j - i", "2 * i", "j - 2 * i", "abs(i - j)", "j - i / 2", "i * 3 - j", "j % 3", "3 * j - i", "j / 3", "j / 3 - i / 2", "5 - j / 2",
            "doc[b, j]", "doc[b, i]", "doc[b, j] - doc[b, i]", "2 * doc[b, j]", "h", "min(i, 7)", "-3 * j",
        ];
        string[] limits = ["window", "0", "3", "N - M", "M / 2", "i", "j", "i + window", "-2", "i / 3", "doc[b, i]", "doc[b, i] + 1", "max(2 * i, window)", "h * 3"];
        string[] comparisons = ["<=", "<", "==", "!="];
        var (left, right) = (sides[random.Next(sides.Length)], limits[random.Next(limits.Length)]);
        return random.Next(3) == 0
            ? $"{right} {comparisons[random.Next(comparisons.Length)]} {left}"
            : $"{left} {comparisons[random.Next(comparisons.Length)]} {right}";
    }
}

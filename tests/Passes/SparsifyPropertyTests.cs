using System;
using System.Linq;
using Attn.Diagnostics;
using Attn.IR;
using Attn.IR.Tile;
using Attn.Passes.Tests.Semantics;
using FsCheck;
using FsCheck.Fluent;

namespace Attn.Passes.Tests;

/// <summary>
/// Closed-form loop bounds against brute force: a tile that is not visited has no visible pair, a tile called full has no
/// invisible one, and where the mask is a conjunction of affine bounds, every full tile inside the range is called so.
/// </summary>
public sealed class SparsifyPropertyTests
{
    private static readonly TargetModel Target = new("test", 5, 4);

    [Fact]
    public void VisitedAndFullTilesAreWhatBruteForceFinds()
        => Prop.ForAll(ArbMap.Default.ArbFor<int>(), Check).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    private static void Check(int seed)
    {
        var random = new Random(seed);
        var (m, n, window) = (random.Next(1, 24), random.Next(1, 24), random.Next(-3, 12));
        var mask = string.Join(" && ", Enumerable.Range(0, random.Next(1, 4)).Select(_ => Part(random)));
        var spec = SpecParser.Parse(Specs.Masked(mask));
        var predicate = ((MapBody)spec.Find(Spec.Visible)!.Body).Value;
        var program = Pipeline.Run(spec, new PassContext(Target, new DiagnosticBag()))!;
        var loop = program.Kernels[0].Body.OfType<Loop>().Single();
        var range = (RangeDomain)loop.Domain;
        for (var tile = 0; tile * Target.QueryTile < m; tile++)
        {
            var (first, end) = (Bound(range.First), Bound(range.End));
            var (fullFirst, fullEnd) = range.FullFirst is null ? (0, 0) : (Bound(range.FullFirst), Bound(range.FullEnd!));
            for (var keys = 0; keys * Target.KeyTile < n; keys++)
            {
                var pairs = (from i in Enumerable.Range(tile * Target.QueryTile, Target.QueryTile).Where(i => i < m)
                             from j in Enumerable.Range(keys * Target.KeyTile, Target.KeyTile).Where(j => j < n)
                             select Visible(i, j)).ToList();
                var visited = keys >= first && keys < end;
                var full = visited && keys >= fullFirst && keys < fullEnd;
                var where = $"{mask}; M={m} N={n} window={window}, tile {tile}, {keys}: visited {first}..{end}, full {fullFirst}..{fullEnd}";
                Assert.True(visited || !pairs.Contains(true), where);
                Assert.True(!full || !pairs.Contains(false), where);
            }

            long Bound(Expr expr) => Value(expr, v => v.Name == "I" ? tile : throw new InvalidOperationException(v.Name));
        }

        long Value(Expr expr, Func<Variable, long> index) => ExprEvaluation.Evaluate(
            expr, v => v.Name switch { "M" => m, "N" => n, "window" => window, _ => index(v) }, (_, _) => throw new InvalidOperationException()).AsInt;

        bool Visible(int i, int j) => ExprEvaluation.Evaluate(
            predicate,
            v => v.Name switch { "i" => i, "j" => j, "M" => m, "N" => n, "window" => window, _ => throw new InvalidOperationException(v.Name) },
            (_, _) => throw new InvalidOperationException()).AsBool;
    }

    private static string Part(Random random)
    {
        string[] sides = ["i", "j", "i - j", "j - i", "2 * i", "j - 2 * i", "abs(i - j)", "j - i / 2", "i * 3 - j", "j % 3"];
        string[] limits = ["window", "0", "3", "N - M", "M / 2", "i", "j", "i + window", "-2"];
        string[] comparisons = ["<=", "<", "==", "!="];
        return $"{sides[random.Next(sides.Length)]} {comparisons[random.Next(comparisons.Length)]} {limits[random.Next(limits.Length)]}";
    }
}

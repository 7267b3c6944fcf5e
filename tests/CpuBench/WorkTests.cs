using System;
using System.Collections.Generic;
using System.Linq;
using Attn.Runtime;

namespace Attn.Cpu.Bench.Tests;

public sealed class WorkTests
{
    private const int Heads = 4;
    private const int Length = 200;

    public static TheoryData<string> Names => [.. Variants.Keys];

    private static Dictionary<string, Variant> Variants { get; } = new Variant[]
    {
        new Full(), new Causal(), new Window(30), new Alibi(), new Softcap(2), new RelativeBias(Heads, Length), new Documents(Length, 7),
    }.ToDictionary(v => v.Name);

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_said_of_a_variant_is_what_its_kernel_computes(string name)
    {
        foreach (var queries in new[] { Length, 1 })
        {
            var work = Of(name, queries);
            var operands = new Operands<float>(work.Shape, x => x);
            var (query, key, value, output) = operands.Elements;
            work.Variant.Forward(operands, new AttentionOptions { MaxDegreeOfParallelism = 2 });
            var expected = Accuracy.Expected(work, query, key, value);

            Assert.All(expected.Zip(output), pair => Assert.Equal(pair.First, pair.Second, 2e-5));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Pairs_and_visited_tiles_are_counted(string name)
    {
        foreach (var queries in new[] { Length, 1 })
        {
            var work = Of(name, queries);
            var seen = (
                from m in Enumerable.Range(0, queries)
                from n in Enumerable.Range(0, Length)
                where work.KeysOf(m).First <= n && n < work.KeysOf(m).End
                select (m, n)).ToList();
            var tiles = seen.Select(p => (p.m / Work.ShareTile, p.n / Work.ShareTile)).Distinct().Count();

            Assert.Equal(Heads * seen.Count, work.Pairs);
            Assert.Equal(tiles / (Math.Ceiling(queries / 64.0) * Math.Ceiling(Length / 64.0)), work.VisitedShare, 1e-12);
        }
    }

    [Fact]
    public void Names_are_unique_and_bases_exist()
    {
        var names = WorkTable.All.Select(w => w.Name).ToList();

        Assert.Equal(names.Distinct(), names);
        Assert.Empty(WorkTable.All.Select(w => w.Base).OfType<string>().Except(names));
    }

    private static Work Of(string variant, int queries) => new(variant, Variants[variant], new AttentionShape(1, Heads, 2, queries, Length, 32));
}

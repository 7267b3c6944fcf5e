using System;
using System.Collections.Generic;
using System.Linq;
using Attn.Diagnostics;
using Attn.IR;
using Attn.IR.Gpu;
using Attn.IR.Tile;
using Attn.Language;
using Attn.Language.Syntax;
using Attn.Passes.Schedule.Gpu;
using Attn.Ptx.Tests.Evaluation;

namespace Attn.Ptx.Tests;

/// <summary>Which tiles of keys a block visits, and which of them without a mask, from the scalars of its kernel.</summary>
public sealed class KeyRangeTests
{
    private static readonly long[] Lengths = [1, 64, 200, 700];
    private static readonly long[] Parameters = [0, 1, 70, 300];

    [Theory]
    [InlineData("j <= i && (j < a || i - j < c)", 2)]
    [InlineData("j < a || abs(i - j) <= c", 2)]
    [InlineData("j >= N - a || i - j < c && j <= i", 2)]
    [InlineData("j < a || j >= N - a || abs(i - j) <= c", 3)]
    [InlineData("j < a || abs(i + 300 - j) <= c || abs(i - j) <= a || j >= N - c", 4)]
    public void Ranges_are_visited_once_and_what_one_proves_full_has_no_mask(string mask, int ranges)
    {
        var (union, kernel) = Scheduled(mask);
        Assert.Equal(ranges, union.Ranges.Count);
        foreach (var m in Lengths)
        {
            foreach (var n in Lengths)
            {
                foreach (var a in Parameters)
                {
                    foreach (var c in Parameters)
                    {
                        var launch = new Scalars((tensor, _) => tensor switch { "key_length" => n, "query_offset" => m == 64 ? 300L : 0L, _ => 0L });
                        Check(union, kernel, new Scalars(launch, ("M", m), ("N", n), ("a", a), ("c", c), ("B", 1L), ("Hq", 1L), ("Hk", 1L)));
                    }
                }
            }
        }
    }

    // A line of a list as it lies in memory: 2 full tiles, 3 others, and room for 2 more.
    [Theory]
    [InlineData(new[] { 2, 3, 4, 9, -1, -1, 8, 6, 1 }, new[] { 4, 9 }, new[] { 1, 6, 8 })]
    [InlineData(new[] { 0, 0, -1, -1, -1, -1, -1, -1, -1 }, new int[0], new int[0])]
    [InlineData(new[] { 7, 0, 0, 1, 2, 3, 4, 5, 6 }, new[] { 0, 1, 2, 3, 4, 5, 6 }, new int[0])]
    [InlineData(new[] { 0, 7, 6, 5, 4, 3, 2, 1, 0 }, new int[0], new[] { 0, 1, 2, 3, 4, 5, 6 })]
    public void A_list_is_walked_from_its_front_and_then_from_its_back_and_asked_one_turn_ahead(int[] line, int[] full, int[] others)
    {
        var (_, kernel) = Kernel("attention test(doc: i32[B, N]) { mask { doc[b, i] == doc[b, j] } }");
        var scalars = new Scalars((tensor, index) => tensor switch { "forward.tiles" => (long)line[index[3]], "key_length" => 440L, _ => 0L })
        {
            ["M"] = 128L, ["N"] = 440L, ["B"] = 1L, ["Hq"] = 1L, ["Hk"] = 1L,
        };
        scalars = OfBlock(kernel, scalars, 0);

        var loops = kernel.Roles[0].Body.OfType<ForStatement>().ToList();
        Assert.Equal([full, others], loops.Select(loop => Turns(loop).Select(turn => (int)turn.Tile).ToArray()));
        var turns = loops.SelectMany(Turns).ToList();
        Assert.Equal(turns.Skip(1).Select(turn => turn.Tile), turns.SkipLast(1).Select(turn => turn.Next));

        IEnumerable<(long Tile, long Next)> Turns(ForStatement loop)
        {
            for (var turn = scalars.Int(loop.From); turn < scalars.Int(loop.To); turn++)
            {
                var here = new Scalars(scalars, (loop.Index, turn));
                yield return (here.Int(((LetStatement)loop.Body[0]).Value), here.Int(((LetStatement)loop.Body[1]).Value));
            }
        }
    }

    private static void Check(UnionDomain union, GpuKernel kernel, Scalars launch)
    {
        var blocks = launch.Int(kernel.Grid[0]);
        for (var block = 0L; block < blocks; block++)
        {
            var scalars = OfBlock(kernel, launch, block);

            var loops = kernel.Roles[0].Body.OfType<ForStatement>().ToList();
            Assert.Equal(2, loops.Count);
            var (full, masked) = (Tiles(loops[0]), Tiles(loops[1]));
            var visited = full.Concat(masked).ToList();
            var wanted = union.Ranges.Select(r => Range(r.First, r.End)).ToList();
            Assert.Equal(wanted.SelectMany(t => t).Distinct().Order(), visited.Order());
            var promised = union.Ranges.Select(r => Range(r.FullFirst!, r.FullEnd!).Where(t => (t + 1) * 64 <= launch["N"].AsInt).ToList()).ToList();
            Assert.Subset(promised.SelectMany(t => t).ToHashSet(), full.ToHashSet());
            Assert.Empty(promised.SelectMany((p, k) => p.Where(t => wanted[k].Contains(t) && wanted.Count(w => w.Contains(t)) == 1)).Except(full));

            IEnumerable<long> Tiles(ForStatement loop)
            {
                var tile = Assert.IsType<LetStatement>(loop.Body[0]);
                for (var turn = scalars.Int(loop.From); turn < scalars.Int(loop.To); turn++)
                {
                    yield return new Scalars(scalars, (loop.Index, turn)).Int(tile.Value);
                }
            }

            List<long> Range(Expr first, Expr end)
            {
                var from = Math.Max(0, scalars.Int(first));
                return [.. Enumerable.Range((int)from, (int)Math.Max(0, scalars.Int(end) - from)).Select(t => (long)t)];
            }
        }
    }

    private static Scalars OfBlock(GpuKernel kernel, Scalars launch, long block)
    {
        var scalars = new Scalars(launch, ("block.x", block), ("warp", 0L));
        foreach (var let in kernel.Prologue.Concat(kernel.Roles[0].Body.OfType<LetStatement>()))
        {
            scalars[let.Name] = scalars.Of(let.Value);
        }

        return scalars;
    }

    private static (UnionDomain Union, GpuKernel Kernel) Scheduled(string mask)
    {
        var (domain, kernel) = Kernel($"attention test(a: int, c: int) {{ mask {{ {mask} }} }}");
        return (Assert.IsType<UnionDomain>(domain), kernel);
    }

    private static (LoopDomain Domain, GpuKernel Kernel) Kernel(string source)
    {
        var diagnostics = new DiagnosticBag();
        var spec = CompilationUnit.Read(new SourceText(source, "test.attn")).Specs.Single();
        var (program, kernels) = MmaKernels.Schedule(spec, new GpuShape(64, 64, ElementType.BF16), "sm_80", diagnostics);
        Assert.Empty(diagnostics);
        return (program.Kernels.Single().Body.OfType<Loop>().Single().Domain, kernels.Single());
    }
}

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
                        Check(union, kernel, new() { ["M"] = m, ["N"] = n, ["a"] = a, ["c"] = c, ["B"] = 1L, ["Hq"] = 1L, ["Hk"] = 1L }, queryOffset: m == 64 ? 300 : 0);
                    }
                }
            }
        }
    }

    private static void Check(UnionDomain union, GpuKernel kernel, Dictionary<string, Scalar> launch, long queryOffset)
    {
        var blocks = Value(kernel.Grid[0], launch, queryOffset);
        for (var block = 0L; block < blocks; block++)
        {
            var scalars = new Dictionary<string, Scalar>(launch) { ["block.x"] = block };
            foreach (var let in kernel.Prologue)
            {
                scalars[let.Name] = Evaluated(let.Value, scalars, queryOffset);
            }

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
                for (var turn = Value(loop.From, scalars, queryOffset); turn < Value(loop.To, scalars, queryOffset); turn++)
                {
                    yield return Value(tile.Value, new(scalars) { [loop.Index] = turn }, queryOffset);
                }
            }

            List<long> Range(Expr first, Expr end)
            {
                var from = Math.Max(0, Value(first, scalars, queryOffset));
                return [.. Enumerable.Range((int)from, (int)Math.Max(0, Value(end, scalars, queryOffset) - from)).Select(t => (long)t)];
            }
        }
    }

    private static (UnionDomain Union, GpuKernel Kernel) Scheduled(string mask)
    {
        var source = $"attention test(a: int, c: int) {{ mask {{ {mask} }} }}";
        var diagnostics = new DiagnosticBag();
        var spec = CompilationUnit.Read(new SourceText(source, "test.attn")).Specs.Single();
        var (program, kernels) = MmaKernels.Schedule(spec, new GpuShape(64, 64, ElementType.BF16), "sm_80", diagnostics);
        Assert.Empty(diagnostics);
        return (Assert.IsType<UnionDomain>(program.Kernels.Single().Body.OfType<Loop>().Single().Domain), kernels.Single());
    }

    private static long Value(Expr expr, Dictionary<string, Scalar> scalars, long queryOffset) => Evaluated(expr, scalars, queryOffset).AsInt;

    private static Scalar Evaluated(Expr expr, Dictionary<string, Scalar> scalars, long queryOffset) => expr switch
    {
        IntConstant c => c.Value,
        BoolConstant c => c.Value,
        Variable v => scalars[v.Name],
        Access { Tensor: "key_length" } => scalars["N"],
        Access { Tensor: "query_offset" } => queryOffset,
        Access => 0L,
        Apply a => ScalarMath.Apply(a.Op, [.. a.Children.Select(c => Evaluated(c, scalars, queryOffset))]),
        _ => throw new NotSupportedException(expr.ToString()),
    };
}

using System.Collections.Generic;
using System.IO;
using System.Linq;
using Attn.Backends.Ptx;
using Attn.Backends.Ptx.Printing;
using Attn.Diagnostics;
using Attn.IR;
using Attn.IR.Gpu;
using Attn.Passes;
using Attn.Passes.Schedule.Gpu;
using Attn.Runtime.Artifacts;
using Attn.Runtime.Cuda;
using static Attn.Artifacts.Tests.HandMade;

namespace Attn.Artifacts.Tests;

/// <summary>What a launch comes to whose kernel of products walks a list of tiles; all but the PTX is what the compiler makes.</summary>
public sealed class TileListPlanTests
{
    private const string Source = "attention blocks(doc: i32[B, N], layout: bool[Hq, 9, 9]) { mask { doc[b, i] == doc[b, j] && layout[h, i / 128, j / 128] } }";

    private static readonly LaunchPlan Plan = PlanOf(queries: 300, keys: 1000);

    [Fact]
    public void Keys_are_summarised_and_tiles_listed_before_the_products()
        => Assert.Equal(["blocks_forward_tiles_keys", "blocks_forward_tiles_list", "blocks_forward"], Plan.Kernels.Select(k => k.Rule.Entry));

    // 16 tiles of keys in 2 batches; 3 tiles of queries in 4 heads of each: a warp each, and then 4 warps each.
    [Fact]
    public void Grids_have_a_warp_a_tile()
    {
        Assert.Equal([new CudaExtent(16 * 2), new CudaExtent(3 * 4 * 2), new CudaExtent(3 * 4 * 2)], Plan.Kernels.Select(k => k.Grid));
        Assert.Equal([32, 32, 128], Plan.Kernels.Select(k => k.Rule.Threads));
    }

    // Three numbers of 64 bits a tile of keys, the same for all heads; a line of two counts and 16 tiles a tile of queries and head.
    [Fact]
    public void Workspaces_hold_summaries_and_lines()
    {
        Assert.Equal(2 * 16 * 3 * 8, Plan.Memory.Single(m => m.Name == "forward.tiles.keys0").Bytes);
        Assert.Equal(2 * 4 * 3 * (2 + 16) * 4, Plan.Memory.Single(m => m.Name == "forward.tiles").Bytes);
    }

    [Fact]
    public void What_one_kernel_keeps_the_next_one_gets()
    {
        Assert.Contains(new MemoryArgument("forward.tiles.keys0"), Plan.Kernels[0].Arguments);
        Assert.Contains(new MemoryArgument("forward.tiles.keys0"), Plan.Kernels[1].Arguments);
        Assert.Contains(new MemoryArgument("forward.tiles"), Plan.Kernels[1].Arguments);
        Assert.Contains(new MemoryArgument("forward.tiles"), Plan.Kernels[2].Arguments);
    }

    // Nothing is summarised, and lines are empty.
    [Fact]
    public void Without_keys_there_are_lines_and_products_only()
        => Assert.Equal(["blocks_forward_tiles_list", "blocks_forward"], PlanOf(queries: 300, keys: 0).Kernels.Select(k => k.Rule.Entry));

    private static LaunchPlan PlanOf(long queries, long keys)
    {
        const DeviceElement Brain = DeviceElement.BF16;
        var arguments = new LaunchArguments(
            Tensor(0x1000, Brain, 2, 4, queries, 64),
            Tensor(0x2000, Brain, 2, 2, keys, 64),
            Tensor(0x3000, Brain, 2, 2, keys, 64),
            Tensor(0x4000, Brain, 2, 4, queries, 64))
        {
            Tensors = new Dictionary<string, DeviceTensor>
            {
                ["doc"] = Tensor(0x5000, DeviceElement.I32, 2, keys), ["layout"] = Tensor(0x6000, DeviceElement.Bool, 4, 9, 9),
            },
        };
        return LaunchPlanner.Plan(Artifact().Rules, arguments);
    }

    private static AttentionArtifact Artifact()
    {
        var folder = Directory.CreateTempSubdirectory("attn-");
        try
        {
            var diagnostics = new DiagnosticBag();
            var spec = Spec(Source);
            var path = ArtifactWriter.Write(spec, Program(spec, diagnostics), folder.FullName, diagnostics);
            Assert.Empty(diagnostics);
            return AttentionArtifact.Read(path!);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static PtxProgram Program(Spec spec, DiagnosticBag diagnostics)
    {
        var shape = new GpuShape(64, 64, ElementType.BF16);
        var architecture = GpuArchitecture.Named("sm_80")!;
        var tiles = new MmaTiles(Warps: 4, RowsOfWarp: 32, Keys: 64, Residents: 1, SparesRegisters: false);
        var program = Pipeline.Run(spec, new PassContext(tiles.Model(architecture), diagnostics))!;
        var (lists, workspaces) = ListSchedule.Run(program, program.Kernels[0], shape, architecture, diagnostics)!.Value;
        var products = MmaSchedule.Run(program, program.Kernels[0], shape, architecture, tiles, diagnostics)!;
        return new PtxProgram(
            spec.Name, "sm_80", 64, 64, ElementType.BF16, program, workspaces.ToEquatableArray(),
            [
                .. lists.Select(l => Kernel(ListKernelToLlvm.EntryName(l), l.Parameters, l.Grid, ListKernelToLlvm.Threads)),
                Kernel(GpuKernelToLlvm.EntryName(products), products.Parameters, products.Grid, products.Threads),
            ],
            []);

        static PtxKernel Kernel(string entry, EquatableArray<GpuParameter> parameters, EquatableArray<Expr> grid, int threads)
            => new(entry, "", $".version 8.0\n.target sm_80\n// {entry}\n", parameters, grid, threads, 0);
    }
}

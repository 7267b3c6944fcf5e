using System;
using System.IO;
using System.Linq;
using Attn.Artifacts;
using Attn.Backends.Ptx;
using Attn.IR;
using Attn.IR.Gpu;
using Attn.Runtime;
using Attn.Runtime.Artifacts;
using Attn.Runtime.Cuda;

namespace Attn.Artifacts.Tests;

/// <summary>What only a device can refuse: these tests run where one is.</summary>
public sealed class DeviceAttentionTests
{
    private const DeviceElement Brain = DeviceElement.BF16;

    // Leaves the number of the first fault in the status word, whatever it is launched over.
    private const string Faulty = """
        .version 7.0
        .target sm_80
        .address_size 64
        .visible .entry faulty(.param .u64 status)
        {
          .reg .b64 %rd<3>;
          .reg .b32 %r<2>;
          ld.param.u64 %rd1, [status];
          cvta.to.global.u64 %rd2, %rd1;
          mov.u32 %r1, 1;
          st.global.u32 [%rd2], %r1;
          ret;
        }
        """;

    [DeviceFact]
    public void A_fault_is_said_once_and_the_next_launch_is_fine()
    {
        using var context = CudaContext.Open();
        using var attention = DeviceAttention.Load(context, Artifact(Faulty));
        using var stream = CudaStream.Create(context);
        using var memory = DeviceBuffer.Allocate(context, 64 * 2);
        var tensor = DeviceTensor.Dense(memory.Address, Brain, 1, 1, 1, 64);

        attention.Launch(new LaunchArguments(tensor, tensor, tensor, tensor), stream);

        var error = Assert.Throws<AttnException>(() => attention.Check(stream));
        Assert.Equal("ATTN5107", error.Id);
        Assert.Contains("bias[m] leaves the captured tensor bias", error.Message, StringComparison.Ordinal);
        attention.Check(stream);
    }

    [DeviceFact]
    public void PTX_that_the_assembler_refuses_is_shown_with_its_log()
    {
        using var context = CudaContext.Open();

        var error = Assert.Throws<AttnException>(() => DeviceAttention.Load(context, Artifact(Faulty.Replace("mov.u32", "move.u32", StringComparison.Ordinal))));

        Assert.Equal("ATTN5105", error.Id);
        Assert.Contains("line 10", error.Message, StringComparison.Ordinal);
    }

    [DeviceFact]
    public void A_kernel_that_only_some_launches_take_is_assembled_by_the_first_of_them()
    {
        using var context = CudaContext.Open();
        using var attention = DeviceAttention.Load(
            context, Artifact(Faulty.Replace("mov.u32", "move.u32", StringComparison.Ordinal), when: Expr.Apply(Op.Less, Expr.Int(1), Names.M)));
        using var stream = CudaStream.Create(context);
        using var memory = DeviceBuffer.Allocate(context, 2 * 64 * 2);

        attention.Launch(Of(1), stream);
        Assert.Equal("ATTN5105", Assert.Throws<AttnException>(() => attention.Launch(Of(2), stream)).Id);
        attention.Check(stream);

        LaunchArguments Of(int queries)
        {
            var tensor = DeviceTensor.Dense(memory.Address, Brain, 1, 1, queries, 64);
            return new LaunchArguments(tensor, tensor, tensor, tensor);
        }
    }

    [DeviceFact]
    public void A_kernel_with_too_much_shared_memory_is_refused_before_it_is_loaded()
    {
        using var context = CudaContext.Open();

        Assert.Equal("ATTN5108", Assert.Throws<AttnException>(() => DeviceAttention.Load(context, Artifact(Faulty, sharedBytes: 1 << 20))).Id);
    }

    [DeviceFact]
    public void A_module_is_loaded_once_in_a_context()
    {
        using var context = CudaContext.Open();

        Assert.Same(context.Modules.GetOrLoad(Faulty, "faulty"), context.Modules.GetOrLoad(Faulty, "faulty"));
    }

    [DeviceFact]
    public void Memory_that_is_not_there_is_refused_with_what_is_free()
    {
        using var context = CudaContext.Open();

        var error = Assert.Throws<AttnException>(() => DeviceBuffer.Allocate(context, 1L << 44));

        Assert.Equal("ATTN5103", error.Id);
        Assert.Contains("17592186044416 bytes of device memory were needed", error.Message, StringComparison.Ordinal);
    }

    private static AttentionArtifact Artifact(string ptx, int sharedBytes = 0, Expr? when = null)
    {
        var spec = HandMade.Spec("attention biased(bias: f32[M] = 0) { score { s + bias[m] } }");
        var program = HandMade.Program(spec) with
        {
            Kernels = [new PtxKernel("faulty", "", ptx, [new StatusParameter()], [Expr.Int(1), Expr.Int(1), Expr.Int(1)], 1, sharedBytes, when)],
            Faults = [new PtxFault("bias", "bias[m]")],
        };
        var folder = Directory.CreateTempSubdirectory("attn-");
        try
        {
            return AttentionArtifact.Read(ArtifactWriter.Write(spec, program, folder.FullName, [])!);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}

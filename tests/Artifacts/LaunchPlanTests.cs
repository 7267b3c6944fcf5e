using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices;
using Attn.Runtime;
using Attn.Runtime.Artifacts;
using Attn.Runtime.Cuda;
using static Attn.Artifacts.Tests.HandMade;

namespace Attn.Artifacts.Tests;

/// <summary>What a launch comes to, and what it is refused for, before a driver is asked.</summary>
public sealed class LaunchPlanTests
{
    private const DeviceElement Brain = DeviceElement.BF16;

    private static readonly AttentionArtifact Artifact = HandMade.Artifact();

    // B=2 Hq=4 Hk=2 M=100 N=70 D=E=64, all dense.
    private static readonly LaunchArguments Whole = new(
        Tensor(0x1000, Brain, 2, 4, 100, 64), Tensor(0x2000, Brain, 2, 2, 70, 64), Tensor(0x3000, Brain, 2, 2, 70, 64), Tensor(0x4000, Brain, 2, 4, 100, 64))
    {
        Tensors = With(("table", Tensor(0x5000, DeviceElement.F32, 9)), ("doc", Tensor(0x6000, DeviceElement.I32, 2, 70))),
        Parameters = new Dictionary<string, LaunchValue> { ["cap"] = 30.0 },
    };

    [Fact]
    public void Kernels_run_in_order_over_grids_of_the_lengths()
    {
        var plan = Plan(Whole);

        Assert.Equal(["prepare", "forward"], plan.Kernels.Select(k => k.Rule.Entry));
        Assert.Equal([new CudaExtent(1, 2, 1), new CudaExtent(2, 4, 2)], plan.Kernels.Select(k => k.Grid));
    }

    [Fact]
    public void Arguments_are_passed_in_the_order_of_the_manifest()
    {
        var arguments = Plan(Whole with { RowOutputs = With(("lse", Tensor(0x7000, DeviceElement.F32, 2, 4, 100))) }).Kernels[1].Arguments;

        Assert.Equal(
            [
                Word(0x1000), Word(25600), Word(6400), Word(64), Word(0x2000), Word(8960), Word(4480), Word(64),
                Word(0x3000), Word(8960), Word(4480), Word(64), Word(0x4000), Word(25600), Word(6400), Word(64),
                Word(0x7000), new MemoryArgument("slopes"), Word(0x5000), Word(0x6000), new MemoryArgument("ends"), Word(0), Word(0), Word(0),
                new MemoryArgument(".status"), Half(2), Half(4), Half(2), Half(100), Half(70), Half(9), Word(4096), new RealArgument(30), new RealArgument(0.125f),
            ],
            arguments);
    }

    [Fact]
    public void Workspaces_have_the_size_that_the_lengths_give()
        => Assert.Equal(2 * 100 * 4, Plan(Whole).Memory.Single(m => m.Name == "ends").Bytes);

    [Fact]
    public void A_default_table_is_made_of_its_formula_and_the_same_for_equal_lengths()
    {
        var slopes = Plan(Whole).Memory.Single(m => m.Name == "slopes").Content!;

        Assert.Equal([0.25f, 0.0625f, 0.015625f, 0.00390625f], MemoryMarshal.Cast<byte, float>(slopes.Make()).ToArray());
        Assert.Equal(slopes.MadeOf, Plan(Whole with { Scale = 2 }).Memory.Single(m => m.Name == "slopes").Content!.MadeOf);
    }

    [Fact]
    public void A_tensor_that_is_given_takes_the_place_of_its_default()
    {
        var plan = Plan(Whole with { Tensors = With([.. Whole.Tensors.Select(p => (p.Key, p.Value)), ("slopes", Tensor(0x8000, DeviceElement.F32, 4))]) });

        Assert.Equal(Word(0x8000), plan.Kernels[1].Arguments[17]);
        Assert.DoesNotContain(plan.Memory, m => m.Name == "slopes");
    }

    [Fact]
    public void Keys_and_values_of_one_batch_serve_all()
    {
        var arguments = Plan(Whole with { Key = Tensor(0x2000, Brain, 1, 2, 70, 64) }).Kernels[1].Arguments;

        Assert.Equal([Word(0x2000), Word(0), Word(4480), Word(64)], arguments.Skip(4).Take(4));
    }

    [Fact]
    public void Positions_are_passed_for_every_batch()
    {
        var plan = Plan(Whole with { QueryOffset = [5], KeyLength = [70, 33] });

        Assert.Equal([new MemoryArgument(".query_offset"), Word(0), new MemoryArgument(".key_length")], plan.Kernels[1].Arguments.Skip(21).Take(3));
        Assert.Equal([5, 5], Integers(".query_offset"));
        Assert.Equal([70, 33], Integers(".key_length"));

        int[] Integers(string name) => MemoryMarshal.Cast<byte, int>(plan.Memory.Single(m => m.Name == name).Content!.Make()).ToArray();
    }

    [Fact]
    public void The_factor_of_the_scores_is_the_launchs_or_the_attentions_own()
    {
        Assert.Equal(new RealArgument(0.5f), Plan(Whole with { Scale = 0.5f }).Kernels[1].Arguments[^1]);
        var own = HandMade.Artifact("attention own { scale { 2.0 / D } }");
        Assert.Equal(new RealArgument(2f / 64), LaunchPlanner.Plan(own.Rules, Plain(1) with { Scale = 0.5f }).Kernels[1].Arguments[^1]);
    }

    [Fact]
    public void Nothing_is_launched_over_no_rows()
        => Assert.Empty(Plan(Whole with { Query = Tensor(0, Brain, 2, 4, 0, 64), Output = Tensor(0, Brain, 2, 4, 0, 64) }).Kernels);

    [Fact]
    public void A_key_tensor_may_be_larger_than_4_GiB()
        => Assert.Equal(Word(1L << 32), LaunchPlanner.Plan(HandMade.Artifact("attention plain { }").Rules, Plain(1L << 26)).Kernels[1].Arguments[5]);

    // A kernel of rows reads them, and it asks for no alignment of rows that are no whole units.
    [Fact]
    public void Rows_of_an_odd_number_of_features_may_be_dense()
    {
        var artifact = HandMade.Artifact("attention plain { }", headDim: 7);
        var launch = Plain(70) with { Query = Tensor(0x1002, Brain, 1, 1, 1, 7), Key = Tensor(0x2000, Brain, 1, 1, 70, 7) };
        Assert.Equal(Word(7), LaunchPlanner.Plan(artifact.Rules, launch).Kernels[1].Arguments[7]);
        var odd = launch with { Query = Tensor(0x1001, Brain, 1, 1, 1, 7) };
        Assert.Equal("ATTN5045", Assert.Throws<AttnException>(() => LaunchPlanner.Plan(artifact.Rules, odd)).Id);
    }

    [Theory]
    [InlineData("ATTN5004", "k has the shape [2, 2, 70, 32]")]
    [InlineData("ATTN5011", "v holds f16, and bf16 is wanted")]
    [InlineData("ATTN5002", "4 query heads cannot share 3")]
    [InlineData("ATTN5004", "out has the shape [2, 4, 99, 64]")]
    [InlineData("ATTN5045", "q begins at address 0x1008, and kernels need a multiple of 16")]
    [InlineData("ATTN5046", "q has the strides [25700, 6425, 64, 1], and kernels need 1 along the last axis and multiples of 8")]
    [InlineData("ATTN5046", "q has the strides [25600, 6400, 64, 2]")]
    [InlineData("ATTN5046", "q has the strides [25600, 6400, -64, 1]")]
    [InlineData("ATTN5006", "out of shape [2, 4, 100, 64] and strides [25600, 0, 64, 1]")]
    [InlineData("ATTN5010", "cap has no value")]
    [InlineData("ATTN5011", "width holds Real, and Integer is wanted")]
    [InlineData("ATTN5013", "no argument capp")]
    [InlineData("ATTN5015", "width is 2199023255552")]
    [InlineData("ATTN5009", "The divisor width is 0")]
    [InlineData("ATTN5010", "table has no value")]
    [InlineData("ATTN5011", "doc holds i64, and i32 is wanted")]
    [InlineData("ATTN5004", "doc has the shape [2, 71], and [2, 70] is wanted")]
    [InlineData("ATTN5047", "doc has the strides [1, 2], and kernels read it with [70, 1]")]
    [InlineData("ATTN5045", "doc begins at address 0x6002, and kernels need a multiple of 4")]
    [InlineData("ATTN5012", "A dimension is 268435457")]
    [InlineData("ATTN5030", "KeyLength has 3 values, and the call has 2 batches")]
    [InlineData("ATTN5031", "Batch 1 is said to have 71 keys")]
    [InlineData("ATTN5032", "QueryOffset of batch 0 is 268435456")]
    [InlineData("ATTN5033", "doc is read at the positions of keys, which are 1 to 70 in batch 0")]
    [InlineData("ATTN5013", "no argument rowmax")]
    [InlineData("ATTN5106", "forward needs 65536 blocks along y, and a device takes 65535")]
    public void A_launch_that_does_not_fit_is_refused(string id, string says)
    {
        var error = Assert.Throws<AttnException>(() => Plan(Wrong[says]));

        Assert.Equal(id, error.Id);
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
    }

    private static readonly Dictionary<string, LaunchArguments> Wrong = new()
    {
        ["k has the shape [2, 2, 70, 32]"] = Whole with { Key = Tensor(0x2000, Brain, 2, 2, 70, 32) },
        ["v holds f16, and bf16 is wanted"] = Whole with { Value = Tensor(0x3000, DeviceElement.F16, 2, 2, 70, 64) },
        ["4 query heads cannot share 3"] = Whole with { Key = Tensor(0x2000, Brain, 2, 3, 70, 64), Value = Tensor(0x3000, Brain, 2, 3, 70, 64) },
        ["out has the shape [2, 4, 99, 64]"] = Whole with { Output = Tensor(0x4000, Brain, 2, 4, 99, 64) },
        ["q begins at address 0x1008, and kernels need a multiple of 16"] = Whole with { Query = Tensor(0x1008, Brain, 2, 4, 100, 64) },
        ["q has the strides [25700, 6425, 64, 1], and kernels need 1 along the last axis and multiples of 8"] = Query(25700, 6425, 64, 1),
        ["q has the strides [25600, 6400, 64, 2]"] = Query(25600, 6400, 64, 2),
        ["q has the strides [25600, 6400, -64, 1]"] = Query(25600, 6400, -64, 1),
        ["out of shape [2, 4, 100, 64] and strides [25600, 0, 64, 1]"]
            = Whole with { Output = new DeviceTensor(0x4000, Brain, [2, 4, 100, 64], [25600, 0, 64, 1]) },
        ["cap has no value"] = Whole with { Parameters = new Dictionary<string, LaunchValue>() },
        ["width holds Real, and Integer is wanted"] = Parameter("width", 0.5),
        ["no argument capp"] = Parameter("capp", 1.0),
        ["width is 2199023255552"] = Parameter("width", 1L << 41),
        ["The divisor width is 0"] = Parameter("width", 0L),
        ["table has no value"] = Whole with { Tensors = With(("doc", Whole.Tensors["doc"])) },
        ["doc holds i64, and i32 is wanted"] = Doc(Tensor(0x6000, DeviceElement.I64, 2, 70)),
        ["doc has the shape [2, 71], and [2, 70] is wanted"] = Doc(Tensor(0x6000, DeviceElement.I32, 2, 71)),
        ["doc has the strides [1, 2], and kernels read it with [70, 1]"] = Doc(new DeviceTensor(0x6000, DeviceElement.I32, [2, 70], [1, 2])),
        ["doc begins at address 0x6002, and kernels need a multiple of 4"] = Doc(Tensor(0x6002, DeviceElement.I32, 2, 70)),
        ["A dimension is 268435457"] = Whole with { Tensors = With(("table", Tensor(0x5000, DeviceElement.F32, (1 << 28) + 1)), ("doc", Whole.Tensors["doc"])) },
        ["KeyLength has 3 values, and the call has 2 batches"] = Whole with { KeyLength = [1, 2, 3] },
        ["Batch 1 is said to have 71 keys"] = Whole with { KeyLength = [70, 71] },
        ["QueryOffset of batch 0 is 268435456"] = Whole with { QueryOffset = [1 << 28] },
        ["doc is read at the positions of keys, which are 1 to 70 in batch 0"] = Whole with { KeyOffset = [1] },
        ["no argument rowmax"] = Whole with { RowOutputs = With(("rowmax", Tensor(0x7000, DeviceElement.F32, 2, 4, 100))) },
        ["forward needs 65536 blocks along y, and a device takes 65535"]
            = Whole with { Query = Tensor(0x1000, Brain, 2, 65536, 100, 64), Output = Tensor(0x4000, Brain, 2, 65536, 100, 64) },
    };

    private static LaunchPlan Plan(LaunchArguments arguments) => LaunchPlanner.Plan(Artifact.Rules, arguments);

    private static WordArgument Word(long value) => new(value);

    private static HalfWordArgument Half(int value) => new(value);

    private static LaunchArguments Query(params long[] strides) => Whole with { Query = new DeviceTensor(0x1000, Brain, [2, 4, 100, 64], strides) };

    private static LaunchArguments Parameter(string name, LaunchValue value)
        => Whole with { Parameters = new Dictionary<string, LaunchValue> { ["cap"] = 30.0, [name] = value } };

    private static LaunchArguments Doc(DeviceTensor doc) => Whole with { Tensors = With(("table", Whole.Tensors["table"]), ("doc", doc)) };

    private static Dictionary<string, DeviceTensor> With(params (string Name, DeviceTensor Tensor)[] tensors) => tensors.ToDictionary(t => t.Name, t => t.Tensor);

    private static LaunchArguments Plain(long keys)
        => new(Tensor(0x1000, Brain, 1, 1, 1, 64), Tensor(0x2000, Brain, 1, 1, keys, 64), Tensor(0x3000, Brain, 1, 1, keys, 64), Tensor(0x4000, Brain, 1, 1, 1, 64));
}

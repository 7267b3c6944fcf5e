using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Attn.Artifacts;
using Attn.Backends.Ptx;
using Attn.IR;
using Attn.Runtime;
using Attn.Runtime.Artifacts;
using Attn.Runtime.Cuda;
using static Attn.Artifacts.Tests.HandMade;

namespace Attn.Artifacts.Tests;

/// <summary>Which kernels a launch takes of those that are only for some: two of products behind one that all launches take.</summary>
public sealed class PackedPlanTests : IDisposable
{
    private const string Few = "Hk < Hq && M <= 64";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("attn-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData(8, 2, 1, "packed")]
    [InlineData(8, 2, 64, "packed")]
    [InlineData(8, 2, 65, "plain")]
    [InlineData(8, 8, 1, "plain")]
    public void A_launch_takes_the_kernel_that_is_for_it(long queryHeads, long keyHeads, long queries, string taken)
        => Assert.Equal(["prepare", taken], PlanOf(Read(Few), queryHeads, keyHeads, queries).Kernels.Select(k => k.Rule.Entry));

    // The packed grid divides by Hk: what is not taken is not evaluated.
    [Fact]
    public void Over_no_heads_nothing_of_what_is_not_taken_is_evaluated()
        => Assert.Equal(["prepare"], PlanOf(Read(Few), 0, 0, 1).Kernels.Select(k => k.Rule.Entry));

    [Fact]
    public void The_number_of_a_planned_kernel_is_its_place_in_the_manifest()
        => Assert.Equal([0, 2], PlanOf(Read(Few), 8, 8, 1).Kernels.Select(k => k.Index));

    [Theory]
    [InlineData("Hk <")]
    [InlineData("Hk < Hq)")]
    public void A_condition_that_is_no_formula_is_refused_when_it_is_read(string when)
        => Fails(when, $"'{when}'", artifact => artifact);

    [Theory]
    [InlineData("Hq - Hk", "it is no truth")]
    [InlineData("Hx < Hq", "'Hx' has no value")]
    public void A_condition_without_a_truth_is_refused_when_it_is_asked(string when, string says)
        => Fails(when, says, artifact => PlanOf(artifact, 8, 2, 1));

    private void Fails(string when, string says, Func<AttentionArtifact, object> use)
    {
        var error = Assert.Throws<AttnException>(() => use(Read(when)));
        Assert.Equal("ATTN5044", error.Id);
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
    }

    private AttentionArtifact Read(string when)
    {
        var spec = Spec("attention plain { }");
        var program = Program(spec);
        var (prepare, forward) = (program.Kernels[0], program.Kernels[1]);
        var packed = Expr.And(Expr.Apply(Op.Less, Names.Hk, Names.Hq), Expr.Apply(Op.LessEqual, Names.M, Expr.Int(64)));
        Assert.Equal(Few, packed.ToString());
        var path = ArtifactWriter.Write(
            spec,
            program with
            {
                Kernels =
                [
                    prepare,
                    forward with { Entry = "packed", Grid = [Names.M * Names.Hq / Names.Hk, Names.Hk, Names.B], When = packed },
                    forward with { Entry = "plain", When = Expr.Apply(Op.Not, packed) },
                ],
            },
            _folder.FullName,
            [])!;
        Reseal(path, File.ReadAllText(path).Replace($"\"{Few}\"", $"\"{when}\"", StringComparison.Ordinal));
        return AttentionArtifact.Read(path);
    }

    private static LaunchPlan PlanOf(AttentionArtifact artifact, long queryHeads, long keyHeads, long queries)
        => LaunchPlanner.Plan(artifact.Rules, new LaunchArguments(
            Tensor(0x1000, DeviceElement.BF16, 2, queryHeads, queries, 64),
            Tensor(0x2000, DeviceElement.BF16, 2, keyHeads, 70, 64),
            Tensor(0x3000, DeviceElement.BF16, 2, keyHeads, 70, 64),
            Tensor(0x4000, DeviceElement.BF16, 2, queryHeads, queries, 64)));
}

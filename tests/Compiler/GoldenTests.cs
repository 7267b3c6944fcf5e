using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Attn.IR;
using Attn.Runtime;
using Attn.Testing;

namespace Attn.Compiler.Tests;

public sealed class GoldenTests
{
    public static TheoryData<string> Cases() => Examples.WithGoldens();

    /// <summary>Every example gives PyTorch's numbers.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void ExampleReproducesItsGolden(string name) => Check(name, Examples.Get(name).Spec, Examples.Get(name).Kernel);

    /// <summary>Runs a kernel on the case of its name.</summary>
    internal static void Check(string name, Spec spec, AttentionKernel kernel)
    {
        using var file = SafetensorsFile.Open(Repository.PathOf("tests", "goldens", name + ".safetensors"));
        var (q, k, v) = (file.Tensors["q"], file.Tensors["k"], file.Tensors["v"]);
        var shape = new AttentionShape(q.Shape[0], q.Shape[1], k.Shape[1], q.Shape[2], k.Shape[2], q.Shape[3], v.Shape[3]);
        var output = new float[shape.Batch * shape.QueryHeads * shape.Queries * shape.ValueDim];
        var lse = kernel.Schedule.HasLogSumExp ? new float[shape.Batch * shape.QueryHeads * shape.Queries] : [];
        kernel.Run(new KernelArguments<float>(shape, q.ToSingles(), k.ToSingles(), v.ToSingles(), output)
        {
            LogSumExp = lse,
            Scale = double.Parse(file.Metadata["scale"], CultureInfo.InvariantCulture),
            Tensors = spec.Tensors.Where(t => file.Tensors.ContainsKey(t.Name)).ToDictionary(t => t.Name, t => Captured(file.Tensors[t.Name], t.Element)),
        });
        Comparison.Close(file.Tensors["out"].ToSingles().Select(x => (double)x), output, 2e-5, "out");
        if (lse.Length > 0 && file.Tensors.TryGetValue("lse", out var expected))
        {
            Comparison.Close(expected.ToSingles().Select(x => (double)x), lse, 2e-5, "lse");
        }
    }

    private static CapturedArray Captured(SafetensorsTensor tensor, ElementType element) => new(
        element switch
        {
            ElementType.I32 => tensor.ToInts(),
            ElementType.I64 => tensor.AsSpan<long>().ToArray(),
            ElementType.Bool => tensor.AsSpan<bool>().ToArray(),
            _ => tensor.ToSingles(),
        },
        [.. tensor.Shape]);
}

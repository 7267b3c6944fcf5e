using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.Runtime;

namespace Attn.Compiler.Tests;

/// <summary>Arguments that do not fit the attention: each is refused with an id and what to do, before anything is computed.</summary>
public sealed class ArgumentTests
{
    private const string Source = """
        attention probe(window: int, cap: f32 = 2, doc: sorted i32[B, N], bucket: i32[N], bias: f32[Slots, Hq]) {
            mask  { doc[b, j] == 0 && j < window }
            score { cap * s + bias[bucket[n], h] }
        }
        """;

    private static readonly AttentionKernel Kernel = Examples.FromText(Source).Kernel;

    private static KernelArguments<float> Good => new(new AttentionShape(1, 2, 1, 3, 4, 2, 2), new float[12], new float[8], new float[8], new float[12])
    {
        Parameters = new Dictionary<string, Scalar> { ["window"] = 4 },
        Tensors = Given(doc: [0, 0, 0, 1], bucket: [0, 1, 2, 0]),
    };

    [Fact]
    public void GoodArgumentsRun() => Kernel.Run(Good);

    [Fact]
    public void AMissingParameterOrTensor()
    {
        Refused("ATTN5010", "window", Good with { Parameters = new Dictionary<string, Scalar> { ["cap"] = 1.0 } });
        Refused("ATTN5010", "bias", Good with { Tensors = Good.Tensors.Where(t => t.Key != "bias").ToDictionary() });
    }

    [Theory]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    [InlineData((1L << 40) + 1)]
    public void AParameterThatWouldWrapABound(long window)
        => Refused("ATTN5015", "window", Good with { Parameters = new Dictionary<string, Scalar> { ["window"] = window } });

    [Fact]
    public void AnUnknownParameterOrTensor()
    {
        Refused("ATTN5013", "windw", Good with { Parameters = new Dictionary<string, Scalar> { ["window"] = 4, ["windw"] = 4 } });
        Refused("ATTN5013", "docs", With("docs", new int[4], 1, 4));
    }

    [Fact]
    public void AParameterOfAnotherType()
        => Refused("ATTN5011", "window", Good with { Parameters = new Dictionary<string, Scalar> { ["window"] = 4.0 } });

    [Fact]
    public void ATensorOfAnotherType()
    {
        Refused("ATTN5011", "doc", With("doc", new long[4], 1, 4));
        Refused("ATTN5011", "bias", With("bias", new double[6], 3, 2));
        Refused("ATTN5011", "bucket", With("bucket", new bool[4], 4));
    }

    [Fact]
    public void ATensorOfAnotherShape()
    {
        Refused("ATTN5004", "doc", With("doc", new int[5], 1, 5));
        Refused("ATTN5004", "doc", With("doc", new int[4], 4));
        Refused("ATTN5004", "doc", With("doc", new int[4], 4, 1));
        Refused("ATTN5004", "bias", With("bias", new float[6], 2, 3));
        Refused("ATTN5004", "doc", With("doc", new int[3], 1, 4));
    }

    [Fact]
    public void ATensorThatIsNotSorted()
        => Refused("ATTN5007", "element 2 (0)", Good with { Tensors = Given(doc: [0, 1, 0, 0], bucket: [0, 1, 2, 0]) });

    /// <summary>An index counts where its pair is visible, and nowhere else.</summary>
    [Fact]
    public void AnIndexOutOfRange()
    {
        Refused("ATTN5008", "3", Good with { Tensors = Given(doc: [0, 0, 0, 1], bucket: [0, 3, 0, 0]) });
        Refused("ATTN5008", "-1", Good with { Tensors = Given(doc: [0, 0, 0, 1], bucket: [0, 0, -1, 0]) });
        Kernel.Run(Good with { Tensors = Given(doc: [0, 0, 0, 1], bucket: [0, 0, 0, 77]) });
    }

    /// <summary>Also where the indexed term belongs to the key alone, and could be computed once for all rows.</summary>
    [Theory]
    [InlineData("mask { j <= i } score { s + bias[bucket[n]] }")]
    [InlineData("mask { j <= i } score { bucket[n] == 1 ? s : s * 2 + bias[bucket[n]] }")]
    [InlineData("mask { j <= i } score { s + float(7 / (1 - bucket[n] / 77)) }")]
    public void AKeyThatNoRowSeesMayHoldAnything(string body)
    {
        var (spec, kernel) = Examples.FromText($"attention probe(bucket: i32[N], bias: f32[Slots]) {{ {body} }}");
        var tensors = new Dictionary<string, CapturedArray> { ["bucket"] = new(new[] { 1, 0, 77, 77, 77 }, [5]), ["bias"] = new(new[] { 2f, 1f }, [2]) };
        new Synthesised(spec, new AttentionShape(1, 1, 1, 2, 5, 4, 4), 61, tensors: tensors).Check(kernel);
    }

    [Fact]
    public void OperandsOfOtherShapes()
    {
        Refused("ATTN5005", "", Good with { Query = new float[11] });
        Refused("ATTN5005", "", Good with { Output = new float[11] });
        Refused("ATTN5004", "lse", Good with { LogSumExp = new float[5] });
    }

    /// <summary>Lanes count in 32 bits; a longer dimension is refused. The keys of no features take no memory.</summary>
    [Fact]
    public void ADimensionOverTheLimit()
    {
        var (_, causal) = Examples.FromText("attention probe { mask { j <= i } }");
        var empty = new KernelArguments<float>(new AttentionShape(1, 1, 1, 0, 300_000_000, 0, 0), Array.Empty<float>(), Array.Empty<float>(), Array.Empty<float>(), Array.Empty<float>());
        Refused("ATTN5012", "300000000", empty, causal);
        causal.Run(empty with { Shape = new AttentionShape(1, 1, 1, 0, 200_000_000, 0, 0) });
        Assert.Equal("ATTN5001", Assert.Throws<AttnException>(() => new AttentionShape(1, 1, 1, -1, 1, 1, 1)).Id);
        Assert.Equal("ATTN5002", Assert.Throws<AttnException>(() => new AttentionShape(1, 3, 2, 1, 1, 1, 1)).Id);
    }

    private static Dictionary<string, CapturedArray> Given(int[] doc, int[] bucket) => new()
    {
        ["doc"] = new(doc, [1, 4]),
        ["bucket"] = new(bucket, [4]),
        ["bias"] = new(new float[6], [3, 2]),
    };

    private static KernelArguments<float> With(string name, Array elements, params long[] shape)
        => Good with { Tensors = new Dictionary<string, CapturedArray>(Good.Tensors) { [name] = new(elements, shape) } };

    private static void Refused(string id, string mentioned, KernelArguments<float> arguments, AttentionKernel? kernel = null)
    {
        var error = Assert.Throws<AttnException>(() => (kernel ?? Kernel).Run(arguments));
        Assert.Equal(id, error.Id);
        Assert.Contains(mentioned, error.Message, StringComparison.Ordinal);
    }
}

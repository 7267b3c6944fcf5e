using System;
using System.Collections.Generic;
using Attn.Runtime;
using Attn.Runtime.Tests.HandWritten;

namespace Attn.Cpu.Bench;

/// <summary>What is measured.</summary>
internal static class WorkTable
{
    private const float Cap = 30;
    private const int Long = 16384;

    /// <summary>All rows, in order.</summary>
    public static IReadOnlyList<Work> All { get; } =
    [
        new("s2048-d64-full", new Full(), Square(2048, 64)) { HandWritten = (x, options) => ByHand(x, int.MaxValue, options) },
        new("s2048-d64-causal", new Causal(), Square(2048, 64)) { HandWritten = (x, options) => ByHand(x, 0, options) },
        new("s2048-d128-full", new Full(), Square(2048, 128)),
        new("s2048-d128-causal", new Causal(), Square(2048, 128)),
        new("s512-d64-full", new Full(), Square(512, 64)),
        new("s512-d64-causal", new Causal(), Square(512, 64)),
        new("gqa-s2048-d128-causal", new Causal(), new AttentionShape(1, 32, 8, 2048, 2048, 128)),
        Decode(4096, Element.F32),
        Decode(4096, Element.F16),
        Decode(4096, Element.BF16),
        Decode(32768, Element.F32),
        Decode(32768, Element.F16),
        Decode(32768, Element.BF16),
        new("window-256", new Window(256), Square(2048, 64)) { Base = "s2048-d64-causal" },
        new("alibi", new Alibi(), Square(2048, 64)) { Base = "s2048-d64-causal" },
        new("softcap", new Softcap(Cap), Square(2048, 64)) { Base = "s2048-d64-causal", HandWritten = SoftcapByHand },
        new("relative-bias", new RelativeBias(8, 2048), Square(2048, 64)) { Base = "s2048-d64-causal" },
        new("s16384-full", new Full(), Square(Long, 64, heads: 2)),
        new("s16384-window-1024", new Window(1024), Square(Long, 64, heads: 2)) { Base = "s16384-full" },
        new("s16384-documents", new Documents(Long, 16), Square(Long, 64, heads: 2)) { Base = "s16384-full" },
    ];

    /// <summary>What the results are compared with float64 on.</summary>
    public static IReadOnlyList<Work> ForAccuracy { get; } =
    [
        new("full", new Full(), Square(4096, 64, heads: 1)),
        new("causal", new Causal(), Square(4096, 64, heads: 1)),
        new("causal-d128", new Causal(), Square(4096, 128, heads: 1)),
        new("window-256", new Window(256), Square(4096, 64, heads: 1)),
        new("alibi", new Alibi(), Square(4096, 64, heads: 1)),
        new("softcap", new Softcap(Cap), Square(4096, 64, heads: 1)),
        new("relative-bias", new RelativeBias(1, 4096), Square(4096, 64, heads: 1)),
        new("documents", new Documents(4096, 8), Square(4096, 64, heads: 1)),
        new("decode", new Causal(), new AttentionShape(1, 1, 1, 1, 4096, 128)),
    ];

    private static AttentionShape Square(int length, int features, int heads = 8) => new(1, heads, heads, length, length, features);

    private static Work Decode(int keys, Element element)
        => new($"decode-{keys}-{element}".ToLowerInvariant(), new Causal(), new AttentionShape(1, 32, 8, 1, keys, 128)) { Element = element };

    private static void ByHand(Operands<float> x, int width, AttentionOptions options)
        => Softmax.Forward(x.Query, x.Key, x.Value, x.Output, default, x.Shape.DefaultScale, width, options);

    private static void SoftcapByHand(Operands<float> x, AttentionOptions options)
        => SoftcapWindow.Forward(x.Query, x.Key, x.Value, x.Output, default, x.Shape.DefaultScale, Cap, int.MaxValue, options);
}

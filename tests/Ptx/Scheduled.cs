using System;
using Attn.Diagnostics;
using Attn.IR;
using Attn.IR.Gpu;
using Attn.Passes;
using Attn.Passes.Schedule.Gpu;

namespace Attn.Ptx.Tests;

/// <summary>Attentions as Specs, and their schedules.</summary>
internal static class Scheduled
{
    public const string Causal = "j <= i";

    public const string CausalWindow = "j <= i && i - j < window";

    /// <summary>128 x 128 tiles at D = 128: what runs.</summary>
    public static readonly GpuShape Shape = new(128, 128, ElementType.BF16);

    /// <summary>The smallest tiles, whose text can be read through.</summary>
    public static readonly TargetModel Small = new("sm_90a", 64, 64);

    /// <summary>Plain softmax attention with a mask and a score function.</summary>
    public static Spec Softmax(string? mask, string score = "QK[b, h, m, n] * scale", string parameters = "", string name = "causal")
    {
        var where = mask is null ? "" : " where visible[b, h, m, n]";
        return SpecParser.Parse($"""
            spec {name}
              {parameters}
              QK[b,h,m,n]: f32 = reduce sum d: q[b, h, m, d] * k[b, g, n, d]
              Z[b,h,m,n]: f32 = {score}
              {(mask is null ? "" : $"visible[b,h,m,n]: bool = {mask}")}
              rowmax0[b,h,m]: f32 = reduce max n: Z[b, h, m, n]{where}
              w[b,h,m,n]: f32 = exp(Z[b, h, m, n] - select(rowmax0[b, h, m] == -inf, 0.0, rowmax0[b, h, m]))
              rowsum0[b,h,m]: f32 = reduce sum n: w[b, h, m, n]{where}
              P[b,h,m,n]: f32 = select(rowsum0[b, h, m] == 0.0, 0.0, w[b, h, m, n] / rowsum0[b, h, m])
              lse[b,h,m]: f32 = rowmax0[b, h, m] + log(rowsum0[b, h, m])
              out[b,h,m,e]: f32 = reduce sum n: P[b, h, m, n] * v[b, g, n, e]{where}
            """);
    }

    /// <summary>The schedule, and what was reported where there is none.</summary>
    public static (GpuKernel? Kernel, DiagnosticBag Diagnostics) Schedule(Spec spec, GpuShape shape, TargetModel? target = null)
    {
        var diagnostics = new DiagnosticBag();
        var program = Pipeline.Run(spec, new PassContext(target ?? TargetModel.Sm90a, diagnostics))
            ?? throw new InvalidOperationException(string.Join("\n", diagnostics));
        return (HopperSchedule.Run(program, shape, diagnostics), diagnostics);
    }

    /// <summary>The schedule of what can be scheduled.</summary>
    public static GpuKernel Kernel(Spec spec, GpuShape shape, TargetModel? target = null)
    {
        var (kernel, diagnostics) = Schedule(spec, shape, target);
        return kernel ?? throw new InvalidOperationException(string.Join("\n", diagnostics));
    }
}

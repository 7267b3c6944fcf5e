using System.Collections.Generic;
using Attn.Diagnostics;
using Attn.IR;
using Attn.IR.Gpu;
using Attn.Passes.Schedule.Gpu;

namespace Attn.Ptx.Tests.Evaluation;

/// <summary>A launch of all kernels of an attention, one after the other, run from what is printed of them.</summary>
internal static class ProgramLaunch
{
    private const string Target = "sm_90";

    /// <summary>Runs the kernels, and gives the memory of the last.</summary>
    public static LaunchMemory Run(Spec spec, GpuShape shape, IReadOnlyDictionary<string, long> dimensions, IReadOnlyDictionary<string, double[]> inputs)
    {
        var diagnostics = new DiagnosticBag();
        var architecture = GpuArchitecture.Named(Target)!;
        var (program, tiles) = ProductTiling.Run(spec, architecture, shape, diagnostics)!.Value;
        LaunchMemory? memory = null;
        foreach (var kernel in program.Kernels)
        {
            if (RowSchedule.Covers(kernel))
            {
                var rows = RowSchedule.Run(program, kernel, shape, architecture, diagnostics)!;
                Launched(rows.Parameters).Run(rows);
                continue;
            }

            foreach (var list in ListSchedule.Run(program, kernel, shape, architecture, diagnostics)!.Value.Kernels)
            {
                Launched(list.Parameters).Run(list);
            }

            var products = MmaSchedule.Run(program, kernel, shape, architecture, tiles, diagnostics)!;
            Launched(products.Parameters).Run(products);
        }

        Assert.Empty(diagnostics);
        Assert.Equal(0, memory!.Status);
        return memory;

        LaunchMemory Launched(IEnumerable<GpuParameter> parameters)
            => memory = new LaunchMemory(parameters, dimensions, inputs, new Dictionary<string, long[]>(), memory);
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Attn.Diagnostics;
using Attn.IR;
using Attn.IR.Gpu;
using Attn.Passes.Schedule.Gpu;

namespace Attn.Ptx.Tests.Evaluation;

/// <summary>A launch of all kernels of an attention that are for it, one after the other, run from what is printed of them.</summary>
internal sealed class ProgramLaunch
{
    private const string Target = "sm_90";

    private readonly IReadOnlyDictionary<string, long> _dimensions;
    private readonly IReadOnlyDictionary<string, double[]> _inputs;
    private readonly IReadOnlyDictionary<string, long[]> _ofBatch;
    private readonly List<string> _kernels = [];
    private LaunchMemory? _memory;

    /// <summary>Runs the kernels; the arguments are those of <see cref="LaunchMemory"/>.</summary>
    public ProgramLaunch(
        Spec spec,
        GpuShape shape,
        IReadOnlyDictionary<string, long> dimensions,
        IReadOnlyDictionary<string, double[]> inputs,
        IReadOnlyDictionary<string, long[]> ofBatch)
    {
        (_dimensions, _inputs, _ofBatch) = (dimensions, inputs, ofBatch);
        var diagnostics = new DiagnosticBag();
        var architecture = GpuArchitecture.Named(Target)!;
        var (program, tiles) = ProductTiling.Run(spec, architecture, shape, diagnostics)!.Value;
        foreach (var kernel in program.Kernels)
        {
            if (RowSchedule.Covers(kernel))
            {
                var rows = RowSchedule.Run(program, kernel, shape, architecture, diagnostics)!;
                Launched(rows.Name, rows.Parameters).Run(rows);
                continue;
            }

            foreach (var list in ListSchedule.Run(program, kernel, shape, architecture, diagnostics)!.Value.Kernels)
            {
                Launched(list.Name, list.Parameters).Run(list);
            }

            var products = MmaKernels.Products(program, tiles, kernel, shape, Target, diagnostics).Single(IsFor);
            Launched(products.Name, products.Parameters).Run(products);
        }

        Assert.Empty(diagnostics);
    }

    /// <summary>The names of the kernels that ran.</summary>
    public IReadOnlyList<string> Kernels => _kernels;

    /// <summary>The memory of the last kernel.</summary>
    public LaunchMemory Memory => _memory!;

    /// <summary>Runs the kernels, and gives the memory of the last.</summary>
    public static LaunchMemory Run(Spec spec, GpuShape shape, IReadOnlyDictionary<string, long> dimensions, IReadOnlyDictionary<string, double[]> inputs)
    {
        var memory = new ProgramLaunch(spec, shape, dimensions, inputs, new Dictionary<string, long[]>()).Memory;
        Assert.Equal(0, memory.Status);
        return memory;
    }

    private bool IsFor(GpuKernel kernel)
    {
        var values = new Scalars((tensor, _) => throw new NotSupportedException(tensor));
        foreach (var (name, value) in _dimensions)
        {
            values[name] = value;
        }

        return kernel.When is not { } when || values.Holds(when);
    }

    private LaunchMemory Launched(string kernel, IEnumerable<GpuParameter> parameters)
    {
        _kernels.Add(kernel);
        return _memory = new LaunchMemory(parameters, _dimensions, _inputs, _ofBatch, _memory);
    }
}

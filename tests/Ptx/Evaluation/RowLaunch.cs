using System.Collections.Generic;
using Attn.IR;
using Attn.IR.Gpu;

namespace Attn.Ptx.Tests.Evaluation;

/// <summary>A launch of a row kernel, run from what is printed of it.</summary>
internal sealed class RowLaunch
{
    private readonly LaunchMemory _memory;

    /// <summary>A launch; the arguments are those of <see cref="LaunchMemory"/>.</summary>
    public RowLaunch(
        RowKernel kernel,
        IReadOnlyDictionary<string, long> dimensions,
        IReadOnlyDictionary<string, double[]> inputs,
        IReadOnlyDictionary<string, long[]> ofBatch)
    {
        _memory = new LaunchMemory(kernel.Parameters, dimensions, inputs, ofBatch);
        _memory.Run(kernel);
    }

    /// <summary>The number of a fault, or 0.</summary>
    public long Status => _memory.Status;

    /// <summary>A number as it is stored in an element.</summary>
    public static double Rounded(ElementType element, double value) => LaunchMemory.Rounded(element, value);

    /// <summary>The element of a tensor.</summary>
    public double At(string tensor, params long[] indices) => _memory.At(tensor, indices);
}

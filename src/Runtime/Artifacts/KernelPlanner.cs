using System.Collections.Generic;
using System.Linq;
using Attn.Runtime.Cuda;

namespace Attn.Runtime.Artifacts;

/// <summary>Gives each kernel of a launch its grid and its arguments.</summary>
internal sealed class KernelPlanner(
    LaunchRules rules,
    IReadOnlyDictionary<string, LaunchValue> values,
    IReadOnlyDictionary<string, DeviceTensor> tensors,
    IReadOnlyDictionary<string, PlannedMemory> memory)
{
    // What every device of compute capability 3.0 and later takes.
    private static readonly (string Axis, long Most)[] GridLimits = [("x", int.MaxValue), ("y", ushort.MaxValue), ("z", ushort.MaxValue)];

    /// <summary>The kernels that are for this launch and whose grid is not empty.</summary>
    /// <exception cref="AttnException">ATTN5044: a formula has no value. ATTN5106: a grid is too large for a device.</exception>
    public IEnumerable<PlannedKernel> Plan()
    {
        foreach (var (kernel, index) in rules.Kernels.Select((kernel, index) => (kernel, index)).Where(k => k.kernel.When?.Holds(values) ?? true))
        {
            var grid = kernel.Grid.Select(extent => extent.Integer(values)).ToArray();
            if (grid.Any(extent => extent <= 0))
            {
                continue;
            }

            foreach (var ((axis, most), extent) in GridLimits.Zip(grid).Where(pair => pair.Second > pair.First.Most))
            {
                throw RuntimeErrors.GridTooLarge.With(kernel.Entry, extent, axis, most);
            }

            yield return new PlannedKernel(
                kernel, index, new CudaExtent((uint)grid[0], (uint)grid[1], (uint)grid[2]), [.. kernel.Arguments.SelectMany(ArgumentsOf)]);
        }
    }

    private IEnumerable<PlannedArgument> ArgumentsOf(ManifestArgument argument) => argument switch
    {
        StridedArgument => [AddressOf(argument.Name), .. tensors[argument.Name].Strides.SkipLast(1).Select(stride => new WordArgument(stride))],
        TensorMapArgument map => [new MapArgument(tensors[map.Name], map.BoxRows, map.BoxColumns)],
        ScalarArgument scalar => [Scalar(scalar)],
        BatchArgument => [AddressOf(LaunchRules.BatchMemory(argument.Name))],
        StatusArgument => [AddressOf(LaunchRules.StatusMemory)],
        _ => [AddressOf(argument.Name)],
    };

    /// <summary>The address of a tensor or of planned memory; 0 for what the launch does without.</summary>
    private PlannedArgument AddressOf(string name)
        => tensors.TryGetValue(name, out var tensor) ? new WordArgument(unchecked((long)tensor.Address))
            : memory.ContainsKey(name) ? new MemoryArgument(name)
            : new WordArgument(0);

    private PlannedArgument Scalar(ScalarArgument scalar)
    {
        var value = values.TryGetValue(scalar.Name, out var found) ? found : throw RuntimeErrors.FormulaFailed.With(scalar.Name, "it has no value");
        return scalar.Type switch
        {
            "i32" => new HalfWordArgument(checked((int)value.AsInteger)),
            "i64" => new WordArgument(value.AsInteger),
            "f32" => new RealArgument((float)value.AsReal),
            _ => new TruthArgument(value.AsTruth),
        };
    }
}

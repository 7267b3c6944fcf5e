using System;
using System.Collections.Generic;
using System.Linq;
using Attn.Cli.Launch;
using Attn.IR;
using Attn.Runtime;
using Attn.Runtime.Artifacts;
using Attn.Runtime.Cuda;

namespace Attn.Cli.Backends;

/// <summary>The tensors of a launch in device memory, dense, and those that receive its results.</summary>
internal sealed class DeviceOperands : IDisposable
{
    // NaN in every type, so that an element that no kernel writes is seen.
    private const byte Poison = 0xFF;

    private readonly CudaContext _context;
    private readonly List<DeviceBuffer> _buffers = [];
    private readonly DeviceBuffer _output;
    private readonly Dictionary<string, DeviceBuffer> _rows = [];
    private readonly long _outputs;

    /// <exception cref="AttnException">The launch does not fit the artifact, or the device has not that much memory left (ATTN5103).</exception>
    public DeviceOperands(CudaContext context, AttentionArtifact artifact, LaunchData data)
    {
        (_context, Data) = (context, data);
        try
        {
            RequireSorted(artifact, data);
            var s = data.Shape;
            _ = DeviceElements.TryParse(data.Element.Spelling(), out var element);
            var arguments = new LaunchArguments(
                Operand(data.Query, element, s.Batch, s.QueryHeads, s.Queries, s.HeadDim),
                Operand(data.Key, element, data.KeyBatches, s.KeyHeads, s.Keys, s.HeadDim),
                Operand(data.Value, element, data.ValueBatches, s.KeyHeads, s.Keys, s.ValueDim),
                DeviceTensor.Dense(0, element, 0, 0, 0, 0))
            {
                Tensors = data.Tensors.ToDictionary(pair => pair.Key, pair => Captured(pair.Value)),
                Parameters = data.Parameters.ToDictionary(pair => pair.Key, pair => Value(pair.Value)),
                Scale = (float?)data.Scale,
                QueryOffset = data.Positions.QueryOffset,
                KeyOffset = data.Positions.KeyOffset,
                KeyLength = data.Positions.KeyLength,
            };
            var features = artifact.OutputFeatures(arguments);
            long[] rows = [s.Batch, s.QueryHeads, s.Queries];
            _outputs = rows.Aggregate(features, (product, length) => product * length);
            _output = Poisoned(_outputs * element.Bytes());
            foreach (var name in artifact.Manifest.Outputs.Skip(1).Select(output => output.Name))
            {
                _rows[name] = Poisoned(rows.Aggregate((long)sizeof(float), (product, length) => product * length));
            }

            Arguments = arguments with
            {
                Output = DeviceTensor.Dense(_output.Address, element, [.. rows, features]),
                RowOutputs = _rows.ToDictionary(pair => pair.Key, pair => DeviceTensor.Dense(pair.Value.Address, DeviceElement.F32, rows)),
            };
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>The launch that they are of.</summary>
    public LaunchData Data { get; }

    /// <summary>What a launch is over.</summary>
    public LaunchArguments Arguments { get; }

    /// <summary>What the kernels wrote, once the stream has come past them.</summary>
    public Computed Results() => new(
        Data.Element switch
        {
            ElementType.F16 => Widened<Half>(_output, _outputs, x => (double)x),
            ElementType.BF16 => Widened<BFloat16>(_output, _outputs, x => (float)x),
            _ => Widened<float>(_output, _outputs, x => x),
        },
        Rows(Spec.LogSumExp),
        Rows(Spec.RowMaximum));

    public void Dispose() => _buffers.ForEach(buffer => buffer.Dispose());

    /// <summary>What the manifest calls sorted is: the tables are still in host memory here.</summary>
    private static void RequireSorted(AttentionArtifact artifact, LaunchData data)
    {
        foreach (var name in artifact.Manifest.Tensors.Where(t => t.Sorted && data.Tensors.ContainsKey(t.Name)).Select(t => t.Name))
        {
            var tensor = data.Tensors[name];
            var run = (int)tensor.Shape[^1];
            switch (tensor.Elements)
            {
                case float[] reals:
                    Require.Sorted<float>(name, reals, run);
                    break;
                case int[] integers:
                    Require.Sorted<int>(name, integers, run);
                    break;
                case long[] integers:
                    Require.Sorted<long>(name, integers, run);
                    break;
            }
        }
    }

    private double[]? Rows(string name) => _rows.TryGetValue(name, out var rows) ? Widened<float>(rows, rows.Bytes / sizeof(float), x => x) : null;

    private static double[] Widened<T>(DeviceBuffer buffer, long count, Converter<T, double> widen)
        where T : unmanaged
    {
        var elements = new T[count];
        buffer.CopyTo<T>(elements);
        return Array.ConvertAll(elements, widen);
    }

    private DeviceTensor Operand(float[] values, DeviceElement element, params long[] shape) => DeviceTensor.Dense(Uploaded(values, element).Address, element, shape);

    private DeviceTensor Captured(HostTensor tensor)
    {
        _ = DeviceElements.TryParse(tensor.Element.Spelling(), out var element);
        var buffer = tensor.Elements switch
        {
            float[] reals => Uploaded(reals, element),
            int[] integers => Kept(DeviceBuffer.Of<int>(_context, integers)),
            long[] integers => Kept(DeviceBuffer.Of<long>(_context, integers)),
            var truths => Kept(DeviceBuffer.Of<bool>(_context, (bool[])truths)),
        };
        return DeviceTensor.Dense(buffer.Address, element, tensor.Shape);
    }

    private DeviceBuffer Uploaded(float[] values, DeviceElement element) => Kept(element switch
    {
        DeviceElement.F16 => DeviceBuffer.Of<Half>(_context, Array.ConvertAll(values, x => (Half)x)),
        DeviceElement.BF16 => DeviceBuffer.Of<BFloat16>(_context, Array.ConvertAll(values, x => (BFloat16)x)),
        _ => DeviceBuffer.Of<float>(_context, values),
    });

    private DeviceBuffer Poisoned(long bytes)
    {
        var buffer = Kept(DeviceBuffer.Allocate(_context, bytes));
        buffer.Fill(Poison);
        return buffer;
    }

    private DeviceBuffer Kept(DeviceBuffer buffer)
    {
        _buffers.Add(buffer);
        return buffer;
    }

    private static LaunchValue Value(Scalar scalar) => scalar.Type switch
    {
        ScalarType.Int => scalar.AsInt,
        ScalarType.Float => scalar.AsFloat,
        _ => scalar.AsBool,
    };
}

using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Gpu;
using Attn.Runtime.Cuda;

namespace Attn.Bench.Gpu;

/// <summary>Launches a scheduled kernel: its text says what arguments, grid, threads and shared memory it takes.</summary>
internal sealed class KernelLauncher : IDisposable
{
    private readonly GpuKernel _kernel;
    private readonly CudaModule _module;
    private readonly CudaFunction _function;
    private readonly int _sharedBytes;

    public KernelLauncher(CudaContext context, GpuKernel kernel, string ptx)
    {
        _kernel = kernel;
        _module = CudaModule.Load(context, ptx);
        _function = _module.Function(kernel.Name.Replace('.', '_'));
        _sharedBytes = new SharedMemoryMap(kernel).Bytes;
        _function[CudaFunctionAttribute.MaxDynamicSharedBytes] = _sharedBytes;
    }

    public string JitLog => _module.JitLog;

    public int Registers => _function[CudaFunctionAttribute.Registers];

    public int LocalBytes => _function[CudaFunctionAttribute.LocalBytes];

    /// <summary>Queues one run over tensors and scalars given by name.</summary>
    public void Launch(
        CudaStream stream, IReadOnlyDictionary<string, DeviceBuffer> tensors, IReadOnlyDictionary<string, Scalar> scalars)
    {
        using var arguments = new KernelArguments();
        foreach (var parameter in _kernel.Parameters)
        {
            switch (parameter)
            {
                case TensorParameter t:
                    arguments.Add(MapOf(t, tensors[t.Name], scalars));
                    break;
                case GlobalParameter g:
                    arguments.Add(tensors[g.Name]);
                    break;
                case ScalarParameter { Variable: { Type: ScalarType.Float } s }:
                    arguments.Add((float)scalars[s.Name].AsFloat);
                    break;
                case ScalarParameter { Variable: { Kind: VariableKind.Dimension } d }:
                    arguments.Add(Dimension(d.Name, scalars[d.Name].AsInt));
                    break;
                case ScalarParameter p:
                    arguments.Add(scalars[p.Name].AsInt);
                    break;
                default:
                    throw new InvalidOperationException($"'{parameter.Name}' is of no known kind.");
            }
        }

        var grid = _kernel.Grid.Select(extent => (uint)Evaluate(extent, scalars)).ToArray();
        _function.Launch(stream, new(grid[0], grid[1], grid[2]), new((uint)_kernel.Threads), _sharedBytes, arguments);
    }

    public void Dispose() => _module.Dispose();

    // The bound under which the printed kernel's 32-bit indices are proved.
    private static int Dimension(string name, long value)
        => value is >= 0 and <= 1L << 30 ? (int)value : throw new ArgumentOutOfRangeException(name, value, "A dimension is from 0 to 2^30.");

    private static TensorMap MapOf(TensorParameter tensor, DeviceBuffer memory, IReadOnlyDictionary<string, Scalar> scalars)
    {
        var rank = tensor.Shape.Count;
        var dimensions = new TensorMapDimension[rank];
        var stride = 2UL;
        for (var k = 0; k < rank; k++)
        {
            var length = (ulong)Evaluate(tensor.Shape[rank - 1 - k], scalars);
            dimensions[k] = new(length, stride, k == 0 ? (uint)tensor.BoxColumns : k == 1 ? (uint)tensor.BoxRows : 1);
            stride *= length;
        }

        return TensorMap.Tiled(TensorMapElement.BFloat16, memory.Address, TensorMapSwizzle.Bytes128, dimensions);
    }

    private static long Evaluate(Expr expr, IReadOnlyDictionary<string, Scalar> scalars) => Value(expr, scalars).AsInt;

    private static Scalar Value(Expr expr, IReadOnlyDictionary<string, Scalar> scalars) => expr switch
    {
        IntConstant c => c.Value,
        Variable v => scalars[v.Name],
        Apply a => ScalarMath.Apply(a.Op, [.. a.Children.Select(c => Value(c, scalars))]),
        _ => throw new InvalidOperationException($"'{expr}' cannot be known before the launch."),
    };
}

using System;
using System.Collections.Generic;
using System.Linq;
using Attn.Backends.Ptx.Printing;
using Attn.IR;
using Attn.IR.Gpu;

namespace Attn.Ptx.Tests.Evaluation;

/// <summary>The arguments of a launch, and the memory that they are of.</summary>
internal sealed class LaunchMemory
{
    private const int Padding = 8;

    private readonly IReadOnlyDictionary<string, long> _dimensions;
    private readonly DeviceMemory _memory;
    private readonly Dictionary<string, long> _arguments = [];
    private readonly Dictionary<string, (long Address, ElementType Element, long[] Shape, long[] Strides)> _tensors = [];

    /// <summary>Lays out what a kernel takes.</summary>
    /// <param name="parameters">What it takes.</param>
    /// <param name="dimensions">The lengths.</param>
    /// <param name="inputs">The elements of what is read, as they are stored, densely.</param>
    /// <param name="ofBatch">What is said of each batch.</param>
    /// <param name="earlier">The launch of an earlier kernel, whose tensors this one finds; null for the first.</param>
    public LaunchMemory(
        IEnumerable<GpuParameter> parameters,
        IReadOnlyDictionary<string, long> dimensions,
        IReadOnlyDictionary<string, double[]> inputs,
        IReadOnlyDictionary<string, long[]> ofBatch,
        LaunchMemory? earlier = null)
    {
        (_dimensions, _memory) = (dimensions, earlier?._memory ?? new DeviceMemory(1 << 22));
        foreach (var (name, tensor) in earlier?._tensors ?? [])
        {
            _tensors.Add(name, tensor);
        }

        foreach (var parameter in parameters)
        {
            Bind(parameter, inputs, ofBatch);
        }
    }

    /// <summary>Runs a kernel's blocks, one after the other.</summary>
    /// <param name="module">What is printed of it.</param>
    /// <param name="grid">How many there are.</param>
    /// <param name="sharedBytes">The shared memory of each.</param>
    /// <param name="run">Runs a block in its shared memory.</param>
    public void Run(string module, Expr grid, int sharedBytes, Action<Warp, int, DeviceMemory> run)
    {
        var warp = new Warp(module, _memory);
        var blocks = (int)Value(grid);
        for (var block = 0; block < blocks; block++)
        {
            var shared = new DeviceMemory(sharedBytes + (2 * DeviceMemory.First));
            shared.Allocate(sharedBytes);
            run(warp, block, shared);
        }
    }

    /// <summary>Runs the blocks of a kernel of products.</summary>
    public void Run(GpuKernel kernel) => Run(
        GpuKernelToLlvm.Print(kernel), kernel.Grid[0], new SharedMemoryMap(kernel).Bytes,
        (warp, block, shared) => warp.RunBlock(_arguments, block, kernel.Threads / GpuKernel.WarpThreads, shared));

    /// <summary>Runs the blocks of a kernel that lists tiles.</summary>
    public void Run(ListKernel kernel)
        => Run(ListKernelToLlvm.Print(kernel), kernel.Grid[0], 0, (warp, block, shared) => warp.Run(_arguments, block, 0, shared));

    /// <summary>Runs the blocks of a kernel of rows.</summary>
    public void Run(RowKernel kernel) => Run(RowKernelToLlvm.Print(kernel), kernel.Grid[0], kernel.SharedBytes, (warp, block, shared) =>
    {
        for (var number = 0; number < kernel.Layout.Warps; number++)
        {
            warp.Run(_arguments, block, number, shared);
        }
    });

    /// <summary>The bits of the arguments, by register.</summary>
    public IReadOnlyDictionary<string, long> Arguments => _arguments;

    /// <summary>The number of a fault, or 0.</summary>
    public long Status => _memory.Load(_arguments["%status"], 4);

    /// <summary>A number as it is stored in an element.</summary>
    public static double Rounded(ElementType element, double value) => element switch
    {
        ElementType.F32 => (float)value,
        ElementType.I32 or ElementType.I64 => value,
        _ => Number.OfHalf(TypeOf(element), Number.HalfBits(TypeOf(element), (float)value)),
    };

    /// <summary>The element of a tensor.</summary>
    public double At(string tensor, params long[] indices)
    {
        var (address, element, _, strides) = _tensors[tensor];
        var bits = _memory.Load(address + (Bytes(element) * indices.Zip(strides, (i, s) => i * s).Sum()), Bytes(element));
        return element switch
        {
            ElementType.F32 => Number.Single(bits),
            ElementType.I32 or ElementType.I64 => bits,
            _ => Number.OfHalf(TypeOf(element), bits),
        };
    }

    /// <summary>The extent of an axis of a tensor.</summary>
    public long Extent(string tensor, int axis) => _tensors[tensor].Shape[axis];

    private void Bind(GpuParameter parameter, IReadOnlyDictionary<string, double[]> inputs, IReadOnlyDictionary<string, long[]> ofBatch)
    {
        switch (parameter)
        {
            case GlobalParameter g:
                _arguments[$"%global.{g.Name}"] = Allocate(g.Name, g.Element, g.Shape, 0, inputs);
                break;
            case StridedParameter s:
                _arguments[$"%strided.{s.Name}"] = Allocate(s.Name, s.Element, s.Shape, Padding, inputs);
                for (var axis = 0; axis < s.Shape.Count - 1; axis++)
                {
                    _arguments[TensorMemory.StrideName(s.Name, axis)] = _tensors[s.Name].Strides[axis];
                }

                break;
            case TileListParameter t:
                _arguments[$"%global.{t.Name}"] = _tensors[t.Name].Address;
                break;
            case BatchParameter b:
                _arguments[$"%batch.{b.Name}"] = ofBatch.TryGetValue(b.Name, out var numbers) ? Written(numbers) : 0;
                break;
            case StatusParameter:
                _arguments["%status"] = Written([0]);
                break;
            case ScalarParameter s:
                _arguments[$"%scalar.{s.Name}"] = _dimensions[s.Name];
                break;
            default:
                throw new NotSupportedException(parameter.Name);
        }
    }

    private long Written(long[] numbers)
    {
        var address = _memory.Allocate(4 * numbers.Length);
        for (var k = 0; k < numbers.Length; k++)
        {
            _memory.Store(address + (4 * k), 4, numbers[k]);
        }

        return address;
    }

    // Rows of a strided tensor lie further apart than they are long.
    private long Allocate(string name, ElementType element, EquatableArray<Expr> shape, int padding, IReadOnlyDictionary<string, double[]> inputs)
    {
        if (_tensors.TryGetValue(name, out var known))
        {
            return known.Address;
        }

        var extents = shape.Select(Value).ToArray();
        var strides = new long[extents.Length];
        for (var (axis, stride) = (extents.Length - 1, 1L); axis >= 0; axis--)
        {
            strides[axis] = stride;
            stride = (stride * extents[axis]) + (axis == extents.Length - 1 ? padding : 0);
        }

        var count = extents.Aggregate(1L, (a, b) => a * b);
        var address = _memory.Allocate(Bytes(element) * extents[0] * strides[0]);
        _tensors.Add(name, (address, element, extents, strides));
        for (var k = 0L; inputs.TryGetValue(name, out var values) && k < count; k++)
        {
            var (at, rest) = (0L, k);
            for (var axis = extents.Length - 1; axis >= 0; axis--)
            {
                at += rest % extents[axis] * strides[axis];
                rest /= extents[axis];
            }

            _memory.Store(address + (Bytes(element) * at), Bytes(element), Bits(element, values[k]));
        }

        return address;
    }

    private static long Bits(ElementType element, double value) => element switch
    {
        ElementType.F32 => Number.Bits((float)value),
        ElementType.I32 or ElementType.I64 or ElementType.Bool => (long)value,
        _ => Number.HalfBits(TypeOf(element), (float)value),
    };

    private static string TypeOf(ElementType element) => element == ElementType.F16 ? "half" : "bfloat";

    private static int Bytes(ElementType element) => element switch
    {
        ElementType.I64 => 8,
        ElementType.Bool => 1,
        ElementType.F32 or ElementType.I32 => 4,
        _ => 2,
    };

    private long Value(Expr expr) => expr switch
    {
        IntConstant c => c.Value,
        Variable v => _dimensions[v.Name],
        Apply a => ScalarMath.Apply(a.Op, [.. a.Children.Select(c => (Scalar)Value(c))]).AsInt,
        _ => throw new NotSupportedException(expr.ToString()),
    };
}

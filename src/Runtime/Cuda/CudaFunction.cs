using System;
using static Attn.Runtime.Cuda.CudaNative;

namespace Attn.Runtime.Cuda;

/// <summary>Three extents of a launch.</summary>
public readonly record struct CudaExtent(uint X, uint Y = 1, uint Z = 1);

/// <summary>A kernel of a loaded module.</summary>
public sealed unsafe class CudaFunction
{
    private readonly CudaContext _context;
    private readonly CudaModule _module;
    private readonly nint _function;

    internal CudaFunction(CudaContext context, CudaModule module, nint function)
    {
        _context = context;
        _module = module;
        _function = function;
    }

    /// <summary>A property of the kernel. Dynamic shared memory above 48 KB must be asked for here before a launch.</summary>
    public int this[CudaFunctionAttribute attribute]
    {
        get
        {
            CudaDriver.Check(cuFuncGetAttribute(out var value, attribute, _function), nameof(cuFuncGetAttribute));
            return value;
        }

        set => CudaDriver.Check(cuFuncSetAttribute(_function, attribute, value), nameof(cuFuncSetAttribute));
    }

    /// <summary>Queues one run of the kernel.</summary>
    /// <exception cref="AttnException">The driver refused the launch (ATTN5102).</exception>
    public void Launch(CudaStream stream, CudaExtent grid, CudaExtent block, int sharedBytes, KernelArguments arguments)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(arguments);
        _context.MakeCurrent();
        var config = new CudaLaunchConfig
        {
            GridX = grid.X,
            GridY = grid.Y,
            GridZ = grid.Z,
            BlockX = block.X,
            BlockY = block.Y,
            BlockZ = block.Z,
            SharedBytes = checked((uint)sharedBytes),
            Stream = stream.Value,
        };
        CudaDriver.Check(arguments.Launch(&config, _function), "the launch");
        GC.KeepAlive(_module);
    }
}

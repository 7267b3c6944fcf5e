using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Attn.Runtime.Artifacts;

namespace Attn.Runtime.Cuda;

/// <summary>
/// An artifact on a device, ready to be launched by several threads and on several streams. Launches are queued and return at once; what a kernel finds
/// wrong while it runs is said by <see cref="Check"/>. A kernel that only some launches take is loaded by the first of them.
/// </summary>
public sealed class DeviceAttention : IDisposable
{
    private const int OperandAxes = 4;

    private readonly CudaContext _context;
    private readonly Lazy<CudaFunction>[] _functions;
    private readonly ConcurrentDictionary<nint, StreamMemory> _memory = new();

    // Of a load that fails nothing is kept, so that the next launch tries again; the context loads a module once, whoever asks.
    private DeviceAttention(CudaContext context, AttentionArtifact artifact)
    {
        (_context, Artifact) = (context, artifact);
        _functions = [.. artifact.Rules.Kernels.Zip(
            artifact.Ptx, (kernel, ptx) => new Lazy<CudaFunction>(() => FunctionOf(context, kernel, ptx), LazyThreadSafetyMode.PublicationOnly))];
    }

    /// <summary>What was loaded.</summary>
    public AttentionArtifact Artifact { get; }

    /// <summary>The kernels, in order, all loaded: registers, spills, shared memory.</summary>
    /// <exception cref="AttnException">ATTN5105: the driver's assembler refuses one.</exception>
    public IReadOnlyList<CudaFunction> Kernels => [.. _functions.Select(function => function.Value)];

    /// <summary>Loads the kernels of an artifact that every launch takes; those of equal text are loaded once in a context.</summary>
    /// <exception cref="AttnException">
    /// ATTN5104: it is for another architecture. ATTN5105: the driver's assembler refuses it. ATTN5108: a block has too little shared memory.
    /// </exception>
    public static DeviceAttention Load(CudaContext context, AttentionArtifact artifact)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(artifact);
        var device = context.Device;
        if (!device.ComputeCapability.Runs(artifact.Manifest.Target))
        {
            throw RuntimeErrors.WrongArchitecture.With(artifact.Key, artifact.Manifest.Target, device.ComputeCapability);
        }

        var most = device[CudaDeviceAttribute.SharedMemoryPerBlockOptIn];
        foreach (var kernel in artifact.Rules.Kernels.Where(kernel => kernel.SharedBytes > most))
        {
            throw RuntimeErrors.DeviceTooSmall.With(kernel.Entry, kernel.SharedBytes, most);
        }

        var attention = new DeviceAttention(context, artifact);
        foreach (var (_, function) in artifact.Rules.Kernels.Zip(attention._functions).Where(pair => pair.First.When is null))
        {
            _ = function.Value;
        }

        return attention;
    }

    /// <summary>Queues one run. The tensors must stay until the stream has come past it.</summary>
    /// <exception cref="AttnException">
    /// The arguments do not fit one another or the attention, by the ids of CPU launches; ATTN5044 to ATTN5047, ATTN5103, ATTN5106; ATTN5102 where the
    /// driver refuses the launch, or a kernel queued earlier has failed; ATTN5105 where its assembler refuses a kernel that this launch is the first to take.
    /// </exception>
    public void Launch(LaunchArguments arguments, CudaStream stream)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(stream);
        var plan = LaunchPlanner.Plan(Artifact.Rules, arguments);
        var functions = plan.Kernels.Select(kernel => _functions[kernel.Index].Value).ToList();
        var memory = MemoryOf(stream);
        lock (memory.Launching)
        {
            var addresses = plan.Kernels.Count == 0 ? [] : plan.Memory.ToDictionary(planned => planned.Name, planned => memory.AddressOf(planned, stream));
            foreach (var (kernel, function) in plan.Kernels.Zip(functions))
            {
                using var values = ValuesOf(kernel, addresses);
                function.Launch(stream, kernel.Grid, new CudaExtent((uint)kernel.Rule.Threads), kernel.Rule.SharedBytes, values);
            }
        }
    }

    /// <summary>Waits for a stream, and says what a kernel found wrong in a launch since this was last asked; what that launch wrote is undefined.</summary>
    /// <exception cref="AttnException">ATTN5107: an index left a captured tensor. ATTN5102: a kernel failed.</exception>
    public void Check(CudaStream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var memory = MemoryOf(stream);
        lock (memory.Launching)
        {
            var fault = memory.TakeFault(stream);
            if (fault != 0)
            {
                var faults = Artifact.Manifest.Faults;
                var found = fault > 0 && fault <= faults.Count ? faults[fault - 1] : new ManifestFault("?", $"fault {fault}");
                throw RuntimeErrors.KernelFault.With(Artifact.Manifest.Name, found.Tensor, found.Access);
            }
        }
    }

    /// <summary>Frees what launches left on streams; the modules stay with the context.</summary>
    public void Dispose()
    {
        foreach (var memory in _memory.Values)
        {
            memory.Free();
        }

        _memory.Clear();
    }

    private static CudaFunction FunctionOf(CudaContext context, KernelRule kernel, string ptx)
    {
        var function = context.Modules.GetOrLoad(ptx, kernel.Entry).Function(kernel.Entry);
        function[CudaFunctionAttribute.MaxDynamicSharedBytes] = kernel.SharedBytes;
        return function;
    }

    private StreamMemory MemoryOf(CudaStream stream) => _memory.GetOrAdd(stream.Value, _ => new StreamMemory(_context));

    private static KernelArguments ValuesOf(PlannedKernel kernel, Dictionary<string, ulong> addresses)
    {
        var values = new KernelArguments();
        foreach (var argument in kernel.Arguments)
        {
            _ = argument switch
            {
                WordArgument word => values.Add(word.Value),
                HalfWordArgument half => values.Add(half.Value),
                RealArgument real => values.Add(real.Value),
                TruthArgument truth => values.Add(truth.Value),
                MemoryArgument memory => values.Add(unchecked((long)addresses[memory.Name])),
                MapArgument map => values.Add(MapOf(map)),
                _ => throw new InvalidOperationException($"'{argument}' is of no known kind."),
            };
        }

        return values;
    }

    private static TensorMap MapOf(MapArgument map)
    {
        var tensor = map.Tensor;
        var bytes = (ulong)tensor.Element.Bytes();
        Span<TensorMapDimension> dimensions = stackalloc TensorMapDimension[OperandAxes];
        for (var k = 0; k < dimensions.Length; k++)
        {
            var axis = dimensions.Length - 1 - k;
            var box = k == 0 ? map.BoxColumns : k == 1 ? map.BoxRows : 1;
            dimensions[k] = new((ulong)tensor.Shape[axis], (ulong)tensor.Strides[axis] * bytes, (uint)box);
        }

        var element = tensor.Element switch
        {
            DeviceElement.F16 => TensorMapElement.Float16,
            DeviceElement.BF16 => TensorMapElement.BFloat16,
            _ => TensorMapElement.Float32,
        };
        return TensorMap.Tiled(element, tensor.Address, TensorMapSwizzle.Bytes128, dimensions);
    }
}

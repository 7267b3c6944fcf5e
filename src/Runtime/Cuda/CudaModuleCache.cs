using System;
using System.Collections.Concurrent;
using System.Threading;

namespace Attn.Runtime.Cuda;

/// <summary>
/// The modules of a context by their text, each loaded once: the driver's assembler takes seconds for a large kernel. Threads may ask at once; who
/// asks for what another thread loads waits for it.
/// </summary>
public sealed class CudaModuleCache
{
    private readonly CudaContext _context;
    private readonly ConcurrentDictionary<string, Lazy<CudaModule>> _modules = new(StringComparer.Ordinal);

    internal CudaModuleCache(CudaContext context) => _context = context;

    /// <summary>The module of a text, which the context keeps until it is disposed.</summary>
    /// <param name="ptx">The text of a module.</param>
    /// <param name="name">What it is of, for messages.</param>
    /// <exception cref="AttnException">The assembler refused it (ATTN5105); asking again tries again.</exception>
    public CudaModule GetOrLoad(string ptx, string name)
    {
        // A failed load would stay in its Lazy: it is taken out, so that a new driver or a freed device gets its chance.
        var loading = _modules.GetOrAdd(
            ptx, text => new Lazy<CudaModule>(() => CudaModule.Load(_context, text, name), LazyThreadSafetyMode.ExecutionAndPublication));
        try
        {
            return loading.Value;
        }
        catch (AttnException)
        {
            _modules.TryRemove(new(ptx, loading));
            throw;
        }
    }

    internal void Unload()
    {
        foreach (var (_, module) in _modules)
        {
            if (module.IsValueCreated)
            {
                module.Value.Dispose();
            }
        }

        _modules.Clear();
    }
}

using System;
using System.Text;
using static Attn.Runtime.Cuda.CudaNative;

namespace Attn.Runtime.Cuda;

/// <summary>PTX that the driver assembled for a device.</summary>
public sealed unsafe class CudaModule : IDisposable
{
    private const int LogBytes = 64 * 1024;

    private readonly CudaContext _context;
    private readonly ModuleHandle _handle;

    private CudaModule(CudaContext context, ModuleHandle handle, string log)
    {
        _context = context;
        _handle = handle;
        JitLog = log;
    }

    /// <summary>What the driver's assembler said: registers, spills, and warnings.</summary>
    public string JitLog { get; }

    /// <summary>Assembles PTX text.</summary>
    /// <param name="context">Where it is loaded.</param>
    /// <param name="ptx">The text of a module.</param>
    /// <param name="name">What it is of, for the message.</param>
    /// <exception cref="AttnException">The assembler refused it (ATTN5105); the message carries its log.</exception>
    public static CudaModule Load(CudaContext context, string ptx, string name = "a kernel")
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(ptx);
        context.MakeCurrent();
        var image = Encoding.UTF8.GetBytes(ptx + "\0");
        var info = new byte[LogBytes];
        var error = new byte[LogBytes];
        nint module;
        int result;
        fixed (byte* imageText = image, infoLog = info, errorLog = error)
        {
            var options = stackalloc int[] { JitInfoLogBuffer, JitInfoLogBufferSize, JitErrorLogBuffer, JitErrorLogBufferSize, JitLogVerbose };
            var values = stackalloc void*[] { infoLog, (void*)LogBytes, errorLog, (void*)LogBytes, (void*)1 };
            result = cuModuleLoadDataEx(out module, imageText, 5, options, values);
        }

        return result != 0 ? throw RuntimeErrors.PtxRejected.With(name, CudaDriver.Describe(result), (TextOf(error) + TextOf(info)).Trim()) : new CudaModule(context, new ModuleHandle(context, module), TextOf(info));
    }

    /// <summary>Finds a kernel by its entry's name.</summary>
    /// <exception cref="AttnException">There is no such entry (ATTN5102).</exception>
    public CudaFunction Function(string name)
    {
        _context.MakeCurrent();
        CudaDriver.Check(cuModuleGetFunction(out var function, _handle.Value, name), $"the entry '{name}'");
        return new CudaFunction(_context, this, function);
    }

    /// <summary>Unloads the module; its functions must not be launched any more.</summary>
    public void Dispose() => _handle.Dispose();

    private static string TextOf(byte[] buffer)
    {
        var length = Array.IndexOf(buffer, (byte)0);
        return Encoding.UTF8.GetString(buffer, 0, length < 0 ? buffer.Length : length);
    }
}

using System;

namespace Attn.Runtime.Cuda;

/// <summary>The CUDA driver is missing, or refused something.</summary>
public sealed class CudaException : Exception
{
    internal CudaException(string id, string message, string? jitLog = null)
        : base(string.IsNullOrWhiteSpace(jitLog) ? $"{id}: {message}" : $"{id}: {message}\n{jitLog.Trim()}")
    {
        Id = id;
        JitLog = jitLog;
    }

    /// <summary>The id of the diagnostic, <c>ATTN5</c> and three digits.</summary>
    public string Id { get; }

    /// <summary>What the driver's PTX assembler said, when a module was being loaded.</summary>
    public string? JitLog { get; }
}

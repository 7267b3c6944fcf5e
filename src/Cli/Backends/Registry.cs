using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace Attn.Cli.Backends;

/// <summary>The backends that can run an attention on this machine; the first is the default.</summary>
internal static class Registry
{
    /// <summary>
    /// Whether the tool can compile for the CPU. A tool for GPU machines is published without: the C# compiler is most of the other one's size.
    /// </summary>
    [FeatureSwitchDefinition("Attn.Cli.CpuBackend")]
    public static bool HasCpuBackend => !AppContext.TryGetSwitch("Attn.Cli.CpuBackend", out var isEnabled) || isEnabled;

    public static IBackend Oracle { get; } = new OracleBackend();

    public static IReadOnlyList<string> Names { get; } = HasCpuBackend ? ["cpu", Oracle.Name, CudaBackend.BackendName] : [CudaBackend.BackendName, Oracle.Name];

    /// <summary>The backend of a name.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="artifacts">The folder of artifacts, for the backend that needs one.</param>
    public static IBackend Named(string name, string? artifacts)
        => name == CudaBackend.BackendName ? new CudaBackend(artifacts!)
            : HasCpuBackend && name != Oracle.Name ? new CpuBackend()
            : Oracle;
}

using System.Collections.Generic;
using System.Linq;

namespace Attn.Cli.Backends;

/// <summary>The backends that can run an attention on this machine; the first is the default.</summary>
internal static class Registry
{
    public static IBackend Oracle { get; } = new OracleBackend();

    public static IReadOnlyList<IBackend> All { get; } = [new CpuBackend(), Oracle];

    public static IBackend Named(string name) => All.First(backend => backend.Name == name);
}

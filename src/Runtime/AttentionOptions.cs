using System.Threading;

namespace Attn.Runtime;

/// <summary>How a call runs; never what it computes.</summary>
public sealed record AttentionOptions
{
    /// <summary>Threads that may work, the caller's among them; 0 means one for each processor.</summary>
    public int MaxDegreeOfParallelism { get; init; }

    /// <summary>
    /// Tiles that were found for this call before; null means that the call finds them itself. An attention whose mask gives its loops their bounds
    /// has no use for a list and takes none.
    /// </summary>
    public TileList? Tiles { get; init; }

    /// <summary>Looked at before each piece of work.</summary>
    public CancellationToken CancellationToken { get; init; }

    /// <summary>All processors, no cancellation.</summary>
    public static AttentionOptions Default { get; } = new();
}

using System.Threading;

namespace Attn.Runtime;

/// <summary>How a call runs; never what it computes.</summary>
public sealed record AttentionOptions
{
    /// <summary>Threads that may work, the caller's among them; 0 means one for each processor.</summary>
    public int MaxDegreeOfParallelism { get; init; }

    /// <summary>Looked at before each piece of work.</summary>
    public CancellationToken CancellationToken { get; init; }

    /// <summary>All processors, no cancellation.</summary>
    public static AttentionOptions Default { get; } = new();
}

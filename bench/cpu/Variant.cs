using System.Collections.Generic;
using Attn.Runtime;

namespace Attn.Cpu.Bench;

/// <summary>
/// One attention of <c>works.attn</c>: the generated kernel, and what it computes, said again for one pair. A row sees neighbouring keys in every
/// one of them.
/// </summary>
internal abstract class Variant
{
    /// <summary>Its name, for peers.</summary>
    public abstract string Name { get; }

    /// <summary>Its parameters, for peers.</summary>
    public virtual IReadOnlyDictionary<string, string> Parameters { get; } = new Dictionary<string, string>();

    /// <summary>A table that a peer reads as well, and its name.</summary>
    public virtual (string Name, float[] Elements)? Table => null;

    /// <summary>The keys that the query at a position sees: the first, and the one behind the last.</summary>
    public virtual (int First, int End) Keys(int position, int keys) => (0, position + 1);

    /// <summary>The score of a pair.</summary>
    /// <param name="s">The scaled product.</param>
    /// <param name="head">The query head.</param>
    /// <param name="heads">How many there are.</param>
    /// <param name="distance">The query's position less the key's.</param>
    public virtual double Score(double s, int head, int heads, int distance) => s;

    /// <summary>Calls the generated kernel.</summary>
    public abstract void Forward<T>(Operands<T> x, AttentionOptions options)
        where T : unmanaged;
}

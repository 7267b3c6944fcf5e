using System;
using System.Collections.Generic;

namespace Attn.IR;

/// <summary>
/// The table behind hash-consing. It holds expressions weakly, so a long-lived process (an editor, a build server) does not
/// keep every file it ever compiled; dead entries are swept whenever the table has doubled.
/// </summary>
internal static class ExprInterner
{
    private static readonly Dictionary<int, List<WeakReference<Expr>>> Buckets = [];
    private static int _count;
    private static int _sweepAt = 4096;

    /// <summary>The one object that stands for this expression.</summary>
    public static Expr Intern(Expr candidate)
    {
        lock (Buckets)
        {
            if (!Buckets.TryGetValue(candidate.GetHashCode(), out var bucket))
            {
                Buckets[candidate.GetHashCode()] = bucket = new List<WeakReference<Expr>>(1);
            }

            foreach (var entry in bucket)
            {
                if (entry.TryGetTarget(out var known) && known.SameNode(candidate))
                {
                    return known;
                }
            }

            bucket.Add(new WeakReference<Expr>(candidate));
            if (++_count >= _sweepAt)
            {
                Sweep();
            }

            return candidate;
        }
    }

    private static void Sweep()
    {
        var empty = new List<int>();
        _count = 0;
        foreach (var pair in Buckets)
        {
            pair.Value.RemoveAll(entry => !entry.TryGetTarget(out _));
            _count += pair.Value.Count;
            if (pair.Value.Count == 0)
            {
                empty.Add(pair.Key);
            }
        }

        foreach (var hash in empty)
        {
            Buckets.Remove(hash);
        }

        _sweepAt = Math.Max(4096, 2 * _count);
    }
}

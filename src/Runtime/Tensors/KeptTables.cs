using System;
using System.Runtime.CompilerServices;
using System.Threading;

namespace Attn.Runtime;

/// <summary>
/// Tables that generated code has made, to be found again by what they were made of. What is kept is bounded: the newest few, and of these
/// only as many as fit a size together, but always the newest. Threads may find and keep at once: a lookup takes no lock and no memory,
/// and a table does not change any more once it is kept.
/// </summary>
/// <typeparam name="T">How elements are stored.</typeparam>
public sealed class KeptTables<T>
    where T : unmanaged
{
    /// <summary>The most tables that are kept.</summary>
    public const int MostTables = 4;

    /// <summary>The most bytes of all that are kept, unless the newest is larger.</summary>
    public const long MostBytes = 64L << 20;

    private readonly Lock _keeping = new();

    // Newest first; replaced as a whole.
    private volatile Entry[] _entries = [];

    /// <summary>Finds the table that was made of these values.</summary>
    /// <returns>Whether it is kept.</returns>
    public bool TryFind(scoped ReadOnlySpan<long> madeOf, out ReadOnlySpan<T> table)
    {
        foreach (var entry in _entries)
        {
            if (madeOf.SequenceEqual(entry.MadeOf))
            {
                table = entry.Table;
                return true;
            }
        }

        table = default;
        return false;
    }

    /// <summary>Keeps a table, which nobody changes from here on; returns it, or the same one where another thread was first.</summary>
    public ReadOnlySpan<T> Keep(scoped ReadOnlySpan<long> madeOf, T[] table)
    {
        lock (_keeping)
        {
            if (TryFind(madeOf, out var known))
            {
                return known;
            }

            var bytes = BytesOf(table);
            var count = 0;
            foreach (var older in _entries)
            {
                bytes += BytesOf(older.Table);
                if (count == MostTables - 1 || bytes > MostBytes)
                {
                    break;
                }

                count++;
            }

            _entries = [new Entry(madeOf.ToArray(), table), .. _entries.AsSpan(0, count)];
            return table;
        }
    }

    private static long BytesOf(T[] table) => (long)table.Length * Unsafe.SizeOf<T>();

    private sealed record Entry(long[] MadeOf, T[] Table);
}

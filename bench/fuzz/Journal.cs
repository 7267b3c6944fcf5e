using System;
using System.IO;
using System.IO.MemoryMappedFiles;

namespace Attn.Bench.Fuzz;

/// <summary>
/// Which input each thread is at, and since when: in a file that outlives the process, so that an input that ends the process (a stack
/// that overflows cannot be caught) is known afterwards.
/// </summary>
internal sealed class Journal : IDisposable
{
    public const int Idle = -1;

    private const int EntryBytes = 16;

    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _entries;

    public Journal(string path, int threads)
    {
        Threads = threads;
        _file = MemoryMappedFile.CreateFromFile(path, FileMode.OpenOrCreate, null, threads * EntryBytes);
        _entries = _file.CreateViewAccessor();
    }

    public int Threads { get; }

    public void Set(int thread, int number)
    {
        _entries.Write((thread * EntryBytes) + 8, Environment.TickCount64);
        _entries.Write(thread * EntryBytes, number);
    }

    /// <summary>The number that a thread is at, and for how long.</summary>
    public (int Number, TimeSpan For) At(int thread)
        => (_entries.ReadInt32(thread * EntryBytes), TimeSpan.FromMilliseconds(Environment.TickCount64 - _entries.ReadInt64((thread * EntryBytes) + 8)));

    public void Dispose()
    {
        _entries.Dispose();
        _file.Dispose();
    }
}

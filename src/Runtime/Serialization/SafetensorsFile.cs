using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.IO;
using System.IO.MemoryMappedFiles;
using System.Runtime.InteropServices;

namespace Attn.Runtime;

/// <summary>
/// A safetensors file: named tensors, little-endian and dense in row-major order, and text metadata. A file is mapped, not read: a tensor costs
/// memory when it is touched.
/// </summary>
public sealed unsafe class SafetensorsFile : IDisposable
{
    /// <summary>The longest header that is read, in bytes: the format's own bound.</summary>
    public const int MaxHeaderLength = 100_000_000;

    private const int LengthPrefix = sizeof(ulong);

    private readonly Dictionary<string, SafetensorsTensor> _tensors = new(StringComparer.Ordinal);
    private readonly IDisposable _memory;

    private SafetensorsFile(byte* start, long length, IDisposable memory)
    {
        _memory = memory;
        if (length < LengthPrefix)
        {
            throw RuntimeErrors.MalformedFile.With($"it has {length} bytes, too few for a header");
        }

        var headerLength = BinaryPrimitives.ReadUInt64LittleEndian(new ReadOnlySpan<byte>(start, LengthPrefix));
        if (headerLength > MaxHeaderLength)
        {
            throw RuntimeErrors.OversizedHeader.With(headerLength, MaxHeaderLength);
        }

        var dataLength = length - LengthPrefix - (long)headerLength;
        if (dataLength < 0)
        {
            throw RuntimeErrors.MalformedFile.With($"its header has {headerLength} bytes, and the file has {length}");
        }

        var (entries, metadata) = SafetensorsHeader.Read(new ReadOnlySpan<byte>(start + LengthPrefix, (int)headerLength), dataLength);
        Metadata = metadata;
        var data = start + LengthPrefix + headerLength;
        foreach (var entry in entries)
        {
            _tensors.Add(entry.Name, new SafetensorsTensor(this, entry, data + entry.Begin));
        }
    }

    /// <summary>The file's <c>__metadata__</c>; empty if it has none.</summary>
    public IReadOnlyDictionary<string, string> Metadata { get; }

    /// <summary>Every tensor by its name.</summary>
    public IReadOnlyDictionary<string, SafetensorsTensor> Tensors => _tensors;

    internal bool IsDisposed { get; private set; }

    /// <summary>Maps a file.</summary>
    /// <exception cref="AttnException">ATTN5020 to ATTN5027: it is not a well-formed safetensors file.</exception>
    /// <exception cref="IOException">It cannot be opened.</exception>
    public static SafetensorsFile Open(string path)
    {
        var length = new FileInfo(path).Length;
        if (length < LengthPrefix)
        {
            // An empty file cannot be mapped.
            return Parse(File.ReadAllBytes(path));
        }

        return Guarded(new MappedMemory(path), static memory => new SafetensorsFile(memory.Start, memory.Length, memory));
    }

    /// <summary>Reads a file that is in memory; the bytes are copied.</summary>
    /// <exception cref="AttnException">ATTN5020 to ATTN5027: they are not a well-formed safetensors file.</exception>
    public static SafetensorsFile Parse(ReadOnlySpan<byte> bytes)
        => Guarded(new NativeCopy(bytes), static memory => new SafetensorsFile(memory.Start, memory.Length, memory));

    /// <summary>One tensor.</summary>
    /// <exception cref="AttnException">ATTN5026: there is none of that name.</exception>
    public SafetensorsTensor Tensor(string name)
        => _tensors.TryGetValue(name, out var tensor)
            ? tensor
            : throw RuntimeErrors.MissingTensor.With(name, _tensors.Count == 0 ? "none" : string.Join(", ", _tensors.Keys));

    /// <summary>Gives the memory back; spans taken from the tensors must not be used any more.</summary>
    public void Dispose()
    {
        IsDisposed = true;
        _memory.Dispose();
    }

    private static SafetensorsFile Guarded<TMemory>(TMemory memory, Func<TMemory, SafetensorsFile> read)
        where TMemory : IDisposable
    {
        try
        {
            return read(memory);
        }
        catch
        {
            memory.Dispose();
            throw;
        }
    }

    private sealed class MappedMemory : IDisposable
    {
        private readonly MemoryMappedFile _file;
        private readonly MemoryMappedViewAccessor _view;

        public MappedMemory(string path)
        {
            // The handle's own length, since the file may have changed since it was looked at.
            var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            Length = stream.Length;
            _file = MemoryMappedFile.CreateFromFile(
                stream, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: false);
            _view = _file.CreateViewAccessor(0, Length, MemoryMappedFileAccess.Read);
            byte* start = null;
            _view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
            Start = start + _view.PointerOffset;
        }

        public byte* Start { get; }

        public long Length { get; }

        public void Dispose()
        {
            _view.SafeMemoryMappedViewHandle.ReleasePointer();
            _view.Dispose();
            _file.Dispose();
        }
    }

    private sealed class NativeCopy : IDisposable
    {
        public NativeCopy(ReadOnlySpan<byte> bytes)
        {
            Length = bytes.Length;
            Start = (byte*)NativeMemory.AlignedAlloc((nuint)Math.Max(bytes.Length, 1), Scratch.Alignment);
            bytes.CopyTo(new Span<byte>(Start, bytes.Length));
        }

        public byte* Start { get; private set; }

        public long Length { get; }

        // No finalizer: it would free the memory under a span whose file nobody holds any more.
        public void Dispose()
        {
            NativeMemory.AlignedFree(Start);
            Start = null;
        }
    }
}

using System;
using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.IO;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Attn.Runtime;

/// <summary>Collects tensors and metadata and writes them as one safetensors file, in the order they were added.</summary>
public sealed class SafetensorsWriter
{
    // The format asks that the data begin at a multiple of 8; spaces after the JSON make it so.
    private const int DataAlignment = 8;

    private readonly List<(string Name, SafetensorsType Type, long[] Shape, byte[] Data)> _tensors = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _metadata = new(StringComparer.Ordinal);

    /// <summary>Sets one line of metadata.</summary>
    public SafetensorsWriter AddMetadata(string name, string value)
    {
        _metadata[name] = value;
        return this;
    }

    /// <summary>Adds a tensor of a given type; its elements are copied.</summary>
    /// <param name="name">Any name that is not taken.</param>
    /// <param name="data">The elements, dense in row-major order.</param>
    /// <param name="type">Their type.</param>
    /// <param name="shape">The lengths of the axes.</param>
    /// <exception cref="AttnException">ATTN5025: the name is taken. ATTN5011: the type is another. ATTN5004: the shape has another number of elements.</exception>
    public SafetensorsWriter AddAs<T>(string name, ReadOnlySpan<T> data, SafetensorsType type, params ReadOnlySpan<long> shape)
        where T : unmanaged
    {
        if (!type.IsHeldBy(typeof(T)))
        {
            throw RuntimeErrors.TypeMismatch.With(name, typeof(T).Name, type);
        }

        Require.Length(name, data, shape);
        if (name == "__metadata__" || !_names.Add(name))
        {
            throw RuntimeErrors.DuplicateName.With(name);
        }

        _tensors.Add((name, type, shape.ToArray(), MemoryMarshal.AsBytes(data).ToArray()));
        return this;
    }

    /// <summary>Adds a tensor of 32-bit floats.</summary>
    /// <inheritdoc cref="AddAs{T}"/>
    public SafetensorsWriter Add(string name, ReadOnlySpan<float> data, params ReadOnlySpan<long> shape)
        => AddAs(name, data, SafetensorsType.F32, shape);

    /// <summary>Adds a tensor of 32-bit integers.</summary>
    /// <inheritdoc cref="AddAs{T}"/>
    public SafetensorsWriter Add(string name, ReadOnlySpan<int> data, params ReadOnlySpan<long> shape)
        => AddAs(name, data, SafetensorsType.I32, shape);

    /// <summary>Writes everything to a stream.</summary>
    public void Write(Stream stream)
    {
        var header = Header();
        var padded = (header.Length + DataAlignment - 1) / DataAlignment * DataAlignment;
        Span<byte> length = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64LittleEndian(length, (ulong)padded);
        stream.Write(length);
        stream.Write(header);
        for (var k = header.Length; k < padded; k++)
        {
            stream.WriteByte((byte)' ');
        }

        foreach (var (_, _, _, data) in _tensors)
        {
            stream.Write(data);
        }
    }

    /// <summary>Writes a file, in the place of one that may be there.</summary>
    public void Write(string path)
    {
        using var stream = File.Create(path);
        Write(stream);
    }

    private ReadOnlySpan<byte> Header()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        if (_metadata.Count > 0)
        {
            json.WriteStartObject("__metadata__");
            foreach (var (name, value) in _metadata)
            {
                json.WriteString(name, value);
            }

            json.WriteEndObject();
        }

        var at = 0L;
        foreach (var (name, type, shape, data) in _tensors)
        {
            json.WriteStartObject(name);
            json.WriteString("dtype", type.ToString());
            json.WriteStartArray("shape");
            foreach (var axis in shape)
            {
                json.WriteNumberValue(axis);
            }

            json.WriteEndArray();
            json.WriteStartArray("data_offsets");
            json.WriteNumberValue(at);
            json.WriteNumberValue(at += data.Length);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenSpan;
    }
}

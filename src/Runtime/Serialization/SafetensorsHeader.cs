using System;
using System.Collections.Generic;
using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace Attn.Runtime;

/// <summary>One tensor of a header: its type, shape and bytes, counted from the end of the header.</summary>
internal readonly record struct SafetensorsEntry(string Name, SafetensorsType Type, long[] Shape, long Begin, long End);

/// <summary>
/// Reads the JSON header of a safetensors file: an object of <c>name: {dtype, shape, data_offsets}</c> and <c>__metadata__</c>.
/// Nothing in it is trusted: tensors must lie inside the data, one after another without holes, each as long as its shape and type say.
/// </summary>
internal static class SafetensorsHeader
{
    private const int MaxDepth = 8;
    private const int MaxRank = 32;

    public static (List<SafetensorsEntry> Entries, Dictionary<string, string> Metadata) Read(ReadOnlySpan<byte> json, long dataLength)
    {
        var entries = new List<SafetensorsEntry>();
        var metadata = new Dictionary<string, string>(StringComparer.Ordinal);
        var names = new HashSet<string>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = MaxDepth });
        try
        {
            Expect(ref reader, JsonTokenType.StartObject, "the header is not an object");
            while (NextProperty(ref reader, out var name))
            {
                if (!names.Add(name))
                {
                    throw RuntimeErrors.DuplicateName.With(name);
                }

                if (name == "__metadata__")
                {
                    ReadMetadata(ref reader, metadata);
                }
                else
                {
                    entries.Add(ReadEntry(ref reader, name));
                }
            }

            if (reader.Read())
            {
                throw Malformed("text follows the header's object");
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException)
        {
            // InvalidOperationException is what the reader throws for a string that is not valid UTF-8.
            throw RuntimeErrors.MalformedFile.With(exception, "the header is not valid JSON");
        }

        RequireTiling(entries, dataLength);
        return (entries, metadata);
    }

    private static void ReadMetadata(ref Utf8JsonReader reader, Dictionary<string, string> metadata)
    {
        Expect(ref reader, JsonTokenType.StartObject, "__metadata__ is not an object");
        while (NextProperty(ref reader, out var name))
        {
            Expect(ref reader, JsonTokenType.String, $"the metadata {name} is not a string");
            if (!metadata.TryAdd(name, reader.GetString()!))
            {
                throw RuntimeErrors.DuplicateName.With(name);
            }
        }
    }

    private static SafetensorsEntry ReadEntry(ref Utf8JsonReader reader, string tensor)
    {
        SafetensorsType? type = null;
        long[]? shape = null;
        long[]? offsets = null;
        Expect(ref reader, JsonTokenType.StartObject, $"{tensor} is not an object");
        while (NextProperty(ref reader, out var property))
        {
            switch (property)
            {
                case "dtype" when type is null:
                    Expect(ref reader, JsonTokenType.String, $"the dtype of {tensor} is not a string");
                    type = ParseType(tensor, reader.GetString()!);
                    break;
                case "shape" when shape is null:
                    shape = ReadIntegers(ref reader, tensor, property);
                    break;
                case "data_offsets" when offsets is null:
                    offsets = ReadIntegers(ref reader, tensor, property);
                    break;
                default:
                    throw Malformed($"{tensor} has an unknown or repeated property {property}");
            }
        }

        return type is { } known && shape is not null && offsets is [var begin, var end]
            ? new(tensor, known, shape, begin, end)
            : throw Malformed($"{tensor} lacks its dtype, shape or two data_offsets");
    }

    private static SafetensorsType ParseType(string tensor, string text)
    {
        foreach (var type in Enum.GetValues<SafetensorsType>())
        {
            if (type.ToString() == text)
            {
                return type;
            }
        }

        throw RuntimeErrors.UnknownDataType.With(tensor, text);
    }

    private static long[] ReadIntegers(ref Utf8JsonReader reader, string tensor, string property)
    {
        var values = new List<long>();
        Expect(ref reader, JsonTokenType.StartArray, $"the {property} of {tensor} are not an array");
        while (reader.Read() && reader.TokenType == JsonTokenType.Number)
        {
            if (!reader.TryGetInt64(out var value) || value < 0 || values.Count == MaxRank)
            {
                throw Malformed($"the {property} of {tensor} are not a few integers from 0 on");
            }

            values.Add(value);
        }

        return reader.TokenType == JsonTokenType.EndArray
            ? [.. values]
            : throw Malformed($"the {property} of {tensor} are not all numbers");
    }

    private static void RequireTiling(List<SafetensorsEntry> entries, long dataLength)
    {
        foreach (var (name, type, shape, begin, end) in entries)
        {
            if (begin > end || end > dataLength)
            {
                throw RuntimeErrors.OffsetsOutOfRange.With(name, begin, end, dataLength);
            }

            BigInteger bytes = type.Size();
            foreach (var length in shape)
            {
                bytes *= length;
            }

            if (bytes != end - begin)
            {
                throw RuntimeErrors.SizeMismatch.With(name, type, Require.Text(shape), end - begin);
            }
        }

        var inOrder = new List<SafetensorsEntry>(entries);
        inOrder.Sort(static (a, b) => (a.Begin, a.End).CompareTo((b.Begin, b.End)));
        var at = 0L;
        foreach (var entry in inOrder)
        {
            if (entry.Begin != at)
            {
                throw RuntimeErrors.OverlappingTensors.With(entry.Name, entry.Begin, at);
            }

            at = entry.End;
        }

        if (at != dataLength)
        {
            throw Malformed(string.Create(CultureInfo.InvariantCulture, $"the tensors end at byte {at} of {dataLength}"));
        }
    }

    private static bool NextProperty(ref Utf8JsonReader reader, out string name)
    {
        name = "";
        if (!reader.Read() || reader.TokenType == JsonTokenType.EndObject)
        {
            return false;
        }

        name = reader.GetString()!;
        return true;
    }

    private static void Expect(ref Utf8JsonReader reader, JsonTokenType type, string otherwise)
    {
        if (!reader.Read() || reader.TokenType != type)
        {
            throw Malformed(otherwise);
        }
    }

    private static AttnException Malformed(string what) => RuntimeErrors.MalformedFile.With(what);
}

using System;
using System.Buffers.Binary;
using System.IO;
using System.Linq;
using System.Text;
using Attn.Testing;

namespace Attn.Runtime.Tests;

public sealed class SafetensorsTests
{
    [Fact]
    public void Every_golden_opens_and_its_tensors_agree_with_one_another()
    {
        var files = Directory.GetFiles(Repository.PathOf("tests", "goldens"), "*.safetensors");
        Assert.NotEmpty(files);
        foreach (var path in files)
        {
            using var file = SafetensorsFile.Open(path);
            var (query, key, value) = (file.Tensor("q").Shape, file.Tensor("k").Shape, file.Tensor("v").Shape);
            Assert.Equal(Path.GetFileNameWithoutExtension(path), file.Metadata["variant"]);
            Assert.Equal(key.Take(3), value.Take(3));
            file.Tensor("dq").RequireShape([.. query]);
            file.Tensor("out").RequireShape(query[0], file.Tensor("out").Shape[1], query[2], value[3]);
            Assert.All(file.Tensor("q").ToSingles(), static x => Assert.True(float.IsFinite(x)));
        }
    }

    [Fact]
    public void A_golden_survives_being_written_again()
    {
        using var original = SafetensorsFile.Open(Repository.PathOf("tests", "goldens", "document_causal.safetensors"));
        var writer = new SafetensorsWriter();
        foreach (var (name, value) in original.Metadata)
        {
            writer.AddMetadata(name, value);
        }

        foreach (var tensor in original.Tensors.Values)
        {
            _ = tensor.Type == SafetensorsType.I32
                ? writer.Add(tensor.Name, tensor.AsSpan<int>(), [.. tensor.Shape])
                : writer.Add(tensor.Name, tensor.AsSpan<float>(), [.. tensor.Shape]);
        }

        using var copy = Written(writer);
        Assert.Equal(original.Metadata.OrderBy(static line => line.Key), copy.Metadata.OrderBy(static line => line.Key));
        Assert.Equal(original.Tensors.Keys.Order(), copy.Tensors.Keys.Order());
        foreach (var tensor in original.Tensors.Values)
        {
            Assert.Equal(tensor.Type, copy.Tensor(tensor.Name).Type);
            Assert.Equal(tensor.Shape, copy.Tensor(tensor.Name).Shape);
            Assert.Equal(tensor.ToSingles(), copy.Tensor(tensor.Name).ToSingles());
        }
    }

    [Fact]
    public void Every_type_is_written_read_and_converted()
    {
        var writer = new SafetensorsWriter()
            .AddAs<double>("F64", [1.5, -2], SafetensorsType.F64, 2)
            .Add("F32", [1.5f, -2], 2)
            .AddAs<Half>("F16", [(Half)1.5, (Half)(-2)], SafetensorsType.F16, 2)
            .AddAs<BFloat16>("BF16", [BFloat16.FromBits(0x3FC0), BFloat16.FromBits(0xC000)], SafetensorsType.BF16, 2)
            .AddAs<long>("I64", [1, -2], SafetensorsType.I64, 2)
            .Add("I32", [1, -2], 2, 1)
            .AddAs<short>("I16", [1, -2], SafetensorsType.I16, 2)
            .AddAs<sbyte>("I8", [1, -2], SafetensorsType.I8, 2)
            .AddAs<byte>("U8", [1, 254], SafetensorsType.U8, 1, 2)
            .AddAs<bool>("BOOL", [true, false], SafetensorsType.BOOL, 2)
            .Add("scalar", new[] { 7f }.AsSpan())
            .Add("empty \" \u00e9", Array.Empty<float>().AsSpan(), 0, 3);
        using var file = Written(writer);
        foreach (var name in new[] { "F64", "F32", "F16", "BF16" })
        {
            Assert.Equal([1.5f, -2f], file.Tensor(name).ToSingles());
            Assert.Equal("ATTN5011", Assert.Throws<AttnException>(() => file.Tensor(name).ToInts()).Id);
        }

        foreach (var name in new[] { "I64", "I32", "I16", "I8" })
        {
            Assert.Equal([1, -2], file.Tensor(name).ToInts());
            Assert.Equal([1f, -2f], file.Tensor(name).ToSingles());
        }

        Assert.Equal([1, 254], file.Tensor("U8").ToInts());
        Assert.Equal([1, 0], file.Tensor("BOOL").ToInts());
        Assert.Equal([7f], file.Tensor("scalar").ToSingles());
        Assert.Empty(file.Tensor("scalar").Shape);
        Assert.Empty(file.Tensor("empty \" \u00e9").ToSingles());
        Assert.Equal([2L, 1L], file.Tensor("I32").Shape);
    }

    [Fact]
    public void What_does_not_fit_is_refused()
    {
        using var file = Written(new SafetensorsWriter().AddAs<long>("large", [1L << 40], SafetensorsType.I64, 1));
        Assert.Equal("ATTN5011", Assert.Throws<AttnException>(() => file.Tensor("large").ToInts()).Id);
        Assert.Equal("ATTN5011", Assert.Throws<AttnException>(() => file.Tensor("large").AsSpan<double>().Length).Id);
        Assert.Equal("ATTN5026", Assert.Throws<AttnException>(() => file.Tensor("small")).Id);
        Assert.Equal("ATTN5004", Assert.Throws<AttnException>(() => file.Tensor("large").RequireShape(2)).Id);
        Assert.Equal("ATTN5004", Assert.Throws<AttnException>(() => new SafetensorsWriter().Add("x", [1f, 2f], 3)).Id);
        Assert.Equal("ATTN5025", Assert.Throws<AttnException>(() => new SafetensorsWriter().Add("x", [1f], 1).Add("x", [1f], 1)).Id);
        Assert.Equal("ATTN5025", Assert.Throws<AttnException>(() => new SafetensorsWriter().Add("__metadata__", [1f], 1)).Id);
        Assert.Equal("ATTN5011", Assert.Throws<AttnException>(() => new SafetensorsWriter().AddAs<double>("x", [1], SafetensorsType.F32, 1)).Id);
        file.Dispose();
        Assert.Throws<ObjectDisposedException>(() => file.Tensor("large").AsSpan<long>().Length);
    }

    [Theory]
    [InlineData("ATTN5020", """{""", 0)]
    [InlineData("ATTN5020", """[]""", 0)]
    [InlineData("ATTN5020", """{} {}""", 0)]
    [InlineData("ATTN5020", """{"a": 1}""", 0)]
    [InlineData("ATTN5020", """{"a": {"dtype": "F32", "shape": [1]}}""", 4)]
    [InlineData("ATTN5020", """{"a": {"dtype": 3, "shape": [1], "data_offsets": [0, 4]}}""", 4)]
    [InlineData("ATTN5020", """{"a": {"dtype": "F32", "shape": [-1], "data_offsets": [0, 4]}}""", 4)]
    [InlineData("ATTN5020", """{"a": {"dtype": "F32", "shape": [1.5], "data_offsets": [0, 4]}}""", 4)]
    [InlineData("ATTN5020", """{"a": {"dtype": "F32", "shape": [99999999999999999999], "data_offsets": [0, 4]}}""", 4)]
    [InlineData("ATTN5020", """{"a": {"dtype": "F32", "shape": ["1"], "data_offsets": [0, 4]}}""", 4)]
    [InlineData("ATTN5020", """{"a": {"dtype": "F32", "shape": [1], "data_offsets": [0, 4, 8]}}""", 4)]
    [InlineData("ATTN5020", """{"a": {"dtype": "F32", "shape": [1], "shape": [1], "data_offsets": [0, 4]}}""", 4)]
    [InlineData("ATTN5020", """{"a": {"dtype": "F32", "shape": [1], "data_offsets": [0, 4], "more": 1}}""", 4)]
    [InlineData("ATTN5020", """{"a": {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]}}""", 5)]
    [InlineData("ATTN5020", """{"__metadata__": {"a": 1}}""", 0)]
    [InlineData("ATTN5020", """{"__metadata__": {"a": {"b": {"c": {"d": {"e": {"f": {"g": {"h": 1}}}}}}}}}""", 0)]
    [InlineData("ATTN5020", """{"\ud800": {}}""", 0)]
    [InlineData("ATTN5022", """{"a": {"dtype": "F32", "shape": [2], "data_offsets": [0, 8]}}""", 4)]
    [InlineData("ATTN5022", """{"a": {"dtype": "F32", "shape": [1], "data_offsets": [8, 4]}}""", 8)]
    [InlineData("ATTN5022", """{"a": {"dtype": "F32", "shape": [1], "data_offsets": [9223372036854775803, 9223372036854775807]}}""", 4)]
    [InlineData("ATTN5023", """{"a": {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]}, "b": {"dtype": "F32", "shape": [1], "data_offsets": [2, 6]}}""", 6)]
    [InlineData("ATTN5023", """{"a": {"dtype": "F32", "shape": [1], "data_offsets": [4, 8]}}""", 8)]
    [InlineData("ATTN5024", """{"a": {"dtype": "F32", "shape": [2], "data_offsets": [0, 4]}}""", 4)]
    [InlineData("ATTN5024", """{"a": {"dtype": "F64", "shape": [4294967296, 4294967296], "data_offsets": [0, 0]}}""", 0)]
    [InlineData("ATTN5025", """{"a": {"dtype": "F32", "shape": [0], "data_offsets": [0, 0]}, "a": {"dtype": "F32", "shape": [0], "data_offsets": [0, 0]}}""", 0)]
    [InlineData("ATTN5025", """{"__metadata__": {"a": "1", "a": "2"}}""", 0)]
    [InlineData("ATTN5027", """{"a": {"dtype": "F31", "shape": [1], "data_offsets": [0, 4]}}""", 4)]
    [InlineData("ATTN5027", """{"a": {"dtype": "1", "shape": [1], "data_offsets": [0, 4]}}""", 4)]
    public void A_hostile_header_is_refused(string id, string header, int dataLength)
        => Assert.Equal(id, Assert.Throws<AttnException>(() => SafetensorsFile.Parse(FileOf(header, dataLength))).Id);

    [Fact]
    public void Hostile_lengths_are_refused()
    {
        Assert.Equal("ATTN5020", Assert.Throws<AttnException>(() => SafetensorsFile.Parse([])).Id);
        Assert.Equal("ATTN5020", Assert.Throws<AttnException>(() => SafetensorsFile.Parse([1, 0, 0])).Id);
        Assert.Equal("ATTN5020", Assert.Throws<AttnException>(() => SafetensorsFile.Parse([9, 0, 0, 0, 0, 0, 0, 0, (byte)'{'])).Id);
        Assert.Equal("ATTN5021", Assert.Throws<AttnException>(() => SafetensorsFile.Parse([255, 255, 255, 255, 255, 255, 255, 255])).Id);
        Assert.Equal("ATTN5021", Assert.Throws<AttnException>(() => SafetensorsFile.Parse([0, 0, 0, 0, 0, 0, 0, 128])).Id);
    }

    [Fact]
    public void Every_truncation_and_many_corruptions_are_refused_or_read_but_never_crash()
    {
        var bytes = File.ReadAllBytes(Repository.PathOf("tests", "goldens", "causal.safetensors"));
        var header = (int)BinaryPrimitives.ReadInt64LittleEndian(bytes);
        for (var length = 0; length < header + 64; length++)
        {
            Assert.Throws<AttnException>(() => SafetensorsFile.Parse(bytes.AsSpan(0, length)));
        }

        var random = new Random(7);
        for (var k = 0; k < 2000; k++)
        {
            var corrupt = bytes[..];
            corrupt[random.Next(8 + header)] = (byte)random.Next(256);
            try
            {
                using var file = SafetensorsFile.Parse(corrupt);
                Assert.All(file.Tensors.Values, static tensor => Assert.Equal(tensor.Count, tensor.ToSingles().Length));
            }
            catch (AttnException exception)
            {
                Assert.StartsWith("ATTN502", exception.Id, StringComparison.Ordinal);
            }
        }
    }

    private static SafetensorsFile Written(SafetensorsWriter writer)
    {
        using var stream = new MemoryStream();
        writer.Write(stream);
        return SafetensorsFile.Parse(stream.ToArray());
    }

    private static byte[] FileOf(string header, int dataLength)
    {
        var json = Encoding.UTF8.GetBytes(header);
        var bytes = new byte[8 + json.Length + dataLength];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, json.Length);
        json.CopyTo(bytes, 8);
        return bytes;
    }
}
